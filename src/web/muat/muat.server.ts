// The door of every loader: hands over the Konteks and turns a Galat into a page that says what to do instead.
import { data, type RouterContextProvider, redirect } from "react-router";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { konteksContext, nomorRujukanContext, penggunaContext, sesiContext } from "../konteks.server.ts";
import { withKueri } from "./alamat.ts";
import { type IsiGalat, statusOf } from "./galat-halaman.ts";
import { listPilihan } from "./pilihan.server.ts";

/** The part of a loader's arguments that is used here. */
export type ArgumenMuat = {
  readonly request: Request;
  readonly url: URL;
  readonly context: Readonly<RouterContextProvider>;
};

/** What `kerja` gets: the application's Konteks, who asks, and the address asked for. */
export type BahanMuat = {
  readonly konteks: Konteks;
  readonly pengguna: Pengguna;
  readonly url: URL;
  readonly params: URLSearchParams;
};

/** Where an account goes that must first choose its own password or set up the second step. */
export const HALAMAN_AKUN = "/akun";
const TERBUKA_BAGI_WAJIB = [HALAMAN_AKUN, "/keluar"];

/**
 * Runs the work of a loader.
 * @throws a redirect to /akun while the account must do something there first; an ErrorResponse with IsiGalat: a Galat by its code's status, its message and the valid choices as links;
 * anything else as 500 with a reference number, after logging it.
 */
export async function muat<T>(args: ArgumenMuat, kerja: (bahan: BahanMuat) => Promise<T>): Promise<T> {
  const konteks = args.context.get(konteksContext);
  const pengguna = args.context.get(penggunaContext);
  const wajib = args.context.get(sesiContext)?.wajib ?? null;
  if (wajib !== null && !TERBUKA_BAGI_WAJIB.includes(args.url.pathname)) throw redirect(HALAMAN_AKUN);
  try {
    return await kerja({ konteks, pengguna, url: args.url, params: args.url.searchParams });
  } catch (galat) {
    if (galat instanceof Response) throw galat;
    if (galat instanceof Galat && galat.kode !== "internal") {
      const pilihan = await listPilihan({ konteks, pengguna, url: args.url }, galat);
      const isi: IsiGalat = { jenis: "diketahui", pesan: galat.message, pilihan };
      throw data(isi, { status: statusOf(galat.kode) });
    }
    const rujukan = args.context.get(nomorRujukanContext);
    konteks.log.error({ galat, url: args.request.url, rujukan }, "permintaan gagal");
    const isi: IsiGalat = { jenis: "tak_terduga", rujukan };
    throw data(isi, { status: 500 });
  }
}

/** As `muat`, for pages of accounts: the public is sent to /masuk first and comes back afterwards. */
export function muatMasuk<T>(args: ArgumenMuat, kerja: (bahan: BahanMuat) => Promise<T>): Promise<T> {
  if (args.context.get(penggunaContext).jenis !== "akun") {
    throw redirect(withKueri("/masuk", { ke: args.url.pathname + args.url.search }));
  }
  return muat(args, kerja);
}
