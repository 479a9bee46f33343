// Perangkat daerah, jabatan and pejabat against a real database: what is saved, refused, warned about and audited.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { createPd as buatPd, createAkun, createPemda, type PemdaUji } from "../../tests/bantu/pabrik.ts";
import { PERAN, type Pengguna } from "./hak.ts";
import { deleteJabatan } from "./hapus-jabatan.server.ts";
import { deletePd } from "./hapus-pd.server.ts";
import { deletePejabat } from "./hapus-pejabat.server.ts";
import { getJejakPd } from "./jejak.server.ts";
import { saveJabatan } from "./simpan-jabatan.server.ts";
import { createPd, updatePd } from "./simpan-pd.server.ts";
import { savePejabat } from "./simpan-pejabat.server.ts";
import { getSusunanPd, listSusunan } from "./susunan.server.ts";

let uji: BasisUji;
let lamongan: PemdaUji;
let disnakerId: string;
beforeAll(async () => {
  uji = await createTestDatabase();
  lamongan = await createPemda(uji.konteks, { tahunKebijakan: [] });
  await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
  ({ pdId: disnakerId } = await buatPd(lamongan, "disnaker", "Dra. Wahyu"));
});
afterAll(() => uji.drop());

const akun = (peran: (typeof PERAN)[number], pemdaId = 3524): Pengguna => ({
  jenis: "akun",
  pemdaId,
  id: uji.konteks.newId(),
  nama: "Tutik",
  peran: [{ peran, pdId: peran === "perencana" || peran === "kepala_pd" ? disnakerId : null }],
});
const admin = () => akun("admin_pemda");
const isian = (kode: string) => ({
  kode,
  nama: "Dinas Sosial",
  namaSingkat: "Dinsos",
  bidang: "1.06, 2.08",
  urutan: 3,
});
const susunan = (pdKode: string) => getSusunanPd(uji.konteks, admin(), { pdKode });
/** A new PD with its head office; returns the office's id. */
async function pdBerkepala(kode: string): Promise<string> {
  await createPd(uji.konteks, admin(), isian(kode));
  const jabatan = { pdKode: kode, id: null, kode: "kepala", nama: "Kepala Dinas", kepala: true };
  await saveJabatan(uji.konteks, admin(), jabatan);
  return (await susunan(kode)).jabatan[0]?.id ?? "";
}
const masa = (jabatanId: string, nama: string, status: "definitif" | "plt" | "plh", mulai: string, selesai = "") => ({
  jabatanId,
  nama,
  status,
  mulai,
  selesai,
});

describe("a perangkat daerah", () => {
  test("is added with its bidang and found in printed order", async () => {
    await createPd(uji.konteks, admin(), isian("dinsos"));
    expect((await susunan("dinsos")).pd).toMatchObject({
      nama: "Dinas Sosial",
      bidang: ["1.06", "2.08"],
      urutan: 3,
      kepala: null,
    });
    expect((await listSusunan(uji.konteks, admin())).map((p) => p.kode)).toEqual(["disnaker", "dinsos"]);
  });

  test("with a code that is taken, or with unreadable fields, is refused in words", async () => {
    await expect(createPd(uji.konteks, admin(), isian("disnaker"))).rejects.toMatchObject({
      kode: "bentrok",
      message: 'Kode "disnaker" sudah dipakai perangkat daerah lain.',
    });
    for (const salah of [{ kode: "Dinas X" }, { nama: " " }, { bidang: "2.7" }, { urutan: "nol" }, { urutan: 0 }]) {
      await expect(createPd(uji.konteks, admin(), { ...isian("lain"), ...salah })).rejects.toMatchObject({
        kode: "masukan",
      });
    }
  });

  test("is changed, and its history tells each field old and new, with who did it", async () => {
    await createPd(uji.konteks, admin(), isian("dinkes"));
    await updatePd(uji.konteks, admin(), { ...isian("dinkes"), nama: "Dinas Kesehatan", bidang: "" });
    await updatePd(uji.konteks, admin(), { ...isian("dinkes"), nama: "Dinas Kesehatan", bidang: "" });
    const { entri } = await getJejakPd(uji.konteks, admin(), { pdKode: "dinkes" });
    expect(entri.map((e) => [e.operasi, e.sebelum?.nama, e.sesudah?.nama, e.alasan])).toEqual([
      ["ubah", "Dinas Sosial", "Dinas Kesehatan", "mengubah perangkat daerah"],
      ["tambah", undefined, "Dinas Sosial", "perangkat daerah baru"],
    ]);
    expect(entri[0]?.pelaku).toMatch(/^akun:\S+ Tutik$/);
    await expect(updatePd(uji.konteks, admin(), isian("entah"))).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });
});

