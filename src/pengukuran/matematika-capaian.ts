// The capaian rule set as mathematics, with names and with a case's numbers. Called by the explanation.
import { assertNever, type Matematika } from "#inti";
import type { RumusRasio } from "./capaian.ts";

/** The set texts that stand for T, R and the result of a ratio rule. */
export type IsiRumus = { readonly acuan: Matematika; readonly realisasi: Matematika; readonly hasil: Matematika };

/**
 * A ratio rule as mathematics: "hasil = acuan and realisasi by the rule × 100%".
 * @example matematikaRasio("realisasi_per_target", { acuan: teks("Target"), realisasi: teks("Realisasi"), hasil: teks("Capaian") })
 */
export function matematikaRasio(rumus: RumusRasio, { acuan, realisasi, hasil }: IsiRumus): Matematika {
  return baris([hasil, operator("="), pecahan(rumus, acuan, realisasi), operator("×"), angka("100"), operator("%")]);
}

/** "hasil = 100%", the rule inside a target range. */
export function matematikaSeratus(hasil: Matematika): Matematika {
  return baris([hasil, operator("="), angka("100"), operator("%")]);
}

/** A name, set upright. */
export function teks(isi: string): Matematika {
  return { jenis: "teks", teks: isi };
}

/** A number that is already set in id-ID form. */
export function angka(isi: string): Matematika {
  return { jenis: "angka", teks: isi };
}

function pecahan(rumus: RumusRasio, acuan: Matematika, realisasi: Matematika): Matematika {
  switch (rumus) {
    case "realisasi_per_target":
      return { jenis: "pecahan", atas: realisasi, bawah: acuan };
    case "dua_target_kurang_realisasi":
      return {
        jenis: "pecahan",
        atas: baris([angka("2"), operator("×"), acuan, operator("−"), realisasi]),
        bawah: acuan,
      };
    case "target_per_realisasi":
      return { jenis: "pecahan", atas: acuan, bawah: realisasi };
    case "selisih_per_target":
      return { jenis: "pecahan", atas: baris([acuan, operator("−"), realisasi]), bawah: acuan };
    default:
      return assertNever(rumus);
  }
}

function baris(isi: readonly Matematika[]): Matematika {
  return { jenis: "baris", isi };
}

function operator(isi: string): Matematika {
  return { jenis: "operator", teks: isi };
}
