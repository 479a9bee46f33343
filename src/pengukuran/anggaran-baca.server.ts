// Reads budget realisasi of the sub kegiatan of a plan. Called by the sheet.
import { sql } from "kysely";
import { angkaFromInteger, divide, formatRupiah, isZero, multiply, parseDecimal, toDecimalText } from "#inti";
import type { Sesi } from "#inti/server";
import { listSimpul, type RencanaPd } from "#perencanaan";
import type { BarisAnggaranIsi } from "./isi-tipe.ts";
import { toSimpulLembar } from "./lembar-baca.server.ts";

export type AnggaranTersimpan = {
  readonly simpulId: string;
  readonly nilai: string | null;
  readonly versi: number;
  readonly oleh: string;
  readonly pada: Date;
};

/** Stored budget figures of these nodes in a filling period. One query. */
export async function listAnggaranTersimpan(
  sesi: Sesi,
  simpulId: readonly string[],
  periode: string,
): Promise<readonly AnggaranTersimpan[]> {
  const { rows } = await sql<AnggaranTersimpan>`
    SELECT simpul_id AS "simpulId", nilai::text AS nilai, versi, diisi_oleh AS oleh, diisi_pada AS pada
    FROM sakip.realisasi_anggaran
    WHERE pemda_id = ${sesi.pemdaId} AND simpul_id = ANY (${simpulId}::uuid[]) AND periode = ${periode}`.execute(
    sesi.db,
  );
  return rows;
}

/** The budget rows of the sheet: every sub kegiatan with pagu in the plan's year. One query. */
export async function loadAnggaranIsi(
  sesi: Sesi,
  rencana: RencanaPd,
  periode: string,
): Promise<readonly BarisAnggaranIsi[]> {
  const berpagu = listSimpul(rencana, "sub_kegiatan").flatMap((simpul) => {
    const pagu = simpul.pagu[rencana.tahun];
    return pagu === undefined ? [] : [{ simpul, pagu }];
  });
  const id = berpagu.map((b) => b.simpul.id);
  const tersimpan = new Map((await listAnggaranTersimpan(sesi, id, periode)).map((a) => [a.simpulId, a]));
  return berpagu.map(({ simpul, pagu }) => {
    const ada = tersimpan.get(simpul.id);
    const nilai = ada?.nilai ?? null;
    return {
      simpul: toSimpulLembar(simpul),
      pagu,
      teksPagu: formatRupiah(pagu),
      nilai,
      teksNilai: nilai === null ? "belum diisi" : formatRupiah(nilai),
      serapan: computeSerapan(nilai, pagu),
      versi: ada?.versi ?? 0,
      ditulis: ada === undefined ? null : { oleh: ada.oleh, pada: ada.pada },
    };
  });
}

function computeSerapan(nilai: string | null, pagu: string): string | null {
  const dasar = parseDecimal(pagu);
  if (nilai === null || isZero(dasar)) return null;
  return toDecimalText(multiply(divide(parseDecimal(nilai), dasar), angkaFromInteger(100)), 2);
}
