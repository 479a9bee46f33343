// Every use case of filling in, asked by everyone: who is let through, and that a refusal is a refusal of rights.
// A use case that pengukuran exports and this list does not name fails the test.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Akun, Pengguna } from "#organisasi";
import * as pengukuran from "#pengukuran/server";
import { ALAMAT, type AlurUji, createAlurUji, masukan, P } from "../bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../bantu/basis-uji.ts";
import { createAkun, createPd, createPemda } from "../bantu/pabrik.ts";

const SEL = { indikator: "nilai", periode: P, versi: 0 };
const BUKTI = { ...ALAMAT, indikator: "nilai", ukur: P, jenis: "", keterangan: "", alasan: "" };
const MASSAL = { ...ALAMAT, sel: [SEL] };
const SIMPUL_ASING = "00000000-0000-7000-8000-000000000001";

type Peran =
  | "perencana"
  | "kepala"
  | "verifikator"
  | "admin"
  | "evaluator"
  | "pimpinan"
  | "perencanaLain"
  | "kepalaLain"
  | "pemdaLain"
  | "publik"
  | "operator";
const PERAN: readonly Peran[] = [
  "perencana",
  "kepala",
  "verifikator",
  "admin",
  "evaluator",
  "pimpinan",
  "perencanaLain",
  "kepalaLain",
  "pemdaLain",
  "publik",
  "operator",
];
const MELIHAT: readonly Peran[] = ["perencana", "kepala", "verifikator", "admin", "evaluator", "pimpinan"];
const SELURUH: readonly Peran[] = ["verifikator", "admin", "evaluator", "pimpinan"];

/** Refuses before anything is sent, so this channel is never used. */
const denganKanal = (k: Konteks): Konteks => ({
  ...k,
  surat: { ...k.surat, kanal: { nama: "uji", kirim: async () => ({ jenis: "terkirim" }) } },
});

