// Two contents of one cell side by side, in words: what the user typed and what somebody else stored. Pure.
import type { AturanIsian } from "#pengukuran";
import { caraOf, type Ketikan, KOLOM_NARASI, kolomVariabel, LABEL_NARASI } from "./ketikan.ts";

/** A line of the comparison; only what differs is shown. */
export type BedaIsian = { readonly label: string; readonly anda: string; readonly tersimpan: string };

type Aturan = Pick<AturanIsian, "variabel" | "satuan">;

/** Every difference between two rows of texts, in the order of the sheet. */
export function listBeda(anda: Ketikan, tersimpan: Ketikan, aturan: Aturan): readonly BedaIsian[] {
  const teks = (ketikan: Ketikan, kolom: string) => (ketikan[kolom] ?? "").trim();
  const angka = { label: "Realisasi", anda: sebutAngka(anda, aturan), tersimpan: sebutAngka(tersimpan, aturan) };
  const narasi = KOLOM_NARASI.map((kolom) => ({
    label: LABEL_NARASI[kolom],
    anda: teks(anda, kolom) || "(kosong)",
    tersimpan: teks(tersimpan, kolom) || "(kosong)",
  }));
  return [angka, ...narasi].filter((b) => b.anda !== b.tersimpan);
}

/** The figure of a row in words, variables line by line. @example sebutAngka({ cara: "nilai", nilai: "94,87" }, aturan) // "94,87" */
export function sebutAngka(ketikan: Ketikan, aturan: Aturan): string {
  const teks = (kolom: string) => (ketikan[kolom] ?? "").trim();
  switch (caraOf(ketikan, aturan)) {
    case "nilai":
      return teks("nilai") || "(kosong)";
    case "tidak_tersedia":
      return `Tidak tersedia: ${teks("alasan")}`;
    case "variabel": {
      const isi = aturan.variabel.map((v) => `${v.label}: ${teks(kolomVariabel(v.nama)) || "(kosong)"}`);
      return aturan.variabel.every((v) => teks(kolomVariabel(v.nama)) === "") ? "(kosong)" : isi.join("\n");
    }
  }
}
