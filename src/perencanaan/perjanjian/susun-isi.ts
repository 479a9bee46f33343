// Makes the content of an agreement out of the plan that holds. Pure; called by the use cases of this folder.
import type { Pemda, PerangkatDaerah } from "#organisasi";
import type { IsiBaris } from "../rancangan/baris.ts";
import { type Naskah, rumusPada } from "../rancangan/naskah.ts";
import { formatTarget } from "../target.ts";
import { anggaranPerjanjian, jenjangAnggaran } from "./anggaran-perjanjian.ts";
import { indeksOf, type Simpul } from "./indeks-naskah.ts";
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
  const akar = jabatan.kepala
    ? indeksOf(naskah)
        .anak(null)
        .map(([id]) => id)
    : milik;
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
    sasaran: susunSasaran(bahan),
    anggaran: anggaranPerjanjian(naskah, { akar, jenjang, tahun }),
    triwulan,
  };
}

type BahanSasaran = Pick<BahanPerjanjian, "naskah" | "jabatan" | "tahun">;

/** The first annex alone: every node the office answers for, with its indikator and targets. */
export function susunSasaran(bahan: BahanSasaran): readonly SasaranPerjanjian[] {
  return simpulMilik(bahan.naskah, bahan.jabatan).map((milik) => sasaranOf(bahan, milik));
}

/**
 * The nodes an office answers for, in reading order: of a head every sasaran, and every other node with an IKU that no
 * lower office holds (the agreement of a PD contains at least its IKU); of a lower office those assigned to it.
 */
export function listSimpulMilik(naskah: Naskah, jabatan: Pick<JabatanBermasa, "id" | "kepala">): readonly string[] {
  return simpulMilik(naskah, jabatan).map(([id]) => id);
}

function simpulMilik(naskah: Naskah, jabatan: Pick<JabatanBermasa, "id" | "kepala">): readonly Simpul[] {
  return indeksOf(naskah).urut.filter(([id, simpul]) => {
    if (!jabatan.kepala) return simpul.jabatan_id === jabatan.id;
    if (simpul.jenis === "sasaran") return true;
    const milikLain = simpul.jabatan_id !== null && simpul.jabatan_id !== jabatan.id;
    return (
      !milikLain &&
      indeksOf(naskah)
        .indikator(id)
        .some((i) => naskah.indikator.get(i)?.jenis === "IKU")
    );
  });
}

function sasaranOf(bahan: BahanSasaran, [id, simpul]: Simpul): SasaranPerjanjian {
  const { naskah, jabatan } = bahan;
  const hanyaIku = jabatan.kepala && simpul.jenis !== "sasaran";
  const indikator = indeksOf(naskah)
    .indikator(id)
    .filter((i) => !hanyaIku || naskah.indikator.get(i)?.jenis === "IKU")
    .flatMap((i) => indikatorOf(bahan, i));
  return { id, jenis: simpul.jenis, kode: simpul.kode, nama: simpul.nama, indikator };
}

function indikatorOf({ naskah, tahun }: BahanSasaran, id: string): readonly IndikatorPerjanjian[] {
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
