// What is written in each node of the pohon editor, and its boxes placed for drawing. Pure; diagram, outline and exports
// use the same nodes, so they cannot say different things.
import { lapisOf, type SimpulPohon } from "#pelaporan";
import { bagianKunci, type LingkupNaskah, labelJenisSimpul, type Naskah, type TemuanRencana } from "#perencanaan";
import { type Diagram, placeDiagram } from "../../pohon/diagram.ts";
import { groupAnak } from "./hutan.ts";
import { LABEL_TINGKAT } from "./label.ts";

/** What surrounds the nodes: names of PD, jabatan and RPJMD nodes, and findings by node. */
export type BahanGambar = {
  readonly naskah: Naskah;
  readonly lingkup: LingkupNaskah;
  readonly temuan: ReadonlyMap<string, readonly TemuanRencana[]>;
};

/** Text of one node; `label` above its name, `rincian` below. */
export type IsiSimpul = Pick<SimpulPohon, "lapis" | "label" | "judul" | "rincian">;

/** The text of every node, by id. */
export function isiSimpul({ naskah, lingkup, temuan }: BahanGambar): ReadonlyMap<string, IsiSimpul> {
  const indikator = group([...naskah.kaitan].toSorted(([, a], [, b]) => a.urutan - b.urutan));
  const lintas = group([...naskah.lintas]);
  return new Map(
    [...naskah.simpul].map(([id, s]) => {
      const tanda = s.tingkat === null ? [] : [LABEL_TINGKAT[s.tingkat]];
      const luar = s.induk_id === null ? undefined : lingkup.luar.get(s.induk_id);
      const jabatan = s.jabatan_id === null ? undefined : lingkup.jabatan.get(s.jabatan_id);
      const pd = (lintas.get(id) ?? []).map((pdId) => lingkup.pd.get(pdId)?.nama ?? "perangkat daerah lain");
      const banyak = temuan.get(id)?.length ?? 0;
      const isi: IsiSimpul = {
        lapis: lapisOf(s.jenis),
        label: [labelJenisSimpul(s.jenis), s.nomenklatur_kode ?? s.kode, ...tanda].join(" · "),
        judul: s.nama,
        rincian: [
          ...(luar === undefined ? [] : [`Mendukung ${labelJenisSimpul(luar.jenis)} daerah: ${luar.nama}`]),
          ...(indikator.get(id) ?? []).map((i) => `Indikator: ${naskah.indikator.get(i)?.nama ?? ""}`),
          ...(pd.length === 0 ? [] : [`Lintas PD: ${pd.join(", ")}`]),
          ...(jabatan === undefined ? [] : [`Pemilik: ${jabatan.nama}`]),
          ...(banyak === 0 ? [] : [`⚠ ${banyak} hal perlu dilengkapi`]),
        ],
      };
      return [id, isi];
    }),
  );
}

function group(baris: readonly (readonly [string, unknown])[]): ReadonlyMap<string, readonly string[]> {
  const hasil = new Map<string, string[]>();
  for (const [kunci] of baris) {
    const [pertama, kedua] = bagianKunci(kunci);
    const ada = hasil.get(pertama);
    if (ada === undefined) hasil.set(pertama, [kedua]);
    else ada.push(kedua);
  }
  return hasil;
}

/** The forest as nodes to be laid out, without what lies below folded ones. */
export function buildHutan(
  naskah: Naskah,
  isi: ReadonlyMap<string, IsiSimpul>,
  terlipat: ReadonlySet<string>,
): readonly SimpulPohon[] {
  const anakDari = groupAnak(naskah);
  const susun = (indukId: string | null): readonly SimpulPohon[] =>
    (anakDari.get(indukId) ?? []).flatMap((id) => {
      const teks = isi.get(id);
      return teks === undefined ? [] : [{ kunci: id, ...teks, anak: terlipat.has(id) ? [] : susun(id) }];
    });
  return susun(null);
}

/** The boxes and lines in view. */
export function buildGambar(bahan: BahanGambar, terlipat: ReadonlySet<string>): Diagram {
  return placeDiagram(buildHutan(bahan.naskah, isiSimpul(bahan), terlipat), () => null);
}

/** Findings by the node they are about; those about an indikator stand at every node that carries it. */
export function groupTemuan(
  naskah: Naskah,
  temuan: readonly TemuanRencana[],
): ReadonlyMap<string, readonly TemuanRencana[]> {
  const simpulDari = new Map<string, string[]>();
  for (const kunci of naskah.kaitan.keys()) {
    const [simpul, indikator] = bagianKunci(kunci);
    simpulDari.set(indikator, [...(simpulDari.get(indikator) ?? []), simpul]);
  }
  const hasil = new Map<string, TemuanRencana[]>();
  for (const t of temuan) {
    const [pertama] = bagianKunci(t.kunci);
    for (const id of naskah.simpul.has(pertama) ? [pertama] : (simpulDari.get(pertama) ?? [])) {
      hasil.set(id, [...(hasil.get(id) ?? []), t]);
    }
  }
  return hasil;
}
