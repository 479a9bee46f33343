import { describe, expect, test } from "vitest";
import { indikator, nilaiPer, realisasi, rencana, simpul, titik } from "../../../../tests/bantu/contoh.ts";
import { bahanLkjip, bahanTahunan, LENGKAP } from "../../../../tests/bantu/contoh-lkjip.ts";
import { FORMAT_LAPORAN } from "../../format.ts";
import { teksPolos } from "../../isi.ts";
import type { Bagian, Blok, Dokumen, Tabel } from "../../model.ts";
import { renderLaporan } from "../../render.server.ts";
import { buildLkjipPd } from "./lkjip.ts";

const TANPA_TEKS = new Map<string, string>();
const BAHAN = bahanLkjip(bahanTahunan({}, LENGKAP));
const LAPORAN = buildLkjipPd(BAHAN, TANPA_TEKS);
const KOSONG = buildLkjipPd(bahanLkjip(bahanTahunan({ r: rencana([]) }, { kebijakan: [] })), TANPA_TEKS);

function bagian(d: Dokumen, kunci: string): Bagian {
  const ada = d.bagian.find((b) => b.kunci === kunci);
  if (ada === undefined) throw new Error(`Tidak ada bagian ${kunci}`);
  return ada;
}
const tabelOf = (d: Dokumen, kunci: string) => bagian(d, kunci).blok.filter((b): b is Tabel => b.jenis === "tabel");
const isiTabel = (t: Tabel | undefined) => t?.baris.map((b) => b.map((s) => teksPolos(s.isi).split("\n")[0]));
function teksBlok(b: Blok): string {
  if (b.jenis === "paragraf" || b.jenis === "catatan") return teksPolos(b.isi);
  if (b.jenis === "daftar") return b.butir.map(teksPolos).join("\n");
  if (b.jenis === "tabel") {
    return [b.judul, ...b.baris.flat().map((s) => teksPolos(s.isi)), ...(b.catatan ?? [])].join("\n");
  }
  return b.jenis === "grafik" ? b.teksAlternatif : "";
}
const teksBagian = (d: Dokumen, kunci: string) => bagian(d, kunci).blok.map(teksBlok).join("\n");

describe("the chapters of PermenPANRB 53/2014", () => {
  test("stand in their order, Bab III with the seven analyses of each sasaran", () => {
    expect(LAPORAN.bagian.filter((b) => b.tingkat === undefined).map((b) => b.judul)).toEqual([
      "KATA PENGANTAR",
      "IKHTISAR EKSEKUTIF",
      "BAB I PENDAHULUAN",
      "BAB II PERENCANAAN KINERJA",
      "BAB III AKUNTABILITAS KINERJA",
      "BAB IV PENUTUP",
      "LAMPIRAN I PERJANJIAN KINERJA",
      "LAMPIRAN II PENGUKURAN KINERJA",
      "LAMPIRAN III DATA YANG KURANG",
      "LAMPIRAN IV TEMUAN",
      "PERNYATAAN TELAH DIREVIU",
    ]);
    expect(LAPORAN.bagian.filter((b) => b.kunci.startsWith("sasaran-1-")).map((b) => b.judul)).toEqual([
      "1.1 Target dan realisasi Tahun 2024",
      "1.2 Perbandingan dengan tahun-tahun sebelumnya",
      "1.3 Perbandingan dengan target akhir Renstra",
      "1.4 Perbandingan dengan standar nasional dan provinsi",
      "1.5 Penyebab keberhasilan atau kegagalan dan alternatif solusi",
      "1.6 Efisiensi penggunaan sumber daya",
      "1.7 Program dan kegiatan penunjang",
    ]);
  });

  test("keys are unique, so that links and ids lead to one section", () => {
    const kunci = LAPORAN.bagian.map((b) => b.kunci);
    expect(new Set(kunci).size).toBe(kunci.length);
  });

  test("equal data gives an equal document", () => {
    expect(buildLkjipPd(bahanLkjip(bahanTahunan({}, LENGKAP)), TANPA_TEKS)).toEqual(LAPORAN);
  });
});

