// Which sheets a document becomes: one for each section, one more for each further table of it. Called by index.ts.
import { assertNever, matematikaTeks } from "#inti";
import type { Bagian, Blok, Dokumen, Grafik, Isi, Pohon, SimpulPohon, Tabel } from "../../model.ts";
import { tabelPohon } from "../../tata/ganti-tabel.ts";
import { namaLembar } from "./nama-lembar.ts";
import { tabelBerbatas } from "./tabel-grafik.ts";

/** A line of text across the sheet. */
export type BarisTeks = {
  readonly jenis: "teks";
  readonly gaya: "isi" | "butir" | "judul" | "redup" | "nilai" | "info" | "peringatan" | "sela";
  readonly isi: Isi;
};
/** A table; of a tree with the depth of each row, of a chart with what it draws. */
export type BarisTabel = {
  readonly jenis: "tabel";
  readonly tabel: Tabel;
  readonly tingkat?: readonly number[];
  readonly grafik?: Grafik;
};
export type IsiLembar = BarisTeks | BarisTabel;
/** A sheet: at most one table, so that its header can stay in view. `nama` null: a heading without a sheet. */
export type Lembar = {
  readonly nama: string | null;
  readonly judul: string;
  readonly subjudul: string;
  /** How deep its section stands: 0 for a chapter; a further table of a section is one deeper. */
  readonly tingkat: number;
  /** A further sheet of the section before. */
  readonly lanjutan: boolean;
  readonly isi: readonly IsiLembar[];
};

/** Text above a table stays on its sheet up to so many lines: more would push the header out of view. */
const BARIS_DI_ATAS = 3;

/** The sheets after the first, in the order of the sections; a chapter that holds nothing itself has no sheet. */
export function listLembar({ bagian }: Dokumen): readonly Lembar[] {
  const lembar = bagian.reduce<readonly LembarBaru[]>(gabungBagian, []);
  const nomor = lembar.map((_, i) => lembar.slice(0, i + 1).filter((l) => l.isi.length > 0).length);
  return lembar.map((l, i) => ({ ...l, nama: l.isi.length === 0 ? null : namaLembar(nomor[i] ?? 0, l.judul) }));
}

type LembarBaru = Omit<Lembar, "nama">;

// The texts of a chapter stand on one sheet: its sections without a table go on where the last text ended.
function gabungBagian(lembar: readonly LembarBaru[], bagian: Bagian): readonly LembarBaru[] {
  const baru = bagiLembar(bagian);
  const [satu] = baru;
  const lalu = lembar.at(-1);
  const menyambung = (bagian.tingkat ?? 1) > 1 && baru.length === 1 && satu !== undefined && isTeks(satu.isi);
  if (!menyambung || lalu === undefined || !isTeks(lalu.isi)) return [...lembar, ...baru];
  const { judul, subjudul, isi } = satu;
  const sub = subjudul === "" ? [] : [baris("redup", subjudul)];
  const sela = lalu.isi.length === 0 ? [] : [SELA];
  return [...lembar.slice(0, -1), { ...lalu, isi: [...lalu.isi, ...sela, baris("judul", judul), ...sub, ...isi] }];
}

function isTeks(isi: readonly IsiLembar[]): boolean {
  return isi.every((s) => s.jenis === "teks");
}

function bagiLembar({ judul, subjudul = "", tingkat = 1, blok }: Bagian): readonly LembarBaru[] {
  const kelompok: IsiLembar[][] = [[]];
  for (const satu of gabungPohon(blok).flatMap(isiBlok)) {
    const kini = kelompok.at(-1);
    if (kini === undefined || (satu.jenis === "tabel" && !isMuatTabel(kini))) kelompok.push([satu]);
    else kini.push(satu);
  }
  return kelompok.map((isi, i) => {
    const tabel = isi.find((s) => s.jenis === "tabel")?.tabel.judul ?? "";
    const lain = i > 0 && tabel !== "";
    return { judul: lain ? tabel : judul, subjudul, lanjutan: i > 0, tingkat: tingkat - 1 + (lain ? 1 : 0), isi };
  });
}

