// One PD's whole Renstra (or RPJMD) as its page reads it: the tree in reading order, targets per year, pagu rolled up. Pure.
import { formatAngka } from "#inti";
import type { JenisSimpul } from "../tipe.ts";
import { bagianKunci, type IsiBaris } from "./baris.ts";
import { gulungPagu, type PaguTahunan } from "./gulung-pagu.ts";
import type { Naskah } from "./naskah.ts";

/** `target` is set text per year of `IsiRenstra.tahunTarget` ("94,87"), null where the plan sets none. */
export type IndikatorRenstra = {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string;
  readonly target: readonly (string | null)[];
};
/** `dalam` counts the levels above; `kode` is the nomenklatur code where there is one. */
export type SimpulRenstra = {
  readonly id: string;
  readonly jenis: JenisSimpul;
  readonly dalam: number;
  readonly kode: string;
  readonly nama: string;
  readonly pagu: PaguTahunan;
  readonly indikator: readonly IndikatorRenstra[];
};
export type IsiRenstra = {
  readonly tahun: readonly number[];
  /** The year of the baseline first, where the document has one, then the years of the document. */
  readonly tahunTarget: readonly number[];
  readonly tahunDasar: number | null;
  readonly simpul: readonly SimpulRenstra[];
  readonly jumlahPagu: PaguTahunan;
};

/** Years of a document: any number of them. */
export type MasaDokumen = {
  readonly tahunMulai: number;
  readonly tahunSelesai: number;
  readonly tahunDasar: number | null;
};

/** Which targets and pagu: those of the document of several years, or those of each year's Renja. */
export type SumberAngka = "renstra" | "tahunan";

/** The page's contents. Parents before children, siblings in printed order. */
export function buildRenstra(
  naskah: Naskah,
  { tahunMulai, tahunSelesai, tahunDasar }: MasaDokumen,
  sumber: SumberAngka = "renstra",
): IsiRenstra {
  const tahun = Array.from({ length: tahunSelesai - tahunMulai + 1 }, (_, i) => tahunMulai + i);
  const tahunTarget = tahunDasar === null ? tahun : [tahunDasar, ...tahun];
  const pagu = gulungPagu(naskah, sumber === "renstra" ? "pagu_renstra" : "pagu", tahun);
  const indikator = indikatorPerSimpul(naskah, tahunTarget, sumber);
  const anakDari = Map.groupBy(naskah.simpul, ([, { induk_id }]) =>
    induk_id !== null && naskah.simpul.has(induk_id) ? induk_id : null,
  );
  const susun = (induk: string | null, dalam: number): readonly SimpulRenstra[] =>
    (anakDari.get(induk) ?? []).toSorted(banding).flatMap(([id, s]) => [
      {
        id,
        jenis: s.jenis,
        dalam,
        kode: s.nomenklatur_kode ?? s.kode,
        nama: s.nama,
        pagu: pagu.simpul.get(id) ?? [],
        indikator: indikator.get(id) ?? [],
      },
      ...susun(id, dalam + 1),
    ]);
  return { tahun, tahunTarget, tahunDasar, simpul: susun(null, 0), jumlahPagu: pagu.jumlah };
}

type Bersimpul = readonly [string, IsiBaris["simpul"]];

function banding([, a]: Bersimpul, [, b]: Bersimpul): number {
  return a.urutan - b.urutan || (a.kode < b.kode ? -1 : Number(a.kode > b.kode));
}

function indikatorPerSimpul(
  naskah: Naskah,
  tahun: readonly number[],
  sumber: SumberAngka,
): ReadonlyMap<string, readonly IndikatorRenstra[]> {
  const targetDari = sumber === "renstra" ? naskah.target_renstra : naskah.target;
  const satuan = satuanTerbaru(naskah);
  const kaitan = [...naskah.kaitan]
    .toSorted(([, a], [, b]) => a.urutan - b.urutan)
    .map(([kunci]) => bagianKunci(kunci));
  const perSimpul = Map.groupBy(kaitan, ([simpul]) => simpul);
  const isi = ([, id]: readonly [string, string]): readonly IndikatorRenstra[] => {
    const indikator = naskah.indikator.get(id);
    if (indikator === undefined) return [];
    const target = tahun.map((t) => teksTarget(targetDari.get(`${id}/${t}`)));
    return [{ id, nama: indikator.nama, satuan: satuan.get(id) ?? "", target }];
  };
  return new Map([...perSimpul].map(([simpul, daftar]) => [simpul, daftar.flatMap(isi)]));
}

// The unit of the newest version of each indikator: a document of many years shows one.
function satuanTerbaru(naskah: Naskah): ReadonlyMap<string, string> {
  const sejak = new Map<string, number>();
  const satuan = new Map<string, string>();
  for (const [kunci, rumus] of naskah.rumus) {
    const [id, tahun] = bagianKunci(kunci);
    if ((sejak.get(id) ?? 0) >= Number(tahun)) continue;
    sejak.set(id, Number(tahun));
    satuan.set(id, rumus.satuan);
  }
  return satuan;
}

function teksTarget(target: IsiBaris["target_renstra"] | undefined): string | null {
  if (target === undefined) return null;
  const { nilai, batas_bawah, batas_atas } = target;
  if (nilai !== null) return formatAngka(nilai);
  if (batas_bawah === null || batas_atas === null) return null;
  return `${formatAngka(batas_bawah)} s.d. ${formatAngka(batas_atas)}`;
}
