// Loads the cells of a sheet for a write, and makes the statements that write one. Called by acting use cases.
import { type CompiledQuery, sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Alur } from "./alur.ts";
import { bekukanPd, bekukanYangTerbuka } from "./bekukan.server.ts";
import { alurOf, type Entri, type IsiLama } from "./entri.ts";
import { kunciSel, loadEntri, loadSelBeku, type SelBeku } from "./entri-baca.server.ts";
import type { Narasi, RujukanSel } from "./isi-tipe.ts";
import { getJadwalPd, type JadwalPd } from "./jadwal-baca.server.ts";
import type { LingkupPd } from "./pintu.server.ts";
import type { IsiRealisasi } from "./realisasi.ts";
import type { TabelAlur, TabelPengukuran } from "./tabel.server.ts";

/** A cell in the middle of a write transaction. */
export type SelTulis = SelBeku & { readonly entri: Entri | undefined; readonly alur: Alur };

/** The cells of one PD in one filling period, by key. */
export type LembarTulis = { readonly jadwalPd: JadwalPd; readonly sel: ReadonlyMap<string, SelTulis> };

/** Which cells: of one indikator, or only its cell of one measured period. */
export type PilihanSel = { readonly indikator: string; readonly periode?: string };

/**
 * Loads the cells of the named indikator (all of the PD's without `pilihan`) as they stand now, frozen first where the
 * period has opened since the last write. Four queries at once; a few more when something has to be frozen.
 * @throws Galat as `getJadwalPd`.
 */
export async function loadLembarTulis(
  sesi: Sesi,
  lingkup: LingkupPd,
  periode: string,
  pilihan?: readonly PilihanSel[],
): Promise<LembarTulis> {
  const lembar = await readLembarTulis(sesi, lingkup, periode, pilihan);
  const { jadwal, daftar } = lembar.jadwalPd;
  if (!isKurangBeku(lembar, pilihan)) return lembar;
  if (jadwal.dibekukanPada === null) await bekukanYangTerbuka(sesi, lingkup.kini);
  else await bekukanPd(sesi, { pdId: lingkup.pd.id, jadwal, daftar });
  return readLembarTulis(sesi, lingkup, periode, pilihan);
}

/** As `loadLembarTulis`, but freezes nothing: see `isKurangBeku`. */
export async function readLembarTulis(
  sesi: Sesi,
  lingkup: LingkupPd,
  periode: string,
  pilihan?: readonly PilihanSel[],
): Promise<LembarTulis> {
  const kode = pilihan === undefined ? {} : { kode: [...new Set(pilihan.map((p) => p.indikator))] };
  const dicari = { pdId: lingkup.pd.id, jadwal: periode, ...kode };
  const [jadwalPd, beku, entri] = await Promise.all([
    getJadwalPd(sesi, lingkup, periode),
    loadSelBeku(sesi, dicari),
    loadEntri(sesi, { ...dicari, tahun: Number(periode.slice(0, 4)) }),
  ]);
  const sel = [...beku].map(
    ([kunci, b]) => [kunci, { ...b, entri: entri.get(kunci), alur: alurOf(entri.get(kunci)) }] as const,
  );
  return { jadwalPd, sel: new Map(sel) };
}

/** Whether something of an opened period is not frozen yet: all of it, or a cell that came into the plan later. */
export function isKurangBeku({ jadwalPd, sel }: LembarTulis, pilihan?: readonly PilihanSel[]): boolean {
  if (jadwalPd.jadwal.dibekukanPada === null) return true;
  return jadwalPd.status !== "belum_dibuka" && pilihan?.every((p) => isAda(sel, p)) === false;
}

function isAda(beku: ReadonlyMap<string, SelTulis>, { indikator, periode }: PilihanSel): boolean {
  if (periode !== undefined) return beku.has(kunciSel(indikator, periode));
  return [...beku.values()].some((b) => b.kode === indikator);
}

