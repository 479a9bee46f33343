// Workbooks made by hand for tests: plain ones, and ones that must be refused.
import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, unzipSync, zipSync } from "fflate";

/** What stands in a cell of a sheet made by hand. */
export type IsiSel = string | number | boolean | null | Date | { readonly formula: string; readonly result?: number };

/** A workbook of one sheet as Excel would save it. */
export async function bukuSatuLembar(
  nama: string,
  baris: readonly (readonly IsiSel[])[],
  format: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const kerja = new Workbook();
  const lembar = kerja.addWorksheet(nama);
  for (const satu of baris) lembar.addRow([...satu]);
  for (const [alamat, numFmt] of Object.entries(format)) lembar.getCell(alamat).numFmt = numFmt;
  return new Uint8Array(await kerja.xlsx.writeBuffer());
}

/** The same workbook with entries added, replaced or (null) taken away. */
export function ubahIsiBuku(
  buku: Uint8Array,
  ganti: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | null>>,
): Uint8Array {
  const isi: Record<string, Uint8Array> = unzipSync(buku);
  for (const [nama, baru] of Object.entries(ganti)) {
    if (baru === null) delete isi[nama];
    else isi[nama] = typeof baru === "string" ? strToU8(baru) : baru;
  }
  return zipSync(isi, { level: 9 });
}

/** The text of one entry of a workbook. */
export function isiBuku(buku: Uint8Array, nama: string): string {
  return new TextDecoder().decode(unzipSync(buku)[nama] ?? new Uint8Array());
}

/** Changes cells of one sheet of a workbook and saves it, as a planner would. */
export async function isiSel(
  buku: Uint8Array,
  ubah: (lembar: (nama: string) => LembarUji) => void,
): Promise<Uint8Array> {
  const kerja = new Workbook();
  await kerja.xlsx.load(Buffer.from(buku));
  ubah((nama) => {
    const lembar = kerja.getWorksheet(nama);
    if (lembar === undefined) throw new Error(`Lembar ${nama} tidak ada`);
    const kolom = (judul: string): number => {
      const nilai = lembar.getRow(1).values;
      const letak = Array.isArray(nilai) ? nilai.findIndex((v) => String(v) === judul) : -1;
      if (letak < 0) throw new Error(`Kolom ${judul} tidak ada di ${nama}`);
      return letak;
    };
    return {
      tulis: (judul, baris, isi) => {
        lembar.getCell(baris, kolom(judul)).value = isi;
      },
      baca: (judul, baris) => lembar.getCell(baris, kolom(judul)).value,
      tambah: (isi) => {
        const nomor = lembar.rowCount + 1;
        for (const [judul, nilai] of Object.entries(isi)) lembar.getCell(nomor, kolom(judul)).value = nilai;
        return nomor;
      },
      hapus: (baris) => lembar.spliceRows(baris, 1),
      banyak: () => lembar.rowCount,
    };
  });
  return new Uint8Array(await kerja.xlsx.writeBuffer());
}

/** A sheet by column titles; rows as Excel counts them. */
export type LembarUji = {
  readonly tulis: (judul: string, baris: number, isi: string | number | null) => void;
  readonly baca: (judul: string, baris: number) => unknown;
  readonly tambah: (isi: Readonly<Record<string, string | number>>) => number;
  readonly hapus: (baris: number) => void;
  readonly banyak: () => number;
};
