// Who the public pages ask as.
import type { Pengguna } from "#organisasi";

/** A reader who has not signed in. */
export const PUBLIK: Pengguna = { jenis: "publik" };
