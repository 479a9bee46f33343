// Reads the sheets about indikator: what they are, where they stand, and the versions of their formulas. Pure.
import { bagianKunci, type IsiBaris, type Naskah } from "#perencanaan";
import { type Buku, teksSel } from "../buku/sel.ts";
import { bacaIsi, bacaSel, catatGalat, catatLetak, judulDari, type Pembacaan, terimaIsi } from "./baca-isi.ts";
import { kenali, type LembarBerkunci } from "./baca-simpul.ts";
import { sejakUtama, tempatUtama } from "./bahan-rencana.ts";
import { type BarisLembar, bukaLembar, kunciBarisLembar } from "./buka-lembar.ts";
import { readBulat, readIndikator, readSimpul } from "./kolom-rencana.ts";
import {
  JUDUL_SEJAK,
  JUDUL_SIMPUL,
  KOLOM_INDIKATOR,
  KOLOM_URUTAN,
  KOLOM_VARIABEL,
  kolomIndikatorPokok,
  kolomRumus,
  LEMBAR,
} from "./lembar-rencana.ts";

const POKOK = kolomIndikatorPokok(() => "");
const RUMUS = kolomRumus(() => "");
const judul = (kolom: readonly { readonly tulis: { readonly judul: string } }[]) => kolom.map((k) => k.tulis.judul);
const JUDUL_INDIKATOR = KOLOM_INDIKATOR.tulis.judul;
const JUDUL_URUTAN = KOLOM_URUTAN.tulis.judul;

/** Which row is which indikator. */
export function kenaliIndikator(buku: Buku, lama: Naskah, newId: () => string): LembarBerkunci {
  return kenali(buku, LEMBAR.indikator, [...judul(POKOK), JUDUL_SIMPUL, "Definisi operasional", "Satuan"], {
    lama: lama.indikator,
    newId,
  });
}

/** The indikator, their places and formulas, as the workbook has them. */
export function bacaIndikator(p: Pembacaan, berkunci: LembarBerkunci): Pick<Naskah, "indikator" | "kaitan" | "rumus"> {
  if (berkunci.baris === undefined) {
    const { indikator, kaitan, rumus } = p.lama;
    return { indikator, kaitan, rumus };
  }
  const indikator = new Map<string, IsiBaris["indikator"]>();
  const tempat = createTempat(p);
  const rumus = new Map<string, IsiBaris["rumus"]>();
  const variabel = bacaVariabel(p);
  const sejakLama = sejakUtama(p.lama);
  const lewat = new Set<string>();
  for (const { id: satu, baris } of berkunci.baris) {
    const lama = p.lama.indikator.get(satu);
    catatLetak(p, { jenis: "indikator", kunci: satu }, baris, judulDari(POKOK));
    const mentah = bacaIsi(p, POKOK, baris, lama);
    const isi = mentah === null ? null : terimaIsi(p, { jenis: "indikator", kunci: satu }, mentah, lama);
    if (isi !== null) indikator.set(satu, isi);
    tempat.baca(baris, satu);
    const kunci = bacaRumus(p, { baris, indikatorId: satu, sejakLama: sejakLama.get(satu), variabel, rumus });
    if (kunci !== null) lewat.add(kunci);
  }
  bacaVersiLain(p, { indikator: berkunci.kode, variabel, rumus, lewat, sejakLama });
  tempat.bacaLain(berkunci.kode);
  return { indikator, kaitan: tempat.kaitan, rumus };
}

type BahanRumus = {
  readonly baris: BarisLembar;
  readonly indikatorId: string;
  readonly sejakLama: number | undefined;
  readonly variabel: Variabel;
  readonly rumus: Map<string, IsiBaris["rumus"]>;
};

// The formula of the indikator's own row. Returns the key of the version that this row stood for and still stands for
// something older, when a newer year was written: that version stays as it is.
function bacaRumus(p: Pembacaan, { baris, indikatorId, sejakLama, variabel, rumus }: BahanRumus): string | null {
  const selSejak = bacaSel(baris.sel(JUDUL_SEJAK), readBulat);
  if (!selSejak.ok) {
    catatGalat(p, baris, JUDUL_SEJAK, selSejak.pesan);
    return null;
  }
  const adaLembar = RUMUS.some((k) => baris.alamat(k.tulis.judul) !== null);
  const kosong = RUMUS.every((k) => baris.sel(k.tulis.judul).jenis === "kosong");
  if (adaLembar && kosong) return null;
  const tertulis = typeof selSejak.nilai === "number" ? selSejak.nilai : null;
  const sejak = tertulis ?? sejakLama ?? p.lingkup.dokumen.tahunMulai;
  setRumus(p, { baris, kunci: `${indikatorId}/${sejak}`, variabel, rumus });
  return sejakLama !== undefined && sejak > sejakLama ? `${indikatorId}/${sejakLama}` : null;
}

