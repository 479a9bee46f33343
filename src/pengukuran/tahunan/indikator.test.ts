import { describe, expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { bahanTahunan } from "../../../tests/bantu/contoh-lkjip.ts";
import { buildIndikator, type TahunUkur } from "./indikator.ts";
import { buildKinerjaTahunan } from "./kinerja.ts";

const KINI = indikator({ jadwal: ["2024"], target: { "2024": titik("10") } });
const TAHUN: TahunUkur = {
  tahun: 2024,
  indikator: KINI,
  ukur: { realisasi: nilaiPer({ "2024": "5" }), tercetak: {} },
  kebijakan: kebijakan(),
};
const ukur = (beda: Partial<TahunUkur>) =>
  buildIndikator({
    ...{ pemda: PEMDA, pd: PD, kini: KINI, narasi: [] },
    tahun: [{ ...TAHUN, ...beda }],
    renstra: [titik("20")],
  });

describe("an indikator in a year", () => {
  test("that did not have it yet is not due, and is not compared with the end of the Renstra", () => {
    const { capaian, isi } = ukur({ indikator: undefined });
    expect(capaian).toEqual({ ada: false, sebab: { jenis: "tidak_dijadwalkan" } });
    expect(isi.tahun[0]?.realisasi.kosong).toBe("tidak_dijadwalkan");
    expect(isi.akhir).toMatchObject({ target: { nilai: "20" }, capaian: { kosong: "tidak_dijadwalkan" } });
  });

  test("that nobody reported keeps the reason at the end of the Renstra", () => {
    expect(ukur({ ukur: { realisasi: {}, tercetak: {} } }).isi.akhir.capaian.kosong).toBe("belum_diisi");
  });

  test("without a policy has no progress towards the end of the Renstra, and says why", () => {
    expect(ukur({ kebijakan: undefined }).isi.akhir.capaian).toMatchObject({
      kosong: "tidak_terdefinisi",
      alasan: expect.stringContaining("kebijakan penghitungan capaian Tahun 2024 belum ditetapkan"),
    });
  });
});

describe("the notes on the policies of the compared years", () => {
  const r = rencana([simpul("a", { indikatorId: ["ind-1"] })], [indikator({ target: { "2023": titik("10") } })]);

  test("name a year before the first policy", () => {
    const { catatanKebijakan } = buildKinerjaTahunan(bahanTahunan({ r }, { kebijakan: [kebijakan()] }));
    expect(catatanKebijakan).toContain("Capaian Tahun 2023 tidak dihitung karena kebijakannya belum ditetapkan.");
  });

  test("name the older policy that a year between two policies is measured by", () => {
    const lama = [kebijakan({ tahun: 2022 }), kebijakan()];
    const { catatanKebijakan } = buildKinerjaTahunan(bahanTahunan({ r }, { kebijakan: lama }));
    expect(catatanKebijakan).toContain("Capaian Tahun 2023 dihitung menurut kebijakan Tahun 2022.");
  });

  test("name the indikator that has a rule of its own", () => {
    const khusus = indikator({ polaritas: "turun", aturanTurun: "dua_target_kurang_realisasi" });
    const { catatanKebijakan } = buildKinerjaTahunan(bahanTahunan({ r: rencana([], [khusus]) }));
    expect(catatanKebijakan.filter((c) => c.startsWith(`${khusus.nama}: capaian = `))).toHaveLength(1);
  });
});

describe("a node", () => {
  test("of a sub kegiatan without pagu in the year is not counted among those that should report", () => {
    const r = rencana([
      simpul("p", { jenis: "program", pagu: { 2024: "100" } }),
      simpul("k1", { jenis: "sub_kegiatan", indukId: "p", pagu: { 2024: "100" } }),
      simpul("k2", { jenis: "sub_kegiatan", indukId: "p" }),
    ]);
    const [program] = buildKinerjaTahunan(bahanTahunan({ r })).program;
    expect(program?.anggaran).toMatchObject({ seluruhnya: 1, dilaporkan: 0, serapan: { kosong: "belum_diisi" } });
  });

  test("whose parent is not in the plan hangs under no sasaran", () => {
    const r = rencana([simpul("p", { jenis: "program", indukId: "hilang" })]);
    const [program] = buildKinerjaTahunan(bahanTahunan({ r })).program;
    expect(program).toMatchObject({ sasaranId: null, programId: "p" });
  });
});
