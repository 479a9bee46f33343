// Every route x every role, the public and a closed account x own PD, other PD, other pemda: the started build over
// HTTP with real sessions, against the table in tabel.ts. The routes are read from src/web/routes.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "../../src/web/routes.ts";
import type { Pengunjung } from "../bantu/pengunjung.ts";
import { type DuniaRute, type PelakuRute, RAHASIA, startDunia } from "./dunia-rute.ts";
import { type Hasil, MILIK, PELAKU, type Pelaku } from "./izin.ts";
import { periksaHalaman } from "./periksa-halaman.ts";
import { PERMINTAAN, type Permintaan } from "./permintaan-rute.ts";
import { RUTE } from "./tabel.ts";

type Rute = { readonly path: string; readonly file: string };
const SEMUA: readonly Rute[] = routes.map(({ path = "", file }) => ({ path: `/${path}`, file }));
const beraksi = ({ file }: Rute) =>
  /^export (?:async )?(?:function|const) action\b/m.test(readFileSync(join("src/web", file), "utf8"));

/** Roles, the public, and an account that was closed while signed in. */
const PENGUNJUNG: readonly PelakuRute[] = [...PELAKU, "nonaktif"];

let dunia: DuniaRute;
beforeAll(async () => {
  dunia = await startDunia(PELAKU.filter((p): p is Exclude<Pelaku, "publik"> => p !== "publik"));
});
afterAll(() => dunia.close());

function kirim(orang: Pengunjung, { alamat, isi, json }: Permintaan, metode: string): Promise<Response> {
  if (metode === "GET") return orang.get(alamat);
  if (json !== undefined) return orang.postJson(alamat, json);
  return orang.post(alamat, isi ?? {});
}

/** What an answer amounts to. */
function hasilOf(jawaban: Response): Hasil | "ke_masuk" | number {
  const ke = jawaban.headers.get("location") ?? "";
  if (jawaban.status === 302 && ke.startsWith("/masuk?ke=")) return "ke_masuk";
  if (jawaban.status === 403) return "tidak_berhak";
  if (jawaban.status === 404) return "tidak_ditemukan";
  // Who may send a form is told what is wrong with it.
  return [200, 302, 400, 409].includes(jawaban.status) ? "boleh" : jawaban.status;
}

/** The answers that count as `harapan`. */
function jawabanSah(harapan: Hasil, pelaku: PelakuRute, metode: string): readonly unknown[] {
  const tamu = pelaku === "publik" || pelaku === "nonaktif";
  if ((harapan === "tidak_berhak" || harapan === "ditolak") && tamu && metode === "GET") return ["ke_masuk"];
  // A form that is refused beside its page shows the page, which sends a guest to sign in.
  if (harapan === "ditolak") return ["tidak_berhak", "tidak_ditemukan", ...(tamu ? ["ke_masuk"] : [])];
  // A made-up change may name something that is not there.
  if (harapan === "boleh" && metode === "POST") return ["boleh", "tidak_ditemukan"];
  if (harapan === "tanpa_akibat") return ["boleh", "tidak_berhak"];
  return [harapan];
}

test("every route stands in the table, with GET and, where it has an action, POST; and nothing else does", () => {
  const perlu = SEMUA.flatMap((r) => [`GET ${r.path}`, ...(beraksi(r) ? [`POST ${r.path}`] : [])]);
  expect(perlu.length).toBeGreaterThan(30);
  expect(Object.keys(RUTE).sort()).toEqual(perlu.sort());
  expect(Object.keys(PERMINTAAN).sort()).toEqual(perlu.sort());
});

test("a route without an action changes nothing: POST is answered with 405", async () => {
  const admin = dunia.pengunjung("admin_pemda");
  for (const { path } of SEMUA.filter((r) => !beraksi(r))) {
    const [permintaan] = PERMINTAAN[`GET ${path}`]?.(dunia.sasaran("sendiri")) ?? [];
    const jawaban = await admin.post(permintaan?.alamat ?? path, {});
    expect([path, jawaban.status]).toEqual([path, 405]);
  }
});

describe.each(Object.entries(RUTE))("%s", (nama, izin) => {
  const metode = nama.split(" ")[0] ?? "";
  test.each(PENGUNJUNG)("%s", async (pelaku) => {
    for (const milik of MILIK) {
      const harapan = izin(pelaku === "nonaktif" ? "publik" : pelaku, milik);
      for (const permintaan of PERMINTAAN[nama]?.(dunia.sasaran(milik)) ?? []) {
        const sebelum = await dunia.versi();
        const jawaban = await kirim(dunia.pengunjung(pelaku), permintaan, metode);
        const isi = await jawaban.text();
        const sah = jawabanSah(harapan, pelaku, metode);
        expect(sah, `${milik} ${JSON.stringify(permintaan)}: ${hasilOf(jawaban)}`).toContain(hasilOf(jawaban));
        expect(isi).not.toContain(RAHASIA);
        if (harapan !== "boleh") expect(await dunia.versi()).toBe(sebelum);
        periksaHalaman(jawaban, isi);
      }
    }
  });
});

test("signing out over and over ends only one's own session", async () => {
  const publik = dunia.pengunjung("publik");
  expect((await publik.post("/keluar", {})).headers.get("location")).toBe("/");
  expect((await dunia.pengunjung("pimpinan").get("/akun")).status).toBe(200);
});
