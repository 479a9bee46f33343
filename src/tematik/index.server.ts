// tematik, the part that reads the database.
export type { TabelTematik } from "./tabel.server.ts";
export {
  getAnggaranTema,
  getPenjelasanTema,
  getTema,
  listTema,
  type PermintaanAnggaranTema,
  type PermintaanTema,
  SEMUA_PD,
} from "./tema.server.ts";
