// A digest in Indonesian: subject and plain text with links. Pure; called wherever a digest is composed or shown.
import { formatTanggal, labelPeriode, parsePeriode } from "#inti";
import type { Pemda } from "#organisasi";
import type { JenisTugas, Ringkasan, SuratPengingat, TugasPengingat } from "./tipe.ts";

/** Names listed of one kind; the rest is counted. */
const BATAS_NAMA = 5;

const JUDUL: Readonly<Record<JenisTugas, string>> = {
  isi: "Perlu diisi dan diajukan",
  setujui: "Menunggu persetujuan Anda",
  terima: "Menunggu verifikasi Anda",
};

/** Where a digest belongs and how its links begin. */
export type LingkupSurat = { readonly pemda: Pemda; readonly alamatWeb: string; readonly hariIni: string };

/**
 * Subject and text. The subject says what matters most, so that it can be read on a phone without opening the message.
 * @example tulisPengingat(ringkasan, lingkup).subjek // "Pengisian kinerja: 3 indikator, batas 31 Januari 2025 (3 hari lagi)"
 */
export function tulisPengingat({ penerima, tugas }: Ringkasan, lingkup: LingkupSurat): SuratPengingat {
  const bagian = (["isi", "setujui", "terima"] as const).flatMap((jenis) => {
    const milik = tugas.filter((t) => t.jenis === jenis);
    return milik.length === 0
      ? []
      : [JUDUL[jenis].toUpperCase(), "", ...milik.flatMap((t) => [...baris(t, lingkup), ""])];
  });
  const isi = [
    `Yth. ${penerima.nama},`,
    "",
    `Ringkasan pekerjaan Anda di OpenSAKIP ${lingkup.pemda.nama}, ${formatTanggal(lingkup.hariIni)}:`,
    "",
    ...bagian,
    `Pesan ini dibuat otomatis, paling banyak satu kali sehari, dan berhenti sendiri sesudah pekerjaan selesai.`,
    `Abaikan bila pekerjaan ini baru saja Anda selesaikan.`,
    "",
  ];
  return { subjek: subjekOf(tugas), isi: isi.join("\n") };
}

function subjekOf(tugas: readonly TugasPengingat[]): string {
  const jumlah = (jenis: JenisTugas) => tugas.filter((t) => t.jenis === jenis).reduce((n, t) => n + countTugas(t), 0);
  const isi = tugas.filter((t) => t.jenis === "isi");
  // The sheets come in the order of their due dates, so the first is the most pressing.
  const batas = isi[0] === undefined ? "" : `, batas ${formatTanggal(isi[0].batas)} (${sebutanSisa(isi[0].sisa)})`;
  const bagian = [
    ...(isi.length > 0 ? [`${jumlah("isi")} indikator${batas}`] : []),
    ...(jumlah("setujui") > 0 ? [`${jumlah("setujui")} menunggu persetujuan`] : []),
    ...(jumlah("terima") > 0 ? [`${jumlah("terima")} menunggu verifikasi`] : []),
  ];
  return `Pengisian kinerja: ${bagian.join("; ")}`;
}

function countTugas({ belumDiisi, belumDiajukan, dikembalikan, menunggu }: TugasPengingat): number {
  return belumDiisi.length + belumDiajukan.length + dikembalikan.length + menunggu.length;
}

/** Days to a due date in words. @example sebutanSisa(-2) // "terlambat 2 hari" */
export function sebutanSisa(sisa: number): string {
  if (sisa > 1) return `${sisa} hari lagi`;
  if (sisa === 1) return "besok";
  return sisa === 0 ? "hari ini" : `terlambat ${-sisa} hari`;
}

function baris(tugas: TugasPengingat, { pemda, alamatWeb }: LingkupSurat): readonly string[] {
  const { jenis, pd, periode, batas, sisa, belumDiisi, belumDiajukan, dikembalikan, menunggu } = tugas;
  const tempo = jenis === "isi" ? `, batas ${formatTanggal(batas)} (${sebutanSisa(sisa)})` : "";
  return [
    `${pd.nama}, ${labelPeriode(parsePeriode(periode), pemda.istilahTriwulan)}${tempo}`,
    ...daftar("dikembalikan, perlu diperbaiki", dikembalikan),
    ...daftar("belum diisi", belumDiisi),
    ...daftar("sudah diisi, belum diajukan", belumDiajukan),
    ...daftar("menunggu", menunggu),
    `  Buka: ${alamatWeb}${alamatTugas(tugas)}`,
  ];
}

function daftar(apa: string, nama: readonly string[]): readonly string[] {
  if (nama.length === 0) return [];
  const sisa = nama.length - BATAS_NAMA;
  return [
    `  ${nama.length} indikator ${apa}:`,
    ...nama.slice(0, BATAS_NAMA).map((n) => `  - ${n}`),
    ...(sisa > 0 ? [`  - dan ${sisa} lainnya`] : []),
  ];
}

const HALAMAN: Readonly<Record<JenisTugas, string>> = {
  isi: "/pengukuran/isi",
  setujui: "/pengukuran/persetujuan",
  terima: "/pengukuran/verifikasi",
};

function alamatTugas({ jenis, pd, periode }: TugasPengingat): string {
  return `${HALAMAN[jenis]}?${new URLSearchParams({ pd: pd.kode, periode })}`;
}
