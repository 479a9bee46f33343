// What a planner does to a tree, as changes: add, move, take away with everything below. Pure; used by the editor (which
// keeps the opposite for undo), by the use cases behind plain forms and by tests.
import { bagianKunci, type IsiBaris, JENIS_BARIS, type JenisBaris, type Perubahan } from "./baris.ts";
import { childrenNaskah, descendantsNaskah, type Naskah } from "./naskah.ts";

/** Puts a node under another parent (null: at the top) at `posisi` among its children; siblings are numbered anew. */
export function moveSimpul(
  naskah: Naskah,
  simpulId: string,
  { indukId, posisi }: { readonly indukId: string | null; readonly posisi: number },
): readonly Perubahan[] {
  const simpul = naskah.simpul.get(simpulId);
  if (simpul === undefined) return [];
  // A parent that is not in this plan is a node of the RPJMD: its children here are roots among the others.
  const saudara = childrenNaskah(naskah, indukId !== null && naskah.simpul.has(indukId) ? indukId : null)
    .map(([id]) => id)
    .filter((id) => id !== simpulId);
  const urut = saudara.toSpliced(Math.max(0, Math.min(posisi, saudara.length)), 0, simpulId);
  return urut.flatMap((id, i): readonly Perubahan[] => {
    const lama = naskah.simpul.get(id);
    if (lama === undefined) return [];
    const isi = { ...lama, urutan: i + 1, induk_id: id === simpulId ? indukId : lama.induk_id };
    return isi.urutan === lama.urutan && isi.induk_id === lama.induk_id ? [] : [{ jenis: "simpul", kunci: id, isi }];
  });
}

/**
 * Takes a node away with everything below it and every row that names those nodes; an indikator that no other node uses
 * goes with them. Last first, so that nothing names what is gone.
 */
export function removeSimpul(naskah: Naskah, simpulId: string): readonly Perubahan[] {
  const hilang = new Set(descendantsNaskah(naskah, simpulId));
  const terpakai = new Set<string>();
  const calon = new Set<string>();
  for (const kunci of naskah.kaitan.keys()) {
    const [simpul, indikator] = bagianKunci(kunci);
    (hilang.has(simpul) ? calon : terpakai).add(indikator);
  }
  const yatim = new Set([...calon].filter((id) => !terpakai.has(id)));
  return JENIS_BARIS.toReversed().flatMap((jenis) =>
    [...naskah[jenis].keys()]
      .filter((kunci) => isTentang(naskah, jenis, kunci, { simpul: hilang, indikator: yatim }))
      .map((kunci): Perubahan => ({ jenis, kunci, isi: null })),
  );
}

/** Takes an indikator away with its formulas, places, targets, schedules and actions. */
export function removeIndikator(naskah: Naskah, indikatorId: string): readonly Perubahan[] {
  const yatim = { simpul: new Set<string>(), indikator: new Set([indikatorId]) };
  return JENIS_BARIS.toReversed().flatMap((jenis) =>
    [...naskah[jenis].keys()]
      .filter((kunci) => isTentang(naskah, jenis, kunci, yatim))
      .map((kunci): Perubahan => ({ jenis, kunci, isi: null })),
  );
}

type Hilang = { readonly simpul: ReadonlySet<string>; readonly indikator: ReadonlySet<string> };

function isTentang(naskah: Naskah, jenis: JenisBaris, kunci: string, hilang: Hilang): boolean {
  const [pertama, kedua] = bagianKunci(kunci);
  switch (jenis) {
    case "simpul":
    case "lintas":
    case "pagu":
    case "pagu_renstra":
    case "prioritas":
      return hilang.simpul.has(pertama);
    case "kaitan":
      return hilang.simpul.has(pertama) || hilang.indikator.has(kedua);
    case "aksi":
      return hilang.indikator.has(naskah.aksi.get(kunci)?.indikator_id ?? "");
    default:
      return hilang.indikator.has(pertama);
  }
}

/** The changes that undo `perubahan`, which has not yet been carried out on `naskah`. */
export function invert(naskah: Naskah, perubahan: readonly Perubahan[]): readonly Perubahan[] {
  return perubahan.toReversed().map(({ jenis, kunci }) => {
    return { jenis, kunci, isi: naskah[jenis].get(kunci) ?? null } as Perubahan;
  });
}

/** The first free code that begins with `awalan`. @example nextKode(naskah.simpul, "sasaran") // "sasaran-3" */
export function nextKode(baris: ReadonlyMap<string, Pick<IsiBaris["simpul"], "kode">>, awalan: string): string {
  const dipakai = new Set([...baris.values()].map((b) => b.kode));
  let nomor = 1;
  while (dipakai.has(`${awalan}-${nomor}`)) nomor++;
  return `${awalan}-${nomor}`;
}

/** Copies of a year into the next: targets, pagu, schedule, priorities; `dari` and `ke` are years. */
export function copyTahun(
  naskah: Naskah,
  { dari, ke, target }: { readonly dari: number; readonly ke: number; readonly target: "kosong" | "renstra" | "salin" },
): readonly Perubahan[] {
  const salinan: Perubahan[] = [];
  for (const [kunci, { periode }] of naskah.jadwal) {
    const [id, tahun] = bagianKunci(kunci);
    const isi = { periode: periode.map((p) => p.replace(String(dari), String(ke))) };
    if (Number(tahun) === dari) salinan.push({ jenis: "jadwal", kunci: `${id}/${ke}`, isi });
  }
  for (const [kunci, isi] of naskah.prioritas) {
    const [id, tahun] = bagianKunci(kunci);
    if (Number(tahun) === dari) salinan.push({ jenis: "prioritas", kunci: `${id}/${ke}`, isi });
  }
  salinan.push(...copyTarget(naskah, { dari, ke, target }));
  const ada = (p: Perubahan): boolean => naskah[p.jenis].has(p.kunci);
  return salinan.filter((p) => !ada(p));
}

function copyTarget(naskah: Naskah, { dari, ke, target }: Parameters<typeof copyTahun>[1]): readonly Perubahan[] {
  if (target === "kosong") return [];
  if (target === "salin") {
    return [
      ...[...naskah.target].flatMap(([kunci, isi]): readonly Perubahan[] => {
        const [id, periode] = bagianKunci(kunci);
        return periode.startsWith(String(dari))
          ? [{ jenis: "target", kunci: `${id}/${periode.replace(String(dari), String(ke))}`, isi }]
          : [];
      }),
      ...[...naskah.pagu].flatMap(([kunci, isi]): readonly Perubahan[] => {
        const [id, tahun] = bagianKunci(kunci);
        return Number(tahun) === dari ? [{ jenis: "pagu", kunci: `${id}/${ke}`, isi }] : [];
      }),
    ];
  }
  return [
    ...[...naskah.target_renstra].flatMap(([kunci, isi]): readonly Perubahan[] => {
      const [id, tahun] = bagianKunci(kunci);
      return Number(tahun) === ke ? [{ jenis: "target", kunci: `${id}/${ke}`, isi }] : [];
    }),
    ...[...naskah.pagu_renstra].flatMap(([kunci, { nilai }]): readonly Perubahan[] => {
      const [id, tahun] = bagianKunci(kunci);
      return Number(tahun) === ke ? [{ jenis: "pagu", kunci: `${id}/${ke}`, isi: { nilai, sumber_dana: null } }] : [];
    }),
  ];
}
