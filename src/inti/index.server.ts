// The server side of inti: database, configuration, log, context. Imported as `#inti/server`.
export { projectPath } from "./akar-proyek.server.ts";
export { type OpsiBasisData, openBasisData } from "./basis-data/basis-data.server.ts";
export { type BasisTerbuka, openFromKonfigurasi } from "./basis-data/buka.server.ts";
export { type Diagnosa, diagnoseBasisData, diagnosePeranAplikasi } from "./basis-data/diagnosa.server.ts";
export { prepareDataFolder } from "./basis-data/folder-data.server.ts";
export { type HasilJejak, hasUjung, type UjungJejak, verifyJejak } from "./basis-data/jejak.server.ts";
export { type HasilPenyiapan, prepareBasisData } from "./basis-data/penyiapan.server.ts";
export { isErrno } from "./basis-data/proses.server.ts";
export { isUnavailable, sqlStateOf, withClient } from "./basis-data/sambungan.server.ts";
export type { BasisData, Bermerek, PemdaId, Sesi, Tindakan } from "./basis-data/sesi.server.ts";
export { findAplikasi, openTertanam, type Pemakai, type ServerTertanam } from "./basis-data/tertanam.server.ts";
export { createUuidV7 } from "./id-baru.server.ts";
export { type Konfigurasi, type KonfigurasiOidc, readKonfigurasi } from "./konfigurasi.server.ts";
export { createKonteks, type Konteks } from "./konteks.server.ts";
export { type LayananHttp, listenHttp } from "./layanan-http.server.ts";
export { createLog, KE_STDERR, type Log, type TingkatLog } from "./log.server.ts";
export { listenForStop, type PermintaanHenti } from "./permintaan-henti.server.ts";
