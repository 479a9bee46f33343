// Reads the state that lives in the address. Called by loaders; the domain checks what needs the database.
import { Galat, parseTahun } from "#inti";

/** A refused parameter of which every valid value is known; `muat` turns them into links. */
export class GalatPilihan extends Galat {
  readonly parameter: string;
  readonly sah: readonly string[];

  constructor(parameter: string, nilai: string, sah: readonly string[]) {
    super("masukan", `Nilai ${parameter} "${nilai}" tidak dikenal. Yang dapat dipakai: ${sah.join(", ")}.`);
    this.parameter = parameter;
    this.sah = sah;
  }
}

/**
 * A parameter without surrounding blanks; a form field left empty counts as absent.
 * @example readTeks(new URLSearchParams("pd="), "pd") // undefined
 */
export function readTeks(params: URLSearchParams, nama: string): string | undefined {
  const nilai = params.get(nama)?.trim();
  return nilai === undefined || nilai === "" ? undefined : nilai;
}

/**
 * A parameter with a closed list of values; `bawaan` when absent.
 * @throws GalatPilihan naming the valid values.
 * @example readPilihan(new URLSearchParams("arah=turun"), "arah", ["naik", "turun"], "naik") // "turun"
 */
export function readPilihan<T extends string, B>(
  params: URLSearchParams,
  nama: string,
  sah: readonly T[],
  bawaan: B,
): T | B {
  const nilai = readTeks(params, nama);
  if (nilai === undefined) return bawaan;
  const ada = sah.find((s) => s === nilai);
  if (ada === undefined) throw new GalatPilihan(nama, nilai, sah);
  return ada;
}

/**
 * The parameter `tahun` as a calendar year, undefined when absent.
 * @throws Galat `masukan` unless it is a year from 2000 to 2100.
 * @example readTahun(new URLSearchParams("tahun=2024")) // 2024
 */
export function readTahun(params: URLSearchParams): number | undefined {
  const nilai = readTeks(params, "tahun");
  return nilai === undefined ? undefined : parseTahun(nilai);
}
