// `opensakip laporan deck`: writes the SAKIP deck of a perangkat daerah to a file.
import { formatAngka, Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { FORMAT_LAPORAN, getFormat } from "#pelaporan";
import { getLaporanDeck, type LaporanDeck, namaBerkasDeck, renderLaporan } from "#pelaporan/server";
import { listPeriodeTersedia, type PermintaanCapaian } from "#pengukuran/server";
import { resolveKeluaran, writeWhole } from "../berkas.server.ts";
import type { KodeKeluar, Perintah } from "../perintah.ts";

const DAFTAR_FORMAT = FORMAT_LAPORAN.map((f) => f.kode).join(", ");

export const laporanDeck: Perintah = {
  nama: "laporan deck",
  ringkasan: "Membuat paparan SAKIP sebuah perangkat daerah sebagai berkas",
  opsi: {
    pd: { jenis: "teks", wajib: true, isian: "KODE", arti: "Kode perangkat daerah, misalnya disnaker" },
    periode: {
      jenis: "teks",
      isian: "PERIODE",
      arti: "2024, 2024-S1, 2024-TW2, atau 2024-06; bawaan: periode terbaru yang berisi data",
    },
    format: { jenis: "teks", isian: "FORMAT", arti: `Salah satu dari ${DAFTAR_FORMAT}; bawaan: pptx` },
    keluar: { jenis: "teks", isian: "BERKAS", arti: "Berkas hasil; bawaan: nama menurut PD dan periode di folder ini" },
    pemda: { jenis: "teks", isian: "SLUG", arti: "Pemerintah daerah; bawaan: yang pertama terdaftar" },
  },
  contoh: ["npx opensakip laporan deck --pd disnaker --periode 2024-S1 --format pptx --keluar deck.pptx"],
  run: async (dunia, { teks }): Promise<KodeKeluar> => {
    const format = getFormat(teks.format ?? "pptx");
    const diminta = teks.keluar === undefined ? undefined : resolveKeluaran(teks.keluar);
    const pengguna: Pengguna = { jenis: "operator", nama: dunia.env.USER ?? dunia.env.USERNAME ?? "operator" };
    const permintaan = { pdKode: teks.pd ?? "", periode: teks.periode, pemdaSlug: teks.pemda };
    const { dokumen, pd, periode } = await dunia.withBasis(({ konteks }) => getDeck(konteks, pengguna, permintaan));
    const jalur = diminta ?? resolveKeluaran(namaBerkasDeck({ pdKode: pd.kode, periode }, format.kode));
    const isi = await renderLaporan(dokumen, format.kode);
    writeWhole(jalur, isi);
    dunia.tulis(`${jalur} (${formatAngka(String(isi.length))} bita)`);
    return 0;
  },
};

/** The deck; a refused period is told together with the periods that have data. */
async function getDeck(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanCapaian): Promise<LaporanDeck> {
  // Refuses an unknown pemda or PD first, naming the valid ones.
  const tersedia = await listPeriodeTersedia(konteks, pengguna, permintaan);
  try {
    return await getLaporanDeck(konteks, pengguna, permintaan);
  } catch (galat) {
    if (!(galat instanceof Galat) || (galat.kode !== "masukan" && galat.kode !== "tidak_ditemukan")) throw galat;
    const kode = tersedia.map((p) => p.kode).join(", ");
    const pesan = `${galat.message} Periode yang berisi data: ${kode === "" ? "belum ada" : kode}.`;
    throw new Galat(galat.kode, pesan, { sebab: galat });
  }
}
