// tematik, the part that runs anywhere: types and pure rules of themes and their tagged budget.
export {
  type AnggaranBertanda,
  type BarisBertanda,
  buildAnggaranTema,
  explainTema,
  type JumlahKelompok,
  type KelompokAnggaran,
  type PenandaTersimpan,
  sumKelompok,
} from "./anggaran-tema.ts";
export { buildTema, findNilaiTerbaru, type TemaTersimpan } from "./tema.ts";
export type * from "./tipe.ts";
