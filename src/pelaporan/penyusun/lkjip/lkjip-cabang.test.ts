// The rarer cases of the LKjIP: a signed agreement, a pemda with and without a plan, parts that nobody filled in.
import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { type BahanSePemda, buildKinerjaSePemda, gambaranTahunan } from "#pengukuran";
import type { IsiPerjanjian } from "#perencanaan";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, rencana, simpul, titik } from "../../../../tests/bantu/contoh.ts";
import { bahanLkjip, bahanTahunan, LENGKAP, RENSTRA } from "../../../../tests/bantu/contoh-lkjip.ts";
import { teksPolos } from "../../isi.ts";
import type { Blok, Dokumen, Tabel } from "../../model.ts";
import { blokGrafik } from "../grafik.ts";
import type { BahanLkjipPd, BahanLkjipPemda } from "./bahan.ts";
import { buildLkjipPd, buildLkjipPemda } from "./lkjip.ts";

const TANPA_TEKS = new Map<string, string>();

function blokOf(d: Dokumen, kunci: string): readonly Blok[] {
  const ada = d.bagian.find((b) => b.kunci === kunci);
  if (ada === undefined) throw new Error(`Tidak ada bagian ${kunci}`);
  return ada.blok;
}
const tabelOf = (d: Dokumen, kunci: string) => blokOf(d, kunci).filter((b): b is Tabel => b.jenis === "tabel");
const isiTabel = (t: Tabel | undefined) => t?.baris.map((b) => b.map((s) => teksPolos(s.isi).split("\n")[0]));
function teksBlok(b: Blok): string {
  if (b.jenis === "paragraf" || b.jenis === "catatan") return teksPolos(b.isi);
  if (b.jenis === "daftar") return b.butir.map(teksPolos).join("\n");
  if (b.jenis === "tabel") return [b.judul, ...b.baris.flat().map((s) => teksPolos(s.isi))].join("\n");
  return b.jenis === "grafik" ? b.teksAlternatif : "";
}
const teksBagian = (d: Dokumen, kunci: string) => blokOf(d, kunci).map(teksBlok).join("\n");

const lengkap = (beda: Partial<BahanLkjipPd> = {}) => bahanLkjip(bahanTahunan({}, LENGKAP), beda);
const laporan = (bahan: BahanLkjipPd) => buildLkjipPd(bahan, TANPA_TEKS);
const laporanRencana = (r: ReturnType<typeof rencana>, beda: Parameters<typeof bahanTahunan>[1] = {}) =>
  laporan(bahanLkjip(bahanTahunan({ r, realisasi: {} }, beda)));

const KEPALA = {
  nama: "Siti Aminah",
  jabatan: "Kepala Dinas",
  status: "definitif",
  sebutan: "Plt. Kepala Dinas",
} as const;

const ISI: IsiPerjanjian = {
  bentuk: 1,
  pemda: PEMDA,
  pd: { kode: PD.kode, nama: PD.nama },
  tahun: 2024,
  nomor: 0,
  alasan: null,
  tempat: "Lamongan",
  tanggal: "2024-01-15",
  pihakPertama: { jabatan: "Kepala Dinas", sebutan: "Kepala Dinas", nama: "Siti Aminah", status: "definitif" },
  pihakKedua: null,
  sasaran: [
    {
      id: "s1",
      jenis: "sasaran",
      kode: "s1",
      nama: "Sasaran yang dijanjikan",
      indikator: [
        { id: "a", kode: "a", nama: "Indikator A", target: "12,50%", triwulan: ["3,00%", null, "9,00%"] },
        { id: "b", kode: "b", nama: "Indikator B", target: null, triwulan: [] },
      ],
    },
    { id: "s2", jenis: "sasaran", kode: "s2", nama: "Sasaran tanpa indikator", indikator: [] },
  ],
  anggaran: {
    jenjang: "program",
    baris: [
      { id: "p1", kode: "p1", nama: "Program satu", nilai: "5000000.00", sumberDana: "APBD" },
      { id: "p2", kode: "p2", nama: "Program dua", nilai: null, sumberDana: null },
    ],
    total: null,
  },
  triwulan: true,
};
const janji = (beda: Partial<IsiPerjanjian> = {}) => ({
  isi: { ...ISI, ...beda },
  sidik: "abc",
  alamat: "https://contoh.id/sah/abc",
});

