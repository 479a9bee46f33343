// The appendix "Asal angka": for each printed number its operands, formula, policy, who entered and who approved it. Pure.
import { matematikaTeks, type Penjelasan } from "#inti";
import type { Bagian, Dokumen, Sel, Tabel } from "../model.ts";
import { catatanKosong, selKepala } from "../penyusun/sel.ts";
import type { AngkaBerasal } from "./kumpul-asal.ts";

/** A number with its explanation; null where it is gone, which the appendix says. */
export type AngkaTerjelaskan = AngkaBerasal & { readonly penjelasan: Penjelasan | null };

const KEPALA = [
  ["NO", 3],
  ["ANGKA", 8],
  ["APA", 19],
  ["DARI MANA", 27],
  ["CARA MENGHITUNG", 25],
  ["SIAPA DAN BUKTI", 18],
] as const;

/** The document with the appendix at its end. Without explained numbers the appendix says so. */
export function withLampiranAsal(dokumen: Dokumen, angka: readonly AngkaTerjelaskan[]): Dokumen {
  return { ...dokumen, bagian: [...dokumen.bagian, bagianAsal(angka)] };
}

function bagianAsal(angka: readonly AngkaTerjelaskan[]): Bagian {
  const kepala = { kunci: "asal-angka", judul: "LAMPIRAN ASAL ANGKA", halamanBaru: true };
  if (angka.length === 0) {
    return { ...kepala, blok: [catatanKosong("Laporan ini tidak memuat angka yang dihitung.")] };
  }
  // Most numbers follow the same policy: its sentences stand once, and rows name them by number.
  const kebijakan = [...new Set(angka.flatMap((a) => a.penjelasan?.kebijakan ?? []))];
  const tabel: Tabel = {
    jenis: "tabel",
    judul: "Asal setiap angka yang dihitung, menurut urutan tercetaknya",
    lebar: KEPALA.map(([, lebar]) => lebar),
    kepala: [KEPALA.map(([teks]) => selKepala(teks))],
    baris: angka.map((a, i) => barisAsal(a, i + 1, kebijakan)),
  };
  if (kebijakan.length === 0) return { ...kepala, blok: [tabel] };
  return { ...kepala, blok: [tabel, { jenis: "daftar", judul: "Kebijakan", bernomor: true, butir: kebijakan }] };
}

function barisAsal(
  { teks, alamat, bagian, penjelasan: p }: AngkaTerjelaskan,
  nomor: number,
  kebijakan: readonly string[],
): readonly Sel[] {
  const awal: readonly Sel[] = [
    { isi: `${nomor}.`, rata: "tengah" },
    { isi: [{ teks, tebal: true, asal: alamat }], rata: "tengah", judulBaris: true },
  ];
  if (p === null) {
    const isi = `Penjelasan angka ini tidak ditemukan lagi (${bagian}).`;
    return [...awal, { isi, gabungKolom: 4, nada: "redup" }];
  }
  return [
    ...awal,
    { isi: baris([p.judul, p.konteks, p.predikat === undefined ? "" : `Predikat: ${p.predikat}`]) },
    { isi: atauStrip(p.operan.map((o) => `${o.label}: ${o.nilai} (${o.sumber})`)) },
    selHitungan(p, kebijakan),
    { isi: atauStrip(listAsalUsul(p)) },
  ];
}

/** The rule in words and set as mathematics with this case's numbers. */
function selHitungan(p: Penjelasan, kebijakan: readonly string[]): Sel {
  const teks = [
    p.rumus === undefined ? "" : matematikaTeks(p.rumus),
    p.pembulatan ?? "",
    p.kebijakan.length === 0 ? "" : `Kebijakan ${p.kebijakan.map((k) => kebijakan.indexOf(k) + 1).join(", ")}`,
    ...p.catatan,
    p.tercetak === undefined ? "" : `Tercetak ${p.tercetak.teks} (${p.tercetak.sumber}): ${p.tercetak.uraian}`,
  ];
  return { isi: atauStrip(teks), ...(p.hitungan === undefined ? {} : { rumus: p.hitungan }) };
}

function listAsalUsul({ pengisi, penyetuju, bukti }: Penjelasan): readonly string[] {
  return [
    pengisi === undefined ? "" : `Diisi ${pengisi.oleh}, ${pengisi.pada}`,
    penyetuju === undefined ? "" : `Disetujui ${penyetuju.oleh}, ${penyetuju.pada}`,
    ...bukti.map((b) => `Bukti: ${b.nama}`),
  ];
}

const baris = (teks: readonly string[]): string => teks.filter((t) => t !== "").join("\n");
const atauStrip = (teks: readonly string[]): string => baris(teks) || "-";
