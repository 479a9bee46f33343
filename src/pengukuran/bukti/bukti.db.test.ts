// Evidence against a real database and a real folder: who may, when, what is kept, and what the sheet says.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLayananLuar } from "#inti/server";
import type { Pengguna } from "#organisasi";
import {
  ajukan,
  aturSyaratBukti,
  bukaBukti,
  gantiBukti,
  hapusBukti,
  koreksiRealisasi,
  kunciPeriode,
  listBukti,
  setujui,
  tarik,
  tautkanBukti,
  terima,
  unggahBukti,
} from "#pengukuran/server";
import {
  ALAMAT,
  type AlurUji,
  createAlurUji,
  isi,
  lihatSel,
  masukan,
  P,
  rujukan,
  TERBUKA,
} from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { bita, EXE, PDF, PNG, sambung } from "../../../tests/bantu/berkas-contoh.ts";
import { startClamd, VIRUS_UJI } from "../../../tests/bantu/clamd-uji.ts";
import { createAkun, createIndikator, createPd, createPemda } from "../../../tests/bantu/pabrik.ts";

let basis: BasisUji;
let uji: AlurUji;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
});
afterAll(() => basis.drop());

const SEL = { ...ALAMAT, indikator: "nilai", ukur: P, jenis: "", keterangan: "", alasan: "" };
const unggah = (
  nama: string,
  isiBerkas: Uint8Array,
  lain: Partial<typeof SEL> = {},
  oleh: Pengguna = uji.akun.perencana,
) => unggahBukti(uji.konteks, oleh, { ...SEL, ...lain, berkas: { nama, isi: isiBerkas } });
const lihat = (oleh: Pengguna = uji.akun.perencana, indikator = "nilai") =>
  listBukti(uji.konteks, oleh, { ...ALAMAT, indikator, ukur: P });
const sql = (perintah: string) => runSql(basis.urlPemilik, perintah);
const listBerkas = async () => {
  const ada = await readdir(join(basis.folderData, "berkas"), { recursive: true });
  return ada.filter((nama) => /[0-9a-f]{64}$/.test(nama));
};

