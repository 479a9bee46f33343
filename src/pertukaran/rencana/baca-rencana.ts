// A plan out of a workbook: the whole new plan, and every error with sheet and cell. Pure; called by the use cases of
// this folder.
import {
  applyPerubahan,
  bagianKunci,
  isMilikDokumen,
  JENIS_BARIS,
  type LingkupNaskah,
  type Naskah,
  type Perubahan,
  periksaStruktur,
  type TemuanRencana,
} from "#perencanaan";
import { type Buku, type GalatBuku, LEMBAR_TANDA, teksSel } from "../buku/sel.ts";
import { bacaIndikator, kenaliIndikator } from "./baca-indikator.ts";
import { letakKolom, type Pembacaan } from "./baca-isi.ts";
import { bacaJadwal, bacaPagu, bacaTargetRencana } from "./baca-kisi.ts";
import { bacaAksi, bacaLintas } from "./baca-lain.ts";
import { bacaSimpul, kenaliSimpul } from "./baca-simpul.ts";
import { createKamusBaca, createKamusTulis } from "./kamus-rencana.ts";
import { LEMBAR } from "./lembar-rencana.ts";
import { ruangDokumen } from "./ruang-rencana.ts";

/** The plan as the workbook wants it; with `galat` it must not be used. */
export type RencanaTerbaca = { readonly naskah: Naskah; readonly galat: readonly GalatBuku[] };

/** What the workbook says it is, by name; empty for one that is not of ours. */
export function bacaTanda(buku: Buku): Readonly<Record<string, string>> {
  const baris = buku.get(LEMBAR_TANDA)?.baris ?? [];
  return Object.fromEntries(
    baris.map(({ sel: [nama, isi] }) => [
      nama === undefined ? "" : teksSel(nama),
      isi === undefined ? "" : teksSel(isi),
    ]),
  );
}

/** Whether the workbook has any sheet of a plan. */
export function isBukuRencana(buku: Buku): boolean {
  return Object.values(LEMBAR).some((nama) => buku.has(nama));
}

/**
 * Reads the whole plan. `lama` is the draft as it stands: rows and columns that the workbook does not have stay as they
 * are there. What the document does not decide (other years, other kinds) never changes.
 */
export function bacaRencana(
  buku: Buku,
  { lama, lingkup, newId }: { readonly lama: Naskah; readonly lingkup: LingkupNaskah; readonly newId: () => string },
): RencanaTerbaca {
  const [pohon, daftar] = [kenaliSimpul(buku, lama, newId), kenaliIndikator(buku, lama, newId)];
  const kodeLama = (baris: ReadonlyMap<string, { readonly kode: string }>) =>
    new Map([...baris].map(([id, { kode }]) => [id, kode]));
  const p: Pembacaan = {
    buku,
    lama,
    lingkup,
    ruang: ruangDokumen(lingkup, lama),
    tulis: createKamusTulis(lama, lingkup),
    kamus: createKamusBaca(
      { lama: kodeLama(lama.simpul), baru: pohon.kode },
      { lama: kodeLama(lama.indikator), baru: daftar.kode },
      lingkup,
    ),
    newId,
    galat: [...pohon.galat, ...daftar.galat],
    letak: new Map(),
  };
  const terbaca: Naskah = {
    ...lama,
    simpul: bacaSimpul(p, pohon),
    ...bacaIndikator(p, daftar),
    ...bacaTargetRencana(p),
    ...bacaPagu(p),
    jadwal: bacaJadwal(p),
    lintas: bacaLintas(p),
    aksi: bacaAksi(p),
  };
  const naskah = tanpaSisa(lama, terbaca, lingkup);
  return { naskah, galat: p.galat.length > 0 ? p.galat : periksaBaru(p, naskah) };
}

// Rows about a node or an indikator that is gone go with it; those another kind of document decides hold its past.
function tanpaSisa(lama: Naskah, baru: Naskah, { dokumen }: LingkupNaskah): Naskah {
  const hilang = new Set(
    [...lama.simpul.keys(), ...lama.indikator.keys()].filter((id) => !baru.simpul.has(id) && !baru.indikator.has(id)),
  );
  const sisa = JENIS_BARIS.filter((jenis) => isMilikDokumen(dokumen.jenis, jenis)).flatMap((jenis) =>
    [...baru[jenis]].flatMap(([kunci, isi]): readonly Perubahan[] => {
      const milik = "indikator_id" in isi ? [isi.indikator_id] : [];
      return [...bagianKunci(kunci), ...milik].some((id) => hilang.has(id)) ? [{ jenis, kunci, isi: null }] : [];
    }),
  );
  return applyPerubahan(baru, sisa);
}

// What would be wrong with the plan that was right before, at the cell that makes it so.
function periksaBaru(p: Pembacaan, naskah: Naskah): readonly GalatBuku[] {
  const tanda = (t: TemuanRencana): string => `${t.jenis}/${t.kunci}/${t.kolom}/${t.pesan}`;
  const sudah = new Set(periksaStruktur(p.lama, p.lingkup).map(tanda));
  return periksaStruktur(naskah, p.lingkup)
    .filter((t) => !sudah.has(tanda(t)))
    .map((t) => {
      return { ...letakKolom(p, t), pesan: t.pesan };
    });
}
