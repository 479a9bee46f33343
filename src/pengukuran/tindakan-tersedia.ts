// What a user may do next on one realisasi: its state, the schedule, the permission table and "never one's own" together.
// Pure; asked by every acting use case and by the sheet and queue that offer the actions.
import { assertNever } from "#inti";
import { type Aksi, can, type Pengguna } from "#organisasi";
import { type Alur, isCocok, isMenilaiSendiri, TINDAKAN, type Tindakan } from "./alur.ts";
import type { StatusJadwal } from "./jadwal-isi.ts";

/** On which realisasi: of which PD, and how its filling period stands. */
export type ObjekTindakan = { readonly pemdaId: number; readonly pdId: string; readonly status: StatusJadwal };

/**
 * The actions that `pengguna` may take now, in the order of the workflow.
 * @example listTindakanTersedia(ALUR_AWAL, { jenis: "publik" }, objek) // []
 */
export function listTindakanTersedia(alur: Alur, pengguna: Pengguna, objek: ObjekTindakan): readonly Tindakan[] {
  return TINDAKAN.filter((tindakan) => sebabTakBoleh(alur, pengguna, objek, tindakan) === null);
}

/** Why `pengguna` may not take the action now, in an Indonesian sentence; null when it is allowed. */
export function sebabTakBoleh(alur: Alur, pengguna: Pengguna, objek: ObjekTindakan, tindakan: Tindakan): string | null {
  const { pemdaId, pdId, status } = objek;
  if (pengguna.jenis !== "akun" || !can(pengguna, aksiOf(alur, tindakan), { jenis: "pd", pemdaId, pdId })) {
    return "Anda tidak berhak melakukan tindakan ini pada perangkat daerah ini.";
  }
  if (!isCocok(alur, tindakan)) return `Tindakan ini tidak sesuai dengan keadaannya sekarang: ${sebutan(alur)}.`;
  if (isMenilaiSendiri(alur, tindakan, pengguna.id)) return "Isian yang Anda tulis sendiri harus dinilai orang lain.";
  return sebabJadwal(alur, tindakan, status);
}

/** The right that the action needs; a return needs the right of the stage that it returns from. */
export function aksiOf({ menunggu, dalamKunci }: Alur, tindakan: Tindakan): Aksi {
  switch (tindakan) {
    case "isi":
    case "ajukan":
      return "isi_realisasi";
    case "tarik":
      return dalamKunci ? "koreksi_realisasi" : "isi_realisasi";
    case "setujui":
      return "setujui_realisasi";
    case "terima":
      return "verifikasi_realisasi";
    case "kembalikan":
      return menunggu === "kepala_pd" ? "setujui_realisasi" : "verifikasi_realisasi";
    case "kunci":
    case "buka_kunci":
      return "kunci_realisasi";
    case "koreksi":
      return "koreksi_realisasi";
    default:
      return assertNever(tindakan);
  }
}

// What is locked moves by correction and reopening only; what is not locked moves only while its period is open.
function sebabJadwal(alur: Alur, tindakan: Tindakan, status: StatusJadwal): string | null {
  if (tindakan === "kunci" || alur.dalamKunci) return null;
  if (status === "belum_dibuka") return "Pengisian periode ini belum dibuka.";
  return status === "terkunci" ? "Periode ini sudah dikunci. Minta verifikator membukanya kembali." : null;
}

function sebutan({ keadaan, menunggu }: Alur): string {
  if (keadaan === "diajukan")
    return menunggu === "verifikator" ? "menunggu verifikasi" : "menunggu persetujuan kepala PD";
  return { draf: "draf", dikembalikan: "dikembalikan", disetujui: "sudah diterima", terkunci: "terkunci" }[keadaan];
}
