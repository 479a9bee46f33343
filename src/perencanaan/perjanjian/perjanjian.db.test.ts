// Agreements on the data of the real presentation: prepared, signed, frozen, checked, drifted from, changed, attached.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import type { Akun, Peran } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import {
  aturLampiranPerjanjian,
  batalkanPerjanjian,
  bukaBerkasPerjanjian,
  getPerjanjian,
  lampirkanBerkas,
  listPerjanjian,
  periksaSidik,
  susunPerjanjian,
  tandatanganiPerjanjian,
} from "#perencanaan/server";
import type { BasisUji } from "../../../tests/bantu/basis-uji.ts";
import { bita, PDF } from "../../../tests/bantu/berkas-contoh.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";

const PEMDA = 3524 as PemdaId;
const PUBLIK = { jenis: "publik" } as const;
const TANDA = { tempat: "Lamongan", tanggal: "2024-01-02" } as const;
const KABID = "20000000-0000-7000-8000-000000000001";

let uji: BasisUji;
let pdId: string;
let kepalaId: string;
beforeAll(async () => {
  uji = await createContohLamongan();
  const { pd } = await getDaftarPd(uji.konteks, PUBLIK);
  pdId = pd.find((p) => p.kode === "disnaker")?.id ?? "";
  kepalaId = (await daftar()).baris[0]?.jabatan.id ?? "";
});
afterAll(() => uji.drop());

const akun = (peran: Peran, milik = pdId): Akun => ({
  jenis: "akun",
  pemdaId: PEMDA,
  id: "00000000-0000-7000-8000-00000000000a",
  nama: peran,
  peran: [{ peran, pdId: peran === "perencana" || peran === "kepala_pd" ? milik : null }],
});
const daftar = () => listPerjanjian(uji.konteks, akun("perencana"), { pdKode: "disnaker", tahun: 2024 });
const susun = (beda: { readonly alasan?: string; readonly jabatanId?: string } = {}) =>
  susunPerjanjian(uji.konteks, akun("perencana"), {
    pdKode: "disnaker",
    isian: { jabatanId: kepalaId, tahun: "2024", triwulan: false, alasan: "", ...beda },
  });
const lihat = (id: string) => getPerjanjian(uji.konteks, akun("perencana"), { id });
const ubah = (perintah: (db: Parameters<Parameters<BasisUji["basis"]["write"]>[1]>[0]["db"]) => Promise<unknown>) =>
  uji.basis.write({ pemdaId: PEMDA, pelaku: "uji" }, async ({ db }) => {
    await perintah(db);
  });