describe("a signed agreement", () => {
  const d = laporan(lengkap({ perjanjian: janji() }));

  test("is named with who signed it, when, and where it can be checked", () => {
    expect(teksBagian(d, "perjanjian")).toContain(
      "Perjanjian Kinerja Tahun 2024 ditandatangani oleh Siti Aminah pada 15 Januari 2024. Keasliannya dapat diperiksa di https://contoh.id/sah/abc.",
    );
    expect(teksBagian(d, "kurang")).not.toContain("Perjanjian kinerja Tahun 2024 yang ditandatangani");
  });

  test("that changed an earlier one says so, and names the office where neither name nor date is recorded", () => {
    const pihakPertama = { ...ISI.pihakPertama, nama: null };
    const ubah = laporan(lengkap({ perjanjian: janji({ nomor: 2, tanggal: null, pihakPertama }) }));
    expect(teksBagian(ubah, "perjanjian")).toContain(
      "Perjanjian Kinerja Perubahan ke-2 Tahun 2024 ditandatangani oleh Kepala Dinas. Keasliannya",
    );
  });

  test("gives the targets instead of the plan, a dash where it sets none, a row for a sasaran without indikator", () => {
    expect(isiTabel(tabelOf(d, "perjanjian")[0])).toEqual([
      ["1.", "Sasaran yang dijanjikan", "Indikator A", "12,50%"],
      ["Indikator B", "-"],
      ["2.", "Sasaran tanpa indikator", "belum diisi", "-"],
    ]);
  });

  test("prints money that it does not set as belum diisi, in the row and in the total", () => {
    const baris = isiTabel(tabelOf(d, "lampiran-perjanjian")[1]);
    expect(baris?.slice(0, 2)).toEqual([
      ["1.", "Program satu", "Rp5.000.000", "APBD"],
      ["2.", "Program dua", "belum diisi", "-"],
    ]);
    expect(baris?.at(-1)).toContain("belum diisi");
  });

  test("has its targets per triwulan as a table only where they are an annex of it", () => {
    const triwulan = tabelOf(d, "lampiran-perjanjian")[2];
    expect(triwulan?.judul).toBe("Target per tribulan Tahun 2024");
    expect(isiTabel(triwulan)).toEqual([
      ["1.", "Indikator A", "12,50%", "3,00%", "-", "9,00%", "-"],
      ["2.", "Indikator B", "-", "-", "-", "-", "-"],
    ]);
    const tanpa = laporan(lengkap({ perjanjian: janji({ triwulan: false }) }));
    expect(tabelOf(tanpa, "lampiran-perjanjian")).toHaveLength(2);
  });
});

describe("the plan of the year in Bab II", () => {
  const aksi = (indikatorId: string, uraian: string, triwulan: readonly number[]) => ({
    indikatorId,
    indikator: `Indikator ${indikatorId}`,
    uraian,
    penanggungJawab: "Bidang Pelatihan",
    triwulan,
  });

  test("the steps stand below one cell per indikator, with their triwulan in Roman numbers", () => {
    const d = laporan(lengkap({ aksi: [aksi("a", "Satu", [1, 4]), aksi("a", "Dua", [2]), aksi("b", "Tiga", [5])] }));
    const [tabel] = tabelOf(d, "rencana-aksi");
    expect(isiTabel(tabel)).toEqual([
      ["Indikator a", "Satu", "Bidang Pelatihan", "I, IV"],
      ["Dua", "Bidang Pelatihan", "II"],
      ["Indikator b", "Tiga", "Bidang Pelatihan", "5"],
    ]);
    expect(tabel?.baris[0]?.[0]?.gabungBaris).toBe(2);
    expect(tabel?.kepala[0]?.map((s) => teksPolos(s.isi)).at(-1)).toBe("TRIBULAN");
    expect(teksBagian(d, "kurang")).not.toContain("Rencana aksi Tahun 2024");
  });

  const pohon = rencana([
    simpul("t1", { jenis: "tujuan", nama: "Kerja layak" }),
    simpul("s1", { indukId: "t1", nama: "Lapangan kerja" }),
  ]);

  test("without a Renstra the tujuan and sasaran of the year are listed, also those without indikator", () => {
    expect(isiTabel(tabelOf(laporanRencana(pohon), "renstra")[0])).toEqual([
      ["Tujuan: Kerja layak", "belum diisi"],
      ["Sasaran: Lapangan kerja", "belum diisi"],
    ]);
  });

  test("a Renstra gives a node without indikator a dash for every year", () => {
    const d = laporanRencana(pohon, { renstra: RENSTRA });
    expect(isiTabel(tabelOf(d, "renstra")[0])?.[0]).toEqual([
      "Tujuan: Kerja layak",
      "belum diisi",
      "-",
      "-",
      "-",
      "-",
      "-",
    ]);
  });

  test("a Renstra without tujuan and sasaran says that it has none", () => {
    const d = laporanRencana(rencana([]), { renstra: RENSTRA });
    expect(teksBagian(d, "renstra")).toContain("Renstra 2022-2026 belum memuat tujuan dan sasaran.");
  });

  test("a plan made from an RPJMD is called RPJMD throughout", () => {
    const rpjmd = { ...RENSTRA, masa: { ...RENSTRA.masa, jenis: "rpjmd", judul: "RPJMD 2022-2026" } } as const;
    const d = laporan(bahanLkjip(bahanTahunan({}, { renstra: rpjmd })));
    expect(d.bagian.find((b) => b.kunci === "renstra")?.judul).toBe("A. RPJMD");
    expect(d.bagian.find((b) => b.kunci === "sasaran-1-akhir")?.judul).toContain("target akhir RPJMD");
  });

  test("the head who is recorded signs the foreword and stands on the cover", () => {
    const d = laporan(bahanLkjip(bahanTahunan({}, { kepala: KEPALA })));
    expect(blokOf(d, "kata-pengantar").find((b) => b.jenis === "tanda_tangan")).toMatchObject({
      pihak: [{ jabatan: "Plt. Kepala Dinas", nama: "Siti Aminah" }],
    });
    expect(d.sampul.oleh).toEqual({ nama: "Siti Aminah", jabatan: "Plt. Kepala Dinas" });
  });
});

