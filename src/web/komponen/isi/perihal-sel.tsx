// What a row is about: the indikator, where it stands, target and earlier figures, warnings, notes and corrections.
import type { BarisTampil } from "../../tampilan/isi/baris.ts";
import { LencanaKeadaan } from "./lencana.tsx";
import "../../gaya/isi.css";

export function PerihalSel({ baris, idJudul }: { readonly baris: BarisTampil; readonly idJudul: string }) {
  const { indikator, labelPeriode, target, pembanding, terlambat } = baris;
  return (
    <div className="isi-perihal">
      <h4 id={idJudul}>{indikator.nama}</h4>
      <p className="isi-lencana">
        <LencanaKeadaan keadaan={baris.keadaan} label={baris.labelKeadaan} />
        {terlambat ? <span className="predikat berlatar nada-rendah">Terlambat</span> : null}
        <span className="text-redup">{labelPeriode}</span>
      </p>
      <dl className="isi-banding">
        <div>
          <dt>Target</dt>
          <dd>{target.teks}</dd>
        </div>
        {pembanding.map(({ label, teks }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{teks}</dd>
          </div>
        ))}
      </dl>
      <details className="isi-definisi">
        <summary>Definisi dan penanggung jawab</summary>
        <p>{indikator.definisi}</p>
        {baris.aturan.rumus === null ? null : <p>Rumus: {baris.aturan.rumus}</p>}
        <p>Penanggung jawab: {indikator.penanggungJawab}</p>
        {indikator.sumberData === null ? null : <p>Sumber data: {indikator.sumberData}</p>}
      </details>
    </div>
  );
}

/** Notes that stand with a row: a return, warnings, the published figure, corrections. */
export function CatatanSel({ baris }: { readonly baris: BarisTampil }) {
  const { catatanKembali, peringatan, terbit, koreksi } = baris;
  if (catatanKembali === null && peringatan.length === 0 && terbit === null && koreksi.length === 0) return null;
  return (
    <div className="isi-catatan">
      {catatanKembali === null ? null : (
        <p className="catatan peringatan">
          <strong>Dikembalikan {catatanKembali.oleh}</strong>, {catatanKembali.pada}: {catatanKembali.catatan}
        </p>
      )}
      {peringatan.length === 0 ? null : (
        <div className="catatan">
          <p className="font-semibold">Periksa kembali</p>
          <ul className="isi-daftar">
            {peringatan.map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
        </div>
      )}
      {terbit === null ? null : (
        <p className="catatan info">Yang terbit untuk umum masih {terbit} sampai isian baru diterima.</p>
      )}
      {koreksi.length === 0 ? null : <RiwayatKoreksi koreksi={koreksi} />}
    </div>
  );
}

function RiwayatKoreksi({ koreksi }: Pick<BarisTampil, "koreksi">) {
  return (
    <div className="catatan">
      <p className="font-semibold">Koreksi setelah dikunci</p>
      <ol className="isi-daftar">
        {koreksi.map((k) => (
          <li key={`${k.pada} ${k.alasan}`}>
            {k.pada}, {k.oleh}: sebelumnya {k.sebelum}. Alasan: {k.alasan} ({k.hasil})
          </li>
        ))}
      </ol>
    </div>
  );
}
