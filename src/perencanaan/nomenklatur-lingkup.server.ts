// Looks up the nomenklatur codes a plan uses, for its check. Called wherever a plan is checked before it is set.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Pemda } from "#organisasi";
import { bentukKode, cakupanWilayah, kodeAcuan } from "./nomenklatur.ts";
import type { ButirNomenklatur } from "./nomenklatur-aturan.ts";
import type { Naskah } from "./rancangan/naskah.ts";
import type { LingkupNaskah } from "./rancangan/temuan-rencana.ts";

/**
 * The surroundings with every entry of the nomenklatur that the plan names, as far as the pemda may use it. A version
 * that is loaded is there even if none of its codes fits. One query.
 */
export async function withNomenklatur(
  sesi: Sesi,
  pemda: Pick<Pemda, "kodeWilayah">,
  naskah: Naskah,
  lingkup: LingkupNaskah,
): Promise<LingkupNaskah> {
  const kode = [...naskah.simpul.values()].flatMap((s) =>
    s.nomenklatur_kode === null ? [] : bentukKode(kodeAcuan(s.nomenklatur_kode)),
  );
  const { rows } = await sql<ButirNomenklatur & { readonly versi: string; readonly kode: string }>`
    SELECT versi, kode, jenis, nama FROM acuan.nomenklatur
    WHERE cakupan = ANY (${cakupanWilayah(pemda.kodeWilayah)}) AND (kode = ANY (${[...new Set(kode)]}::text[])
      OR jenis = 'urusan')`.execute(sesi.db);
  const menurutVersi = Map.groupBy(rows, (b) => b.versi);
  return {
    ...lingkup,
    nomenklatur: new Map(
      [...menurutVersi].map(([versi, isi]) => [
        versi,
        new Map(isi.map((b) => [b.kode, { jenis: b.jenis, nama: b.nama }])),
      ]),
    ),
  };
}
