// Use case: corrects a locked figure, with a reason. The figure before it stays published until the new one is accepted.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { toBentrok } from "./bentrok.ts";
import type { IsiLama } from "./entri.ts";
import type { HasilSimpan, MasukanKoreksi } from "./isi-tipe.ts";
import { loadPeriksaKurang } from "./kurang-baca.server.ts";
import { type LingkupPd, writePd } from "./pintu.server.ts";
import { type LembarTulis, loadLembarTulis, writeIsi } from "./sel-tulis.server.ts";
import { assertBoleh, bacaIsian, getBarisIsi, getSel, isTersimpan } from "./simpan.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";
import { loadIsiTerbit } from "./terbit-baca.server.ts";
import { appendTindakan, sesudah } from "./tindakan-tulis.server.ts";

/**
 * Proposes a new content for a locked cell. It goes to the head and the verifikator like any entry; taken back or
 * returned, the cell is as it was before. Saving what is stored already changes nothing.
 * @throws Galat `masukan` (malformed, no reason, something missing: `rincian` lists it), `tidak_ditemukan`,
 * `tidak_berhak`, `bentrok` (not locked).
 */
export async function koreksiRealisasi(
  konteks: Konteks,
  pengguna: Pengguna,
  masukan: MasukanKoreksi,
): Promise<HasilSimpan> {
  const isi = parseMasukan(SKEMA_ISI.koreksi, masukan);
  const pintu = { ...isi, aksi: ["koreksi_realisasi"] } as const;
  const hasil = await writePd(konteks, pengguna, pintu, async (sesi, lingkup) => {
    const lembar = await loadLembarTulis(sesi, lingkup, isi.periode, [isi.sel]);
    return koreksiSel(sesi, lingkup, lembar, isi);
  });
  return hasil ?? { jenis: "tersimpan", baris: await getBarisIsi(konteks, pengguna, isi) };
}

/** Null when it was saved. */
async function koreksiSel(
  sesi: Sesi,
  lingkup: LingkupPd,
  lembar: LembarTulis,
  masukan: MasukanKoreksi,
): Promise<HasilSimpan | null> {
  const sel = getSel(lembar, masukan.sel);
  const dibaca = bacaIsian(sel, masukan);
  if (!dibaca.ok) return { jenis: "salah", salah: dibaca.salah };
  if (isTersimpan(sel, dibaca.baru)) return null;
  assertBoleh(lembar, lingkup, sel, "koreksi");
  const { entri } = sel;
  if (entri === undefined) throw new Galat("internal", `Isian ${sel.kode} terkunci tanpa isi.`);
  if (entri.versi !== masukan.sel.versi) return toBentrok(masukan.isian, entri);
  const kurang = (await loadPeriksaKurang(sesi, sel.periode))(sel.beku, dibaca.baru.isi, dibaca.baru.narasi);
  if (kurang.length > 0) {
    const rincian = kurang.map((pesan) => ({ pesan }));
    throw new Galat("masukan", `Koreksi belum lengkap: ${kurang.join(" ")}`, { rincian });
  }
  const sebelum: IsiLama = await loadIsiTerbit(sesi, sel);
  const versi = entri.versi + 1;
  const { keadaan } = sesudah(sel, lingkup.akun, "koreksi");
  await writeIsi(sesi, sel, lingkup, { ...dibaca.baru, versi, keadaan, terbit: sebelum });
  const catatan = masukan.alasan;
  await appendTindakan(sesi, lingkup.akun, lingkup.kini, [{ sel, tindakan: "koreksi", versi, catatan, sebelum }]);
  return null;
}
