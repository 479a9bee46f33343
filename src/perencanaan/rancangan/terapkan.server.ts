// Carries a draft over into the plan that measuring reads. Called when a version is set.
import { type RawBuilder, sql } from "kysely";
import { Galat } from "#inti";
import { type Sesi, sqlStateOf } from "#inti/server";
import { bagianKunci, type IsiBaris, JENIS_BARIS, type JenisBaris, type Perubahan } from "./baris.ts";
import type { Naskah } from "./naskah.ts";

/** `nomor` of the version numbers its targets and pagu; rows of an older document end with the year before `tahunMulai`. */
export type BahanTerapan = {
  readonly pdId: string;
  readonly nomor: number;
  readonly tahunMulai: number;
  /** The plan before the draft. */
  readonly dasar: Naskah;
};

type Baris = Readonly<Record<string, unknown>>;
type Tabel = { readonly nama: string; readonly kunci: readonly string[]; readonly isi: readonly string[] };

const TABEL: Readonly<Record<Exclude<JenisBaris, "jadwal">, Tabel>> = {
  simpul: {
    nama: "simpul",
    kunci: ["simpul_id"],
    isi: [
      "pd_id",
      "induk_id",
      "jenis",
      "kode",
      "nama",
      "nomenklatur_versi",
      "nomenklatur_kode",
      "urutan",
      "tingkat",
      "jabatan_id",
      "berlaku_mulai",
      "berlaku_sampai",
    ],
  },
  indikator: {
    nama: "indikator",
    kunci: ["indikator_id"],
    isi: ["pd_id", "kode", "jenis", "nama", "sumber_data", "penanggung_jawab_id", "alasan_pemilihan", "berlaku_sampai"],
  },
  rumus: {
    nama: "indikator_versi",
    kunci: ["indikator_id", "tahun_mulai"],
    isi: ["definisi", "satuan", "desimal", "polaritas", "aturan_turun", "agregasi", "rumus"],
  },
  kaitan: { nama: "simpul_indikator", kunci: ["simpul_id", "indikator_id"], isi: ["urutan"] },
  lintas: { nama: "simpul_lintas", kunci: ["simpul_id", "pd_id"], isi: ["dukungan"] },
  target_renstra: {
    nama: "target_renstra",
    kunci: ["indikator_id", "tahun"],
    isi: ["nilai", "batas_bawah", "batas_atas", "alasan"],
  },
  pagu_renstra: { nama: "pagu_renstra", kunci: ["simpul_id", "tahun"], isi: ["nilai"] },
  target: {
    nama: "target",
    kunci: ["indikator_id", "periode", "versi"],
    isi: ["nilai", "batas_bawah", "batas_atas", "alasan"],
  },
  pagu: { nama: "pagu", kunci: ["simpul_id", "tahun", "versi"], isi: ["nilai", "sumber_dana"] },
  prioritas: { nama: "program_prioritas", kunci: ["simpul_id", "tahun"], isi: ["urutan"] },
  aksi: {
    nama: "rencana_aksi",
    kunci: ["aksi_id"],
    isi: ["indikator_id", "tahun", "urutan", "uraian", "penanggung_jawab_id", "simpul_id", "triwulan"],
  },
};

/**
 * Writes every change of the draft to the tables of the plan: parents first, then what is gone, children first. A code that
 * one row gives up another may take.
 * @throws Galat `bentrok` when a row that is taken away is in use elsewhere (measured, tagged, agreed), or a code belongs
 * to a row that ended with an older document.
 */
export async function terapkanRancangan(
  sesi: Sesi,
  perubahan: readonly Perubahan[],
  bahan: BahanTerapan,
): Promise<void> {
  const akhir = findBerakhir(perubahan, bahan);
  await sql`SET CONSTRAINTS sakip.simpul_kode, sakip.indikator_kode DEFERRED`.execute(sesi.db);
  for (const jenis of JENIS_BARIS) {
    const baru = perubahan.filter((p) => p.jenis === jenis && p.isi !== null);
    if (baru.length > 0) await writeJenis(sesi, jenis, baru, bahan);
  }
  for (const jenis of JENIS_BARIS.toReversed()) {
    const hilang = perubahan.filter((p) => p.jenis === jenis && p.isi === null && bahan.dasar[jenis].has(p.kunci));
    await deleteJenis(
      sesi,
      jenis,
      hilang.filter((p) => !isMilikBerakhir(p, akhir)).map((p) => p.kunci),
    ).catch(throwDipakai);
  }
  await endJenis(sesi, "simpul", [...akhir.simpul], bahan.tahunMulai - 1);
  await endJenis(sesi, "indikator", [...akhir.indikator], bahan.tahunMulai - 1);
  await sql`SET CONSTRAINTS sakip.simpul_kode, sakip.indikator_kode IMMEDIATE`.execute(sesi.db).catch(throwKode);
}

