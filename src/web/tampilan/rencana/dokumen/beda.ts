// Differences between two plans as a page lists them: by kind, in words. Pure; called by /perencanaan/versi/:id and by the
// preview of a copied year.
import {
  type BedaBaris,
  JENIS_BARIS,
  type JenisBaris,
  type LingkupNaskah,
  labelJenisSimpul,
  type Naskah,
  type Perubahan,
  sebutanBaris,
  sebutanJenisBaris,
} from "#perencanaan";
import { type KamusRencana, labelKolom, listKolom, teksNilai } from "./kolom.ts";

export type KolomTampil = { readonly label: string; readonly dari: string | null; readonly ke: string | null };
export type BedaTampil = {
  readonly kunci: string;
  readonly macam: BedaBaris["macam"];
  readonly sebutan: string;
  readonly kolom: readonly KolomTampil[];
};
export type KelompokBeda = { readonly judul: string; readonly butir: readonly BedaTampil[] };
export type RingkasBeda = {
  readonly jenis: JenisBaris;
  readonly judul: string;
  readonly tambah: number;
  readonly hapus: number;
  readonly ubah: number;
};
export type DuaNaskah = { readonly lama: Naskah; readonly baru: Naskah };

/** Names in either plan, and around it. */
export function kamusOf(
  naskah: readonly Naskah[],
  { jabatan, pd, luar }: LingkupNaskah,
  istilah: KamusRencana["istilah"],
): KamusRencana {
  const nama = (id: string): string | undefined => {
    for (const satu of naskah) {
      const simpul = satu.simpul.get(id);
      if (simpul !== undefined) return `${labelJenisSimpul(simpul.jenis)} ${simpul.kode} ${simpul.nama}`;
      const indikator = satu.indikator.get(id);
      if (indikator !== undefined) return indikator.nama;
    }
    return (jabatan.get(id) ?? pd.get(id) ?? luar.get(id))?.nama;
  };
  return { nama, istilah };
}

/** How many rows of each kind were added, taken away and changed; kinds without any are left out. */
export function ringkasBeda(beda: readonly BedaBaris[]): readonly RingkasBeda[] {
  const hitung = (jenis: JenisBaris, macam: BedaBaris["macam"]): number =>
    beda.filter((b) => b.jenis === jenis && b.macam === macam).length;
  return JENIS_BARIS.map((jenis) => ({
    jenis,
    judul: sebutanJenisBaris(jenis),
    tambah: hitung(jenis, "tambah"),
    hapus: hitung(jenis, "hapus"),
    ubah: hitung(jenis, "ubah"),
  })).filter(({ tambah, hapus, ubah }) => tambah + hapus + ubah > 0);
}

/** Differences by kind with both values in words; of an added or removed row, every column it fills. */
export function toKelompokBeda(
  beda: readonly BedaBaris[],
  naskah: DuaNaskah,
  kamus: KamusRencana,
): readonly KelompokBeda[] {
  const perJenis = Map.groupBy(beda, (b) => b.jenis);
  return [...perJenis].map(([jenis, daftar]) => ({
    judul: sebutanJenisBaris(jenis),
    butir: daftar.map((b) => toBedaTampil(b, naskah, kamus)),
  }));
}

/** Changes that only add, as differences. */
export function tambahanOf(perubahan: readonly Perubahan[]): readonly BedaBaris[] {
  return perubahan.map(({ jenis, kunci }) => ({ macam: "tambah", jenis, kunci, kolom: [] }));
}

function toBedaTampil(b: BedaBaris, { lama, baru }: DuaNaskah, kamus: KamusRencana): BedaTampil {
  const sebutan = sebutanBaris(b.macam === "hapus" ? lama : baru, b.jenis, b.kunci);
  const akhiran = b.jenis === "lintas" ? `: ${kamus.nama(b.kunci.split("/")[1] ?? "") ?? ""}` : "";
  const dasar = { kunci: `${b.jenis}/${b.kunci}`, macam: b.macam, sebutan: sebutan + akhiran };
  const kata = (kolom: string, nilai: unknown): string => teksNilai(b.jenis, kolom, nilai, kamus);
  if (b.macam === "ubah") {
    const kolom = b.kolom.flatMap(({ kolom: nama, dari, ke }): readonly KolomTampil[] => {
      const label = labelKolom(b.jenis, nama);
      return label === undefined ? [] : [{ label, dari: kata(nama, dari), ke: kata(nama, ke) }];
    });
    return { ...dasar, kolom };
  }
  const isi: Readonly<Record<string, unknown>> = { ...(b.macam === "hapus" ? lama : baru)[b.jenis].get(b.kunci) };
  const kolom = listKolom(b.jenis).flatMap((nama): readonly KolomTampil[] => {
    const teks = kata(nama, isi[nama]);
    const label = labelKolom(b.jenis, nama);
    if (label === undefined || teks === "-" || nama === "urutan" || nama === "nama") return [];
    return [b.macam === "hapus" ? { label, dari: teks, ke: null } : { label, dari: null, ke: teks }];
  });
  return { ...dasar, kolom };
}