function setRumus(
  p: Pembacaan,
  { baris, kunci, variabel, rumus }: Pick<BahanRumus, "baris" | "variabel" | "rumus"> & { readonly kunci: string },
): void {
  const lama = p.lama.rumus.get(kunci);
  catatLetak(p, { jenis: "rumus", kunci }, baris, judulDari(RUMUS));
  const isi = bacaIsi(p, RUMUS, baris, lama);
  if (isi === null) return;
  const lengkap = {
    ...isi,
    desimal: isi.desimal ?? 2,
    polaritas: isi.polaritas ?? "naik",
    agregasi: isi.agregasi ?? "posisi_akhir",
    variabel: variabel === null ? (lama?.variabel ?? []) : (variabel.get(kunci) ?? []),
  };
  const diterima = terimaIsi(p, { jenis: "rumus", kunci }, lengkap, lama);
  if (diterima !== null) rumus.set(kunci, diterima);
}

/** Variables by version of a formula; null when the workbook has no such sheet. */
type Variabel = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> | null;

function bacaVariabel(p: Pembacaan): Variabel {
  const { lembar, galat } = bukaLembar(p.buku, LEMBAR.variabel, {
    harus: [JUDUL_INDIKATOR, "Nama"],
    isi: judul(KOLOM_VARIABEL),
  });
  p.galat.push(...galat);
  if (lembar === undefined) return null;
  const sejak = sejakBuku(p);
  const hasil = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const baris of lembar.baris) {
    const kunci = bacaKunciRumus(p, baris, sejak);
    if (kunci === null) continue;
    const isi = bacaIsi(p, KOLOM_VARIABEL, baris, undefined);
    if (isi !== null) hasil.set(kunci, [...(hasil.get(kunci) ?? []), isi]);
  }
  return samakanVariabel(p, hasil);
}

// Texts that were only tidied on their way through a cell count as unchanged.
function samakanVariabel(p: Pembacaan, hasil: Exclude<Variabel, null>): Variabel {
  const teks = (v: object): string =>
    JSON.stringify(KOLOM_VARIABEL.map((k) => k.keSel(Object.entries(v).find(([n]) => n === k.nama)?.[1], p.tulis)));
  return new Map(
    [...hasil].map(([kunci, daftar]) => {
      const lama = p.lama.rumus.get(kunci)?.variabel ?? [];
      const sama = lama.map(teks).join("\n") === daftar.map(teks).join("\n");
      return [kunci, sama ? lama : daftar];
    }),
  );
}

// The year of the formula that each indikator's own row holds, for variables that name none.
function sejakBuku(p: Pembacaan): (indikatorId: string) => number {
  const lama = sejakUtama(p.lama);
  return (id) => lama.get(id) ?? p.lingkup.dokumen.tahunMulai;
}

function bacaKunciRumus(p: Pembacaan, baris: BarisLembar, sejak: (id: string) => number): string | null {
  const teks = teksSel(baris.sel(JUDUL_INDIKATOR));
  const kunci = kunciBarisLembar(baris);
  if (p.kamus.findIndikator(teks, kunci).jenis === "hilang" && kunci !== "") return null;
  const indikator = readIndikator(teks, p.kamus, kunci);
  const tahun = bacaSel(baris.sel(JUDUL_SEJAK), readBulat);
  if (!indikator.ok) catatGalat(p, baris, JUDUL_INDIKATOR, indikator.pesan);
  if (!tahun.ok) catatGalat(p, baris, JUDUL_SEJAK, tahun.pesan);
  if (!indikator.ok || !tahun.ok) return null;
  const id = String(indikator.nilai);
  return `${id}/${typeof tahun.nilai === "number" ? tahun.nilai : sejak(id)}`;
}

type BahanVersiLain = {
  readonly indikator: ReadonlyMap<string, string>;
  readonly variabel: Variabel;
  readonly rumus: Map<string, IsiBaris["rumus"]>;
  readonly lewat: ReadonlySet<string>;
  readonly sejakLama: ReadonlyMap<string, number>;
};

// Older versions: of their own sheet; as they are where the workbook lacks it; and those a newer year has just pushed back.
function bacaVersiLain(p: Pembacaan, { indikator, variabel, rumus, lewat, sejakLama }: BahanVersiLain): void {
  const { lembar, galat } = bukaLembar(p.buku, LEMBAR.versiRumus, {
    harus: [JUDUL_INDIKATOR, JUDUL_SEJAK],
    isi: judul(RUMUS),
  });
  p.galat.push(...galat);
  for (const baris of lembar?.baris ?? []) {
    const kunci = bacaKunciRumus(p, baris, () => 0);
    if (kunci !== null) setRumus(p, { baris, kunci, variabel, rumus });
  }
  for (const [kunci, isi] of p.lama.rumus) {
    const [id, tahun] = bagianKunci(kunci);
    const tetap = lewat.has(kunci) || (lembar === undefined && sejakLama.get(id) !== Number(tahun));
    if (tetap && indikator.has(id) && !rumus.has(kunci)) rumus.set(kunci, isi);
  }
}

