// The way of one realisasi from draft to lock: its state is a fold over the list of actions, never typed.
// Pure; called by the use cases that act, by the sheet and the queue that offer actions, and by tests.
import { assertNever } from "#inti";

export const TINDAKAN = [
  "isi",
  "ajukan",
  "tarik",
  "setujui",
  "terima",
  "kembalikan",
  "kunci",
  "buka_kunci",
  "koreksi",
] as const;
export type Tindakan = (typeof TINDAKAN)[number];

/** One entry of the list. `oleh` is the account's id; null where the importer or the system acted. */
export type CatatanTindakan = { readonly tindakan: Tindakan; readonly oleh: string | null };

export type Keadaan = "draf" | "diajukan" | "dikembalikan" | "disetujui" | "terkunci";

/**
 * Where a realisasi stands. `menunggu` is who acts next: the planner, the head of the PD, the verifikator, or nobody.
 * `penulis` are the accounts that wrote what is now to be judged: none of them may approve it.
 */
export type Alur = {
  readonly keadaan: Keadaan;
  readonly menunggu: "perencana" | "kepala_pd" | "verifikator" | null;
  readonly penulis: readonly string[];
};

/** Before anything was written. */
export const ALUR_AWAL: Alur = { keadaan: "draf", menunggu: "perencana", penulis: [] };

/**
 * The state after these actions, oldest first. An action that does not fit the state changes nothing, so that a list
 * can always be read; `canLanjut` keeps such actions from being written.
 * @example foldAlur([{ tindakan: "isi", oleh: "a" }, { tindakan: "ajukan", oleh: "a" }]).menunggu // "kepala_pd"
 */
export function foldAlur(daftar: readonly CatatanTindakan[]): Alur {
  return daftar.reduce((alur, catatan) => (isCocok(alur, catatan.tindakan) ? apply(alur, catatan) : alur), ALUR_AWAL);
}

/** Whether the action fits the state, whoever acts. */
export function isCocok({ keadaan, menunggu }: Alur, tindakan: Tindakan): boolean {
  switch (tindakan) {
    case "isi":
    case "ajukan":
      return keadaan === "draf" || keadaan === "dikembalikan";
    case "tarik":
      return keadaan === "diajukan" && menunggu === "kepala_pd";
    case "setujui":
      return menunggu === "kepala_pd";
    case "terima":
      return menunggu === "verifikator";
    case "kembalikan":
      return keadaan === "diajukan";
    case "kunci":
      return keadaan === "disetujui";
    case "buka_kunci":
    case "koreksi":
      return keadaan === "terkunci";
    default:
      return assertNever(tindakan);
  }
}

function apply(alur: Alur, { tindakan, oleh }: CatatanTindakan): Alur {
  switch (tindakan) {
    case "isi":
      return { ...alur, menunggu: "perencana", penulis: withPenulis(alur, oleh) };
    case "ajukan":
      return { keadaan: "diajukan", menunggu: "kepala_pd", penulis: withPenulis(alur, oleh) };
    case "tarik":
      return { ...alur, keadaan: "draf", menunggu: "perencana" };
    case "setujui":
      return { ...alur, menunggu: "verifikator" };
    case "terima":
      return { ...alur, keadaan: "disetujui", menunggu: null };
    case "kembalikan":
      return { ...alur, keadaan: "dikembalikan", menunggu: "perencana" };
    case "kunci":
      return { ...alur, keadaan: "terkunci", menunggu: null };
    case "buka_kunci":
      return { ...alur, keadaan: "draf", menunggu: "perencana" };
    // A correction after the lock is itself approved by who made it; the old value stays in the audit trail beside it.
    case "koreksi":
      return alur;
    default:
      return assertNever(tindakan);
  }
}

function withPenulis({ penulis }: Alur, oleh: string | null): readonly string[] {
  return oleh === null || penulis.includes(oleh) ? penulis : [...penulis, oleh];
}