describe("a sasaran with parts missing", () => {
  test("without indikator every comparison says who adds one and where", () => {
    const d = laporanRencana(rencana([simpul("s1")]));
    for (const akhiran of ["tahun", "banding", "akhir", "nasional"]) {
      expect(teksBagian(d, `sasaran-1-${akhiran}`)).toContain(
        "Sasaran ini belum memiliki indikator. Perencana perangkat daerah menambahkannya di /perencanaan/indikator?pd=disnaker.",
      );
    }
  });

  test("whose indikator is not due this year is tidak dijadwalkan, and has no earlier year to compare with", () => {
    const r = rencana([simpul("s1", { indikatorId: ["a"] })], [indikator({ id: "a", jadwal: [], target: {} })]);
    const d = laporanRencana(r);
    expect(teksBagian(d, "sasaran-1")).toContain("Capaian rata-ratanya Tahun 2024: tidak dijadwalkan.");
    expect(teksBagian(d, "sasaran-1-banding")).toContain("Belum ada target dan realisasi tahun-tahun sebelum 2024.");
  });

  test("prints a dash for the half of a narrative that nobody wrote", () => {
    const narasi = {
      "iku-1": [{ periode: "2024-TW4", faktorPendukung: "Bursa kerja", faktorPenghambat: " ", tindakLanjut: "" }],
    };
    const d = laporan(bahanLkjip(bahanTahunan({}, { narasi })));
    expect(isiTabel(tabelOf(d, "sasaran-1-penyebab")[0])?.[0]?.slice(2)).toEqual(["Bursa kerja", "-", "-"]);
  });

  test("whose figures have no policy has no chart, and the budget chart does without one too", () => {
    const d = laporan(bahanLkjip(bahanTahunan({}, { ...LENGKAP, kebijakan: [] })));
    expect(blokOf(d, "sasaran-1-banding").filter((b) => b.jenis === "grafik")).toEqual([]);
    expect(blokOf(d, "realisasi-anggaran").find((b) => b.jenis === "grafik")).toMatchObject({ desimal: 2 });
  });

  test("the chart words a year without schedule, and leaves out an empty list", () => {
    const r = rencana(
      [simpul("s1", { indikatorId: ["a", "b"] })],
      [
        indikator({ id: "a", kode: "a", nama: "A", jadwal: ["2024"], target: { "2024": titik("10") } }),
        indikator({ id: "b", kode: "b", nama: "B", jadwal: [], target: {} }),
      ],
    );
    const { kinerja } = bahanLkjip(bahanTahunan({ r, realisasi: { a: nilaiPer({ "2024": "5" }) } }));
    const perihal = { judul: "Capaian", desimal: 2 };
    const [grafik] = blokGrafik(gambaranTahunan(perihal, kinerja.sasaran[0]?.indikator ?? []));
    expect(grafik === undefined ? "" : teksBlok(grafik)).toContain("B: Tahun 2024 tidak dijadwalkan.");
    expect(grafik?.seri).toMatchObject([{ nilai: ["50.00", null], sebab: [null, "tidak dijadwalkan"] }]);
    expect(blokGrafik(gambaranTahunan(perihal, []))).toEqual([]);
  });
});

