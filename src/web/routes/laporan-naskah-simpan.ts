// POST /laporan/naskah/:id/simpan: the words of a block as they are typed, JSON in and out (see tampilan/naskah/jawaban.ts).
import { redirect } from "react-router";
import { statusOf } from "../muat/galat-halaman.ts";
import { muat } from "../muat/muat.server.ts";
import { jawabSimpanTeks } from "../muat/naskah/simpan-teks.server.ts";
import type { Route } from "./+types/laporan-naskah-simpan";

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/laporan/naskah/${params.id}`);
}

/** A refusal is an answer too, with its status: the editor shows it beside the text. */
export function action(args: Route.ActionArgs) {
  return muat(args, async ({ konteks, pengguna }) => {
    const mentah: unknown = await args.request.json().catch(() => null);
    const jawaban = await jawabSimpanTeks({ konteks, pengguna }, args.params.id, mentah);
    return Response.json(jawaban, { status: jawaban.jenis === "ditolak" ? statusOf(jawaban.kode) : 200 });
  });
}
