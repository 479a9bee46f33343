// The server side of inti: database, configuration, log, context. Imported as `#inti/server`.
export { projectPath } from "./akar-proyek.server.ts";
export { type OpsiBasisData, openBasisData } from "./basis-data/basis-data.server.ts";
export { type HasilPenyiapan, prepareBasisData } from "./basis-data/penyiapan.server.ts";
export type { BasisData, Bermerek, PemdaId, Sesi, Tindakan } from "./basis-data/sesi.server.ts";
export { findAplikasi, openTertanam, type Pemakai, type ServerTertanam } from "./basis-data/tertanam.server.ts";
export { createUuidV7 } from "./id-baru.server.ts";
export { createKonteks, type Konteks } from "./konteks.server.ts";
export { createLog, type Log, type TingkatLog } from "./log.server.ts";
