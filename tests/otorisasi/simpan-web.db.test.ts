// The save of the live sheet through the web application, without a socket: who gets what answer, and its headers.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import type { Akun } from "#organisasi";
import { openSesi } from "../../src/organisasi/masuk/sesi.server.ts";
import { createWebApp } from "../../src/web/server.ts";
import { type AlurUji, createAlurUji, P } from "../bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase } from "../bantu/basis-uji.ts";

const ASAL = "http://sakip.contoh.go.id";

let basis: BasisUji;
let uji: AlurUji;
let app: ReturnType<typeof createWebApp>;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
  app = createWebApp(uji.konteks, { folderKlien: "tidak-ada" });
});
afterAll(() => basis.drop());

async function simpan(akun: Akun | null, isi: unknown, asal = ASAL): Promise<Response> {
  const kuki: Record<string, string> = {};
  if (akun !== null) {
    const token = await uji.konteks.basis.writeMasuk(akun.pemdaId as PemdaId, (sesi) =>
      openSesi(uji.konteks, sesi, { penggunaId: akun.id, cara: "sandi" }),
    );
    kuki.cookie = `opensakip_sesi=${token}`;
  }
  const headers = { origin: asal, "content-type": "application/json", ...kuki };
  return app.request(`${ASAL}/pengukuran/isi/simpan`, { method: "POST", headers, body: JSON.stringify(isi) });
}

const narasi = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" };
const permintaan = (versi: number, teks: string) => ({
  maksud: "simpan",
  masukan: {
    pdKode: "disnaker",
    periode: P,
    sel: { indikator: "nilai", periode: P, versi },
    isian: { nilai: { jenis: "nilai", teks }, narasi },
  },
});

test("a planner's cell is saved and comes back with its next version, kept by no cache", async () => {
  const jawaban = await simpan(uji.akun.perencana, permintaan(0, "41,25"));
  expect(jawaban.status).toBe(200);
  expect(await jawaban.json()).toMatchObject({ jenis: "tersimpan", versi: 1 });
  expect(jawaban.headers.get("cache-control")).toBe("private, no-store");
  expect(jawaban.headers.get("x-nomor-rujukan")).toMatch(/^[0-9a-f-]{36}$/);
  expect(jawaban.headers.get("content-security-policy")).toContain("default-src 'self'");
});

test("who may not save is told so with the status of a refusal, and nothing is written", async () => {
  const sebelum = await uji.konteks.basis.dataVersion(uji.akun.perencana.pemdaId as PemdaId);
  for (const akun of [null, uji.akun.verifikator]) {
    const jawaban = await simpan(akun, permintaan(1, "50"));
    expect([jawaban.status, await jawaban.json()]).toMatchObject([403, { jenis: "ditolak", kode: "tidak_berhak" }]);
  }
  expect((await simpan(uji.akun.perencana, permintaan(1, "50"), "https://lain.contoh.id")).status).toBe(403);
  expect((await simpan(uji.akun.perencana, { maksud: "hapus" })).status).toBe(400);
  expect(await uji.konteks.basis.dataVersion(uji.akun.perencana.pemdaId as PemdaId)).toBe(sebelum);
});