describe("an upload", () => {
  test("is kept with its name, kind, size and who gave it, and can be opened again", async () => {
    const { id } = await unggah("Daftar hadir.pdf", PDF, { jenis: "Daftar hadir", keterangan: "Pelatihan las" });
    const { rantai } = await lihat();
    expect(rantai).toEqual([
      {
        kini: {
          id,
          bentuk: "berkas",
          nama: "Daftar hadir.pdf",
          tipe: "pdf",
          ukuran: PDF.length,
          jenis: "Daftar hadir",
          keterangan: "Pelatihan las",
          oleh: uji.akun.perencana.nama,
          pada: TERBUKA,
          menggantikan: null,
          alasan: null,
          dihapus: null,
        },
        lama: [],
      },
    ]);
    const berkas = await bukaBukti(uji.konteks, uji.akun.verifikator, { id });
    expect(berkas).toEqual({ nama: "Daftar hadir.pdf", tipe: "pdf", isi: PDF });
  });

  test("of the same content is stored once, whatever its name and whoever gives it", async () => {
    const sebelum = await listBerkas();
    const foto = sambung(PNG, bita("unik"));
    await unggah("a.png", foto);
    await unggah("b.png", foto, { indikator: "rasio", ukur: "2024-TW4" }, uji.akun.perencana2);
    expect((await listBerkas()).length).toBe(sebelum.length + 1);
    const [jumlah] = await sql("SELECT count(*)::int AS n FROM sakip.bukti WHERE nama IN ('a.png', 'b.png')");
    expect(jumlah).toEqual({ n: 2 });
  });

  test("that is refused leaves neither row, nor file, nor audit entry", async () => {
    const hitung = async () => [
      await sql("SELECT (SELECT count(*) FROM sakip.bukti) AS bukti, (SELECT count(*) FROM sakip.jejak) AS jejak"),
      await listBerkas(),
    ];
    const sebelum = await hitung();
    await expect(unggah("laporan.pdf.exe", EXE)).rejects.toMatchObject({ kode: "masukan" });
    await expect(unggah("laporan.pdf", EXE)).rejects.toMatchObject({ kode: "masukan" });
    await expect(unggah("laporan.pdf", new Uint8Array(20 * 1024 * 1024 + 1))).rejects.toMatchObject({
      kode: "masukan",
    });
    await expect(unggah("laporan.pdf", PDF, { indikator: "tidak-ada" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
    });
    await expect(
      tautkanBukti(uji.konteks, uji.akun.perencana, { ...SEL, url: "javascript:alert(1)" }),
    ).rejects.toMatchObject({
      kode: "masukan",
    });
    const [bukti, berkas] = await hitung();
    expect(bukti).toEqual(sebelum[0]);
    expect(berkas).toEqual(sebelum[1]);
  });

  test("goes past the virus scanner where one is set: clean is kept, infected and unanswered are refused", async () => {
    const clamd = await startClamd();
    const dengan = (port: number) => ({
      ...uji.konteks,
      ...openLayananLuar({ folderData: basis.folderData, berkasS3: null, clamd: { host: "127.0.0.1", port } }),
    });
    const kirim = (isiBerkas: Uint8Array) =>
      unggahBukti(dengan(clamd.port), uji.akun.perencana, { ...SEL, berkas: { nama: "a.txt", isi: isiBerkas } });
    await expect(kirim(bita("bersih saja"))).resolves.toMatchObject({ id: expect.any(String) });
    await expect(kirim(bita(VIRUS_UJI))).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining("Virus.Uji"),
    });
    await clamd.close();
    const sebelum = await listBerkas();
    await expect(kirim(bita("tidak terpindai"))).rejects.toMatchObject({ kode: "lingkungan" });
    expect(await listBerkas()).toEqual(sebelum);
  });

  test("has its audit entry with the actor, in the same chain", async () => {
    const [terakhir] = await sql("SELECT pelaku, operasi FROM sakip.jejak WHERE tabel = 'bukti' ORDER BY no LIMIT 1");
    expect(terakhir).toEqual({ pelaku: `akun:${uji.akun.perencana.id} ${uji.akun.perencana.nama}`, operasi: "tambah" });
    expect(await sql("SELECT * FROM sistem.periksa_jejak(3524)")).toEqual([]);
  });
});

