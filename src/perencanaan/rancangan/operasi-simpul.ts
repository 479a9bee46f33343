// What an editor of the pohon kinerja does with one node, as changes: add, shift, hang elsewhere, take away, tie to an
// indikator. Pure; used by the live editor, by the plain forms behind it and by tests.
import { listAnakBoleh, periksaTempat } from "../aturan-simpul.ts";
import { labelJenisSimpul } from "../pohon.ts";
import type { JenisSimpul } from "../tipe.ts";
import { bagianKunci, type IsiBaris, isMilikDokumen, type JenisDokumen, type Perubahan } from "./baris.ts";
import { childrenNaskah, indikatorNaskah, type Naskah } from "./naskah.ts";
import { moveSimpul, nextKode, removeSimpul } from "./operasi.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

/** Up and down among siblings, out to the parent's level, in under the sibling above. */
export const ARAH_SIMPUL = ["naik", "turun", "keluar", "masuk"] as const;
export type ArahSimpul = (typeof ARAH_SIMPUL)[number];

/** The node's parent within the plan; null at the top, also where it hangs on a node of the RPJMD. */
export function indukDalam(naskah: Naskah, simpulId: string): string | null {
  const induk = naskah.simpul.get(simpulId)?.induk_id ?? null;
  return induk !== null && naskah.simpul.has(induk) ? induk : null;
}

/** Shifts a node one step; no change where there is no further step that way. */
export function shiftSimpul(naskah: Naskah, simpulId: string, arah: ArahSimpul): readonly Perubahan[] {
  const simpul = naskah.simpul.get(simpulId);
  if (simpul === undefined) return [];
  const induk = indukDalam(naskah, simpulId);
  const saudara = childrenNaskah(naskah, induk).map(([id]) => id);
  const kini = saudara.indexOf(simpulId);
  switch (arah) {
    case "naik":
      return kini === 0 ? [] : moveSimpul(naskah, simpulId, { indukId: simpul.induk_id, posisi: kini - 1 });
    case "turun":
      return moveSimpul(naskah, simpulId, { indukId: simpul.induk_id, posisi: kini + 1 });
    case "keluar":
      return induk === null ? [] : moveSimpul(naskah, simpulId, tempatSesudah(naskah, induk));
    case "masuk": {
      const atas = saudara[kini - 1];
      return atas === undefined ? [] : moveSimpul(naskah, simpulId, tempatAkhir(naskah, atas));
    }
  }
}

/** A place in the tree: under `indukId` (null: at the top, or a node of the RPJMD), at `posisi` among its children. */
export type TempatSimpul = { readonly indukId: string | null; readonly posisi: number };

/** The place right after a node, beside it. */
export function tempatSesudah(naskah: Naskah, simpulId: string): TempatSimpul {
  const saudara = childrenNaskah(naskah, indukDalam(naskah, simpulId)).map(([id]) => id);
  return { indukId: naskah.simpul.get(simpulId)?.induk_id ?? null, posisi: saudara.indexOf(simpulId) + 1 };
}

/** The last place under a node (null: at the top). */
export function tempatAkhir(naskah: Naskah, indukId: string | null): TempatSimpul {
  const dalam = indukId !== null && naskah.simpul.has(indukId) ? indukId : null;
  return { indukId, posisi: childrenNaskah(naskah, dalam).length };
}

const BAWAAN: readonly JenisSimpul[] = ["sasaran", "program", "kegiatan", "sub_kegiatan", "tujuan", "misi", "visi"];

/** The kinds that may stand under a node of the plan, of the RPJMD, or at the top; the most usual one first. */
export function listJenisBawah(
  naskah: Naskah,
  luar: LingkupNaskah["luar"],
  indukId: string | null,
): readonly JenisSimpul[] {
  const boleh = listAnakBoleh(indukId === null ? null : (naskah.simpul.get(indukId)?.jenis ?? null));
  const sah = indukId !== null && luar.has(indukId) ? boleh.filter((j) => j === "tujuan" || j === "sasaran") : boleh;
  return sah.toSorted((a, b) => peringkat(a) - peringkat(b));
}