describe("the comparisons of a sasaran", () => {
  test("the year: target, realisasi and capaian, each linked to its explanation", () => {
    const [tabel] = tabelOf(LAPORAN, "sasaran-1-tahun");
    expect(isiTabel(tabel)).toEqual([["1.", "Persentase Penduduk yang Bekerja", "95,23%", "95,00%", "99,76%"]]);
    const asal = tabel?.baris
      .flat()
      .flatMap((s) => (typeof s.isi === "string" ? [] : s.isi.flatMap((t) => t.asal ?? [])));
    expect(asal).toContain("/jelaskan/capaian/disnaker/iku-1/2024");
  });

  test("the years before, as a table and as a chart of the same figures", () => {
    expect(isiTabel(tabelOf(LAPORAN, "sasaran-1-banding")[0])).toEqual([
      ["Persentase Penduduk yang Bekerja", "2023", "94,87%", "94,54%", "99,65%"],
      ["2024", "95,23%", "95,00%", "99,76%"],
    ]);
    const grafik = bagian(LAPORAN, "sasaran-1-banding").blok.find((b) => b.jenis === "grafik");
    expect(grafik).toMatchObject({ seri: [{ nilai: ["99.65"] }, { nilai: ["99.76"] }] });
  });

  test("the end of the Renstra, the standards that nobody gave, the causes, the money, the programmes", () => {
    expect(isiTabel(tabelOf(LAPORAN, "sasaran-1-akhir")[0])?.[0]).toEqual([
      "Persentase Penduduk yang Bekerja",
      "96,00%",
      "95,00%",
      "98,96%",
    ]);
    expect(isiTabel(tabelOf(LAPORAN, "sasaran-1-nasional")[0])?.[0]?.slice(2)).toEqual(["belum diisi", "belum diisi"]);
    expect(isiTabel(tabelOf(LAPORAN, "sasaran-1-penyebab")[0])?.[0]).toEqual([
      "Persentase Penduduk yang Bekerja",
      "Tribulan IV Tahun 2024",
      "Bursa kerja dua kali",
      "Pabrik tutup",
      "Pelatihan ulang",
    ]);
    const efisiensi = isiTabel(tabelOf(LAPORAN, "sasaran-1-efisiensi")[0]);
    expect(efisiensi?.[0]).toEqual([
      "1.",
      "Sasaran: Meningkatnya Penduduk yang Bekerja",
      "99,76%",
      "75,00%",
      "24,76 poin",
    ]);
    expect(teksBagian(LAPORAN, "sasaran-1-penunjang")).toContain("Sub kegiatan: Pelatihan keterampilan");
  });

  test("serapan of part of the pagu says of how much it is the serapan", () => {
    expect(teksBagian(LAPORAN, "realisasi-anggaran")).toContain(
      "Program p3: serapan dihitung dari 1 sub kegiatan yang dilaporkan di antara 1 yang berpagu, dengan pagu Rp1.200.000.000.",
    );
  });
});

