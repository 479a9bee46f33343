// The vocabulary of the table of expectations: who asks, whose thing it is, what must come of it. Read by tabel-*.ts.
import type { Peran } from "#organisasi";

/** `publik` has not signed in; the others hold one role at pemda Lamongan, where it is held for a PD that of Disnaker. */
export const PELAKU = [
  "publik",
  "admin_pemda",
  "perencana",
  "kepala_pd",
  "verifikator",
  "evaluator",
  "pimpinan",
] as const satisfies readonly ("publik" | Peran)[];
export type Pelaku = (typeof PELAKU)[number];

/** Whose thing is asked for: that of the own PD (Disnaker), of another PD of the pemda, or of another pemda. */
export const MILIK = ["sendiri", "pdLain", "pemdaLain"] as const;
export type Milik = (typeof MILIK)[number];

/**
 * `tidak_ditemukan`: the thing is looked for at home and is not there, so nothing tells that it exists elsewhere.
 * `ditolak`: one of the two refusals, whichever question comes first. `tanpa_akibat`: whoever may look gets the page
 * back, or is told why not, and nothing is written.
 */
export type Hasil = "boleh" | "tidak_berhak" | "tidak_ditemukan" | "ditolak" | "tanpa_akibat";
export type Izin = (pelaku: Pelaku, milik: Milik) => Hasil;

const izin =
  (lulus: (pelaku: Pelaku, milik: Milik) => boolean): Izin =>
  (pelaku, milik) =>
    lulus(pelaku, milik) ? "boleh" : "tidak_berhak";

/** Public figures: for everybody, of every pemda. */
export const UMUM: Izin = () => "boleh";
/** Any signed-in account, for itself: there is no other one it could name. */
export const AKUN_SENDIRI = izin((pelaku) => pelaku !== "publik");
/** These roles, for their own PD only. */
export const pdSendiri = (...peran: readonly Pelaku[]) => izin((p, m) => peran.includes(p) && m === "sendiri");
/** These roles, anywhere in their pemda. */
export const pemdaSendiri = (...peran: readonly Pelaku[]) => izin((p, m) => peran.includes(p) && m !== "pemdaLain");
/** What either allows. */
export const atau =
  (satu: Izin, dua: Izin): Izin =>
  (p, m) =>
    satu(p, m) === "boleh" ? "boleh" : dua(p, m);
/** Named by an id that is looked for in the own pemda: whoever may at home finds nothing of another pemda. */
export const menurutId =
  (dasar: Izin): Izin =>
  (p, m) =>
    m === "pemdaLain" && dasar(p, "sendiri") === "boleh" ? "tidak_ditemukan" : dasar(p, m);
/** Named by the code of a PD, which is looked for in the own pemda. */
export const menurutPd =
  (dasar: Izin): Izin =>
  (p, m) =>
    m === "pemdaLain" ? "ditolak" : dasar(p, m);
/** A form on a page that more people may read than fill in. */
export const formulir =
  (pengisi: Izin, pembaca: Izin): Izin =>
  (p, m) =>
    pengisi(p, m) !== "boleh" && pembaca(p, m) === "boleh" ? "tanpa_akibat" : pengisi(p, m);
/** The account's own pemda is asked for, whatever the address names. */
export const diRumah =
  (dasar: Izin): Izin =>
  (p) =>
    dasar(p, "sendiri");

/** Looking into the filling of realisasi: planners and heads into their PD, the others into the pemda. */
export const MELIHAT_ISIAN = atau(
  pdSendiri("perencana", "kepala_pd"),
  pemdaSendiri("admin_pemda", "verifikator", "evaluator", "pimpinan"),
);
/** The same, for what is about the pemda as a whole. */
export const MELIHAT_SEPEMDA = pemdaSendiri("admin_pemda", "verifikator", "evaluator", "pimpinan");
export const ADMIN = pemdaSendiri("admin_pemda");
