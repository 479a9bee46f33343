// Use cases: a new theme, and changing what one is called and who maintains it. Called by /tematik/baru and the editor.
import { Galat, parseIsian } from "#inti";
import { type Konteks, type Sesi, sqlStateOf } from "#inti/server";
import { assertCan, namaPelaku, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { listKodeTema } from "../baca-tema.server.ts";
import type { PermintaanTema } from "../tema.server.ts";
import { findPengubah, throwBentrok } from "./baris-tulis.server.ts";
import { objekTema } from "./hak-tema.ts";
import { susunKode } from "./isian-dasar.ts";
import { IsianTema, IsianTemaBaru } from "./isian-tema.ts";
import { dbTematik, writeTema } from "./pintu-tema.server.ts";
import { findPdId } from "./rujukan-luar.server.ts";

/**
 * A new, empty theme. A planner makes those that the own PD coordinates, an admin any.
 * @throws Galat `masukan`, `bentrok` (the code is taken), `tidak_ditemukan` (PD), `tidak_berhak`.
 */
export async function createTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: IsianTemaBaru & { readonly pemdaSlug?: string | undefined },
): Promise<{ readonly kode: string }> {
  const { kode: diminta, koordinator, ...isi } = parseIsian(IsianTemaBaru, isian);
  const { pemdaId, koordinatorId, kode } = await readPemda(
    konteks,
    { pengguna, aksi: "lihat_tema", pemdaSlug },
    async (sesi) => {
      const id = await findPdId(sesi, koordinator);
      assertCan(pengguna, "kelola_tema", objekTema(sesi.pemdaId, id));
      const dipakai = new Set(["baru", ...(await listKodeTema(sesi)).map((t) => t.kode)]);
      return { pemdaId: sesi.pemdaId, koordinatorId: id, kode: diminta ?? susunKode(isi.nama, dipakai) };
    },
  );
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: `tema baru: ${isi.nama}` };
  await konteks.basis.write(tindakan, async (sesi) => {
    const kolom = { nama: isi.nama, judul_strategi: isi.judulStrategi, uraian: isi.uraian, urutan: isi.urutan };
    await dbTematik(sesi)
      .insertInto("sakip.tema")
      .values({
        pemda_id: sesi.pemdaId,
        tema_id: konteks.newId(),
        kode,
        ...kolom,
        kata_kunci: isi.kataKunci,
        koordinator_id: koordinatorId,
      })
      .execute()
      .catch((galat: unknown) => throwKodeDipakai(galat, kode));
  });
  return { kode };
}

function throwKodeDipakai(galat: unknown, kode: string): never {
  if (sqlStateOf(galat) !== "23505") throw galat;
  throw new Galat("bentrok", `Kode "${kode}" sudah dipakai tema lain. Pilih kode lain.`, { sebab: galat });
}

/**
 * The theme becomes as typed. Handing it to another PD needs the right on both sides.
 * @throws Galat `masukan`, `bentrok` (changed meanwhile; says by whom), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function updateTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode, ...isian }: PermintaanTema & IsianTema,
): Promise<void> {
  const { versi, koordinator, ...isi } = parseIsian(IsianTema, isian);
  const pintu = { pemdaSlug, temaKode, alasan: "mengubah data tema" };
  return writeTema(konteks, pengguna, pintu, async (sesi, { tema }) => {
    if (tema.versi !== versi) {
      throwBentrok(await findPengubah(sesi, "tema", { tema_id: tema.id }), `Data tema ${tema.nama}`);
    }
    const koordinatorId = await findPdId(sesi, koordinator);
    assertCan(pengguna, "kelola_tema", objekTema(sesi.pemdaId, koordinatorId));
    const kolom = { nama: isi.nama, judul_strategi: isi.judulStrategi, uraian: isi.uraian, urutan: isi.urutan };
    await dbTematik(sesi)
      .updateTable("sakip.tema")
      .set({ ...kolom, kata_kunci: isi.kataKunci, koordinator_id: koordinatorId })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("tema_id", "=", tema.id)
      .execute();
  });
}

/** The place of a theme in printed lists. One query. */
export async function getUrutanTema(sesi: Sesi, temaId: string): Promise<number> {
  const { urutan } = await dbTematik(sesi)
    .selectFrom("sakip.tema")
    .select("urutan")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("tema_id", "=", temaId)
    .executeTakeFirstOrThrow();
  return urutan;
}
