// The budget of a plan: programmes with their pagu, the year's priority sub kegiatan, the total and its explanation.
import { decimalPlaces, formatRupiah, type Matematika, type Penjelasan, parseDecimal, sum, toDecimalText } from "#inti";
import type { PerangkatDaerah } from "#organisasi";
import { findLeluhur, indikatorOf, listSimpul } from "./pohon.ts";
import { selTarget } from "./target.ts";
import type { RencanaPd, Simpul } from "./tipe.ts";

/** A programme. `pagu` is rupiah as decimal text, null where none is set; `teks` is ready to print. */
export type BarisAnggaran = {
  readonly nomor: number;
  readonly simpul: { readonly id: string; readonly kode: string; readonly nama: string };
  readonly nomenklatur: string | null;
  readonly indikator: readonly string[];
  readonly pagu: string | null;
  readonly teks: string;
};

/** `total` in rupiah is the exact sum of the programmes that have pagu; null when none has. `jelaskan` is a web path. */
export type Anggaran = {
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly baris: readonly BarisAnggaran[];
  readonly total: string | null;
  readonly teksTotal: string;
  readonly jelaskan: string;
};

/**
 * A priority sub kegiatan with its place in the plan. `program`/`kegiatan` are empty where the node has no such parent.
 * `nilai` of an indikator is its target as decimal text (a range by its lower bound), null where the plan sets none.
 */
export type BarisPrioritas = {
  readonly nomor: number;
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly simpulKode: string;
  readonly indikator: readonly {
    readonly nama: string;
    readonly target: string;
    readonly nilai: string | null;
    readonly satuan: string;
  }[];
  readonly pagu: string | null;
  readonly teksPagu: string;
};

/** Every programme of the plan in printed order with the year's pagu, and their exact total. */
export function buildAnggaran(rencana: RencanaPd): Anggaran {
  const { pd, tahun } = rencana;
  const baris = listSimpul(rencana, "program").map((s, i) => toBaris(rencana, s, i + 1));
  const berpagu = baris.flatMap((b) => b.pagu ?? []);
  const total = berpagu.length === 0 ? null : sumRupiah(berpagu);
  const jelaskan = `/jelaskan/pagu/${pd.kode}/${tahun}`;
  return { pd, tahun, baris, total, teksTotal: teksPagu(total), jelaskan };
}

/** The year's priority sub kegiatan in their declared order, with target and pagu. */
export function buildPrioritas(rencana: RencanaPd): readonly BarisPrioritas[] {
  const menurutId = new Map(rencana.simpul.map((s) => [s.id, s]));
  return rencana.prioritas
    .flatMap((id) => menurutId.get(id) ?? [])
    .map((s, i) => {
      const pagu = s.pagu[rencana.tahun] ?? null;
      return {
        nomor: i + 1,
        program: findLeluhur(rencana, s, "program")?.nama ?? "",
        kegiatan: findLeluhur(rencana, s, "kegiatan")?.nama ?? "",
        subKegiatan: s.nama,
        simpulKode: s.kode,
        indikator: indikatorOf(rencana, s).map((ind) => {
          const { teks, nilai } = selTarget(ind, rencana.tahun);
          return { nama: ind.nama, target: teks, nilai, satuan: ind.satuan };
        }),
        pagu,
        teksPagu: teksPagu(pagu),
      };
    });
}

/** Why the total pagu is what it is: one operand per programme, the sum set as mathematics. */
export function explainPagu(anggaran: Anggaran): Penjelasan {
  const { pd, tahun, baris, total } = anggaran;
  const berpagu = baris.filter((b) => b.pagu !== null);
  const tanpa = baris.filter((b) => b.pagu === null);
  const hitungan =
    total === null
      ? {}
      : {
          hitungan: penjumlahan(
            berpagu.map((b) => b.teks),
            anggaran.teksTotal,
          ),
        };
  return {
    judul: `Total pagu ${pd.nama}`,
    konteks: `Tahun ${tahun}`,
    hasil: anggaran.teksTotal,
    operan: berpagu.map((b) => ({
      label: b.simpul.nama,
      nilai: b.teks,
      sumber: b.nomenklatur === null ? "Pagu program" : `Pagu program ${b.nomenklatur}`,
    })),
    rumus: {
      jenis: "baris",
      isi: [
        { jenis: "teks", teks: "Total pagu" },
        { jenis: "operator", teks: "=" },
        { jenis: "fungsi", nama: "jumlah", argumen: [{ jenis: "teks", teks: "pagu setiap program" }] },
      ],
    },
    ...hitungan,
    kebijakan: ["Pagu yang dipakai ialah versi terakhir: murni, atau perubahan terbaru bila ada."],
    bukti: [],
    catatan: tanpa.map((b) => `${b.simpul.nama} belum memiliki pagu Tahun ${tahun} dan tidak dijumlahkan.`),
  };
}

/**
 * "a + b + c = total" as mathematics; the texts are already formatted.
 * @example penjumlahan(["Rp1", "Rp2"], "Rp3")
 */
export function penjumlahan(suku: readonly string[], total: string): Matematika {
  const isi = suku.flatMap((teks, i): readonly Matematika[] =>
    i === 0
      ? [{ jenis: "angka", teks }]
      : [
          { jenis: "operator", teks: "+" },
          { jenis: "angka", teks },
        ],
  );
  return { jenis: "baris", isi: [...isi, { jenis: "operator", teks: "=" }, { jenis: "angka", teks: total }] };
}

/**
 * The exact sum of decimal texts in rupiah, as decimal text with as many decimals as the longest of them.
 * @example sumRupiah(["10000000.00", "0.50"]) // "10000000.50"
 */
export function sumRupiah(nilai: readonly string[]): string {
  return toDecimalText(sum(nilai.map(parseDecimal)), Math.max(0, ...nilai.map(decimalPlaces)));
}

function toBaris(rencana: RencanaPd, s: Simpul, nomor: number): BarisAnggaran {
  const pagu = s.pagu[rencana.tahun] ?? null;
  return {
    nomor,
    simpul: { id: s.id, kode: s.kode, nama: s.nama },
    nomenklatur: s.nomenklatur?.kode ?? null,
    indikator: indikatorOf(rencana, s).map((i) => i.nama),
    pagu,
    teks: teksPagu(pagu),
  };
}

function teksPagu(pagu: string | null): string {
  return pagu === null ? "belum diisi" : formatRupiah(pagu);
}
