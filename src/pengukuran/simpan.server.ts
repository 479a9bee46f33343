// Use case: saves one cell of the sheet as a draft, as autosave does while a planner types.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { toBentrok } from "./bentrok.ts";
import type { HasilSimpan, MasukanSimpan, RujukanSel } from "./isi-tipe.ts";
import { isSamaIsi, rapikanNarasi, readIsian } from "./isian.ts";
import type { LingkupPd } from "./pintu.server.ts";
import { findSel, type IsiBaru, type LembarTulis, type SelTulis } from "./sel-tulis.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";
import { sebabTakBoleh } from "./tindakan-tersedia.ts";
import type { TindakanBaru } from "./tindakan-tulis.server.ts";
import { type HasilTulis, tulisSel, writeSel } from "./tulis-sel.server.ts";

/**
 * Saves value or variables, or the reason why there is none, with the narrative. Saving what is stored already changes
 * nothing, so a double submit is harmless. When somebody else wrote since `sel.versi`, nothing is saved and both
 * contents come back.
 * @throws Galat `masukan` (malformed), `tidak_ditemukan` (pemda, PD, period, cell), `tidak_berhak`, `bentrok` (the cell
 * is submitted, accepted or locked, or its period is not open; the message says which).
 */
export function simpanRealisasi(konteks: Konteks, pengguna: Pengguna, masukan: MasukanSimpan): Promise<HasilSimpan> {
  const isi = parseMasukan(SKEMA_ISI.simpan, masukan);
  const pintu = { ...isi, aksi: ["isi_realisasi"] } as const;
  return writeSel(konteks, pengguna, pintu, async (sesi, lingkup, lembar) => simpanSel(sesi, lingkup, lembar, isi));
}

function simpanSel(sesi: Sesi, lingkup: LingkupPd, lembar: LembarTulis, masukan: MasukanSimpan): HasilTulis {
  const sel = getSel(lembar, masukan.sel);
  const dibaca = bacaIsian(sel, masukan);
  if (!dibaca.ok) return { jenis: "salah", salah: dibaca.salah };
  if (isTersimpan(sel, dibaca.baru)) return { jenis: "tersimpan", entri: sel.entri, tulis: [] };
  assertBoleh(lembar, lingkup, sel, "isi");
  const versi = sel.entri?.versi ?? 0;
  if (sel.entri !== undefined && versi !== masukan.sel.versi) return toBentrok(masukan.isian, sel.entri);
  const baru = { ...dibaca.baru, versi: versi + 1, terbit: sel.entri?.terbit ?? null };
  return tulisSel(sesi, lingkup, sel, { baru, tindakan: tindakanIsi(lingkup, sel, versi + 1) });
}

// A planner who goes on typing adds one action, not one per autosave: every version stands in the audit trail anyway.
function tindakanIsi({ akun }: LingkupPd, sel: SelTulis, versi: number): TindakanBaru | null {
  const terakhir = sel.entri?.tindakan.at(-1);
  if (terakhir?.tindakan === "isi" && terakhir.olehId === akun.id) return null;
  return { sel, tindakan: "isi", versi, catatan: null };
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
