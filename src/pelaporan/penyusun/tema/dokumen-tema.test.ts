// The document of a theme from made-up rows: what each section says, and that every sum is the same.
import { describe, expect, test } from "vitest";
import { buildBacaan, buildTema, type PenandaTersimpan, type TemaTersimpan } from "#tematik";
import { PD } from "../../../../tests/bantu/contoh.ts";
import { penandaUji } from "../../../../tests/bantu/contoh-deck.ts";
import {
  kondisiUji,
  permasalahanUji,
  pihakUji,
  strategiUji,
  temaTersimpanUji,
} from "../../../../tests/bantu/tema-uji.ts";
import { teksPolos } from "../../isi.ts";
import type { Blok, Dokumen, Sel, Tabel } from "../../model.ts";
import { susunKisi } from "../../tata/kisi-tabel.ts";
import { buildDokumenTema } from "./dokumen-tema.ts";

const PEMDA = { nama: "Kabupaten Uji" };
const PD_LAIN = { ...PD, id: "lain", kode: "dinsos", nama: "Dinas Sosial", namaSingkat: "Dinas Sosial" };
const simpul = (id: string) => ({ id, kode: id, jenis: "sub_kegiatan" as const, nama: `Sub ${id}` });
const strategi = { kode: "a", uraian: "Strategi A" };
const PENANDA: readonly PenandaTersimpan[] = [
  penandaUji({ id: "1", simpul: simpul("x"), strategi, bagian: "50", pagu: "200", realisasi: "100" }),
  penandaUji({ id: "2", simpul: simpul("y"), pd: PD_LAIN, bagian: "33.3", pagu: "1000", realisasi: null }),
];

function dokumen(beda: Partial<TemaTersimpan> = {}, penanda = PENANDA): Dokumen {
  const tema = buildTema(temaTersimpanUji(beda));
  const bahan = { tema, tahun: 2024, penanda: new Map([[2024, penanda]]), hasil: {}, indikator: new Map() };
  const bacaan = buildBacaan({ ...bahan, pemda: PEMDA.nama, pemdaId: 3524, kebijakan: undefined });
  return buildDokumenTema({ pemda: PEMDA, bacaan });
}

const ISI: Partial<TemaTersimpan> = {
  kondisi: [
    kondisiUji("Persentase", "%", { 2022: "12.5", 2023: "12.42", 2025: "11" }, { arah: "turun", definisi: "Arti." }),
    kondisiUji("Jumlah", "jiwa", { 2023: "166350" }),
  ],
  permasalahan: [permasalahanUji("Lapangan kerja", { jawaban: ["a"] }), permasalahanUji("Gizi")],
  strategi: [strategiUji("a", "Strategi A", ["LASERKU"]), strategiUji("b", "Strategi B")],
  peran: [
    pihakUji("utama", "Dinas Tenaga Kerja", PD, ["Latihan", "Verifikasi data"]),
    pihakUji("utama", "Dinas Sosial", PD_LAIN, ["verifikasi  data"]),
  ],
};
const PENUH = dokumen(ISI);

function blok(d: Dokumen, kunci: string): readonly Blok[] {
  const bagian = d.bagian.find((b) => b.kunci === `${kunci}-kemiskinan`);
  if (bagian === undefined) throw new Error(`Tidak ada bagian ${kunci}`);
  return bagian.blok;
}
const tabel = (d: Dokumen, kunci: string): readonly Tabel[] => blok(d, kunci).filter((b) => b.jenis === "tabel");
const teks = (baris: readonly Sel[]) => baris.map((s) => teksPolos(s.isi));
const isiTabel = (d: Dokumen, kunci: string, ke = 0) => (tabel(d, kunci)[ke]?.baris ?? []).map(teks);

test("every table fills its grid exactly, header and body, with a width for each column", () => {
  for (const d of [PENUH, dokumen()]) {
    for (const t of d.bagian.flatMap((b) => b.blok.filter((x) => x.jenis === "tabel"))) {
      for (const bagian of [t.kepala, t.baris]) {
        const luas = susunKisi(bagian, t.lebar.length)
          .flat()
          .reduce((n, s) => n + s.lebar * s.tinggi, 0);
        expect(`${t.judul} ${luas}`).toBe(`${t.judul} ${bagian.length * t.lebar.length}`);
      }
    }
  }
});

