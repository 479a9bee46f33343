import { describe, expect, test } from "vitest";
import { parseDecimal, toDecimalText } from "#inti";
import { indikator, kebijakan, nilaiPer, PD, realisasi, titik } from "../../../tests/bantu/contoh.ts";
import type { BahanUkur, Nilai } from "../tipe.ts";
import { gabungTahun, realisasiBerjalan } from "./kemajuan.ts";
import { type BahanKolomKinerja, kolomKinerja } from "./kolom-kinerja.ts";

const TW = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];
const ada = (teks: string): Nilai => ({ ada: true, angka: parseDecimal(teks), desimal: 0 });
const kosong = (jenis: "belum_diisi" | "tidak_dijadwalkan"): Nilai => ({ ada: false, sebab: { jenis } });
const teks = (n: Nilai) => (n.ada ? toDecimalText(n.angka, n.desimal) : n.sebab.jenis);

describe("realisasiBerjalan", () => {
  const isi = nilaiPer({ "2024-TW1": "10", "2024-TW2": "30" });
  test.each([
    ["akumulasi", "40"],
    ["posisi_akhir", "30"],
    ["rata_rata", "20.00"],
  ] as const)("joins the quarters so far by the aggregation %s", (agregasi, harus) => {
    const bahan = { indikator: indikator({ jadwal: TW, agregasi }), realisasi: isi };
    expect(teks(realisasiBerjalan(bahan, 2024))).toBe(harus);
  });

  test("what is not approved does not count, and without any figure the reason stays", () => {
    const draf = { "2024-TW1": realisasi("2024-TW1", { nilai: "10", keadaan: "draf" }) };
    expect(teks(realisasiBerjalan({ indikator: indikator({ jadwal: TW }), realisasi: draf }, 2024))).toBe(
      "belum_diisi",
    );
    expect(teks(realisasiBerjalan({ indikator: indikator({ jadwal: ["2023"] }), realisasi: {} }, 2024))).toBe(
      "tidak_dijadwalkan",
    );
  });
});

describe("gabungTahun", () => {
  const i = (agregasi: "akumulasi" | "posisi_akhir" | "rata_rata") => indikator({ agregasi, desimal: 1 });
  test("adds up what accumulates, takes the last position, and means the mean over all years", () => {
    const tahun = [ada("2"), ada("4"), ada("9")];
    expect(teks(gabungTahun(i("akumulasi"), tahun))).toBe("15");
    expect(teks(gabungTahun(i("posisi_akhir"), tahun))).toBe("9");
    expect(teks(gabungTahun(i("rata_rata"), tahun))).toBe("5.0");
  });

  test("a year that was due and has no figure leaves no sum, but the last position stands", () => {
    const tahun = [ada("2"), kosong("belum_diisi")];
    expect(teks(gabungTahun(i("akumulasi"), tahun))).toBe("belum_diisi");
    expect(teks(gabungTahun(i("posisi_akhir"), tahun))).toBe("2");
  });

  test("years in which nothing was measured are passed over", () => {
    expect(teks(gabungTahun(i("akumulasi"), [kosong("tidak_dijadwalkan"), ada("3")]))).toBe("3");
    expect(teks(gabungTahun(i("akumulasi"), []))).toBe("tidak_dijadwalkan");
  });
});

