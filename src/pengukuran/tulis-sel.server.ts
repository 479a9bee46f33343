// The way of every write to one cell: read and judge while others write, then lock, prove that it still holds, write and
// commit in one message; answer with the cell as it then stands. Called by saving and by correcting.
import { type CompiledQuery, sql } from "kysely";
import { Galat } from "#inti";
import { type Konteks, type Putusan, prepareKueri, type Sesi, type Tempat } from "#inti/server";
import type { Aksi, Pengguna } from "#organisasi";
import type { Entri, TindakanTersimpan } from "./entri.ts";
import type { HasilSimpan, MasukanSimpan } from "./isi-tipe.ts";
import { type BahanLembar, buildBaris, loadBahanIndikator } from "./lembar-baca.server.ts";
import { type LingkupPd, writePd, writePdOptimistic } from "./pintu.server.ts";
import {
  compileIsi,
  findSel,
  type IsiBaru,
  isKurangBeku,
  type LembarTulis,
  loadLembarTulis,
  readLembarTulis,
  type SelTulis,
} from "./sel-tulis.server.ts";
import { compileTindakan, sesudah, type TindakanBaru } from "./tindakan-tulis.server.ts";

/** `tersimpan` with the entry as it stands once `tulis` ran; otherwise nothing is written. */
export type HasilTulis =
  | Exclude<HasilSimpan, { readonly jenis: "tersimpan" }>
  | { readonly jenis: "tersimpan"; readonly entri: Entri | undefined; readonly tulis: readonly CompiledQuery[] };

/** Judges one cell and says what to write. May run twice, when somebody wrote to the cell in between. */
export type PutuskanSel = (sesi: Sesi, lingkup: LingkupPd, lembar: LembarTulis) => Promise<HasilTulis>;

type PintuSel = MasukanSimpan & { readonly aksi: readonly [Aksi, ...Aksi[]]; readonly alasan?: string };

/**
 * Runs `putuskan` on the sheet of one indikator, and writes what it says.
 * @throws Galat as `writePd`, `loadLembarTulis` and `putuskan`.
 */
export async function writeSel(
  konteks: Konteks,
  pengguna: Pengguna,
  pintu: PintuSel,
  putuskan: PutuskanSel,
): Promise<HasilSimpan> {
  const coba = (beku: "diperiksa" | "sudah") =>
    writePdOptimistic(konteks, pengguna, pintu, (sesi, lingkup) =>
      putuskanSel(sesi, lingkup, { pintu, putuskan, beku }),
    );
  const jawab = await coba("diperiksa");
  if (jawab !== null) return jawab();
  await writePd(konteks, pengguna, pintu, (sesi, lingkup) =>
    loadLembarTulis(sesi, lingkup, pintu.periode, [pintu.sel]),
  );
  const lagi = await coba("sudah");
  if (lagi === null) throw new Galat("internal", `Periode ${pintu.periode} tidak dapat dibekukan.`);
  return lagi();
}

type BahanPutusan = {
  readonly pintu: PintuSel;
  readonly putuskan: PutuskanSel;
  readonly beku: "diperiksa" | "sudah";
};

/** Null when the cell has to be frozen first. The answer is built after the commit, when nobody waits for it. */
async function putuskanSel(
  sesi: Sesi,
  lingkup: LingkupPd,
  { pintu, putuskan, beku }: BahanPutusan,
): Promise<Putusan<(() => HasilSimpan) | null>> {
  const { periode, sel: rujukan } = pintu;
  const [lembar, bahan] = await Promise.all([
    readLembarTulis(sesi, lingkup, periode, [rujukan]),
    loadBahanIndikator(sesi, lingkup, periode, rujukan.indikator),
  ]);
  if (beku === "diperiksa" && isKurangBeku(lembar, [rujukan])) return { jawaban: null, tulis: [] };
  const hasil = await putuskan(sesi, lingkup, lembar);
  const sel = findSel(lembar, rujukan);
  const jawaban = () => toJawaban(hasil, { lingkup, lembar, bahan, sel: rujukan });
  if (hasil.jenis !== "tersimpan" || hasil.tulis.length === 0 || sel === undefined) return { jawaban, tulis: [] };
  return { jawaban, tulis: [compileTetap(sesi, lembar, sel, lingkup.pd.id), ...hasil.tulis] };
}

type BahanJawaban = {
  readonly lingkup: LingkupPd;
  readonly lembar: LembarTulis;
  readonly bahan: BahanLembar;
  readonly sel: MasukanSimpan["sel"];
};

