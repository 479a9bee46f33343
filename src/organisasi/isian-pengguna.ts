// What an admin types about an account, checked. Called by the use cases that make or change one.
import { z } from "zod";
import { PERAN } from "./hak.ts";
import { Surel } from "./masuk/surel.ts";
import { PERAN_PD } from "./pengguna.ts";

const PeranDiberiSchema = z
  .object({ peran: z.enum(PERAN), pdKode: z.string().trim().min(1).nullable() })
  .refine(({ peran, pdKode }) => PERAN_PD.includes(peran) === (pdKode !== null), {
    message: "Peran perencana dan kepala perangkat daerah menyebut perangkat daerahnya; peran lain tidak.",
  });

/** What an admin types about an account. */
export const IsianPengguna = z.object({
  surel: Surel,
  nama: z.string().trim().min(1, "Nama belum diisi.").max(200, "Nama terlalu panjang."),
  peran: z
    .array(PeranDiberiSchema)
    .min(1, "Pilih sekurang-kurangnya satu peran.")
    .transform((semua) => [...new Map(semua.map((p) => [`${p.peran}:${p.pdKode}`, p])).values()]),
});
export type IsianPengguna = z.input<typeof IsianPengguna>;
