import { describe, expect, test } from "vitest";
import {
  indikator,
  kebijakan,
  nilaiPer,
  PEMDA,
  realisasi,
  rencana,
  simpul,
  titik,
} from "../../../tests/bantu/contoh.ts";
import { kebijakanUkurBawaan } from "../kebijakan-ukur.ts";
import { type BahanPemantauan, buildPemantauan } from "./pemantauan.ts";
import { periodeUkur } from "./periode-ukur.ts";

const TW = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];
const RENCANA = rencana(
  [
    simpul("s1", { indikatorId: ["iku"] }),
    simpul("p1", { jenis: "program", indukId: "s1", indikatorId: ["iku", "ikp"], pagu: { 2024: "1000" } }),
    simpul("sk1", { jenis: "sub_kegiatan", indukId: "p1", pagu: { 2024: "600" } }),
    simpul("sk2", { jenis: "sub_kegiatan", indukId: "p1", pagu: { 2024: "400" } }),
  ],
  [
    indikator({ id: "iku", kode: "iku", jadwal: TW, target: { "2024": titik("100"), "2024-TW1": titik("50") } }),
    indikator({ id: "ikp", kode: "ikp", nama: "Tenaga kerja terlatih", jadwal: ["2024-S1"], target: {} }),
  ],
);
const NARASI = {
  indikatorId: "iku",
  periode: "2024-TW1",
  faktorPendukung: "Bursa kerja",
  faktorPenghambat: "",
  tindakLanjut: "",
};
const AKSI = { indikatorId: "iku", uraian: "Job fair", penanggungJawab: "Kepala Bidang", triwulan: [1, 3] };

function bahan(beda: Partial<BahanPemantauan> = {}): BahanPemantauan {
  return {
    pemda: PEMDA,
    kepala: null,
    triwulan: 1,
    rencana: RENCANA,
    ukur: { iku: { realisasi: nilaiPer({ "2024-TW1": "45" }), tercetak: {} } },
    kebijakan: [kebijakan()],
    rekap: { capaian: kebijakan(), ukur: kebijakanUkurBawaan(2024) },
    narasi: [NARASI],
    aksi: [AKSI],
    anggaran: { jadwal: TW, lapor: [{ simpulId: "sk1", periode: "2024-TW1", nilai: "150" }] },
    ...beda,
  };
}

describe("periodeUkur", () => {
  test.each([
    [["2024-TW2"], 2, "2024-TW2"],
    [["2024-S1"], 2, "2024-S1"],
    [["2024-S1"], 1, "2024-TW1"],
    [["2024"], 4, "2024"],
    [["2024-04", "2024-05"], 2, "2024-TW2"],
    [["2024-TW1"], 2, "2024-TW2"],
  ] as const)("an indikator due in %j shows in quarter %i its figure of %s", (jadwal, triwulan, harus) => {
    expect(periodeUkur(indikator({ jadwal: [...jadwal] }), 2024, triwulan)).toBe(harus);
  });
});

describe("buildPemantauan", () => {
  test("an indikator stands once, under the node that uses it first, with its figures and its page", () => {
    const { indikator: daftar } = buildPemantauan(bahan());
    expect(daftar.map((i) => [i.kode, i.simpul.id])).toEqual([
      ["iku", "s1"],
      ["ikp", "p1"],
    ]);
    expect(daftar[0]).toMatchObject({
      diukur: { periode: "2024-TW1", label: "Tribulan I" },
      targetTahun: { teks: "100%" },
      target: { teks: "50%" },
      realisasi: { teks: "45%" },
      capaian: { teks: "90,00%", predikat: "Tinggi", jelaskan: "/jelaskan/capaian/disnaker/iku/2024-TW1" },
    });
  });

  test("an indikator measured by semester shows it in the quarter that ends it, and nothing before", () => {
    const [, satu] = buildPemantauan(bahan()).indikator;
    expect([satu?.realisasi.kosong, satu?.target.kosong]).toEqual(["tidak_dijadwalkan", "tidak_dijadwalkan"]);
    const [, dua] = buildPemantauan(bahan({ triwulan: 2 })).indikator;
    expect([dua?.diukur.label, dua?.realisasi.kosong, dua?.target.kosong]).toEqual([
      "Semester I",
      "belum_diisi",
      "belum_diisi",
    ]);
  });

  test("narrative and rencana aksi are those of the quarter alone", () => {
    const [iku] = buildPemantauan(bahan()).indikator;
    expect(iku?.narasi?.faktorPendukung).toBe("Bursa kerja");
    expect(iku?.aksi.map((a) => a.uraian)).toEqual(["Job fair"]);
    const [lain] = buildPemantauan(bahan({ triwulan: 2 })).indikator;
    expect([lain?.narasi, lain?.aksi]).toEqual([null, []]);
  });

  test("money is that of the sub kegiatan which reported, against their pagu, and says how many did", () => {
    const { serapan, total } = buildPemantauan(bahan());
    expect(serapan.map((s) => [s.simpul.id, s.anggaran.realisasi.teks, s.anggaran.serapan.teks])).toEqual([
      ["p1", "Rp150", "25,00%"],
      ["sk1", "Rp150", "25,00%"],
      ["sk2", "belum diisi", "belum diisi"],
    ]);
    expect([total.dilaporkan, total.seluruhnya, total.pagu.teks]).toEqual([1, 2, "Rp1.000"]);
  });

  test("where no filling period ends with the quarter, money is not due rather than missing", () => {
    const isi = buildPemantauan(bahan({ anggaran: { jadwal: ["2024-S1"], lapor: [] } }));
    expect([isi.anggaranPeriode, isi.total.serapan.teks]).toEqual([null, "-"]);
    expect(isi.kurang.filter((k) => k.objek.includes("sk"))).toEqual([]);
  });

  test("what is missing is named with what to do", () => {
    const { kurang } = buildPemantauan(bahan());
    expect(kurang.map((k) => k.uraian)).toEqual([
      "Rencana tindak lanjut wajib ditulis karena capaian 90,00% di bawah 100%.",
      "Belum ada rencana aksi untuk triwulan ini.",
      "Realisasi anggaran belum diisi atau periodenya belum dikunci.",
    ]);
  });

  test("a figure that is not approved is missing, one declared unavailable is not", () => {
    const draf = { "2024-TW1": realisasi("2024-TW1", { nilai: "45", keadaan: "diajukan" }) };
    const tanpa = { "2024-TW1": realisasi("2024-TW1", { alasanTidakTersedia: "survei ditunda" }) };
    const [a] = buildPemantauan(bahan({ ukur: { iku: { realisasi: draf, tercetak: {} } } })).indikator;
    const [b] = buildPemantauan(bahan({ ukur: { iku: { realisasi: tanpa, tercetak: {} } } })).indikator;
    expect([a?.realisasi.kosong, b?.realisasi.kosong]).toEqual(["belum_diisi", "tidak_tersedia"]);
  });

  test("without a policy of the year there is no capaian and no sentence about one", () => {
    const isi = buildPemantauan(bahan({ kebijakan: [] }));
    expect(isi.indikator[0]?.capaian.kosong).toBe("tidak_terdefinisi");
    expect(isi.catatanKebijakan).toEqual([]);
  });

  test("the mean is of the sasaran alone", () => {
    const { rekap } = buildPemantauan(bahan());
    expect([rekap.capaian.teks, rekap.capaian.jelaskan, rekap.jumlah.berangka]).toEqual(["90,00%", undefined, 1]);
  });
});
