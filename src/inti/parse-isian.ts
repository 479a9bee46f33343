// Parses what was typed or sent by its schema, and says in Indonesian what is wrong where the schema itself says nothing.
// Pure; called at the border of every use case.
import type { z } from "zod";
import { Galat } from "./galat.ts";

/**
 * Parses an input, naming the first thing that is wrong.
 * @throws Galat `masukan`.
 */
export function parseIsian<S extends z.ZodType>(skema: S, isian: unknown): z.output<S> {
  const hasil = skema.safeParse(isian, { error: (i) => `Isian ${namaOf(i.path)} ${pesanIsian(i)}.` });
  if (hasil.success) return hasil.data;
  throw new Galat("masukan", hasil.error.issues[0]?.message ?? "Isian belum benar.");
}

/** Where in the input, as people read it. @example namaOf(["sel", 0, "versi"]) // "sel.0.versi" */
export function namaOf(path: readonly PropertyKey[] | undefined): string {
  return path === undefined || path.length === 0 ? "itu" : path.map(String).join(".");
}

/** What zod tells about one wrong field. */
export type MasalahIsian = {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
};

/**
 * What is wrong with a field for which its schema has no words of its own: the rest of a sentence that begins with the
 * field's name.
 * @example pesanIsian({ code: "invalid_type", expected: "string", input: undefined }) // "wajib diisi"
 */
export function pesanIsian({ code, input, expected, maximum, minimum }: MasalahIsian): string {
  if (input === undefined && (code === "invalid_type" || code?.startsWith("invalid_") === true)) return "wajib diisi";
  switch (code) {
    case "invalid_type":
      return JENIS[String(expected)] ?? "salah jenis";
    case "too_big":
      return `melebihi batas ${String(maximum)}`;
    case "too_small":
      return `kurang dari batas ${String(minimum)}`;
    case "invalid_format":
      return "salah bentuk";
    case "invalid_value":
    case "invalid_union":
      return "bukan salah satu pilihan yang ada";
    case "unrecognized_keys":
      return "memuat bagian yang tidak dikenal";
    default:
      return "belum benar";
  }
}

const JENIS: Readonly<Record<string, string>> = {
  string: "harus berupa teks",
  number: "harus berupa angka",
  int: "harus berupa bilangan bulat",
  boolean: "harus ya atau tidak",
  array: "harus berupa daftar",
  record: "harus berupa sekumpulan isian",
  object: "harus berupa sekumpulan isian",
};
