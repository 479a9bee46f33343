import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PD } from "../../../tests/bantu/contoh.ts";
import { ANGGARAN_UJI, HASIL_UJI, SUB, TEMA_UJI, tandaUji } from "../../../tests/bantu/kerangka-uji.ts";
import { permasalahanUji, strategiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildAnggaranTema } from "../anggaran-tema.ts";
import { buildTema } from "../tema.ts";
import { buildKerangka } from "./kerangka.ts";
import { type CabangKerangka, toPohonKerangka } from "./pohon-kerangka.ts";
import { isiTabelKerangka, toTabelKerangka } from "./tabel-kerangka.ts";
import type { Kerangka } from "./tipe-kerangka.ts";

const KERANGKA = buildKerangka(TEMA_UJI, ANGGARAN_UJI, HASIL_UJI);
const bySimpul = (k: Kerangka, judul: string) => k.simpul.filter((s) => s.judul === judul);
const urut = (tautan: Kerangka["tautan"]) => tautan.map((t) => `${t.dari} > ${t.ke}`).toSorted();

/** Nodes and links that the trees say. */
function isiPohon(kerangka: Kerangka) {
  const pohon = toPohonKerangka(kerangka);
  const simpul = new Set<string>(pohon.belumDijawab.map((s) => s.kunci));
  const tautan: { dari: string; ke: string }[] = [];
  const turun = (c: CabangKerangka) => {
    simpul.add(c.simpul.kunci);
    for (const m of c.masalah) {
      simpul.add(m.kunci);
      tautan.push({ dari: m.kunci, ke: c.simpul.kunci });
    }
    for (const anak of c.anak) {
      tautan.push({ dari: c.simpul.kunci, ke: anak.simpul.kunci });
      turun(anak);
    }
  };
  for (const c of [...pohon.strategi, ...pohon.tanpaStrategi]) turun(c);
  return { simpul, tautan };
}

describe("the framework", () => {
  test("links causes to strategies, strategies to goals and innovations, goals to what carries them out", () => {
    const judul = new Map(KERANGKA.simpul.map((s) => [s.kunci, s.judul]));
    expect(KERANGKA.tautan.map((t) => `${judul.get(t.dari)} > ${judul.get(t.ke)}`)).toEqual([
      "Pengangguran > Meningkatnya pendapatan",
      "Pengangguran > Terpenuhinya jaminan sosial",
      "Upah rendah > Meningkatnya pendapatan",
      "Meningkatnya pendapatan > TANIJAGO",
      "Meningkatnya pendapatan > Pencari kerja terlatih",
      "Pencari kerja terlatih > Program Pelatihan",
      "Program Pelatihan > Pelatihan Kerja",
      "Terpenuhinya jaminan sosial > Pelatihan Kerja",
    ]);
  });

  test("gives every node the money tagged for its strategy at it and below it", () => {
    const uang = (judul: string) => bySimpul(KERANGKA, judul).map((s) => s.uang?.nilai ?? null);
    expect(uang("Meningkatnya pendapatan")).toEqual(["600.00"]);
    expect(uang("Pencari kerja terlatih")).toEqual(["600.00"]);
    expect(uang("Program Pelatihan")).toEqual(["600.00"]);
    expect(uang("Pelatihan Kerja")).toEqual(["600.00", "400.00"]);
    expect(uang("TANIJAGO")).toEqual([null]);
    expect(bySimpul(KERANGKA, "Meningkatnya pendapatan")[0]?.uang?.realisasi).toBe("300.00");
  });

  test("shows what is tagged without being written down under its strategy, and for no strategy by itself", () => {
    const [, jamin] = bySimpul(KERANGKA, "Pelatihan Kerja");
    expect(jamin?.simpul).toMatchObject({ id: SUB.id, terdaftar: false, bertanda: true });
    const pohon = toPohonKerangka(KERANGKA);
    expect(pohon.tanpaStrategi.map((c) => c.simpul.judul)).toEqual(["Bantuan Sosial"]);
    expect(pohon.belumDijawab.map((s) => s.judul)).toEqual(["Harga tidak stabil"]);
  });

  test("has keys that occur once and are fit for an address", () => {
    const kunci = KERANGKA.simpul.map((s) => s.kunci);
    expect(new Set(kunci).size).toBe(kunci.length);
    for (const satu of kunci) expect(satu).toMatch(/^[\w-]+$/);
  });
});

