// Rules that a locked realisasi was judged by stay as they are; everything else may still change.
import { describe, expect, test } from "vitest";
import { buatIsi, ganti, type Perubahan, tambah } from "../../tests/bantu/kumpulan-uji.ts";
import { readKumpulan } from "./baca-kumpulan.ts";
import { type AturanTersimpan, periksaBeku } from "./beku.ts";

const ATURAN = {
  desimal: 2,
  batas_bawah: "0",
  batas_atas: null,
  aturan_turun: "dua_target_kurang_realisasi",
  rekap_batas_atas: null,
  rekap_kosong: "diabaikan",
} as const;
const VERSI = { pd: "disnaker", polaritas: "naik", aturan_turun: null } as const;

/** The small data set as it stands in the database, with iku-2 locked in 2024. */
const TERSIMPAN: AturanTersimpan = {
  kebijakan: [{ tahun: 2024, ...ATURAN }],
  skala: [
    { tahun: 2024, urutan: 1, batas_bawah: null, predikat: "Rendah" },
    { tahun: 2024, urutan: 2, batas_bawah: "51.0", predikat: "Tinggi" },
  ],
  versi: [
    { ...VERSI, indikator: "iku-1", tahun_mulai: 2024 },
    { ...VERSI, indikator: "iku-2", tahun_mulai: 2024 },
  ],
  terkunci: [{ pd: "disnaker", indikator: "iku-2", tahun: 2024 }],
  dibuka: [],
};

function periksa(perubahan: Perubahan, beda: Partial<AturanTersimpan> = {}): readonly string[] {
  const { kumpulan } = readKumpulan(buatIsi(perubahan));
  return periksaBeku(kumpulan, { ...TERSIMPAN, ...beda }).map(
    ({ berkas, baris, pesan }) => `${[berkas, baris].filter((b) => b !== undefined).join(":")}: ${pesan}`,
  );
}

describe("the policy of a year with a locked realisasi", () => {
  test("may be imported again as it is, a bound written with other decimals included", () => {
    expect(periksa({})).toEqual([]);
  });

  test.each([
    ["the lower-is-better rule", { "kebijakan.csv": ganti("dua_target_kurang_realisasi", "target_per_realisasi") }],
    ["the decimals", { "kebijakan.csv": ganti("2024;2;", "2024;1;") }],
    ["the floor", { "kebijakan.csv": ganti("2024;2;0;", "2024;2;;") }],
    ["the cap", { "kebijakan.csv": ganti("2024;2;0;;", "2024;2;0;120;") }],
  ])("does not change %s", (_, perubahan) => {
    expect(periksa(perubahan)).toEqual([expect.stringMatching(/^kebijakan\.csv:2: Capaian Tahun 2024 sudah terkunci/)]);
  });

  test("does not change a band", () => {
    expect(periksa({ "skala.csv": ganti("51;Tinggi", "60;Tinggi") })).toEqual([
      expect.stringMatching(/^skala\.csv:2: Capaian Tahun 2024 sudah terkunci/),
    ]);
    expect(periksa({ "skala.csv": tambah("2024;3;90;Istimewa") })).toHaveLength(1);
  });

  test("does not change how a rekap counts; without these columns what is stored stays", () => {
    const rekap = (isi: string) => ({
      "kebijakan.csv": (benar: string) =>
        benar.replace(";dasar\n", ";dasar;rekap_kosong;rekap_batas_atas\n").replace("uji\n", `uji;${isi}\n`),
    });
    expect(periksa(rekap("dihitung_nol;"))).toEqual([expect.stringMatching(/^kebijakan\.csv:2: Capaian Tahun 2024/)]);
    expect(periksa(rekap(";100"))).toHaveLength(1);
    expect(periksa(rekap("diabaikan;"))).toEqual([]);
    const lama = {
      kebijakan: [{ tahun: 2024, ...ATURAN, rekap_kosong: "dihitung_nol", rekap_batas_atas: "100" } as const],
    };
    expect(periksa({}, lama)).toEqual([]);
    expect(periksa(rekap(";"), lama)).toHaveLength(1);
  });

  test("that is opened but not locked keeps its bands and rekap, while the rest may change", () => {
    const dibuka = { terkunci: [], dibuka: [2024] };
    expect(periksa({ "skala.csv": ganti("51;Tinggi", "60;Tinggi") }, dibuka)).toEqual([
      expect.stringMatching(/^skala\.csv:2: Pengisian Tahun 2024 sudah dibuka/),
    ]);
    expect(periksa({ "kebijakan.csv": ganti("2024;2;0;;", "2024;1;0;120;") }, dibuka)).toEqual([]);
  });

  test("may be worded better", () => {
    expect(periksa({ "kebijakan.csv": ganti("Keputusan uji", "Keputusan Bupati Nomor 1") })).toEqual([]);
  });

  test("is not replaced by a policy that begins later but still before that year", () => {
    const lama = {
      kebijakan: [{ tahun: 2022, ...ATURAN }],
      skala: TERSIMPAN.skala.map((p) => ({ ...p, tahun: 2022 })),
    };
    const turun = ganti("dua_target_kurang_realisasi", "selisih_per_target");
    expect(periksa({ "kebijakan.csv": turun }, lama)).toHaveLength(1);
    expect(periksa({}, lama)).toEqual([]);
  });

  test("leaves the years after it free", () => {
    const perubahan = {
      "kebijakan.csv": tambah("2025;2;0;120;target_per_realisasi;Uji"),
      "skala.csv": tambah("2025;1;;Rendah"),
    };
    expect(periksa(perubahan)).toEqual([]);
  });

  test("is told once, however many years it decides", () => {
    const terkunci = [2024, 2025].map((tahun) => ({ pd: "disnaker", indikator: "iku-2", tahun }));
    expect(periksa({ "kebijakan.csv": ganti("2024;2;", "2024;0;") }, { terkunci })).toHaveLength(1);
  });
});

