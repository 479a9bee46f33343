// What stands in the fields of one row, field by field, and how it becomes the content of a cell and back. Pure; one
// shape for the plain form, for the live sheet and for drafts kept in the browser.
import type { AturanIsian, IsianNilai, IsianSel } from "#pengukuran";

/** Field ("nilai", "variabel.penduduk", "tindakLanjut", ...) to the text in it, exactly as typed. */
export type Ketikan = Readonly<Record<string, string>>;

/** How a realisasi is given. */
export type Cara = "nilai" | "variabel" | "tidak_tersedia";
export type KolomNarasi = keyof IsianSel["narasi"];

export const KOLOM_NARASI: readonly KolomNarasi[] = ["faktorPendukung", "faktorPenghambat", "tindakLanjut"];
export const LABEL_NARASI: Readonly<Record<KolomNarasi, string>> = {
  faktorPendukung: "Faktor pendukung",
  faktorPenghambat: "Faktor penghambat",
  tindakLanjut: "Rencana tindak lanjut",
};
/** The one field of a budget row. */
export const KOLOM_RUPIAH = "rupiah";

type Bervariabel = Pick<AturanIsian, "variabel">;

/** The ways in which this realisasi can be given, the usual one first. */
export function listCara({ variabel }: Bervariabel): readonly Cara[] {
  return variabel.length === 0 ? ["nilai", "tidak_tersedia"] : ["variabel", "nilai", "tidak_tersedia"];
}

/** The chosen way; the usual one when the text names none that fits. */
export function caraOf(ketikan: Ketikan, aturan: Bervariabel): Cara {
  const cara = listCara(aturan);
  return cara.find((c) => c === ketikan.cara) ?? cara[0] ?? "nilai";
}

/** The field of a variable. @example kolomVariabel("penduduk") // "variabel.penduduk" */
export function kolomVariabel(nama: string): string {
  return `variabel.${nama}`;
}

/** Every field of a row, shown or not, in reading order. */
export function listKolom(aturan: Bervariabel): readonly string[] {
  return ["cara", ...aturan.variabel.map((v) => kolomVariabel(v.nama)), "nilai", "alasan", ...KOLOM_NARASI];
}

/** The fields that a number is typed into when it is given in this way. */
export function listKolomAngka(aturan: Bervariabel, cara: Cara): readonly string[] {
  if (cara === "tidak_tersedia") return ["alasan"];
  return cara === "nilai" ? ["nilai"] : aturan.variabel.map((v) => kolomVariabel(v.nama));
}

/** The texts that show a stored content. */
export function toKetikan({ nilai, narasi }: IsianSel, aturan: Bervariabel): Ketikan {
  const kosong = Object.fromEntries(listKolom(aturan).map((kolom) => [kolom, ""]));
  return { ...kosong, ...ketikanNilai(nilai, aturan), ...narasi };
}

function ketikanNilai(nilai: IsianNilai, aturan: Bervariabel): Ketikan {
  switch (nilai.jenis) {
    case "kosong":
      return { cara: listCara(aturan)[0] ?? "nilai" };
    case "nilai":
      return { cara: "nilai", nilai: nilai.teks };
    case "variabel":
      return {
        cara: "variabel",
        ...Object.fromEntries(Object.entries(nilai.teks).map(([nama, teks]) => [kolomVariabel(nama), teks])),
      };
    case "tidak_tersedia":
      return { cara: "tidak_tersedia", alasan: nilai.alasan };
  }
}

/**
 * The content that the texts say.
 * @example toIsian({ cara: "nilai", nilai: "94,87" }, { variabel: [] }).nilai // { jenis: "nilai", teks: "94,87" }
 */
export function toIsian(ketikan: Ketikan, aturan: Bervariabel): IsianSel {
  const teks = (kolom: string) => ketikan[kolom] ?? "";
  return {
    nilai: nilaiOf(ketikan, aturan),
    narasi: {
      faktorPendukung: teks("faktorPendukung"),
      faktorPenghambat: teks("faktorPenghambat"),
      tindakLanjut: teks("tindakLanjut"),
    },
  };
}

function nilaiOf(ketikan: Ketikan, aturan: Bervariabel): IsianNilai {
  const teks = (kolom: string) => ketikan[kolom] ?? "";
  switch (caraOf(ketikan, aturan)) {
    case "nilai":
      return teks("nilai").trim() === "" ? { jenis: "kosong" } : { jenis: "nilai", teks: teks("nilai") };
    case "tidak_tersedia":
      return { jenis: "tidak_tersedia", alasan: teks("alasan") };
    case "variabel": {
      const terisi = aturan.variabel
        .map((v) => [v.nama, teks(kolomVariabel(v.nama))] as const)
        .filter(([, isi]) => isi.trim() !== "");
      return terisi.length === 0 ? { jenis: "kosong" } : { jenis: "variabel", teks: Object.fromEntries(terisi) };
    }
  }
}

/** Whether two rows of texts say the same content, whatever stands in fields that are not shown. */
export function isSamaKetikan(a: Ketikan, b: Ketikan, aturan: Bervariabel): boolean {
  return JSON.stringify(rapi(toIsian(a, aturan))) === JSON.stringify(rapi(toIsian(b, aturan)));
}

function rapi({ nilai, narasi }: IsianSel): unknown {
  const bersih = Object.values(narasi).map((teks) => teks.trim().replaceAll("\r\n", "\n"));
  switch (nilai.jenis) {
    case "kosong":
      return [nilai.jenis, bersih];
    case "nilai":
      return [nilai.jenis, nilai.teks.trim(), bersih];
    case "tidak_tersedia":
      return [nilai.jenis, nilai.alasan.trim(), bersih];
    case "variabel":
      return [nilai.jenis, Object.entries(nilai.teks).map(([nama, teks]) => [nama, teks.trim()]), bersih];
  }
}
