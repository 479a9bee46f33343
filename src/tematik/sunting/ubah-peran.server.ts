// The edits about who does what: parties with their role, and their tasks.
import { Galat } from "#inti";
import { getBaris, insertBaris, updateBaris } from "./baris-tulis.server.ts";
import type { BahanUbah } from "./pintu-tema.server.ts";
import { findPdId } from "./rujukan-luar.server.ts";
import type { SuntinganOf } from "./suntingan.ts";

/**
 * Saves a party: a PD as utama or penunjang, or a name as eksternal.
 * @throws Galat `masukan` (no party), `bentrok` (there already, changed meanwhile), `tidak_ditemukan`.
 */
export async function ubahPeran({ konteks, sesi, tema }: BahanUbah, s: SuntinganOf<"peran">): Promise<string> {
  const { id, versi, peran } = s;
  const pihak = pihakOf(s);
  if (id !== null) await getBaris(sesi, tema, { bagian: "peran", id, versi });
  const isi = { peran, pd_id: await findPdId(sesi, pihak.pd), pihak: pihak.nama };
  const kembar = tema.peran.find(
    (p) => p.id !== id && p.peran === peran && (isi.pd_id === null ? p.pihak === isi.pihak : p.pd?.id === isi.pd_id),
  );
  if (kembar !== undefined) throw new Galat("bentrok", `${kembar.pihak} sudah tercatat dengan peran ini.`);
  if (id !== null) {
    await updateBaris(sesi, "peran", id, isi);
    return id;
  }
  const [baru, milik] = [konteks.newId(), { tema_id: tema.id }];
  await insertBaris(sesi, "peran", { id: baru, isi: { ...milik, ...isi }, saudara: { ...milik, peran } });
  return baru;
}

function pihakOf({ peran, pd, pihak }: SuntinganOf<"peran">): {
  readonly pd: string | null;
  readonly nama: string | null;
} {
  if (peran === "eksternal") {
    if (pihak === null) throw new Galat("masukan", "Tulis nama pihak eksternalnya, misalnya Baznas.");
    return { pd: null, nama: pihak };
  }
  if (pd === null) throw new Galat("masukan", "Pilih perangkat daerahnya. Pihak di luar pemda berperan eksternal.");
  return { pd, nama: null };
}

/** Saves a task of a party. @throws Galat `bentrok`, `tidak_ditemukan`. */
export async function ubahTugas({ konteks, sesi, tema }: BahanUbah, s: SuntinganOf<"tugas">): Promise<string> {
  const { id, versi, peranId, uraian } = s;
  await getBaris(sesi, tema, { bagian: "peran", id: peranId });
  if (id !== null) {
    await getBaris(sesi, tema, { bagian: "tugas", id, versi });
    await updateBaris(sesi, "tugas", id, { uraian });
    return id;
  }
  const [baru, milik] = [konteks.newId(), { peran_id: peranId }];
  await insertBaris(sesi, "tugas", { id: baru, isi: { ...milik, uraian }, saudara: milik });
  return baru;
}
