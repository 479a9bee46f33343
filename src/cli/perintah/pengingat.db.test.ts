// `opensakip pengingat` from words to exit code, against a real database and a small real SMTP server.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLayananSurat } from "#inti/server";
import { createAlurUji } from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { jalankanCli } from "../../../tests/bantu/cli-uji.ts";
import { type SmtpUji, startSmtpUji } from "../../../tests/bantu/smtp-uji.ts";
import { pengingat } from "./pengingat.ts";

let uji: BasisUji;
let smtp: SmtpUji;
beforeAll(async () => {
  const basis = await createTestDatabase();
  const { konteks, setKini } = await createAlurUji(basis.konteks);
  setKini(new Date("2025-01-28T01:00:00Z"));
  uji = { ...basis, konteks };
  smtp = await startSmtpUji();
});
afterAll(async () => {
  await smtp.close();
  await uji.drop();
});

const jalankan = (dipakai: BasisUji, ...kata: readonly string[]) =>
  jalankanCli(dipakai, [pengingat], ["pengingat", ...kata]);
const denganKanal = (): BasisUji => {
  const surat = { smtpUrl: smtp.url, dari: "sakip@contoh.go.id" };
  const layanan = openLayananSurat({ surat, alamatWeb: "https://sakip.contoh.go.id", zonaWaktu: "Asia/Jakarta" });
  return { ...uji, konteks: { ...uji.konteks, surat: layanan } };
};
const tersimpan = async () => (await runSql(uji.urlPemilik, "SELECT count(*)::int AS n FROM sakip.surat_keluar"))[0]?.n;

test("--lihat prints the digests of a day and stores nothing; the day needs --lihat", async () => {
  const tanpaBeku = await jalankan(uji, "--lihat");
  expect(tanpaBeku).toMatchObject({ kode: 0, keluar: [], lapor: ["Tidak ada yang perlu diingatkan."] });
  expect((await jalankan(uji, "--tanggal", "2025-01-28")).kode).toBe(2);
  expect((await jalankan(uji, "--lihat", "--tanggal", "kemarin")).kode).toBe(2);
  expect(await tersimpan()).toBe(0);
});

test("without a channel the digests are composed and kept, and the command says why nothing was sent", async () => {
  const hasil = await jalankan(uji);
  expect(hasil).toEqual({
    kode: 0,
    keluar: ["3 surat disusun."],
    lapor: ["Surat tidak dikirim: SMTP_URL belum diatur."],
  });
  const lihat = await jalankan(uji, "--lihat", "--tanggal", "2025-02-02");
  expect(lihat.lapor).toEqual(["3 surat."]);
  expect(lihat.keluar.join("\n")).toContain("batas 31 Januari 2025 (terlambat 2 hari)");
  expect(await tersimpan()).toBe(3);
});

test("with a channel they are sent, once a day however often the command runs", async () => {
  expect(await jalankan(denganKanal())).toMatchObject({
    kode: 0,
    keluar: ["3 surat disusun.", "3 terkirim, 0 gagal."],
  });
  expect(await jalankan(denganKanal())).toMatchObject({
    kode: 0,
    keluar: ["3 surat disusun.", "0 terkirim, 0 gagal."],
  });
  expect(smtp.diterima.length).toBe(3);
});