describe("what is missing", () => {
  const r = rencana(
    [simpul("s1", { indikatorId: ["a", "b", "c", "d"] })],
    [
      indikator({ id: "a", kode: "a", nama: "Indikator A", jadwal: ["2024"], target: { "2024": titik("10") } }),
      indikator({ id: "b", kode: "b", nama: "Indikator B", jadwal: ["2024"], target: { "2024": titik("10") } }),
      indikator({ id: "c", kode: "c", nama: "Indikator C", jadwal: ["2024"], target: { "2024": titik("0") } }),
      indikator({ id: "d", kode: "d", nama: "Indikator D", jadwal: [], target: {} }),
    ],
  );
  const empat = buildLkjipPd(
    bahanLkjip(
      bahanTahunan({
        r,
        realisasi: {
          b: { "2024": realisasi("2024", { alasanTidakTersedia: "Survei ditunda" }) },
          c: nilaiPer({ "2024": "3" }),
        },
      }),
    ),
    TANPA_TEKS,
  );

  test("the four kinds of no number stand in words, with their reasons", () => {
    const [tabel] = tabelOf(empat, "sasaran-1-tahun");
    expect(tabel?.baris.map((b) => teksPolos(b.at(-1)?.isi ?? ""))).toEqual([
      "belum diisi",
      "tidak tersedia",
      "tidak terdefinisi",
      "-",
    ]);
    expect(tabel?.catatan?.join("\n")).toContain("Survei ditunda");
  });

  test("the annex lists each kind with who fills it in and where", () => {
    const tabel = tabelOf(empat, "kurang");
    expect(tabel.slice(0, 4).map((t) => t.judul.split(":")[0])).toEqual([
      "Belum diisi",
      "Tidak tersedia",
      "Tidak terdefinisi",
      "Tidak dijadwalkan",
    ]);
    expect(isiTabel(tabel[0])).toEqual([
      ["1.", "Indikator A: realisasi", "Kepala Dinas Tenaga Kerja", "/pengukuran/isi?pd=disnaker"],
    ]);
    expect(isiTabel(tabel[1])?.[0]?.[1]).toBe("Indikator B: realisasi (Survei ditunda)");
    expect(isiTabel(tabel[3])?.[0]?.slice(1)).toEqual([
      "Indikator D: pengukuran",
      "Kepala Dinas Tenaga Kerja",
      "/perencanaan/indikator?pd=disnaker",
    ]);
  });

  test("a PD with nothing has every section, each with a note, and no number that is 0 by itself", () => {
    const awalan = (d: Dokumen) => d.bagian.map((b) => b.kunci).filter((k) => !k.startsWith("sasaran-"));
    expect(awalan(KOSONG)).toEqual(awalan(LAPORAN));
    for (const kunci of ["capaian", "renstra", "perjanjian", "rencana-aksi", "pagu", "realisasi-anggaran"]) {
      expect(bagian(KOSONG, kunci).blok.some((b) => b.jenis === "catatan" && b.nada === "kosong")).toBe(true);
    }
    expect(teksBagian(KOSONG, "kurang")).toContain("/pengaturan/kebijakan");
  });

  test("without a signed agreement the plan's targets stand there, and the report says so", () => {
    expect(teksBagian(LAPORAN, "perjanjian")).toContain("belum ditandatangani");
    expect(isiTabel(tabelOf(LAPORAN, "perjanjian")[0])?.[0]).toEqual([
      "1.",
      "Meningkatnya Penduduk yang Bekerja",
      "Persentase Penduduk yang Bekerja",
      "95,23%",
    ]);
  });

  test("the statement of the review is an empty form", () => {
    const tanda = bagian(LAPORAN, "pernyataan-reviu").blok.find((b) => b.jenis === "tanda_tangan");
    expect(tanda).toMatchObject({ tempatTanggal: null, pihak: [{ jabatan: "Inspektur", nama: null }] });
  });
});

describe("sizes", () => {
  const panjang = "Persentase ".padEnd(200, "sangat panjang ");
  const banyak = rencana(
    [
      simpul("s1", { nama: panjang, indikatorId: ["i0"] }),
      simpul("p1", {
        jenis: "program",
        indukId: "s1",
        nama: panjang,
        indikatorId: Array.from({ length: 60 }, (_, i) => `i${i}`),
        pagu: { 2024: "999999999999999.00" },
      }),
    ],
    Array.from({ length: 60 }, (_, i) =>
      indikator({
        id: `i${i}`,
        kode: `i${i}`,
        nama: `${panjang}${i}`,
        jadwal: ["2024"],
        target: { "2024": titik("1") },
      }),
    ),
  );
  const besar = buildLkjipPd(bahanLkjip(bahanTahunan({ r: banyak })), TANPA_TEKS);

  test("sixty indikator of two hundred letters in one programme all stand in the annex", () => {
    expect(tabelOf(besar, "lampiran-pengukuran")[1]?.baris).toHaveLength(60);
    expect(teksBagian(besar, "pagu")).toContain("Rp999.999.999.999.999");
  });

  test.each(FORMAT_LAPORAN)(
    "the largest and the emptiest report can be written as $kode, twice the same",
    async ({ kode }) => {
      for (const d of [besar, KOSONG]) {
        const pertama = await renderLaporan(d, kode);
        expect(pertama.length).toBeGreaterThan(1000);
        expect(Buffer.compare(pertama, await renderLaporan(d, kode))).toBe(0);
      }
    },
  );
});