type Berakhir = { readonly simpul: ReadonlySet<string>; readonly indikator: ReadonlySet<string> };

// What was there before this document keeps its past: it ends instead of vanishing.
function findBerakhir(perubahan: readonly Perubahan[], { dasar, tahunMulai }: BahanTerapan): Berakhir {
  const hilang = (jenis: JenisBaris): readonly string[] =>
    perubahan.flatMap((p) => (p.jenis === jenis && p.isi === null ? [p.kunci] : []));
  const mulaiIndikator = new Map<string, number>();
  for (const kunci of dasar.rumus.keys()) {
    const [id, tahun] = bagianKunci(kunci);
    mulaiIndikator.set(id, Math.min(mulaiIndikator.get(id) ?? Number.POSITIVE_INFINITY, Number(tahun)));
  }
  return {
    simpul: new Set(
      hilang("simpul").filter((id) => {
        const simpul = dasar.simpul.get(id);
        return simpul !== undefined && (simpul.berlaku_mulai ?? 0) < tahunMulai;
      }),
    ),
    indikator: new Set(hilang("indikator").filter((id) => (mulaiIndikator.get(id) ?? tahunMulai) < tahunMulai)),
  };
}

const TETAP_SAAT_BERAKHIR: ReadonlySet<JenisBaris> = new Set(["simpul", "indikator", "rumus", "kaitan", "lintas"]);

function isMilikBerakhir({ jenis, kunci }: Perubahan, { simpul, indikator }: Berakhir): boolean {
  if (!TETAP_SAAT_BERAKHIR.has(jenis)) return false;
  const [pertama, kedua] = bagianKunci(kunci);
  return simpul.has(pertama) || indikator.has(pertama) || (jenis === "kaitan" && indikator.has(kedua));
}

async function writeJenis(
  sesi: Sesi,
  jenis: JenisBaris,
  perubahan: readonly Perubahan[],
  bahan: BahanTerapan,
): Promise<void> {
  if (jenis === "jadwal") return writeJadwal(sesi, perubahan);
  const tabel = TABEL[jenis];
  await upsert(
    sesi,
    tabel,
    perubahan.map((p) => toBaris(jenis, p, bahan)),
  );
  if (jenis === "rumus") await writeVariabel(sesi, perubahan);
}

function toBaris(
  jenis: Exclude<JenisBaris, "jadwal">,
  { kunci, isi }: Perubahan,
  { pdId, nomor }: BahanTerapan,
): Baris {
  const bagian = kunci.split("/");
  const kolomKunci = Object.fromEntries(TABEL[jenis].kunci.flatMap((k, i) => (k === "versi" ? [] : [[k, bagian[i]]])));
  const milik = jenis === "simpul" || jenis === "indikator" ? { pd_id: pdId } : {};
  const versi = jenis === "target" || jenis === "pagu" ? { versi: nomor } : {};
  return { ...isi, ...kolomKunci, ...milik, ...versi };
}

async function upsert(sesi: Sesi, { nama, kunci, isi }: Tabel, baris: readonly Baris[]): Promise<void> {
  const kolom = [...kunci, ...isi];
  const daftar = (k: readonly string[], awalan?: string): RawBuilder<unknown> =>
    sql.join(k.map((satu) => sql.ref(awalan === undefined ? satu : `${awalan}.${satu}`)));
  const tabel = sql`sakip.${sql.ref(nama)}`;
  const ubah = sql.join(isi.map((k) => sql`${sql.ref(k)} = excluded.${sql.ref(k)}`));
  await sql`
    INSERT INTO ${tabel} AS lama (pemda_id, ${daftar(kolom)})
    SELECT ${sesi.pemdaId}, ${daftar(kolom, "b")}
    FROM jsonb_populate_recordset(NULL::${tabel}, ${JSON.stringify(baris)}::jsonb) b
    ON CONFLICT (pemda_id, ${daftar(kunci)}) DO UPDATE SET ${ubah}
    WHERE (${daftar(isi, "lama")}) IS DISTINCT FROM (${daftar(isi, "excluded")})`.execute(sesi.db);
}

