// The way of a report with texts from draft to set: its state is a fold over its actions, and what may be done next.
// Pure; called by the use cases of this folder and by the screens that offer actions.
import { assertNever } from "#inti";
import { type Aksi, can, type Objek, type Pengguna } from "#organisasi";

export const TINDAKAN_NASKAH = ["ajukan", "tarik", "kembalikan", "tetapkan", "batalkan"] as const;
export type TindakanNaskah = (typeof TINDAKAN_NASKAH)[number];

export type KeadaanNaskah = "draf" | "diajukan" | "dikembalikan" | "ditetapkan";

/** One action; `pada` is an ISO instant. `alasan` says why it was returned, or why a set report is no longer. */
export type CatatanNaskah = {
  readonly urutan: number;
  readonly tindakan: TindakanNaskah;
  readonly alasan: string | null;
  readonly oleh: string;
  readonly pada: string;
};

/**
 * The state after these actions, oldest first. An action that does not fit the state changes nothing: a list can always
 * be read.
 * @example foldNaskah([{ tindakan: "ajukan" }]) // "diajukan"
 */
export function foldNaskah(daftar: readonly Pick<CatatanNaskah, "tindakan">[]): KeadaanNaskah {
  return daftar.reduce<KeadaanNaskah>(
    (keadaan, { tindakan }) => (isCocokNaskah(keadaan, tindakan) ? sesudah(tindakan) : keadaan),
    "draf",
  );
}

/** Whether the action fits the state, whoever acts. Handing it in first is not required: a head may set a draft. */
export function isCocokNaskah(keadaan: KeadaanNaskah, tindakan: TindakanNaskah): boolean {
  switch (tindakan) {
    case "ajukan":
      return isDapatDitulis(keadaan);
    case "tarik":
    case "kembalikan":
      return keadaan === "diajukan";
    case "tetapkan":
      return keadaan !== "ditetapkan";
    case "batalkan":
      return keadaan === "ditetapkan";
    default:
      return assertNever(tindakan);
  }
}

/** Texts rest while the head reads them, and once the report is set. */
export function isDapatDitulis(keadaan: KeadaanNaskah): boolean {
  return keadaan === "draf" || keadaan === "dikembalikan";
}

function sesudah(tindakan: TindakanNaskah): KeadaanNaskah {
  switch (tindakan) {
    case "ajukan":
      return "diajukan";
    case "tarik":
    case "batalkan":
      return "draf";
    case "kembalikan":
      return "dikembalikan";
    case "tetapkan":
      return "ditetapkan";
    default:
      return assertNever(tindakan);
  }
}

/** The right that the action needs. */
export function aksiNaskah(tindakan: TindakanNaskah): Aksi {
  return tindakan === "ajukan" || tindakan === "tarik" ? "susun_laporan" : "tetapkan_laporan";
}

/** Whether the action must say why. */
export function isBeralasan(tindakan: TindakanNaskah): boolean {
  return tindakan === "kembalikan" || tindakan === "batalkan";
}

/** What `pengguna` may do now, in the order of the way. @example listTindakanNaskah("draf", { jenis: "publik" }, objek) // [] */
export function listTindakanNaskah(
  keadaan: KeadaanNaskah,
  pengguna: Pengguna,
  objek: Objek,
): readonly TindakanNaskah[] {
  return TINDAKAN_NASKAH.filter((t) => isCocokNaskah(keadaan, t) && can(pengguna, aksiNaskah(t), objek));
}

const SEBUTAN: Readonly<Record<KeadaanNaskah, string>> = {
  draf: "Draf",
  diajukan: "Menunggu penetapan",
  dikembalikan: "Dikembalikan",
  ditetapkan: "Ditetapkan",
};

/** A state in words. @example sebutanKeadaanNaskah("diajukan") // "Menunggu penetapan" */
export function sebutanKeadaanNaskah(keadaan: KeadaanNaskah): string {
  return SEBUTAN[keadaan];
}