function toJawaban(hasil: HasilTulis, { lingkup, lembar, bahan, sel }: BahanJawaban): HasilSimpan {
  if (hasil.jenis !== "tersimpan") return hasil;
  const { indikator, periode } = sel;
  return {
    jenis: "tersimpan",
    baris: buildBaris(lingkup, lembar.jadwalPd, bahan, { indikator, periode, entri: hasil.entri }),
  };
}

/**
 * Proves under the lock that what was judged still holds: the cell's version and number of actions, which between them
 * grow with every change of it, and what decides whether the period is open to the PD. Frozen rules never change.
 */
function compileTetap(sesi: Sesi, { jadwalPd }: LembarTulis, sel: SelTulis, pdId: string): CompiledQuery {
  const { jadwal, pengecualian } = jadwalPd;
  return TETAP(sesi, {
    indikatorId: sel.indikatorId,
    periode: sel.periode,
    versi: sel.entri?.versi ?? 0,
    tindakan: sel.entri?.tindakan.length ?? 0,
    pdId,
    jadwal: jadwal.periode,
    dibuka: jadwal.dibuka,
    batas: jadwal.batas,
    belumDikunci: jadwal.dikunciPada === null,
    batasPd: pengecualian?.batas ?? null,
    kunciPd: pengecualian?.kunci ?? null,
  });
}

type YangDibaca = {
  readonly indikatorId: string;
  readonly periode: string;
  readonly versi: number;
  readonly tindakan: number;
  readonly pdId: string;
  readonly jadwal: string;
  readonly dibuka: string;
  readonly batas: string;
  readonly belumDikunci: boolean;
  readonly batasPd: string | null;
  readonly kunciPd: string | null;
};

const TETAP = prepareKueri((db, d: Tempat<YangDibaca>) => {
  const ini = sql`pemda_id = ${d.pemdaId} AND indikator_id = ${d.indikatorId} AND periode = ${d.periode}`;
  return sql`SELECT sistem.pastikan_tetap(
    coalesce((SELECT versi FROM sakip.realisasi WHERE ${ini}), 0) = ${d.versi}
    AND (SELECT count(*) FROM sakip.tindakan_realisasi WHERE ${ini}) = ${d.tindakan}
    AND EXISTS (SELECT FROM sakip.jadwal_pengisian j LEFT JOIN sakip.jadwal_pengecualian k
      ON k.pemda_id = j.pemda_id AND k.periode = j.periode AND k.pd_id = ${d.pdId}
      WHERE j.pemda_id = ${d.pemdaId} AND j.periode = ${d.jadwal}
        AND j.dibuka = ${d.dibuka}::date AND j.batas = ${d.batas}::date
        AND (j.dikunci_pada IS NULL) = ${d.belumDikunci}
        AND k.batas IS NOT DISTINCT FROM ${d.batasPd}::date
        AND k.kunci IS NOT DISTINCT FROM ${d.kunciPd}::text))`.compile(db);
});

/** Writes `baru` as the content of the cell, with the action on it. */
export function tulisSel(
  sesi: Sesi,
  lingkup: LingkupPd,
  sel: SelTulis,
  {
    baru,
    tindakan,
  }: { readonly baru: IsiBaru & Pick<Entri, "versi" | "terbit">; readonly tindakan: TindakanBaru | null },
): HasilTulis {
  const { akun, kini } = lingkup;
  const { keadaan } = sesudah(sel, akun, tindakan?.tindakan ?? "isi");
  const daftar = tindakan === null ? [] : [tindakan];
  const tulis = [
    ...compileIsi(sesi, sel, lingkup, { ...baru, keadaan }),
    ...(tindakan === null ? [] : [compileTindakan(sesi, akun, kini, daftar)]),
  ];
  const { isi, narasi, versi, terbit } = baru;
  const semua = [...(sel.entri?.tindakan ?? []), ...daftar.map((t) => toTersimpan(t, lingkup))];
  const entri = { versi, isi, narasi, diisiOleh: akun.nama, diisiPada: kini, terbit, tindakan: semua };
  return { jenis: "tersimpan", entri, tulis };
}

function toTersimpan(t: TindakanBaru, { akun, kini }: LingkupPd): TindakanTersimpan {
  const { tindakan, versi, catatan, sebelum } = t;
  const oleh = { olehId: akun.id, oleh: akun.nama, pada: kini };
  return { tindakan, keadaan: null, ...oleh, versi, catatan, sebelum: sebelum ?? null };
}
