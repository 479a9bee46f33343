// The way of one realisasi from draft to lock: its state is a fold over the list of actions, never typed.
// Pure; called by the use cases that act, by the sheet and the queue that offer actions, and by tests.
import { assertNever } from "#inti";

/** Actions of people. `impor` is the importer's own: it brings a figure together with its state. */
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

export type Keadaan = "draf" | "diajukan" | "dikembalikan" | "disetujui" | "terkunci";

/** One entry of the list. `oleh` is the account's id. */
export type CatatanTindakan =
  | { readonly tindakan: Tindakan; readonly oleh: string }
  | { readonly tindakan: "impor"; readonly keadaan: Keadaan };

/**
 * Where a realisasi stands. `menunggu` is who acts next: the planner, the head of the PD, the verifikator, or nobody.
 * `penulis` are the accounts that wrote what is now to be judged: none of them may approve it. `dalamKunci`: it was
 * locked and not reopened, so it changes by correction only, and a correction that falls away leaves it locked.
 */
export type Alur = {
  readonly keadaan: Keadaan;
  readonly menunggu: "perencana" | "kepala_pd" | "verifikator" | null;
  readonly penulis: readonly string[];
  readonly dalamKunci: boolean;
};

/** Before anything was written. */
export const ALUR_AWAL: Alur = { keadaan: "draf", menunggu: "perencana", penulis: [], dalamKunci: false };

/**
 * The state after these actions, oldest first. An action that does not fit the state, or an approval by a writer,
 * changes nothing: a list can always be read, and no list leads around the rules.
 * @example foldAlur([{ tindakan: "isi", oleh: "a" }, { tindakan: "ajukan", oleh: "a" }]).menunggu // "kepala_pd"
 */
export function foldAlur(daftar: readonly CatatanTindakan[]): Alur {
  return daftar.reduce(lanjutkan, ALUR_AWAL);
}

/** The state after one more action; unchanged when it may not follow. */
export function lanjutkan(alur: Alur, catatan: CatatanTindakan): Alur {
  if (catatan.tindakan === "impor") return sesudahImpor(catatan.keadaan);
  return isCocok(alur, catatan.tindakan) && !isMenilaiSendiri(alur, catatan.tindakan, catatan.oleh)
    ? apply(alur, catatan.tindakan, catatan.oleh)
    : alur;
}

/** Whether the action fits the state, whoever acts. */
export function isCocok({ keadaan, menunggu, dalamKunci }: Alur, tindakan: Tindakan): boolean {
  switch (tindakan) {
    case "isi":
    case "ajukan":
      return keadaan === "draf" || keadaan === "dikembalikan";
    case "tarik":
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
      return keadaan === "terkunci" && dalamKunci;
    default:
      return assertNever(tindakan);
  }
}

/** Whether the action would be a judgement of one's own writing: nobody approves what they wrote. */
export function isMenilaiSendiri({ penulis }: Alur, tindakan: Tindakan, oleh: string): boolean {
  return (tindakan === "setujui" || tindakan === "terima") && penulis.includes(oleh);
}

function apply(alur: Alur, tindakan: Tindakan, oleh: string): Alur {
  switch (tindakan) {
    case "isi":
      return { ...alur, menunggu: "perencana", penulis: withPenulis(alur, oleh) };
    case "ajukan":
      return { ...alur, keadaan: "diajukan", menunggu: "kepala_pd", penulis: withPenulis(alur, oleh) };
    case "tarik":
      return alur.dalamKunci ? terkunci(alur) : { ...alur, keadaan: "draf", menunggu: "perencana" };
    case "setujui":
      return { ...alur, menunggu: "verifikator" };
    case "terima":
      return alur.dalamKunci ? terkunci(alur) : { ...alur, keadaan: "disetujui", menunggu: null };
    case "kembalikan":
      return alur.dalamKunci ? terkunci(alur) : { ...alur, keadaan: "dikembalikan", menunggu: "perencana" };
    case "kunci":
      return terkunci(alur);
    case "buka_kunci":
      return { ...alur, keadaan: "draf", menunggu: "perencana", dalamKunci: false };
    // A correction goes the same way as an entry: until it is accepted, the figure before it stays the published one.
    case "koreksi":
      return { ...alur, keadaan: "diajukan", menunggu: "kepala_pd", penulis: withPenulis(alur, oleh) };
    default:
      return assertNever(tindakan);
  }
}

function terkunci(alur: Alur): Alur {
  return { ...alur, keadaan: "terkunci", menunggu: null, dalamKunci: true };
}

// An imported figure has no account as its writer; one imported as submitted waits for the head like any other.
function sesudahImpor(keadaan: Keadaan): Alur {
  const menunggu = { draf: "perencana", dikembalikan: "perencana", diajukan: "kepala_pd" } as const;
  const berikut = keadaan === "disetujui" || keadaan === "terkunci" ? null : menunggu[keadaan];
  return { keadaan, menunggu: berikut, penulis: [], dalamKunci: keadaan === "terkunci" };
}

function withPenulis({ penulis }: Alur, oleh: string): readonly string[] {
  return penulis.includes(oleh) ? penulis : [...penulis, oleh];
}

/** The state in words. @example labelAlur(ALUR_AWAL) // "Draf" */
export function labelAlur({
  keadaan,
  menunggu,
  dalamKunci,
}: Pick<Alur, "keadaan" | "menunggu" | "dalamKunci">): string {
  switch (keadaan) {
    case "draf":
      return "Draf";
    case "dikembalikan":
      return "Dikembalikan";
    case "disetujui":
      return "Diterima";
    case "terkunci":
      return "Terkunci";
    case "diajukan": {
      const apa = dalamKunci ? "Koreksi menunggu" : "Menunggu";
      return menunggu === "verifikator" ? `${apa} verifikasi` : `${apa} persetujuan kepala PD`;
    }
    default:
      return assertNever(keadaan);
  }
}
