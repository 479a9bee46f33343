// POST /pengukuran/isi/simpan: saving and submitting as the live sheet does it, JSON in and out.
import { redirect } from "react-router";
import { statusOf } from "../muat/galat-halaman.ts";
import { jawabIsi } from "../muat/isi/jawab-isi.server.ts";
import { muat } from "../muat/muat.server.ts";
import type { Route } from "./+types/pengukuran-isi-simpan";

export function loader() {
  return redirect("/pengukuran/isi");
}

/** A refusal is an answer too, with its status: the sheet shows it beside the row. */
export function action(args: Route.ActionArgs) {
  return muat(args, async ({ konteks, pengguna }) => {
    const mentah: unknown = await args.request.json().catch(() => null);
    const jawaban = await jawabIsi({ konteks, pengguna }, mentah);
    return Response.json(jawaban, { status: jawaban.jenis === "ditolak" ? statusOf(jawaban.kode) : 200 });
  });
}
