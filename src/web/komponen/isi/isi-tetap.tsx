// The content of a row that cannot be written in now: as text, not as closed fields.
import type { BarisTampil } from "../../tampilan/isi/baris.ts";
import { KOLOM_NARASI, LABEL_NARASI } from "../../tampilan/isi/ketikan.ts";
import "../../gaya/isi.css";

export function IsiTetap({ baris }: { readonly baris: BarisTampil }) {
  const { isian, aturan } = baris;
  const { nilai, narasi } = isian;
  const angka =
    nilai.jenis === "variabel"
      ? aturan.variabel.map((v) => ({ label: v.label, teks: nilai.teks[v.nama] ?? "belum diisi" }))
      : [];
  const uraian = KOLOM_NARASI.flatMap((kolom) =>
    narasi[kolom] === "" ? [] : [{ label: LABEL_NARASI[kolom], teks: narasi[kolom] }],
  );
  return (
    <div className="isi-masukan">
      <dl className="isi-tetap">
        {[...angka, ...uraian].map(({ label, teks }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{teks}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
