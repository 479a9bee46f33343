// Kinds of cells: how the text in a cell becomes a value, and what to say when it cannot. Used by the format's columns.
import { angkaFromInteger, compare, formatKode, parseAngkaId, parseDecimal, tryParsePeriode } from "#inti";
import { usul } from "./usul.ts";

/** A cell read, or why not. `pesan` continues the sentence `Kolom "nilai" berisi "x": ...`. */
export type SelTerbaca<T> = { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly pesan: string };

/** `nama` is how the document calls the kind; `baca` gets trimmed text that is never empty. */
export type JenisSel<T> = { readonly nama: string; readonly baca: (teks: string) => SelTerbaca<T> };

const terbaca = <T>(nilai: T): SelTerbaca<T> => ({ ok: true, nilai });
const ditolak = (pesan: string): SelTerbaca<never> => ({ ok: false, pesan });

function berpola(nama: string, pola: RegExp, pesan: string): JenisSel<string> {
  return { nama, baca: (teks) => (pola.test(teks) ? terbaca(teks) : ditolak(pesan)) };
}

/** Any text. Line breaks and tabs inside a cell become spaces. */
export const TEKS: JenisSel<string> = {
  nama: "teks",
  baca: (teks) => {
    const rapi = teks.replace(/\s*[\t\r\n]+\s*/g, " ");
    return /\p{Cc}/u.test(rapi) ? ditolak("hapus tanda yang tidak tercetak, lalu ketik ulang isinya") : terbaca(rapi);
  },
};

/** A code that also stands in web addresses of whole pages: PD, pemda, theme. */
export const KODE: JenisSel<string> = berpola(
  "kode",
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "pakai huruf kecil, angka, dan tanda hubung saja, misalnya disnaker atau dinas-sosial",
);

/** A code that may carry dots, as nomenklatur does. */
export const KODE_TITIK: JenisSel<string> = berpola(
  "kode bertitik",
  /^[a-z0-9]+([.-][a-z0-9]+)*$/,
  "pakai huruf kecil, angka, tanda hubung, dan titik saja, misalnya iku-1 atau 2.07.03",
);

/** The name of a variable in a formula, as the database accepts it. */
export const NAMA_VARIABEL: JenisSel<string> = berpola(
  "nama variabel",
  /^[a-z][a-z0-9_]{0,39}$/,
  "pakai huruf kecil, angka, dan garis bawah, diawali huruf, paling panjang 40 tanda, misalnya angkatan_kerja",
);

/** The code of a programme, kegiatan or sub kegiatan of the nomenklatur, with the real bidang instead of X.XX. */
export const KODE_NOMENKLATUR: JenisSel<string> = berpola(
  "kode nomenklatur",
  /^\d\.\d{2}\.\d{2}(\.\d\.\d{2}(\.\d{2}(\d{2})?)?)?$/,
  "tulis seperti 2.07.03, 2.07.03.2.01, atau 2.07.03.2.01.0001; bila Excel mengubahnya, format kolom itu sebagai Teks",
);

/** The code of a kabupaten or kota as in acuan.wilayah. */
export const KODE_WILAYAH: JenisSel<string> = berpola(
  "kode wilayah",
  /^\d{2}\.\d{2}$/,
  "tulis dua angka, titik, dua angka, misalnya 35.24; bila Excel mengubahnya, format kolom itu sebagai Teks",
);

/** Codes of bidang urusan separated by |; the first is the main one. */
export const DAFTAR_BIDANG: JenisSel<readonly string[]> = {
  nama: "daftar kode bidang",
  baca: (teks) => {
    const bidang = teks.split("|").map((b) => b.trim());
    return bidang.every((b) => /^\d\.\d{2}$/.test(b))
      ? terbaca(bidang)
      : ditolak("tulis kode bidang seperti 2.07, dipisah tanda |, bidang utama lebih dulu: 2.07|3.32");
  },
};

/** Words or short phrases. */
export const DAFTAR_KATA: JenisSel<string[]> = {
  nama: "daftar kata",
  baca: (teks) => {
    const kata = teks.split("|").map((k) => k.trim());
    return kata.every((k) => k !== "" && !/\p{Cc}/u.test(k))
      ? terbaca(kata)
      : ditolak("tulis kata atau frasa yang dipisah tanda |, misalnya miskin|bantuan sosial");
  },
};

/** One of a closed list. */
export function pilihan<const P extends string>(...daftar: readonly P[]): JenisSel<P> {
  return {
    nama: daftar.map((p) => `\`${p}\``).join(", "),
    baca: (teks) => {
      const cocok = daftar.find((p) => p === teks);
      return cocok === undefined ? ditolak(`harus salah satu dari daftar.${usul(teks, daftar)}`) : terbaca(cocok);
    },
  };
}

