// Who may do what: one pure table, asked at the start of every use case of every module.
import { assertNever, Galat } from "#inti";

/** What an account is for. `perencana` and `kepala_pd` are held for one PD, the others for the whole pemda. */
export const PERAN = ["admin_pemda", "perencana", "kepala_pd", "verifikator", "evaluator", "pimpinan"] as const;
export type Peran = (typeof PERAN)[number];

/** A role as an account holds it; `pdId` is the PD it is held for, null for the whole pemda. */
export type PeranPengguna = { readonly peran: Peran; readonly pdId: string | null };

/** A signed-in account of one pemda. */
export type Akun = {
  readonly jenis: "akun";
  readonly pemdaId: number;
  readonly id: string;
  readonly nama: string;
  readonly peran: readonly PeranPengguna[];
};

/**
 * Who asks. `publik` has not signed in. `operator` runs a command on the server itself; `nama` is written to the
 * audit trail. `akun` has signed in and may what any of its roles may.
 */
export type Pengguna = { readonly jenis: "publik" } | { readonly jenis: "operator"; readonly nama: string } | Akun;

/** What is asked for. A new use case takes the action that names its purpose, or adds one. */
export const AKSI = [
  "lihat_organisasi",
  "lihat_rencana",
  "lihat_rancangan",
  "susun_rencana",
  "tetapkan_rencana",
  "lihat_capaian",
  "lihat_tema",
  "kelola_tema",
  "tandai_anggaran",
  "buat_laporan",
  "lihat_naskah_laporan",
  "susun_laporan",
  "tetapkan_laporan",
  "buat_paket",
  "lihat_pengukuran",
  "isi_realisasi",
  "setujui_realisasi",
  "verifikasi_realisasi",
  "kunci_realisasi",
  "koreksi_realisasi",
  "lihat_jejak",
  "kelola_jadwal",
  "lihat_pengingat",
  "kelola_pengingat",
  "kelola_syarat_bukti",
  "kelola_organisasi",
  "kelola_kebijakan",
  "kelola_pengguna",
  "impor_data",
  "muat_acuan",
  "verifikasi_jejak",
] as const;
export type Aksi = (typeof AKSI)[number];

/** On what: the installation as a whole, one pemda, or one perangkat daerah of a pemda. */
export type Objek =
  | { readonly jenis: "instalasi" }
  | { readonly jenis: "pemda"; readonly pemdaId: number }
  | { readonly jenis: "pd"; readonly pemdaId: number; readonly pdId: string };

/** A thing of a PD, or of the pemda itself (`pd` null). @example objekMilik(3524, null) // { jenis: "pemda", pemdaId: 3524 } */
export function objekMilik(pemdaId: number, pd: { readonly id: string } | null): Objek {
  return pd === null ? { jenis: "pemda", pemdaId } : { jenis: "pd", pemdaId, pdId: pd.id };
}

/**
 * How far a right reaches: to nothing, to the PD the role is held for, to the account's own pemda, to the data of any
 * pemda, or to the installation itself.
 */
type Cakupan = "tidak" | "pd_sendiri" | "pemda_sendiri" | "data_pemda" | "instalasi";
type Baris = Readonly<Partial<Record<Aksi, Cakupan>>>;

const UMUM: Baris = {
  lihat_organisasi: "data_pemda",
  lihat_rencana: "data_pemda",
  lihat_capaian: "data_pemda",
  lihat_tema: "data_pemda",
  buat_laporan: "data_pemda",
};
const PEMBACA: Baris = {
  ...UMUM,
  lihat_rancangan: "pemda_sendiri",
  lihat_naskah_laporan: "pemda_sendiri",
  buat_paket: "pemda_sendiri",
  lihat_pengukuran: "pemda_sendiri",
  lihat_jejak: "pemda_sendiri",
};

// What a row does not name, it does not grant.
const HAK: Readonly<Record<"publik" | "operator" | Peran, Baris>> = {
  publik: UMUM,
  operator: {
    ...UMUM,
    lihat_rancangan: "data_pemda",
    lihat_naskah_laporan: "data_pemda",
    susun_rencana: "data_pemda",
    kelola_pengguna: "data_pemda",
    lihat_pengingat: "data_pemda",
    kelola_pengingat: "data_pemda",
    impor_data: "data_pemda",
    muat_acuan: "instalasi",
    verifikasi_jejak: "data_pemda",
  },
  admin_pemda: {
    ...PEMBACA,
    susun_rencana: "pemda_sendiri",
    tetapkan_rencana: "pemda_sendiri",
    susun_laporan: "pemda_sendiri",
    tetapkan_laporan: "pemda_sendiri",
    kelola_tema: "pemda_sendiri",
    tandai_anggaran: "pemda_sendiri",
    kelola_jadwal: "pemda_sendiri",
    lihat_pengingat: "pemda_sendiri",
    kelola_pengingat: "pemda_sendiri",
    kelola_syarat_bukti: "pemda_sendiri",
    kelola_organisasi: "pemda_sendiri",
    kelola_kebijakan: "pemda_sendiri",
    kelola_pengguna: "pemda_sendiri",
  },
  perencana: {
    ...UMUM,
    lihat_rancangan: "pd_sendiri",
    lihat_naskah_laporan: "pd_sendiri",
    buat_paket: "pd_sendiri",
    susun_rencana: "pd_sendiri",
    susun_laporan: "pd_sendiri",
    kelola_tema: "pd_sendiri",
    tandai_anggaran: "pd_sendiri",
    lihat_pengukuran: "pd_sendiri",
    lihat_jejak: "pd_sendiri",
    isi_realisasi: "pd_sendiri",
    koreksi_realisasi: "pd_sendiri",
  },
  kepala_pd: {
    ...UMUM,
    lihat_rancangan: "pd_sendiri",
    lihat_naskah_laporan: "pd_sendiri",
    buat_paket: "pd_sendiri",
    tetapkan_rencana: "pd_sendiri",
    tetapkan_laporan: "pd_sendiri",
    lihat_pengukuran: "pd_sendiri",
    lihat_jejak: "pd_sendiri",
    setujui_realisasi: "pd_sendiri",
  },
  verifikator: {
    ...PEMBACA,
    verifikasi_realisasi: "pemda_sendiri",
    kunci_realisasi: "pemda_sendiri",
    kelola_jadwal: "pemda_sendiri",
    lihat_pengingat: "pemda_sendiri",
    kelola_syarat_bukti: "pemda_sendiri",
  },
  evaluator: PEMBACA,
  pimpinan: PEMBACA,
};

