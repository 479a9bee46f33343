// Use case: saves one cell of the sheet as a draft, as autosave does while a planner types.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { toBentrok } from "./bentrok.ts";
import type { BarisIsi, HasilSimpan, MasukanSimpan, RujukanSel } from "./isi-tipe.ts";
import { isSamaIsi, rapikanNarasi, readIsian } from "./isian.ts";
import { getJadwalPd } from "./jadwal-baca.server.ts";
import { loadBarisIndikator } from "./lembar-baca.server.ts";
import { type LingkupPd, readPd, writePd } from "./pintu.server.ts";
import {
  findSel,
  type IsiBaru,
  type LembarTulis,
  loadLembarTulis,
  type SelTulis,
  writeIsi,
} from "./sel-tulis.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";
import { sebabTakBoleh } from "./tindakan-tersedia.ts";
import { appendTindakan, sesudah } from "./tindakan-tulis.server.ts";

/**
 * Saves value or variables, or the reason why there is none, with the narrative. Saving what is stored already changes
 * nothing, so a double submit is harmless. When somebody else wrote since `sel.versi`, nothing is saved and both
 * contents come back.
 * @throws Galat `masukan` (malformed), `tidak_ditemukan` (pemda, PD, period, cell), `tidak_berhak`, `bentrok` (the cell
 * is submitted, accepted or locked, or its period is not open; the message says which).
 */
export async function simpanRealisasi(
  konteks: Konteks,
  pengguna: Pengguna,
  masukan: MasukanSimpan,
): Promise<HasilSimpan> {
  const isi = parseMasukan(SKEMA_ISI.simpan, masukan);
  const hasil = await writePd(konteks, pengguna, { ...isi, aksi: ["isi_realisasi"] }, async (sesi, lingkup) => {
    const lembar = await loadLembarTulis(sesi, lingkup, isi.periode, [isi.sel]);
    return simpanSel(sesi, lingkup, lembar, isi);
  });
  return hasil ?? { jenis: "tersimpan", baris: await getBarisIsi(konteks, pengguna, isi) };
}

/** Null when it was saved. */
async function simpanSel(
  sesi: Sesi,
  lingkup: LingkupPd,
  lembar: LembarTulis,
  masukan: MasukanSimpan,
): Promise<HasilSimpan | null> {
  const sel = getSel(lembar, masukan.sel);
  const dibaca = bacaIsian(sel, masukan);
  if (!dibaca.ok) return { jenis: "salah", salah: dibaca.salah };
  if (isTersimpan(sel, dibaca.baru)) return null;
  assertBoleh(lembar, lingkup, sel, "isi");
  const versi = sel.entri?.versi ?? 0;
  if (sel.entri !== undefined && versi !== masukan.sel.versi) return toBentrok(masukan.isian, sel.entri);
  const { keadaan } = sesudah(sel, lingkup.akun, "isi");
  const terbit = sel.entri?.terbit ?? null;
  await writeIsi(sesi, sel, lingkup, { ...dibaca.baru, versi: versi + 1, keadaan, terbit });
  await appendIsi(sesi, lingkup, sel, versi + 1);
  return null;
}

/** The cell of a reference. @throws Galat `tidak_ditemukan` when the sheet has none, `bentrok` before it opens. */
export function getSel(lembar: LembarTulis, rujukan: RujukanSel): SelTulis {
  const sel = findSel(lembar, rujukan);
  if (sel !== undefined) return sel;
  if (lembar.jadwalPd.status === "belum_dibuka") throw new Galat("bentrok", "Pengisian periode ini belum dibuka.");
  const { indikator, periode } = rujukan;
  const pesan = `Indikator "${indikator}" tidak dijadwalkan diukur pada ${periode} di lembar ini. Muat ulang lembar isian.`;
  throw new Galat("tidak_ditemukan", pesan);
}

/** What was typed into the cell, read by its frozen rule. */
export function bacaIsian(
  sel: SelTulis,
  { isian }: Pick<MasukanSimpan, "isian">,
): { readonly ok: true; readonly baru: IsiBaru } | (ReturnType<typeof readIsian> & { readonly ok: false }) {
  const hasil = readIsian(isian.nilai, sel.beku);
  if (!hasil.ok) return hasil;
  const sumber = sel.sumberData ?? "Isian perangkat daerah";
  return { ok: true, baru: { isi: hasil.isi, narasi: rapikanNarasi(isian.narasi), sumber } };
}

/** Whether the cell holds this content already. */
export function isTersimpan({ entri }: SelTulis, { isi, narasi }: IsiBaru): boolean {
  return entri !== undefined && isSamaIsi(entri.isi, isi) && JSON.stringify(entri.narasi) === JSON.stringify(narasi);
}

/** @throws Galat `bentrok` saying why the action is not possible now. */
export function assertBoleh(
  { jadwalPd }: LembarTulis,
  { akun, pemda, pd }: LingkupPd,
  sel: SelTulis,
  tindakan: "isi" | "koreksi",
): void {
  const objek = { pemdaId: pemda.pemdaId, pdId: pd.id, status: jadwalPd.status };
  const sebab = sebabTakBoleh(sel.alur, akun, objek, tindakan);
  if (sebab !== null) throw new Galat("bentrok", `${sel.nama}: ${sebab}`);
}

/** The cell as it now stands, for the answer. */
export function getBarisIsi(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode, periode, sel }: MasukanSimpan,
): Promise<BarisIsi> {
  return readPd(konteks, pengguna, { pemdaSlug, pdKode, aksi: ["lihat_pengukuran"] }, async (sesi, lingkup) => {
    const jadwalPd = await getJadwalPd(sesi, lingkup, periode);
    const baris = await loadBarisIndikator(sesi, lingkup, jadwalPd, sel.indikator);
    const satu = baris.find((b) => b.sel.periode === sel.periode);
    if (satu !== undefined) return satu;
    throw new Galat("internal", `Isian ${sel.indikator} ${sel.periode} tersimpan, tetapi tidak ada di lembarnya.`);
  });
}

// A planner who goes on typing adds one action, not one per autosave: every version stands in the audit trail anyway.
async function appendIsi(sesi: Sesi, { akun, kini }: LingkupPd, sel: SelTulis, versi: number): Promise<void> {
  const terakhir = sel.entri?.tindakan.at(-1);
  if (terakhir?.tindakan === "isi" && terakhir.olehId === akun.id) return;
  await appendTindakan(sesi, akun, kini, [{ sel, tindakan: "isi", versi, catatan: null }]);
}