async function writeVariabel(sesi: Sesi, perubahan: readonly Perubahan[]): Promise<void> {
  const baris = perubahan.flatMap(({ kunci, isi }) => {
    const [indikator_id, tahun_mulai] = bagianKunci(kunci);
    const { variabel } = isi as IsiBaris["rumus"];
    return variabel.map((v, i) => ({ ...v, indikator_id, tahun_mulai, urutan: i + 1 }));
  });
  const versi = perubahan.map(({ kunci }) => kunci);
  const tetap = baris.map((b) => `${b.indikator_id}/${b.tahun_mulai}/${b.nama}`);
  await sql`DELETE FROM sakip.variabel WHERE pemda_id = ${sesi.pemdaId}
    AND indikator_id || '/' || tahun_mulai = ANY(${versi}::text[])
    AND indikator_id || '/' || tahun_mulai || '/' || nama <> ALL(${tetap}::text[])`.execute(sesi.db);
  if (baris.length === 0) return;
  const kunci = ["indikator_id", "tahun_mulai", "nama"];
  await upsert(sesi, { nama: "variabel", kunci, isi: ["label", "satuan", "urutan"] }, baris);
}

async function writeJadwal(sesi: Sesi, perubahan: readonly Perubahan[]): Promise<void> {
  const baris = perubahan.flatMap(({ kunci, isi }) =>
    (isi as IsiBaris["jadwal"]).periode.map((periode) => ({ indikator_id: bagianKunci(kunci)[0], periode })),
  );
  const tetap = baris.map((b) => `${b.indikator_id}/${b.periode}`);
  await deleteJadwal(
    sesi,
    perubahan.map((p) => p.kunci),
    tetap,
  );
  await sql`INSERT INTO sakip.jadwal_ukur (pemda_id, indikator_id, periode)
    SELECT ${sesi.pemdaId}, b.indikator_id, b.periode
    FROM jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) AS b(indikator_id uuid, periode text)
    ON CONFLICT DO NOTHING`.execute(sesi.db);
}

async function deleteJadwal(sesi: Sesi, kunci: readonly string[], tetap: readonly string[]): Promise<void> {
  await sql`DELETE FROM sakip.jadwal_ukur WHERE pemda_id = ${sesi.pemdaId}
    AND indikator_id || '/' || left(periode, 4) = ANY(${kunci}::text[])
    AND indikator_id || '/' || periode <> ALL(${tetap}::text[])`.execute(sesi.db);
}

async function deleteJenis(sesi: Sesi, jenis: JenisBaris, kunci: readonly string[]): Promise<void> {
  if (kunci.length === 0) return;
  if (jenis === "jadwal") return deleteJadwal(sesi, kunci, []);
  if (jenis === "rumus") {
    await sql`DELETE FROM sakip.variabel WHERE pemda_id = ${sesi.pemdaId}
      AND indikator_id || '/' || tahun_mulai = ANY(${kunci}::text[])`.execute(sesi.db);
  }
  // Every version of a target or pagu goes: the trail keeps what they were.
  const bagian = TABEL[jenis].kunci.filter((k) => k !== "versi").map((k) => sql`${sql.ref(k)}`);
  await sql`DELETE FROM sakip.${sql.ref(TABEL[jenis].nama)} WHERE pemda_id = ${sesi.pemdaId}
    AND concat_ws('/', ${sql.join(bagian)}) = ANY(${kunci}::text[])`.execute(sesi.db);
}

async function endJenis(
  sesi: Sesi,
  jenis: "simpul" | "indikator",
  id: readonly string[],
  tahun: number,
): Promise<void> {
  if (id.length === 0) return;
  await sql`UPDATE sakip.${sql.ref(jenis)} SET berlaku_sampai = ${tahun}
    WHERE pemda_id = ${sesi.pemdaId} AND ${sql.ref(`${jenis}_id`)} = ANY(${id}::uuid[])`.execute(sesi.db);
}

function throwDipakai(galat: unknown): never {
  if (sqlStateOf(galat) !== "23503") throw galat;
  const pesan =
    "Ada simpul atau indikator yang dihapus padahal sudah dipakai pengukuran, tema, atau perjanjian. " +
    "Pulihkan baris itu dalam rancangan lalu tetapkan lagi.";
  throw new Galat("bentrok", pesan, { sebab: galat });
}

function throwKode(galat: unknown): never {
  if (sqlStateOf(galat) !== "23505") throw galat;
  const pesan =
    "Ada kode simpul atau indikator yang masih milik baris lama yang tidak berlaku lagi. " +
    "Ganti kode baris yang baru dalam rancangan lalu tetapkan lagi.";
  throw new Galat("bentrok", pesan, { sebab: galat });
}
