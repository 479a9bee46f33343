// What became of each cell after an action: done, done before, or why not.
import { type LaporanMassal, ringkasLaporan } from "../../tampilan/verifikasi-kunci.ts";
import "../../gaya/antrian.css";

export function LaporanMassalIsi({ laporan }: { readonly laporan: LaporanMassal }) {
  const { kata, berhasil, sudah, gagal } = laporan;
  return (
    <section aria-label="Hasil" className={`catatan ${gagal.length > 0 ? "peringatan" : "info"}`}>
      <p role="status" className="font-semibold">
        {ringkasLaporan(laporan)}
      </p>
      <ul className="hasil-massal">
        {gagal.map(({ nama, sebab }) => (
          <li key={`gagal ${nama}`}>
            <b>Tidak dapat {kata}:</b> {nama}. {sebab.join(" ")}
          </li>
        ))}
        {berhasil.map((nama) => (
          <li key={`berhasil ${nama}`}>
            <b>{besar(kata)}:</b> {nama}
          </li>
        ))}
        {sudah.map((nama) => (
          <li key={`sudah ${nama}`}>
            <b>Sudah {kata} sebelumnya:</b> {nama}
          </li>
        ))}
      </ul>
    </section>
  );
}

function besar(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}
