// "Jelaskan angka ini" for a year of a condition: entered, taken from an indikator, or computed by a formula. Pure; called by
// jelaskan.server.ts.
import {
  compare,
  formatAngka,
  formatWaktu,
  type Matematika,
  type Operan,
  type PembandingCetak,
  type Penjelasan,
  parseDecimal,
  toMatematika,
  toMatematikaAngka,
} from "#inti";
import { sebutanPelaku } from "#organisasi";
import { alamatJelaskan } from "#pengukuran";
import { type BahanDeret, nilaiOperan, titikKondisi } from "../kondisi/deret-kondisi.ts";
import { operanRumus } from "../kondisi/hitung-kondisi.ts";
import type { TitikKondisi } from "../kondisi/tipe-deret.ts";
import type { Kondisi } from "../tipe.ts";

/** Who wrote a row last, from the audit trail. */
export type PenulisTerakhir = { readonly pelaku: string; readonly waktu: Date };

export type BahanPenjelasanKondisi = {
  readonly namaTema: string;
  readonly bahan: BahanDeret;
  readonly kondisi: Kondisi;
  readonly tahun: number;
  readonly penulis: PenulisTerakhir | undefined;
};

/** Everything behind the value of a condition in a year, or why there is no number. */
export function explainKondisi({ namaTema, bahan, kondisi, tahun, penulis }: BahanPenjelasanKondisi): Penjelasan {
  const titik = titikKondisi(bahan, kondisi, tahun);
  const terisi = kondisi.nilai.some((n) => n.tahun === tahun);
  const tercetak = bandingTerisi(titik, kondisi, tahun);
  return {
    judul: kondisi.nama,
    konteks: `Tema ${namaTema}, Tahun ${tahun}`,
    hasil: titik.sel.teks,
    operan: listOperan(bahan, kondisi, titik),
    ...matematika(bahan, kondisi, titik),
    ...pembulatan(bahan, kondisi, titik),
    kebijakan: kebijakanOf(titik),
    ...(terisi && penulis !== undefined ? { pengisi: toPengisi(penulis) } : {}),
    bukti: [],
    ...(tercetak === null ? {} : { tercetak }),
    catatan: listCatatan(kondisi, titik),
  };
}

/** Who wrote it and when, in words. */
export function toPengisi({ pelaku, waktu }: PenulisTerakhir): NonNullable<Penjelasan["pengisi"]> {
  return { oleh: sebutanPelaku(pelaku), pada: formatWaktu(waktu) };
}

function listOperan(bahan: BahanDeret, kondisi: Kondisi, titik: TitikKondisi): readonly Operan[] {
  const { tahun, sel, sumber, asal } = titik;
  if (kondisi.indikator !== null && asal !== "diisi") {
    const { nama, kode, pd } = kondisi.indikator;
    const operan = { label: `Realisasi ${nama}`, nilai: sel.teks, sumber: pd.nama };
    return [asal === null ? operan : { ...operan, asal: alamatJelaskan("realisasi", pd.kode, kode, String(tahun)) }];
  }
  if (kondisi.rumus !== null && asal !== "diisi") return operanRumusTahun(bahan, kondisi.rumus, tahun);
  return asal === null ? [] : [{ label: "Nilai yang dicatat", nilai: sel.teks, sumber }];
}

function operanRumusTahun(bahan: BahanDeret, rumus: string, tahun: number): readonly Operan[] {
  return (operanRumus(rumus, bahan.kondisi)?.operan ?? []).map(([nama, k]) => {
    if (k === undefined) return { label: nama, nilai: "tidak terdefinisi", sumber: "Tidak ada pada tema ini" };
    const { sel, sumber } = titikKondisi(bahan, k, tahun);
    const operan = { label: k.nama, nilai: sel.teks, sumber: sumber || "Belum ada sumber" };
    return sel.jelaskan === undefined ? operan : { ...operan, asal: sel.jelaskan };
  });
}

function matematika(
  bahan: BahanDeret,
  { rumus }: Kondisi,
  { asal, tahun, sel }: TitikKondisi,
): Pick<Penjelasan, "rumus" | "hitungan"> {
  const terbaca = rumus === null ? null : operanRumus(rumus, bahan.kondisi);
  if (terbaca === null) return {};
  const nama = new Map(terbaca.operan.map(([variabel, k]) => [variabel, k?.nama ?? variabel]));
  const dasar = { rumus: toMatematika(terbaca.ekspresi, (variabel) => nama.get(variabel) ?? variabel) };
  if (asal !== "rumus") return dasar;
  const angka = terbaca.operan.flatMap(([variabel, k]) => {
    const nilai = k === undefined ? undefined : nilaiOperan(bahan, k, tahun, []);
    return nilai?.ada === true ? [[variabel, formatAngka(nilai.nilai)] as const] : [];
  });
  const isi: readonly Matematika[] = [
    toMatematikaAngka(terbaca.ekspresi, new Map(angka)),
    { jenis: "operator", teks: "=" },
    { jenis: "angka", teks: sel.teks },
  ];
  return { ...dasar, hitungan: { jenis: "baris", isi } };
}

function pembulatan(bahan: BahanDeret, kondisi: Kondisi, titik: TitikKondisi): Pick<Penjelasan, "pembulatan"> {
  if (titik.asal !== "rumus" || titik.sel.nilai === null) return {};
  const nilai = nilaiOperan(bahan, kondisi, titik.tahun, []);
  if (!nilai.ada || compare(nilai.utuh, parseDecimal(nilai.nilai)) === 0) return {};
  return {
    pembulatan: `Nilai sebelum dibulatkan ${formatAngka(nilai.utuh)}; dicetak ${titik.sel.teks}, setengah ke atas.`,
  };
}

function kebijakanOf({ asal }: TitikKondisi): readonly string[] {
  if (asal === "rumus") {
    return ["Hasil rumus dipakai bila semua operannya ada; nilai yang diisi tetap disimpan dan dibandingkan."];
  }
  if (asal === "indikator") {
    return ["Realisasi indikator yang sudah disetujui dipakai; nilai yang diisi tetap disimpan dan dibandingkan."];
  }
  return [];
}

function bandingTerisi(titik: TitikKondisi, { nilai }: Kondisi, tahun: number): PembandingCetak | null {
  const terisi = nilai.find((n) => n.tahun === tahun);
  if (terisi === undefined || titik.asal === "diisi" || titik.asal === null) return null;
  const { teks, sumber } = terisi;
  const cocok = titik.diisi === null;
  const uraian = cocok
    ? `Nilai yang diisi ${teks} sama dengan ${titik.sel.teks} setelah dibulatkan.`
    : `Nilai yang diisi ${teks}, sedangkan ${titik.asal === "rumus" ? "hasil rumus" : "realisasi indikator"} ialah ${titik.sel.teks}. Keduanya disimpan; periksa sumbernya.`;
  return { teks, sumber, cocok, terjelaskanPembulatan: cocok, uraian };
}

function listCatatan({ definisi, arah, satuan, indikator }: Kondisi, { sel }: TitikKondisi): readonly string[] {
  return [
    ...(definisi === null ? [] : [`Definisi: ${definisi}`]),
    `Satuan: ${satuan}`,
    ...(arah === null ? [] : [`Arah yang diharapkan: ${arah}`]),
    ...(indikator === null ? [] : [`Diambil dari indikator ${indikator.nama}, ${indikator.pd.nama}.`]),
    ...(sel.alasan === undefined || sel.alasan === "" ? [] : [`Tidak ada angka karena ${sel.alasan}.`]),
  ];
}
