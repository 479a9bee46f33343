// Signing in where the installation holds several pemda: one is chosen first, and an account opens only its own.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPengguna } from "#organisasi/server";
import { createPengunjung } from "../bantu/pengunjung.ts";
import { type DuniaRute, startDunia } from "./dunia-rute.ts";

const OPERATOR = { jenis: "operator", nama: "uji" } as const;
const SANDI = "sawah hijau pagi hari";
const SUREL = "orang.gresik@contoh.go.id";
let dunia: DuniaRute;
beforeAll(async () => {
  dunia = await startDunia([]);
  const peran = [{ peran: "pimpinan" as const, pdKode: null }];
  await createPengguna(dunia.konteks, OPERATOR, {
    surel: SUREL,
    nama: "Orang",
    peran,
    sandi: SANDI,
    pemdaSlug: "gresik",
  });
});
afterAll(() => dunia.close());

test("the page asks which pemda before it asks for a password, and keeps the choice in the address", async () => {
  const orang = createPengunjung(dunia.alamat);
  const awal = await (await orang.get("/masuk?ke=%2Fcapaian")).text();
  expect(awal).toContain('<option value="gresik">');
  expect(awal).toContain('<option value="lamongan">');
  expect(awal).not.toContain('name="sandi"');
  const dipilih = await (await orang.get("/masuk?pemda=gresik&ke=%2Fcapaian")).text();
  expect(dipilih).toContain('name="sandi"');
  expect(dipilih).toContain('type="hidden" name="pemda" value="gresik"');
  expect(dipilih).not.toContain("<option");
  expect(await (await orang.get("/masuk?pemda=tidak-ada")).text()).toContain('<option value="gresik">');
});

test("an account opens its own pemda and no other, and nothing tells which it belongs to", async () => {
  const orang = createPengunjung(dunia.alamat);
  const isian = { surel: SUREL, sandi: SANDI, ke: "/akun" };
  const salah = await orang.post("/masuk", { ...isian, pemda: "lamongan" });
  expect(salah.status).toBe(400);
  expect(await salah.text()).toContain("Surel atau sandi tidak cocok.");
  expect(orang.kuki.has("opensakip_sesi")).toBe(false);
  expect((await orang.post("/masuk", { ...isian, pemda: "tidak-ada" })).status).toBe(404);
  expect((await orang.post("/masuk", { ...isian, pemda: "gresik" })).headers.get("location")).toBe("/akun");
  expect(await (await orang.get("/akun")).text()).toContain(SUREL);
});
