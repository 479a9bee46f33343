// The rencana aksi of a Renja as its page shows it: indikator in the order of the tree, each with its quarterly targets and
// the activities that bring them about. Pure.
import { labelSingkat, parsePeriode } from "#inti";
import type { Pemda } from "#organisasi";
import {
  type IsiBaris,
  indikatorNaskah,
  type LingkupNaskah,
  type Naskah,
  orderNaskah,
  rumusPada,
  teksTarget,
} from "#perencanaan";

export type PilihanAksi = { readonly id: string; readonly nama: string };

/** One activity as its form shows it; `revisi` is that of the drafted row, 0 when none is drafted. */
export type AksiTampil = {
  readonly id: string;
  readonly uraian: string;
  readonly penanggungJawabId: string;
  readonly penanggungJawab: string;
  readonly simpulId: string;
  readonly subKegiatan: string | null;
  readonly triwulan: readonly number[];
  readonly revisi: number;
};

export type IndikatorAksi = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  /** Quarters and the year, with set text; "-" where the plan sets no target. */
  readonly target: readonly { readonly label: string; readonly teks: string }[];
  readonly aksi: readonly AksiTampil[];
};

export type TampilanAksi = {
  readonly indikator: readonly IndikatorAksi[];
  readonly jabatan: readonly PilihanAksi[];
  readonly subKegiatan: readonly PilihanAksi[];
};

export type BahanAksiTampil = {
  readonly naskah: Naskah;
  readonly revisi: ReadonlyMap<string, number>;
  readonly lingkup: LingkupNaskah;
  readonly tahun: number;
  readonly istilah: Pemda["istilahTriwulan"];
};

/** The page's contents for one year. */
export function buildTampilanAksi(bahan: BahanAksiTampil): TampilanAksi {
  const { naskah, lingkup } = bahan;
  const urut = orderNaskah(naskah);
  const id = [...new Set(urut.flatMap((s) => indikatorNaskah(naskah, s.id)))];
  return {
    indikator: id.flatMap((satu) => toIndikator(bahan, satu)),
    jabatan: [...lingkup.jabatan].map(([jabatanId, { nama }]) => ({ id: jabatanId, nama })),
    subKegiatan: urut
      .filter(({ simpul }) => simpul.jenis === "sub_kegiatan")
      .map(({ id: simpulId, simpul }) => ({ id: simpulId, nama: sebutSub(simpul) })),
  };
}

function toIndikator(bahan: BahanAksiTampil, id: string): readonly IndikatorAksi[] {
  const { naskah, tahun, istilah } = bahan;
  const indikator = naskah.indikator.get(id);
  if (indikator === undefined) return [];
  const periode = [...[1, 2, 3, 4].map((n) => `${tahun}-TW${n}`), String(tahun)];
  const target = periode.map((p) => ({
    label: p.length === 4 ? "Setahun" : labelSingkat(parsePeriode(p), istilah),
    teks: teksTarget(naskah.target.get(`${id}/${p}`)) || "-",
  }));
  const aksi = [...naskah.aksi]
    .filter(([, a]) => a.indikator_id === id && a.tahun === tahun)
    .toSorted(([, a], [, b]) => a.urutan - b.urutan)
    .map(([aksiId, a]) => toAksi(bahan, aksiId, a));
  const satuan = rumusPada(naskah, id, tahun)?.satuan ?? "";
  return [{ id, kode: indikator.kode, nama: indikator.nama, satuan, target, aksi }];
}

function toAksi({ naskah, lingkup, revisi }: BahanAksiTampil, id: string, a: IsiBaris["aksi"]): AksiTampil {
  const sub = a.simpul_id === null ? undefined : naskah.simpul.get(a.simpul_id);
  return {
    id,
    uraian: a.uraian,
    penanggungJawabId: a.penanggung_jawab_id ?? "",
    penanggungJawab: lingkup.jabatan.get(a.penanggung_jawab_id ?? "")?.nama ?? "belum dipilih",
    simpulId: a.simpul_id ?? "",
    subKegiatan: sub === undefined ? null : sebutSub(sub),
    triwulan: a.triwulan,
    revisi: revisi.get(`aksi/${id}`) ?? 0,
  };
}

function sebutSub({ nomenklatur_kode, kode, nama }: IsiBaris["simpul"]): string {
  return `${nomenklatur_kode ?? kode} ${nama}`;
}

const ROMAWI = ["I", "II", "III", "IV"];

/** Quarters in words. @example sebutTriwulan([1, 3], "tribulan") // "Tribulan I dan III" */
export function sebutTriwulan(triwulan: readonly number[], istilah: Pemda["istilahTriwulan"]): string {
  const nama = triwulan.toSorted((a, b) => a - b).map((n) => ROMAWI[n - 1] ?? String(n));
  const kata = istilah === "tribulan" ? "Tribulan" : "Triwulan";
  return nama.length < 2 ? `${kata} ${nama.join("")}` : `${kata} ${nama.slice(0, -1).join(", ")} dan ${nama.at(-1)}`;
}
