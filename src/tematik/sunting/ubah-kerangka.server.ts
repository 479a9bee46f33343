// The edits about the logical framework: causes, strategies, intermediate goals, what carries a strategy out, innovations.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import { namaPelaku } from "#organisasi";
import { getBaris, insertBaris, updateBaris } from "./baris-tulis.server.ts";
import { pilihKode } from "./kode-tema.ts";
import { type BahanUbah, dbTematik } from "./pintu-tema.server.ts";
import { assertIndikator, assertSimpulPendukung, findPdId } from "./rujukan-luar.server.ts";
import type { SuntinganOf } from "./suntingan.ts";

/** Saves a cause with the strategies that answer it. @throws Galat `bentrok`, `tidak_ditemukan`. */
export async function ubahPermasalahan(bahan: BahanUbah, s: SuntinganOf<"permasalahan">): Promise<string> {
  const { konteks, sesi, tema } = bahan;
  const { versi, uraian, strategi } = s;
  for (const id of strategi) await getBaris(sesi, tema, { bagian: "strategi", id });
  const id = s.id ?? konteks.newId();
  if (s.id === null) {
    const milik = { tema_id: tema.id };
    await insertBaris(sesi, "permasalahan", { id, isi: { ...milik, uraian }, saudara: milik });
  } else {
    await getBaris(sesi, tema, { bagian: "permasalahan", id, versi });
    await updateBaris(sesi, "permasalahan", id, { uraian });
  }
  await saveJawaban(sesi, id, strategi);
  return id;
}

async function saveJawaban(sesi: Sesi, id: string, strategi: readonly string[]): Promise<void> {
  const milik = sql`${sql.val(strategi)}::uuid[]`;
  await sql`DELETE FROM sakip.tema_jawaban WHERE pemda_id = ${sesi.pemdaId} AND permasalahan_id = ${id}
    AND strategi_id <> ALL (${milik})`.execute(sesi.db);
  await sql`INSERT INTO sakip.tema_jawaban (pemda_id, permasalahan_id, strategi_id)
    SELECT ${sesi.pemdaId}, ${id}::uuid, s FROM unnest(${milik}) s ON CONFLICT DO NOTHING`.execute(sesi.db);
}

/** Links a cause to an indikator that measures it. @throws Galat `tidak_ditemukan`. */
export async function tambahUkuran({ sesi, tema }: BahanUbah, s: SuntinganOf<"tambah_ukuran">): Promise<string> {
  await getBaris(sesi, tema, { bagian: "permasalahan", id: s.permasalahanId });
  await assertIndikator(sesi, s.indikatorId);
  await dbTematik(sesi)
    .insertInto("sakip.tema_ukuran")
    .values({ pemda_id: sesi.pemdaId, permasalahan_id: s.permasalahanId, indikator_id: s.indikatorId })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return s.permasalahanId;
}

/** Takes an indikator from a cause. @throws Galat `tidak_ditemukan`. */
export async function lepasUkuran({ sesi, tema }: BahanUbah, s: SuntinganOf<"lepas_ukuran">): Promise<string> {
  await getBaris(sesi, tema, { bagian: "permasalahan", id: s.permasalahanId });
  await dbTematik(sesi)
    .deleteFrom("sakip.tema_ukuran")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("permasalahan_id", "=", s.permasalahanId)
    .where("indikator_id", "=", s.indikatorId)
    .execute();
  return s.permasalahanId;
}

/** Saves a strategy. @throws Galat `bentrok` (code taken, changed meanwhile), `tidak_ditemukan`. */
export async function ubahStrategi({ konteks, sesi, tema }: BahanUbah, s: SuntinganOf<"strategi">): Promise<string> {
  const { id, versi, uraian } = s;
  if (id !== null) await getBaris(sesi, tema, { bagian: "strategi", id, versi });
  const isi = { kode: pilihKode({ id, kode: s.kode, nama: uraian, apa: "strategi" }, tema.strategi), uraian };
  if (id !== null) {
    await updateBaris(sesi, "strategi", id, isi);
    return id;
  }
  const [baru, milik] = [konteks.newId(), { tema_id: tema.id }];
  await insertBaris(sesi, "strategi", { id: baru, isi: { ...milik, ...isi }, saudara: milik });
  return baru;
}

