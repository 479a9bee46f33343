// A theme with everything a logical framework can hold, for the tests of framework, gaps and reading.
import type { PerangkatDaerah } from "#organisasi";
import { type AnggaranBertanda, buildAnggaranTema, buildTema, type HasilTema, type PenandaTersimpan } from "#tematik";
import { PD } from "./contoh.ts";
import { kondisiUji, permasalahanUji, pihakUji, strategiUji, temaTersimpanUji } from "./tema-uji.ts";

export const DINSOS: PerangkatDaerah = {
  ...PD,
  id: "pd-2",
  kode: "dinsos",
  nama: "Dinas Sosial",
  namaSingkat: "Dinsos",
};

export const PROGRAM = { id: "p", kode: "2.07.03", jenis: "program", nama: "Program Pelatihan" } as const;
export const KEGIATAN = { id: "k", kode: "2.07.03.2.01", jenis: "kegiatan", nama: "Kegiatan Pelatihan" } as const;
export const SUB = { id: "s", kode: "2.07.03.2.01.0001", jenis: "sub_kegiatan", nama: "Pelatihan Kerja" } as const;
export const BANTUAN = { id: "b", kode: "1.06.05.2.01.0001", jenis: "sub_kegiatan", nama: "Bantuan Sosial" } as const;

/** A tag of the sub kegiatan "Pelatihan Kerja" for no strategy: 100 % of Rp1.000. */
export function tandaUji(beda: Partial<PenandaTersimpan> = {}): PenandaTersimpan {
  return {
    id: "t1",
    strategi: null,
    realisasi: null,
    pd: PD,
    simpul: SUB,
    leluhur: [KEGIATAN, PROGRAM],
    indikator: ["Jumlah peserta"],
    bagian: "100",
    pagu: "1000",
    ...beda,
  };
}

const KERJA = { kode: "kerja", uraian: "Meningkatnya pendapatan" };
const dukungan = (id: string, simpul: typeof PROGRAM | typeof SUB, sasaranAntaraId: string | null) => ({
  id,
  simpul,
  pd: PD,
  sasaranAntaraId,
});

/** Three causes, two strategies, a goal with a programme and a sub kegiatan below it, innovations. */
export const TEMA_UJI = buildTema(
  temaTersimpanUji({
    kondisi: [kondisiUji("P0", "%", { 2022: "12.5", 2024: "11" }, { arah: "turun" })],
    permasalahan: [
      permasalahanUji("Pengangguran", { id: "m1", jawaban: ["kerja", "jamin"] }),
      permasalahanUji("Upah rendah", { id: "m2", jawaban: ["kerja"] }),
      permasalahanUji("Harga tidak stabil", { id: "m3" }),
    ],
    strategi: [
      strategiUji("kerja", KERJA.uraian, ["TANIJAGO"], {
        sasaranAntara: [{ id: "a1", kode: "terlatih", uraian: "Pencari kerja terlatih", versi: 1 }],
        dukungan: [dukungan("d1", PROGRAM, "a1"), dukungan("d2", SUB, "a1")],
      }),
      strategiUji("jamin", "Terpenuhinya jaminan sosial"),
    ],
    peran: [pihakUji("utama", PD.nama, PD, ["Melatih"]), pihakUji("penunjang", DINSOS.nama, DINSOS)],
  }),
);

/** Tagged for the strategy "kerja", for "jamin" without being written down, and for none. */
export const ANGGARAN_UJI: AnggaranBertanda = buildAnggaranTema(2024, [
  tandaUji({ id: "t1", strategi: KERJA, bagian: "60", realisasi: "500" }),
  tandaUji({ id: "t2", strategi: { kode: "jamin", uraian: "Terpenuhinya jaminan sosial" }, bagian: "40" }),
  tandaUji({ id: "t3", simpul: BANTUAN, leluhur: [], pd: DINSOS, pagu: "250.50", indikator: [] }),
]);

export const HASIL_UJI: HasilTema = {
  [SUB.id]: { leluhur: [KEGIATAN.id, PROGRAM.id], keluaran: [] },
  [PROGRAM.id]: { leluhur: [], keluaran: [] },
};
