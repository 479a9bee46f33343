// The answer to POST /pengukuran/isi/simpan, JSON in and out. Called by server.ts straight away, because the live sheet saves
// as planners type and needs nothing of what makes a page, and by the route's action.
import { Galat } from "#inti";
import { isUnavailable } from "#inti/server";
import { konteksContext, nomorRujukanContext, penggunaContext, sesiContext } from "../../konteks.server.ts";
import type { JawabanSimpan } from "../../tampilan/isi/jawaban.ts";
import { statusOf } from "../galat-halaman.ts";
import { type ArgumenMuat, HALAMAN_AKUN } from "../muat.server.ts";
import { jawabIsi } from "./jawab-isi.server.ts";

/**
 * Does what the request asks for. A refusal is an answer too, with its status: the sheet shows it beside the row. What fails
 * unexpectedly is logged and answered with its reference number; the sheet sends such a row again.
 */
export async function jawabSimpan({ request, context }: Omit<ArgumenMuat, "url">): Promise<Response> {
  const konteks = context.get(konteksContext);
  if ((context.get(sesiContext)?.wajib ?? null) !== null) return redirectAkun();
  try {
    const mentah: unknown = await request.json().catch(() => null);
    const jawaban = await jawabIsi({ konteks, pengguna: context.get(penggunaContext) }, mentah);
    return Response.json(jawaban, { status: jawaban.jenis === "ditolak" ? statusOf(jawaban.kode) : 200 });
  } catch (galat) {
    const rujukan = context.get(nomorRujukanContext);
    konteks.log.error({ galat, url: request.url, rujukan }, "permintaan gagal");
    const kode =
      (galat instanceof Galat && galat.kode === "lingkungan") || isUnavailable(galat) ? "lingkungan" : "internal";
    const pesan = `Isian belum tersimpan. Coba lagi; bila tetap begini, laporkan nomor rujukan ${rujukan}.`;
    return Response.json({ jenis: "ditolak", kode, pesan } satisfies JawabanSimpan, { status: statusOf(kode) });
  }
}

/** An account that must first choose its password or set up the second step does that first. */
function redirectAkun(): Response {
  return new Response(null, { status: 302, headers: { Location: HALAMAN_AKUN } });
}
