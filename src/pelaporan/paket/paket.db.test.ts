// Packages of reports on the example data: made, called off, taken up again, downloaded.
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Konteks, PemdaId } from "#inti/server";
import type { Akun } from "#organisasi";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { createAkun } from "../../../tests/bantu/pabrik.ts";
import { getLaporan } from "../jenis.server.ts";
import { renderLaporan } from "../render.server.ts";
import { getPaket, listPaket } from "./baca-paket.server.ts";
import { kerjakanPaket } from "./kerjakan-paket.server.ts";
import { batalkanPaket, lanjutkanPaket, mintaPaket } from "./minta-paket.server.ts";
import { keadaanPaket } from "./paket.ts";
import { unduhPaket } from "./unduh-paket.server.ts";

const pemdaId = 3524 as PemdaId;
const SATU = { pdKode: "disnaker", masa: "2024", jenis: ["temuan"], format: ["html", "pdf"] } as const;
const SEMUA = { pdKode: null, masa: "2024", jenis: ["temuan", "temuan-pemda"], format: ["html"] } as const;

let uji: BasisUji;
let admin: Akun;
const dipicu: object[] = [];
let konteks: Konteks;

beforeAll(async () => {
  uji = await createContohLamongan();
  konteks = {
    ...uji.konteks,
    picuKerja: async (_, data) => {
      dipicu.push(data);
    },
  };
  admin = await createAkun({ konteks, pemdaId, slug: "lamongan" }, "admin_pemda");
});
afterAll(() => uji.drop());

async function isiArsip(id: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const { isi } = await unduhPaket(konteks, admin, { id });
  return unzipSync(new Uint8Array(await new Response(isi).arrayBuffer()));
}

test("a package of a PD wakes the worker, and its files are those of the download page, byte for byte", async () => {
  const { id } = await mintaPaket(konteks, admin, SATU);
  expect(dipicu).toContainEqual({ pemdaId, paketId: id });
  expect(keadaanPaket(await getPaket(konteks, admin, { id }))).toBe("menunggu");
  await expect(unduhPaket(konteks, admin, { id })).rejects.toMatchObject({ kode: "bentrok" });

  expect(await kerjakanPaket(konteks, { pemdaId, paketId: id }, () => false)).toBe("selesai");
  const arsip = await isiArsip(id);
  expect(Object.keys(arsip).toSorted()).toEqual([
    "disnaker/temuan-disnaker-2024.html",
    "disnaker/temuan-disnaker-2024.pdf",
  ]);
  const { dokumen } = await getLaporan(
    konteks,
    { jenis: "publik" },
    { jenis: "temuan", pdKode: "disnaker", masa: "2024" },
  );
  for (const format of ["html", "pdf"] as const) {
    const langsung = await renderLaporan(dokumen, format);
    expect(Buffer.compare(langsung, arsip[`disnaker/temuan-disnaker-2024.${format}`] ?? new Uint8Array())).toBe(0);
  }
});

test("a package of the whole pemda is one step for the pemda and one for each PD, and may be cut short anywhere", async () => {
  const { id } = await mintaPaket(konteks, admin, SEMUA);
  const letak = { pemdaId, paketId: id };
  let ditanya = 0;
  expect(await kerjakanPaket(konteks, letak, () => ++ditanya > 2)).toBe("bersambung");
  const separuh = await getPaket(konteks, admin, { id });
  expect(separuh.langkah[0]?.pd).toBeNull();
  expect(separuh.langkah.length).toBeGreaterThan(12);
  expect(separuh.langkah.filter((l) => l.selesai).map((l) => l.urutan)).toEqual([1, 2]);

  await batalkanPaket(konteks, admin, { id });
  await expect(batalkanPaket(konteks, admin, { id })).rejects.toMatchObject({ kode: "bentrok" });
  expect(await kerjakanPaket(konteks, letak, () => false)).toBe("dibatalkan");

  await lanjutkanPaket(konteks, admin, { id });
  expect(dipicu.at(-1)).toEqual(letak);
  // Two workers at once, as after a crash: the same files, each noted once.
  const keduanya = await Promise.all([1, 2].map(() => kerjakanPaket(konteks, letak, () => false)));
  expect(keduanya).toEqual(["selesai", "selesai"]);
  const selesai = await getPaket(konteks, admin, { id });
  expect(selesai.langkah.map((l) => l.berkas.length)).toEqual(selesai.langkah.map(() => 1));
  expect(Object.keys(await isiArsip(id))).toContain("temuan-semua-lamongan-2024.html");
  await expect(lanjutkanPaket(konteks, admin, { id })).rejects.toMatchObject({ kode: "bentrok" });
});

test("a report that cannot be made is told inside the archive and stops nothing else", async () => {
  const { id } = await mintaPaket(konteks, admin, {
    ...SATU,
    jenis: ["temuan", "deck"],
    masa: "1990",
    format: ["html"],
  });
  await kerjakanPaket(konteks, { pemdaId, paketId: id }, () => false);
  const { langkah } = await getPaket(konteks, admin, { id });
  const gagal = langkah.flatMap((l) => l.berkas).filter((b) => b.galat !== null);
  expect(gagal.length).toBeGreaterThan(0);
  expect(gagal.every((b) => (b.galat ?? "").length > 20 && !b.galat?.includes("program"))).toBe(true);
});

test("kinds about the pemda alone are refused for one PD, in words", async () => {
  await expect(mintaPaket(konteks, admin, { ...SATU, jenis: ["lkjip-pemda"] })).rejects.toMatchObject({
    kode: "masukan",
    message: expect.stringContaining("seluruh pemda"),
  });
});

test("the newest package stands first, and work on one that is gone ends", async () => {
  const semua = await listPaket(konteks, admin);
  expect(semua.map((p) => p.pada.getTime())).toEqual(semua.map((p) => p.pada.getTime()).toSorted((a, b) => b - a));
  const hilang = { pemdaId, paketId: konteks.newId() };
  expect(await kerjakanPaket(konteks, hilang, () => false)).toBe("tidak_ada");
  await expect(getPaket(konteks, admin, { id: hilang.paketId })).rejects.toMatchObject({ kode: "tidak_ditemukan" });
});
