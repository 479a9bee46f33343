// Somebody else saved the same block first: both texts, who wrote the other, and the two ways on. Stands inside the form of
// the block.
import type { TandinganTeks } from "../../../tampilan/naskah/jawaban.ts";

export type PropsBentrokTeks = {
  readonly tandingan: TandinganTeks;
  readonly punyaAnda: string;
  /** The page with what is stored. */
  readonly alamat: string;
};

export function BentrokTeks({ tandingan, punyaAnda, alamat }: PropsBentrokTeks) {
  const { isi, penulis, versi } = tandingan;
  return (
    <div role="alert" className="catatan peringatan grid gap-3">
      <p>
        <strong>{penulis}</strong> menyimpan bagian ini setelah Anda membukanya. Tulisan Anda belum disimpan.
      </p>
      <div className="naskah-dua">
        <div>
          <p className="font-semibold">Tulisan Anda</p>
          <p className="naskah-mentah">{punyaAnda}</p>
        </div>
        <div>
          <p className="font-semibold">Tersimpan</p>
          <p className="naskah-mentah">{isi ?? "(kembali ke draf dari angka)"}</p>
        </div>
      </div>
      <p>Kedua tulisan tidak hilang: yang tidak dipakai tetap ada di daftar versi setelah Anda menyimpan.</p>
      <div className="flex flex-wrap gap-3">
        <input type="hidden" name="versi" value={versi} />
        <button type="submit" name="maksud" value="simpan" className="tombol">
          Simpan tulisan saya
        </button>
        <a href={alamat} className="tombol">
          Pakai yang tersimpan
        </a>
      </div>
    </div>
  );
}
