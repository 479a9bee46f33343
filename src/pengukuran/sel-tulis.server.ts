// Loads the cells of a sheet for a write, and makes the statements that write one. Called by acting use cases.
import { type CompiledQuery, sql } from "kysely";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { Alur } from "./alur.ts";
import { bekukanPd, bekukanYangTerbuka } from "./bekukan.server.ts";
import { alurOf, type Entri, type IsiLama } from "./entri.ts";
import { kunciSel, loadEntri, loadSelBeku, type SelBeku } from "./entri-baca.server.ts";
import type { Narasi, RujukanSel } from "./isi-tipe.ts";
import { getJadwalPd, type JadwalPd } from "./jadwal-baca.server.ts";
import type { LingkupPd } from "./pintu.server.ts";
import type { IsiRealisasi } from "./realisasi.ts";
import type { TabelAlur } from "./tabel.server.ts";

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
  const kunci = { indikatorId: sel.indikatorId, periode: sel.periode };
  const tulis = (sel.entri === undefined ? ISI.tambah : ISI.ubah)(sesi, {
    ...kunci,
    nilai: isi.nilai,
    alasan: isi.alasanTidakTersedia,
    keadaan: baru.keadaan,
    sumber: baru.sumber,
    oleh: akun.nama,
    pada: kini,
    versi: baru.versi,
    pendukung: narasi.faktorPendukung || null,
    penghambat: narasi.faktorPenghambat || null,
    tindakLanjut: narasi.tindakLanjut || null,
    terbit: terbit === null ? null : JSON.stringify(terbit),
  });
  return [tulis, ...compileVariabel(sesi, kunci, sel.entri?.isi.variabel ?? {}, isi.variabel)];
}

type KunciSel = { readonly indikatorId: string; readonly periode: string };
type IsiSel = KunciSel & {
  readonly nilai: string | null;
  readonly alasan: string | null;
  readonly keadaan: Alur["keadaan"];
  readonly sumber: string;
  readonly oleh: string;
  readonly pada: Date;
  readonly versi: number;
  readonly pendukung: string | null;
  readonly penghambat: string | null;
  readonly tindakLanjut: string | null;
  readonly terbit: string | null;
};

// Whoever approved the content before did not approve this one.
const kolomIsi = (isi: Tempat<IsiSel>) => ({
  nilai: isi.nilai,
  alasan_tidak_tersedia: isi.alasan,
  keadaan: isi.keadaan,
  sumber: isi.sumber,
  catatan: null,
  diisi_oleh: isi.oleh,
  diisi_pada: isi.pada,
  disetujui_oleh: null,
  disetujui_pada: null,
  versi: isi.versi,
  faktor_pendukung: isi.pendukung,
  faktor_penghambat: isi.penghambat,
  tindak_lanjut: isi.tindakLanjut,
  terbit: sql<IsiLama | null>`${isi.terbit}::jsonb`,
});

const ISI = {
  tambah: prepareKueri((db, isi: Tempat<IsiSel>) =>
    db
      .$extendTables<TabelAlur>()
      .insertInto("sakip.realisasi")
      .values({ pemda_id: isi.pemdaId, indikator_id: isi.indikatorId, periode: isi.periode, ...kolomIsi(isi) })
      .compile(),
  ),
  ubah: prepareKueri((db, isi: Tempat<IsiSel>) =>
    db
      .$extendTables<TabelAlur>()
      .updateTable("sakip.realisasi")
      .set(kolomIsi(isi))
      .where("pemda_id", "=", isi.pemdaId)
      .where("indikator_id", "=", isi.indikatorId)
      .where("periode", "=", isi.periode)
      .compile(),
  ),
};

type Variabel = Readonly<Record<string, string>>;

/** Replaces the values of the variables; writes nothing where nothing differs. */
export async function writeVariabel(sesi: Sesi, kunci: KunciSel, lama: Variabel, baru: Variabel): Promise<void> {
  for (const pernyataan of compileVariabel(sesi, kunci, lama, baru)) await sesi.run(pernyataan);
}

function compileVariabel(sesi: Sesi, kunci: KunciSel, lama: Variabel, baru: Variabel): readonly CompiledQuery[] {
  const hilang = Object.keys(lama).filter((nama) => baru[nama] === undefined);
  const beda = Object.entries(baru).filter(([nama, nilai]) => lama[nama] !== nilai);
  const simpan = { ...kunci, nama: beda.map(([nama]) => nama), nilai: beda.map(([, nilai]) => nilai) };
  return [
    ...(hilang.length > 0 ? [VARIABEL.hapus(sesi, { ...kunci, nama: hilang })] : []),
    ...(beda.length > 0 ? [VARIABEL.simpan(sesi, simpan)] : []),
  ];
}

const VARIABEL = {
  hapus: prepareKueri((db, { indikatorId, periode, nama, pemdaId }: Tempat<KunciSel & { nama: readonly string[] }>) =>
    sql`DELETE FROM sakip.realisasi_variabel WHERE pemda_id = ${pemdaId} AND indikator_id = ${indikatorId}
      AND periode = ${periode} AND nama = ANY (${nama}::text[])`.compile(db),
  ),
  simpan: prepareKueri(
    (db, v: Tempat<KunciSel & { readonly nama: readonly string[]; readonly nilai: readonly string[] }>) =>
      sql`INSERT INTO sakip.realisasi_variabel (pemda_id, indikator_id, periode, nama, nilai)
        SELECT ${v.pemdaId}::integer, ${v.indikatorId}::uuid, ${v.periode}::text, b.nama, b.nilai
        FROM unnest(${v.nama}::text[], ${v.nilai}::numeric[]) AS b(nama, nilai)
        ON CONFLICT (pemda_id, indikator_id, periode, nama) DO UPDATE SET nilai = excluded.nilai`.compile(db),
  ),
};
