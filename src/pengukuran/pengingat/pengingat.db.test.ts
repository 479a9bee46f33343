// Composing and sending reminders against a real PostgreSQL and a small real SMTP server.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Konteks, type LayananSurat, openLayananSurat, type PemdaId } from "#inti/server";
import { setAktifPengguna } from "#organisasi/server";
import {
  ajukan,
  getKotakKeluar,
  getSurat,
  kirimSurat,
  kirimUlang,
  lihatPengingat,
  susunSekarang,
} from "#pengukuran/server";
import { ALAMAT, type AlurUji, createAlurUji, isi } from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { type SmtpUji, startSmtpUji } from "../../../tests/bantu/smtp-uji.ts";

const PEMDA = 3524 as PemdaId;
const OPERATOR = { jenis: "operator", nama: "uji" } as const;
const H3 = new Date("2025-01-28T01:00:00Z");

let basis: BasisUji;
let uji: AlurUji;
let smtp: SmtpUji;
let dipicu: number[];
let konteks: Konteks;
let layanan: LayananSurat;
beforeEach(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
  smtp = await startSmtpUji();
  dipicu = [];
  const surat = { smtpUrl: smtp.url, dari: "sakip@contoh.go.id" };
  layanan = openLayananSurat(
    { surat, alamatWeb: "https://sakip.contoh.go.id", zonaWaktu: "Asia/Jakarta" },
    async (id) => {
      dipicu.push(id);
    },
  );
  konteks = { ...uji.konteks, surat: layanan };
  uji.setKini(H3);
});
afterEach(async () => {
  await smtp.close();
  await basis.drop();
});

const tanpaKanal = (): Konteks => ({ ...konteks, surat: { ...layanan, kanal: null } });
const susun = (k: Konteks = konteks) => susunSekarang(k, uji.akun.admin);
const keadaan = async () =>
  (await getKotakKeluar(konteks, uji.akun.admin)).surat.map((s) => [s.nama.split(" ")[0], s.keadaan, s.percobaan]);
const menit = (n: number) => uji.setKini(new Date(H3.getTime() + n * 60_000));

describe("composing", () => {
  test("one message per person with something to do; the sender is woken; all of it is in the audit trail", async () => {
    // Two planners and the person with several roles; the head and the verifikator have nothing waiting.
    expect(await susun()).toEqual({ hari: "2025-01-28", jumlah: 3, dikirim: true });
    expect(dipicu).toEqual([PEMDA]);
    expect(await keadaan()).toEqual(Array.from({ length: 3 }, () => ["perencana", "menunggu", 0]));
    const [jejak] = await runSql(
      basis.urlPemilik,
      "SELECT count(*)::int AS n, min(pelaku) AS pelaku FROM sakip.jejak WHERE tabel = 'surat_keluar'",
    );
    expect(jejak).toMatchObject({ n: 3, pelaku: expect.stringContaining("admin_pemda") });
  });

  test("doing it again changes nothing, and writes nothing", async () => {
    await susun();
    const [sebelum] = await runSql(basis.urlPemilik, "SELECT max(no) AS no FROM sakip.jejak");
    await susun();
    expect((await runSql(basis.urlPemilik, "SELECT max(no) AS no FROM sakip.jejak"))[0]).toEqual(sebelum);
    expect((await getKotakKeluar(konteks, uji.akun.admin)).surat.length).toBe(3);
  });

  test("doing it again renews what was not sent yet and takes back what is done meanwhile", async () => {
    await susun();
    const sel = [];
    for (const kode of ["nilai", "tahunan"]) sel.push(await isi(uji, kode, "81"));
    sel.push(await isi(uji, "rasio", { jenis: "variabel", teks: { a: "1", b: "2" } }));
    const hasil = await ajukan(uji.konteks, uji.akun.perencana, { ...ALAMAT, sel });
    expect(hasil.berhasil.length).toBe(3);
    expect(await susun()).toMatchObject({ jumlah: 1 });
    expect(await keadaan()).toEqual([["kepala_pd", "menunggu", 0]]);
  });

  test("what was sent stays sent: nobody gets a second message on the same day, but on the next", async () => {
    await susun();
    await kirimSurat(konteks, PEMDA);
    await susun();
    await kirimSurat(konteks, PEMDA);
    expect(smtp.diterima.length).toBe(3);
    uji.setKini(new Date("2025-01-29T01:00:00Z"));
    await susun();
    await kirimSurat(konteks, PEMDA);
    expect(smtp.diterima.length).toBe(6);
  });

  test("a closed account, and a planner whose PD has nothing due, get nothing", async () => {
    await setAktifPengguna(konteks, OPERATOR, { surel: await surelOf(uji.akun.perencana.id), aktif: false });
    await susun();
    const nama = (await getKotakKeluar(konteks, uji.akun.admin)).surat.map((s) => s.nama);
    expect(nama).not.toContain(uji.akun.perencana.nama);
    expect(nama).not.toContain(uji.akun.perencanaLain.nama);
    expect(nama.length).toBe(2);
  });

  test("a period that opens today is frozen first, so its cells are known", async () => {
    await susun();
    const [beku] = await runSql(basis.urlPemilik, "SELECT count(*)::int AS n FROM sakip.beku_pengukuran");
    expect(beku?.n).toBe(3);
  });

  test("looking ahead stores nothing and follows the asked day", async () => {
    await susun();
    const banyak = async (tanggal?: string) => (await lihatPengingat(konteks, OPERATOR, { tanggal })).length;
    expect([await banyak(), await banyak("2025-01-10"), await banyak("2025-03-01")]).toEqual([3, 0, 3]);
    expect((await getKotakKeluar(konteks, uji.akun.admin)).surat.length).toBe(3);
    await expect(banyak("2025-02-30")).rejects.toMatchObject({ kode: "masukan" });
  });
});

