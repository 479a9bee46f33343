// Finished pages, kept for exactly as long as the data they show is unchanged. Called by server.ts.
// A page's key holds the pemda's last jejak number, asked from the database on every request: any write, by any
// server, makes the old page unreachable. There is no expiry time and nothing to invalidate.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Konteks, PemdaId } from "#inti/server";
import type { SesiMasuk } from "#organisasi/server";
import { gzipHalaman, joinHalaman, type Sisipan, splitPada } from "./sisipan.server.ts";

/**
 * Pages that follow from the audited data, the account and the day alone. Not those about sign-in state, which is not
 * audited, nor those that are filled in. `.data`: the same page for a reader who comes from another one.
 */
const MENURUT_DATA =
  /^\/(?:beranda|rekap|rekap\/triwulan|capaian|iku|anggaran|pohon|perencanaan\/(?:renstra|riwayat)|tematik|(?:tematik|pd|jelaskan)\/.+?)?(?:\.data)?$/;

/**
 * Under which key the page may be kept for this account, in one query; null where it may not be kept. The account's name
 * and roles are audited data, so a change of them is a new key too. An account that must do something first is sent
 * elsewhere from every page, so nothing is kept for it.
 */
export async function accountKey(
  konteks: Konteks,
  { akun, wajib }: SesiMasuk,
  { method, url }: Request,
): Promise<string | null> {
  const { pathname, search } = new URL(url);
  if (method !== "GET" || wajib !== null || !MENURUT_DATA.test(pathname)) return null;
  const pemdaId = akun.pemdaId as PemdaId;
  // An hour changes with every day, in any time zone.
  const jam = konteks.now().toISOString().slice(0, 13);
  return `${pemdaId}:${await konteks.basis.dataVersion(pemdaId)}:${akun.id}:${jam}:${pathname}${search}`;
}

/** A finished response: body, its gzip form, headers, and a strong ETag of the body. */
export type Halaman = {
  readonly status: number;
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly header: readonly (readonly [string, string])[];
  readonly etag: string;
};

/** Least-recently-used store bounded by bytes. */
export type SimpananHalaman = {
  readonly find: (kunci: string) => Halaman | undefined;
  readonly save: (kunci: string, halaman: Halaman) => void;
};

const COMPRESSIBLE = /^(text\/|application\/(json|javascript|xml)|image\/svg)/;

/** Fast for a page that is sent once, small for one that is kept. */
const TINGKAT_GZIP = { sekali: 3, tersimpan: 6 } as const;

/**
 * Reads a response to its end and prepares what is sent: to one reader, or to every later one too. `titipan`: a part that a
 * loader drew beforehand, set in at its mark.
 */
export async function toHalaman(
  respons: Response,
  guna: keyof typeof TINGKAT_GZIP,
  titipan: { readonly tanda: string; readonly sisipan: Sisipan } | null = null,
): Promise<Halaman> {
  const isi = new Uint8Array(await respons.arrayBuffer());
  const dasar = { status: respons.status, header: [...respons.headers] };
  const bersisipan = titipan === null ? undefined : splitPada(isi, titipan.tanda, titipan.sisipan);
  if (bersisipan !== undefined) {
    const { kepala, sisipan, ekor } = bersisipan;
    const gzip = gzipHalaman(bersisipan, TINGKAT_GZIP[guna]);
    return { ...dasar, isi: joinHalaman(bersisipan), gzip, etag: etagOf(kepala, sisipan.sidik, ekor) };
  }
  const jenis = respons.headers.get("content-type") ?? "";
  const isDimampatkan = isi.length > 1024 && COMPRESSIBLE.test(jenis);
  const gzip = isDimampatkan ? new Uint8Array(gzipSync(isi, { level: TINGKAT_GZIP[guna] })) : null;
  return { ...dasar, isi, gzip, etag: etagOf(isi) };
}

function etagOf(...bagian: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const satu of bagian) hash.update(satu);
  return `"${hash.digest("base64url").slice(0, 22)}"`;
}

/**
 * Answers with a finished page: gzip when the reader takes it. `umum`: 304 when the reader has it. `pribadi`: made for
 * this reader alone, so no cache keeps it.
 */
export function respondWith(halaman: Halaman, permintaan: Request, bagi: "umum" | "pribadi" = "umum"): Response {
  const header = new Headers(halaman.header.map(([nama, nilai]): [string, string] => [nama, nilai]));
  header.append("Vary", "Accept-Encoding");
  header.append("Vary", "Cookie");
  header.set("Cache-Control", bagi === "umum" ? "no-cache" : "private, no-store");
  if (bagi === "umum") header.set("ETag", halaman.etag);
  if (bagi === "umum" && permintaan.headers.get("if-none-match") === halaman.etag)
    return new Response(null, { status: 304, headers: header });
  const pakaiGzip = halaman.gzip !== null && /\bgzip\b/.test(permintaan.headers.get("accept-encoding") ?? "");
  if (pakaiGzip) header.set("Content-Encoding", "gzip");
  const isi = pakaiGzip && halaman.gzip !== null ? halaman.gzip : halaman.isi;
  header.set("Content-Length", String(isi.length));
  return new Response(permintaan.method === "HEAD" ? null : isi, { status: halaman.status, headers: header });
}

/** Makes an empty store that holds at most `batasBita` bytes of pages. */
export function createSimpananHalaman(batasBita: number): SimpananHalaman {
  const simpanan = new Map<string, Halaman>();
  let terpakai = 0;
  const ukuran = (h: Halaman): number => h.isi.length + (h.gzip?.length ?? 0);
  const remove = (kunci: string, lama: Halaman): void => {
    simpanan.delete(kunci);
    terpakai -= ukuran(lama);
  };
  return {
    find(kunci) {
      const ada = simpanan.get(kunci);
      if (ada === undefined) return undefined;
      simpanan.delete(kunci);
      simpanan.set(kunci, ada);
      return ada;
    },
    save(kunci, halaman) {
      const lama = simpanan.get(kunci);
      if (lama !== undefined) remove(kunci, lama);
      if (ukuran(halaman) > batasBita / 8) return;
      simpanan.set(kunci, halaman);
      terpakai += ukuran(halaman);
      for (const [k, h] of simpanan) {
        if (terpakai <= batasBita) break;
        remove(k, h);
      }
    },
  };
}
