// Sends changes of a draft and reads the answer. Called by the live editors of pohon, indikator, target and pagu.
import type { JawabanUbahRencana, PermintaanUbahRencana } from "../../tampilan/rencana/jawaban.ts";

/** Null when the network or the server failed, so that it is worth trying again. */
export async function kirimUbah(permintaan: PermintaanUbahRencana): Promise<JawabanUbahRencana | null> {
  try {
    const jawaban = await fetch("/perencanaan/ubah", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(permintaan),
    });
    if (jawaban.status >= 500) return null;
    if (!(jawaban.headers.get("content-type") ?? "").startsWith("application/json")) return SESI_BERAKHIR;
    return await jawaban.json();
  } catch {
    return null;
  }
}

const SESI_BERAKHIR: JawabanUbahRencana = {
  jenis: "gagal",
  kode: "tidak_berhak",
  pesan: "Akun Anda perlu dibuka kembali. Muat ulang halaman ini.",
};