describe("missing money of a PD", () => {
  test("is asked for where it is missing: pagu, pagu of a sub kegiatan, or the realisasi of some of them", () => {
    const program = (id: string, pagu: Readonly<Record<number, string>>) =>
      simpul(id, { jenis: "program", indukId: "s1", nama: `Program ${id}`, pagu });
    const sub = (id: string) => simpul(id, { jenis: "sub_kegiatan", indukId: "p3", pagu: { 2024: "100.00" } });
    const r = rencana([
      simpul("s1"),
      program("p1", {}),
      program("p2", { 2024: "50.00" }),
      program("p3", { 2024: "200.00" }),
      sub("k1"),
      sub("k2"),
    ]);
    const anggaran = { periode: "2024-S2", nilai: new Map([["k1", "90.00"]]) };
    const uang = tabelOf(laporanRencana(r, { anggaran }), "kurang").find((t) => t.judul === "Anggaran");
    expect(isiTabel(uang)?.map((b) => [b[1], b[3]])).toEqual([
      ["Pagu dan realisasi anggaran: Program p1", "/perencanaan/pagu?pd=disnaker&tahun=2024"],
      ["Pagu sub kegiatan, tempat realisasi diisi: Program p2", "/perencanaan/pagu?pd=disnaker&tahun=2024"],
      ["Realisasi anggaran 1 dari 2 sub kegiatan: Program p3", "/pengukuran/isi?pd=disnaker"],
    ]);
  });
});

