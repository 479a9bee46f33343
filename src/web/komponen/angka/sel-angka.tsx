// The content of one cell: a number with its explanation and predikat, or the words that stand for its absence.
import type { SelAngka } from "#pengukuran";
import { URAIAN_TANPA_ANGKA } from "../../tampilan/tanpa-angka.ts";
import { Predikat } from "./predikat.tsx";
import { TautanAngka } from "./tautan-angka.tsx";

/** `skala` goes from lowest predikat to highest. */
export function IsiSel({ sel, skala }: { readonly sel: SelAngka; readonly skala: readonly string[] }) {
  if (sel.kosong !== null) return <TanpaAngka jenis={sel.kosong} teks={sel.teks} alasan={sel.alasan} />;
  return (
    <>
      {sel.jelaskan === undefined ? sel.teks : <TautanAngka ke={sel.jelaskan} teks={sel.teks} />}
      {sel.predikat === undefined ? null : (
        <span className="sisi">
          <Predikat predikat={sel.predikat} skala={skala} />
        </span>
      )}
      {sel.dipotong === undefined ? null : <span className="sisi">dipotong batas {sel.dipotong}</span>}
      {sel.tercetak === undefined || sel.tercetak.cocok ? null : (
        <span className="sisi nada-sedang">tercetak {sel.tercetak.teks}</span>
      )}
    </>
  );
}

type PropsTanpaAngka = {
  readonly jenis: NonNullable<SelAngka["kosong"]>;
  readonly teks: string;
  readonly alasan: string | undefined;
};

function TanpaAngka({ jenis, teks, alasan }: PropsTanpaAngka) {
  return (
    <>
      <abbr className="tanpa-angka" data-jenis={jenis} title={URAIAN_TANPA_ANGKA[jenis]}>
        {teks}
      </abbr>
      {alasan === undefined ? null : <span className="sisi">{alasan}</span>}
    </>
  );
}
