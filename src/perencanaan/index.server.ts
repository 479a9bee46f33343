// perencanaan, the part that reads the database.
export { type LingkupIndikator, listIndikatorTersimpan } from "./indikator.server.ts";
export { byId, getRencanaPd, listPaguProgram } from "./rencana.server.ts";
export { getAnggaran, getIku, getPohon, type PermintaanRencana } from "./rencana-kasus.server.ts";
export type { TabelPerencanaan } from "./tabel.server.ts";
export { resolveTahun, tahunKini } from "./tahun.server.ts";