type Tempat = {
  readonly kaitan: ReadonlyMap<string, IsiBaris["kaitan"]>;
  /** The first place, of the indikator's own row. */
  readonly baca: (baris: BarisLembar, indikatorId: string) => void;
  /** Every further place, of the sheet Letak lain. */
  readonly bacaLain: (indikator: ReadonlyMap<string, string>) => void;
};

function createTempat(p: Pembacaan): Tempat {
  const kaitan = new Map<string, IsiBaris["kaitan"]>();
  const terakhir = new Map<string, number>();
  const utama = tempatUtama(p.lama);
  const set = (baris: BarisLembar, simpulId: string, indikatorId: string): void => {
    const kunci = `${simpulId}/${indikatorId}`;
    catatLetak(p, { jenis: "kaitan", kunci }, baris, () => JUDUL_URUTAN);
    const lama = p.lama.kaitan.get(kunci);
    const isi = bacaIsi(p, [KOLOM_URUTAN], baris, lama);
    if (isi === null) return;
    const urutan = isi.urutan ?? (terakhir.get(simpulId) ?? 0) + 1;
    const diterima = terimaIsi(p, { jenis: "kaitan", kunci }, { urutan }, lama);
    if (diterima === null) return;
    terakhir.set(simpulId, Math.max(terakhir.get(simpulId) ?? 0, diterima.urutan));
    kaitan.set(kunci, diterima);
  };
  return {
    kaitan,
    baca: (baris, indikatorId) => {
      const teks = teksSel(baris.sel(JUDUL_SIMPUL));
      const lama = utama.get(indikatorId);
      if (baris.alamat(JUDUL_SIMPUL) === null) {
        if (lama !== undefined) set(baris, lama, indikatorId);
        return;
      }
      if (teks === "") return;
      const simpul = readSimpul(teks, p.kamus, lama);
      if (simpul.ok) set(baris, String(simpul.nilai), indikatorId);
      else catatGalat(p, baris, JUDUL_SIMPUL, simpul.pesan);
    },
    bacaLain: (indikator) => bacaLetakLain(p, { indikator, utama, kaitan, set }),
  };
}

type BahanLetakLain = {
  readonly indikator: ReadonlyMap<string, string>;
  readonly utama: ReadonlyMap<string, string>;
  readonly kaitan: Map<string, IsiBaris["kaitan"]>;
  readonly set: (baris: BarisLembar, simpulId: string, indikatorId: string) => void;
};

function bacaLetakLain(p: Pembacaan, { indikator, utama, kaitan, set }: BahanLetakLain): void {
  const { lembar, galat } = bukaLembar(p.buku, LEMBAR.letakLain, {
    harus: [JUDUL_SIMPUL, JUDUL_INDIKATOR],
    isi: [JUDUL_SIMPUL, JUDUL_INDIKATOR],
  });
  p.galat.push(...galat);
  if (lembar === undefined) {
    for (const [kunci, isi] of p.lama.kaitan) {
      const [s, i] = bagianKunci(kunci);
      if (utama.get(i) !== s && indikator.has(i) && !kaitan.has(kunci)) kaitan.set(kunci, isi);
    }
    return;
  }
  for (const baris of lembar.baris) {
    const [kunciSimpul = "", kunciIndikator = ""] = kunciBarisLembar(baris).split("/");
    const [kodeSimpul, kodeIndikator] = [teksSel(baris.sel(JUDUL_SIMPUL)), teksSel(baris.sel(JUDUL_INDIKATOR))];
    const [s, i] = [p.kamus.findSimpul(kodeSimpul, kunciSimpul), p.kamus.findIndikator(kodeIndikator, kunciIndikator)];
    if (kunciSimpul !== "" && (s.jenis === "hilang" || i.jenis === "hilang")) continue;
    const simpul = readSimpul(kodeSimpul, p.kamus, kunciSimpul);
    const satu = readIndikator(kodeIndikator, p.kamus, kunciIndikator);
    if (!simpul.ok) catatGalat(p, baris, JUDUL_SIMPUL, simpul.pesan);
    if (!satu.ok) catatGalat(p, baris, JUDUL_INDIKATOR, satu.pesan);
    if (simpul.ok && satu.ok) set(baris, String(simpul.nilai), String(satu.nilai));
  }
}
