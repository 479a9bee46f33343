// Evidence through the real web application, without a socket: forms without JavaScript, limits, headers, who gets what.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import type { Akun } from "#organisasi";
import { aturSyaratBukti, tautkanBukti, unggahBukti } from "#pengukuran/server";
import { openSesi } from "../../src/organisasi/masuk/sesi.server.ts";
import { createWebApp } from "../../src/web/server.ts";
import { ALAMAT, type AlurUji, createAlurUji, P } from "../bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../bantu/basis-uji.ts";
import { bita, docxDengan, EXE, PDF, PNG, SVG, sambung } from "../bantu/berkas-contoh.ts";
import { createAkun, createPd, createPemda } from "../bantu/pabrik.ts";

const ASAL = "http://sakip.contoh.go.id";
const HALAMAN = `/pengukuran/bukti?pd=disnaker&periode=${P}&indikator=nilai`;
const BESAR = 20 * 1024 * 1024;

let basis: BasisUji;
let uji: AlurUji;
let app: ReturnType<typeof createWebApp>;
let asing: Akun;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
  app = createWebApp(uji.konteks, { folderKlien: "tidak-ada" });
  const lain = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
  await createPd(lain, "disnaker");
  asing = await createAkun(lain, "verifikator");
});
afterAll(() => basis.drop());

async function kukiOf(akun: Akun): Promise<Record<string, string>> {
  const token = await uji.konteks.basis.writeMasuk(akun.pemdaId as PemdaId, (sesi) =>
    openSesi(uji.konteks, sesi, { penggunaId: akun.id, cara: "sandi" }),
  );
  return { cookie: `opensakip_sesi=${token}` };
}
const get = async (path: string, akun: Akun | null) =>
  app.request(`${ASAL}${path}`, { headers: akun === null ? {} : await kukiOf(akun) });
async function post(path: string, akun: Akun | null, body: FormData | URLSearchParams | ReadableStream, header = {}) {
  const headers = { origin: ASAL, ...(akun === null ? {} : await kukiOf(akun)), ...header };
  return app.request(`${ASAL}${path}`, { method: "POST", body, headers, duplex: "half" } as RequestInit);
}
function formulir(nama: string, isi: Uint8Array, lain: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  const umum = { maksud: "unggah", jenis: "", keterangan: "Ketikan saya tetap ada", alasan: "" };
  for (const [kunci, nilai] of Object.entries({ ...umum, ...lain })) form.set(kunci, nilai);
  form.set("berkas", new File([new Uint8Array(isi)], nama));
  return form;
}
const jumlahBukti = async () => (await runSql(basis.urlPemilik, "SELECT count(*)::int AS n FROM sakip.bukti"))[0]?.n;
const tambahBerkas = (nama = "Daftar hadir – 12.pdf", isi = PDF) =>
  unggahBukti(uji.konteks, uji.akun.perencana, {
    ...ALAMAT,
    indikator: "nilai",
    ukur: P,
    jenis: "",
    keterangan: "",
    alasan: "",
    berkas: { nama, isi },
  });

