// Everything above the preview of an agreement: what is missing, what can be done, what has changed since.
import { Link } from "react-router";
import type { LembarTampil } from "../../../muat/rencana/perjanjian/lembar-perjanjian.server.ts";
import { Peringatan } from "../../verifikasi/peringatan.tsx";
import { TabelBedaPerjanjian } from "./beda-perjanjian.tsx";
import { DaftarBerkas } from "./berkas-perjanjian.tsx";
import { FormulirBatal, FormulirBerkas, FormulirLampiran, FormulirTanda } from "./formulir-perjanjian.tsx";

export type PropsLembar = {
  readonly lembar: LembarTampil;
  readonly ketikan: { readonly tempat: string; readonly tanggal: string } | null;
};

/** Before it is signed: findings, annexes, signing. */
export function LembarDisusun({ lembar, ketikan }: PropsLembar) {
  const { temuan, boleh, triwulan, tempat } = lembar;
  return (
    <section aria-labelledby="tanda" className="tak-dicetak mb-8">
      <h2 id="tanda" className="mb-3">
        Penandatanganan
      </h2>
      {temuan.halangan.map((kalimat) => (
        <Peringatan key={kalimat} kata="Belum dapat ditandatangani">
          {kalimat}
        </Peringatan>
      ))}
      {temuan.peringatan.map((kalimat) => (
        <Peringatan key={kalimat}>{kalimat}</Peringatan>
      ))}
      {boleh.tandatangani && temuan.halangan.length === 0 ? (
        <FormulirTanda tempat={ketikan?.tempat ?? tempat} tanggal={ketikan?.tanggal ?? ""} />
      ) : null}
      {boleh.tandatangani ? null : (
        <p className="catatan info mt-3">Penandatanganan dicatat oleh kepala perangkat daerah atau admin pemda.</p>
      )}
      {boleh.susun ? (
        <details className="mt-4">
          <summary>Lampiran dan pembatalan</summary>
          <FormulirLampiran triwulan={triwulan} />
          <FormulirBatal />
        </details>
      ) : null}
    </section>
  );
}

/** After it is signed: digest, drift, attached files. */
export function LembarDitandatangani({ lembar }: PropsLembar) {
  const { id, sidik, beda, berkas, boleh } = lembar;
  return (
    <>
      <section aria-labelledby="beda" className="tak-dicetak mb-8">
        <h2 id="beda" className="mb-3">
          Perjanjian dan rencana kini
        </h2>
        <TabelBedaPerjanjian beda={beda} />
        {sidik === null ? null : (
          <p className="mt-3 break-all">
            Sidik SHA-256: <Link to={sidik.alamat}>{sidik.sidik}</Link>
          </p>
        )}
      </section>
      <section aria-labelledby="berkas" className="tak-dicetak mb-8">
        <h2 id="berkas" className="mb-3">
          Naskah bertanda tangan
        </h2>
        <DaftarBerkas id={id} berkas={berkas} />
        {boleh.susun ? <FormulirBerkas /> : null}
      </section>
    </>
  );
}
