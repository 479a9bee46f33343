// The door of every loader: hands over the Konteks and turns a Galat into a page that says what to do instead.
import { data, type RouterContextProvider } from "react-router";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import { konteksContext, nomorRujukanContext } from "../konteks.server.ts";
import { type IsiGalat, statusOf } from "./galat-halaman.ts";
import { listPilihan } from "./pilihan.server.ts";

/** The part of a loader's arguments that is used here. */
export type ArgumenMuat = {
  readonly request: Request;
  readonly url: URL;
  readonly context: Readonly<RouterContextProvider>;
};

/** What `kerja` gets: the application's Konteks and the address asked for. */
export type BahanMuat = { readonly konteks: Konteks; readonly url: URL; readonly params: URLSearchParams };

/**
 * Runs the work of a loader.
 * @throws an ErrorResponse with IsiGalat: a Galat by its code's status, its message and the valid choices as links;
 * anything else as 500 with a reference number, after logging it.
 */
export async function muat<T>(args: ArgumenMuat, kerja: (bahan: BahanMuat) => Promise<T>): Promise<T> {
  const konteks = args.context.get(konteksContext);
  try {
    return await kerja({ konteks, url: args.url, params: args.url.searchParams });
  } catch (galat) {
    if (galat instanceof Response) throw galat;
    if (galat instanceof Galat && galat.kode !== "internal") {
      const pilihan = await listPilihan(konteks, args.url, galat);
      const isi: IsiGalat = { jenis: "diketahui", pesan: galat.message, pilihan };
      throw data(isi, { status: statusOf(galat.kode) });
    }
    const rujukan = args.context.get(nomorRujukanContext);
    konteks.log.error({ galat, url: args.request.url, rujukan }, "permintaan gagal");
    const isi: IsiGalat = { jenis: "tak_terduga", rujukan };
    throw data(isi, { status: 500 });
  }
}
