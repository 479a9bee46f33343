// Reads a finished workbook back for tests: cells as they are shown, formulas computed again by a formula engine.
import { type Cell, Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { formatAngka } from "#inti";

installFormulaEngine();
installChartSupport();

/** A cell as read: `teks` as a reader sees it, `formula` where there is one. */
export type SelBaca = {
  readonly alamat: string;
  readonly teks: string;
  readonly formula: string | null;
  readonly nilai: unknown;
};
/** The cells of a sheet that hold something. */
export type LembarBaca = { readonly nama: string; readonly sel: readonly SelBaca[] };

/** The workbook in a finished file. */
export async function openBuku(berkas: Uint8Array): Promise<Workbook> {
  const buku = new Workbook();
  await buku.xlsx.load(berkas);
  return buku;
}

/** Every sheet with its cells; of merged cells the one that holds the value. */
export function listLembarBaca(buku: Workbook): readonly LembarBaca[] {
  return buku.worksheets.map((lembar) => {
    const sel: SelBaca[] = [];
    lembar.eachRow((baris) =>
      baris.eachCell((c) => {
        if (!c.isMerged || c.master.address === c.address) sel.push(bacaSelBuku(c));
      }),
    );
    return { nama: lembar.name, sel };
  });
}

/** The workbook with every formula computed again from the numbers it refers to; what was kept is thrown away first. */
export function hitungUlangBuku(buku: Workbook): void {
  for (const lembar of buku.worksheets) {
    lembar.eachRow((baris) =>
      baris.eachCell((c) => {
        if (c.formula !== undefined && c.formula !== "") c.value = { formula: c.formula, result: -987_654_321 };
      }),
    );
  }
  buku.calculateFormulas();
}

/** One cell as a reader sees it. */
export function bacaSelBuku(c: Cell): SelBaca {
  const formula = c.formula === undefined || c.formula === "" ? null : c.formula;
  const nilai: unknown = formula === null ? c.value : c.result;
  return {
    alamat: c.address,
    formula,
    nilai,
    teks: typeof nilai === "number" ? tampilan(nilai, String(c.numFmt ?? "")) : c.text,
  };
}

/** What a number shows in Indonesian, by the formats that reports use. */
function tampilan(nilai: number, format: string): string {
  const [, awal = "", desimal = "", akhir = ""] =
    /^(?:\[\$-421\])?(?:"([^"]*)")?#,##0(?:\.(0+))?((?:"[^"]*")*)/.exec(format) ?? [];
  const angka = formatAngka(
    nilai
      .toFixed(12)
      .replace(/\.?0+$/, "")
      .replace(/^-0$/, "0"),
    desimal.length,
  );
  const isi = angka.startsWith("-") ? `-${awal}${angka.slice(1)}` : awal + angka;
  return isi + akhir.replaceAll('"', "");
}
