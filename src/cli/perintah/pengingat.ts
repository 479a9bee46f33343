// `opensakip pengingat`: composes and sends today's reminders, as the daily job does, or shows those of any day.
import { Galat } from "#inti";
import type { PemdaId } from "#inti/server";
import { getPemda } from "#organisasi/server";
import { KANAL_MATI } from "#pengukuran";
import { kirimSurat, lihatPengingat, type PratinjauSurat, susunSekarang } from "#pengukuran/server";
import type { Argumen, BasisPerintah, DuniaCli, KodeKeluar, Perintah } from "../perintah.ts";

export const pengingat: Perintah = {
  nama: "pengingat",
  ringkasan: "Menyusun dan mengirim pengingat hari ini, atau menampilkannya saja",
  opsi: {
    lihat: { jenis: "sakelar", arti: "Tampilkan surat tanpa menyimpan atau mengirimnya" },
    tanggal: { jenis: "teks", isian: "YYYY-MM-DD", arti: "Hari yang ditampilkan, bersama --lihat" },
    pemda: { jenis: "teks", isian: "SLUG", arti: "Pemda, bila terdaftar lebih dari satu" },
  },
  contoh: ["npx opensakip pengingat --lihat --tanggal 2025-01-28", "npx opensakip pengingat"],
  run: (dunia, argumen) => {
    if (argumen.teks.tanggal !== undefined && !argumen.sakelar.has("lihat")) {
      throw new Galat("masukan", "Pengingat hanya disusun untuk hari ini. Tambahkan --lihat untuk melihat hari lain.");
    }
    const jalankan = argumen.sakelar.has("lihat") ? show : composeAndSend;
    return dunia.withBasis((basis) => jalankan(dunia, argumen, basis));
  },
};

async function show(dunia: DuniaCli, { teks }: Argumen, { konteks }: BasisPerintah): Promise<KodeKeluar> {
  const permintaan = { pemdaSlug: teks.pemda, tanggal: teks.tanggal };
  const surat = await lihatPengingat(konteks, operatorOf(dunia), permintaan);
  for (const satu of surat) for (const baris of linesOf(satu)) dunia.tulis(baris);
  dunia.lapor(surat.length === 0 ? "Tidak ada yang perlu diingatkan." : `${surat.length} surat.`);
  return 0;
}

async function composeAndSend(dunia: DuniaCli, { teks }: Argumen, { konteks }: BasisPerintah): Promise<KodeKeluar> {
  const { jumlah, dikirim } = await susunSekarang(konteks, operatorOf(dunia), { pemdaSlug: teks.pemda });
  dunia.tulis(jumlah === 0 ? "Tidak ada yang perlu diingatkan." : `${jumlah} surat disusun.`);
  if (jumlah > 0 && !dikirim) dunia.lapor(KANAL_MATI);
  if (jumlah === 0 || !dikirim) return 0;
  const { pemdaId } = await getPemda(konteks, teks.pemda);
  const hasil = await kirimSurat(konteks, pemdaId as PemdaId);
  dunia.tulis(`${hasil.terkirim} terkirim, ${hasil.gagal} gagal.`);
  if (hasil.lanjutDetik !== null)
    dunia.lapor("Sisanya dicoba lagi oleh aplikasi yang berjalan, atau oleh perintah ini.");
  return hasil.gagal === 0 && hasil.lanjutDetik === null ? 0 : 1;
}

function linesOf({ penerima, subjek, isi }: PratinjauSurat): readonly string[] {
  return [`Kepada: ${penerima.nama} <${penerima.surel}>`, `Subjek: ${subjek}`, "", ...isi.split("\n"), "-".repeat(72)];
}

function operatorOf({ env }: DuniaCli) {
  return { jenis: "operator", nama: env.USER ?? env.USERNAME ?? "operator" } as const;
}
