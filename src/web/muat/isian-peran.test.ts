import { expect, test } from "vitest";
import { barisPeran, PERAN_PEMDA, readPeran } from "./isian-peran.ts";

const dari = (isi: Readonly<Record<string, readonly string[]>>) => readPeran((nama) => isi[nama] ?? []);

test("ticked boxes and filled rows become roles; unknown words and empty rows are left out", () => {
  expect(
    dari({
      peran: ["verifikator", "raja", "perencana"],
      peranPd: ["", "perencana", "kepala_pd", "admin_pemda"],
      pd: ["dinsos", "disnaker", "dinkes", "disnaker"],
    }),
  ).toEqual([
    { peran: "verifikator", pdKode: null },
    { peran: "perencana", pdKode: "disnaker" },
    { peran: "kepala_pd", pdKode: "dinkes" },
  ]);
});

test("a role whose PD was not chosen stays, so that the check can say what is missing", () => {
  expect(dari({ peranPd: ["perencana"], pd: [""] })).toEqual([{ peran: "perencana", pdKode: null }]);
});

test("the form shows what an account holds for PD, and two empty rows", () => {
  const baris = barisPeran([
    { peran: "pimpinan", pdKode: null },
    { peran: "perencana", pdKode: "disnaker" },
  ]);
  expect(baris).toEqual([
    { peran: "perencana", pd: "disnaker" },
    { peran: "", pd: "" },
    { peran: "", pd: "" },
  ]);
});

test("roles for one PD are not offered as boxes for the whole pemda", () => {
  expect(PERAN_PEMDA).toEqual(["admin_pemda", "verifikator", "evaluator", "pimpinan"]);
});
