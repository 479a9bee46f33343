import { describe, expect, test } from "vitest";
import { IsianJabatan, IsianPd, IsianPejabat } from "./isian-organisasi.ts";

const PD = { kode: "dinas-sosial", nama: "Dinas Sosial", namaSingkat: "Dinsos", bidang: "1.06", urutan: "3" };
const PEJABAT = {
  jabatanId: "0190a1b2-0000-7000-8000-000000000001",
  nama: "Siti Aminah",
  status: "definitif",
  mulai: "2024-01-02",
  selesai: "",
};

/** What a form says about this input: one sentence per mistake. */
function pesan(skema: typeof IsianPd | typeof IsianJabatan | typeof IsianPejabat, masukan: object): readonly string[] {
  const hasil = skema.safeParse(masukan);
  return hasil.success ? [] : hasil.error.issues.map((i) => i.message);
}

describe("a perangkat daerah", () => {
  test("is read from text as a form sends it, without outer spaces", () => {
    expect(IsianPd.parse({ ...PD, nama: "  Dinas Sosial " })).toEqual({ ...PD, bidang: ["1.06"], urutan: 3 });
  });

  test("has its bidang urusan in the written order, whatever parts them", () => {
    expect(IsianPd.parse({ ...PD, bidang: " 2.07, 1.06;2.08|2.09\n" }).bidang).toEqual([
      "2.07",
      "1.06",
      "2.08",
      "2.09",
    ]);
    expect(IsianPd.parse({ ...PD, bidang: "" }).bidang).toEqual([]);
  });

  test.each<readonly [object, string]>([
    [{ kode: "" }, "Kode belum diisi."],
    [{ kode: "Dinas Sosial" }, "Kode hanya memuat huruf kecil, angka, dan tanda hubung, misalnya dinas-sosial."],
    [{ nama: "   " }, "Nama belum diisi."],
    [{ nama: "x".repeat(201) }, "Nama paling panjang 200 karakter."],
    [{ namaSingkat: "x".repeat(61) }, "Nama singkat paling panjang 60 karakter."],
    [{ bidang: "1.06, 27" }, "Kode bidang ditulis seperti 2.07, dipisah koma."],
    [{ urutan: "dua" }, "Urutan ditulis dengan angka."],
    [{ urutan: "1.5" }, "Urutan ditulis dengan angka bulat."],
    [{ urutan: "0" }, "Urutan mulai dari 1."],
    [{ urutan: "100001" }, "Urutan terlalu besar."],
  ])("with %j is refused with a sentence that says why", (beda, kalimat) => {
    expect(pesan(IsianPd, { ...PD, ...beda })).toContain(kalimat);
  });
});

test("an office is named by its code, and says whether its holder signs", () => {
  const kepala = { kode: "kepala", nama: "Kepala Dinas Sosial", kepala: true };
  expect(IsianJabatan.parse(kepala)).toEqual({ ...kepala, unit: null, atasanId: null });
  expect(pesan(IsianJabatan, { ...kepala, nama: "", kode: "A" })).toEqual([
    "Kode jabatan hanya memuat huruf kecil, angka, dan tanda hubung, misalnya dinas-sosial.",
    "Nama jabatan belum diisi.",
  ]);
});

describe("a term in an office", () => {
  test.each(["", null])("is open where no day was chosen (%j)", (hari) => {
    expect(IsianPejabat.parse({ ...PEJABAT, mulai: hari, selesai: hari })).toMatchObject({
      mulai: null,
      selesai: null,
    });
    expect(pesan(IsianPejabat, { ...PEJABAT, mulai: hari, selesai: "2020-01-01" })).toEqual([]);
  });

  test("may end on the day it begins, but not before", () => {
    expect(pesan(IsianPejabat, { ...PEJABAT, selesai: "2024-01-02" })).toEqual([]);
    expect(pesan(IsianPejabat, { ...PEJABAT, selesai: "2024-01-01" })).toEqual([
      "Tanggal selesai mendahului tanggal mulai.",
    ]);
  });

  test.each<readonly [object, string]>([
    [{ jabatanId: "kepala" }, "Pilih jabatannya."],
    [{ nama: "" }, "Nama pejabat belum diisi."],
    [{ status: "tetap" }, "Pilih status definitif, Plt., atau Plh."],
  ])("with %j is refused with a sentence that says why", (beda, kalimat) => {
    expect(pesan(IsianPejabat, { ...PEJABAT, ...beda })).toEqual([kalimat]);
  });

  test("does not take a day that the calendar does not have", () => {
    expect(pesan(IsianPejabat, { ...PEJABAT, selesai: "2025-02-30" })).toEqual(["Tanggal selesai bukan tanggal."]);
  });
});
