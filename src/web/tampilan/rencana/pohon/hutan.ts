// The nodes of a plan as a forest in reading order, and the rows that are in view when branches are folded. Pure; diagram
// and outline of the pohon editor draw the same rows.
import { childrenNaskah, type Naskah } from "#perencanaan";

/** One node in view. `tingkat` counts from 1; `posisi` of `banyak` siblings; `terlipat` is null for a leaf. */
export type BarisHutan = {
  readonly id: string;
  readonly indukId: string | null;
  readonly tingkat: number;
  readonly posisi: number;
  readonly banyak: number;
  readonly terlipat: boolean | null;
  /** Nodes below, also those folded away. */
  readonly keturunan: number;
};

/** Every node in reading order, whatever is folded. Nodes that form a ring have no start and are left out. */
export function listHutan(naskah: Naskah): readonly BarisHutan[] {
  return listTampak(naskah, new Set());
}

/** The nodes in view: those with no folded node above them. `terlipat` are node ids. */
export function listTampak(naskah: Naskah, terlipat: ReadonlySet<string>): readonly BarisHutan[] {
  const anakDari = groupAnak(naskah);
  const hitung = new Map<string, number>();
  const keturunan = (id: string): number => {
    const ada = hitung.get(id);
    if (ada !== undefined) return ada;
    const jumlah = (anakDari.get(id) ?? []).reduce((n, anak) => n + 1 + keturunan(anak), 0);
    hitung.set(id, jumlah);
    return jumlah;
  };
  const hasil: BarisHutan[] = [];
  const susun = (indukId: string | null, tingkat: number): void => {
    const saudara = anakDari.get(indukId) ?? [];
    for (const [i, id] of saudara.entries()) {
      const daun = !anakDari.has(id);
      const lipat = daun ? null : terlipat.has(id);
      const letak = { posisi: i + 1, banyak: saudara.length };
      hasil.push({ id, indukId, tingkat, ...letak, terlipat: lipat, keturunan: keturunan(id) });
      if (lipat === false) susun(id, tingkat + 1);
    }
  };
  susun(null, 1);
  return hasil;
}

/** Children by parent (null: the roots), in printed order. */
export function groupAnak(naskah: Naskah): ReadonlyMap<string | null, readonly string[]> {
  const induk = Map.groupBy(naskah.simpul, ([, s]) =>
    s.induk_id !== null && naskah.simpul.has(s.induk_id) ? s.induk_id : null,
  );
  return new Map(
    [...induk].map(([id, anak]) => {
      const saudara = childrenNaskah({ ...naskah, simpul: new Map(anak) }, null);
      return [id, saudara.map(([anakId]) => anakId)];
    }),
  );
}

/** The way from a node's parent up to its root. */
export function listAtas(naskah: Naskah, id: string): readonly string[] {
  const atas: string[] = [];
  let kini = naskah.simpul.get(id)?.induk_id ?? null;
  while (kini !== null && naskah.simpul.has(kini) && !atas.includes(kini)) {
    atas.push(kini);
    kini = naskah.simpul.get(kini)?.induk_id ?? null;
  }
  return atas;
}

/** Up to this many nodes a tree opens whole; a larger one starts folded at its programmes. */
const SEMUA_TERBUKA = 120;

/** What is folded when the page opens. */
export function lipatanAwal(naskah: Naskah): ReadonlySet<string> {
  if (naskah.simpul.size <= SEMUA_TERBUKA) return new Set();
  const berisi = new Set([...naskah.simpul.values()].map((s) => s.induk_id));
  return new Set([...naskah.simpul].flatMap(([id, s]) => (s.jenis === "program" && berisi.has(id) ? [id] : [])));
}

/**
 * Nodes whose code, name, nomenklatur code or indikator contain every word, in reading order.
 * @example cariSimpul(naskah, "pelatihan kerja")
 */
export function cariSimpul(naskah: Naskah, teks: string): readonly string[] {
  const kata = teks.toLowerCase().split(/\s+/).filter(Boolean);
  if (kata.length === 0) return [];
  const indikator = new Map<string, string>();
  for (const kunci of naskah.kaitan.keys()) {
    const [simpul = "", id = ""] = kunci.split("/");
    indikator.set(simpul, `${indikator.get(simpul) ?? ""} ${naskah.indikator.get(id)?.nama ?? ""}`);
  }
  return listHutan(naskah)
    .map(({ id }) => id)
    .filter((id) => {
      const s = naskah.simpul.get(id);
      const isi = `${s?.kode} ${s?.nama} ${s?.nomenklatur_kode ?? ""} ${indikator.get(id) ?? ""}`.toLowerCase();
      return kata.every((k) => isi.includes(k));
    });
}
