// The writing door of evidence: right and state first, then the content, then one transaction. Called by the use cases
// that add, replace and remove.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Aksi, Pengguna } from "#organisasi";
import type { Alur } from "../alur.ts";
import { alurOf } from "../entri.ts";
import { kunciSel, loadEntri } from "../entri-baca.server.ts";
import { getJadwalPd, type JadwalPd } from "../jadwal-baca.server.ts";
import { type LingkupPd, readPd, writePd } from "../pintu.server.ts";
import { loadLembarTulis } from "../sel-tulis.server.ts";
import { getSel } from "../simpan.server.ts";
import type { TabelAlur } from "../tabel.server.ts";
import { type Bukti, listBerlaku } from "./bukti.ts";
import { listBuktiTersimpan } from "./bukti-baca.server.ts";
import { isDalamKoreksi, type PerbuatanBukti, sebabBuktiTakBoleh } from "./hak-bukti.ts";

/** Which realisasi, as the forms say it; `alasan` where one was given. */
export type SelMasuk = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly periode: string;
  readonly indikator: string;
  readonly ukur: string;
  readonly alasan: string;
};

/** Inside the transaction: the realisasi and every piece it has. */
export type SelBukti = { readonly indikatorId: string; readonly periode: string; readonly semua: readonly Bukti[] };

const AKSI: readonly [Aksi, ...Aksi[]] = ["isi_realisasi", "koreksi_realisasi"];

/**
 * Refuses what would be refused anyway before a content is read, scanned or stored.
 * @throws Galat as `writeBukti`.
 */
export function assertBuktiBoleh(
  konteks: Konteks,
  pengguna: Pengguna,
  sel: SelMasuk,
  perbuatan: PerbuatanBukti,
): Promise<void> {
  return readPd(konteks, pengguna, { ...sel, aksi: AKSI }, async (sesi, lingkup) => {
    const jadwalPd = await getJadwalPd(sesi, lingkup, sel.periode);
    const tahun = Number(sel.periode.slice(0, 4));
    const entri = await loadEntri(sesi, { pdId: lingkup.pd.id, tahun, kode: [sel.indikator] });
    assertBoleh(alurOf(entri.get(kunciSel(sel.indikator, sel.ukur))), { lingkup, jadwalPd, sel, perbuatan });
  });
}

/**
 * Runs `kerja` in one write transaction on the evidence of one realisasi, after asking right, state and schedule.
 * @throws Galat `tidak_ditemukan` (pemda, PD, period, cell), `tidak_berhak`, `bentrok` (not now; the message says why),
 * `masukan` (a reason is missing while a locked figure is being corrected).
 */
export function writeBukti<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { sel, perbuatan }: { readonly sel: SelMasuk; readonly perbuatan: PerbuatanBukti },
  kerja: (sesi: Sesi, lingkup: LingkupPd, bukti: SelBukti) => Promise<T>,
): Promise<T> {
  const { alasan, ...pintu } = sel;
  const beralasan = alasan === "" ? pintu : { ...pintu, alasan };
  return writePd(konteks, pengguna, { ...beralasan, aksi: AKSI }, async (sesi, lingkup) => {
    const lembar = await loadLembarTulis(sesi, lingkup, sel.periode, [{ indikator: sel.indikator, periode: sel.ukur }]);
    const { indikatorId, periode, alur } = getSel(lembar, { indikator: sel.indikator, periode: sel.ukur, versi: 0 });
    assertBoleh(alur, { lingkup, jadwalPd: lembar.jadwalPd, sel, perbuatan });
    const semua = await listBuktiTersimpan(sesi, { indikatorId, periode });
    const hasil = await kerja(sesi, lingkup, { indikatorId, periode, semua });
    await raiseVersi(sesi, indikatorId, periode);
    return hasil;
  });
}

// Evidence is part of what is judged: who approves from a page made before it changed is told to look again.
async function raiseVersi(sesi: Sesi, indikatorId: string, periode: string): Promise<void> {
  await sesi.db
    .$extendTables<Pick<TabelAlur, "sakip.realisasi">>()
    .updateTable("sakip.realisasi")
    .set((eb) => ({ versi: eb("versi", "+", 1) }))
    .where("pemda_id", "=", sesi.pemdaId)
    .where("indikator_id", "=", indikatorId)
    .where("periode", "=", periode)
    .execute();
}

/** The piece with this id, if it counts. @throws Galat `tidak_ditemukan`, `bentrok` (replaced or removed since). */
export function getBerlaku({ semua }: SelBukti, id: string): Bukti {
  const ada = listBerlaku(semua).find((b) => b.id === id);
  if (ada !== undefined) return ada;
  if (!semua.some((b) => b.id === id)) throw new Galat("tidak_ditemukan", "Bukti itu tidak ada pada realisasi ini.");
  throw new Galat(
    "bentrok",
    "Bukti itu baru saja diganti atau dihapus. Muat ulang halaman untuk melihat yang terbaru.",
  );
}

type BahanBoleh = {
  readonly lingkup: LingkupPd;
  readonly jadwalPd: JadwalPd;
  readonly sel: SelMasuk;
  readonly perbuatan: PerbuatanBukti;
};

function assertBoleh(alur: Alur, { lingkup, jadwalPd, sel, perbuatan }: BahanBoleh): void {
  const { pemda, pd, akun } = lingkup;
  const objek = { pemdaId: pemda.pemdaId, pdId: pd.id, status: jadwalPd.status };
  const sebab = sebabBuktiTakBoleh(alur, akun, objek, perbuatan);
  if (sebab !== null) throw new Galat("bentrok", sebab);
  if (isDalamKoreksi(alur) && sel.alasan === "") {
    throw new Galat("masukan", "Realisasi ini sedang dikoreksi. Tuliskan alasan menambah buktinya.");
  }
}
