// Use case: everything that the page of a theme needs, from one snapshot.
import type { Konteks, Sesi } from "#inti/server";
import { findKebijakan, type Pemda, type Pengguna } from "#organisasi";
import { listKebijakan, readPemda } from "#organisasi/server";
import { listHasilTahunan } from "#pengukuran/server";
import { tahunKini } from "#perencanaan/server";
import type { PenandaTersimpan } from "../anggaran-tema.ts";
import { type LingkupPenanda, listPenanda, listTahunPenanda, pdTerbuka } from "../baca-penanda.server.ts";
import type { HasilTema } from "../kerangka/tipe-kerangka.ts";
import type { HasilIndikator } from "../kondisi/deret-kondisi.ts";
import { getTemaTersimpan, type PermintaanTema } from "../tema.server.ts";
import { buildTema } from "../tema.ts";
import type { Tema } from "../tipe.ts";
import { listSekitarSimpul, type SekitarSimpul } from "./baca-simpul.server.ts";
import { type BacaanTema, buildBacaan } from "./bacaan.ts";

/** Which theme in which year; without `tahun` the newest tagged one, else this calendar year. */
export type PermintaanBacaan = PermintaanTema & { readonly tahun?: number | undefined };

/** How many years back an indikator behind a condition is read, the asked year included. */
const BANYAK_TAHUN = 6;

/**
 * Use case: a theme as it is read in a year: conditions, framework, money and outputs per strategy, and its gaps. Only
 * published figures.
 * @throws Galat `tidak_ditemukan` (pemda, theme: names the valid ones), `tidak_berhak`.
 */
export function getBacaanTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode, tahun }: PermintaanBacaan,
): Promise<BacaanTema> {
  return readPemda(konteks, { pengguna, aksi: "lihat_tema", pemdaSlug }, async (sesi, pemda) => {
    const tema = buildTema(await getTemaTersimpan(sesi, temaKode));
    const terbuka = pdTerbuka(pengguna, pemda.pemdaId);
    return loadBacaan(sesi, tema, { pemda, tahun, kini: tahunKini(konteks), terbuka });
  });
}

/** `tahun` undefined takes the newest tagged year, else `kini`; `terbuka` as `pdTerbuka` finds it. */
export type LingkupBacaan = Pick<LingkupPenanda, "terbuka"> & {
  readonly pemda: Pemda;
  readonly tahun: number | undefined;
  readonly kini: number;
};

/** The reading of a theme inside a transaction. */
export async function loadBacaan(
  sesi: Sesi,
  tema: Tema,
  { pemda, tahun: diminta, kini, terbuka }: LingkupBacaan,
): Promise<BacaanTema> {
  const bertanda = await listTahunPenanda(sesi, tema.id);
  const tahun = diminta ?? bertanda.at(0) ?? kini;
  const penanda = new Map<number, readonly PenandaTersimpan[]>();
  for (const t of bertanda) penanda.set(t, await listPenanda(sesi, { temaId: tema.id, tahun: t, pdId: null, terbuka }));
  const simpul = await listSekitarSimpul(sesi, listSimpulTema(tema, penanda.get(tahun) ?? []));
  const indikator = await loadIndikatorKondisi(sesi, tema, tahun);
  const hasil = await loadHasil(sesi, simpul, tahun);
  const kebijakan = findKebijakan(await listKebijakan(sesi, tahun), tahun);
  return buildBacaan({ pemda: pemda.nama, pemdaId: pemda.pemdaId, tema, tahun, penanda, indikator, hasil, kebijakan });
}

function listSimpulTema({ strategi }: Tema, penanda: readonly PenandaTersimpan[]): readonly string[] {
  const dukungan = strategi.flatMap((s) => [...s.sasaranAntara.flatMap((a) => a.dukungan), ...s.dukungan]);
  return [...new Set([...dukungan.map((d) => d.simpul.id), ...penanda.map((p) => p.simpul.id)])];
}

async function loadHasil(sesi: Sesi, simpul: readonly SekitarSimpul[], tahun: number): Promise<HasilTema> {
  const indikator = [...new Map(simpul.flatMap((s) => s.indikator.map((i) => [i.id, i] as const))).values()];
  const terukur = await listHasilTahunan(sesi, { indikator, tahun: [tahun] });
  return Object.fromEntries(
    simpul.map(({ id, leluhur, indikator: milik }) => {
      const keluaran = milik.flatMap((i) => {
        const [hasil] = terukur.get(i.id) ?? [];
        if (hasil === undefined) return [];
        const { target, realisasi, capaian } = hasil;
        return [{ indikator: i, target, realisasi, capaian }];
      });
      return [id, { leluhur, keluaran }];
    }),
  );
}

/** What the indikator behind the theme's conditions came to in the years up to `tahun`. */
export function loadIndikatorKondisi(sesi: Sesi, { kondisi }: Tema, tahun: number): Promise<HasilIndikator> {
  const indikator = kondisi.flatMap((k) => (k.indikator === null ? [] : [k.indikator]));
  const terisi = kondisi.flatMap((k) => k.nilai.map((n) => n.tahun)).filter((t) => t <= tahun);
  const terakhir = Array.from({ length: BANYAK_TAHUN }, (_, i) => tahun - i);
  return listHasilTahunan(sesi, { indikator, tahun: [...terisi, ...terakhir] });
}
