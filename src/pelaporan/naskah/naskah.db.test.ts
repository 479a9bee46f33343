// A report with texts on a real database: written by two at once, talked about, restored, set, read by everybody for ever.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pengguna } from "#organisasi";
import { type AlurUji, createAlurUji } from "../../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { DAFTAR_UJI } from "../../../tests/bantu/rangka-uji.ts";
import { FORMAT_LAPORAN } from "../format.ts";
import { teksPolos } from "../isi.ts";
import type { Dokumen } from "../model.ts";
import { listNaskah, mulaiNaskah } from "./daftar-naskah.server.ts";
import { tandaiKomentar, tulisKomentar } from "./komentar.server.ts";
import { getNaskah, getVersiTeks, listVersiTeks } from "./lembar-naskah.server.ts";
import { findNaskahDipakai } from "./pakai-naskah.server.ts";
import { simpanTeks } from "./simpan-teks.server.ts";
import { bukaBerkasNaskah, findSidikLaporan, getNaskahTerbit } from "./terbit.server.ts";
import { tetapkanNaskah } from "./tetapkan.server.ts";
import { tindakNaskah } from "./tindak-naskah.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };

let basis: BasisUji;
let uji: AlurUji;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
});
afterAll(() => basis.drop());

let tahun = 2024;
/** A report of its own for each test: another year. */
async function mulai(pengguna: Pengguna = uji.akun.perencana, periode = String(++tahun)): Promise<string> {
  const permintaan = { daftar: DAFTAR_UJI, jenis: "uji-pd", pdKode: "disnaker", periode };
  return (await mulaiNaskah(uji.konteks, pengguna, permintaan)).id;
}
const dari = (id: string) => ({ id, daftar: DAFTAR_UJI });
const lembar = (id: string, pengguna: Pengguna = uji.akun.perencana) => getNaskah(uji.konteks, pengguna, dari(id));
const simpan = (id: string, versi: number, isi: string | null, pengguna: Pengguna = uji.akun.perencana) =>
  simpanTeks(uji.konteks, pengguna, { ...dari(id), isian: { kunci: "pembuka", versi, isi } });
const tindak = (
  id: string,
  tindakan: "ajukan" | "tarik" | "kembalikan" | "batalkan",
  pengguna: Pengguna,
  alasan = "",
) => tindakNaskah(uji.konteks, pengguna, { ...dari(id), isian: { tindakan, alasan } });
async function tetapkan(id: string, pengguna: Pengguna = uji.akun.kepala): Promise<string> {
  const { jumlahVersi } = await lembar(id, pengguna);
  return (await tetapkanNaskah(uji.konteks, pengguna, { ...dari(id), jumlahVersi })).sidik;
}
const paragraf = ({ bagian }: Dokumen) =>
  bagian.flatMap((b) =>
    b.blok.flatMap((k) => (k.jenis === "paragraf" || k.jenis === "catatan" ? [teksPolos(k.isi)] : [])),
  );

