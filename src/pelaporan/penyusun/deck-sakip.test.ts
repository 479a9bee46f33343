import { describe, expect, test } from "vitest";
import { indikator, realisasi, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { bahanUji, penandaUji, temaUji } from "../../../tests/bantu/contoh-deck.ts";
import { teksPolos } from "../isi.ts";
import type { Bagian, Blok, Dokumen, Sel, Tabel } from "../model.ts";
import { susunKisi } from "../tata/kisi-tabel.ts";
import { buildDeckSakip } from "./deck-sakip.ts";

const DECK = buildDeckSakip(bahanUji());
const KOSONG = { ...bahanUji("2024-S1", rencana([])), tema: [] };

function bagian(dokumen: Dokumen, kunci: string): Bagian {
  const ada = dokumen.bagian.find((b) => b.kunci === kunci);
  if (ada === undefined) throw new Error(`Tidak ada bagian ${kunci}`);
  return ada;
}
function blok<J extends Blok["jenis"]>(dokumen: Dokumen, kunci: string, jenis: J, ke = 0): Extract<Blok, { jenis: J }> {
  const semua = bagian(dokumen, kunci).blok.filter((b): b is Extract<Blok, { jenis: J }> => b.jenis === jenis);
  const satu = semua[ke];
  if (satu === undefined) throw new Error(`Bagian ${kunci} tidak berisi ${jenis}`);
  return satu;
}
const teksBaris = (baris: readonly Sel[]) => baris.map((s) => teksPolos(s.isi));
const teksTabel = (tabel: Tabel) => tabel.baris.map(teksBaris);
const semuaTabel = (d: Dokumen) => d.bagian.flatMap((b) => b.blok.filter((x): x is Tabel => x.jenis === "tabel"));
const angkaBerasal = (d: Dokumen) =>
  semuaTabel(d).flatMap((t) =>
    t.baris.flat().flatMap((s) => (typeof s.isi === "string" ? [] : s.isi.filter((r) => r.asal !== undefined))),
  );

describe("the order and the cover", () => {
  test("sections follow the deck as it is presented", () => {
    expect(DECK.bagian.map((b) => b.kunci)).toEqual([
      "iku-sasaran",
      "iku-program",
      "anggaran",
      "anggaran-kemiskinan",
      "utama-kemiskinan",
      "penunjang-kemiskinan",
      "eksternal-kemiskinan",
      "kondisi-kemiskinan",
      "kerangka-kemiskinan",
      "pohon",
      "prioritas",
      "capaian-sasaran",
      "capaian-program",
      "grafik",
      "kebijakan",
      "temuan",
    ]);
    expect(DECK.penutup).toBe("TERIMA KASIH");
  });

  test("titles are those of the deck, with the names of the PD, the pemda and the theme", () => {
    expect(DECK.bagian.map((b) => b.judul)).toEqual([
      "INDIKATOR KINERJA UTAMA PD",
      "INDIKATOR KINERJA UTAMA PD",
      "TOTAL ANGGARAN DINAS TENAGA KERJA KABUPATEN LAMONGAN",
      "ANGGARAN YANG MENDUKUNG KEMISKINAN",
      "PERANGKAT DAERAH UTAMA",
      "PERANGKAT DAERAH PENUNJANG",
      "STAKEHOLDER EKSTERNAL",
      "KONDISI",
      "LOGICAL FRAMEWORK",
      "POHON KINERJA",
      "IMPLEMENTASI PROGRAM PRIORITAS PD",
      "CAPAIAN INDIKATOR KINERJA UTAMA",
      "CAPAIAN KINERJA DINAS TENAGA KERJA KABUPATEN LAMONGAN",
      "GRAFIK CAPAIAN KINERJA",
      "CATATAN KEBIJAKAN CAPAIAN",
      "TEMUAN",
    ]);
  });

  test("the cover names report, PD, pemda, period and the head in office", () => {
    expect(DECK.sampul).toEqual({
      baris: ["Sistem Akuntabilitas Kinerja Instansi Pemerintah", "Dinas Tenaga Kerja", "Kabupaten Lamongan"],
      periode: "Semester I Tahun 2024",
      oleh: { nama: "Dra. WAHYU SRI HERWATI, M.P.H.R", jabatan: "Plh. Kepala Dinas Tenaga Kerja" },
    });
  });

  test("a PD without a recorded head has a cover without a name", () => {
    const bahan = bahanUji();
    const { sampul } = buildDeckSakip({ ...bahan, laporan: { ...bahan.laporan, kepala: null } });
    expect(sampul).not.toHaveProperty("oleh");
  });
});

describe("the figures", () => {
  test("every capaian of the deck is there, and links to its explanation", () => {
    const teks = angkaBerasal(DECK).map((r) => r.teks);
    const tahun = ["99,65%", "102,08%", "109,51%", "100,02%", "183,82%", "88,91%", "101,79%", "109,17%", "103,80%"];
    expect(teks).toEqual(expect.arrayContaining([...tahun, "95,24%", "249,52%", "118,50%", "101,72%"]));
    expect(angkaBerasal(DECK).find((r) => r.teks === "118,50%")?.asal).toBe("/jelaskan/capaian/disnaker/ikp-5/2024-S1");
  });

  test("totals are exact sums and link to their explanation", () => {
    const total = (kunci: string) => blok(DECK, kunci, "tabel").baris.at(-1)?.at(-1)?.isi;
    expect(total("anggaran")).toEqual([{ teks: "Rp7.646.914.434", tebal: true, asal: "/jelaskan/pagu/disnaker/2024" }]);
    expect(total("anggaran-kemiskinan")).toEqual([
      { teks: "Rp1.200.000.000", tebal: true, asal: "/jelaskan/tema/kemiskinan/2024/disnaker" },
    ]);
  });

  test("a row shows last year, the year's target with its schedule, and a dash where nothing is scheduled", () => {
    expect(teksTabel(blok(DECK, "capaian-sasaran", "tabel"))).toEqual([
      [
        "1.",
        "Meningkatnya Penduduk yang Bekerja",
        "Persentase Penduduk yang Bekerja",
        ...["94,87%", "94,54%", "99,65%\nSangat Tinggi"],
        "95,23%\n(Realisasi di Tribulan IV)",
        ...["-", "", "-", "", "-", ""],
      ],
      [
        "2.",
        "Meningkatnya Manajemen Internal",
        "Nilai Sakip Dinas Tenaga Kerja",
        ...["86,50", "88,30", "102,08%\nSangat Tinggi"],
        "86,90",
        ...["83,45", "", "79,48", "", "95,24%\nSangat Tinggi", ""],
      ],
    ]);
  });

  test("two printed figures are found to differ, each with both figures and the verdict", () => {
    expect(teksTabel(blok(DECK, "temuan", "tabel")).map((b) => b.slice(1, 5))).toEqual([
      ["Persentase Penduduk yang Bekerja", "Tahun 2023", "99,66%", "99,65%"],
      ["Persentase tenaga kerja bersertifikat", "Tahun 2023", "183,86%", "183,82%"],
    ]);
    expect(teksTabel(blok(DECK, "temuan", "tabel"))[0]?.[5]).toMatch(/^Dapat dijelaskan oleh pembulatan\.\nDokumen/);
  });

  test("definitions carry their formula as mathematics, and only where there is one", () => {
    const definisi = blok(DECK, "iku-sasaran", "tabel").baris.map((b) => b.find((s) => s.rumus !== undefined));
    expect(definisi[0]?.rumus?.jenis).toBe("baris");
    expect(definisi[1]).toBeUndefined();
  });
});

describe("tables", () => {
  test("every table fills its grid exactly, header and body, with a width for each column", () => {
    for (const { judul, kepala, baris, lebar } of semuaTabel(DECK)) {
      for (const bagianTabel of [kepala, baris]) {
        const kisi = susunKisi(bagianTabel, lebar.length);
        const luas = kisi.flat().reduce((n, s) => n + s.lebar * s.tinggi, 0);
        expect(`${judul} ${luas}`).toBe(`${judul} ${bagianTabel.length * lebar.length}`);
        const asli = new Set(bagianTabel.flat());
        expect(kisi.flat().every((s) => asli.has(s.sel))).toBe(true);
      }
    }
  });

  test("an indikator after the first of its program shares the program's cell", () => {
    const baris = blok(DECK, "capaian-program", "tabel").baris;
    expect(baris.map((b) => b.length)).toEqual([13, 13, 13, 11, 13, 13, 13]);
    expect(baris[2]?.[1]).toMatchObject({ isi: "Program p3", gabungBaris: 2, judulBaris: true });
  });

  test("the header groups last year and this year as far as the period reaches", () => {
    const [atas = []] = blok(DECK, "capaian-program", "tabel").kepala;
    expect(teksBaris(atas)).toEqual(["NO", "PROGRAM", "TAHUN 2023", "TAHUN 2024 (s/d Tribulan II)"]);
  });

  test("footnotes explain only the kinds of no number that the table shows", () => {
    expect(blok(DECK, "capaian-program", "tabel").catatan).toEqual([
      '"-" berarti tidak dijadwalkan diukur pada periode itu.',
      "Angka yang tercetak berbeda di dokumen lain dibahas pada bagian Temuan.",
    ]);
  });
});

describe("the four kinds of no number", () => {
  const dasar = { jadwal: ["2023", "2024-S1"], target: { "2023": titik("10"), "2024-S1": titik("10") } };
  const r = rencana(
    [simpul("s1", { indikatorId: ["a", "b", "c"] })],
    [
      indikator({ ...dasar, id: "a", kode: "a", nama: "Belum" }),
      indikator({ ...dasar, id: "b", kode: "b", nama: "Tidak ada" }),
      indikator({ ...dasar, id: "c", kode: "c", nama: "Nol", target: { ...dasar.target, "2024-S1": titik("0") } }),
    ],
  );
  const deck = buildDeckSakip(
    bahanUji("2024-S1", r, {
      b: { "2024-S1": realisasi("2024-S1", { alasanTidakTersedia: "Survei ditunda." }) },
      c: { "2024-S1": realisasi("2024-S1", { nilai: "5" }) },
    }),
  );
  const tabel = blok(deck, "capaian-sasaran", "tabel");

  test("each is a word of its own and never a zero", () => {
    // NO and the node's cell stand only in the first row.
    const capaian = teksTabel(tabel).map((b) => b.at(-2));
    expect(capaian).toEqual(["belum diisi", "tidak tersedia", "tidak terdefinisi"]);
    expect(tabel.baris.map((b) => b.at(-2)?.nada)).toEqual(["redup", "redup", "redup"]);
  });

  test("a reason is told under the table", () => {
    const catatan = (tabel.catatan ?? []).join("\n");
    expect(catatan).toContain("Tidak ada, realisasi Semester I tidak tersedia: Survei ditunda.");
    expect(catatan).toMatch(/Nol, capaian Semester I tidak terdefinisi: .+\./);
    expect(catatan).toContain('"belum diisi" berarti');
  });

  test("without any capaian the chart gives way to a note", () => {
    expect(bagian(deck, "grafik").blok).toEqual([expect.objectContaining({ jenis: "catatan", nada: "kosong" })]);
  });
});

describe("marks of single figures", () => {
  const bahan = bahanUji();
  const [pertama, ...lain] = bahan.laporan.sasaran;
  if (pertama === undefined) throw new Error("Contoh tidak berisi sasaran");
  const dipotong = {
    ...pertama,
    lalu: { ...pertama.lalu, capaian: { ...pertama.lalu.capaian, dipotong: "atas" } as const },
  };
  const temuan = bahan.laporan.temuan.map((t) => ({ ...t, terjelaskanPembulatan: false }));
  const deck = buildDeckSakip({ ...bahan, laporan: { ...bahan.laporan, sasaran: [dipotong, ...lain], temuan } });

  test("a capaian that the policy cut is marked, and the mark explained", () => {
    const tabel = blok(deck, "capaian-sasaran", "tabel");
    expect(teksTabel(tabel)[0]?.[5]).toBe("99,65%†\nSangat Tinggi");
    expect(tabel.catatan).toContain("† dipotong menurut kebijakan capaian; nilai utuhnya ada pada penjelasan angka.");
  });

  test("a printed figure that rounding cannot explain is said to be so", () => {
    expect(teksTabel(blok(deck, "temuan", "tabel"))[0]?.[5]).toMatch(/^Tidak dapat dijelaskan oleh pembulatan\./);
  });
});

describe("charts", () => {
  test("last year stands beside the semester that the report reaches, as exact decimal texts", () => {
    const grafik = blok(DECK, "grafik", "grafik", 1);
    expect(grafik.seri.map((s) => s.nama)).toEqual(["Tahun 2023", "Semester I 2024"]);
    expect(grafik.seri[1]?.nilai).toEqual([null, null, "249.52", null, "118.50", "101.72", null]);
    expect(grafik.teksAlternatif).toContain("Persentase Tingkat produktifitas: Tahun 2023 88,91%, Semester I 2024");
    expect(grafik.teksAlternatif).toContain("tidak dijadwalkan");
  });

  test("a triwulan that reaches no semester shows last year alone", () => {
    const deck = buildDeckSakip(bahanUji("2024-TW1"));
    expect(blok(deck, "grafik", "grafik").seri.map((s) => s.nama)).toEqual(["Tahun 2023"]);
    expect(deck.sampul.periode).toBe("Tribulan I Tahun 2024");
  });
});

describe("other periods and themes", () => {
  test.each(["2024", "2024-S2", "2024-TW3", "2024-06"])("a deck of %s has every section", (periode) => {
    expect(buildDeckSakip(bahanUji(periode)).bagian).toHaveLength(16);
  });

  test("each theme has its own sections, under its own name", () => {
    const stunting = temaUji({ kode: "stunting", nama: "Stunting", kondisi: [], permasalahan: [], strategi: [] }, []);
    const deck = buildDeckSakip({ ...bahanUji(), tema: [temaUji(), stunting] });
    expect(bagian(deck, "anggaran-stunting").judul).toBe("ANGGARAN YANG MENDUKUNG STUNTING");
    for (const kunci of ["anggaran-stunting", "kondisi-stunting", "kerangka-stunting"]) {
      expect(bagian(deck, kunci).blok.every((b) => b.jenis === "catatan" && b.nada === "kosong")).toBe(true);
    }
    expect(new Set(deck.bagian.map((b) => b.kunci)).size).toBe(deck.bagian.length);
  });

  test("a strategy without inovasi says so", () => {
    expect(blok(DECK, "kerangka-kemiskinan", "kartu").kartu.map((k) => k.sub)).toEqual([
      "Inovasi",
      "Inovasi belum diisi",
    ]);
  });

  test("a share below the whole says of what it is the share, and what adds nothing is named", () => {
    const simpulUji = (id: string) => ({ id, kode: id, jenis: "sub_kegiatan" as const, nama: `Sub ${id}` });
    const tema = temaUji({}, [
      penandaUji({ bagian: "50.0", indikator: [] }),
      penandaUji({ simpul: simpulUji("x"), pagu: null }),
      penandaUji({ simpul: simpulUji("y"), leluhur: [{ id: "sk1", jenis: "program", nama: "Program p3" }] }),
    ]);
    const deck = buildDeckSakip({ ...bahanUji(), tema: [tema] });
    const [baris] = teksTabel(blok(deck, "anggaran-kemiskinan", "tabel"));
    expect(baris?.slice(3)).toEqual(["belum diisi", "Rp600.000.000\n(50,0% dari pagu Rp1.200.000.000)"]);
    expect(bagian(deck, "anggaran-kemiskinan").blok.slice(1)).toEqual([
      { jenis: "catatan", nada: "peringatan", isi: "Sub x bertanda tema ini, tetapi belum memiliki pagu." },
      {
        jenis: "catatan",
        nada: "peringatan",
        isi: "Sub y sudah tercakup dalam pagu induknya yang juga bertanda.",
      },
    ]);
  });
});

describe("the plan's details", () => {
  test("each root of the pohon kinerja is a tree of its own, with targets and pagu in words", () => {
    const pohon = bagian(DECK, "pohon").blok.filter((b) => b.jenis === "pohon");
    expect(pohon.map((p) => p.judul)).toEqual([
      "Meningkatnya Penduduk yang Bekerja",
      "Meningkatnya Manajemen Internal",
    ]);
    expect(pohon[0]?.teksAlternatif).toBe(
      'Sasaran "Meningkatnya Penduduk yang Bekerja" dengan 6 program, 1 kegiatan, 1 sub kegiatan.',
    );
    expect(pohon[1]?.teksAlternatif).toContain("belum bercabang");
    const sub = pohon[0]?.akar[0]?.anak[2]?.anak[0]?.anak[0];
    expect(sub).toMatchObject({
      lapis: "sub_kegiatan",
      label: "Sub kegiatan 2.07.03.2.01.0001",
      rincian: ["Jumlah tenaga kerja terlatih: 160 orang", "Pagu Rp1.200.000.000"],
    });
  });

  test("nodes above sasaran, and conditions of a logic tree, have their place in the tree", () => {
    const r = rencana(
      [
        simpul("t", { jenis: "tujuan" }),
        simpul("c", { jenis: "kondisi", indukId: "t", indikatorId: ["a"] }),
        simpul("m", { jenis: "misi", urutan: 2 }),
        simpul("v", { jenis: "visi", urutan: 3 }),
      ],
      [indikator({ id: "a" })],
    );
    const pohon = bagian(buildDeckSakip(bahanUji("2024", r)), "pohon").blok.filter((b) => b.jenis === "pohon");
    expect(pohon.map((p) => p.akar[0]?.lapis)).toEqual(["tujuan", "tujuan", "tujuan"]);
    expect(pohon[0]?.akar[0]?.anak[0]).toMatchObject({
      lapis: "sasaran",
      rincian: ["Persentase Penduduk yang Bekerja: target belum diisi"],
    });
  });

  test("a priority sub kegiatan shows its place, target and budget", () => {
    expect(teksTabel(blok(DECK, "prioritas", "tabel"))).toEqual([
      [
        "Program p3",
        "Pelatihan",
        "Pelatihan keterampilan",
        "Jumlah tenaga kerja terlatih",
        "160 orang",
        "Rp1.200.000.000",
      ],
    ]);
  });

  test("what is missing in a row is said in words", () => {
    const r = rencana(
      [
        simpul("x", { jenis: "sub_kegiatan", nama: "Sub lepas" }),
        simpul("p", { jenis: "program", nama: "Program tanpa pagu", indikatorId: ["a"] }),
      ],
      [indikator({ id: "a", definisi: "", target: {} })],
      { prioritas: ["x"] },
    );
    const deck = buildDeckSakip(bahanUji("2024-S1", r));
    const kosong = "belum diisi";
    expect(teksTabel(blok(deck, "prioritas", "tabel"))).toEqual([[kosong, kosong, "Sub lepas", kosong, "-", kosong]]);
    expect(teksTabel(blok(deck, "anggaran", "tabel")).at(-1)).toEqual(["TOTAL", kosong]);
    expect(teksTabel(blok(deck, "iku-program", "tabel"))[0]?.slice(2)).toEqual([kosong, "-", "-"]);
  });
});

describe("empty data", () => {
  const deck = buildDeckSakip(KOSONG);

  test("every section stays and says what belongs there and who fills it", () => {
    const berisi = deck.bagian.filter((b) => b.blok.some((x) => x.jenis !== "catatan"));
    expect(berisi.map((b) => b.kunci)).toEqual(["kebijakan"]);
    const kosong = deck.bagian.flatMap((b) => b.blok.filter((x) => x.jenis === "catatan" && x.nada === "kosong"));
    expect(kosong.length).toBe(9);
    for (const catatan of kosong) {
      expect(catatan.jenis === "catatan" && teksPolos(catatan.isi)).toMatch(/perencana|koordinator/);
    }
  });

  test("nothing to compare is told apart from all figures agreeing", () => {
    expect(teksCatatan(deck)).toBe(
      "Tidak ada angka tercetak dari dokumen lain yang dapat dibandingkan dengan hasil hitung.",
    );
    const r = rencana(
      [simpul("s1", { indikatorId: ["iku-2"] })],
      [indikator({ id: "iku-2", target: { "2023": titik("86.50") } })],
    );
    expect(teksCatatan(buildDeckSakip(bahanUji("2024-S1", r)))).toBe(
      "Semua angka tercetak yang dibandingkan sama dengan hasil hitung.",
    );
  });
});

function teksCatatan(deck: Dokumen): string {
  return teksPolos(blok(deck, "temuan", "catatan").isi);
}

test("equal input gives an equal document", () => {
  expect(JSON.stringify(buildDeckSakip(bahanUji()))).toBe(JSON.stringify(DECK));
});
