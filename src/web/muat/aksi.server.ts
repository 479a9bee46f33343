// The door of every action: reads the form, and turns a refusal into words beside the form instead of an error page.
import { data } from "react-router";
import { Galat, type KodeGalat } from "#inti";
import type { SesiMasuk } from "#organisasi/server";
import { alamatKlienContext, sesiContext } from "../konteks.server.ts";
import { statusOf } from "./galat-halaman.ts";
import { type ArgumenMuat, type BahanMuat, muat } from "./muat.server.ts";

/** What `kerja` gets: as a loader, with the fields of the form, the running session and the reader's address. */
export type BahanAksi = BahanMuat & {
  /** A field as typed; empty when absent. */
  readonly isi: (nama: string) => string;
  /** Every value of a field that may occur several times. */
  readonly semua: (nama: string) => readonly string[];
  readonly sesi: SesiMasuk | null;
  readonly alamat: string;
};

/** What the form is told when its input is refused. */
export type Penolakan = { readonly pesan: string };

const DIJAWAB_DI_FORMULIR: readonly KodeGalat[] = ["masukan", "bentrok", "tidak_ditemukan"];

/** Runs the work of an action. @throws as `muat`, except that wrong input becomes a Penolakan with its status. */
export function aksi<T>(args: ArgumenMuat, kerja: (bahan: BahanAksi) => Promise<T>) {
  return muat(args, async (bahan) => {
    const form = await args.request.formData();
    const semua = (nama: string) => form.getAll(nama).filter((nilai) => typeof nilai === "string");
    const isi = (nama: string) => semua(nama)[0] ?? "";
    const sesi = args.context.get(sesiContext);
    try {
      return await kerja({ ...bahan, isi, semua, sesi, alamat: args.context.get(alamatKlienContext) });
    } catch (galat) {
      if (!(galat instanceof Galat) || !DIJAWAB_DI_FORMULIR.includes(galat.kode)) throw galat;
      return data<Penolakan>({ pesan: galat.message }, { status: statusOf(galat.kode) });
    }
  });
}
