// The look of reports as a pemda keeps it: who may, what is refused, and that every report wears it until it is frozen.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Akun, Pengguna } from "#organisasi";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { EXE, SVG } from "../../../tests/bantu/berkas-contoh.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { LOGO_PNG } from "../../../tests/bantu/gaya-uji.ts";
import { createPd, createPemda } from "../../../tests/bantu/pabrik.ts";
import { getLaporanDeck } from "../deck.server.ts";
import { getLaporan } from "../jenis.server.ts";
import { JENIS_LAPORAN } from "../jenis.ts";
import { getContohTata } from "./contoh.server.ts";
import { bukaLogo, hapusLogo, unggahLogo } from "./logo.server.ts";
import { getTataLaporan, simpanKopPd, simpanTataLaporan } from "./tata.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const admin = (pemdaId: number): Akun => ({
  jenis: "akun",
  pemdaId,
  id: "a1",
  nama: "Tutik",
  peran: [{ peran: "admin_pemda", pdId: null }],
});
const ISIAN = {
  utama: "#5a1a2b",
  aksen: "#8a2c42",
  huruf: "times",
  tepiAtas: "3",
  tepiBawah: "2,5",
  tepiKiri: "3",
  tepiKanan: "2",
  kopBaris: "Pemerintah Kabupaten Lamongan",
  alamat: "Jalan Contoh 1",
  telepon: "",
  surel: "",
  situs: "",
  tandaTangan: "hari",
  tempat: "Lamongan",
};
const berkas = { nama: "lambang.png", isi: LOGO_PNG };