describe("the table", () => {
  test("holds one group per strategy, then the causes without one, then what is tagged for none", () => {
    const { kelompok } = toTabelKerangka(KERANGKA);
    expect(kelompok.map((k) => [k.strategi?.judul ?? null, k.masalah.length, k.baris.length])).toEqual([
      ["Meningkatnya pendapatan", 2, 2],
      ["Terpenuhinya jaminan sosial", 1, 1],
      [null, 1, 1],
      [null, 0, 1],
    ]);
    expect(kelompok[0]?.baris.map((b) => [b.antara?.judul, b.pelaksana?.judul, b.kedalaman])).toEqual([
      ["Pencari kerja terlatih", "Program Pelatihan", 0],
      ["Pencari kerja terlatih", "Pelatihan Kerja", 1],
    ]);
  });

  test("and the trees say exactly the nodes and links of the model, whatever the theme", () => {
    fc.assert(
      fc.property(kerangkaAcak(), (kerangka) => {
        const [tabel, pohon] = [isiTabelKerangka(toTabelKerangka(kerangka)), isiPohon(kerangka)];
        const simpul = kerangka.simpul.map((s) => s.kunci).toSorted();
        expect([...tabel.simpul].toSorted()).toEqual(simpul);
        expect([...pohon.simpul].toSorted()).toEqual(simpul);
        expect(urut(tabel.tautan)).toEqual(urut(kerangka.tautan));
        expect(urut(pohon.tautan)).toEqual(urut(kerangka.tautan));
      }),
    );
  });
});

/** Any framework of up to four strategies, whose nodes lie below one another or not. */
function kerangkaAcak() {
  const simpul = (nomor: number) =>
    ({ id: `n${nomor}`, kode: `${nomor}`, jenis: "program", nama: `N${nomor}` }) as const;
  const nomor = fc.integer({ min: 0, max: 5 });
  const strategi = fc.record({
    inovasi: fc.array(fc.constant("I"), { maxLength: 1 }),
    antara: fc.integer({ min: 0, max: 2 }),
    dukungan: fc.uniqueArray(fc.record({ nomor, antara: fc.integer({ min: 0, max: 2 }) }), {
      maxLength: 4,
      selector: (d) => `${d.nomor} ${d.antara}`,
    }),
  });
  return fc
    .record({
      strategi: fc.array(strategi, { maxLength: 4 }),
      jawaban: fc.array(fc.subarray(["s0", "s1", "s2", "s3"]), { maxLength: 5 }),
      tanda: fc.uniqueArray(fc.record({ nomor, strategi: fc.integer({ min: 0, max: 4 }) }), {
        maxLength: 6,
        selector: (t) => `${t.nomor} ${t.strategi}`,
      }),
    })
    .map(({ strategi: daftar, jawaban, tanda }) => {
      const kode = daftar.map((_, i) => `s${i}`);
      const tema = buildTema(
        temaTersimpanUji({
          permasalahan: jawaban.map((j, i) =>
            permasalahanUji(`M${i}`, { id: `m${i}`, jawaban: j.filter((k) => kode.includes(k)) }),
          ),
          strategi: daftar.map((s, i) =>
            strategiUji(
              `s${i}`,
              `S${i}`,
              s.inovasi.map((nama) => `${nama}${i}`),
              {
                sasaranAntara: Array.from({ length: s.antara }, (_, a) => ({
                  id: `s${i}a${a}`,
                  kode: `a${a}`,
                  uraian: `A${a}`,
                  versi: 1,
                })),
                dukungan: s.dukungan.map((d, n) => ({
                  id: `s${i}d${n}`,
                  simpul: simpul(d.nomor),
                  pd: PD,
                  sasaranAntaraId: d.antara < s.antara ? `s${i}a${d.antara}` : null,
                })),
              },
            ),
          ),
        }),
      );
      const penanda = tanda.map((t, i) =>
        tandaUji({
          id: `t${i}`,
          simpul: simpul(t.nomor),
          leluhur: t.nomor > 2 ? [simpul(t.nomor - 3)] : [],
          strategi: kode[t.strategi] === undefined ? null : { kode: `s${t.strategi}`, uraian: `S${t.strategi}` },
        }),
      );
      return buildKerangka(tema, buildAnggaranTema(2024, penanda));
    });
}
