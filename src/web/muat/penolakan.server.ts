// Keeps what was typed when it is refused, so that a form comes back filled. Called by actions.
import { data } from "react-router";
import { Galat } from "#inti";
import { statusOf } from "./galat-halaman.ts";

/** Runs `kerja`; a refusal of the input becomes its message together with `nilai`. Anything else is thrown on. */
export async function withIsian<N, T>(nilai: N, kerja: () => Promise<T>) {
  try {
    return await kerja();
  } catch (galat) {
    if (!(galat instanceof Galat) || !["masukan", "bentrok", "tidak_ditemukan"].includes(galat.kode)) throw galat;
    return data({ pesan: galat.message, nilai }, { status: statusOf(galat.kode) });
  }
}
