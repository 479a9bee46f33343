// How far each PD has filled its sheet: a bar of the states, and the count of each as text.
import { formatTanggal } from "#inti";
import type { BarisPengisian, Pengisian } from "#pengukuran";
import { hitungRuas, KEADAAN_RUAS, LABEL_RUAS, ruasPengisian } from "../../tampilan/dasbor.ts";
import { Kosong } from "../dasar/kosong.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

export function PengisianPd({ pengisian }: { readonly pengisian: Pengisian | null }) {
  return (
    <section aria-labelledby="pengisian">
      <h2 id="pengisian" className="mb-4">
        Kemajuan pengisian
      </h2>
      {pengisian === null ? (
        <Kosong judul="Belum ada periode pengisian">
          Admin pemda menetapkan kapan pengisian dibuka dan batasnya. Setelah itu kemajuan tiap perangkat daerah tampil
          di sini.
        </Kosong>
      ) : (
        <Tabel pengisian={pengisian} />
      )}
    </section>
  );
}

function Tabel({ pengisian }: { readonly pengisian: Pengisian }) {
  const judul = `Pengisian ${pengisian.labelPeriode}`;
  if (pengisian.baris.length === 0) {
    return (
      <Kosong judul={`${judul}: tidak ada indikator yang dijadwalkan`}>
        Jadwal ukur indikator pada rencana kinerja menentukan lembar mana yang diisi pada periode ini.
      </Kosong>
    );
  }
  return (
    <TabelGulir label={judul}>
      <table className="tabel pengisian">
        <JudulTabel judul={judul} sub={`Batas ${formatTanggal(pengisian.batas)}`} />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Perangkat daerah
            </th>
            <th scope="col">Diajukan atau lebih</th>
            {KEADAAN_RUAS.map((k) => (
              <th key={k} scope="col" className="bilangan">
                <span className={`kotak-ruas ruas-${k}`} aria-hidden="true" /> {LABEL_RUAS[k]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pengisian.baris.map((b) => (
            <Baris key={b.kode} baris={b} />
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function Baris({ baris }: { readonly baris: BarisPengisian }) {
  const hitung = hitungRuas(baris);
  return (
    <tr>
      <th scope="row" className="kunci">
        {baris.nama}
        {baris.status === "terlambat" && baris.persen < 100 ? <span className="sisi nada-gawat">terlambat</span> : null}
      </th>
      <td>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="ruas">
          {ruasPengisian(baris).map((r) => (
            <rect key={r.keadaan} x={r.mulai} width={r.lebar} height="8" className={`ruas-${r.keadaan}`} />
          ))}
        </svg>
        <span className="sisi">
          {baris.persen}% dari {baris.total} isian
        </span>
      </td>
      {KEADAAN_RUAS.map((k) => (
        <td key={k} className="bilangan">
          {hitung[k]}
        </td>
      ))}
    </tr>
  );
}