const SEBUTAN_AKSI: Readonly<Record<Aksi, string>> = {
  lihat_organisasi: "melihat daftar perangkat daerah",
  lihat_rencana: "melihat perencanaan kinerja",
  lihat_rancangan: "melihat rancangan rencana",
  susun_rencana: "menyusun rencana",
  tetapkan_rencana: "menetapkan rencana",
  lihat_capaian: "melihat capaian kinerja",
  lihat_tema: "melihat tema lintas perangkat daerah",
  kelola_tema: "mengelola tema pembangunan",
  tandai_anggaran: "menandai anggaran untuk tema",
  buat_laporan: "membuat laporan",
  lihat_naskah_laporan: "melihat naskah laporan yang belum ditetapkan",
  susun_laporan: "menyusun naskah laporan",
  tetapkan_laporan: "menetapkan laporan",
  buat_paket: "membuat paket laporan",
  lihat_pengukuran: "melihat pengisian realisasi",
  isi_realisasi: "mengisi realisasi",
  setujui_realisasi: "menyetujui realisasi",
  verifikasi_realisasi: "memverifikasi realisasi",
  kunci_realisasi: "mengunci realisasi",
  koreksi_realisasi: "mengoreksi realisasi yang terkunci",
  lihat_jejak: "melihat jejak perubahan",
  kelola_jadwal: "mengatur jadwal pengisian",
  lihat_pengingat: "melihat surat pengingat",
  kelola_pengingat: "menyusun dan mengirim surat pengingat",
  kelola_syarat_bukti: "mengatur bukti yang diwajibkan",
  kelola_organisasi: "mengatur perangkat daerah, jabatan, dan pejabat",
  kelola_kebijakan: "mengatur kebijakan capaian",
  kelola_pengguna: "mengatur pengguna",
  impor_data: "mengimpor data",
  muat_acuan: "memuat data acuan peraturan",
  verifikasi_jejak: "memverifikasi jejak perubahan",
};

/**
 * Whether `pengguna` may do `aksi` on `objek`. Closed by default: a kind of user or a role the table does not list (a
 * value that came past the type checker, such as a session of a newer version) may do nothing.
 * @example can({ jenis: "publik" }, "impor_data", { jenis: "pemda", pemdaId: 3524 }) // false
 */
export function can(pengguna: Pengguna, aksi: Aksi, objek: Objek): boolean {
  if (pengguna.jenis !== "akun") return reaches(cakupanOf(pengguna.jenis, aksi), objek, null, null);
  return pengguna.peran.some(({ peran, pdId }) => reaches(cakupanOf(peran, aksi), objek, pengguna.pemdaId, pdId));
}

const BARIS: ReadonlyMap<string, Baris> = new Map(Object.entries(HAK));

function cakupanOf(baris: string, aksi: Aksi): Cakupan {
  return BARIS.get(baris)?.[aksi] ?? "tidak";
}

function reaches(cakupan: Cakupan, objek: Objek, pemdaId: number | null, pdId: string | null): boolean {
  switch (cakupan) {
    case "tidak":
      return false;
    case "pd_sendiri":
      return objek.jenis === "pd" && objek.pemdaId === pemdaId && objek.pdId === pdId;
    case "pemda_sendiri":
      return objek.jenis !== "instalasi" && objek.pemdaId === pemdaId;
    case "data_pemda":
      return objek.jenis !== "instalasi";
    case "instalasi":
      return objek.jenis === "instalasi";
    default:
      return assertNever(cakupan);
  }
}

/**
 * Passes when `can` says yes.
 * @throws Galat `tidak_berhak`, naming the refused action, when it says no.
 */
export function assertCan(pengguna: Pengguna, aksi: Aksi, objek: Objek): void {
  if (can(pengguna, aksi, objek)) return;
  const lanjut =
    pengguna.jenis === "publik" ? "Masuk dengan akun yang diberi hak itu." : "Minta hak itu kepada admin pemda.";
  throw new Galat("tidak_berhak", `Anda tidak berhak ${SEBUTAN_AKSI[aksi]}. ${lanjut}`);
}

/** The PD the account holds the role for. @example listPdDengan(akun, "perencana") // ["..."] */
export function listPdDengan({ peran }: Akun, dicari: Peran): readonly string[] {
  return peran.flatMap(({ peran: nama, pdId }) => (nama === dicari && pdId !== null ? [pdId] : []));
}

/** What `pelaku` of the audit trail says. @example namaPelaku({ jenis: "operator", nama: "admin server" }) // "operator:admin server" */
export function namaPelaku(pengguna: Pengguna): string {
  switch (pengguna.jenis) {
    case "publik":
      return "publik";
    case "operator":
      return `operator:${pengguna.nama}`;
    case "akun":
      return `akun:${pengguna.id} ${pengguna.nama}`;
    default:
      return assertNever(pengguna);
  }
}
