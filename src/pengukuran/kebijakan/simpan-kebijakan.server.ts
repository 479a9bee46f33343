// Use case: sets the policy of a year, a new one or a changed one. Called by /pengaturan/kebijakan.
import { sql } from "kysely";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { writeSePemda } from "../pintu.server.ts";
import { IsianKebijakan } from "./isian-kebijakan.ts";
import { loadKebijakan } from "./kebijakan-baca.server.ts";
import type { KebijakanTahun } from "./kebijakan-tahun.ts";
import { periksaSimpan } from "./tetap.ts";

/** As typed: what is no choice of the form is refused like any other wrong field. */
export type MasukanKebijakan = Readonly<Record<Exclude<keyof IsianKebijakan, "skala">, string>> & {
  readonly skala: readonly { readonly bawah: string; readonly predikat: string }[];
  readonly pemdaSlug?: string | undefined;
};

/**
 * Saves the policy; it holds from its year until the next year with one of its own. What was opened or locked under the
 * old one stays as it is (`periksaSimpan`). Saving what is stored already writes nothing.
 * @throws Galat `masukan` (also: a part that cannot change any more), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function saveKebijakan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: MasukanKebijakan,
): Promise<void> {
  // Who may not is told so whatever was typed, so the input is parsed behind the door.
  const alasan = `Kebijakan Tahun ${isian.tahun.trim()}: ${isian.alasan.trim()}`;
  await writeSePemda(konteks, pengguna, { pemdaSlug, aksi: ["kelola_kebijakan"], alasan }, async (sesi, { pemda }) => {
    const { alasan: _, ...baru } = parseIsian(IsianKebijakan, isian);
    const tolak = periksaSimpan(await loadKebijakan(sesi, pemda), baru);
    if (tolak !== null) throw new Galat("masukan", tolak);
    await writeKebijakan(sesi, baru);
    await writePita(sesi, baru);
  });
}

async function writeKebijakan({ db, pemdaId }: Sesi, k: KebijakanTahun): Promise<void> {
  await sql`
    INSERT INTO sakip.kebijakan_capaian AS lama (pemda_id, tahun, desimal, batas_bawah, batas_atas, aturan_turun, dasar,
      tindak_lanjut_di_bawah, tindak_lanjut_di_atas, rasio_lonjakan, rekap_batas_atas, rekap_kosong)
    VALUES (${pemdaId}, ${k.tahun}, ${k.desimal}, ${k.batasBawah}, ${k.batasAtas}, ${k.aturanTurun}, ${k.dasar},
      ${k.tindakLanjutDiBawah}, ${k.tindakLanjutDiAtas}, ${k.rasioLonjakan}, ${k.rekapBatasAtas}, ${k.rekapKosong})
    ON CONFLICT (pemda_id, tahun) DO UPDATE SET desimal = excluded.desimal, batas_bawah = excluded.batas_bawah,
      batas_atas = excluded.batas_atas, aturan_turun = excluded.aturan_turun, dasar = excluded.dasar,
      tindak_lanjut_di_bawah = excluded.tindak_lanjut_di_bawah, tindak_lanjut_di_atas = excluded.tindak_lanjut_di_atas,
      rasio_lonjakan = excluded.rasio_lonjakan, rekap_batas_atas = excluded.rekap_batas_atas,
      rekap_kosong = excluded.rekap_kosong
    WHERE lama IS DISTINCT FROM excluded`.execute(db);
}

async function writePita({ db, pemdaId }: Sesi, { tahun, skala }: KebijakanTahun): Promise<void> {
  const baris = skala.map((p, i) => ({ urutan: i + 1, batas_bawah: p.bawah, predikat: p.predikat }));
  await sql`
    INSERT INTO sakip.skala_realisasi AS lama (pemda_id, tahun, urutan, batas_bawah, predikat)
    SELECT ${pemdaId}, ${tahun}, b.urutan, b.batas_bawah, b.predikat
    FROM jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) AS b (urutan smallint, batas_bawah numeric, predikat text)
    ON CONFLICT (pemda_id, tahun, urutan) DO UPDATE SET batas_bawah = excluded.batas_bawah, predikat = excluded.predikat
    WHERE lama IS DISTINCT FROM excluded`.execute(db);
  await sql`
    DELETE FROM sakip.skala_realisasi
    WHERE pemda_id = ${pemdaId} AND tahun = ${tahun} AND urutan > ${skala.length}`.execute(db);
}
