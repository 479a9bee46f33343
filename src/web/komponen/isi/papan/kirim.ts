// Sends rows of the live sheet and reads the answers. Called by the queue and by submitting.
import type { AlamatLembar } from "#pengukuran";
import type { JawabanMassal, JawabanSimpan, PermintaanIsi, Tandingan } from "../../../tampilan/isi/jawaban.ts";
import { type Ketikan, KOLOM_RUPIAH, toIsian, toKetikan } from "../../../tampilan/isi/ketikan.ts";
import type { SelPapan } from "../../../tampilan/isi/papan.ts";

const ALAMAT_SIMPAN = "/pengukuran/isi/simpan";
/** Browsers let this much outlive a page that is being left. */
const MAKS_KEEPALIVE = 30_000;

/** Posts a request; null when the network or the server failed, so that it is worth trying again. */
export async function post<T extends JawabanSimpan | JawabanMassal>(
  permintaan: PermintaanIsi,
): Promise<T | Ditolak | null> {
  const body = JSON.stringify(permintaan);
  try {
    const jawaban = await fetch(ALAMAT_SIMPAN, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive: document.visibilityState === "hidden" && body.length < MAKS_KEEPALIVE,
    });
    if (jawaban.status >= 500) return null;
    if (!(jawaban.headers.get("content-type") ?? "").startsWith("application/json")) return SESI_BERAKHIR;
    return await jawaban.json();
  } catch {
    return null;
  }
}

type Ditolak = Extract<JawabanSimpan, { jenis: "ditolak" }>;

const SESI_BERAKHIR: Ditolak = {
  jenis: "ditolak",
  kode: "tidak_berhak",
  pesan: "Akun Anda perlu dibuka kembali. Muat ulang halaman ini.",
};

/** Saves the row as it is typed. */
export function kirimSel(alamat: AlamatLembar, sel: SelPapan): Promise<JawabanSimpan | null> {
  const { isi, ketikan, versi } = sel;
  if (isi.jenis === "anggaran") {
    const teks = ketikan[KOLOM_RUPIAH] ?? "";
    return post<JawabanSimpan>({
      maksud: "anggaran",
      masukan: { ...alamat, simpulId: isi.anggaran.simpulId, versi, teks },
    });
  }
  const { baris } = isi;
  const rujukan = { ...baris.sel, versi };
  return post<JawabanSimpan>({
    maksud: "simpan",
    masukan: { ...alamat, sel: rujukan, isian: toIsian(ketikan, baris.aturan) },
  });
}

/** Somebody else's content as texts of this row. */
export function ketikanTandingan({ isi: milik }: SelPapan, { isi }: Tandingan): Ketikan {
  if (typeof isi === "string") return { [KOLOM_RUPIAH]: isi };
  return milik.jenis === "realisasi" ? toKetikan(isi, milik.baris.aturan) : {};
}