/** Saves an intermediate goal of a strategy. @throws Galat `bentrok`, `tidak_ditemukan`. */
export async function ubahSasaranAntara(bahan: BahanUbah, s: SuntinganOf<"sasaran_antara">): Promise<string> {
  const { konteks, sesi, tema } = bahan;
  const { id, versi, strategiId, uraian } = s;
  await getBaris(sesi, tema, { bagian: "strategi", id: strategiId });
  if (id !== null) await getBaris(sesi, tema, { bagian: "sasaran_antara", id, versi });
  const saudara = tema.strategi.find((g) => g.id === strategiId)?.sasaranAntara ?? [];
  const isi = { kode: pilihKode({ id, kode: s.kode, nama: uraian, apa: "sasaran antara" }, saudara), uraian };
  if (id !== null) {
    await updateBaris(sesi, "sasaran_antara", id, isi);
    return id;
  }
  const [baru, milik] = [konteks.newId(), { strategi_id: strategiId }];
  await insertBaris(sesi, "sasaran_antara", { id: baru, isi: { ...milik, ...isi }, saudara: milik });
  return baru;
}

/** Adds a programme, kegiatan or sub kegiatan that carries out a strategy. @throws Galat `bentrok`, `masukan`, `tidak_ditemukan`. */
export async function tambahDukungan({ konteks, sesi, tema }: BahanUbah, s: SuntinganOf<"dukungan">): Promise<string> {
  const { strategiId, sasaranAntaraId, simpulId } = s;
  await getBaris(sesi, tema, { bagian: "strategi", id: strategiId });
  const strategi = tema.strategi.find((g) => g.id === strategiId);
  if (sasaranAntaraId !== null && !strategi?.sasaranAntara.some((a) => a.id === sasaranAntaraId)) {
    throw new Galat("tidak_ditemukan", "Sasaran antara itu tidak ada pada strategi ini. Muat ulang halaman.");
  }
  await assertSimpulPendukung(sesi, simpulId);
  const kembar = strategi?.dukungan.find((d) => d.simpul.id === simpulId && d.sasaranAntaraId === sasaranAntaraId);
  if (kembar !== undefined) throw new Galat("bentrok", `"${kembar.simpul.nama}" sudah tercatat di sini.`);
  const id = konteks.newId();
  const isi = { strategi_id: strategiId, sasaran_antara_id: sasaranAntaraId, simpul_id: simpulId };
  await insertBaris(sesi, "dukungan", { id, isi });
  return id;
}

/** Saves an innovation of a strategy. @throws Galat `bentrok`, `tidak_ditemukan`. */
export async function ubahInovasi({ konteks, sesi, tema }: BahanUbah, s: SuntinganOf<"inovasi">): Promise<string> {
  const { id, versi, strategiId, nama, uraian } = s;
  await getBaris(sesi, tema, { bagian: "strategi", id: strategiId });
  const isi = { nama, uraian, pd_id: await findPdId(sesi, s.pd) };
  if (id !== null) {
    await getBaris(sesi, tema, { bagian: "inovasi", id, versi });
    await updateBaris(sesi, "inovasi", id, isi);
    return id;
  }
  const [baru, milik] = [konteks.newId(), { strategi_id: strategiId }];
  await insertBaris(sesi, "inovasi", { id: baru, isi: { ...milik, ...isi }, saudara: milik });
  return baru;
}

/** Adds a link as evidence of an innovation. @throws Galat `tidak_ditemukan`. */
export async function tambahTautan(bahan: BahanUbah, s: SuntinganOf<"bukti_tautan">): Promise<string> {
  const { konteks, sesi, tema, pengguna } = bahan;
  await getBaris(sesi, tema, { bagian: "inovasi", id: s.inovasiId });
  await dbTematik(sesi)
    .insertInto("sakip.tema_inovasi_bukti")
    .values({
      pemda_id: sesi.pemdaId,
      bukti_id: konteks.newId(),
      inovasi_id: s.inovasiId,
      judul: s.judul,
      tautan: s.tautan,
      berkas: null,
      ukuran: null,
      sidik: null,
      oleh: namaPelaku(pengguna),
      pada: konteks.now(),
    })
    .execute();
  return s.inovasiId;
}
