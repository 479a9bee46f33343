// Targets that deserve a second look, each with the reason why it stays. Part of the grid's form; used by kisi.tsx.
import type { PerluAlasan } from "../../../tampilan/rencana/kisi/kisi.ts";
import { namaAlasan } from "../../../tampilan/rencana/kisi/sel.ts";

export function AlasanKisi({ daftar }: { readonly daftar: readonly PerluAlasan[] }) {
  if (daftar.length === 0) return null;
  return (
    <section aria-labelledby="perlu-alasan" className="mt-6">
      <h2 id="perlu-alasan" className="mb-2">
        Perlu dilihat lagi
      </h2>
      <p className="mb-3 text-redup">
        Perbaiki targetnya di tabel, atau tulis mengapa target itu tetap. Alasan disimpan bersama target lewat tombol
        Simpan semua.
      </p>
      <ul className="grid gap-4">
        {daftar.map(({ jenis, kunci, nama, pesan, alasan }) => (
          <li key={kunci}>
            <p>
              <strong>{nama}</strong>
            </p>
            {pesan.map((kalimat) => (
              <p key={kalimat}>{kalimat}</p>
            ))}
            <label className="medan">
              Alasan
              <input type="text" name={namaAlasan(jenis, kunci)} defaultValue={alasan} maxLength={1000} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
