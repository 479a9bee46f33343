// Unsaved text kept in the browser per user and cell, so that a killed browser loses nothing. Pure but for the storage
// that is given to it.
import type { Ketikan } from "./ketikan.ts";

/** What was typed on top of which version, and when (ISO instant). */
export type Draf = { readonly ketikan: Ketikan; readonly versi: number; readonly pada: string };

/** The part of the browser's storage that is used. */
export type Gudang = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Whose sheet: an opaque mark of the account, the PD, the period. */
export type AlamatDraf = { readonly penanda: string; readonly pd: string; readonly periode: string };

export type LaciDraf = {
  readonly simpan: (kunci: string, draf: Draf) => void;
  readonly buang: (kunci: string) => void;
  readonly baca: (kunci: string) => Draf | null;
};

const NAMA = "opensakip:isi";

/** The drafts of one sheet. A full or refused storage is no error: the text is still on the screen and on its way. */
export function createLaci(gudang: Gudang | null, { penanda, pd, periode }: AlamatDraf): LaciDraf {
  const nama = (kunci: string) => [NAMA, penanda, pd, periode, kunci].map(encodeURIComponent).join("/");
  const coba = <T>(kerja: () => T, gagal: T): T => {
    try {
      return kerja();
    } catch {
      return gagal;
    }
  };
  return {
    simpan: (kunci, draf) => coba(() => gudang?.setItem(nama(kunci), JSON.stringify(draf)), undefined),
    buang: (kunci) => coba(() => gudang?.removeItem(nama(kunci)), undefined),
    baca: (kunci) => coba(() => parseDraf(gudang?.getItem(nama(kunci)) ?? null), null),
  };
}

/** A stored draft; null for anything that is not one. */
export function parseDraf(teks: string | null): Draf | null {
  if (teks === null) return null;
  const isi: unknown = JSON.parse(teks);
  if (!isObjek(isi) || !isObjek(isi.ketikan)) return null;
  const { versi, pada } = isi;
  if (typeof versi !== "number" || typeof pada !== "string") return null;
  const ketikan = Object.entries(isi.ketikan).flatMap(([kolom, t]) =>
    typeof t === "string" ? [[kolom, t] as const] : [],
  );
  return { ketikan: Object.fromEntries(ketikan), versi, pada };
}

function isObjek(nilai: unknown): nilai is Record<string, unknown> {
  return typeof nilai === "object" && nilai !== null;
}