/** The cell that a reference names, or undefined when it is not part of the sheet. */
export function findSel({ sel }: LembarTulis, { indikator, periode }: RujukanSel): SelTulis | undefined {
  return sel.get(kunciSel(indikator, periode));
}

/** A content on its way into the database. */
export type IsiBaru = { readonly isi: IsiRealisasi; readonly narasi: Narasi; readonly sumber: string };

/** What writes the content of a cell as version `versi`; `terbit` is kept beside it, null to keep nothing. */
export function compileIsi(
  sesi: Sesi,
  sel: SelTulis,
  { akun, kini }: LingkupPd,
  baru: IsiBaru & { readonly versi: number; readonly keadaan: Alur["keadaan"]; readonly terbit: IsiLama | null },
): readonly CompiledQuery[] {
  const { isi, narasi, terbit } = baru;
  const kunci = { pemda_id: sesi.pemdaId, indikator_id: sel.indikatorId, periode: sel.periode };
  const kolom = {
    nilai: isi.nilai,
    alasan_tidak_tersedia: isi.alasanTidakTersedia,
    keadaan: baru.keadaan,
    sumber: baru.sumber,
    catatan: null,
    diisi_oleh: akun.nama,
    diisi_pada: kini,
    disetujui_oleh: null,
    disetujui_pada: null,
    versi: baru.versi,
    faktor_pendukung: narasi.faktorPendukung || null,
    faktor_penghambat: narasi.faktorPenghambat || null,
    tindak_lanjut: narasi.tindakLanjut || null,
    terbit: toJson(terbit),
  };
  const db = sesi.db.$extendTables<TabelAlur>();
  const tulis =
    sel.entri === undefined
      ? db.insertInto("sakip.realisasi").values({ ...kunci, ...kolom })
      : db
          .updateTable("sakip.realisasi")
          .set(kolom)
          .where("pemda_id", "=", kunci.pemda_id)
          .where("indikator_id", "=", kunci.indikator_id)
          .where("periode", "=", kunci.periode);
  return [tulis.compile(), ...compileVariabel(sesi, kunci, sel.entri?.isi.variabel ?? {}, isi.variabel)];
}

type KunciSel = { readonly pemda_id: number; readonly indikator_id: string; readonly periode: string };
type Variabel = Readonly<Record<string, string>>;

/** Replaces the values of the variables; writes nothing where nothing differs. */
export async function writeVariabel(sesi: Sesi, kunci: KunciSel, lama: Variabel, baru: Variabel): Promise<void> {
  for (const pernyataan of compileVariabel(sesi, kunci, lama, baru)) await sesi.db.executeQuery(pernyataan);
}

function compileVariabel(sesi: Sesi, kunci: KunciSel, lama: Variabel, baru: Variabel): readonly CompiledQuery[] {
  const hilang = Object.keys(lama).filter((nama) => baru[nama] === undefined);
  const beda = Object.entries(baru).filter(([nama, nilai]) => lama[nama] !== nilai);
  const db = sesi.db.$extendTables<TabelPengukuran>();
  const hapus = db
    .deleteFrom("sakip.realisasi_variabel")
    .where("pemda_id", "=", kunci.pemda_id)
    .where("indikator_id", "=", kunci.indikator_id)
    .where("periode", "=", kunci.periode)
    .where("nama", "in", hilang);
  const simpan = db
    .insertInto("sakip.realisasi_variabel")
    .values(beda.map(([nama, nilai]) => ({ ...kunci, nama, nilai })))
    .onConflict((oc) =>
      oc
        .columns(["pemda_id", "indikator_id", "periode", "nama"])
        .doUpdateSet((eb) => ({ nilai: eb.ref("excluded.nilai") })),
    );
  return [...(hilang.length > 0 ? [hapus.compile()] : []), ...(beda.length > 0 ? [simpan.compile()] : [])];
}

/** A content as a jsonb parameter; null stays NULL. */
export function toJson(isi: IsiLama | null) {
  return isi === null ? null : sql<IsiLama>`${JSON.stringify(isi)}::jsonb`;
}