describe("the upload form", () => {
  test("keeps the file and goes back to the page, which shows it", async () => {
    const jawaban = await post(HALAMAN, uji.akun.perencana, formulir("Foto.png", PNG, { jenis: "Foto" }));
    expect([jawaban.status, jawaban.headers.get("location")]).toEqual([302, `${HALAMAN}&selesai=unggah`]);
    const halaman = await get(`${HALAMAN}&selesai=unggah`, uji.akun.perencana);
    expect(halaman.status).toBe(200);
    const html = await halaman.text();
    for (const teks of ["Foto.png", "Ketikan saya tetap ada", "Berkas diterima", "multipart/form-data"])
      expect(html).toContain(teks);
    expect(halaman.headers.get("cache-control")).toBe("private, no-store");
  });

  test.each([
    ["a double extension", "laporan.pdf.exe", EXE, ".exe"],
    ["a program", "laporan.pdf", EXE, "sebenarnya program"],
    ["an SVG with a script", "gambar.svg", SVG, ".svg"],
    ["a polyglot", "laporan.pdf", sambung(bita("<script>x()</script>"), PDF), "berkas ganda"],
    ["a ZIP bomb", "laporan.docx", docxDengan({ "word/a.bin": new Uint8Array(30 * 1024 * 1024) }), "bom ZIP"],
    ["20 MB and one byte", "foto.png", sambung(PNG, new Uint8Array(BESAR + 1 - PNG.length)), "lebih besar dari 20 MB"],
    ["21 MB", "foto.png", sambung(PNG, new Uint8Array(21 * 1024 * 1024)), "lebih besar dari 20 MB"],
    ["no file at all", "", new Uint8Array(), "Belum ada berkas yang dipilih"],
  ])("refuses %s, says what to do, and gives back what was typed", async (_, nama, isi, pesan) => {
    const sebelum = await jumlahBukti();
    const jawaban = await post(HALAMAN, uji.akun.perencana, formulir(nama, isi));
    expect(jawaban.status).toBe(400);
    const html = await jawaban.text();
    expect(html).toContain(pesan);
    expect(html).toContain("Ketikan saya tetap ada");
    expect(await jumlahBukti()).toBe(sebelum);
  });

  test("is not read further than its limit: an endless body is refused while it comes", async () => {
    const batas = "----uji";
    const kepala = `--${batas}\r\nContent-Disposition: form-data; name="maksud"\r\n\r\nunggah\r\n--${batas}\r\nContent-Disposition: form-data; name="berkas"; filename="a.png"\r\n\r\n`;
    let dikirim = 0;
    const potongan = new Uint8Array(1024 * 1024);
    const badan = new ReadableStream({
      pull(kendali) {
        kendali.enqueue(dikirim === 0 ? bita(kepala) : potongan);
        dikirim += potongan.length;
      },
    });
    const jawaban = await post(HALAMAN, uji.akun.perencana, badan, {
      "content-type": `multipart/form-data; boundary=${batas}`,
    });
    expect(jawaban.status).toBe(400);
    expect(await jawaban.text()).toContain("lebih besar dari 20 MB");
    expect(dikirim).toBeLessThan(110 * 1024 * 1024);
  });

  test("that announces too much is refused unread, and every other form has a limit of its own", async () => {
    const header = { "content-length": String(1024 * 1024 * 1024) };
    expect((await post(HALAMAN, uji.akun.perencana, new URLSearchParams({ maksud: "unggah" }), header)).status).toBe(
      413,
    );
    const panjang = new URLSearchParams({ surel: "a".repeat(3 * 1024 * 1024) });
    const jawaban = await post("/masuk", null, panjang);
    expect(jawaban.status).toBe(413);
    expect(await jawaban.text()).toContain("Kiriman terlalu besar");
    expect(jawaban.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("from another site, from the public, another PD or another pemda changes nothing", async () => {
    const sebelum = await jumlahBukti();
    const lain = { origin: "https://jahat.id" };
    expect((await post(HALAMAN, uji.akun.perencana, formulir("a.png", PNG), lain)).status).toBe(403);
    expect((await post(HALAMAN, null, formulir("a.png", PNG))).status).toBe(403);
    expect((await post(HALAMAN, uji.akun.perencanaLain, formulir("a.png", PNG))).status).toBe(403);
    expect((await post(HALAMAN, uji.akun.verifikator, formulir("a.png", PNG))).status).toBe(403);
    expect((await post(HALAMAN, asing, formulir("a.png", PNG))).status).toBe(404);
    expect(await jumlahBukti()).toBe(sebelum);
  });

  test("replaces, removes and links by plain forms", async () => {
    const { id } = await tambahBerkas("untuk diganti.pdf");
    const ganti = formulir("pengganti.png", PNG, { maksud: "ganti", id, alasan: "Lebih jelas" });
    expect((await post(HALAMAN, uji.akun.perencana, ganti)).status).toBe(302);
    const tautan = { maksud: "tautkan", url: "https://contoh.go.id/berita", jenis: "", keterangan: "", alasan: "" };
    expect((await post(HALAMAN, uji.akun.perencana, new URLSearchParams(tautan))).status).toBe(302);
    const hapus = new URLSearchParams({ maksud: "hapus", id, alasan: "sudah diganti" });
    const ditolak = await post(HALAMAN, uji.akun.perencana, hapus);
    expect(ditolak.status).toBe(409);
    const html = await (await get(HALAMAN, uji.akun.verifikator)).text();
    for (const teks of ["untuk diganti.pdf", "pengganti.png", "Lebih jelas"]) expect(html).toContain(teks);
    expect(html).toMatch(/href="https:\/\/contoh.go.id\/berita" rel="noopener noreferrer nofollow"/);
    expect(html).not.toContain('name="berkas"');
  });

  test("an unknown purpose is refused", async () => {
    expect((await post(HALAMAN, uji.akun.perencana, new URLSearchParams({ maksud: "x" }))).status).toBe(400);
  });
});

describe("the download", () => {
  test("is saved and never run: attachment, fixed type, nosniff, sandbox, no cache", async () => {
    const { id } = await tambahBerkas();
    const jawaban = await get(`/bukti/${id}`, uji.akun.evaluator);
    expect(jawaban.status).toBe(200);
    expect(Object.fromEntries(jawaban.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Daftar hadir _ 12.pdf"; filename*=UTF-8''Daftar%20hadir%20%E2%80%93%2012.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "cache-control": "private, no-store",
      "x-frame-options": "DENY",
      "content-length": String(PDF.length),
    });
    expect(new Uint8Array(await jawaban.arrayBuffer())).toEqual(PDF);
  });

  test("is refused to another PD and another pemda, and the public is sent to sign in", async () => {
    const { id } = await tambahBerkas();
    expect((await get(`/bukti/${id}`, uji.akun.kepalaLain)).status).toBe(403);
    expect((await get(`/bukti/${id}`, asing)).status).toBe(404);
    const publik = await get(`/bukti/${id}`, null);
    expect([publik.status, publik.headers.get("location")]).toEqual([302, `/masuk?ke=%2Fbukti%2F${id}`]);
    for (const salah of ["x", "../pengguna", "00000000-0000-7000-8000-000000000001"]) {
      const jawaban = await get(`/bukti/${encodeURIComponent(salah)}`, uji.akun.perencana);
      expect([400, 404]).toContain(jawaban.status);
      expect(jawaban.headers.get("content-type")).toContain("text/html");
    }
  });

  test("of a link is no redirect", async () => {
    const umum = { ...ALAMAT, indikator: "nilai", ukur: P, jenis: "", keterangan: "", alasan: "" };
    const { id } = await tautkanBukti(uji.konteks, uji.akun.perencana, { ...umum, url: "https://contoh.go.id/x" });
    const jawaban = await get(`/bukti/${id}`, uji.akun.perencana);
    expect([jawaban.status, jawaban.headers.get("location")]).toEqual([400, null]);
  });
});

describe("the page", () => {
  test("is for those who may see how the PD fills in", async () => {
    expect((await get(HALAMAN, uji.akun.pimpinan)).status).toBe(200);
    expect((await get(HALAMAN, uji.akun.perencanaLain)).status).toBe(403);
    expect((await get(HALAMAN, null)).status).toBe(302);
    expect((await get("/pengukuran/bukti?pd=disnaker", uji.akun.perencana)).status).toBe(400);
    expect((await get(`${HALAMAN}x`, uji.akun.perencana)).status).toBe(404);
  });

  test("tells what is required and lets the verifikator set it", async () => {
    await aturSyaratBukti(uji.konteks, uji.akun.admin, { ...ALAMAT, indikator: "nilai", jenis: ["Sertifikat"] });
    expect(await (await get(HALAMAN, uji.akun.perencana)).text()).toContain("belum ada");
    const syarat = new URLSearchParams({ maksud: "syarat", syarat: "Daftar hadir\r\n\r\nSertifikat" });
    expect((await post(HALAMAN, uji.akun.perencana, syarat)).status).toBe(403);
    expect((await post(HALAMAN, uji.akun.verifikator, syarat)).status).toBe(302);
    const html = await (await get(HALAMAN, uji.akun.verifikator)).text();
    expect(html).toContain("Daftar hadir\nSertifikat");
  });
});
