// Who may do what: one pure table, asked at the start of every use case of every module.
import { assertNever, Galat } from "#inti";

/**
 * Who asks. `publik` has not signed in. `operator` runs a command on the server itself; `nama` is written to the
 * audit trail. Signed-in roles are added here, as further members of the union and further columns of the table.
 */
export type Pengguna = { readonly jenis: "publik" } | { readonly jenis: "operator"; readonly nama: string };

/** What is asked for. A new use case takes the action that names its purpose, or adds one. */
export type Aksi =
  | "lihat_organisasi"
  | "lihat_rencana"
  | "lihat_capaian"
  | "lihat_tema"
  | "buat_laporan"
  | "impor_data"
  | "muat_acuan"
  | "verifikasi_jejak";

/** On what: the installation as a whole, one pemda, or one perangkat daerah of a pemda. */
export type Objek =
  | { readonly jenis: "instalasi" }
  | { readonly jenis: "pemda"; readonly pemdaId: number }
  | { readonly jenis: "pd"; readonly pemdaId: number; readonly pdId: string };

/** How far a right reaches: to nothing, to the data of any pemda, or to the installation itself. */
type Cakupan = "tidak" | "data_pemda" | "instalasi";

const HAK: Readonly<Record<Pengguna["jenis"], Readonly<Record<Aksi, Cakupan>>>> = {
  publik: {
    lihat_organisasi: "data_pemda",
    lihat_rencana: "data_pemda",
    lihat_capaian: "data_pemda",
    lihat_tema: "data_pemda",
    buat_laporan: "data_pemda",
    impor_data: "tidak",
    muat_acuan: "tidak",
    verifikasi_jejak: "tidak",
  },
  operator: {
    lihat_organisasi: "data_pemda",
    lihat_rencana: "data_pemda",
    lihat_capaian: "data_pemda",
    lihat_tema: "data_pemda",
    buat_laporan: "data_pemda",
    impor_data: "data_pemda",
    muat_acuan: "instalasi",
    verifikasi_jejak: "data_pemda",
  },
};

const SEBUTAN_AKSI: Readonly<Record<Aksi, string>> = {
  lihat_organisasi: "melihat daftar perangkat daerah",
  lihat_rencana: "melihat perencanaan kinerja",
  lihat_capaian: "melihat capaian kinerja",
  lihat_tema: "melihat tema lintas perangkat daerah",
  buat_laporan: "membuat laporan",
  impor_data: "mengimpor data",
  muat_acuan: "memuat data acuan peraturan",
  verifikasi_jejak: "memverifikasi jejak perubahan",
};

/**
 * Whether `pengguna` may do `aksi` on `objek`. Closed by default: a kind of user the table does not list (a value that
 * came past the type checker, such as a session of a newer version) may do nothing.
 * @example can({ jenis: "publik" }, "impor_data", { jenis: "pemda", pemdaId: 3524 }) // false
 */
export function can(pengguna: Pengguna, aksi: Aksi, objek: Objek): boolean {
  const baris: Readonly<Record<Aksi, Cakupan>> | undefined = Object.hasOwn(HAK, pengguna.jenis)
    ? HAK[pengguna.jenis]
    : undefined;
  const cakupan = baris?.[aksi] ?? "tidak";
  switch (cakupan) {
    case "tidak":
      return false;
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
  throw new Galat("tidak_berhak", `Anda tidak berhak ${SEBUTAN_AKSI[aksi]}. Masuk dengan akun yang diberi hak itu.`);
}
