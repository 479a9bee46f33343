// organisasi, the part that reads the database.
export { getKebijakan, listKebijakan } from "./kebijakan.server.ts";
export { findKepala, getDaftarPd, getPd, getPdBerkepala, listPd } from "./pd.server.ts";
export { findPemdaUtama, getPemda, type PermintaanBaca, readPemda } from "./pemda.server.ts";
export type { TabelOrganisasi } from "./tabel.server.ts";
