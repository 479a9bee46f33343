// Reads the sheet Pohon: which rows are which nodes, then what they hold. Pure.
import type { IsiBaris, Naskah } from "#perencanaan";
import { type Buku, type GalatBuku, teksSel } from "../buku/sel.ts";
import { bacaIsi, catatLetak, judulDari, type Pembacaan, terimaIsi } from "./baca-isi.ts";
import { type BarisBerId, bagiKunci, bukaLembar, kunciBarisLembar } from "./buka-lembar.ts";
import { kolomPohon, LEMBAR } from "./lembar-rencana.ts";

const KOLOM = kolomPohon(() => "");

/** A sheet whose rows are known by id. */
export type LembarBerkunci = {
  /** Undefined where the workbook lacks the sheet. */
  readonly baris: readonly BarisBerId[] | undefined;
  readonly galat: readonly GalatBuku[];
  /** Codes by id as the workbook has them; as the plan has them where the workbook lacks the sheet. */
  readonly kode: ReadonlyMap<string, string>;
};

/** Which row is which node. */
export function kenaliSimpul(buku: Buku, lama: Naskah, newId: () => string): LembarBerkunci {
  return kenali(
    buku,
    LEMBAR.pohon,
    KOLOM.map((k) => k.tulis.judul),
    { lama: lama.simpul, newId },
  );
}

/** Which row of a sheet is which row of the plan, by key and code; `isi` are the titles that make a row count. */
export function kenali(
  buku: Buku,
  nama: string,
  isi: readonly string[],
  { lama, newId }: { readonly lama: ReadonlyMap<string, { readonly kode: string }>; readonly newId: () => string },
): LembarBerkunci {
  const kodeLama = new Map([...lama].map(([id, { kode }]) => [id, kode]));
  const { lembar, galat } = bukaLembar(buku, nama, { harus: ["Kode"], isi });
  if (lembar === undefined) return { baris: undefined, galat, kode: kodeLama };
  const calon = lembar.baris.map((baris) => ({
    kunci: kunciBarisLembar(baris),
    kode: teksSel(baris.sel("Kode")),
    baris,
  }));
  const baris = bagiKunci(calon, kodeLama, newId);
  return { baris, galat, kode: new Map(baris.map(({ id, kode }) => [id, kode])) };
}

/** The nodes as the workbook has them; as the plan has them where the workbook lacks the sheet. */
export function bacaSimpul(p: Pembacaan, berkunci: LembarBerkunci): Naskah["simpul"] {
  if (berkunci.baris === undefined) return p.lama.simpul;
  const simpul = new Map<string, IsiBaris["simpul"]>();
  const urutan = new Map<string, number>();
  for (const { id: satu, baris } of berkunci.baris) {
    const lama = p.lama.simpul.get(satu);
    catatLetak(p, { jenis: "simpul", kunci: satu }, baris, judulDari(KOLOM));
    const mentah = bacaIsi(p, KOLOM, baris, lama);
    if (mentah === null) continue;
    const isi = terimaIsi(p, { jenis: "simpul", kunci: satu }, lengkapi(p, mentah, lama, urutan), lama);
    if (isi === null) continue;
    const induk = isi.induk_id ?? "";
    urutan.set(induk, Math.max(urutan.get(induk) ?? 0, isi.urutan));
    simpul.set(satu, isi);
  }
  return simpul;
}

// A place among the siblings, the nomenklatur version that the plan uses, and the years of the document that brought the
// node, where the row leaves them open.
function lengkapi(
  { lama: naskah, lingkup }: Pembacaan,
  isi: Readonly<Record<string, unknown>>,
  lama: IsiBaris["simpul"] | undefined,
  urutan: ReadonlyMap<string, number>,
): object {
  const kodeBaru = isi.nomenklatur_kode !== null && isi.nomenklatur_kode !== lama?.nomenklatur_kode;
  const { tahunMulai } = lingkup.dokumen;
  return {
    ...isi,
    berlaku_mulai: isi.berlaku_mulai ?? (lama?.berlaku_mulai === tahunMulai ? tahunMulai : null),
    urutan: isi.urutan ?? (urutan.get(String(isi.induk_id ?? "")) ?? 0) + 1,
    nomenklatur_versi: isi.nomenklatur_versi ?? (kodeBaru ? versiNomenklatur(naskah) : null),
  };
}

function versiNomenklatur({ simpul }: Naskah): string {
  const versi = [...simpul.values()].flatMap((s) => (s.nomenklatur_versi === null ? [] : [s.nomenklatur_versi]));
  return versi.toSorted().at(-1) ?? VERSI_BAWAAN;
}

/** The list that referensi/nomenklatur.csv ships. */
const VERSI_BAWAAN = "900.1.15.5-1317/2023";
