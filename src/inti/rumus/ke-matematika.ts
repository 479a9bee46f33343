// Turns a formula into set mathematics, with labels or with this case's numbers. Called by screens and reports.
import { formatAngka } from "../teks-angka.ts";
import type { Ekspresi } from "./ekspresi.ts";
import type { Matematika } from "./matematika.ts";
import { KUAT, strengthOf } from "./printer.ts";
import { TANDA_BANDING, TANDA_HITUNG } from "./tanda.ts";

const NAMA_TERCETAK = { min: "min", max: "maks", rata: "rata-rata", jumlah: "jumlah", abs: "abs" } as const;

type Daun = (nama: string) => Matematika;

/**
 * The formula with names: `label` gives each variable's printed label. Division becomes a fraction.
 * @example toMatematika(ekspresi of "a / b * 100", (nama) => nama) // (a over b) × 100
 */
export function toMatematika(e: Ekspresi, label: (nama: string) => string): Matematika {
  return build(e, (nama) => ({ jenis: "teks", teks: label(nama) }));
}

/**
 * The formula with numbers: `values` are texts already in id-ID form. A variable without a value keeps its name.
 * @example toMatematikaAngka(ekspresi of "a / b * 100", new Map([["a", "2,62"], ["b", "1,05"]]))
 */
export function toMatematikaAngka(e: Ekspresi, values: ReadonlyMap<string, string>): Matematika {
  return build(e, (nama) => {
    const teks = values.get(nama);
    return teks === undefined ? { jenis: "teks", teks: nama } : { jenis: "angka", teks };
  });
}

function build(e: Ekspresi, daun: Daun): Matematika {
  switch (e.jenis) {
    case "angka":
      return { jenis: "angka", teks: formatAngka(e.teks) };
    case "variabel":
      return daun(e.nama);
    case "negatif":
      return row(operator("−"), following(e.isi, KUAT.utuh, daun));
    case "hitung": {
      if (e.operator === "/") return { jenis: "pecahan", atas: build(e.kiri, daun), bawah: build(e.kanan, daun) };
      const kuat = strengthOf(e);
      return row(leading(e.kiri, kuat, daun), operator(TANDA_HITUNG[e.operator]), following(e.kanan, kuat + 1, daun));
    }
    case "fungsi":
      return { jenis: "fungsi", nama: NAMA_TERCETAK[e.nama], argumen: e.argumen.map((a) => build(a, daun)) };
    case "jika": {
      const syarat = row(
        build(e.syarat.kiri, daun),
        operator(TANDA_BANDING[e.syarat.operator]),
        build(e.syarat.kanan, daun),
      );
      return { jenis: "fungsi", nama: "jika", argumen: [syarat, build(e.maka, daun), build(e.jikaTidak, daun)] };
    }
  }
}

/** A part at the start of its row, in parentheses when it binds less than `minimal`. */
function leading(e: Ekspresi, minimal: number, daun: Daun): Matematika {
  const isi = build(e, daun);
  // A fraction's bar holds its parts together already.
  return isi.jenis === "pecahan" || strengthOf(e) >= minimal ? isi : { jenis: "kurung", isi };
}

/** A part after an operator. Two signs must not meet, so a negative number gets parentheses as well: 3 − (−5). */
function following(e: Ekspresi, minimal: number, daun: Daun): Matematika {
  const isi = leading(e, minimal, daun);
  return startsWithMinus(isi) ? { jenis: "kurung", isi } : isi;
}

function startsWithMinus(m: Matematika): boolean {
  if (m.jenis === "angka" || m.jenis === "operator") return m.teks.startsWith("-") || m.teks === "−";
  return m.jenis === "baris" && m.isi.slice(0, 1).some(startsWithMinus);
}

function operator(teks: string): Matematika {
  return { jenis: "operator", teks };
}

/** One row; rows within it are dissolved, so that a + b + c is one row of five. */
function row(...bagian: readonly Matematika[]): Matematika {
  return { jenis: "baris", isi: bagian.flatMap((m) => (m.jenis === "baris" ? m.isi : [m])) };
}
