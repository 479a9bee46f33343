// Asks the server what hangs on a branch besides the tree, so that the confirmation names everything that goes.
import { removeCabang } from "#perencanaan";
import { withKueri } from "../../../muat/alamat.ts";
import type { DataPohon, Ekor } from "../../../tampilan/rencana/pohon/data.ts";
import { type RingkasanHapus, ringkasHapus } from "../../../tampilan/rencana/pohon/hapus.ts";
import { gabung } from "../../../tampilan/rencana/pohon/papan.ts";
import type { Mesin } from "./mesin.ts";

/** What asking needs of the editor. */
export type Penanya = {
  readonly data: DataPohon;
  readonly mesin: Pick<Mesin, "ubah" | "papan">;
  readonly umumkan: (teks: string, gagal?: boolean) => void;
  readonly setKonfirmasi: (konfirmasi: { readonly id: string; readonly ringkasan: RingkasanHapus }) => void;
};

/** Puts the question with what goes, or says that it cannot be asked now. */
export async function mintaHapus({ data, mesin, umumkan, setKonfirmasi }: Penanya, id: string): Promise<void> {
  const jenis = data.lingkup.dokumen.jenis;
  const ekor = await ambilEkor(data, id);
  if (ekor === null) return umumkan("Belum dapat memeriksa apa yang ikut terhapus. Coba lagi sebentar.", true);
  mesin.ubah((p) => gabung(p, ekor.baris, ekor.revisi));
  const { naskah } = mesin.papan();
  setKonfirmasi({ id, ringkasan: ringkasHapus(naskah, removeCabang(naskah, id, jenis)) });
}

async function ambilEkor({ pd, versi }: DataPohon, simpul: string): Promise<Ekor | null> {
  try {
    const jawaban = await fetch(withKueri("/perencanaan/pohon/ekor", { pd: pd.kode, versi: versi?.id, simpul }));
    return jawaban.ok ? await jawaban.json() : null;
  } catch {
    return null;
  }
}
