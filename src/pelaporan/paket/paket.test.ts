import { describe, expect, test } from "vitest";
import { catatanKurang, IsianPaket, jenisLangkah, keadaanPaket, letakBerkas } from "./paket.ts";

const PD = { kode: "disnaker", nama: "Dinas Tenaga Kerja" };

describe("keadaanPaket", () => {
  const langkah = (...selesai: readonly boolean[]) => selesai.map((s) => ({ selesai: s }));

  test.each([
    ["waits until its first PD is done", null, [false, false], "menunggu"],
    ["is under way from then on", null, [true, false], "berjalan"],
    ["is finished when every PD is done", null, [true, true], "selesai"],
    ["was called off when somebody called it off before that", {}, [true, false], "dibatalkan"],
    ["stays finished when it was called off too late", {}, [true, true], "selesai"],
  ] as const)("a package %s", (_, batal, selesai, keadaan) => {
    expect(keadaanPaket({ batal, langkah: langkah(...selesai) })).toBe(keadaan);
  });
});

test("a PD gets the kinds about a PD, the pemda those about the pemda, in printed order", () => {
  const jenis = ["temuan", "lkjip-pemda", "deck"];
  expect(jenisLangkah(jenis, "pd")).toEqual(["deck", "temuan"]);
  expect(jenisLangkah(jenis, "pemda")).toEqual(["lkjip-pemda"]);
});

test("files of a PD lie in a folder of its code, those of the pemda beside them", () => {
  expect(letakBerkas(PD, "temuan.pdf")).toBe("disnaker/temuan.pdf");
  expect(letakBerkas(null, "lkjip.pdf")).toBe("lkjip.pdf");
});

test("what could not be made is told with its reason, a line each", () => {
  const berkas = (nama: string, galat: string | null) => ({
    jenis: "temuan",
    format: "pdf",
    nama,
    ukuran: null,
    sidik: null,
    galat,
  });
  const langkah = {
    urutan: 1,
    pd: PD,
    selesai: true,
    berkas: [berkas("a.pdf", "Tidak ada kebijakan."), berkas("b.pdf", null)],
  };
  expect(catatanKurang([langkah])).toBe("disnaker/a.pdf: Tidak ada kebijakan.");
  expect(catatanKurang([])).toBe("");
});

describe("IsianPaket", () => {
  const isian = { pdKode: null, masa: "2024", jenis: ["deck"], format: ["pdf"] };

  test.each(["2024", "2024-S1", "2024-TW4", "2024-06"])("takes the period %s", (masa) => {
    expect(IsianPaket.safeParse({ ...isian, masa }).success).toBe(true);
  });

  test.each([
    [{ masa: "tahun ini" }, "Pilih periode, misalnya 2024 atau 2024-S1."],
    [{ jenis: [] }, "Pilih paling sedikit satu jenis laporan."],
    [{ jenis: ["tema"] }, "Pilih jenis laporan dari daftar."],
    [{ format: ["exe"] }, "Pilih format dari daftar."],
    [{ format: [] }, "Pilih paling sedikit satu format."],
  ])("refuses %j in words", (beda, pesan) => {
    const hasil = IsianPaket.safeParse({ ...isian, ...beda });
    expect(hasil.error?.issues[0]?.message).toBe(pesan);
  });
});