type Kasus = (konteks: Konteks, pengguna: Pengguna) => Promise<unknown>;
const KASUS: Readonly<Record<string, { readonly jalan: Kasus; readonly boleh: readonly Peran[] }>> = {
  getLembarIsi: { jalan: (k, p) => pengukuran.getLembarIsi(k, p, ALAMAT), boleh: MELIHAT },
  listJadwal: { jalan: (k, p) => pengukuran.listJadwal(k, p, { pemdaSlug: "lamongan" }), boleh: SELURUH },
  simpanRealisasi: {
    jalan: (k, p) => pengukuran.simpanRealisasi(k, p, masukan(SEL, { jenis: "nilai", teks: "bukan angka" })),
    boleh: ["perencana"],
  },
  simpanAnggaran: {
    jalan: (k, p) => pengukuran.simpanAnggaran(k, p, { ...ALAMAT, simpulId: SIMPUL_ASING, versi: 0, teks: "1" }),
    boleh: ["perencana"],
  },
  koreksiRealisasi: {
    jalan: (k, p) => pengukuran.koreksiRealisasi(k, p, { ...masukan(SEL, "1"), alasan: "uji" }),
    boleh: ["perencana"],
  },
  ajukan: { jalan: (k, p) => pengukuran.ajukan(k, p, MASSAL), boleh: ["perencana"] },
  tarik: { jalan: (k, p) => pengukuran.tarik(k, p, MASSAL), boleh: ["perencana"] },
  setujui: { jalan: (k, p) => pengukuran.setujui(k, p, MASSAL), boleh: ["kepala"] },
  terima: { jalan: (k, p) => pengukuran.terima(k, p, MASSAL), boleh: ["verifikator"] },
  kembalikan: {
    jalan: (k, p) => pengukuran.kembalikan(k, p, { ...MASSAL, catatan: "uji" }),
    boleh: ["kepala", "verifikator"],
  },
  "getAntrianVerifikasi (kepala)": {
    jalan: (k, p) => pengukuran.getAntrianVerifikasi(k, p, { ...ALAMAT, menunggu: "kepala_pd" }),
    boleh: ["kepala"],
  },
  getAntrianVerifikasi: {
    jalan: (k, p) => pengukuran.getAntrianVerifikasi(k, p, { pemdaSlug: "lamongan", menunggu: "verifikator" }),
    boleh: ["verifikator"],
  },
  aturJadwal: {
    jalan: (k, p) =>
      pengukuran.aturJadwal(k, p, { pemdaSlug: "lamongan", periode: P, dibuka: "2025-01-02", batas: "2025-01-31" }),
    boleh: ["verifikator", "admin"],
  },
  aturPengecualian: {
    jalan: (k, p) => pengukuran.aturPengecualian(k, p, { ...ALAMAT, batas: "2025-02-10", alasan: "Bencana banjir" }),
    boleh: ["verifikator", "admin"],
  },
  "getAturanBeku (satu PD)": { jalan: (k, p) => pengukuran.getAturanBeku(k, p, ALAMAT), boleh: MELIHAT },
  getAturanBeku: {
    jalan: (k, p) => pengukuran.getAturanBeku(k, p, { pemdaSlug: "lamongan", periode: P }),
    boleh: SELURUH,
  },
  getJejakRealisasi: {
    jalan: (k, p) => pengukuran.getJejakRealisasi(k, p, { ...ALAMAT, indikator: "nilai" }),
    boleh: MELIHAT,
  },
  getJejakJadwal: {
    jalan: (k, p) => pengukuran.getJejakJadwal(k, p, { pemdaSlug: "lamongan", periode: P }),
    boleh: SELURUH,
  },
  listBukti: { jalan: (k, p) => pengukuran.listBukti(k, p, { ...ALAMAT, indikator: "nilai" }), boleh: MELIHAT },
  unggahBukti: {
    jalan: (k, p) => pengukuran.unggahBukti(k, p, { ...BUKTI, berkas: { nama: "a.txt", isi: Buffer.from("uji") } }),
    boleh: ["perencana"],
  },
  tautkanBukti: {
    jalan: (k, p) => pengukuran.tautkanBukti(k, p, { ...BUKTI, url: "https://contoh.go.id/" }),
    boleh: ["perencana"],
  },
  gantiBukti: {
    jalan: (k, p) =>
      pengukuran.gantiBukti(k, p, {
        ...BUKTI,
        id: SIMPUL_ASING,
        alasan: "uji",
        isi: { bentuk: "tautan", url: "https://contoh.go.id/" },
      }),
    boleh: ["perencana"],
  },
  hapusBukti: {
    jalan: (k, p) => pengukuran.hapusBukti(k, p, { ...BUKTI, id: SIMPUL_ASING, alasan: "uji" }),
    boleh: ["perencana"],
  },
  aturSyaratBukti: {
    jalan: (k, p) => pengukuran.aturSyaratBukti(k, p, { ...ALAMAT, indikator: "nilai", jenis: [] }),
    boleh: ["verifikator", "admin"],
  },
  bukaKunci: { jalan: (k, p) => pengukuran.bukaKunci(k, p, { ...ALAMAT, alasan: "uji" }), boleh: ["verifikator"] },
  "kunciPeriode (satu PD)": { jalan: (k, p) => pengukuran.kunciPeriode(k, p, ALAMAT), boleh: ["verifikator"] },
  kunciPeriode: {
    jalan: (k, p) => pengukuran.kunciPeriode(k, p, { pemdaSlug: "lamongan", periode: P }),
    boleh: ["verifikator"],
  },
  lihatPengingat: {
    jalan: (k, p) => pengukuran.lihatPengingat(k, p, { pemdaSlug: "lamongan" }),
    boleh: ["admin", "verifikator", "operator"],
  },
  getKotakKeluar: {
    jalan: (k, p) => pengukuran.getKotakKeluar(k, p, { pemdaSlug: "lamongan" }),
    boleh: ["admin", "verifikator", "operator"],
  },
  getSurat: {
    jalan: (k, p) => pengukuran.getSurat(k, p, { pemdaSlug: "lamongan", suratId: SIMPUL_ASING }),
    boleh: ["admin", "verifikator", "operator"],
  },
  susunSekarang: {
    jalan: (k, p) => pengukuran.susunSekarang(k, p, { pemdaSlug: "lamongan" }),
    boleh: ["admin", "operator"],
  },
  kirimUlang: {
    jalan: (k, p) => pengukuran.kirimUlang(denganKanal(k), p, { pemdaSlug: "lamongan", suratId: SIMPUL_ASING }),
    boleh: ["admin", "operator"],
  },
};
/** Asked about one file: bukti.db.test.ts tests everyone. */
const DI_TEMPAT_LAIN = ["bukaBukti"];
/** Exported functions for which no user is asked, or which everyone may ask; the public ones are tested elsewhere. */
const TANPA_PENGGUNA = [
  "bekukanHarian",
  "catatImpor",
  "findTercetakJumlah",
  "kirimSurat",
  "listPekerjaan",
  "susunHarian",
];
const UMUM = [
  "getLaporanCapaian",
  "getPdRingkas",
  "getPenjelasanCapaian",
  "getPenjelasanPagu",
  "getPenjelasanRealisasi",
  "getPenjelasanRekap",
  "getRekapPd",
  "getRekapPemda",
  "listPeriodeTersedia",
  "listRingkasanPd",
];

