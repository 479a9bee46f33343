// Use case: changes rows of a version that is being drafted. The one way in which any screen, plain form or Excel import
// changes a plan.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { bagianKunci, isKunci, isMilikDokumen, type JenisBaris, type Perubahan, SKEMA_BARIS } from "./baris.ts";
import type { VersiRencana } from "./dokumen.ts";
import { applyPerubahan, type Naskah } from "./naskah.ts";
import { periksaStruktur } from "./periksa-struktur.ts";
import { type PermintaanPd, writeRencanaPd } from "./pintu-rencana.server.ts";
import type { TemuanRencana } from "./temuan-rencana.ts";
import { getVersi, listDipegangVersiLain, loadLingkup, loadRancangan, type Rancangan } from "./versi-baca.server.ts";

/** One change; `revisi` is what the editor saw of the drafted row, 0 when none was drafted, undefined to write anyway. */
export type PerubahanDiminta = Perubahan & { readonly revisi?: number | undefined };

export type PermintaanUbah = PermintaanPd & {
  readonly versiId: string;
  readonly perubahan: readonly PerubahanDiminta[];
  /** For the audit trail, e.g. "mengubah pohon kinerja". */
  readonly alasan?: string | undefined;
};

/** A row that somebody else changed meanwhile: as it stands now, and who wrote it when. */
export type BarisBentrok = {
  readonly jenis: JenisBaris;
  readonly kunci: string;
  readonly isi: Perubahan["isi"];
  readonly revisi: number;
  readonly oleh: string;
  readonly pada: string;
};

/** All or nothing: with `bentrok` or `ditolak` no row was changed. `revisi` by `jenis/kunci`. */
export type HasilUbah =
  | { readonly jenis: "tersimpan"; readonly revisi: Readonly<Record<string, number>> }
  | { readonly jenis: "bentrok"; readonly baris: readonly BarisBentrok[] }
  | { readonly jenis: "ditolak"; readonly temuan: readonly TemuanRencana[] };

/** Most rows in one request: a plan of a large PD in one Excel import. */
export const MAKS_PERUBAHAN = 20_000;

/**
 * Changes the draft. Refused are rows the document does not decide, rows another open draft holds, contents that do not
 * fit, and changes that would leave the plan structurally wrong where it was right.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`, `bentrok` (the version is not being drafted any more), `masukan`.
 */
export function ubahRancangan(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanUbah): Promise<HasilUbah> {
  const { versiId, perubahan, alasan = "mengubah rancangan rencana" } = permintaan;
  return writeRencanaPd(konteks, pengguna, { ...permintaan, aksi: "susun_rencana", alasan }, async (sesi, { pd }) => {
    if (perubahan.length > MAKS_PERUBAHAN) {
      throw new Galat("masukan", `Paling banyak ${MAKS_PERUBAHAN} baris sekali simpan. Bagi menjadi beberapa bagian.`);
    }
    const versi = await getVersi(sesi, pd.id, versiId);
    assertDisusun(versi);
    const { baris: diminta, temuan } = parsePerubahan(perubahan, versi);
    if (temuan.length > 0) return { jenis: "ditolak", temuan };
    const rancangan = await loadRancangan(sesi, pd, versi);
    const baris = withMasa(diminta, rancangan.naskah, versi.dokumen.tahunMulai);
    const bentrok = await findBentrok(sesi, versiId, perubahan, rancangan);
    if (bentrok.length > 0) return { jenis: "bentrok", baris: bentrok };
    const lingkup = await loadLingkup(sesi, pd, versi.dokumen);
    const salah = [
      ...(await findDipegang(sesi, pd.id, versiId, baris)),
      ...findSalahBaru(rancangan.naskah, applyPerubahan(rancangan.naskah, baris), lingkup),
    ];
    if (salah.length > 0) return { jenis: "ditolak", temuan: salah };
    return { jenis: "tersimpan", revisi: await writePerubahan(sesi, versiId, baris) };
  });
}

/** @throws Galat `bentrok` unless the version is being drafted. */
export function assertDisusun({ keadaan, dokumen }: VersiRencana): void {
  if (keadaan === "disusun") return;
  const sebab =
    keadaan === "diajukan"
      ? "sedang menunggu penetapan. Minta dikembalikan dahulu"
      : "sudah ditutup. Mulai versi perubahan";
  throw new Galat("bentrok", `${dokumen.judul} ${sebab} untuk mengubahnya.`);
}

function parsePerubahan(
  perubahan: readonly PerubahanDiminta[],
  { dokumen }: VersiRencana,
): { readonly baris: readonly Perubahan[]; readonly temuan: readonly TemuanRencana[] } {
  const temuan: TemuanRencana[] = [];
  const baris = perubahan.flatMap(({ jenis, kunci, isi }): readonly Perubahan[] => {
    const salah = (kolom: string | null, pesan: string): void => {
      temuan.push({ berat: "salah", jenis, kunci, kolom, pesan });
    };
    if (!Object.hasOwn(SKEMA_BARIS, jenis) || !isKunci(jenis, kunci)) {
      salah(null, "Baris ini tidak dikenali. Muat ulang halaman lalu coba lagi.");
      return [];
    }
    if (!isMilikDokumen(dokumen.jenis, jenis)) salah(null, `Bagian ini tidak diatur oleh ${dokumen.judul}.`);
    const tahun = tahunKunci(jenis, kunci);
    const awal = jenis === "target_renstra" ? (dokumen.tahunDasar ?? dokumen.tahunMulai) : dokumen.tahunMulai;
    if (tahun !== null && (tahun < awal || tahun > dokumen.tahunSelesai)) {
      salah(null, `Tahun ${tahun} di luar ${dokumen.judul} (${awal} sampai ${dokumen.tahunSelesai}).`);
    }
    if (isi === null) return [{ jenis, kunci, isi }];
    const hasil = SKEMA_BARIS[jenis].safeParse(isi);
    if (hasil.success) return [{ jenis, kunci, isi: hasil.data } as Perubahan];
    for (const satu of hasil.error.issues) salah(satu.path.join("."), satu.message);
    return [];
  });
  return { baris, temuan };
}

