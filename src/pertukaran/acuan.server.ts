// Loads what the checks need of the regulation data. Called by impor.server.ts before checking.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { type ButirNomenklatur, cakupanWilayah } from "#perencanaan";
import type { Acuan } from "./acuan.ts";

type BarisNomenklatur = { versi: string; kode: string; jenis: string; nama: string };

/** Every kabupaten/kota, and every nomenklatur version as far as the pemda with this code may use it. */
export async function loadAcuan(sesi: Sesi, kodeWilayah: string): Promise<Pick<Acuan, "wilayah" | "nomenklatur">> {
  const wilayah = await sql<{ kode: string; nama: string }>`
    SELECT kode, nama FROM acuan.wilayah WHERE jenis <> 'provinsi'`.execute(sesi.db);
  const butir = await sql<BarisNomenklatur>`
    SELECT versi, kode, jenis, nama FROM acuan.nomenklatur
    WHERE cakupan = ANY (${cakupanWilayah(kodeWilayah)}) ORDER BY versi, kode`.execute(sesi.db);
  return {
    wilayah: new Map(wilayah.rows.map((w) => [w.kode, w.nama])),
    nomenklatur: new Map([...Map.groupBy(butir.rows, (b) => b.versi)].map(([versi, isi]) => [versi, toDaftar(isi)])),
  };
}

function toDaftar(isi: readonly BarisNomenklatur[]): ReadonlyMap<string, ButirNomenklatur> {
  return new Map(isi.map(({ kode, jenis, nama }) => [kode, { jenis, nama }]));
}
