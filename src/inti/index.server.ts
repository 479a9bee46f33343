// The server side of inti: database, configuration, log, context. Imported as `#inti/server`.
export { projectPath } from "./akar-proyek.server.ts";
export { type OpsiBasisData, openBasisData } from "./basis-data/basis-data.server.ts";
export { type BasisTerbuka, openFromKonfigurasi } from "./basis-data/buka.server.ts";
export { type Diagnosa, diagnoseBasisData, diagnosePeranAplikasi } from "./basis-data/diagnosa.server.ts";
export { prepareDataFolder } from "./basis-data/folder-data.server.ts";
export { type HasilJejak, hasUjung, type UjungJejak, verifyJejak } from "./basis-data/jejak.server.ts";
export { prepareKueri, type Tempat } from "./basis-data/kueri-siap.server.ts";
export { type HasilPenyiapan, prepareBasisData } from "./basis-data/penyiapan.server.ts";
export { isErrno } from "./basis-data/proses.server.ts";
export { isUnavailable, sqlStateOf, withClient } from "./basis-data/sambungan.server.ts";
export type { BasisData, Bermerek, PemdaId, Putusan, Sesi, Tindakan } from "./basis-data/sesi.server.ts";
export { findAplikasi, openTertanam, type Pemakai, type ServerTertanam } from "./basis-data/tertanam.server.ts";
export type { Berkas, HasilPindai, LayananLuar, Pindai, SidikBerkas } from "./berkas/berkas.ts";
export { openLayananLuar } from "./berkas/layanan-luar.server.ts";
export { type BerkasTersimpan, terimaBerkas } from "./berkas/terima-berkas.server.ts";
export { createUuidV7 } from "./id-baru.server.ts";
export { type Antrean, type Pekerjaan, type PelaksanaKerja, startKerja } from "./kerja/pelaksana.server.ts";
export {
  type Konfigurasi,
  type KonfigurasiClamd,
  type KonfigurasiOidc,
  type KonfigurasiS3,
  type KonfigurasiSurat,
  readKonfigurasi,
} from "./konfigurasi.server.ts";
export { createKonteks, type Konteks } from "./konteks.server.ts";
export { type LayananHttp, listenHttp } from "./layanan-http.server.ts";
export { createLog, KE_STDERR, type Log, type TingkatLog } from "./log.server.ts";
export { listenForStop, type PermintaanHenti } from "./permintaan-henti.server.ts";
export { openLayananSurat } from "./surat/layanan-surat.server.ts";
export { type HasilKirim, type Kanal, type LayananSurat, type Surat, TANPA_SURAT } from "./surat/surat.ts";