function peringkat(jenis: JenisSimpul): number {
  const urut = BAWAAN.indexOf(jenis);
  return urut === -1 ? BAWAAN.length : urut;
}

/** A new node at a place, with the next free code; what is not said stays open. */
export function addSimpul(
  naskah: Naskah,
  baru: TempatSimpul & { readonly id: string; readonly jenis: JenisSimpul; readonly nama: string },
): readonly Perubahan[] {
  const { id, jenis, nama, indukId, posisi } = baru;
  const isi: IsiBaris["simpul"] = {
    induk_id: indukId,
    jenis,
    kode: nextKode(naskah.simpul, jenis.replace("_", "-")),
    nama,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan: 0,
    tingkat: null,
    jabatan_id: null,
    berlaku_mulai: null,
    berlaku_sampai: null,
  };
  const simpul = new Map(naskah.simpul).set(id, isi);
  // It comes with urutan 0, which no place has, so the move always writes it.
  return moveSimpul({ ...naskah, simpul }, id, { indukId, posisi });
}

/**
 * Why `simpulId` may not hang under `indukId`, or null when it may: rings, and the order of levels (`periksaTempat`).
 * @example periksaInduk(naskah, luar, "a", "a") // "Simpul tidak dapat berada di bawah dirinya sendiri."
 */
export function periksaInduk(
  naskah: Naskah,
  luar: LingkupNaskah["luar"],
  simpulId: string,
  indukId: string | null,
): string | null {
  const simpul = naskah.simpul.get(simpulId);
  if (simpul === undefined) return "Simpul itu tidak ada lagi.";
  if (indukId === null) return periksaTempat(simpul.jenis, null);
  if (isDiBawah(naskah, indukId, simpulId)) return "Simpul tidak dapat berada di bawah dirinya sendiri.";
  const induk = naskah.simpul.get(indukId);
  if (induk !== undefined) return periksaTempat(simpul.jenis, induk);
  if (!luar.has(indukId)) return "Simpul induknya tidak ada lagi.";
  return listJenisBawah(naskah, luar, indukId).includes(simpul.jenis)
    ? null
    : `${labelJenisSimpul(simpul.jenis)} tidak dapat menginduk pada RPJMD; hanya tujuan dan sasaran.`;
}

/** Whether `simpulId` is `atasId` or lies below it. Ends also where nodes form a ring. */
export function isDiBawah(naskah: Naskah, simpulId: string, atasId: string): boolean {
  const lewat = new Set<string>();
  let kini: string | null = simpulId;
  while (kini !== null && !lewat.has(kini)) {
    if (kini === atasId) return true;
    lewat.add(kini);
    kini = naskah.simpul.get(kini)?.induk_id ?? null;
  }
  return false;
}

/** Takes a branch away, as far as a document of this kind decides its rows; the others keep the past. */
export function removeCabang(naskah: Naskah, simpulId: string, dokumen: JenisDokumen): readonly Perubahan[] {
  return removeSimpul(naskah, simpulId).filter(({ jenis }) => isMilikDokumen(dokumen, jenis));
}

/** Ties an indikator to a node, last in its list; no change where it is tied already. */
export function addKaitan(naskah: Naskah, simpulId: string, indikatorId: string): readonly Perubahan[] {
  const kunci = `${simpulId}/${indikatorId}`;
  if (naskah.kaitan.has(kunci) || !naskah.indikator.has(indikatorId)) return [];
  const urutan = indikatorNaskah(naskah, simpulId).map((id) => naskah.kaitan.get(`${simpulId}/${id}`)?.urutan ?? 0);
  return [{ jenis: "kaitan", kunci, isi: { urutan: Math.max(0, ...urutan) + 1 } }];
}

/** How many nodes the indikator is tied to. */
export function countTempat(naskah: Naskah, indikatorId: string): number {
  return [...naskah.kaitan.keys()].filter((kunci) => bagianKunci(kunci)[1] === indikatorId).length;
}
