// What the editor of one indikator shows, out of the plan. Pure; called by the loaders of /perencanaan/indikator.
import {
  type IsiBaris,
  type JenisDokumen,
  labelJenisSimpul,
  type Naskah,
  periksaNaskah,
  sebutanVersi,
} from "#perencanaan";
import type { LembarIndikator } from "#perencanaan/server";
import {
  type AsalKetikan,
  type KetikanIndikator,
  ketikanDari,
  listSimpulIndikator,
  RUMUS_TETAP,
  sidikBaris,
} from "./ketikan.ts";
import { listRiwayat, type RiwayatTarget } from "./riwayat.ts";

export type Pilihan = { readonly nilai: string; readonly label: string };
/** The version a page works on, in words. */
export type VersiTampil = {
  readonly id: string;
  readonly judul: string;
  readonly sebutan: string;
  readonly jenis: JenisDokumen;
  readonly keadaan: "disusun" | "diajukan" | "ditetapkan" | "dibatalkan";
};

/** A formula by the year from which it holds; `lama`: set before this document, so it stays as it is. */
export type VersiRumus = { readonly sejak: number; readonly kini: boolean; readonly lama: boolean };

export type EditorIndikator = {
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly versi: VersiTampil | null;
  readonly bolehUbah: boolean;
  readonly id: string;
  readonly baru: boolean;
  readonly ketikan: KetikanIndikator;
  readonly asal: AsalKetikan;
  readonly versiRumus: readonly VersiRumus[];
  /** The years in which another formula may begin. */
  readonly tahunMulai: number;
  readonly tahunSelesai: number;
  readonly jabatan: readonly Pilihan[];
  readonly simpul: readonly Pilihan[];
  readonly riwayat: RiwayatTarget;
  /** What the plan check says about this indikator. */
  readonly temuan: readonly string[];
};

/** The version in words; null for what holds. */
export function versiTampil({ versi }: Pick<LembarIndikator, "versi">): VersiTampil | null {
  if (versi === null) return null;
  const { id, nomor, keadaan, dokumen } = versi;
  return { id, judul: dokumen.judul, sebutan: sebutanVersi(nomor), jenis: dokumen.jenis, keadaan };
}

/** The editor of an indikator that is there; undefined when it is not. `sejak` picks one of its formulas. */
export function buildEditor(lembar: LembarIndikator, id: string, sejak?: number): EditorIndikator | undefined {
  const { naskah, revisi, tahun } = lembar;
  const tahunRumus = listTahunRumus(naskah, id);
  const berlaku = tahunRumus.findLast((t) => t <= tahun) ?? tahunRumus[0] ?? lembar.tahunMulai;
  const terpilih = sejak !== undefined && tahunRumus.includes(sejak) ? sejak : berlaku;
  const ketikan = ketikanDari(naskah, id, terpilih);
  if (ketikan === null) return undefined;
  const kunci = `${id}/${terpilih}`;
  // A formula of before this document counts for years that are over: another one is added from this document on.
  const isLama = (t: number): boolean => t < lembar.tahunMulai && tahunRumus.includes(t);
  const revisiDari = (jenis: string, k: string): number => revisi.get(`${jenis}/${k}`) ?? 0;
  return {
    ...buildBingkai(lembar, id),
    baru: false,
    ketikan,
    asal: {
      sidik: {
        indikator: sidikBaris(naskah.indikator.get(id)),
        rumus: isLama(terpilih) ? RUMUS_TETAP : sidikBaris(naskah.rumus.get(kunci)),
      },
      revisi: { indikator: revisiDari("indikator", id), rumus: revisiDari("rumus", kunci) },
      simpul: ketikan.simpul,
    },
    versiRumus: tahunRumus.map((t) => ({ sejak: t, kini: t === terpilih, lama: isLama(t) })),
    riwayat: listRiwayat(naskah, id, ketikan.satuan),
    temuan: listTemuan(lembar, id),
  };
}

/** The editor of an indikator that is to be made. */
export function buildEditorBaru(lembar: LembarIndikator, id: string, ketikan: KetikanIndikator): EditorIndikator {
  return {
    ...buildBingkai(lembar, id),
    baru: true,
    ketikan,
    asal: { sidik: { indikator: "", rumus: "" }, revisi: { indikator: 0, rumus: 0 }, simpul: [] },
    versiRumus: [],
    riwayat: { titik: [], gambar: null },
    temuan: [],
  };
}

function buildBingkai(lembar: LembarIndikator, id: string) {
  const { pd, bolehUbah, tahunMulai, tahunSelesai, lingkup, naskah } = lembar;
  return {
    pd: { kode: pd.kode, nama: pd.nama },
    versi: versiTampil(lembar),
    bolehUbah,
    id,
    tahunMulai,
    tahunSelesai,
    jabatan: [...lingkup.jabatan].map(([nilai, { nama }]) => ({ nilai, label: nama })),
    // Who only reads is shown the nodes by name and needs no list to choose from.
    simpul: listPilihanSimpul(naskah, bolehUbah ? null : listSimpulIndikator(naskah, id)),
  };
}

/** The indikator that an address names by its id or by its code. @example findIndikatorId(naskah, "iku-1") */
export function findIndikatorId({ indikator }: Naskah, nama: string): string | undefined {
  return indikator.has(nama) ? nama : [...indikator].find(([, i]) => i.kode === nama)?.[0];
}

/** The years in which formulas of an indikator begin, earliest first. */
export function listTahunRumus(naskah: Naskah, id: string): readonly number[] {
  return [...naskah.rumus.keys()]
    .flatMap((kunci) => (kunci.startsWith(`${id}/`) ? [Number(kunci.slice(id.length + 1))] : []))
    .toSorted((a, b) => a - b);
}

function listPilihanSimpul(naskah: Naskah, hanya: readonly string[] | null): readonly Pilihan[] {
  const pilihan = hanya === null ? [...naskah.simpul] : [...naskah.simpul].filter(([id]) => hanya.includes(id));
  return pilihan
    .toSorted(([, a], [, b]) => URUTAN.indexOf(a.jenis) - URUTAN.indexOf(b.jenis) || compareText(a, b))
    .map(([nilai, s]) => ({ nilai, label: labelSimpul(s) }));
}

const URUTAN: readonly IsiBaris["simpul"]["jenis"][] = [
  "visi",
  "misi",
  "tujuan",
  "sasaran",
  "kondisi",
  "program",
  "kegiatan",
  "sub_kegiatan",
];

function compareText(a: IsiBaris["simpul"], b: IsiBaris["simpul"]): number {
  const [kiri, kanan] = [a.nomenklatur_kode ?? a.kode, b.nomenklatur_kode ?? b.kode];
  return kiri < kanan ? -1 : Number(kiri > kanan);
}

/** A node in one line. @example labelSimpul(sasaran) // "Sasaran sasaran-1: Meningkatnya ..." */
export function labelSimpul(s: IsiBaris["simpul"]): string {
  return `${labelJenisSimpul(s.jenis)} ${s.nomenklatur_kode ?? s.kode}: ${s.nama}`;
}

function listTemuan({ naskah, lingkup, versi }: LembarIndikator, id: string): readonly string[] {
  if (versi === null || versi.keadaan === "ditetapkan") return [];
  return periksaNaskah(naskah, lingkup)
    .filter((t) => t.kunci === id || t.kunci.startsWith(`${id}/`) || t.kunci.endsWith(`/${id}`))
    .map((t) => t.pesan);
}
