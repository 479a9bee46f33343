// Keys of the per-request load context: what loaders find there is put in by server.ts.
import { createContext } from "react-router";
import type { KonfigurasiOidc, Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { SesiMasuk } from "#organisasi/server";
import type { Sisipan } from "./sisipan.server.ts";

/** Database, clock, ids, log: the application's one Konteks. */
export const konteksContext = createContext<Konteks>();
/** The CSP nonce of this rendering; entry.server.tsx hands it to React Router. */
export const nonceContext = createContext<string>();
/** The number under which this request stands in the log; error pages show it. */
export const nomorRujukanContext = createContext<string>();
/** Who asks: the signed-in account, or the public. */
export const penggunaContext = createContext<Pengguna>({ jenis: "publik" });
/** The running session; null for the public. */
export const sesiContext = createContext<SesiMasuk | null>(null);
/** The network address the request came from, as far as it can be known. */
export const alamatKlienContext = createContext<string>("tidak diketahui");

/** Ways to sign in besides e-mail and password. */
export type OpsiMasuk = {
  /** Demo accounts with one click: only for the embedded database on this machine alone. */
  readonly peragaan: boolean;
  readonly oidc: KonfigurasiOidc | null;
};
export const opsiMasukContext = createContext<OpsiMasuk>({ peragaan: false, oidc: null });

/** A part that a loader drew beforehand, and the mark that holds its place in the page; null on ordinary pages. */
export const sisipanContext = createContext<{ readonly tanda: string; readonly sisipan: Sisipan } | null>(null);
