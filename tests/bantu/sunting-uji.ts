// A pemda for the tests of the theme editor: Bappeda that coordinates, Dinkes with a programme and an indikator, and who edits.
import type { Konteks } from "#inti/server";
import { createAkun, createIndikator, createPd, createPemda, createSimpul } from "./pabrik.ts";

/** `simpul` are nodes of Dinkes; the programme has a pagu of Rp900 in 2024. */
export async function createSuntingUji(konteks: Konteks) {
  const pemda = await createPemda(konteks);
  const bappeda = await createPd(pemda, "bappeda");
  const dinkes = await createPd(pemda, "dinkes");
  const sasaran = await createSimpul(pemda, dinkes, "s1");
  const bekal = { jenis: "program", induk: sasaran, pagu: { 2024: "900" } } as const;
  const program = await createSimpul(pemda, dinkes, "1.02.02", bekal);
  return {
    pemda,
    admin: await createAkun(pemda, "admin_pemda"),
    koordinator: await createAkun(pemda, "perencana", bappeda),
    perencanaLain: await createAkun(pemda, "perencana", dinkes),
    simpul: { program, sasaran },
    indikatorId: await createIndikator(pemda, dinkes, "gizi", { simpul: [program] }),
  };
}

export type SuntingUji = Awaited<ReturnType<typeof createSuntingUji>>;
