// What refers to a row of a theme: what goes with it when it is deleted, and what must be deleted or moved first. Pure;
// shown on the page before the button, and asked again by the use case.
import type { TemaTersimpan } from "../tema.ts";
import type { BarisTema } from "./baris-tema.ts";
import { namaVariabel, variabelRumus } from "./rumus-kondisi.ts";

/** `ikut` goes with the row, `menahan` keeps it; both in words ("2 tugas"). */
export type RujukanBaris = { readonly ikut: readonly string[]; readonly menahan: readonly string[] };
/** Number of budget tags by id of the strategy. */
export type PenandaStrategi = Readonly<Record<string, number>>;

/**
 * What refers to a row.
 * @example rujukanBaris(tema, { bagian: "peran", id: "dua-tugas" }, {}) // { ikut: ["2 tugas"], menahan: [] }
 */
export function rujukanBaris(
  tema: TemaTersimpan,
  { bagian, id }: Pick<BarisTema, "bagian" | "id">,
  penanda: PenandaStrategi,
): RujukanBaris {
  switch (bagian) {
    case "kondisi":
      return rujukanKondisi(tema, id);
    case "permasalahan": {
      const { jawaban = [], ukuran = [] } = tema.permasalahan.find((p) => p.id === id) ?? {};
      return {
        ikut: [...hitung(jawaban, "kaitan ke strategi"), ...hitung(ukuran, "kaitan ke indikator")],
        menahan: [],
      };
    }
    case "strategi":
      return rujukanStrategi(tema, id, penanda);
    case "sasaran_antara": {
      const dukungan = tema.strategi.flatMap((s) => s.dukungan).filter((d) => d.sasaranAntaraId === id);
      return { ikut: [], menahan: hitung(dukungan, "program pendukung") };
    }
    case "inovasi": {
      const inovasi = tema.strategi.flatMap((s) => s.inovasi).find((i) => i.id === id);
      return { ikut: hitung(inovasi?.bukti ?? [], "bukti"), menahan: [] };
    }
    case "peran":
      return { ikut: hitung(tema.peran.find((p) => p.id === id)?.tugas ?? [], "tugas"), menahan: [] };
    case "dukungan":
    case "bukti":
    case "tugas":
      return { ikut: [], menahan: [] };
  }
}

/** Names of the conditions whose formula refers to the one with this code. */
export function listPemakaiKondisi({ kondisi }: Pick<TemaTersimpan, "kondisi">, kode: string): readonly string[] {
  return kondisi.filter((k) => variabelRumus(k.rumus).includes(namaVariabel(kode))).map((k) => k.nama);
}

function rujukanKondisi(tema: TemaTersimpan, id: string): RujukanBaris {
  const kondisi = tema.kondisi.find((k) => k.id === id);
  const pemakai = kondisi === undefined ? [] : listPemakaiKondisi(tema, kondisi.kode);
  return {
    ikut: hitung(kondisi?.nilai ?? [], "nilai tahunan"),
    menahan: pemakai.map((nama) => `rumus kondisi "${nama}"`),
  };
}

function rujukanStrategi(tema: TemaTersimpan, id: string, penanda: PenandaStrategi): RujukanBaris {
  const strategi = tema.strategi.find((s) => s.id === id);
  const dijawab = tema.permasalahan.filter((p) => strategi !== undefined && p.jawaban.includes(strategi.kode));
  const tanda = penanda[id] ?? 0;
  return {
    ikut: hitung(dijawab, "kaitan dari permasalahan"),
    menahan: [
      ...hitung(strategi?.sasaranAntara ?? [], "sasaran antara"),
      ...hitung(strategi?.dukungan ?? [], "program pendukung"),
      ...hitung(strategi?.inovasi ?? [], "inovasi"),
      ...(tanda === 0 ? [] : [`${tanda} penanda anggaran`]),
    ],
  };
}

function hitung(daftar: readonly unknown[], apa: string): readonly string[] {
  return daftar.length === 0 ? [] : [`${daftar.length} ${apa}`];
}
