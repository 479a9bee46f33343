// Use case: saves the budget realisasi of one sub kegiatan in a filling period.
import { sql } from "kysely";
import { decimalPlaces, formatRupiah, Galat, isNegative, parseAngkaId, parseDecimal } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type AnggaranTersimpan, listAnggaranTersimpan } from "./anggaran-baca.server.ts";
import type { HasilAnggaran, MasukanAnggaran } from "./isi-tipe.ts";
import { getJadwalPd } from "./jadwal-baca.server.ts";
import { type LingkupPd, writePd } from "./pintu.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Saves rupiah spent since 1 January up to the end of the period; "" clears the figure. Saving what is stored already
 * changes nothing; when somebody else wrote since `versi`, nothing is saved and both figures come back.
 * @throws Galat `masukan`, `tidak_ditemukan` (no such sub kegiatan of this PD), `tidak_berhak`, `bentrok` (not open).
 */
export function simpanAnggaran(konteks: Konteks, pengguna: Pengguna, masukan: MasukanAnggaran): Promise<HasilAnggaran> {
  const isi = parseMasukan(SKEMA_ISI.anggaran, masukan);
  return writePd(konteks, pengguna, { ...isi, aksi: ["isi_realisasi"] }, async (sesi, lingkup) => {
    await assertTerbuka(sesi, lingkup, isi);
    const dibaca = readRupiah(isi.teks);
    if ("pesan" in dibaca) return { jenis: "salah", salah: [{ kolom: "nilai", pesan: dibaca.pesan }] };
    const [ada] = await listAnggaranTersimpan(sesi, [isi.simpulId], isi.periode);
    const versi = ada?.versi ?? 0;
    if (isSama(ada?.nilai ?? null, dibaca.nilai)) return { jenis: "tersimpan", versi, nilai: ada?.nilai ?? null };
    if (ada !== undefined && versi !== isi.versi) return toBentrok(isi.teks, ada);
    return { jenis: "tersimpan", ...(await write(sesi, lingkup, isi, { nilai: dibaca.nilai, versi: versi + 1 })) };
  });
}

async function assertTerbuka(sesi: Sesi, lingkup: LingkupPd, { periode, simpulId }: MasukanAnggaran): Promise<void> {
  const { status } = await getJadwalPd(sesi, lingkup, periode);
  if (status === "belum_dibuka") throw new Galat("bentrok", "Pengisian periode ini belum dibuka.");
  if (status === "terkunci") {
    throw new Galat("bentrok", "Periode ini sudah dikunci. Minta verifikator membukanya kembali.");
  }
  const { rows } = await sql`
    SELECT 1 FROM sakip.simpul WHERE pemda_id = ${sesi.pemdaId} AND simpul_id = ${simpulId}
      AND pd_id = ${lingkup.pd.id} AND jenis = 'sub_kegiatan'`.execute(sesi.db);
  if (rows.length === 0) throw new Galat("tidak_ditemukan", "Sub kegiatan itu tidak ada di perangkat daerah ini.");
}

function readRupiah(teks: string): { readonly nilai: string | null } | { readonly pesan: string } {
  if (teks.trim() === "") return { nilai: null };
  const hasil = parseAngkaId(teks);
  if (!hasil.ok) return { pesan: hasil.pesan };
  if (hasil.satuan !== undefined && hasil.satuan !== "rupiah")
    return { pesan: "Tulis rupiahnya saja, misalnya 1.250.000." };
  if (isNegative(parseDecimal(hasil.nilai))) return { pesan: "Realisasi anggaran tidak boleh negatif." };
  if (decimalPlaces(hasil.nilai) > 2 || hasil.nilai.length > 20)
    return { pesan: "Tulis rupiah dengan paling banyak dua desimal." };
  return { nilai: hasil.nilai };
}

function isSama(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return formatRupiah(a) === formatRupiah(b);
}

function toBentrok(punyaAnda: string, { nilai, versi, oleh, pada }: AnggaranTersimpan): HasilAnggaran {
  const teks = nilai === null ? "" : formatRupiah(nilai);
  return { jenis: "bentrok", punyaAnda, tersimpan: { versi, oleh, pada, teks } };
}

async function write(
  sesi: Sesi,
  { akun, kini }: LingkupPd,
  { simpulId, periode }: MasukanAnggaran,
  { nilai, versi }: { readonly nilai: string | null; readonly versi: number },
): Promise<{ readonly versi: number; readonly nilai: string | null }> {
  const { rows } = await sql<{ nilai: string | null }>`
    INSERT INTO sakip.realisasi_anggaran (pemda_id, simpul_id, periode, nilai, versi, diisi_oleh, diisi_pada)
    VALUES (${sesi.pemdaId}, ${simpulId}, ${periode}, ${nilai}, ${versi}, ${akun.nama}, ${kini})
    ON CONFLICT (pemda_id, simpul_id, periode) DO UPDATE SET nilai = excluded.nilai, versi = excluded.versi,
      diisi_oleh = excluded.diisi_oleh, diisi_pada = excluded.diisi_pada
    RETURNING nilai::text AS nilai`.execute(sesi.db);
  return { versi, nilai: rows[0]?.nilai ?? null };
}
