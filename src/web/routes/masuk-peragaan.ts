// POST /masuk/peragaan: one click signs in as a demo account, where the application was started for that.
import { redirect } from "react-router";
import { Galat } from "#inti";
import { masukPeragaan } from "#organisasi/server";
import { opsiMasukContext } from "../konteks.server.ts";
import { aksi } from "../muat/aksi.server.ts";
import { tujuanOf } from "../muat/alamat.ts";
import { enterWith } from "../muat/sesi-baru.server.ts";
import type { Route } from "./+types/masuk-peragaan";

export function loader() {
  return redirect("/masuk");
}

/** @throws `tidak_berhak` outside demo mode, whatever is asked for. */
export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks, isi }) => {
    if (!args.context.get(opsiMasukContext).peragaan) {
      throw new Galat("tidak_berhak", "Pengguna peragaan tidak tersedia di sini. Masuk dengan akun Anda.");
    }
    const token = await masukPeragaan(konteks, isi("akun"));
    return enterWith(konteks, args.request, token, tujuanOf(isi("ke")));
  });
}