/** `ya` or `tidak`. */
export const YA_TIDAK: JenisSel<boolean> = {
  nama: "`ya`, `tidak`",
  baca: (teks) => {
    const kecil = teks.toLowerCase();
    if (kecil === "ya") return terbaca(true);
    return kecil === "tidak" ? terbaca(false) : ditolak("tulis ya atau tidak");
  },
};

/** A whole number without grouping, within bounds. */
export function bulat(terkecil: number, terbesar: number): JenisSel<number> {
  return {
    nama: `bilangan bulat ${terkecil}–${terbesar}`,
    baca: (teks) => {
      const nilai = /^\d{1,9}$/.test(teks) ? Number(teks) : Number.NaN;
      const pesan = `tulis bilangan bulat ${terkecil} sampai ${terbesar} tanpa titik dan koma`;
      return nilai >= terkecil && nilai <= terbesar ? terbaca(nilai) : ditolak(pesan);
    },
  };
}

export const TAHUN: JenisSel<number> = { nama: "tahun", baca: bulat(2000, 2100).baca };

/**
 * A number in Indonesian form without unit; the value is canonical decimal text that keeps its scale.
 * @example ANGKA.baca("7.646.914.434") // { ok: true, nilai: "7646914434" }
 */
export const ANGKA: JenisSel<string> = {
  nama: "angka",
  baca: (teks) => {
    if (/^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(teks)) {
      return ditolak(
        "Excel menyingkat angka ini sehingga digitnya hilang; format kolom itu sebagai Teks, lalu tulis lagi",
      );
    }
    const hasil = parseAngkaId(teks);
    if (!hasil.ok) return ditolak(hasil.pesan);
    if (hasil.satuan === undefined) return terbaca(hasil.nilai);
    return ditolak("tulis angkanya saja tanpa satuan, misalnya 94,87 atau 1.200.000.000");
  },
};

/** Rupiah as the database keeps it: not negative, below 10^18, at most two decimals (sen). */
export const RUPIAH: JenisSel<string> = {
  nama: "rupiah",
  baca: (teks) => {
    const hasil = ANGKA.baca(teks);
    if (!hasil.ok) return hasil;
    if (hasil.nilai.startsWith("-")) return ditolak("pagu tidak boleh negatif; tulis nol atau lebih");
    if (/^\d{19}/.test(hasil.nilai)) return ditolak("angka ini terlalu besar untuk rupiah; periksa banyaknya digit");
    return /\.\d{3,}$/.test(hasil.nilai) ? ditolak("rupiah paling banyak dua angka di belakang koma (sen)") : hasil;
  },
};

/** Quarters in which something is done, separated by |. */
export const DAFTAR_TRIWULAN: JenisSel<readonly number[]> = {
  nama: "daftar triwulan",
  baca: (teks) => {
    const bagian = teks.split("|").map((b) => b.trim());
    return bagian.every((b) => /^[1-4]$/.test(b)) && new Set(bagian).size === bagian.length
      ? terbaca(bagian.map(Number).toSorted((a, b) => a - b))
      : ditolak("tulis triwulan 1 sampai 4 dipisah tanda |, misalnya 1|3");
  },
};

/** A share in percent: above 0 and at most 100. */
export const BAGIAN: JenisSel<string> = {
  nama: "persen",
  baca: (teks) => {
    const hasil = ANGKA.baca(teks);
    if (!hasil.ok) return hasil;
    const bagian = parseDecimal(hasil.nilai);
    const cukup = compare(bagian, angkaFromInteger(0)) > 0 && compare(bagian, angkaFromInteger(100)) <= 0;
    return cukup ? hasil : ditolak("bagian harus lebih dari 0 dan paling besar 100");
  },
};

/** The code of a period, within the years that the database knows. */
export const PERIODE: JenisSel<string> = {
  nama: "periode",
  baca: (teks) => {
    const periode = tryParsePeriode(teks);
    if (periode === null) {
      return ditolak(
        "tulis periode sebagai 2024, 2024-S1, 2024-TW2, atau 2024-06; bila Excel mengubahnya, format kolom itu sebagai Teks",
      );
    }
    return TAHUN.baca(String(periode.tahun)).ok
      ? terbaca(formatKode(periode))
      : ditolak("tahunnya harus 2000 sampai 2100");
  },
};

/** A day, as Excel in Indonesia shows it or in ISO form; the value is ISO. */
export const TANGGAL: JenisSel<string> = {
  nama: "tanggal",
  baca: (teks) => {
    const pisah = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(teks);
    const iso = pisah === null ? teks : `${pisah[3]}-${pisah[2]?.padStart(2, "0")}-${pisah[1]?.padStart(2, "0")}`;
    const hari = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
    // A day such as 31 February rolls over, and then no longer prints as it was written.
    const nyata = hari !== null && !Number.isNaN(hari.getTime()) && hari.toISOString().startsWith(iso);
    return nyata
      ? terbaca(iso)
      : ditolak("tulis hari/bulan/tahun, misalnya 12/08/2024, dengan tanggal yang ada di kalender");
  },
};