describe("an office", () => {
  test("that heads the PD is one only", async () => {
    const kepalaId = await pdBerkepala("dinas-satu");
    const kedua = { pdKode: "dinas-satu", id: null, kode: "sekretaris", nama: "Sekretaris", kepala: true };
    await expect(saveJabatan(uji.konteks, admin(), kedua)).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining('"Kepala Dinas"'),
    });
    await saveJabatan(uji.konteks, admin(), { ...kedua, kepala: false });
    await saveJabatan(uji.konteks, admin(), { ...kedua, id: kepalaId, kode: "kepala", nama: "Kepala", kepala: true });
    expect((await susunan("dinas-satu")).jabatan.map((j) => [j.nama, j.kepala])).toEqual([
      ["Kepala", true],
      ["Sekretaris", false],
    ]);
  });

  test("is neither made with a taken code nor changed from another PD", async () => {
    const id = await pdBerkepala("dinas-dua");
    const isi = { pdKode: "dinas-dua", id: null, kode: "kepala", nama: "Kepala lain", kepala: false };
    await expect(saveJabatan(uji.konteks, admin(), isi)).rejects.toMatchObject({ kode: "bentrok" });
    await expect(saveJabatan(uji.konteks, admin(), { ...isi, pdKode: "disnaker", id })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
    });
    expect((await susunan("dinas-dua")).jabatan.map((j) => j.nama)).toEqual(["Kepala Dinas"]);
  });
});