describe("kondisi", () => {
  test("the newest figure up to the document's year is shown, later ones are left out", () => {
    const [sorotan] = blok(PENUH, "kondisi");
    expect(sorotan?.jenis === "sorotan" ? sorotan.butir.map((b) => [b.label, teksPolos(b.nilai)]) : []).toEqual([
      ["Persentase Tahun 2023", "12,42%"],
      ["Jumlah Tahun 2023", "166.350 jiwa"],
    ]);
    expect(
      tabel(PENUH, "deret")[0]
        ?.kepala[0]?.map((s) => teksPolos(s.isi))
        .slice(4),
    ).toEqual(["2022", "2023"]);
  });

  test("a series has its numbers, what is wanted, its meaning and source; a year without a value says so", () => {
    expect(isiTabel(PENUH, "deret")).toEqual([
      ["1.", "Persentase", "%", "turun ▼", "12,5%", "12,42%"],
      ["2.", "Jumlah", "jiwa", "belum ditetapkan", "belum diisi", "166.350 jiwa"],
    ]);
    expect(tabel(PENUH, "deret")[0]?.catatan).toEqual(["Sumber 2022, 2023: BPS.", "Persentase: Arti."]);
    expect(tabel(PENUH, "deret")[0]?.baris[0]?.at(-1)?.angka).toEqual({ nilai: "12.42", satuan: "%", desimal: 2 });
  });

  test("a chart is drawn of each series with two years, the others are named", () => {
    const grafik = blok(PENUH, "deret").filter((b) => b.jenis === "grafik");
    expect(grafik.map((g) => [g.judul, g.kategori, g.desimal])).toEqual([["Persentase", ["2022", "2023"], 2]]);
    const catatan = blok(PENUH, "deret").find((b) => b.jenis === "catatan");
    expect(catatan?.jenis === "catatan" && teksPolos(catatan.isi)).toContain("digambar untuk Jumlah");
  });
});

describe("the tagged budget", () => {
  test("each row has pagu, share, amount, spending and serapan; what nobody reported is no zero", () => {
    const baris = isiTabel(PENUH, "anggaran");
    expect(baris.map((b) => b.slice(-6))).toEqual([
      ["Strategi A", "Rp200", "50%", "Rp100", "Rp50", "50,00%"],
      ["belum ditentukan", "Rp1.000", "33,3%", "Rp333", "belum diisi", "belum diisi"],
      ["TOTAL", "Rp433", "Rp50", "11,55%"],
    ]);
  });

  test("the sums per PD, programme and strategy come to the same total", () => {
    const jumlah = tabel(PENUH, "jumlah");
    expect(jumlah).toHaveLength(3);
    expect(jumlah.map((t) => teks(t.baris.at(-1) ?? []))).toEqual(
      jumlah.map(() => ["TOTAL", "Rp433", "100,00%", "Rp50", "11,55%"]),
    );
    expect(
      isiTabel(PENUH, "jumlah")
        .slice(0, 2)
        .map((b) => b.slice(1, 4)),
    ).toEqual([
      [PD.nama, "Rp100", "23,09%"],
      ["Dinas Sosial", "Rp333", "76,91%"],
    ]);
  });
});

describe("the framework", () => {
  test("diagram and table hold the same: links, what no strategy answers, and money tagged for none", () => {
    const [pohon] = blok(PENUH, "diagram");
    const anak = pohon?.jenis === "pohon" ? (pohon.akar[0]?.anak ?? []) : [];
    expect(anak.map((a) => [a.lapis, a.judul])).toEqual([
      ["strategi", "Strategi A"],
      ["strategi", "Strategi B"],
      ["masalah", "Belum dikaitkan dengan strategi"],
      ["sasaran", "Belum dikaitkan dengan strategi"],
    ]);
    expect(anak[0]?.rincian).toContain("Menjawab: Lapangan kerja");
    expect(anak[2]?.rincian).toEqual(["Gizi"]);
    const tabelTeks = isiTabel(PENUH, "tabel-kerangka").flat().join("\n");
    for (const harus of ["Lapangan kerja", "Gizi", "LASERKU", "Sub x", "Sub y", "Rp333"])
      expect(tabelTeks).toContain(harus);
  });
});

test("the matrix holds each task once, with a mark under every PD that has it", () => {
  expect(isiTabel(PENUH, "matriks")).toEqual([
    ["1.", "Latihan", "●", ""],
    ["2.", "Verifikasi data", "●", "●"],
  ]);
});

test("a theme with nothing in it has every section, and each says what belongs there", () => {
  const kosong = dokumen({}, []);
  expect(kosong.bagian.map((b) => b.kunci)).toEqual(PENUH.bagian.map((b) => b.kunci));
  for (const kunci of ["kondisi", "deret", "inovasi", "matriks", "anggaran", "jumlah", "keluaran"]) {
    expect(blok(kosong, kunci)).toMatchObject([{ jenis: "catatan", nada: "kosong" }]);
  }
});

test("the coordinator stands on the cover; equal input gives an equal document", () => {
  expect(PENUH.sampul).not.toHaveProperty("oleh");
  expect(dokumen({ koordinator: PD }).sampul.oleh).toEqual({ nama: PD.nama, jabatan: "Koordinator tema" });
  expect(JSON.stringify(dokumen(ISI))).toBe(JSON.stringify(PENUH));
});
