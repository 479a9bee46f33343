// tematik, the part that runs anywhere: types and pure rules of themes and their tagged budget.
export {
  type AnggaranBertanda,
  type BarisBertanda,
  buildAnggaranTema,
  explainTema,
  type PenandaTersimpan,
} from "./anggaran-tema.ts";
export { buildTema, type TemaTersimpan } from "./tema.ts";
export type { AnggaranTema, BarisAnggaranTema, PeranPd, Tema } from "./tipe.ts";
