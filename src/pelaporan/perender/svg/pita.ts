// Bands under each other, cut into pictures that fit their page. Called by the bars.
import type { Coretan, Gambar } from "./coretan.ts";
import { geser } from "./coretan.ts";

/** What stays together, placed from (0, 0). */
export type Pita = { readonly tinggi: number; readonly coretan: readonly Coretan[] };

/** How wide a picture is and how tall it may be, in pixels. */
export type RuangGambar = { readonly lebar: number; readonly tinggiTerbesar: number };

/**
 * Pictures of about equal height, each with the head above its bands. Only one that is a single band may be taller than
 * it should be. None without bands.
 */
export function susunPita(kepala: Pita, pita: readonly Pita[], ruang: RuangGambar): readonly Gambar[] {
  return bagiPita(pita, Math.max(1, ruang.tinggiTerbesar - kepala.tinggi)).map((bagian) => {
    let y = kepala.tinggi;
    const isi = bagian.flatMap((p) => {
      const coretan = geser(p.coretan, 0, y);
      y += p.tinggi;
      return coretan;
    });
    return { lebar: ruang.lebar, tinggi: y, coretan: [...kepala.coretan, ...isi] };
  });
}

function bagiPita(pita: readonly Pita[], terbesar: number): readonly (readonly Pita[])[] {
  const jumlah = pita.reduce((n, p) => n + p.tinggi, 0);
  const sasaran = jumlah / Math.max(1, Math.ceil(jumlah / terbesar));
  const bagian: { tinggi: number; isi: Pita[] }[] = [];
  for (const p of pita) {
    const kini = bagian.at(-1);
    const penuh = kini === undefined || kini.tinggi + p.tinggi > terbesar || kini.tinggi + p.tinggi / 2 > sasaran;
    if (penuh) bagian.push({ tinggi: p.tinggi, isi: [p] });
    else {
      kini.tinggi += p.tinggi;
      kini.isi.push(p);
    }
  }
  return bagian.map((b) => b.isi);
}
