// Makes the content of an agreement out of the plan that holds. Pure; called by the use cases of this folder.
import type { Pemda, PerangkatDaerah } from "#organisasi";
import type { IsiBaris } from "../rancangan/baris.ts";
import { childrenNaskah, indikatorNaskah, type Naskah, rumusPada } from "../rancangan/naskah.ts";
import { formatTarget } from "../target.ts";
import { anggaranPerjanjian, jenjangAnggaran } from "./anggaran-perjanjian.ts";
import type { IndikatorPerjanjian, IsiPerjanjian, SasaranPerjanjian } from "./isi-perjanjian.ts";
import { type JabatanBermasa, jabatanAtasan, jarakDariKepala, pihakPada } from "./pihak-perjanjian.ts";

export type BahanPerjanjian = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly naskah: Naskah;
  readonly jabatan: JabatanBermasa;
  readonly semua: readonly JabatanBermasa[];
  readonly kepalaDaerah: JabatanBermasa;
  readonly tahun: number;
  readonly nomor: number;
  readonly alasan: string | null;
  readonly triwulan: boolean;
  /** The day of which the office holders are taken, "YYYY-MM-DD". */
  readonly hari: string;
  /** Place and date of signing; null while it is prepared. */
  readonly tanda: { readonly tempat: string; readonly tanggal: string } | null;
};

/** The agreement as the plan makes it today. */
export function susunIsi(bahan: BahanPerjanjian): IsiPerjanjian {
  const { pemda, pd, naskah, jabatan, semua, tahun, nomor, alasan, triwulan, tanda } = bahan;
  const hari = tanda?.tanggal ?? bahan.hari;
  const atasan = jabatanAtasan(jabatan, bahan);
  const milik = listSimpulMilik(naskah, jabatan);
  const jenjang = jenjangAnggaran(jarakDariKepala(jabatan, semua));
  const akar = jabatan.kepala ? childrenNaskah(naskah, null).map(([id]) => id) : milik;
  return {
    bentuk: 1,
    pemda: { kodeWilayah: pemda.kodeWilayah, nama: pemda.nama, istilahTriwulan: pemda.istilahTriwulan },
    pd: { kode: pd.kode, nama: pd.nama },
    tahun,
    nomor,
    alasan,
    tempat: tanda?.tempat ?? null,
    tanggal: tanda?.tanggal ?? null,
    pihakPertama: pihakPada(jabatan, hari),
    pihakKedua: atasan === null ? null : pihakPada(atasan, hari),
    sasaran: milik.flatMap((id) => sasaranOf(bahan, id)),
    anggaran: anggaranPerjanjian(naskah, { akar, jenjang, tahun }),
    triwulan,
  };
}

/**
 * The nodes an office answers for, in reading order: of a head every sasaran, and every other node with an IKU that no
 * lower office holds (the agreement of a PD contains at least its IKU); of a lower office those assigned to it.
 */
export function listSimpulMilik(naskah: Naskah, jabatan: Pick<JabatanBermasa, "id" | "kepala">): readonly string[] {
  return listUrut(naskah)
    .filter(([id, simpul]) => {
      if (!jabatan.kepala) return simpul.jabatan_id === jabatan.id;
      if (simpul.jenis === "sasaran") return true;
      const milikLain = simpul.jabatan_id !== null && simpul.jabatan_id !== jabatan.id;
      return !milikLain && indikatorNaskah(naskah, id).some((i) => naskah.indikator.get(i)?.jenis === "IKU");
    })
    .map(([id]) => id);
}

type Simpul = readonly [string, IsiBaris["simpul"]];

/** Sasaran first, then what carries them out, each level in its own order: as the tables of the PD are printed. */
function listUrut(naskah: Naskah): readonly Simpul[] {
  const urut = (induk: string | null): readonly Simpul[] =>
    childrenNaskah(naskah, induk).flatMap((s) => [s, ...urut(s[0])]);
  const semua = urut(null);
  const lapis = (jenis: IsiBaris["simpul"]["jenis"]) => ["program", "kegiatan", "sub_kegiatan"].indexOf(jenis);
  return semua.toSorted(([, a], [, b]) => lapis(a.jenis) - lapis(b.jenis) || bandingkanUrutan(a, b));
}

// Programmes count through the PD; what lies above keeps the order of the tree (sorting is stable).
function bandingkanUrutan(a: IsiBaris["simpul"], b: IsiBaris["simpul"]): number {
  if (a.jenis !== "program" || b.jenis !== "program") return 0;
  return a.urutan - b.urutan || (a.kode < b.kode ? -1 : 1);
}

function sasaranOf(bahan: BahanPerjanjian, id: string): readonly SasaranPerjanjian[] {
  const { naskah, jabatan } = bahan;
  const simpul = naskah.simpul.get(id);
  if (simpul === undefined) return [];
  const hanyaIku = jabatan.kepala && simpul.jenis !== "sasaran";
  const indikator = indikatorNaskah(naskah, id)
    .filter((i) => !hanyaIku || naskah.indikator.get(i)?.jenis === "IKU")
    .flatMap((i) => indikatorOf(bahan, i));
  return [{ id, jenis: simpul.jenis, kode: simpul.kode, nama: simpul.nama, indikator }];
}

function indikatorOf({ naskah, tahun }: BahanPerjanjian, id: string): readonly IndikatorPerjanjian[] {
  const indikator = naskah.indikator.get(id);
  const rumus = rumusPada(naskah, id, tahun);
  if (indikator === undefined || rumus === undefined) return [];
  const target = (periode: string) => teksTarget(naskah.target.get(`${id}/${periode}`), rumus.satuan);
  return [
    {
      id,
      kode: indikator.kode,
      nama: indikator.nama,
      target: target(String(tahun)),
      triwulan: [1, 2, 3, 4].map((t) => target(`${tahun}-TW${t}`)),
    },
  ];
}

function teksTarget(target: IsiBaris["target"] | undefined, satuan: string): string | null {
  if (target === undefined) return null;
  const { nilai, batas_bawah: bawah, batas_atas: atas } = target;
  if (nilai !== null) return formatTarget({ jenis: "titik", nilai }, satuan);
  return bawah === null || atas === null ? null : formatTarget({ jenis: "rentang", bawah, atas }, satuan);
}
