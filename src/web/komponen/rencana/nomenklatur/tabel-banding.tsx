// Codes that one version of the nomenklatur has and another has not, or calls otherwise.
import { formatAngka } from "#inti";
import { type BandingTampil, LABEL_MACAM } from "../../../tampilan/rencana/nomenklatur/banding.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

export function TabelBanding({ banding }: { readonly banding: BandingTampil }) {
  const { jumlah, beda, sisa } = banding;
  const hitung = (["tambah", "hapus", "ganti"] as const).map(
    (m) => `${LABEL_MACAM[m].toLowerCase()}: ${formatAngka(String(jumlah[m]))}`,
  );
  const judul = "Beda kedua versi";
  return (
    <>
      <p className="mb-3">{hitung.join("; ")}.</p>
      {beda.length === 0 ? (
        <p>Tidak ada perbedaan jenis ini.</p>
      ) : (
        <TabelGulir label={judul}>
          <table className="tabel min-w-160">
            <JudulTabel judul={judul} {...(sisa === 0 ? {} : { sub: `${beda.length} yang pertama; ${sisa} lagi.` })} />
            <thead>
              <tr>
                <th scope="col" className="kunci">
                  Kode
                </th>
                <th scope="col">Perubahan</th>
                <th scope="col">Nama</th>
              </tr>
            </thead>
            <tbody>
              {beda.map((b) => (
                <tr key={`${b.macam} ${b.kode} ${b.cakupan}`}>
                  <th scope="row" className="kunci whitespace-nowrap">
                    {b.kode}
                    {b.cakupan === "umum" ? null : <span className="sisi">{b.cakupan}</span>}
                  </th>
                  <td>{LABEL_MACAM[b.macam]}</td>
                  <td>
                    {b.nama}
                    {b.macam === "ganti" ? <span className="sisi">Semula: {b.namaLama}</span> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TabelGulir>
      )}
    </>
  );
}