describe("replacing and removing", () => {
  test("keep the chain with the reasons; old contents can still be opened", async () => {
    const { id } = await unggah("salah.pdf", sambung(PDF, bita("% salah\n%%EOF\n")), {
      indikator: "tahunan",
      ukur: "2024",
      jenis: "SK",
    });
    const sel = { ...ALAMAT, indikator: "tahunan", ukur: "2024" };
    const ganti = {
      ...sel,
      id,
      alasan: "Salah unggah",
      keterangan: "",
      isi: { bentuk: "tautan", url: "https://contoh.go.id/sk" },
    } as const;
    const baru = await gantiBukti(uji.konteks, uji.akun.perencana2, ganti);
    const lembar = () => listBukti(uji.konteks, uji.akun.perencana, sel);
    expect(
      (await lembar()).rantai.map(({ kini, lama }) => [kini.id, kini.jenis, kini.alasan, lama.map((l) => l.id)]),
    ).toEqual([[baru.id, "SK", "Salah unggah", [id]]]);
    await expect(gantiBukti(uji.konteks, uji.akun.perencana, ganti)).rejects.toMatchObject({ kode: "bentrok" });
    await expect(bukaBukti(uji.konteks, uji.akun.perencana, baru)).rejects.toMatchObject({ kode: "masukan" });
    await expect(bukaBukti(uji.konteks, uji.akun.perencana, { id })).resolves.toMatchObject({ nama: "salah.pdf" });

    await hapusBukti(uji.konteks, uji.akun.perencana, { ...sel, id: baru.id, alasan: "Bukan bukti indikator ini" });
    const { rantai, baris } = await lembar();
    expect(rantai[0]?.kini.dihapus).toMatchObject({ alasan: "Bukan bukti indikator ini" });
    expect(baris.bukti.jumlah).toBe(0);
    const [jejak] = await sql("SELECT alasan, operasi FROM sakip.jejak WHERE tabel = 'bukti' ORDER BY no DESC LIMIT 1");
    expect(jejak).toEqual({ alasan: "Bukan bukti indikator ini", operasi: "ubah" });
    await expect(
      hapusBukti(uji.konteks, uji.akun.perencana, { ...sel, id: baru.id, alasan: "lagi" }),
    ).rejects.toMatchObject({
      kode: "bentrok",
    });
  });

  test("need a reason, and a piece of this very realisasi", async () => {
    const { id } = await unggah("c.pdf", PDF);
    await expect(hapusBukti(uji.konteks, uji.akun.perencana, { ...SEL, id, alasan: "  " })).rejects.toMatchObject({
      kode: "masukan",
    });
    const lain = { ...ALAMAT, indikator: "rasio", ukur: "2024-TW4", id, alasan: "uji" };
    await expect(hapusBukti(uji.konteks, uji.akun.perencana, lain)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("of one piece at the same time succeed once", async () => {
    const { id } = await unggah("d.pdf", PDF);
    const ganti = (url: string) =>
      gantiBukti(uji.konteks, uji.akun.perencana, {
        ...SEL,
        id,
        keterangan: "",
        alasan: "uji",
        isi: { bentuk: "tautan", url },
      });
    const hasil = await Promise.allSettled([
      ganti("https://a.go.id/"),
      ganti("https://b.go.id/"),
      ganti("https://c.go.id/"),
    ]);
    expect(hasil.map((h) => h.status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  });
});

describe("opening", () => {
  let id: string;
  let asing: Pengguna;
  beforeAll(async () => {
    ({ id } = await unggah("rahasia.pdf", PDF));
    const lain = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
    const pd = await createPd(lain, "disnaker");
    await createIndikator(lain, pd, "nilai");
    asing = await createAkun(lain, "admin_pemda");
  });

  test.each(["perencana", "perencana2", "kepala", "verifikator", "evaluator", "pimpinan", "admin"] as const)(
    "is for %s",
    async (siapa) => {
      expect((await bukaBukti(uji.konteks, uji.akun[siapa], { id })).isi).toEqual(PDF);
    },
  );

  test.each(["perencanaLain", "kepalaLain"] as const)("is not for %s, of another PD", async (siapa) => {
    await expect(bukaBukti(uji.konteks, uji.akun[siapa], { id })).rejects.toMatchObject({ kode: "tidak_berhak" });
  });

  test("is never for the public or the operator, whether it exists or not", async () => {
    for (const pengguna of [{ jenis: "publik" }, { jenis: "operator", nama: "uji" }] as const)
      for (const dicari of [id, "00000000-0000-7000-8000-000000000001"])
        await expect(bukaBukti(uji.konteks, pengguna, { id: dicari })).rejects.toMatchObject({ kode: "tidak_berhak" });
  });

  test("is not for another pemda: for it the piece does not exist, and its own name does not help", async () => {
    await expect(bukaBukti(uji.konteks, asing, { id })).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(bukaBukti(uji.konteks, asing, { id, pemdaSlug: "lamongan" })).rejects.toMatchObject({
      kode: "tidak_berhak",
    });
  });
});

describe("required evidence", () => {
  const SYARAT = { ...ALAMAT, indikator: "rasio", jenis: ["Daftar hadir", "Sertifikat"] };

  test("is set by admin or verifikator, stands among what is missing, and holds up submitting until it is there", async () => {
    await aturSyaratBukti(uji.konteks, uji.akun.admin, { ...SYARAT, jenis: ["Foto", "Daftar hadir"] });
    await aturSyaratBukti(uji.konteks, uji.akun.verifikator, SYARAT);
    const sel = { indikator: "rasio", ukur: "2024-TW4" };
    await isi(uji, "rasio", { jenis: "variabel", teks: { a: "45", b: "100" } });
    expect((await lihatSel(uji, uji.akun.perencana, "rasio")).kurang).toEqual([
      "Bukti belum ada: Daftar hadir, Sertifikat.",
    ]);
    const coba = async () => ajukan(uji.konteks, uji.akun.perencana, { ...ALAMAT, sel: [await rujukan(uji, "rasio")] });
    expect((await coba()).gagal[0]?.sebab).toEqual(["Bukti belum ada: Daftar hadir, Sertifikat."]);
    await unggah("hadir.pdf", PDF, { ...sel, jenis: "daftar hadir" });
    await tautkanBukti(uji.konteks, uji.akun.perencana, {
      ...SEL,
      ...sel,
      jenis: "Sertifikat",
      url: "https://contoh.go.id/s",
    });
    const baris = await lihatSel(uji, uji.akun.perencana, "rasio");
    expect([baris.kurang, baris.bukti.kurang]).toEqual([[], []]);
    expect((await coba()).berhasil.length).toBe(1);
  });

  test("cannot be named twice", async () => {
    await expect(
      aturSyaratBukti(uji.konteks, uji.akun.admin, { ...SYARAT, jenis: ["Foto", "foto"] }),
    ).rejects.toMatchObject({ kode: "masukan" });
  });
});

describe("after submitting", () => {
  const coba = (alasan = "") => unggah("e.pdf", PDF, { alasan });

  test("nothing changes until it is taken back, and then pages made before no longer act; after the lock only a correction does", async () => {
    const sel = await isi(uji, "nilai", "79");
    const { konteks, akun } = uji;
    const massal = { ...ALAMAT, sel: [sel] };
    const [rantai] = (await lihat()).rantai;
    const id = rantai?.kini.id ?? "";
    await ajukan(konteks, akun.perencana, massal);
    await expect(coba()).rejects.toMatchObject({ kode: "bentrok" });
    await expect(hapusBukti(konteks, akun.perencana, { ...SEL, id, alasan: "uji" })).rejects.toMatchObject({
      kode: "bentrok",
    });
    await tarik(konteks, akun.perencana, massal);
    await coba();
    const lama = await ajukan(konteks, akun.perencana, massal);
    expect([lama.berhasil, lama.gagal.length]).toEqual([[], 1]);
    const { sel: selBaru } = await lihatSel(uji, akun.perencana, "nilai");
    const baru = { ...ALAMAT, sel: [selBaru] };
    await ajukan(konteks, akun.perencana, baru);
    await setujui(konteks, akun.kepala, baru);
    await terima(konteks, akun.verifikator, baru);
    await expect(coba()).rejects.toMatchObject({ kode: "bentrok" });
    await kunciPeriode(konteks, akun.verifikator, { pemdaSlug: "lamongan", periode: P });
    await expect(coba("alasan")).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringContaining("koreksi"),
    });

    const koreksi = { ...masukan(selBaru, "78", { tindakLanjut: "Melanjutkan" }), alasan: "Salah hitung" };
    expect(await koreksiRealisasi(konteks, akun.perencana, koreksi)).toMatchObject({ jenis: "tersimpan" });
    expect((await lihat()).takBoleh).toMatchObject({ tambah: null, ganti: null, hapus: expect.any(String) });
    await expect(coba()).rejects.toMatchObject({ kode: "masukan", message: expect.stringContaining("alasan") });
    await coba("Rekap yang benar");
    await expect(hapusBukti(konteks, akun.perencana, { ...SEL, id, alasan: "uji" })).rejects.toMatchObject({
      kode: "bentrok",
    });
  });
});