let uji: BasisUji;
const oleh = admin(3524);
beforeAll(async () => {
  uji = await createContohLamongan();
  await createPd(await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" }), "disnaker");
});
afterAll(() => uji.drop());

const deck = (pemdaSlug?: string) =>
  getLaporanDeck(uji.konteks, PUBLIK, { pdKode: "disnaker", periode: "2024-S1", pemdaSlug });
const countLogo = async () =>
  uji.basis.read(
    (await uji.basis.listPemda()).find((p) => p.slug === "lamongan")?.pemdaId ?? never(),
    async ({ db }) => {
      const hasil = await sql<{ n: string }>`SELECT count(*) AS n FROM sakip.logo_laporan`.execute(db);
      return Number(hasil.rows[0]?.n);
    },
  );
function never(): never {
  throw new Error("no such pemda");
}

test("a pemda that has set nothing has the official look, and its documents carry none", async () => {
  const { versi, tata, logo } = await getTataLaporan(uji.konteks, oleh);
  expect({ versi, logo, huruf: tata.huruf }).toEqual({ versi: 0, logo: null, huruf: "arial" });
  expect((await deck()).dokumen).not.toHaveProperty("gaya");
});

describe("the logo", () => {
  test.each([
    ["a program under the name of a picture", { nama: "logo.png", isi: EXE }],
    ["an SVG with a script", { nama: "logo.svg", isi: SVG }],
    ["an SVG under the name of a picture", { nama: "logo.png", isi: SVG }],
    ["a picture with a web page in it", { nama: "logo.png", isi: Buffer.concat([LOGO_PNG, Buffer.from("<html>")]) }],
    ["a PNG that calls itself JPG", { nama: "logo.jpg", isi: LOGO_PNG }],
    ["more than 1 MB", { nama: "logo.png", isi: Buffer.concat([LOGO_PNG, Buffer.alloc(1024 * 1024)]) }],
  ])("%s is refused and nothing is kept", async (_, buruk) => {
    await expect(unggahLogo(uji.konteks, oleh, { berkas: buruk })).rejects.toMatchObject({ kode: "masukan" });
    expect(await countLogo()).toBe(0);
  });

  test("whoever may not manage the organisation is refused before the file is looked at", async () => {
    const perencana: Akun = { ...oleh, peran: [{ peran: "perencana", pdId: "x" }] };
    for (const siapa of [PUBLIK, perencana, admin(3525)]) {
      const permintaan = { pemdaSlug: "lamongan", berkas: { nama: "logo.png", isi: EXE } };
      await expect(unggahLogo(uji.konteks, siapa, permintaan)).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
  });

  test("is kept once, worn by reports, opened by everybody, and stays open after it was taken off", async () => {
    await unggahLogo(uji.konteks, oleh, { berkas });
    await unggahLogo(uji.konteks, oleh, { berkas });
    expect(await countLogo()).toBe(1);
    const logo = (await deck()).dokumen.gaya?.logo;
    expect(logo).toMatchObject({ jenis: "png", lebar: 120, tinggi: 150, alt: "Lambang Kabupaten Lamongan" });
    expect(Buffer.compare(Buffer.from(logo?.isi ?? "", "base64"), LOGO_PNG)).toBe(0);
    const sidik = logo?.sidik ?? "";
    await hapusLogo(uji.konteks, oleh);
    expect((await deck()).dokumen).not.toHaveProperty("gaya");
    expect((await bukaLogo(uji.konteks, PUBLIK, { sidik })).jenis).toBe("png");
    const asing = bukaLogo(uji.konteks, PUBLIK, { sidik, pemdaSlug: "gresik" });
    await expect(asing).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });
});

describe("the look", () => {
  test("is saved over the version that was read, and the audit trail knows who did", async () => {
    const { versi } = await getTataLaporan(uji.konteks, oleh);
    await simpanTataLaporan(uji.konteks, oleh, { versi: String(versi), isian: ISIAN });
    const basi = simpanTataLaporan(uji.konteks, oleh, { versi: String(versi), isian: { ...ISIAN, huruf: "cambria" } });
    await expect(basi).rejects.toMatchObject({ kode: "bentrok" });
    const { tata, versi: baru } = await getTataLaporan(uji.konteks, oleh);
    expect({ huruf: tata.huruf, baru }).toEqual({ huruf: "times", baru: versi + 1 });
  });

  test("a colour that cannot be read is refused and changes nothing", async () => {
    const { versi } = await getTataLaporan(uji.konteks, oleh);
    const pudar = { versi: String(versi), isian: { ...ISIAN, utama: "#ffee88" } };
    await expect(simpanTataLaporan(uji.konteks, oleh, pudar)).rejects.toMatchObject({ kode: "masukan" });
    expect((await getTataLaporan(uji.konteks, oleh)).tata.warna.utama).toBe("5A1A2B");
  });

  test("a new logo does not disturb a form that is open, and a saved form keeps the logo", async () => {
    const { versi } = await getTataLaporan(uji.konteks, oleh);
    await unggahLogo(uji.konteks, oleh, { berkas });
    await simpanTataLaporan(uji.konteks, oleh, { versi: String(versi), isian: ISIAN });
    expect((await getTataLaporan(uji.konteks, oleh)).logo?.nama).toBe("lambang.png");
  });

  test.each(JENIS_LAPORAN.map((j) => [j.kode, j.lingkup] as const))("is worn by %s", async (jenis, lingkup) => {
    const permintaan = { jenis, pdKode: "disnaker", temaKode: "kemiskinan" };
    const { gaya } = (await getLaporan(uji.konteks, PUBLIK, permintaan)).dokumen;
    expect(gaya).toMatchObject({ huruf: "times", warna: { utama: "5A1A2B", aksen: "8A2C42" }, tepi: { atas: 30 } });
    expect(gaya?.kop?.baris).toEqual(
      lingkup === "pd" ? ["Pemerintah Kabupaten Lamongan", "Dinas Tenaga Kerja"] : ["Pemerintah Kabupaten Lamongan"],
    );
  });

  test("another pemda keeps its own", async () => {
    const gresik = await getTataLaporan(uji.konteks, admin(3525));
    expect(gresik).toMatchObject({ versi: 0, logo: null });
  });
});

test("a perangkat daerah has an address of its own on its letterhead, until it is emptied", async () => {
  const isian = { alamat: "Jalan Dinas 7", telepon: "(0322) 1", surel: "", situs: "" };
  const rincian = async () => (await deck()).dokumen.gaya?.kop?.rincian;
  await simpanKopPd(uji.konteks, oleh, { pdKode: "disnaker", versi: "0", isian });
  expect(await rincian()).toEqual(["Jalan Dinas 7", "Telepon (0322) 1"]);
  const basi = simpanKopPd(uji.konteks, oleh, { pdKode: "disnaker", versi: "0", isian });
  await expect(basi).rejects.toMatchObject({ kode: "bentrok" });
  const kosong = { alamat: "", telepon: "", surel: "", situs: "" };
  await simpanKopPd(uji.konteks, oleh, { pdKode: "disnaker", versi: "1", isian: kosong });
  expect(await rincian()).toEqual(["Jalan Contoh 1"]);
});

test("a sample shows what was typed without saving it", async () => {
  const isian = { ...ISIAN, utama: "#123456", kopBaris: "Pemerintah Contoh" };
  const contoh = await getContohTata(uji.konteks, oleh, { pdKode: "disnaker", isian });
  expect(contoh.gaya).toMatchObject({
    warna: { utama: "123456" },
    kop: { baris: ["Pemerintah Contoh", "Dinas Tenaga Kerja"] },
  });
  expect((await getTataLaporan(uji.konteks, oleh)).tata.warna.utama).toBe("5A1A2B");
  const salah = getContohTata(uji.konteks, oleh, { pdKode: null, isian: { ...ISIAN, huruf: "x" } });
  await expect(salah).rejects.toMatchObject({ kode: "masukan" });
});

test("a report comes out without the logo where the store does not give it", async () => {
  const konteks = { ...uji.konteks, berkas: { ...uji.konteks.berkas, get: () => Promise.reject(new Error("hilang")) } };
  const { dokumen } = await getLaporanDeck(konteks, PUBLIK, { pdKode: "disnaker", periode: "2024-S1" });
  expect(dokumen.gaya).toMatchObject({ huruf: "times" });
  expect(dokumen.gaya).not.toHaveProperty("logo");
});
