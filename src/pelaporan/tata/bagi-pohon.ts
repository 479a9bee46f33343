// Breaks a tree into pages that each show some of its leaves under their ancestors. Called by halaman-pohon.ts.
import type { SimpulPohon } from "../model.ts";

type Hutan = readonly SimpulPohon[];

/** A page is rather left this empty than a branch broken deep down. */
const TERISI_CUKUP = 0.5;

/**
 * Forests of at most as many leaves as `muat` accepts (at least one each), together every leaf once, in order; the
 * ancestors of a leaf stand on its page. Breaks come where the branches are thickest.
 * @example bagiPohon([], () => true) // []
 */
export function bagiPohon(akar: Hutan, muat: (bagian: Hutan) => boolean): readonly Hutan[] {
  const jalur = listJalur(akar);
  const halaman: Hutan[] = [];
  let mulai = 0;
  while (mulai < jalur.length) {
    let akhir = mulai + 1;
    while (akhir < jalur.length && muat(pangkas(akar, jalur.slice(mulai, akhir + 1)))) akhir++;
    akhir = akhir === jalur.length ? akhir : breakBefore(jalur, mulai, akhir);
    halaman.push(pangkas(akar, jalur.slice(mulai, akhir)));
    mulai = akhir;
  }
  return halaman;
}

/** Per leaf, the keys from the root to it. */
function listJalur(hutan: Hutan, atas: readonly string[] = []): readonly (readonly string[])[] {
  return hutan.flatMap((s) => {
    const kini = [...atas, s.kunci];
    return s.anak.length === 0 ? [kini] : listJalur(s.anak, kini);
  });
}

function pangkas(hutan: Hutan, jalur: readonly (readonly string[])[], lapis = 0): Hutan {
  return hutan.flatMap((s) => {
    const lewat = jalur.filter((j) => j[lapis] === s.kunci);
    return lewat.length === 0 ? [] : [{ ...s, anak: pangkas(s.anak, lewat, lapis + 1) }];
  });
}

/** The last break up to `paling` among those whose two sides share the fewest ancestors. */
function breakBefore(jalur: readonly (readonly string[])[], mulai: number, paling: number): number {
  const palingAwal = mulai + Math.max(1, Math.ceil((paling - mulai) * TERISI_CUKUP));
  let terbaik = paling;
  for (let batas = paling; batas >= palingAwal; batas--) {
    if (countSama(jalur, batas) < countSama(jalur, terbaik)) terbaik = batas;
  }
  return terbaik;
}

function countSama(jalur: readonly (readonly string[])[], batas: number): number {
  const [kiri = [], kanan = []] = jalur.slice(batas - 1, batas + 1);
  const beda = kiri.findIndex((k, i) => k !== kanan[i]);
  return beda === -1 ? kiri.length : beda;
}