describe("an indikator with a locked realisasi", () => {
  const TURUN = ganti("nilai;2;naik;;", "nilai;2;turun;target_per_realisasi;");

  test("keeps its direction and its own rule in that year", () => {
    expect(periksa({ "indikator-versi.csv": TURUN })).toEqual([
      expect.stringMatching(/^indikator-versi\.csv:3: Realisasi indikator "iku-2" Tahun 2024 sudah terkunci/),
    ]);
  });

  test("is told once per row, however many years are locked", () => {
    const terkunci = [2024, 2025].map((tahun) => ({ pd: "disnaker", indikator: "iku-2", tahun }));
    expect(periksa({ "indikator-versi.csv": TURUN }, { terkunci })).toHaveLength(1);
  });

  test("may get another rule in a version that begins later", () => {
    const baru = tambah("disnaker;iku-2;2025;Definisi;nilai;2;turun;target_per_realisasi;posisi_akhir;");
    expect(periksa({ "indikator-versi.csv": baru })).toEqual([]);
  });

  test("does not hold back an indikator without one", () => {
    const terkunci = [{ pd: "disnaker", indikator: "iku-1", tahun: 2024 }];
    expect(periksa({ "indikator-versi.csv": TURUN }, { terkunci })).toEqual([]);
  });
});

describe("bands that stay behind, because an import deletes nothing", () => {
  const sisa = (batas_bawah: string) => ({
    terkunci: [],
    skala: [...TERSIMPAN.skala, { tahun: 2024, urutan: 3, batas_bawah, predikat: "Istimewa" }],
  });

  test("are accepted where they still rise after the new ones", () => {
    expect(periksa({}, sisa("91"))).toEqual([]);
  });

  test("are named where they do not, so that no page meets a scale with a gap", () => {
    expect(periksa({ "skala.csv": ganti("51;Tinggi", "95;Tinggi") }, sisa("91"))).toEqual([
      expect.stringMatching(/^skala\.csv:2: Pita urutan 3 Tahun 2024 masih tersimpan/),
    ]);
  });

  test("are not blamed for a scale that is wrong by itself", () => {
    expect(periksa({ "skala.csv": tambah("2024;4;40;Terbalik") }, sisa("91"))).toEqual([]);
  });
});

test("where nothing was stored before, nothing is frozen", () => {
  const kosong = { kebijakan: [], skala: [], versi: [] };
  expect(periksa({ "kebijakan.csv": ganti("2024;2;", "2024;0;") }, kosong)).toEqual([]);
});