describe("sending", () => {
  test("each message arrives once at its person, with the text of the outbox", async () => {
    await susun();
    expect(await kirimSurat(konteks, PEMDA)).toEqual({ terkirim: 3, gagal: 0, lanjutDetik: null });
    expect(smtp.diterima.flatMap((s) => s.ke).sort()).toEqual(
      (await getKotakKeluar(konteks, uji.akun.admin)).surat.map((s) => s.alamat).sort(),
    );
    expect(await keadaan()).toEqual(Array.from({ length: 3 }, () => ["perencana", "terkirim", 1]));
  });

  test("two senders at once send each message once", async () => {
    await susun();
    const hasil = await Promise.all([1, 2, 3].map(() => kirimSurat(konteks, PEMDA)));
    expect(hasil.reduce((n, h) => n + h.terkirim, 0)).toBe(3);
    expect(new Set(smtp.diterima.flatMap((s) => s.ke)).size).toBe(3);
    expect(smtp.diterima.length).toBe(3);
  });

  test("a server that is away is tried again later, five times in all, then the message counts as failed", async () => {
    await susun();
    smtp.setSikap("tolak_sementara");
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 0, gagal: 3, lanjutDetik: 60 });
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ gagal: 0, lanjutDetik: 60 });
    for (const n of [1, 6, 21, 81]) {
      menit(n);
      await kirimSurat(konteks, PEMDA);
    }
    expect(await keadaan()).toEqual(Array.from({ length: 3 }, () => ["perencana", "gagal", 5]));
    expect(await kirimSurat(konteks, PEMDA)).toEqual({ terkirim: 0, gagal: 0, lanjutDetik: null });
  });

  test("after three failures in a row the others wait: a dead server is not asked for everybody", async () => {
    await susun();
    await runSql(basis.urlPemilik, salinSurat(4));
    smtp.setSikap("tolak_sementara");
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 0, gagal: 3 });
    expect((await keadaan()).filter(([, , percobaan]) => percobaan === 0).length).toBe(4);
  });

  test("a recipient that is refused for good fails at once, and the others are sent", async () => {
    await susun();
    smtp.setSikap("tolak_tetap");
    expect(await kirimSurat(konteks, PEMDA)).toEqual({ terkirim: 0, gagal: 3, lanjutDetik: null });
    const { surat } = await getKotakKeluar(konteks, uji.akun.admin, { keadaan: "gagal" });
    expect(surat.map((s) => s.galat)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining("550")));
  });

  test("a connection that breaks under way is never tried again by itself", async () => {
    await susun();
    smtp.setSikap("putus_sesudah_isi");
    expect(await kirimSurat(konteks, PEMDA)).toEqual({ terkirim: 0, gagal: 3, lanjutDetik: null });
    smtp.setSikap("terima");
    menit(120);
    await kirimSurat(konteks, PEMDA);
    await susun();
    await kirimSurat(konteks, PEMDA);
    expect(smtp.diterima.length).toBe(3);
  });

  test("killed between sending and noting it, a message is shown as failed and not sent again by itself", async () => {
    await susun();
    let ke = 0;
    const mati: Konteks = {
      ...konteks,
      basis: {
        ...konteks.basis,
        // Preparing and claiming are written; the process is gone when the result is to be noted.
        write: (tindakan, kerja) =>
          ++ke > 2 ? Promise.reject(new Error("mati")) : konteks.basis.write(tindakan, kerja),
      },
    };
    await expect(kirimSurat(mati, PEMDA)).rejects.toThrow("mati");
    expect(smtp.diterima.length).toBe(1);
    expect((await keadaan()).filter(([, k]) => k === "mengirim").length).toBe(1);
    await kirimSurat(konteks, PEMDA);
    menit(11);
    await susun();
    await kirimSurat(konteks, PEMDA);
    expect(smtp.diterima.length).toBe(3);
    expect(new Set(smtp.diterima.flatMap((s) => s.ke)).size).toBe(3);
    const { surat } = await getKotakKeluar(konteks, uji.akun.admin, { keadaan: "gagal" });
    expect(surat.map((s) => s.galat)).toEqual(["Pengiriman terputus; surat ini mungkin sudah sampai."]);
  });

  test("a message whose day has passed, or whose account was closed meanwhile, is not sent", async () => {
    await susun();
    await setAktifPengguna(konteks, OPERATOR, { surel: await surelOf(uji.akun.perencana.id), aktif: false });
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 2 });
    uji.setKini(new Date("2025-01-29T01:00:00Z"));
    await susun();
    uji.setKini(new Date("2025-01-30T01:00:00Z"));
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 0 });
    const { surat } = await getKotakKeluar(konteks, uji.akun.admin, { keadaan: "gagal" });
    expect(new Set(surat.map((s) => s.galat))).toEqual(
      new Set(["Akun penerima sudah dinonaktifkan.", "Harinya sudah lewat sebelum surat terkirim."]),
    );
  });

  test("stops between two messages when told to", async () => {
    await susun();
    expect(await kirimSurat(konteks, PEMDA, () => smtp.diterima.length >= 1)).toMatchObject({
      terkirim: 1,
      lanjutDetik: 60,
    });
  });
});

