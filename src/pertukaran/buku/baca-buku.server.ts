// Reads an XLSX into plain cells, within limits. The one reader of everything that takes workbooks.
import type { Row } from "@cj-tech-master/excelts";
import { Galat, multiply, parseDecimal, rapikanTeksSel, toExactDecimalText } from "#inti";
import { assertBukuAman } from "./periksa-buku.server.ts";
import { type BarisTerbaca, type Buku, KOSONG, type LembarTerbaca, type Sel } from "./sel.ts";

const BARIS_TERBANYAK = 20_000;
const KOLOM_TERBANYAK = 200;
const SEL_TERBANYAK = 1_000_000;
const LEMBAR_TERBANYAK = 40;

/** Called now and then with the sheet being read and the rows read so far. */
export type KabarBaca = (lembar: string, baris: number) => void;

/**
 * The cells of a workbook. Formulas count as the value they had when the workbook was saved; rows and cells without
 * content are left out.
 * @throws Galat `masukan`: not a plain XLSX (see `assertBukuAman`), damaged, or larger than any plan.
 */
export async function readBuku(isi: Uint8Array, kabar: KabarBaca = () => {}): Promise<Buku> {
  assertBukuAman(isi);
  const buku = new Map<string, LembarTerbaca>();
  let sel = 0;
  // Loaded with the first workbook: it takes as much memory as the rest of the app.
  const { WorkbookReader } = await import("@cj-tech-master/excelts");
  try {
    const pembaca = new WorkbookReader(Buffer.from(isi), {
      worksheets: "emit",
      sharedStrings: "cache",
      styles: "cache",
      hyperlinks: "ignore",
    });
    for await (const lembar of pembaca) {
      if (buku.size >= LEMBAR_TERBANYAK) tolak(`Buku kerja ini memuat lebih dari ${LEMBAR_TERBANYAK} lembar.`);
      const baris: BarisTerbaca[] = [];
      const nama = lembar.name;
      for await (const satu of lembar) {
        const terbaca = readBaris(satu);
        if (terbaca === null) continue;
        sel += terbaca.sel.length;
        assertBatas(nama, terbaca, sel);
        baris.push(terbaca);
        if (baris.length % 500 === 0) kabar(nama, baris.length);
      }
      kabar(nama, baris.length);
      buku.set(nama, { nama, baris });
    }
  } catch (galat) {
    if (galat instanceof Galat) throw galat;
    throw new Galat("masukan", "Buku kerja ini rusak. Buka dan simpan ulang di Excel, lalu unggah lagi.", {
      sebab: galat,
    });
  }
  return buku;
}

function assertBatas(lembar: string, { nomor, sel }: BarisTerbaca, jumlah: number): void {
  if (nomor > BARIS_TERBANYAK) {
    tolak(`Lembar ${lembar} berisi sampai baris ${nomor}. Paling banyak ${BARIS_TERBANYAK} baris; hapus sisanya.`);
  }
  if (sel.length > KOLOM_TERBANYAK) tolak(`Lembar ${lembar} berisi lebih dari ${KOLOM_TERBANYAK} kolom.`);
  if (jumlah > SEL_TERBANYAK)
    tolak("Buku kerja ini berisi terlalu banyak sel. Hapus lembar yang bukan bagian rencana.");
}

function tolak(pesan: string): never {
  throw new Galat("masukan", pesan);
}

function readBaris(baris: Row): BarisTerbaca | null {
  const sel: Sel[] = [];
  baris.eachCell((satu, kolom) => {
    const terbaca = toSel(satu.value, typeof satu.numFmt === "string" ? satu.numFmt : "");
    if (terbaca.jenis === "kosong" || kolom > KOLOM_TERBANYAK + 1) return;
    while (sel.length < kolom - 1) sel.push(KOSONG);
    sel[kolom - 1] = terbaca;
  });
  return sel.length === 0 ? null : { nomor: baris.number, sel };
}

function toSel(nilai: unknown, format: string): Sel {
  switch (typeof nilai) {
    case "string":
      return toTeks(nilai);
    case "number":
      return Number.isFinite(nilai) ? toAngka(nilai, format) : KOSONG;
    case "boolean":
      return { jenis: "teks", teks: nilai ? "ya" : "tidak" };
    case "object":
      return nilai === null ? KOSONG : toSelObjek(nilai, format);
    default:
      return KOSONG;
  }
}

function toSelObjek(nilai: object, format: string): Sel {
  if (nilai instanceof Date) return { jenis: "teks", teks: nilai.toISOString().slice(0, 10) };
  if ("richText" in nilai && Array.isArray(nilai.richText)) return toTeks(nilai.richText.map(teksPotongan).join(""));
  if ("hyperlink" in nilai) return "text" in nilai ? toSel(nilai.text, format) : KOSONG;
  if ("error" in nilai)
    return { jenis: "galat", pesan: `Sel ini berisi galat ${String(nilai.error)}. Tulis nilainya.` };
  if ("formula" in nilai || "sharedFormula" in nilai) {
    return "result" in nilai && nilai.result !== undefined && nilai.result !== null
      ? toSel(nilai.result, format)
      : { jenis: "galat", pesan: "Sel ini berisi rumus Excel tanpa hasil. Salin, lalu tempel nilainya saja." };
  }
  return { jenis: "galat", pesan: "Isi sel ini tidak dikenal. Tulis sebagai teks atau angka." };
}

function teksPotongan(potongan: unknown): string {
  return typeof potongan === "object" && potongan !== null && "text" in potongan ? String(potongan.text) : "";
}

function toTeks(teks: string): Sel {
  const rapi = rapikanTeksSel(teks);
  return rapi === "" ? KOSONG : { jenis: "teks", teks: rapi };
}

/**
 * A number as Excel shows it: 15 digits, and the decimals of a fixed format, so that 86.5 shown as 86,50 is "86.50".
 * A percent cell holds hundredths of what it shows.
 */
function toAngka(nilai: number, format: string): Sel {
  const baku = decimalText(nilai);
  const tepat = format.includes("%")
    ? (toExactDecimalText(multiply(parseDecimal(baku), parseDecimal("100"))) ?? baku)
    : baku;
  const desimal = /0\.(0+)(?!#)/.exec(format.split(";")[0] ?? "")?.[1]?.length ?? 0;
  const [bulat = "0", pecahan = ""] = tepat.split(".");
  const sisa = pecahan.padEnd(desimal, "0");
  return { jenis: "angka", nilai: sisa === "" ? bulat : `${bulat}.${sisa}` };
}

function decimalText(nilai: number): string {
  const [angka = "0", pangkat = "0"] = nilai.toExponential(14).split("e");
  const negatif = angka.startsWith("-");
  const digit = angka.replace(/[-.]/g, "").replace(/0+$/, "");
  if (digit === "") return "0";
  const titik = 1 + Number(pangkat);
  const bulat = titik <= 0 ? "0" : digit.slice(0, titik).padEnd(titik, "0");
  const pecahan = titik <= 0 ? "0".repeat(-titik) + digit : digit.slice(titik);
  return `${negatif ? "-" : ""}${bulat}${pecahan === "" ? "" : `.${pecahan}`}`;
}
