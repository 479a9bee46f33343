// Reads a form with a file without ever holding more than one accepted file of it. Called by the action of /pengukuran/bukti.
import { Galat, pesanTerlaluBesar, UKURAN_TERBESAR } from "#inti";
import { BATAS_UNGGAHAN } from "../keamanan/batas-isi.server.ts";

/** The text fields and the boundaries of a form come on top of the file. */
const BATAS_SIMPAN = UKURAN_TERBESAR + 64 * 1024;

/** `terpotong`: the form was longer than one accepted file; its text fields are whole, its file is not. */
export type Unggahan = { readonly form: FormData; readonly terpotong: boolean };

/**
 * The form of a request. What is longer than a file may be is read on (up to a limit) but thrown away at once.
 * @throws Galat `masukan` when nothing of it can be read.
 */
export async function readUnggahan(request: Request): Promise<Unggahan> {
  const jenis = request.headers.get("content-type") ?? "";
  const { isi, terpotong } = await readTerbatas(request.body);
  const penutup = terpotong ? new TextEncoder().encode(`\r\n--${boundaryOf(jenis)}--\r\n`) : new Uint8Array();
  try {
    const salinan = new Response(new Blob([...isi, penutup]), { headers: { "content-type": jenis } });
    return { form: await salinan.formData(), terpotong };
  } catch (sebab) {
    const pesan = terpotong ? pesanTerlaluBesar() : "Kiriman ini tidak terbaca. Muat ulang halaman, lalu coba lagi.";
    throw new Galat("masukan", pesan, { sebab });
  }
}

function boundaryOf(jenis: string): string {
  return /boundary="?([^";,]+)"?/i.exec(jenis)?.[1] ?? "";
}

async function readTerbatas(
  badan: ReadableStream<Uint8Array<ArrayBuffer>> | null,
): Promise<{ readonly isi: readonly Uint8Array<ArrayBuffer>[]; readonly terpotong: boolean }> {
  const isi: Uint8Array<ArrayBuffer>[] = [];
  let terbaca = 0;
  if (badan !== null) {
    // Leaving the loop cancels the stream: the rest is not read.
    for await (const potongan of badan) {
      const sisa = BATAS_SIMPAN - terbaca;
      terbaca += potongan.length;
      if (sisa > 0) isi.push(sisa < potongan.length ? potongan.slice(0, sisa) : potongan);
      if (terbaca > BATAS_UNGGAHAN) break;
    }
  }
  return { isi, terpotong: terbaca > BATAS_SIMPAN };
}
