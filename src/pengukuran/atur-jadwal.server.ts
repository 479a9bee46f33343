// Use case: makes a filling period, or moves its days.
import { sql } from "kysely";
import { containsPeriode, Galat, parsePeriode } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { bekukanYangTerbuka } from "./bekukan.server.ts";
import type { MasukanJadwal } from "./isi-tipe.ts";
import { listJadwalTersimpan } from "./jadwal-baca.server.ts";
import type { JadwalPengisian } from "./jadwal-isi.ts";
import { writeSePemda } from "./pintu.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Sets the days of a filling period. A period whose first day has come is opened by this: target, unit, formula and rule
 * of everything measured in it are frozen. Setting the days it has already changes nothing.
 * @throws Galat `masukan` (days in the wrong order, overlapping period, no reason for a change, first day moved after
 * the opening), `tidak_ditemukan`, `tidak_berhak`.
 */
export function aturJadwal(konteks: Konteks, pengguna: Pengguna, masukan: MasukanJadwal): Promise<void> {
  const jadwal = parseMasukan(SKEMA_ISI.jadwal, masukan);
  const { periode, dibuka, batas, alasan, pemdaSlug } = jadwal;
  const pintu = { pemdaSlug, aksi: ["kelola_jadwal"], alasan: alasan ?? `Jadwal pengisian ${periode} dibuat` } as const;
  return writeSePemda(konteks, pengguna, pintu, async (sesi, { kini }) => {
    const semua = await listJadwalTersimpan(sesi);
    const salah = periksaJadwal(jadwal, semua);
    if (salah !== null) throw new Galat("masukan", salah);
    await sql`
      INSERT INTO sakip.jadwal_pengisian (pemda_id, periode, dibuka, batas)
      VALUES (${sesi.pemdaId}, ${periode}, ${dibuka}, ${batas})
      ON CONFLICT (pemda_id, periode) DO UPDATE SET dibuka = excluded.dibuka, batas = excluded.batas
      WHERE (jadwal_pengisian.dibuka, jadwal_pengisian.batas) IS DISTINCT FROM (excluded.dibuka, excluded.batas)`.execute(
      sesi.db,
    );
    await bekukanYangTerbuka(sesi, kini);
  });
}

function periksaJadwal(
  { periode, dibuka, batas, alasan }: MasukanJadwal,
  semua: readonly JadwalPengisian[],
): string | null {
  if (batas < dibuka) return "Batas pengisian mendahului tanggal dibuka. Periksa kedua tanggalnya.";
  const tumpang = semua.find((j) => j.periode !== periode && isTumpang(j.periode, periode));
  if (tumpang !== undefined)
    return `Periode ${periode} tumpang tindih dengan ${tumpang.periode} yang sudah ada di jadwal.`;
  const lama = semua.find((j) => j.periode === periode);
  if (lama === undefined || (lama.dibuka === dibuka && lama.batas === batas)) return null;
  if (lama.dibekukanPada !== null && lama.dibuka !== dibuka) {
    return "Pengisian periode ini sudah dibuka, sehingga tanggal dibukanya tidak dapat diubah. Ubah batasnya saja.";
  }
  return (alasan ?? "").trim() === "" ? "Tulis alasan mengubah jadwal yang sudah ada." : null;
}

function isTumpang(a: string, b: string): boolean {
  const [p, q] = [parsePeriode(a), parsePeriode(b)];
  return containsPeriode(p, q) || containsPeriode(q, p);
}
