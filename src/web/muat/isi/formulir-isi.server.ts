// The sheet without JavaScript: one form with every row. Saves what was changed, submits what is complete, and gives
// back everything that could not be stored exactly as it was typed. Called by the action of /pengukuran/isi.
import type { AlamatLembar, SalahIsi } from "#pengukuran";
import { getLembarIsi } from "#pengukuran/server";
import { type AnggaranTampilIsi, type BarisTampil, buildAnggaran, buildBaris } from "../../tampilan/isi/baris.ts";
import type { BarisGagal, BentrokTampil, HasilFormulir, JawabanSimpan } from "../../tampilan/isi/jawaban.ts";
import {
  isSamaKetikan,
  type Ketikan,
  KOLOM_RUPIAH,
  listKolom,
  toIsian,
  toKetikan,
} from "../../tampilan/isi/ketikan.ts";
import { namaMedan } from "../../tampilan/isi/nama-medan.ts";
import type { BahanAksi } from "../aksi.server.ts";
import { massal, simpanBaris, simpanRupiah } from "./jawab-isi.server.ts";

/** `belum` is null when everything was done. */
export type HasilKirim = {
  readonly disimpan: number;
  readonly diajukan: number;
  readonly ditarik: number;
  readonly belum: HasilFormulir | null;
};

/** What became of one changed row. */
type Tersimpan = {
  readonly kunci: string;
  readonly nama: string;
  readonly ketikan: Ketikan;
  readonly jawaban: JawabanSimpan;
  readonly bentrok: BentrokTampil | null;
};

/**
 * Saves every changed row, then does what the pressed button says: "simpan", "ajukan" (all that are complete),
 * "ajukan:<kunci>" or "tarik:<kunci>".
 * @throws Galat `tidak_berhak`, `tidak_ditemukan`.
 */
export async function kirimFormulir(bahan: BahanAksi, alamat: AlamatLembar): Promise<HasilKirim> {
  const lembar = await getLembarIsi(bahan.konteks, bahan.pengguna, alamat);
  const baris = lembar.kelompok.flatMap((k) => k.baris.map(buildBaris));
  const disimpan = [
    ...(await simpanSemua(bahan, alamat, baris)),
    ...(lembar.bolehIsiAnggaran ? await simpanSemuaRupiah(bahan, alamat, lembar.anggaran.map(buildAnggaran)) : []),
  ];
  const [maksud = "", kunci] = pisah(bahan.isi("maksud"));
  const lanjut = maksud === "ajukan" || maksud === "tarik" ? maksud : null;
  const hasil =
    lanjut === null ? null : await jalankan(bahan, alamat, lanjut, sasaranOf(bahan, baris, disimpan, kunci));
  const berhasil = hasil?.berhasil ?? 0;
  return {
    disimpan: disimpan.filter((d) => d.jawaban.jenis === "tersimpan").length,
    diajukan: maksud === "ajukan" ? berhasil : 0,
    ditarik: maksud === "tarik" ? berhasil : 0,
    belum: belumOf(disimpan, berhasil, hasil?.gagal ?? []),
  };
}

function pisah(maksud: string): readonly [string, string | undefined] {
  const i = maksud.indexOf(":");
  return i < 0 ? [maksud, undefined] : [maksud.slice(0, i), maksud.slice(i + 1)];
}

async function simpanSemua(
  bahan: BahanAksi,
  alamat: AlamatLembar,
  baris: readonly BarisTampil[],
): Promise<readonly Tersimpan[]> {
  const hasil: Tersimpan[] = [];
  for (const { kunci, sel, aturan, isian, indikator, boleh } of baris) {
    const dikirim = bahan.semua(namaMedan(kunci, "cara")).length > 0;
    const ketikan = bacaKetikan(bahan, kunci, listKolom(aturan));
    if (!boleh.isi || !dikirim || isSamaKetikan(ketikan, toKetikan(isian, aturan), aturan)) continue;
    const versi = bacaVersi(bahan, kunci, sel.versi);
    const jawaban = await simpanBaris(bahan, {
      ...alamat,
      sel: { ...sel, versi },
      isian: toIsian(ketikan, aturan),
    });
    const lain = jawaban.jenis === "bentrok" ? jawaban.tersimpan : null;
    const bentrok =
      lain === null || typeof lain.isi === "string" ? null : { ...lain, ketikan: toKetikan(lain.isi, aturan) };
    hasil.push({ kunci, nama: indikator.nama, ketikan, jawaban, bentrok });
  }
  return hasil;
}

async function simpanSemuaRupiah(
  bahan: BahanAksi,
  alamat: AlamatLembar,
  anggaran: readonly AnggaranTampilIsi[],
): Promise<readonly Tersimpan[]> {
  const hasil: Tersimpan[] = [];
  for (const { kunci, simpulId, nama, teks: tersimpan, versi } of anggaran) {
    const dikirim = bahan.semua(namaMedan(kunci, KOLOM_RUPIAH)).length > 0;
    const teks = bahan.isi(namaMedan(kunci, KOLOM_RUPIAH));
    if (!dikirim || teks.trim() === tersimpan) continue;
    const jawaban = await simpanRupiah(bahan, { ...alamat, simpulId, teks, versi: bacaVersi(bahan, kunci, versi) });
    const lain = jawaban.jenis === "bentrok" ? jawaban.tersimpan : null;
    const bentrok =
      lain === null || typeof lain.isi !== "string" ? null : { ...lain, ketikan: { [KOLOM_RUPIAH]: lain.isi } };
    hasil.push({ kunci, nama, ketikan: { [KOLOM_RUPIAH]: teks }, jawaban, bentrok });
  }
  return hasil;
}

