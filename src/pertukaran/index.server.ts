// pertukaran, the part that reads folders and writes the database.
export { imporFolder } from "./impor.server.ts";
export { muatAcuan, VERSI_NOMENKLATUR } from "./muat-acuan.server.ts";
export { siapkanContoh } from "./siapkan-contoh.server.ts";
