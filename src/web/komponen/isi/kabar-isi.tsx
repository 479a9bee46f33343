// What came of submitting, and every gap in words with a link to its field; the report of a paste; unsaved text found.
import { listButirKurang } from "../../tampilan/isi/kurang.ts";
import { kurangOf, type SelPapan } from "../../tampilan/isi/papan.ts";
import { usePapan, useSemuaSel, useUmum } from "./use-papan.ts";
import "../../gaya/isi.css";

export function KabarIsi() {
  const { kabar, gagal } = useUmum();
  const semua = useSemuaSel();
  const butir = butirOf(semua, new Map(gagal.map((g) => [g.kunci, g.sebab] as const)));
  const umum = gagal.filter((g) => !semua.some((s) => s.kunci === g.kunci));
  const terbuka = gagal.length > 0;
  return (
    <>
      <div id="isi-kabar" tabIndex={-1} className="outline-none">
        {kabar === "" ? null : (
          <p
            role={terbuka ? "alert" : "status"}
            className={`kabar berlatar ${terbuka ? "nada-sedang" : "nada-unggul"}`}
          >
            {kabar}
            {umum.map((g) => ` ${g.nama}: ${g.sebab.join(" ")}`)}
          </p>
        )}
      </div>
      {butir.length === 0 ? null : (
        <details className="isi-kurang-semua" open={terbuka}>
          <summary>Yang masih kurang ({butir.length} indikator)</summary>
          <ul className="isi-daftar">
            {butir.map(({ nama, ke, kalimat }) => (
              <li key={ke}>
                <a href={`#${ke}`}>{nama}</a>: {kalimat.join(" ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function butirOf(semua: readonly SelPapan[], sebab: ReadonlyMap<string, readonly string[]>) {
  const realisasi = semua.flatMap((sel) => {
    const { isi, ketikan } = sel;
    if (isi.jenis !== "realisasi" || !isi.baris.boleh.ajukan) return [];
    const { kunci, indikator, aturan } = isi.baris;
    return [{ kunci, indikator, aturan, kurang: kurangOf(sel), ketikan }];
  });
  return listButirKurang(realisasi, sebab);
}

/** What a pasted block did, row by row. */
export function LaporanTempel() {
  const { papan } = usePapan();
  const { laporanTempel } = useUmum();
  return (
    <div role="status">
      {laporanTempel.length === 0 ? null : (
        <div className="catatan info isi-tempel">
          <p className="font-semibold">Hasil tempel</p>
          <ul className="isi-daftar">
            {laporanTempel.map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
          <button type="button" className="tombol" onClick={() => papan.ubahUmum({ laporanTempel: [] })}>
            Tutup laporan
          </button>
        </div>
      )}
    </div>
  );
}

/** Unsaved text of an earlier visit: all of it back with one button. */
export function TawaranDraf() {
  const { mesin } = usePapan();
  const semua = useSemuaSel().filter((s) => s.draf !== null);
  if (semua.length === 0) return null;
  const bisa = semua.filter((s) => s.bolehIsi);
  return (
    <div role="alert" className="catatan info isi-putusan">
      <p>Ada ketikan Anda yang belum tersimpan pada {semua.length} baris, dari kunjungan sebelumnya di peramban ini.</p>
      {bisa.length === 0 ? null : (
        <p className="isi-tombol">
          <button
            type="button"
            className="tombol utama"
            onClick={() => {
              for (const { kunci } of bisa) mesin?.pulihkan(kunci);
            }}
          >
            Pulihkan semua
          </button>
        </p>
      )}
    </div>
  );
}