describe("a term", () => {
  test("makes today's head; a Plh. beside the holder signs and is not warned about, a second holder is", async () => {
    const jabatanId = await pdBerkepala("dinas-tiga");
    const simpan = (isi: ReturnType<typeof masa>, id: string | null = null) =>
      savePejabat(uji.konteks, admin(), { pdKode: "dinas-tiga", id, ...isi });
    await simpan(masa(jabatanId, "Ir. Budi", "definitif", "2024-01-01"));
    expect((await susunan("dinas-tiga")).pd).toMatchObject({ kepala: { nama: "Ir. Budi" }, peringatan: [] });
    await simpan(masa(jabatanId, "Sri", "plh", "2024-02-01"));
    expect((await susunan("dinas-tiga")).pd).toMatchObject({
      kepala: { sebutan: "Plh. Kepala Dinas" },
      peringatan: [],
    });
    await simpan(masa(jabatanId, "Andi", "definitif", "2024-03-01"));
    const { pd, jabatan } = await susunan("dinas-tiga");
    expect(pd.peringatan).toEqual([expect.stringContaining("Andi (definitif) dan Ir. Budi (definitif)")]);
    const budi = jabatan[0]?.pejabat.find((p) => p.nama === "Ir. Budi");
    await simpan(masa(jabatanId, "Ir. Budi", "definitif", "2024-01-01", "2024-02-29"), budi?.id ?? "");
    expect((await susunan("dinas-tiga")).pd.peringatan).toEqual([]);
    const { entri, nama } = await getJejakPd(uji.konteks, admin(), { pdKode: "dinas-tiga" });
    expect(entri[0]).toMatchObject({
      tabel: "pejabat",
      sebelum: { selesai: null },
      sesudah: { selesai: "2024-02-29" },
    });
    expect(nama[jabatanId]).toBe("Kepala Dinas");
  });

  test("that ends before it begins, in an office of another PD, or of an unknown id is refused", async () => {
    const jabatanId = await pdBerkepala("dinas-empat");
    const isi = { pdKode: "dinas-empat", id: null, ...masa(jabatanId, "A", "plt", "2024-02-01", "2024-01-01") };
    await expect(savePejabat(uji.konteks, admin(), isi)).rejects.toThrow("mendahului");
    await expect(savePejabat(uji.konteks, admin(), { ...isi, selesai: "kapan" })).rejects.toThrow("bukan tanggal");
    const benar = { ...isi, selesai: "" };
    for (const asing of [
      { ...benar, pdKode: "disnaker" },
      { ...benar, id: uji.konteks.newId() },
      { ...benar, id: "bukan-id" },
    ]) {
      await expect(savePejabat(uji.konteks, admin(), asing)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    }
    expect((await susunan("dinas-empat")).jabatan[0]?.pejabat).toEqual([]);
  });
});

describe("below the head", () => {
  const jabatan = (kode: string, atasanId: string, id: string | null = null, unit = "") => ({
    pdKode: "dinas-lima",
    id,
    kode,
    nama: `Jabatan ${kode}`,
    kepala: false,
    unit,
    atasanId,
  });
  const idOf = async (kode: string) => (await susunan("dinas-lima")).jabatan.find((j) => j.kode === kode)?.id ?? "";

  test("a jabatan has its unit and superior, and nobody stands above oneself", async () => {
    const kepalaId = await pdBerkepala("dinas-lima");
    await saveJabatan(uji.konteks, admin(), jabatan("kabid", kepalaId, null, " Bidang Penempatan "));
    const kabid = await idOf("kabid");
    await saveJabatan(uji.konteks, admin(), jabatan("kasi", kabid));
    expect((await susunan("dinas-lima")).jabatan.map((j) => [j.kode, j.unit, j.atasanId])).toEqual([
      ["kepala", null, null],
      ["kabid", "Bidang Penempatan", kepalaId],
      ["kasi", null, kabid],
    ]);
    const memutar = jabatan("kabid", await idOf("kasi"), kabid);
    await expect(saveJabatan(uji.konteks, admin(), memutar)).rejects.toThrow("berada di bawah jabatan ini");
    const asing = await pdBerkepala("dinas-enam");
    await expect(saveJabatan(uji.konteks, admin(), jabatan("staf", asing))).rejects.toThrow("tidak ada di perangkat");
    await expect(saveJabatan(uji.konteks, admin(), jabatan("staf", "x"))).rejects.toThrow("Pilih atasannya.");
    await saveJabatan(uji.konteks, admin(), jabatan("kasi", "", await idOf("kasi")));
    expect((await susunan("dinas-lima")).jabatan.at(-1)).toMatchObject({ kode: "kasi", atasanId: null });
  });
});

describe("what was entered by mistake", () => {
  const hapus = { alasan: "salah catat" };

  test("is deleted from below upwards, with the reason in the audit trail", async () => {
    const jabatanId = await pdBerkepala("dinas-salah");
    const orang = { pdKode: "dinas-salah", id: null, ...masa(jabatanId, "Ir. Keliru", "definitif", "") };
    await savePejabat(uji.konteks, admin(), orang);
    const pdKode = "dinas-salah";
    await expect(deletePd(uji.konteks, admin(), { pdKode, ...hapus })).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringContaining("masih dipakai oleh jabatan"),
    });
    await expect(deleteJabatan(uji.konteks, admin(), { pdKode, id: jabatanId, ...hapus })).rejects.toThrow(
      "masih dipakai oleh pejabat",
    );
    const id = (await susunan(pdKode)).jabatan[0]?.pejabat[0]?.id ?? "";
    await deletePejabat(uji.konteks, admin(), { pdKode, id, ...hapus });
    await deleteJabatan(uji.konteks, admin(), { pdKode, id: jabatanId, ...hapus });
    const { entri } = await getJejakPd(uji.konteks, admin(), { pdKode });
    expect(entri[0]).toMatchObject({ tabel: "jabatan", operasi: "hapus", alasan: "menghapus jabatan: salah catat" });
    await deletePd(uji.konteks, admin(), { pdKode, ...hapus });
    await expect(susunan(pdKode)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("stays where it is used, by an account or a jabatan below", async () => {
    await createPd(uji.konteks, admin(), isian("dinas-dipakai"));
    const { id: pdId } = (await susunan("dinas-dipakai")).pd;
    await createAkun(lamongan, "perencana", { pdId, jabatanId: "" });
    await expect(deletePd(uji.konteks, admin(), { pdKode: "dinas-dipakai", ...hapus })).rejects.toThrow(
      "masih dipakai oleh peran pengguna",
    );
    const kepala = await pdBerkepala("dinas-atas");
    const bawahan = { pdKode: "dinas-atas", id: null, kode: "staf", nama: "Staf", kepala: false, atasanId: kepala };
    await saveJabatan(uji.konteks, admin(), bawahan);
    await expect(deleteJabatan(uji.konteks, admin(), { pdKode: "dinas-atas", id: kepala, ...hapus })).rejects.toThrow(
      "masih dipakai oleh jabatan",
    );
  });

  test("is not deleted without a reason, from another PD, or twice", async () => {
    const id = await pdBerkepala("dinas-tetap");
    const minta = { pdKode: "dinas-tetap", id, ...hapus };
    await expect(deleteJabatan(uji.konteks, admin(), { ...minta, alasan: " " })).rejects.toThrow("belum diisi");
    await expect(deleteJabatan(uji.konteks, admin(), { ...minta, id: "x" })).rejects.toThrow("tidak dikenal");
    for (const coba of [deleteJabatan, deletePejabat]) {
      await expect(coba(uji.konteks, admin(), { ...minta, pdKode: "disnaker" })).rejects.toMatchObject({
        kode: "tidak_ditemukan",
      });
    }
    await deleteJabatan(uji.konteks, admin(), minta);
    await expect(deleteJabatan(uji.konteks, admin(), minta)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });
});

describe("only an admin of the pemda manages its organisation", () => {
  const KASUS: Readonly<Record<string, (p: Pengguna) => Promise<unknown>>> = {
    listSusunan: (p) => listSusunan(uji.konteks, p, { pemdaSlug: "lamongan" }),
    getSusunanPd: (p) => getSusunanPd(uji.konteks, p, { pdKode: "disnaker", pemdaSlug: "lamongan" }),
    createPd: (p) => createPd(uji.konteks, p, { ...isian("gelap"), pemdaSlug: "lamongan" }),
    updatePd: (p) => updatePd(uji.konteks, p, { ...isian("disnaker"), pemdaSlug: "lamongan" }),
    saveJabatan: (p) =>
      saveJabatan(uji.konteks, p, {
        pemdaSlug: "lamongan",
        pdKode: "disnaker",
        id: null,
        kode: "gelap",
        nama: "Gelap",
        kepala: false,
      }),
    deletePd: (p) => deletePd(uji.konteks, p, { pdKode: "disnaker", alasan: "uji", pemdaSlug: "lamongan" }),
    savePejabat: (p) =>
      savePejabat(uji.konteks, p, {
        pemdaSlug: "lamongan",
        pdKode: "disnaker",
        id: null,
        ...masa(uji.konteks.newId(), "Gelap", "plt", ""),
      }),
  };

  test.each(Object.entries(KASUS))("%s", async (_nama, kasus) => {
    const lain = PERAN.filter((p) => p !== "admin_pemda").map((p) => akun(p));
    for (const p of [...lain, akun("admin_pemda", 3525), { jenis: "publik" } as const]) {
      await expect(kasus(p)).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
  });
});
