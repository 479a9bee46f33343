// The engine that saves a block as it is typed: one request at a time, the newest words last. Driven by use-simpan-teks.ts.
import type { JawabanSimpanTeks, PermintaanSimpanTeks, TandinganTeks } from "../../../tampilan/naskah/jawaban.ts";

/** `terputus`: the network failed and it is tried again. */
export type KeadaanSimpan =
  | { readonly jenis: "diam" }
  | { readonly jenis: "mengetik" | "menyimpan" | "terputus" }
  | { readonly jenis: "tersimpan"; readonly penulis: string }
  | { readonly jenis: "ditolak"; readonly pesan: string }
  | { readonly jenis: "bentrok"; readonly tandingan: TandinganTeks };

/** `antre` are the words that wait; `berhenti` after a conflict or a refusal, until the page is loaded again. */
export type MesinSimpan = {
  readonly alamat: string;
  readonly kunci: string;
  readonly kabari: (keadaan: KeadaanSimpan, versi: number) => void;
  /** Called with the number of versions that were added. */
  readonly onTersimpan: (tambahan: number) => void;
  versi: number;
  antre: string | null;
  mengirim: boolean;
  jeda: number | undefined;
  berhenti: boolean;
};

const JEDA_MS = 900;
const COBA_LAGI_MS = 5_000;

/** Something was typed: it goes out once the keys rest. */
export function ketikTeks(mesin: MesinSimpan, isi: string): void {
  if (mesin.berhenti) return;
  mesin.antre = isi;
  mesin.kabari({ jenis: "mengetik" }, mesin.versi);
  window.clearTimeout(mesin.jeda);
  mesin.jeda = window.setTimeout(() => void kirimAntrean(mesin), JEDA_MS);
}

/** Sends what waits at once; does nothing while a request is on its way, which goes on with it. */
export async function kirimAntrean(mesin: MesinSimpan): Promise<void> {
  window.clearTimeout(mesin.jeda);
  if (mesin.mengirim) return;
  mesin.mengirim = true;
  while (mesin.antre !== null && !mesin.berhenti) {
    const isi = mesin.antre;
    mesin.antre = null;
    mesin.kabari({ jenis: "menyimpan" }, mesin.versi);
    const jawaban = await kirim(mesin.alamat, { kunci: mesin.kunci, versi: mesin.versi, isi });
    if (jawaban !== null) terima(mesin, jawaban);
    else await tungguSambungan(mesin, isi);
  }
  mesin.mengirim = false;
}

async function tungguSambungan(mesin: MesinSimpan, isi: string): Promise<void> {
  mesin.antre ??= isi;
  mesin.kabari({ jenis: "terputus" }, mesin.versi);
  await new Promise((lanjut) => setTimeout(lanjut, COBA_LAGI_MS));
}

function terima(mesin: MesinSimpan, jawaban: JawabanSimpanTeks): void {
  if (jawaban.jenis === "tersimpan") {
    if (jawaban.versi !== mesin.versi) mesin.onTersimpan(jawaban.versi - mesin.versi);
    mesin.versi = jawaban.versi;
    mesin.kabari(mesin.antre === null ? jawaban : { jenis: "menyimpan" }, jawaban.versi);
    return;
  }
  mesin.antre = null;
  mesin.berhenti = true;
  mesin.kabari(jawaban, mesin.versi);
}

/** Null when the network or the server failed, so that it is worth trying again. */
async function kirim(alamat: string, permintaan: PermintaanSimpanTeks): Promise<JawabanSimpanTeks | null> {
  try {
    const jawaban = await fetch(alamat, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(permintaan),
      // The browser keeps such a request alive beyond the page, up to 64 kB.
      keepalive: permintaan.isi.length < 15_000,
    });
    if (jawaban.status >= 500) return null;
    if (!(jawaban.headers.get("content-type") ?? "").startsWith("application/json")) return SESI_BERAKHIR;
    return await jawaban.json();
  } catch {
    return null;
  }
}

const SESI_BERAKHIR: JawabanSimpanTeks = {
  jenis: "ditolak",
  kode: "tidak_berhak",
  pesan: "Akun Anda perlu dibuka kembali. Salin teks ini dahulu, lalu muat ulang halaman.",
};