describe("the outbox", () => {
  test("without a channel shows what would be sent, sends nothing, and refuses to send again", async () => {
    expect(await susun(tanpaKanal())).toMatchObject({ jumlah: 3, dikirim: false });
    const kotak = await getKotakKeluar(tanpaKanal(), uji.akun.admin);
    expect(kotak).toMatchObject({ kanal: null, jumlah: { tidak_dikirim: 3 }, lagi: false });
    expect(await kirimSurat(tanpaKanal(), PEMDA)).toEqual({ terkirim: 0, gagal: 0, lanjutDetik: null });
    await expect(kirimUlang(tanpaKanal(), uji.akun.admin)).rejects.toMatchObject({
      message: "Surat tidak dikirim: SMTP_URL belum diatur.",
    });
    expect((await getSurat(konteks, uji.akun.verifikator, { suratId: kotak.surat[0]?.id ?? "" })).isi).toContain(
      "Yth. ",
    );
  });

  test("once a channel is set, composing again sends what was held back", async () => {
    await susun(tanpaKanal());
    await susun();
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 3 });
  });

  test("failed messages of today are sent again on demand, sent ones never", async () => {
    await susun();
    smtp.setSikap("tolak_tetap");
    await kirimSurat(konteks, PEMDA);
    smtp.setSikap("terima");
    const [satu] = (await getKotakKeluar(konteks, uji.akun.admin)).surat;
    expect(satu?.dapatUlang).toBe(true);
    expect(await kirimUlang(konteks, uji.akun.admin, { suratId: satu?.id })).toBe(1);
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 1 });
    await expect(kirimUlang(konteks, uji.akun.admin, { suratId: satu?.id })).rejects.toMatchObject({ kode: "bentrok" });
    expect(await kirimUlang(konteks, uji.akun.admin)).toBe(2);
    expect(await kirimSurat(konteks, PEMDA)).toMatchObject({ terkirim: 2 });
    expect(await kirimUlang(konteks, uji.akun.admin)).toBe(0);
  });

  test("is read by admin and verifikator, and only the admin acts", async () => {
    await susun();
    const { verifikator, perencana, kepala, evaluator } = uji.akun;
    expect((await getKotakKeluar(konteks, verifikator)).surat.length).toBe(3);
    const ditolak = { kode: "tidak_berhak" };
    await expect(susunSekarang(konteks, verifikator)).rejects.toMatchObject(ditolak);
    await expect(kirimUlang(konteks, verifikator)).rejects.toMatchObject(ditolak);
    for (const siapa of [perencana, kepala, evaluator, { jenis: "publik" } as const]) {
      await expect(getKotakKeluar(konteks, siapa)).rejects.toMatchObject(ditolak);
      await expect(lihatPengingat(konteks, siapa)).rejects.toMatchObject(ditolak);
    }
  });

  test("an unknown message is not found", async () => {
    for (const id of ["bukan-id", konteks.newId()]) {
      await expect(getSurat(konteks, uji.akun.admin, { suratId: id })).rejects.toMatchObject({
        kode: "tidak_ditemukan",
      });
    }
  });
});

async function surelOf(id: string): Promise<string> {
  const [baris] = await runSql(basis.urlPemilik, `SELECT surel FROM sakip.pengguna WHERE pengguna_id = '${id}'`);
  return String(baris?.surel);
}

/** Further messages of today to further accounts, made as the owner so that a test need not fill a whole PD. */
function salinSurat(banyak: number): string {
  return `
    BEGIN; SET LOCAL opensakip.pemda_id = '${PEMDA}'; SET LOCAL opensakip.pelaku = 'uji';
    INSERT INTO sakip.pengguna (pemda_id, pengguna_id, surel, nama)
    SELECT ${PEMDA}, gen_random_uuid(), 'salin' || n || '@contoh.go.id', 'salin ' || n FROM generate_series(1, ${banyak}) n;
    INSERT INTO sakip.surat_keluar
    SELECT s.pemda_id, gen_random_uuid(), p.pengguna_id, s.hari, s.sebab, p.nama, p.surel, s.subjek, s.isi, s.keadaan, 0,
      NULL, NULL, s.disusun_pada, s.berubah_pada
    FROM (SELECT * FROM sakip.surat_keluar LIMIT 1) s JOIN sakip.pengguna p ON p.nama LIKE 'salin %';
    COMMIT`;
}