describe("writing", () => {
  test("before anybody writes, the report prints its first draft and says what belongs where nothing stands", async () => {
    const { dokumen, kesiapan, blok, keadaan } = await lembar(await mulai(uji.akun.perencana, "2024"));
    expect(paragraf(dokumen)).toEqual(["Pagu tahun ini Rp500.", "Tulis kesimpulan."]);
    expect(kesiapan).toEqual({ angkaHilang: [], masihDraf: ["Pembuka"], kosong: ["Penutup"] });
    expect(blok.map((b) => b.versi)).toEqual([0, 0]);
    expect(keadaan).toBe("draf");
  });

  test("a report begun twice is one report", async () => {
    const [satu, dua] = [await mulai(uji.akun.perencana, "2024"), await mulai(uji.akun.admin, "2024")];
    expect(dua).toBe(satu);
  });

  test("what is saved is printed with the live number, and words that are there already make no version", async () => {
    const id = await mulai();
    await simpan(id, 0, "Pagu {{pagu}} saja.\r\n\r\n**Tamat**");
    expect(await simpan(id, 1, "Pagu {{pagu}} saja.\n\n**Tamat**")).toMatchObject({ tersimpan: { versi: 1 } });
    const { dokumen, blok } = await lembar(id);
    expect(paragraf(dokumen).slice(1)).toEqual(["Tamat", "Tulis kesimpulan."]);
    expect(blok[0]).toMatchObject({ versi: 1, isi: "Pagu {{pagu}} saja.\n\n**Tamat**" });
    const minta = { jenis: "uji-pd", pemdaSlug: "lamongan", pdKode: "disnaker", periode: String(tahun) };
    const dipakai = (p: Pengguna) => findNaskahDipakai(uji.konteks, p, minta);
    expect([...(await dipakai(uji.akun.perencana)).teks.keys()]).toEqual(["pembuka"]);
    // Who may not see drafts gets the first draft, as if nobody had written.
    expect([...(await dipakai(PUBLIK)).teks.keys()]).toEqual([]);
    expect(await dipakai(PUBLIK)).toMatchObject({ dokumen: null });
  });

  test("who saves second gets both texts and who wrote the other, and nothing is written", async () => {
    const id = await mulai();
    await simpan(id, 0, "Satu.");
    await simpan(id, 1, "Dari kedua.", uji.akun.perencana2);
    const hasil = await simpan(id, 1, "Dari pertama.");
    expect(hasil).toMatchObject({
      jenis: "bentrok",
      punyaAnda: "Dari pertama.",
      tersimpan: { versi: 2, isi: "Dari kedua." },
    });
    expect(hasil.tersimpan.oleh).toContain(uji.akun.perencana2.id);
    expect((await lembar(id)).blok[0]?.isi).toBe("Dari kedua.");
    expect(await simpan(id, 2, "Gabungan.")).toMatchObject({ jenis: "tersimpan", tersimpan: { versi: 3 } });
  });

  test("two who save at the same moment: one is told, none is lost", async () => {
    const id = await mulai();
    const hasil = await Promise.all([simpan(id, 0, "A."), simpan(id, 0, "B.", uji.akun.perencana2)]);
    expect(hasil.map((h) => h.jenis).sort()).toEqual(["bentrok", "tersimpan"]);
    const bentrok = hasil.find((h) => h.jenis === "bentrok");
    expect([bentrok?.punyaAnda, bentrok?.tersimpan.isi].sort()).toEqual(["A.", "B."]);
  });

  test("every version can be read and restored; null brings the first draft back", async () => {
    const id = await mulai();
    for (const [i, isi] of ["Satu.", "Dua.", null].entries()) await simpan(id, i, isi);
    expect(paragraf((await lembar(id)).dokumen)[0]).toMatch(/^Pagu tahun ini/);
    const permintaan = { ...dari(id), kunci: "pembuka" };
    const versi = await listVersiTeks(uji.konteks, uji.akun.kepala, permintaan);
    expect(versi.map((v) => v.isi)).toEqual([null, "Dua.", "Satu."]);
    const lama = await getVersiTeks(uji.konteks, uji.akun.perencana, { ...permintaan, versi: 1 });
    await simpan(id, 3, lama.isi);
    expect((await lembar(id)).blok[0]).toMatchObject({ versi: 4, isi: "Satu." });
    const tiada = getVersiTeks(uji.konteks, uji.akun.perencana, { ...permintaan, versi: 9 });
    await expect(tiada).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("a block the report does not have, and a version that never was, are refused", async () => {
    const id = await mulai();
    const isian = { kunci: "karangan", versi: 0, isi: "x" };
    const asing = simpanTeks(uji.konteks, uji.akun.perencana, { ...dari(id), isian });
    await expect(asing).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(simpan(id, 7, "x")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(simpan(id, 0, "x".repeat(30_001))).rejects.toMatchObject({ kode: "masukan" });
  });

  test("words of a block that the report lost are kept beside it", async () => {
    const id = await mulai();
    await simpan(id, 0, "Tetap ada.");
    const daftar = DAFTAR_UJI.map((r) => ({
      ...r,
      muat: async (...a: Parameters<typeof r.muat>) => ({ ...(await r.muat(...a)), blok: [] }),
    }));
    const { lepas, blok } = await getNaskah(uji.konteks, uji.akun.perencana, { id, daftar });
    expect([lepas, blok]).toEqual([[{ kunci: "pembuka", isi: "Tetap ada." }], []]);
  });
});

describe("talking", () => {
  const komentar = (id: string, pengguna: Pengguna, isi: string, induk: string | null = null) =>
    tulisKomentar(uji.konteks, pengguna, { ...dari(id), isian: { kunci: "pembuka", induk, isi } });
  const tandai = (id: string, komentarId: string, selesai: boolean) =>
    tandaiKomentar(uji.konteks, uji.akun.kepala, { ...dari(id), komentarId, selesai });

  test("head asks, planner answers, head settles; a new answer opens it again", async () => {
    const id = await mulai();
    const { id: awal } = await komentar(id, uji.akun.kepala, "Mengapa turun?");
    await komentar(id, uji.akun.perencana, "Sudah ditambah.", awal);
    await tandai(id, awal, true);
    const [satu] = (await lembar(id)).percakapan;
    expect(satu).toMatchObject({ isi: "Mengapa turun?", kunci: "pembuka", balasan: [{ isi: "Sudah ditambah." }] });
    expect(satu?.selesai?.oleh).toContain(uji.akun.kepala.id);
    await komentar(id, uji.akun.perencana, "Satu lagi.", awal);
    const [lagi] = (await lembar(id)).percakapan;
    expect([lagi?.balasan.length, lagi?.selesai]).toEqual([2, null]);
  });

  test("an empty comment, an unknown block and an unknown comment are refused", async () => {
    const id = await mulai();
    await expect(komentar(id, uji.akun.kepala, "  ")).rejects.toMatchObject({ kode: "masukan" });
    const asing = tulisKomentar(uji.konteks, uji.akun.kepala, {
      ...dari(id),
      isian: { kunci: "x", induk: null, isi: "a" },
    });
    await expect(asing).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(komentar(id, uji.akun.kepala, "a", id)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("those who only look on do not take part", async () => {
    const id = await mulai();
    for (const pengguna of [uji.akun.evaluator, uji.akun.verifikator, uji.akun.pimpinan]) {
      await expect(komentar(id, pengguna, "a")).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
  });
});

describe("the way to being set", () => {
  test("while the head reads, texts rest; returned with a reason they open again", async () => {
    const id = await mulai();
    await simpan(id, 0, "Satu.");
    await tindak(id, "ajukan", uji.akun.perencana);
    await expect(simpan(id, 1, "Dua.")).rejects.toMatchObject({ kode: "bentrok" });
    await expect(tindak(id, "kembalikan", uji.akun.kepala)).rejects.toMatchObject({ kode: "masukan" });
    await tindak(id, "kembalikan", uji.akun.kepala, "Lengkapi sebabnya.");
    const { keadaan, riwayat } = await lembar(id);
    expect([keadaan, riwayat.at(-1)?.alasan]).toEqual(["dikembalikan", "Lengkapi sebabnya."]);
    expect(await simpan(id, 1, "Dua.")).toMatchObject({ jenis: "tersimpan" });
  });

  test("what names a number that there is not cannot be set; the block is named", async () => {
    const id = await mulai();
    await simpan(id, 0, "Angka {{karangan}}.");
    await expect(tetapkan(id)).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining("Pembuka ({{karangan}})"),
    });
    expect((await lembar(id)).keadaan).toBe("draf");
  });

  test("what was written after the head read it is not set unseen", async () => {
    const id = await mulai();
    const { jumlahVersi } = await lembar(id, uji.akun.kepala);
    await simpan(id, 0, "Sesudah dibaca.");
    const hasil = tetapkanNaskah(uji.konteks, uji.akun.kepala, { ...dari(id), jumlahVersi });
    await expect(hasil).rejects.toMatchObject({ kode: "bentrok" });
  });

  test("the offered actions are those that would pass", async () => {
    const id = await mulai();
    const boleh = async (pengguna: Pengguna) => (await lembar(id, pengguna)).boleh;
    expect(await boleh(uji.akun.perencana)).toEqual({ tulis: true, komentar: true, tindakan: ["ajukan"] });
    expect(await boleh(uji.akun.kepala)).toEqual({ tulis: false, komentar: true, tindakan: ["tetapkan"] });
    expect(await boleh(uji.akun.evaluator)).toEqual({ tulis: false, komentar: false, tindakan: [] });
    await tindak(id, "ajukan", uji.akun.perencana);
    expect((await boleh(uji.akun.perencana)).tindakan).toEqual(["tarik"]);
    expect((await boleh(uji.akun.kepala)).tindakan).toEqual(["kembalikan", "tetapkan"]);
  });
});

describe("a set report", () => {
  const buka = async (id: string, format: string, pengguna: Pengguna = PUBLIK) =>
    (await bukaBerkasNaskah(uji.konteks, pengguna, { ...dari(id), format })).isi;
  const setPagu = (pagu: string) =>
    uji.konteks.basis.write({ pemdaId: 3524 as never, pelaku: "uji" }, ({ db }) =>
      sql`UPDATE sakip.pagu SET nilai = ${pagu} WHERE pemda_id = 3524 AND tahun = 2024 AND nilai IN (500, 900)`.execute(
        db,
      ),
    );

  test("stays as it was set while numbers go on, and names what changed", async () => {
    const id = await mulai(uji.akun.perencana, "2024");
    const sidik = await tetapkan(id);
    const awal = await buka(id, "docx");
    await setPagu("900");
    const { dokumen, beda, penetapan, boleh } = await lembar(id);
    expect(paragraf(dokumen)[0]).toBe("Pagu tahun ini Rp500.");
    expect(beda).toEqual([
      {
        kunci: "pagu",
        label: "Pagu anggaran",
        dari: "Rp500",
        ke: "Rp900",
        asal: expect.stringContaining("/jelaskan/"),
      },
    ]);
    expect(penetapan?.sidik).toBe(sidik);
    expect(boleh.tulis).toBe(false);
    expect(Buffer.from(await buka(id, "docx")).equals(awal)).toBe(true);
    const minta = { jenis: "uji-pd", pemdaSlug: "lamongan", pdKode: "disnaker", periode: "2024" };
    // The same report made without its editor is the frozen one.
    expect((await findNaskahDipakai(uji.konteks, PUBLIK, minta)).dokumen?.pengesahan?.sidik).toBe(sidik);
    await setPagu("500");
  });

  test("is read by everybody; its files are those that were written when it was set, with the digest in them", async () => {
    const id = await mulai();
    await expect(getNaskahTerbit(uji.konteks, PUBLIK, dari(id))).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(buka(id, "docx")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    const sidik = await tetapkan(id);
    const { dokumen, format } = await getNaskahTerbit(uji.konteks, PUBLIK, dari(id));
    expect(format).toEqual(FORMAT_LAPORAN.map((f) => f.kode));
    expect(dokumen.pengesahan).toMatchObject({
      sidik,
      alamat: expect.stringMatching(new RegExp(`/verifikasi/${sidik}$`)),
    });
    expect(new TextDecoder().decode(await buka(id, "html"))).toContain(sidik);
    const nama = (await bukaBerkasNaskah(uji.konteks, PUBLIK, { ...dari(id), format: "docx" })).nama;
    expect(nama).toBe(`uji-pd-disnaker-${tahun}.docx`);
  });

  test("cannot be written, commented or set again; taking it back needs a reason and leaves the digest readable", async () => {
    const id = await mulai();
    const sidik = await tetapkan(id);
    await expect(simpan(id, 0, "x")).rejects.toMatchObject({ kode: "bentrok" });
    const isian = { kunci: "pembuka", induk: null, isi: "a" };
    await expect(tulisKomentar(uji.konteks, uji.akun.kepala, { ...dari(id), isian })).rejects.toMatchObject({
      kode: "bentrok",
    });
    await expect(tetapkan(id)).rejects.toMatchObject({ kode: "bentrok" });
    await expect(tindak(id, "batalkan", uji.akun.kepala)).rejects.toMatchObject({ kode: "masukan" });
    await tindak(id, "batalkan", uji.akun.kepala, "Salah ketik.");
    const batal = await findSidikLaporan(uji.konteks, PUBLIK, { sidik });
    expect(batal).toMatchObject({ cocok: true, laporanId: null, dibatalkan: { alasan: "Salah ketik." } });
    await expect(buka(id, "docx")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    // The same words set again are another report.
    const kedua = await tetapkan(id);
    expect(kedua).not.toBe(sidik);
    const hasil = await findSidikLaporan(uji.konteks, PUBLIK, { sidik: ` ${kedua.toUpperCase()} ` });
    expect(hasil).toMatchObject({ cocok: true, laporanId: id, dibatalkan: null });
    expect(hasil?.penetapan.isi).toMatchObject({ nomor: 2, oleh: uji.akun.kepala.nama, jenis: "uji-pd" });
  });

  test("a digest tells when the stored content was changed behind its back", async () => {
    const id = await mulai();
    const sidik = await tetapkan(id);
    await uji.konteks.basis.write({ pemdaId: 3524 as never, pelaku: "uji" }, ({ db }) =>
      sql`UPDATE sakip.laporan_penetapan SET isi = jsonb_set(isi, '{dokumen,judul}', '"Lain"')
        WHERE pemda_id = 3524 AND laporan_id = ${id}`.execute(db),
    );
    expect(await findSidikLaporan(uji.konteks, PUBLIK, { sidik })).toMatchObject({ cocok: false });
    expect(await findSidikLaporan(uji.konteks, PUBLIK, { sidik: "0".repeat(64) })).toBeNull();
  });
});

describe("the list", () => {
  test("shows drafts to those who may see them, and to everybody what is set", async () => {
    const [draf, jadi] = [await mulai(), await mulai()];
    await tulisKomentar(uji.konteks, uji.akun.kepala, {
      ...dari(draf),
      isian: { kunci: "pembuka", induk: null, isi: "a" },
    });
    await simpan(draf, 0, "x");
    const sidik = await tetapkan(jadi);
    const daftar = async (pengguna: Pengguna) =>
      (await listNaskah(uji.konteks, pengguna, { daftar: DAFTAR_UJI })).baris.filter((b) =>
        [draf, jadi].includes(b.perihal.id),
      );
    expect(
      (await daftar(uji.akun.perencana)).map((b) => [
        b.perihal.id,
        b.keadaan,
        b.komentarTerbuka,
        b.blokTertulis,
        b.ditetapkan,
      ]),
    ).toEqual([
      [jadi, "ditetapkan", 0, 0, sidik],
      [draf, "draf", 1, 1, null],
    ]);
    for (const pengguna of [PUBLIK, uji.akun.perencanaLain]) {
      expect((await daftar(pengguna)).map((b) => b.perihal.id)).toEqual([jadi]);
    }
    expect((await daftar(uji.akun.pimpinan)).length).toBe(2);
  });

  test("offers to begin only what the account may write, and a report of the pemda to its admin", async () => {
    const boleh = async (pengguna: Pengguna) => {
      const { mulai: daftar } = await listNaskah(uji.konteks, pengguna, { daftar: DAFTAR_UJI });
      return daftar.map((m) => [m.jenis, m.pd?.map((p) => p.kode) ?? null]);
    };
    expect(await boleh(PUBLIK)).toEqual([]);
    expect(await boleh(uji.akun.perencana)).toEqual([["uji-pd", ["disnaker"]]]);
    expect((await boleh(uji.akun.admin)).map(([jenis]) => jenis)).toEqual(["uji-pd", "uji-pemda"]);
    const id = (
      await mulaiNaskah(uji.konteks, uji.akun.admin, { daftar: DAFTAR_UJI, jenis: "uji-pemda", periode: "2024" })
    ).id;
    await expect(lembar(id, uji.akun.perencana)).rejects.toMatchObject({ kode: "tidak_berhak" });
    const sidik = await tetapkan(id, uji.akun.admin);
    expect((await findSidikLaporan(uji.konteks, PUBLIK, { sidik }))?.penetapan.isi.pd).toBeNull();
  });

  test("a kind or PD that there is not, and an unreadable period, are refused", async () => {
    const coba = (lain: object) =>
      mulaiNaskah(uji.konteks, uji.akun.admin, {
        daftar: DAFTAR_UJI,
        jenis: "uji-pd",
        pdKode: "disnaker",
        periode: "2024",
        ...lain,
      });
    await expect(coba({ jenis: "x" })).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(coba({ pdKode: "x" })).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(coba({ pdKode: undefined })).rejects.toMatchObject({ kode: "masukan" });
    await expect(coba({ periode: "kapan" })).rejects.toMatchObject({ kode: "masukan" });
    expect(await coba({ periode: "2024-S1" })).toEqual(await coba({}));
  });
});
