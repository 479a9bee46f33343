// A plan from nothing to a set version on a real database: drafting, conflicts, refusals, setting, what it was before.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "#inti/server";
import type { Pengguna } from "#organisasi";
import {
  createDokumen,
  getBedaVersi,
  getNaskahPada,
  loadNaskah,
  mulaiPerubahan,
  tindakVersi,
  ubahRancangan,
} from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { createPd, createPemda, type PdUji, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import type { Perubahan } from "./baris.ts";

let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
});
afterAll(() => uji.drop());

const akun = (peran: "perencana" | "kepala_pd", nama: string): Pengguna => ({
  jenis: "akun",
  pemdaId: pemda.pemdaId,
  id: "00000000-0000-7000-8000-00000000000a",
  nama,
  peran: [{ peran, pdId: pd.pdId }],
});
const rani = (): Pengguna => akun("perencana", "Rani");
const sari = (): Pengguna => akun("kepala_pd", "Sari");
const id = (n: number): string => `10000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const PD = { pdKode: "disnaker" };

const simpul = (n: number, beda: Partial<Extract<Perubahan, { jenis: "simpul" }>["isi"]> = {}): Perubahan => ({
  jenis: "simpul",
  kunci: id(n),
  isi: {
    induk_id: null,
    jenis: "sasaran",
    kode: `sasaran-${n}`,
    nama: `Sasaran ${n}`,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan: n,
    tingkat: "hasil_antara",
    jabatan_id: null,
    berlaku_mulai: null,
    berlaku_sampai: null,
    ...beda,
  },
});
const indikator = (n: number): readonly Perubahan[] => [
  {
    jenis: "indikator",
    kunci: id(n),
    isi: {
      kode: `iku-${n}`,
      jenis: "IKU",
      nama: `Indikator ${n}`,
      sumber_data: null,
      penanggung_jawab_id: pd.jabatanId,
      alasan_pemilihan: null,
      berlaku_sampai: null,
    },
  },
  {
    jenis: "rumus",
    kunci: `${id(n)}/2026`,
    isi: {
      definisi: "Perbandingan",
      satuan: "%",
      desimal: 2,
      polaritas: "naik",
      aturan_turun: null,
      agregasi: "posisi_akhir",
      rumus: "a / b * 100",
      variabel: [
        { nama: "a", label: "A", satuan: "orang" },
        { nama: "b", label: "B", satuan: "orang" },
      ],
    },
  },
];
const titik = (nilai: string) => ({ nilai, batas_bawah: null, batas_atas: null, alasan: null });
const renstra = {
  jenis: "renstra",
  judul: "Renstra 2026-2030",
  tahunMulai: 2026,
  tahunSelesai: 2030,
  tahunDasar: 2025,
} as const;
const renja = { jenis: "renja", judul: "Renja 2026", tahunMulai: 2026, tahunSelesai: 2026, tahunDasar: null } as const;

const hidup = (dari = 2026, sampai = 2030) =>
  uji.basis.read(pemda.pemdaId, (sesi) => loadNaskah(sesi, { pdId: pd.pdId, dari, sampai }));
const ubah = (versiId: string, perubahan: Parameters<typeof ubahRancangan>[2]["perubahan"]) =>
  ubahRancangan(uji.konteks, rani(), { ...PD, versiId, perubahan });

describe("a plan from nothing", () => {
  test("is drafted unseen, set by the head, changed by the next version, and can be seen as it was", async () => {
    const { versiId } = await createDokumen(uji.konteks, rani(), { ...PD, isian: renstra });
    const hasil = await ubah(versiId, [
      simpul(1),
      ...indikator(11),
      { jenis: "kaitan", kunci: `${id(1)}/${id(11)}`, isi: { urutan: 1 } },
      { jenis: "target_renstra", kunci: `${id(11)}/2025`, isi: titik("80.10") },
      { jenis: "target_renstra", kunci: `${id(11)}/2026`, isi: titik("82.50") },
    ]);
    expect(hasil.jenis).toBe("tersimpan");
    expect((await hidup()).simpul.size).toBe(0);

    const maju = { ...PD, versiId } as const;
    await tindakVersi(uji.konteks, rani(), { ...maju, aksi: "ajukan" });
    await expect(ubah(versiId, [simpul(2)])).rejects.toMatchObject({ kode: "bentrok" });
    await expect(
      tindakVersi(uji.konteks, rani(), { ...maju, aksi: "tetapkan", tanggal: "2026-01-02" }),
    ).rejects.toMatchObject({ kode: "tidak_berhak" });
    expect(await tindakVersi(uji.konteks, sari(), { ...maju, aksi: "tetapkan", tanggal: "2026-01-02" })).toEqual({
      jenis: "selesai",
    });
    const naskah = await hidup();
    expect(naskah.simpul.get(id(1))?.berlaku_mulai).toBe(2026);
    expect(naskah.target_renstra.get(`${id(11)}/2026`)?.nilai).toBe("82.50");
    expect(naskah.rumus.get(`${id(11)}/2026`)?.variabel.map((v) => v.nama)).toEqual(["a", "b"]);

    const perubahan = await mulaiPerubahan(uji.konteks, rani(), {
      ...PD,
      dokumenId: await dokumenId(),
      alasan: "Evaluasi",
    });
    await ubah(perubahan.versiId, [{ jenis: "target_renstra", kunci: `${id(11)}/2026`, isi: titik("83.00") }]);
    const beda = await getBedaVersi(uji.konteks, rani(), { ...PD, versiId: perubahan.versiId });
    expect(beda.beda).toEqual([
      {
        macam: "ubah",
        jenis: "target_renstra",
        kunci: `${id(11)}/2026`,
        kolom: [{ kolom: "nilai", dari: "82.50", ke: "83.00" }],
      },
    ]);
    await tindakVersi(uji.konteks, rani(), { ...PD, versiId: perubahan.versiId, aksi: "ajukan" });
    await tindakVersi(uji.konteks, sari(), {
      ...PD,
      versiId: perubahan.versiId,
      aksi: "tetapkan",
      tanggal: "2026-07-01",
    });
    expect((await hidup()).target_renstra.get(`${id(11)}/2026`)?.nilai).toBe("83.00");
    expect((await getBedaVersi(uji.konteks, sari(), { ...PD, versiId: perubahan.versiId })).beda).toEqual(beda.beda);
    const murni = await getBedaVersi(uji.konteks, sari(), { ...PD, versiId });
    expect(murni.beda.map((b) => b.macam)).toEqual(["tambah", "tambah", "tambah", "tambah", "tambah", "tambah"]);
    expect(murni.baru.target_renstra.get(`${id(11)}/2026`)?.nilai).toBe("82.50");
  });

  test("on a day before it was set was empty", async () => {
    const { naskah } = await getNaskahPada(uji.konteks, sari(), {
      ...PD,
      tanggal: "2000-01-01",
      dari: 2026,
      sampai: 2030,
    });
    expect(naskah.simpul.size).toBe(0);
  });

  test("writes the targets of a Renja in the number of its version and ends what an older document brought", async () => {
    const { versiId } = await createDokumen(uji.konteks, rani(), { ...PD, isian: renja });
    const kunci = `${id(11)}/2026-TW1`;
    await ubah(versiId, [
      { jenis: "target", kunci: `${id(11)}/2026`, isi: titik("82.50") },
      { jenis: "target", kunci, isi: titik("20.00") },
      { jenis: "jadwal", kunci: `${id(11)}/2026`, isi: { periode: ["2026-TW1", "2026-TW4"] } },
    ]);
    await tindakVersi(uji.konteks, rani(), { ...PD, versiId, aksi: "ajukan" });
    await tindakVersi(uji.konteks, sari(), { ...PD, versiId, aksi: "tetapkan", tanggal: "2026-01-05" });
    const naskah = await hidup(2026, 2026);
    expect(naskah.target.get(kunci)?.nilai).toBe("20.00");
    expect(naskah.jadwal.get(`${id(11)}/2026`)?.periode).toEqual(["2026-TW1", "2026-TW4"]);
  });
});

describe("a draft refuses", () => {
  let versiId: string;
  beforeAll(async () => {
    const isian = { ...renstra, judul: "Renstra 2031-2035", tahunMulai: 2031, tahunSelesai: 2035, tahunDasar: 2030 };
    ({ versiId } = await createDokumen(uji.konteks, rani(), { ...PD, isian }));
  });

  test("what somebody else changed meanwhile, and shows their value", async () => {
    const pertama = await ubah(versiId, [{ ...simpul(5, { nama: "Dari Rani" }), revisi: 0 }]);
    expect(pertama).toEqual({ jenis: "tersimpan", revisi: { [`simpul/${id(5)}`]: 1 } });
    const kedua = await ubah(versiId, [{ ...simpul(5, { nama: "Dari Bayu" }), revisi: 0 }]);
    expect(kedua).toMatchObject({
      jenis: "bentrok",
      baris: [{ isi: { nama: "Dari Rani" }, revisi: 1, oleh: expect.stringContaining("Rani") }],
    });
  });

  test("a programme at the top, a ring, a second row with the same code, and changes nothing then", async () => {
    const program = simpul(6, { jenis: "program" });
    expect(await ubah(versiId, [simpul(7), program])).toMatchObject({
      jenis: "ditolak",
      temuan: [{ kunci: id(6), kolom: "induk_id" }],
    });
    expect(await ubah(versiId, [simpul(8), simpul(9, { kode: "sasaran-8" })])).toMatchObject({ jenis: "ditolak" });
    const kondisi = (n: number, induk: number) => simpul(n, { jenis: "kondisi", induk_id: id(induk) });
    expect(await ubah(versiId, [kondisi(20, 21), kondisi(21, 20)])).toMatchObject({ jenis: "ditolak" });
    const { baru } = await getBedaVersi(uji.konteks, rani(), { ...PD, versiId });
    expect(baru.simpul.has(id(7))).toBe(false);
  });

  test("rows and years the document does not decide", async () => {
    expect(
      await ubah(versiId, [{ jenis: "pagu", kunci: `${id(5)}/2031`, isi: { nilai: "1", sumber_dana: null } }]),
    ).toMatchObject({ jenis: "ditolak" });
    expect(await ubah(versiId, [{ jenis: "pagu_renstra", kunci: `${id(5)}/2036`, isi: { nilai: "1" } }])).toMatchObject(
      { jenis: "ditolak" },
    );
  });

  test("to be submitted while something is missing, and says what", async () => {
    await ubah(versiId, [simpul(30), simpul(31, { jenis: "program", induk_id: id(30), kode: "program-31" })]);
    expect(await tindakVersi(uji.konteks, rani(), { ...PD, versiId, aksi: "ajukan" })).toMatchObject({
      jenis: "belum_lengkap",
      temuan: [{ kunci: id(31), kolom: "nomenklatur_kode" }],
    });
  });
});

async function dokumenId(): Promise<string> {
  const { rows } = await withClient(uji.urlPemilik, (k) =>
    k.query("SELECT dokumen_id FROM sakip.dokumen_rencana LIMIT 1"),
  );
  return String(rows[0]?.dokumen_id);
}
