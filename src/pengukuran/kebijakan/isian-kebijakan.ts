// What an admin types about the policy of a year, checked and read into numbers. Pure; called by the use case that saves.
import { z } from "zod";
import { compare, parseAngkaId, parseDecimal } from "#inti";
import { periksaSkala } from "#organisasi";
import { type KebijakanTahun, PITA_TERBANYAK } from "./kebijakan-tahun.ts";

const PersenAtauKosong = (nama: string) =>
  z
    .string()
    .trim()
    .max(40, `${nama} terlalu panjang.`)
    .transform((teks, konteks) => {
      if (teks === "") return null;
      const hasil = parseAngkaId(teks);
      if (hasil.ok && (hasil.satuan ?? "%") === "%") return hasil.nilai;
      const sebab = hasil.ok ? "tulis angkanya saja, dalam persen" : hasil.pesan;
      konteks.addIssue({ code: "custom", message: `${nama}: ${sebab.replace(/\.$/, "")}.` });
      return z.NEVER;
    });
const Persen = (nama: string) => PersenAtauKosong(nama).pipe(z.string(`${nama} belum diisi.`));
const bilangan = (pesan: string, terkecil: number, terbesar: number) =>
  z
    .string(pesan)
    .trim()
    .regex(/^\d{1,4}$/, pesan)
    .transform(Number)
    .refine((n) => n >= terkecil && n <= terbesar, pesan);
const Teks = (nama: string, panjang: number) =>
  z
    .string(`${nama} belum diisi.`)
    .trim()
    .min(1, `${nama} belum diisi.`)
    .max(panjang, `${nama} paling panjang ${panjang} karakter.`);

// A row with nothing in it is a row not used.
const Pita = z
  .array(z.object({ bawah: z.string(), predikat: z.string() }))
  .transform((baris) => baris.filter((b) => b.bawah.trim() !== "" || b.predikat.trim() !== ""))
  .pipe(
    z
      .array(z.object({ bawah: PersenAtauKosong("Batas bawah pita"), predikat: Teks("Sebutan predikat", 60) }))
      .max(PITA_TERBANYAK, `Pita paling banyak ${PITA_TERBANYAK}.`),
  );

/** The policy of a year as typed: every number as text, in percent, the way Indonesians write it. */
export const IsianKebijakan = z
  .object({
    tahun: bilangan("Tahun ditulis empat angka, 2000 sampai 2100.", 2000, 2100),
    desimal: bilangan("Banyak desimal: tulis 0 sampai 6.", 0, 6),
    batasBawah: PersenAtauKosong("Batas bawah capaian"),
    batasAtas: PersenAtauKosong("Batas atas capaian"),
    aturanTurun: z.enum(
      ["dua_target_kurang_realisasi", "target_per_realisasi", "selisih_per_target"],
      "Pilih rumus bagi indikator yang makin kecil makin baik.",
    ),
    dasar: Teks("Dasar kebijakan", 1000),
    skala: Pita,
    tindakLanjutDiBawah: Persen("Batas rendah tindak lanjut"),
    tindakLanjutDiAtas: Persen("Batas tinggi tindak lanjut"),
    rasioLonjakan: Persen("Batas lonjakan"),
    rekapBatasAtas: PersenAtauKosong("Batas atas dalam rekap"),
    rekapKosong: z.enum(
      ["diabaikan", "dihitung_nol", "tanpa_hasil"],
      "Pilih arti realisasi yang belum diisi dalam rekap.",
    ),
    alasan: Teks("Alasan perubahan", 2000),
  })
  .superRefine((k, konteks) => {
    const pesan = periksaAngka(k);
    if (pesan !== null) konteks.addIssue({ code: "custom", message: pesan });
  });
export type IsianKebijakan = z.input<typeof IsianKebijakan>;

function periksaAngka(k: Omit<KebijakanTahun, "tahun">): string | null {
  const [bawah, atas] = [angka(k.batasBawah), angka(k.batasAtas)];
  if (bawah !== null && atas !== null && compare(bawah, atas) > 0) {
    return "Batas bawah capaian lebih besar daripada batas atasnya. Tukar keduanya.";
  }
  if (compare(parseDecimal(k.tindakLanjutDiBawah), parseDecimal(k.tindakLanjutDiAtas)) > 0) {
    return "Batas rendah tindak lanjut lebih besar daripada batas tingginya. Tukar keduanya.";
  }
  if (isTidakPositif(k.rasioLonjakan)) return "Batas lonjakan harus lebih besar daripada 0.";
  if (k.rekapBatasAtas !== null && isTidakPositif(k.rekapBatasAtas)) {
    return "Batas atas dalam rekap harus lebih besar daripada 0, atau kosong.";
  }
  return periksaPita(k.skala);
}

function periksaPita(skala: KebijakanTahun["skala"]): string | null {
  const cacat = periksaSkala(skala.map((p) => ({ bawah: angka(p.bawah), predikat: p.predikat })));
  if (cacat !== null) return `Pita predikat belum benar: ${cacat}.`;
  const ganda = skala.find((p, i) => skala.findIndex((q) => q.predikat === p.predikat) !== i);
  return ganda === undefined ? null : `Sebutan "${ganda.predikat}" dipakai dua pita. Bedakan sebutannya.`;
}

function isTidakPositif(nilai: string): boolean {
  return compare(parseDecimal(nilai), parseDecimal("0")) <= 0;
}

function angka(nilai: string | null) {
  return nilai === null ? null : parseDecimal(nilai);
}
