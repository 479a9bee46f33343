// `opensakip jejak verifikasi`: proves that no audit entry was altered, deleted, inserted, swapped or cut off.
import { Galat } from "#inti";
import { type HasilJejak, hasUjung, type UjungJejak, verifyJejak } from "#inti/server";
import type { Perintah } from "../perintah.ts";

export const jejakVerifikasi: Perintah = {
  nama: "jejak verifikasi",
  ringkasan: "Memeriksa rantai jejak audit setiap pemda; menyebut entri pertama yang rusak",
  opsi: {
    ujung: {
      jenis: "teks",
      isian: "PEMDA:NO:SIDIK",
      arti: "Ujung yang pernah dicatat; dipastikan masih ada di dalam rantai",
    },
  },
  contoh: ["npx opensakip jejak verifikasi"],
  run: async (dunia, { teks }) => {
    const ujung = teks.ujung === undefined ? undefined : parseUjung(teks.ujung);
    return dunia.withBasis(async ({ terbuka }) => {
      const hasil = await verifyJejak(terbuka.urlPemilik);
      for (const baris of hasil.length === 0 ? ["Belum ada jejak audit."] : hasil.map(lineOf)) dunia.tulis(baris);
      const utuh = hasil.every((h) => h.rusak === null);
      if (ujung === undefined) return utuh ? 0 : 1;
      const ada = await hasUjung(terbuka.urlPemilik, ujung);
      dunia.tulis(
        ada
          ? "Ujung yang dicatat masih ada di dalam rantai."
          : "RUSAK: ujung yang dicatat tidak ada lagi di dalam rantai.",
      );
      return utuh && ada ? 0 : 1;
    });
  },
};

/** Reads "3524:120:ab12..." as this command prints it. @throws Galat `masukan` */
function parseUjung(teks: string): UjungJejak {
  const [, pemda, no, sidik] = /^(\d{1,9}):(\d{1,18}):([0-9a-f]{64})$/.exec(teks.toLowerCase()) ?? [];
  if (pemda === undefined || no === undefined || sidik === undefined) {
    throw new Galat("masukan", `Ujung "${teks}" salah tulis. Salin dari keluaran perintah ini: PEMDA:NO:SIDIK.`);
  }
  return { pemdaId: Number(pemda), no, sidik };
}

function lineOf({ pemdaId, slug, jumlah, ujung, rusak }: HasilJejak): string {
  const nama = `Pemda ${pemdaId}${slug === null ? " (tidak terdaftar)" : ` (${slug})`}`;
  if (rusak !== null) return `${nama}: RUSAK mulai entri nomor ${rusak.no}: ${rusak.sebab}.`;
  const catatan = ujung === null ? "" : ` Ujung: ${pemdaId}:${ujung.no}:${ujung.sidik}`;
  return `${nama}: utuh, ${jumlah} entri.${catatan}`;
}
