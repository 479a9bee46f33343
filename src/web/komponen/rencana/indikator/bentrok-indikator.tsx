// Somebody else changed the same indikator: both values, who wrote the other, and the two ways on.
import { formatWaktu } from "#inti";
import type { BentrokIndikator } from "../../../tampilan/rencana/indikator/bentrok.ts";
import "../../../gaya/isi.css";

export type PropsBentrok = { readonly bentrok: BentrokIndikator; readonly alamat: string };

export function PanelBentrok({ bentrok, alamat }: PropsBentrok) {
  const { oleh, pada, dihapus, beda } = bentrok;
  return (
    <div role="alert" className="catatan peringatan grid gap-3">
      <p>
        <strong>{oleh}</strong> {dihapus ? "menghapus" : "mengubah"} indikator ini{" "}
        {pada === "" ? "" : `pada ${formatWaktu(new Date(pada))}`}, setelah Anda membukanya. Isian Anda belum disimpan.
      </p>
      {beda.length === 0 ? null : (
        <table className="isi-beda">
          <caption className="text-left">Bagian yang berbeda</caption>
          <thead>
            <tr>
              <th scope="col">Bagian</th>
              <th scope="col">Isian Anda</th>
              <th scope="col">Isian {oleh}</th>
            </tr>
          </thead>
          <tbody>
            {beda.map((b) => (
              <tr key={b.label}>
                <th scope="row">{b.label}</th>
                <td>{b.saya}</td>
                <td>{b.lain}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="maksud" value="simpan" className="tombol">
          Simpan isian saya
        </button>
        <a href={alamat} className="tombol">
          Pakai isian {oleh}
        </a>
      </div>
    </div>
  );
}