// A new node begins with the document that brings it.
function withMasa(baris: readonly Perubahan[], { simpul }: Naskah, tahunMulai: number): readonly Perubahan[] {
  return baris.map((b) =>
    b.jenis === "simpul" && b.isi !== null && b.isi.berlaku_mulai === null && !simpul.has(b.kunci)
      ? { ...b, isi: { ...b.isi, berlaku_mulai: tahunMulai } }
      : b,
  );
}

const BERTAHUN: ReadonlySet<JenisBaris> = new Set([
  "target_renstra",
  "pagu_renstra",
  "jadwal",
  "target",
  "pagu",
  "prioritas",
]);

function tahunKunci(jenis: JenisBaris, kunci: string): number | null {
  return BERTAHUN.has(jenis) ? Number(bagianKunci(kunci)[1].slice(0, 4)) : null;
}

async function findBentrok(
  sesi: Sesi,
  versiId: string,
  perubahan: readonly PerubahanDiminta[],
  { naskah, revisi }: Rancangan,
): Promise<readonly BarisBentrok[]> {
  const beda = perubahan.filter(
    (p) => p.revisi !== undefined && (revisi.get(`${p.jenis}/${p.kunci}`) ?? 0) !== p.revisi,
  );
  if (beda.length === 0) return [];
  const kunci = beda.map((p) => ({ pemda_id: sesi.pemdaId, versi_id: versiId, jenis: p.jenis, kunci: p.kunci }));
  const { rows } = await sql<{ objek: string; oleh: string; pada: Date }>`
    SELECT DISTINCT ON (j.kunci) (j.kunci ->> 'jenis') || '/' || (j.kunci ->> 'kunci') AS objek, j.pelaku AS oleh, j.waktu AS pada
    FROM jsonb_array_elements(${JSON.stringify(kunci)}::jsonb) k
    JOIN sakip.jejak j ON j.pemda_id = ${sesi.pemdaId} AND j.tabel = 'rancangan' AND j.kunci = k
    ORDER BY j.kunci, j.no DESC`.execute(sesi.db);
  const penulis = new Map(rows.map((r) => [r.objek, r]));
  return beda.map(({ jenis, kunci: k }) => {
    const siapa = penulis.get(`${jenis}/${k}`);
    return {
      jenis,
      kunci: k,
      isi: naskah[jenis].get(k) ?? null,
      revisi: revisi.get(`${jenis}/${k}`) ?? 0,
      oleh: siapa?.oleh ?? "",
      pada: (siapa?.pada ?? new Date(0)).toISOString(),
    };
  });
}

async function findDipegang(
  sesi: Sesi,
  pdId: string,
  versiId: string,
  baris: readonly Perubahan[],
): Promise<readonly TemuanRencana[]> {
  return (await listDipegangVersiLain(sesi, pdId, versiId, baris)).map(({ jenis, kunci, judul }) => ({
    berat: "salah",
    jenis,
    kunci,
    kolom: null,
    pesan: `Bagian ini sedang diubah dalam rancangan ${judul}. Tetapkan atau batalkan rancangan itu dahulu.`,
  }));
}

// What was wrong before may be mended step by step; what was right may not become wrong.
function findSalahBaru(
  lama: Naskah,
  baru: Naskah,
  lingkup: Parameters<typeof periksaStruktur>[1],
): readonly TemuanRencana[] {
  const sudah = new Set(periksaStruktur(lama, lingkup).map(tandaOf));
  return periksaStruktur(baru, lingkup).filter((t) => !sudah.has(tandaOf(t)));
}

const tandaOf = (t: TemuanRencana): string => `${t.jenis}/${t.kunci}/${t.kolom}/${t.pesan}`;

async function writePerubahan(
  sesi: Sesi,
  versiId: string,
  baris: readonly Perubahan[],
): Promise<Readonly<Record<string, number>>> {
  // The last change of a row counts.
  const terakhir = [...new Map(baris.map((b) => [`${b.jenis}/${b.kunci}`, b])).values()];
  const { rows } = await sql<{ objek: string; revisi: number }>`
    INSERT INTO sakip.rancangan (pemda_id, versi_id, jenis, kunci, revisi, isi)
    SELECT ${sesi.pemdaId}, ${versiId}::uuid, b.jenis, b.kunci, 1, nullif(b.isi, 'null'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(terakhir)}::jsonb) AS b(jenis text, kunci text, isi jsonb)
    ON CONFLICT (pemda_id, versi_id, jenis, kunci) DO UPDATE
      SET isi = excluded.isi, revisi = sakip.rancangan.revisi + 1
    RETURNING jenis || '/' || kunci AS objek, revisi`.execute(sesi.db);
  return Object.fromEntries(rows.map((r) => [r.objek, r.revisi]));
}