// Trees that follow one another are one outline.
function gabungPohon(blok: readonly Blok[]): readonly Blok[] {
  const hasil: Blok[] = [];
  for (const b of blok) {
    const lalu = hasil.at(-1);
    if (b.jenis === "pohon" && lalu?.jenis === "pohon")
      hasil[hasil.length - 1] = { ...lalu, akar: [...lalu.akar, ...b.akar] };
    else hasil.push(b);
  }
  return hasil;
}

function isMuatTabel(isi: readonly IsiLembar[]): boolean {
  return isi.length <= BARIS_DI_ATAS && isTeks(isi);
}

const baris = (gaya: BarisTeks["gaya"], isi: Isi): BarisTeks => ({ jenis: "teks", gaya, isi });
const SELA = baris("sela", "");

function isiBlok(blok: Blok): readonly IsiLembar[] {
  switch (blok.jenis) {
    case "paragraf":
      return [baris("isi", blok.isi)];
    case "daftar":
      return [
        ...(blok.judul === undefined ? [] : [baris("judul", blok.judul)]),
        ...blok.butir.map((b, i) => baris("butir", berbutir(b, blok.bernomor === true ? `${i + 1}.` : "•"))),
      ];
    case "kartu":
      return blok.kartu.flatMap(({ judul, sub, butir }) => [
        baris("judul", judul),
        ...(sub === undefined ? [] : [baris("redup", sub)]),
        ...butir.map((b) => baris("butir", berbutir(b, "•"))),
        SELA,
      ]);
    case "sorotan":
      return blok.butir.flatMap(({ label, nilai, keterangan }) => [
        baris("isi", label),
        baris("nilai", nilai),
        ...(keterangan === undefined ? [] : [baris("redup", keterangan)]),
        SELA,
      ]);
    case "rumus":
      return [baris("isi", matematikaTeks(blok.rumus))];
    case "catatan":
      return [baris(blok.nada === "peringatan" ? "peringatan" : "info", blok.isi)];
    case "isian":
      return blok.butir.map(({ label, nilai }) => baris("isi", [{ teks: `${label}: ` }, { teks: nilai, tebal: true }]));
    case "tanda_tangan":
      return [
        SELA,
        baris("isi", blok.tempatTanggal ?? TITIK),
        ...blok.pihak.flatMap(({ sebutan, jabatan, nama }) => [
          baris("isi", `${sebutan} ${jabatan}`.trim()),
          SELA,
          SELA,
          baris("isi", [{ teks: nama ?? TITIK, tebal: nama !== null }]),
        ]),
      ];
    case "tabel":
      return [{ jenis: "tabel", tabel: blok }];
    case "grafik":
      return [{ jenis: "tabel", tabel: tabelBerbatas(blok), grafik: blok }];
    case "pohon":
      return [isiPohon(blok)];
    default:
      return assertNever(blok);
  }
}

const TITIK = ".".repeat(44);

function berbutir(isi: Isi, tanda: string): Isi {
  return typeof isi === "string" ? `${tanda} ${isi}` : [{ teks: `${tanda} ` }, ...isi];
}

// The cells step in by their depth, so the text itself does not.
function isiPohon(pohon: Pohon): BarisTabel {
  const tabel = tabelPohon(pohon);
  const isi = tabel.baris.map((b) => b.map((s) => (typeof s.isi === "string" ? { ...s, isi: s.isi.trim() } : s)));
  return { jenis: "tabel", tabel: { ...tabel, baris: isi }, tingkat: pohon.akar.flatMap((s) => listTingkat(s, 0)) };
}

function listTingkat(simpul: SimpulPohon, tingkat: number): readonly number[] {
  return [tingkat, ...simpul.anak.flatMap((a) => listTingkat(a, tingkat + 1))];
}