describe("the agreement of the head", () => {
  let id: string;
  let sidik: string;

  test("holds every IKU of the PD with its target, and every program with its money and their exact total", async () => {
    expect(await daftar()).toMatchObject({
      bolehSusun: true,
      baris: [
        { jabatan: { nama: "Plh. Kepala Dinas Tenaga Kerja", jarak: 0 }, keadaan: "belum_ada", jumlahIndikator: 9 },
      ],
    });
    ({ id } = await susun());
    const { isi, temuan } = await lihat(id);
    expect(isi.sasaran.map((s) => s.kode)).toEqual([
      ...["sasaran-1", "sasaran-2", "2.07.01", "2.07.02", "2.07.03", "2.07.04", "2.07.05", "3.32.03"],
    ]);
    expect(isi.sasaran.flatMap((s) => s.indikator.map((i) => i.target))).toEqual([
      ...["95,23%", "86,90", "81", "88,88%", "1,37%", "45,59%", "74,05%", "60,09%", "64,74%"],
    ]);
    expect(isi.anggaran.jenjang).toBe("program");
    expect(isi.anggaran.baris.map((b) => Number(b.nilai))).toEqual([
      ...[6_011_914_656, 10_000_000, 1_274_999_778, 255_000_000, 60_000_000, 35_000_000],
    ]);
    expect(Number(isi.anggaran.total)).toBe(7_646_914_434);
    expect(isi.pihakKedua).toEqual({
      jabatan: "Bupati Lamongan",
      sebutan: "Bupati Lamongan",
      nama: null,
      status: null,
    });
    expect(temuan.halangan).toEqual([]);
    expect(temuan.peringatan.join(" ")).toContain("Bupati Lamongan belum tercatat");
  });

  test("cannot be begun twice, nor signed by who may not, nor without place and an existing day", async () => {
    await expect(susun()).rejects.toMatchObject({ kode: "bentrok" });
    const tanda = (peran: Peran, beda = {}) =>
      tandatanganiPerjanjian(uji.konteks, akun(peran), { id, ...TANDA, ...beda });
    await expect(tanda("perencana")).rejects.toMatchObject({ kode: "tidak_berhak" });
    for (const beda of [{ tempat: " " }, { tanggal: "" }, { tanggal: "2024-02-30" }]) {
      await expect(Promise.resolve().then(() => tanda("kepala_pd", beda))).rejects.toMatchObject({ kode: "masukan" });
    }
    await expect(
      lampirkanBerkas(uji.konteks, akun("perencana"), { id, berkas: { nama: "pk.pdf", isi: PDF } }),
    ).rejects.toMatchObject({ kode: "bentrok" });
  });

  test("is signed by the head with the parties of that day, and anyone can check its digest", async () => {
    ({ sidik } = await tandatanganiPerjanjian(uji.konteks, akun("kepala_pd"), { id, ...TANDA }));
    expect(sidik).toMatch(/^[0-9a-f]{64}$/);
    const hasil = await periksaSidik(uji.konteks, PUBLIK, { sidik: sidik.toUpperCase() });
    expect(hasil).toMatchObject({ cocok: true, sidik, pemda: "Kabupaten Lamongan" });
    expect(hasil.isi).toMatchObject({
      ...TANDA,
      pihakPertama: { nama: "Dra. WAHYU SRI HERWATI, M.P.H.R", status: "plh" },
    });
    const lembar = await lihat(id);
    expect(lembar.perjanjian.naskah?.alamat).toBe(`http://127.0.0.1:3000/verifikasi/${sidik}`);
    expect(lembar.beda).toEqual([]);
    await expect(periksaSidik(uji.konteks, PUBLIK, { sidik: "0".repeat(64) })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
    });
  });

  test("stays as it was signed, and names every target, name and rupiah that the plan has changed since", async () => {
    const sebelum = (await lihat(id)).isi;
    await ubah((db) =>
      sql`UPDATE sakip.target SET nilai = 96.00 WHERE pemda_id = ${PEMDA} AND periode = '2024'
      AND indikator_id = (SELECT indikator_id FROM sakip.indikator WHERE pemda_id = ${PEMDA} AND kode = 'iku-1')`.execute(
        db,
      ),
    );
    await ubah((db) =>
      sql`UPDATE sakip.pagu SET nilai = 70000000 WHERE pemda_id = ${PEMDA} AND tahun = 2024
      AND simpul_id = (SELECT simpul_id FROM sakip.simpul WHERE pemda_id = ${PEMDA} AND kode = '2.07.05')`.execute(db),
    );
    await ubah((db) =>
      sql`UPDATE sakip.simpul SET nama = 'Naiknya Penduduk yang Bekerja'
      WHERE pemda_id = ${PEMDA} AND kode = 'sasaran-1'`.execute(db),
    );
    const { isi, beda } = await lihat(id);
    expect(isi).toEqual(sebelum);
    expect(beda.map(({ sebutan, dari, ke }) => [sebutan, dari, ke])).toEqual([
      ["Sasaran sasaran-1", "Meningkatnya Penduduk yang Bekerja", "Naiknya Penduduk yang Bekerja"],
      ["Target: Persentase Penduduk yang Bekerja", "95,23%", "96,00%"],
      ["2.07.05 Program Hubungan Industrial", "Rp60.000.000", "Rp70.000.000"],
      ["Jumlah anggaran", "Rp7.646.914.434", "Rp7.656.914.434"],
    ]);
  });

  test("cannot be undone or changed; a perubahan needs a reason, has its own number, and can be dropped unsigned", async () => {
    const id2 = { id };
    for (const gagal of [
      batalkanPerjanjian(uji.konteks, akun("perencana"), id2),
      aturLampiranPerjanjian(uji.konteks, akun("perencana"), { ...id2, triwulan: true }),
      tandatanganiPerjanjian(uji.konteks, akun("kepala_pd"), { ...id2, ...TANDA }),
    ]) {
      await expect(gagal).rejects.toMatchObject({ kode: "bentrok" });
    }
    await expect(susun()).rejects.toMatchObject({ kode: "masukan" });
    const perubahan = await susun({ alasan: "Perubahan APBD" });
    await aturLampiranPerjanjian(uji.konteks, akun("perencana"), { ...perubahan, triwulan: true });
    expect((await lihat(perubahan.id)).isi).toMatchObject({ nomor: 1, alasan: "Perubahan APBD", triwulan: true });
    await batalkanPerjanjian(uji.konteks, akun("perencana"), perubahan);
    await expect(lihat(perubahan.id)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("takes a PDF and nothing else, gives it back byte for byte to readers of the PD, and to no other PD", async () => {
    const pasang = (nama: string, isi: Uint8Array) =>
      lampirkanBerkas(uji.konteks, akun("perencana"), { id, berkas: { nama, isi } });
    await expect(pasang("pk.pdf", bita("bukan pdf"))).rejects.toMatchObject({ kode: "masukan" });
    await expect(pasang("pk.txt", bita("catatan"))).rejects.toMatchObject({ kode: "masukan" });
    const { id: berkasId } = await pasang("pk bertanda tangan.pdf", PDF);
    const { berkas } = await lihat(id);
    expect(berkas).toMatchObject([{ id: berkasId, nama: "pk bertanda tangan.pdf", ukuran: PDF.length }]);
    const buka = (pengguna: Akun) => bukaBerkasPerjanjian(uji.konteks, pengguna, { id, berkasId });
    expect((await buka(akun("evaluator"))).isi).toEqual(PDF);
    await expect(buka(akun("perencana", KABID))).rejects.toMatchObject({ kode: "tidak_berhak" });
  });

  test("whose stored content was tampered with no longer fits its digest", async () => {
    await ubah((db) =>
      sql`UPDATE sakip.perjanjian_naskah SET isi = jsonb_set(isi, '{tempat}', '"Surabaya"')
      WHERE pemda_id = ${PEMDA}`.execute(db),
    );
    expect(await periksaSidik(uji.konteks, PUBLIK, { sidik })).toMatchObject({ cocok: false });
  });
});

describe("the agreement of a lower office", () => {
  test("is with its superior, about the nodes assigned to it, with the money of their kegiatan", async () => {
    await ubah((db) =>
      sql`INSERT INTO sakip.jabatan (pemda_id, jabatan_id, pd_id, kode, nama, unit, atasan_id)
      VALUES (${PEMDA}, ${KABID}, ${pdId}, 'kabid-latih', 'Kepala Bidang Pelatihan Kerja', 'Bidang Pelatihan Kerja', ${kepalaId})`.execute(
        db,
      ),
    );
    await ubah((db) =>
      sql`UPDATE sakip.simpul SET jabatan_id = ${KABID}
      WHERE pemda_id = ${PEMDA} AND kode IN ('2.07.03', '2.07.03.2.01.0001')`.execute(db),
    );
    const { id } = await susun({ jabatanId: KABID });
    const { isi, temuan } = await lihat(id);
    expect(isi.pihakKedua).toMatchObject({ sebutan: "Plh. Kepala Dinas Tenaga Kerja" });
    expect(isi.sasaran.map((s) => [s.kode, s.indikator.length])).toEqual([
      ["2.07.03", 2],
      ["2.07.03.2.01.0001", 1],
    ]);
    expect(isi.anggaran).toMatchObject({ jenjang: "kegiatan", total: "1200000000.00" });
    expect(isi.anggaran.baris.map((b) => b.kode)).toEqual(["2.07.03.2.01"]);
    expect(temuan.halangan.join(" ")).toContain("Kepala Bidang Pelatihan Kerja belum tercatat");
    await expect(tandatanganiPerjanjian(uji.konteks, akun("kepala_pd"), { id, ...TANDA })).rejects.toMatchObject({
      kode: "masukan",
    });
  });

  test("takes its nodes out of the agreement of the head only where they are not sasaran", async () => {
    const baris = (await daftar()).baris;
    expect(baris.map((b) => [b.jabatan.nama, b.jabatan.jarak, b.jumlahIndikator])).toEqual([
      ["Plh. Kepala Dinas Tenaga Kerja", 0, 7],
      ["Kepala Bidang Pelatihan Kerja", 1, 3],
    ]);
  });
});
