import { describe, expect, test } from "vitest";
import { indikator, nilaiPer, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { bahanTahunan, LENGKAP, RENSTRA } from "../../../tests/bantu/contoh-lkjip.ts";
import { buildKinerjaTahunan } from "./kinerja.ts";

const KINERJA = buildKinerjaTahunan(bahanTahunan({}, LENGKAP));
const satu = (kode: string) => {
  const ada = [...KINERJA.sasaran, ...KINERJA.program].flatMap((s) => s.indikator).find((i) => i.kode === kode);
  if (ada === undefined) throw new Error(`Tidak ada ${kode}`);
  return ada;
};

describe("the year and the years before", () => {
  test("stand oldest first, from the first year with data, each measured over the whole year", () => {
    expect(KINERJA.tahunBanding).toEqual([2023, 2024]);
    expect(satu("iku-1").tahun.map((t) => [t.tahun, t.target.teks, t.realisasi.teks, t.capaian.teks])).toEqual([
      [2023, "94,87%", "94,54%", "99,65%"],
      [2024, "95,23%", "95,00%", "99,76%"],
    ]);
  });

  test("a year of two semesters takes the last position, and waits for the last part", () => {
    expect(satu("ikp-3").tahun.at(-1)?.capaian.teks).toBe("100,00%");
    const { program } = buildKinerjaTahunan(bahanTahunan({ realisasi: { "ikp-3": nilaiPer({ "2024-S1": "2.62" }) } }));
    const ikp3 = program.flatMap((p) => p.indikator).find((i) => i.kode === "ikp-3");
    expect(ikp3?.tahun.at(-1)?.realisasi).toMatchObject({ kosong: "belum_diisi" });
  });

  test("a plan without any figure still has the asked year", () => {
    const { tahunBanding, sasaran } = buildKinerjaTahunan(bahanTahunan({ r: rencana([]) }));
    expect(tahunBanding).toEqual([2024]);
    expect(sasaran).toEqual([]);
  });
});

describe("the end of the Renstra", () => {
  test("is compared by the rule of the indikator, with the target of its last year", () => {
    expect(satu("iku-1").akhir).toMatchObject({ target: { teks: "96,00%" }, capaian: { teks: "98,96%" } });
    expect(satu("iku-1").targetRenstra.map((t) => t.teks)).toEqual(["-", "-", "95,23%", "-", "96,00%"]);
  });

  test("is not filled in without a Renstra, or where it sets no target", () => {
    expect(satu("iku-2").akhir).toMatchObject({
      target: { kosong: "belum_diisi" },
      capaian: { kosong: "belum_diisi" },
    });
    const tanpa = buildKinerjaTahunan(bahanTahunan());
    expect(tanpa.renstra).toBeNull();
    expect(tanpa.sasaran[0]?.indikator[0]?.akhir.capaian.kosong).toBe("belum_diisi");
  });

  test("a target of 0 at the end makes the progress undefined, never 0", () => {
    const renstra = { ...RENSTRA, target: { "iku-1": { 2026: titik("0") } } };
    const { sasaran } = buildKinerjaTahunan(bahanTahunan({}, { renstra }));
    expect(sasaran[0]?.indikator[0]?.akhir.capaian).toMatchObject({ kosong: "tidak_terdefinisi", nilai: null });
  });
});

describe("money", () => {
  test("of a sasaran is that of its programmes, spent where its sub kegiatan reported", () => {
    const [s1, s2] = KINERJA.sasaran;
    expect(s1?.anggaran).toMatchObject({
      pagu: { teks: "Rp7.646.914.434" },
      realisasi: { teks: "Rp900.000.000" },
      paguTercakup: { teks: "Rp1.200.000.000" },
      serapan: { teks: "75,00%" },
      dilaporkan: 1,
      seluruhnya: 1,
    });
    expect(s1?.efisiensi.teks).toBe("24,76 poin");
    expect(s2?.anggaran.pagu.kosong).toBe("belum_diisi");
    expect(KINERJA.anggaranSampai).toBe("Semester II Tahun 2024");
  });

  test("nodes know the sasaran and the programme they hang under", () => {
    const sub = KINERJA.keluaran.find((k) => k.jenis === "sub_kegiatan");
    expect(sub).toMatchObject({ kode: "sk1", sasaranId: "s1", programId: "p3" });
  });
});

describe("what the year says besides", () => {
  test("an indikator shared by two sasaran counts once in the rekap", () => {
    const r = rencana(
      [simpul("a", { indikatorId: ["x"] }), simpul("b", { indikatorId: ["x"], urutan: 2 })],
      [indikator({ id: "x", kode: "x", jadwal: ["2024"], target: { "2024": titik("10") } })],
    );
    const { rekap } = buildKinerjaTahunan(bahanTahunan({ r, realisasi: { x: nilaiPer({ "2024": "5" }) } }));
    expect(rekap).toMatchObject({ capaian: { teks: "50,00%" }, jumlah: { berangka: 1 } });
  });

  test("printed figures that differ are found in every compared year, in the order of the tables", () => {
    const bahan = bahanTahunan();
    const cetak = { "2023": [{ teks: "99,66%", nilai: "99.66", sumber: "Paparan" }] };
    for (const { ukur } of bahan.perTahun.values()) {
      Object.assign(ukur, { "iku-1": { realisasi: ukur["iku-1"]?.realisasi ?? {}, tercetak: cetak } });
    }
    expect(buildKinerjaTahunan(bahan).temuan).toMatchObject([
      { teks: "99,66%", hasilHitung: "99,65%", periode: "Tahun 2023", terjelaskanPembulatan: true },
    ]);
  });

  test("a year without a policy has no capaian, and says so", () => {
    const hasil = buildKinerjaTahunan(bahanTahunan({}, { kebijakan: [] }));
    expect(hasil.catatanKebijakan).toEqual([
      "Capaian Tahun 2024 tidak dihitung karena kebijakan penghitungannya belum ditetapkan.",
    ]);
    expect(hasil.sasaran[0]?.indikator[0]?.tahun.at(-1)?.capaian.kosong).toBe("tidak_terdefinisi");
  });
});
