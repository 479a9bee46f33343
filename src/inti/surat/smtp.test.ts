// The mail channel against a small real SMTP server.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SmtpUji, startSmtpUji } from "../../../tests/bantu/smtp-uji.ts";
import { openKanalSmtp } from "./smtp.server.ts";
import type { Surat } from "./surat.ts";

const DARI = "SAKIP Lamongan <sakip@contoh.go.id>";
const SURAT: Surat = {
  id: "0193f000-0000-7000-8000-000000000001",
  kepada: { nama: "Ani \r\nBcc: lain@jahat.id", alamat: "ani@contoh.go.id" },
  subjek: "Pengisian kinerja: 1 indikator\r\nBcc: lain@jahat.id",
  isi: "Yth. Ani,\n.\nSelesai.\n",
};

let smtp: SmtpUji;
beforeEach(async () => {
  smtp = await startSmtpUji();
});
afterEach(() => smtp.close());

const kirim = () => openKanalSmtp({ smtpUrl: smtp.url, dari: DARI }).kirim(SURAT);

test("a message arrives whole, at its one recipient, with a fixed id and as an automatic message", async () => {
  expect(await kirim()).toEqual({ jenis: "terkirim" });
  const [surat] = smtp.diterima;
  expect(surat).toMatchObject({ dari: "sakip@contoh.go.id", ke: ["ani@contoh.go.id"] });
  const [kepala = "", isi = ""] = surat?.teks.split("\n\n") ?? [];
  expect(isi).toBe("Yth. Ani,\n.\nSelesai.");
  expect(kepala).toContain(`Message-ID: <${SURAT.id}@contoh.go.id>`);
  expect(kepala).toContain("Auto-Submitted: auto-generated");
});

test("a line break in a name or subject makes no header", async () => {
  await kirim();
  expect(smtp.diterima[0]?.teks).not.toMatch(/^Bcc:/im);
});

test.each([
  ["tolak_sementara", "coba_lagi", 0],
  ["tolak_tetap", "ditolak", 0],
  ["putus_sesudah_isi", "tak_pasti", 1],
] as const)("a server that does %s means %s", async (sikap, jenis, sampai) => {
  smtp.setSikap(sikap);
  expect(await kirim()).toMatchObject({ jenis });
  expect(smtp.diterima.length).toBe(sampai);
});

test("a server that is not there means trying again", async () => {
  await smtp.close();
  expect(await kirim()).toMatchObject({ jenis: "coba_lagi" });
});

test("a password is not sent to another machine without encryption", async () => {
  // An address that is not known as this machine's own, although it leads here.
  const kanal = openKanalSmtp({ smtpUrl: smtp.url.replace("127.0.0.1", "nama:sandi@[::ffff:127.0.0.1]"), dari: DARI });
  const hasil = await kanal.kirim(SURAT);
  expect(hasil).toMatchObject({ jenis: "coba_lagi", sebab: expect.stringMatching(/STARTTLS/) });
  expect(smtp.perintah).toContain("STARTTLS");
  expect(smtp.perintah).not.toContain("AUTH");
});