let basis: BasisUji;
let uji: AlurUji;
let pemdaLain: Akun;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
  const lain = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
  await createPd(lain, "disnaker");
  const verifikator = await createAkun(lain, "verifikator");
  // Every role, but of another pemda: even with the id of this pemda's PD.
  pemdaLain = { ...verifikator, peran: [...verifikator.peran, ...uji.akun.perencana.peran, ...uji.akun.kepala.peran] };
});
afterAll(() => basis.drop());

const penggunaOf = (peran: Peran): Pengguna => {
  if (peran === "publik") return { jenis: "publik" };
  if (peran === "operator") return { jenis: "operator", nama: "uji" };
  return peran === "pemdaLain" ? pemdaLain : uji.akun[peran];
};
const jumlahJejak = async () => (await runSql(basis.urlPemilik, "SELECT count(*)::int AS n FROM sakip.jejak"))[0]?.n;

test("every exported use case is in the list", () => {
  const diuji = new Set(Object.keys(KASUS).map((nama) => nama.split(" ")[0] ?? ""));
  const fungsi = Object.entries(pengukuran).flatMap(([nama, nilai]) => (typeof nilai === "function" ? [nama] : []));
  expect(fungsi.filter((nama) => ![...TANPA_PENGGUNA, ...DI_TEMPAT_LAIN, ...UMUM].includes(nama)).sort()).toEqual(
    [...diuji].sort(),
  );
});

describe.each(Object.entries(KASUS))("%s", (_, { jalan, boleh }) => {
  test.each(PERAN.filter((p) => !boleh.includes(p)))("refuses %s and writes nothing", async (peran) => {
    const sebelum = await jumlahJejak();
    await expect(jalan(uji.konteks, penggunaOf(peran))).rejects.toMatchObject({ kode: "tidak_berhak" });
    expect(await jumlahJejak()).toBe(sebelum);
  });

  test.each(boleh.map((p) => [p] as const))("lets %s through", async (peran) => {
    const kode = await jalan(uji.konteks, penggunaOf(peran)).then(
      () => null,
      (galat: { readonly kode?: string }) => galat.kode ?? String(galat),
    );
    // Let through, the made-up input may still be refused for what it is.
    expect([null, "bentrok", "tidak_ditemukan"]).toContain(kode);
  });
});

test("a planner names the PD to see its schedule, and sees only what is special for it", async () => {
  const jadwal = await pengukuran.listJadwal(uji.konteks, uji.akun.perencana, ALAMAT);
  expect(jadwal.map((j) => j.periode)).toEqual([P]);
  await expect(pengukuran.listJadwal(uji.konteks, uji.akun.perencanaLain, ALAMAT)).rejects.toMatchObject({
    kode: "tidak_berhak",
  });
});