describe("kolomKinerja", () => {
  const ukur = (beda: Partial<BahanUkur["indikator"]>, isi: Readonly<Record<string, string>>): BahanUkur => ({
    indikator: indikator({ jadwal: TW, ...beda }),
    realisasi: nilaiPer(isi),
  });
  const kolom = (beda: Partial<BahanKolomKinerja>) =>
    kolomKinerja({
      pd: PD,
      tahun: 2024,
      kini: ukur({}, {}),
      lalu: [],
      adaRenstra: true,
      renstra: undefined,
      kebijakan: [kebijakan()],
      ...beda,
    });

  test("follows the form: quarters, the year against its target, all years against the end of the Renstra", () => {
    const kini = ukur(
      { agregasi: "akumulasi", satuan: "orang", target: { "2024": titik("100") } },
      {
        "2024-TW1": "20",
        "2024-TW2": "30",
      },
    );
    const lalu = [{ tahun: 2023, ukur: ukur({ jadwal: ["2023"], satuan: "orang" }, { "2023": "90" }) }];
    const { kolom: k } = kolom({ kini, lalu, renstra: titik("500") });
    expect(k.targetRenstra.teks).toBe("500 orang");
    expect(k.sampaiLalu.teks).toBe("90 orang");
    expect(k.triwulan.map((s) => s.teks)).toEqual(["20 orang", "30 orang", "belum diisi", "belum diisi"]);
    expect(k.tahunIni.teks).toBe("50 orang");
    expect([k.capaianTahun.teks, k.capaianTahun.predikat]).toEqual(["50,00%", "Sangat Rendah"]);
    expect(k.sampaiKini.teks).toBe("140 orang");
    expect(k.capaianRenstra.teks).toBe("28,00%");
  });

  test("lower is better follows the policy, not the form's division", () => {
    const kini = ukur({ polaritas: "turun", target: { "2024": titik("5") } }, { "2024-TW1": "4" });
    expect(kolom({ kini }).kolom.capaianTahun.teks).toBe("120,00%");
  });

  test("a complete year links to the page that explains its capaian, an unfinished one to none", () => {
    const target = { "2024": titik("100") };
    const penuh = ukur({ target, jadwal: ["2024-TW4"] }, { "2024-TW4": "50" });
    expect(kolom({ kini: penuh }).kolom.capaianTahun.jelaskan).toBe("/jelaskan/capaian/disnaker/iku-1/2024");
    const separuh = ukur({ target, agregasi: "akumulasi" }, { "2024-TW1": "50" });
    expect(kolom({ kini: separuh }).kolom.capaianTahun.jelaskan).toBeUndefined();
  });

  test("the four kinds of no number stay apart", () => {
    const tersedia = { "2024-TW1": realisasi("2024-TW1", { alasanTidakTersedia: "survei ditunda" }) };
    const { kolom: k } = kolom({
      kini: {
        indikator: indikator({ jadwal: ["2024-TW1", "2024-TW3"], target: { "2024": titik("0") } }),
        realisasi: tersedia,
      },
    });
    expect(k.triwulan.map((s) => s.kosong)).toEqual([
      "tidak_tersedia",
      "tidak_dijadwalkan",
      "belum_diisi",
      "tidak_dijadwalkan",
    ]);
    const nol = kolom({ kini: ukur({ target: { "2024": titik("0") } }, { "2024-TW1": "5" }) });
    expect(nol.kolom.capaianTahun.kosong).toBe("tidak_terdefinisi");
  });

  test("without a Renstra only an end position is known from the year before", () => {
    const lalu = [{ tahun: 2023, ukur: ukur({ jadwal: ["2023"] }, { "2023": "90" }) }];
    expect(kolom({ lalu, adaRenstra: false }).kolom.sampaiLalu.teks).toBe("90%");
    const jumlah = ukur({ agregasi: "akumulasi" }, {});
    expect(kolom({ kini: jumlah, lalu, adaRenstra: false }).kolom.sampaiLalu.kosong).toBe("belum_diisi");
  });

  test("without a policy there is no capaian, with a reason", () => {
    const kini = ukur({ target: { "2024": titik("100") } }, { "2024-TW1": "50" });
    const { kolom: k } = kolom({ kini, kebijakan: [] });
    expect([k.capaianTahun.kosong, k.capaianTahun.alasan]).toEqual([
      "tidak_terdefinisi",
      "kebijakan penghitungan capaian belum ditetapkan",
    ]);
  });
});
