// One piece of evidence of an innovation as a link: to another site, or to the file kept here.
import type { BuktiInovasi as Bukti } from "#tematik";

/** The address under which the file of a piece of evidence is downloaded. @example alamatBuktiInovasi("stunting", "0190…") */
export function alamatBuktiInovasi(temaKode: string, buktiId: string): string {
  return `/tematik/${temaKode}/bukti/${buktiId}`;
}

export function BuktiInovasi({ temaKode, bukti }: { readonly temaKode: string; readonly bukti: Bukti }) {
  const { id, judul, tautan, berkas } = bukti;
  if (tautan !== null) {
    return (
      <a href={tautan} rel="noreferrer nofollow">
        {judul}
      </a>
    );
  }
  return (
    <a href={alamatBuktiInovasi(temaKode, id)} download>
      {judul} ({berkas})
    </a>
  );
}