describe("the report of a pemda", () => {
  const jumlah = { berangka: 0, tidak_dijadwalkan: 0, belum_diisi: 0, tidak_tersedia: 0, tidak_terdefinisi: 0 };
  const KOSONG = { capaian: { ada: false, sebab: { jenis: "belum_diisi" } }, jumlah } as const;
  const angka = parseDecimal("95.50");
  const BERANGKA = {
    capaian: { ada: true, angka, utuh: angka, desimal: 2, dipotong: null, predikat: "Sangat Tinggi" },
    jumlah: { ...jumlah, berangka: 3, belum_diisi: 2 },
  } as const;
  const lain = { ...PD, id: "pd-2", kode: "dinkes", nama: "Dinas Kesehatan" };
  const sePemda = (beda: Partial<BahanSePemda> = {}) =>
    buildKinerjaSePemda({
      pemda: PEMDA,
      tahun: 2024,
      kebijakan: kebijakan(),
      rekap: BERANGKA,
      pd: [
        { pd: PD, rekap: BERANGKA },
        { pd: lain, rekap: KOSONG },
      ],
      uang: new Map([
        ["pd-1", { pagu: "1000.00", realisasi: "900.00", tercakup: "1000.00", dilaporkan: 1, seluruhnya: 1 }],
      ]),
      tren: [
        { tahun: 2023, rekap: KOSONG },
        { tahun: 2024, rekap: BERANGKA },
      ],
      catatanRekap: ["Rata-rata perangkat daerah."],
      ...beda,
    });
  const pemda = (beda: Partial<BahanLkjipPemda> = {}) =>
    buildLkjipPemda({ sePemda: sePemda(), sendiri: null, tema: [], ...beda }, TANPA_TEKS);
  const polos = pemda();

  test("without a plan of its own leads to pages without a PD, and names the planner of the pemda", () => {
    expect(polos.judul).toBe("Laporan Kinerja Kabupaten Lamongan Tahun 2024");
    expect(teksBagian(polos, "renstra")).toContain(
      "Belum ada RPJMD yang ditetapkan dan mencakup Tahun 2024. Bagian ini memuat tujuan, sasaran, indikator, dan target setiap tahunnya; perencana pemerintah daerah menyusunnya di /perencanaan/renstra.",
    );
    expect(teksBagian(polos, "perjanjian")).toContain("kepala daerah menandatanganinya di /perencanaan/perjanjian.");
    expect(teksBagian(polos, "lampiran-perjanjian")).toContain("lihat Bab II huruf D");
  });

  test("has its money by perangkat daerah, and what is missing with it", () => {
    const [pagu] = tabelOf(polos, "pagu");
    expect(pagu?.kepala[0]?.map((s) => teksPolos(s.isi))).toEqual(["NO", "PERANGKAT DAERAH", "PAGU"]);
    expect(isiTabel(pagu)?.map((b) => b.at(-1))).toEqual(["Rp1.000", "belum diisi", "Rp1.000"]);
    expect(isiTabel(tabelOf(polos, "kurang").find((t) => t.judul === "Dokumen perencanaan"))?.[1]?.slice(1, 3)).toEqual(
      ["Perjanjian kinerja Tahun 2024 yang ditandatangani", "kepala daerah"],
    );
    expect(tabelOf(polos, "kurang").some((t) => t.judul === "Anggaran")).toBe(false);
  });

  test("lists each PD with its rekap, the trend, and which PD has figures missing", () => {
    const [rekap] = tabelOf(polos, "capaian-pd");
    expect(isiTabel(rekap)?.map((b) => b.slice(1, 5))).toEqual([
      ["Dinas Tenaga Kerja", "95,50%", "3", "2"],
      ["Dinas Kesehatan", "belum diisi", "0", "0"],
    ]);
    // One figure is no trend yet.
    expect(blokOf(polos, "capaian-pd").map((b) => b.jenis)).not.toContain("grafik");
    const dua = [2022, 2024].map((tahun) => ({ tahun, rekap: BERANGKA }));
    const tren = teksBagian(
      pemda({ sePemda: sePemda({ tren: [...dua, { tahun: 2023, rekap: KOSONG }] }) }),
      "capaian-pd",
    );
    expect(tren).toContain("Tahun 2022: 95,50%. Tahun 2024: 95,50%. Tahun 2023: belum diisi.");
    expect(teksBagian(polos, "kurang")).toContain(
      "Dinas Tenaga Kerja: 2 indikator sasaran belum diisi; diisi perencananya di /pengukuran/isi?pd=disnaker.\nDinas Kesehatan: belum ada indikator sasaran; disusun perencananya di /perencanaan/pohon?pd=dinkes.",
    );
  });

  test("where every PD is complete has no list of PD with data missing", () => {
    const penuh = { ...BERANGKA, jumlah: { ...jumlah, berangka: 1 } };
    const d = pemda({ sePemda: sePemda({ pd: [{ pd: PD, rekap: penuh }] }) });
    expect(teksBagian(d, "kurang")).not.toContain("Perangkat daerah dengan data yang kurang");
  });

  test("without policy, PD and money says who fills them in", () => {
    const d = pemda({ sePemda: sePemda({ pd: [], kebijakan: undefined, rekap: KOSONG, tren: [] }) });
    expect(teksBagian(d, "capaian-pd")).toBe(
      "Belum ada perangkat daerah. Admin pemda mencatatnya di /pengaturan/organisasi.",
    );
    expect(teksBagian(d, "realisasi-anggaran")).toContain("Belum ada perangkat daerah untuk Tahun 2024.");
    expect(teksBagian(d, "pagu")).toContain(
      "Bagian ini memuat pagu setiap perangkat daerah; perencana perangkat daerah mengisinya di /perencanaan/pagu.",
    );
    expect(teksBagian(d, "kurang")).toContain("Realisasi anggaran Tahun 2024");
  });

  test("whose PD reported no spending, and that has no policy, is sent to the sheets of every PD", () => {
    const tren = [2023, 2024].map((tahun) => ({ tahun, rekap: BERANGKA }));
    const d = pemda({ sePemda: sePemda({ uang: new Map(), kebijakan: undefined, tren }) });
    expect(teksBagian(d, "realisasi-anggaran")).toContain("mengisinya per sub kegiatan di /pengukuran/isi.");
    expect(blokOf(d, "capaian-pd").find((b) => b.jenis === "grafik")).toMatchObject({ desimal: 2 });
  });

  test("prints the themes with their tagged budget, and a note where there is none", () => {
    const tema = [
      { nama: "Kemiskinan", banyak: 4, total: "7500000.00" },
      { nama: "Stunting", banyak: 0, total: null },
    ];
    expect(isiTabel(tabelOf(pemda({ tema }), "tema")[0])).toEqual([
      ["1.", "Kemiskinan", "4", "Rp7.500.000"],
      ["2.", "Stunting", "0", "belum ditandai"],
    ]);
    expect(teksBagian(polos, "tema")).toContain("Belum ada tema lintas perangkat daerah.");
  });

  test("with a plan of its own prints its sasaran and agreement, but not the money of its own programmes", () => {
    const d = pemda({ sendiri: lengkap() });
    expect(d.bagian.find((b) => b.kunci === "sasaran-1")?.subjudul).toBe("Meningkatnya Penduduk yang Bekerja");
    expect(teksBagian(d, "perjanjian")).toContain("di /perencanaan/perjanjian?pd=disnaker.");
    expect(teksBagian(d, "lampiran-perjanjian")).not.toContain("Program p1");
    expect(teksBagian(pemda({ sendiri: lengkap({ perjanjian: janji() }) }), "perjanjian")).toContain("Siti Aminah");
  });
});
