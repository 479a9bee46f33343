// One way to write an e-mail address, so that one person cannot have two accounts. Called wherever one is typed.
import { z } from "zod";

/** Trimmed, lower case, of the form name@host. */
export const Surel = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Alamat surel terlalu panjang.")
  .regex(/^[^\s@]+@[^\s@]+$/, "Tulis alamat surel yang benar, misalnya nama@contoh.go.id.");
