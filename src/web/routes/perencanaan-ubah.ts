// POST /perencanaan/ubah: every live editor of a plan saves here, JSON in and out (see tampilan/rencana/jawaban.ts).
import { redirect } from "react-router";
import { statusOf } from "../muat/galat-halaman.ts";
import { muat } from "../muat/muat.server.ts";
import { jawabUbah } from "../muat/rencana/jawab-ubah.server.ts";
import type { Route } from "./+types/perencanaan-ubah";

export function loader() {
  return redirect("/perencanaan");
}

/** A refusal is an answer too, with its status: the editor shows it where the change was made. */
export function action(args: Route.ActionArgs) {
  return muat(args, async ({ konteks, pengguna }) => {
    const mentah: unknown = await args.request.json().catch(() => null);
    const jawaban = await jawabUbah({ konteks, pengguna }, mentah);
    return Response.json(jawaban, { status: jawaban.jenis === "gagal" ? statusOf(jawaban.kode) : 200 });
  });
}