/** The fields of one row as sent. */
export function bacaKetikan({ isi }: Pick<BahanAksi, "isi">, kunci: string, kolom: readonly string[]): Ketikan {
  return Object.fromEntries(kolom.map((k) => [k, isi(namaMedan(kunci, k))]));
}

/** The version the form was drawn with. */
export function bacaVersi({ isi }: Pick<BahanAksi, "isi">, kunci: string, bawaan: number): number {
  const teks = isi(namaMedan(kunci, "versi"));
  return /^\d{1,9}$/.test(teks) ? Number(teks) : bawaan;
}

/** The rows that the button is about, each in the version the user saw or has just made. */
function sasaranOf(
  bahan: BahanAksi,
  baris: readonly BarisTampil[],
  disimpan: readonly Tersimpan[],
  kunci: string | undefined,
): readonly BarisTampil[] {
  const gagal = new Set(disimpan.filter((d) => d.jawaban.jenis !== "tersimpan").map((d) => d.kunci));
  const baru = new Map(
    disimpan.flatMap(({ kunci: k, jawaban }) =>
      jawaban.jenis === "tersimpan" && jawaban.baris !== null ? [[k, jawaban.baris] as const] : [],
    ),
  );
  return baris
    .filter((b) => !gagal.has(b.kunci) && (kunci === undefined || b.kunci === kunci))
    .map((b) => baru.get(b.kunci) ?? { ...b, sel: { ...b.sel, versi: bacaVersi(bahan, b.kunci, b.sel.versi) } });
}

type HasilLanjut = { readonly berhasil: number; readonly gagal: readonly BarisGagal[] };

async function jalankan(
  bahan: BahanAksi,
  alamat: AlamatLembar,
  maksud: "ajukan" | "tarik",
  sasaran: readonly BarisTampil[],
): Promise<HasilLanjut> {
  const boleh = sasaran.filter((b) => b.boleh[maksud]);
  const kurang = maksud === "ajukan" ? boleh.filter((b) => b.kurang.length > 0) : [];
  const gagal = kurang.map((b) => ({ kunci: b.kunci, nama: b.indikator.nama, sebab: b.kurang }));
  const sel = boleh.filter((b) => !kurang.includes(b)).map((b) => b.sel);
  if (sel.length === 0) return { berhasil: 0, gagal };
  const hasil = await massal(bahan, maksud, { ...alamat, sel });
  if (hasil.jenis === "massal") return { berhasil: hasil.berhasil, gagal: [...gagal, ...hasil.gagal] };
  return { berhasil: 0, gagal: [...gagal, { kunci: "", nama: "Pengajuan", sebab: [hasil.pesan] }] };
}

function belumOf(disimpan: readonly Tersimpan[], berhasil: number, gagal: readonly BarisGagal[]): HasilFormulir | null {
  const tertunda = disimpan.filter((d) => d.jawaban.jenis !== "tersimpan");
  if (tertunda.length === 0 && gagal.length === 0) return null;
  const ditolak = tertunda.flatMap(({ kunci, nama, jawaban }) =>
    jawaban.jenis === "ditolak" ? [{ kunci, nama, sebab: [jawaban.pesan] }] : [],
  );
  return {
    pesan: pesanOf({
      tertunda: tertunda.length,
      tersimpan: disimpan.length - tertunda.length,
      berhasil,
      kurang: gagal.length,
    }),
    ketikan: Object.fromEntries(tertunda.map((d) => [d.kunci, d.ketikan])),
    salah: Object.fromEntries(tertunda.map((d) => [d.kunci, salahOf(d.jawaban)])),
    bentrok: Object.fromEntries(tertunda.flatMap((d) => (d.bentrok === null ? [] : [[d.kunci, d.bentrok]]))),
    gagal: [...ditolak, ...gagal],
  };
}

function salahOf(jawaban: JawabanSimpan): readonly SalahIsi[] {
  return jawaban.jenis === "salah" ? jawaban.salah : [];
}

type Jumlah = Readonly<Record<"tertunda" | "tersimpan" | "berhasil" | "kurang", number>>;

function pesanOf({ tertunda, tersimpan, berhasil, kurang }: Jumlah): string {
  return [
    tertunda > 0 ? `${tertunda} baris belum tersimpan; ketikannya masih ada di bawah.` : "",
    tersimpan > 0 ? `${tersimpan} baris tersimpan.` : "",
    berhasil > 0 ? `${berhasil} indikator diajukan.` : "",
    kurang > 0 ? `${kurang} indikator belum dapat diajukan; yang kurang disebut satu per satu.` : "",
  ]
    .filter((kalimat) => kalimat !== "")
    .join(" ");
}
