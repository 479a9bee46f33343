// The kamus of indikator: what PER/09/M.PAN/5/2007 and PER/20/M.PAN/11/2008 want to know of each IKU, out of a plan. Pure;
// shown by /perencanaan/kamus and printed by the kamus report.
import { type Matematika, matematikaTeks, parseRumus, toMatematika } from "#inti";
import type { Pemda } from "#organisasi";
import { labelJenisSimpul } from "./pohon.ts";
import { bagianKunci, type IsiBaris } from "./rancangan/baris.ts";
import { childrenNaskah, indikatorNaskah, type Naskah, rumusPada } from "./rancangan/naskah.ts";
import type { JenisSimpul, Variabel } from "./tipe.ts";

/** One indikator. Texts are "" where the plan says nothing yet; `rumus` is null where it has no formula. */
export type BarisKamus = {
  /** Counts the nodes; an indikator after the first of its node repeats it. */
  readonly nomor: number;
  readonly kinerja: string;
  readonly jenisSimpul: JenisSimpul;
  /** Further nodes the same indikator measures. */
  readonly juga: readonly string[];
  readonly indikator: { readonly id: string; readonly kode: string; readonly nama: string; readonly jenis: string };
  readonly alasan: string;
  readonly definisi: string;
  readonly rumus: Matematika | null;
  readonly rumusTeks: string;
  readonly variabel: readonly Variabel[];
  readonly sumberData: string;
  readonly penanggungJawab: string;
  readonly satuan: string;
  readonly polaritas: string;
  readonly agregasi: string;
  readonly frekuensi: string;
};

export type BahanKamus = {
  readonly naskah: Naskah;
  readonly jabatan: ReadonlyMap<string, { readonly nama: string }>;
  readonly tahun: number;
  readonly istilahTriwulan: Pemda["istilahTriwulan"];
};

const POLARITAS = {
  naik: "Makin tinggi makin baik",
  turun: "Makin rendah makin baik",
  rentang: "Baik di dalam rentang",
} as const;
const AGREGASI = { akumulasi: "Akumulasi", posisi_akhir: "Posisi akhir", rata_rata: "Rata-rata" } as const;

/**
 * The node of a sheet, with its level where its name does not say it.
 * @example sebutanKinerja({ jenisSimpul: "sasaran", kinerja: "Meningkatnya ..." }) // "Sasaran: Meningkatnya ..."
 */
export function sebutanKinerja({ jenisSimpul, kinerja }: Pick<BarisKamus, "jenisSimpul" | "kinerja">): string {
  const jenis = labelJenisSimpul(jenisSimpul);
  return kinerja.toLowerCase().startsWith(jenis.toLowerCase()) ? kinerja : `${jenis}: ${kinerja}`;
}

/** Nodes in reading order with their indikator; each indikator stands once, under its first node. `hanya`: one kind. */
export function buildKamus(bahan: BahanKamus, hanya: "IKU" | null): readonly BarisKamus[] {
  const { naskah } = bahan;
  const sudah = new Set<string>();
  const baris: BarisKamus[] = [];
  let nomor = 0;
  for (const [simpulId, simpul] of readingOrder(naskah, null)) {
    const milik = indikatorNaskah(naskah, simpulId).flatMap((id) => {
      const indikator = naskah.indikator.get(id);
      if (indikator === undefined || sudah.has(id)) return [];
      return hanya === null || indikator.jenis === hanya ? [{ id, indikator }] : [];
    });
    if (milik.length > 0) nomor++;
    for (const { id, indikator } of milik) {
      sudah.add(id);
      baris.push(toBaris(bahan, { nomor, simpulId, simpul, id, indikator }));
    }
  }
  return baris;
}

function readingOrder(naskah: Naskah, induk: string | null): readonly (readonly [string, IsiBaris["simpul"]])[] {
  return childrenNaskah(naskah, induk).flatMap((s) => [s, ...readingOrder(naskah, s[0])]);
}

type Tempat = {
  readonly nomor: number;
  readonly simpulId: string;
  readonly simpul: IsiBaris["simpul"];
  readonly id: string;
  readonly indikator: IsiBaris["indikator"];
};

function toBaris(bahan: BahanKamus, { nomor, simpulId, simpul, id, indikator }: Tempat): BarisKamus {
  const { naskah, jabatan, tahun } = bahan;
  const rumus = rumusPada(naskah, id, tahun) ?? rumusPertama(naskah, id);
  const matematika = setRumus(rumus);
  return {
    nomor,
    kinerja: simpul.nama,
    jenisSimpul: simpul.jenis,
    juga: listJuga(naskah, id, simpulId),
    indikator: { id, kode: indikator.kode, nama: indikator.nama, jenis: indikator.jenis },
    alasan: indikator.alasan_pemilihan ?? "",
    definisi: rumus?.definisi ?? "",
    rumus: matematika,
    rumusTeks: matematika === null ? "" : matematikaTeks(matematika),
    variabel: rumus?.variabel ?? [],
    sumberData: indikator.sumber_data ?? "",
    penanggungJawab: jabatan.get(indikator.penanggung_jawab_id ?? "")?.nama ?? "",
    satuan: rumus?.satuan ?? "",
    polaritas: rumus === undefined ? "" : POLARITAS[rumus.polaritas],
    agregasi: rumus === undefined ? "" : AGREGASI[rumus.agregasi],
    frekuensi: frekuensiOf(naskah, id, bahan.istilahTriwulan),
  };
}

// Where no formula holds yet in the asked year, the first one that will.
function rumusPertama(naskah: Naskah, id: string): IsiBaris["rumus"] | undefined {
  const milik = [...naskah.rumus].filter(([kunci]) => bagianKunci(kunci)[0] === id);
  return milik.toSorted(([a], [b]) => (a < b ? -1 : 1))[0]?.[1];
}

function setRumus(rumus: IsiBaris["rumus"] | undefined): Matematika | null {
  const hasil = parseRumus(rumus?.rumus ?? "");
  if (!hasil.ok) return null;
  const label = new Map(rumus?.variabel.map((v) => [v.nama, v.label]));
  return toMatematika(hasil.ekspresi, (nama) => label.get(nama) ?? nama);
}

function listJuga(naskah: Naskah, id: string, selain: string): readonly string[] {
  return [...naskah.kaitan.keys()].map(bagianKunci).flatMap(([simpulId, indikatorId]) => {
    const simpul = naskah.simpul.get(simpulId);
    return indikatorId !== id || simpulId === selain || simpul === undefined
      ? []
      : [sebutanKinerja({ jenisSimpul: simpul.jenis, kinerja: simpul.nama })];
  });
}

/** How often it is measured, by the newest year that has a schedule; "" without one. */
function frekuensiOf(naskah: Naskah, id: string, istilah: Pemda["istilahTriwulan"]): string {
  const jadwal = [...naskah.jadwal]
    .filter(([kunci]) => bagianKunci(kunci)[0] === id)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))[0]?.[1].periode;
  if (jadwal === undefined || jadwal.length === 0) return "";
  if (jadwal.some((p) => /-\d\d$/.test(p))) return "Bulanan";
  if (jadwal.some((p) => p.includes("TW"))) return istilah === "tribulan" ? "Tribulanan" : "Triwulanan";
  return jadwal.some((p) => p.includes("S")) ? "Semesteran" : "Tahunan";
}
