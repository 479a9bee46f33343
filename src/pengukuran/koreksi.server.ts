// Use case: corrects a locked figure, with a reason. The figure before it stays published until the new one is accepted.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { toBentrok } from "./bentrok.ts";
import type { IsiLama } from "./entri.ts";
import type { HasilSimpan, MasukanKoreksi } from "./isi-tipe.ts";
import { loadPeriksaKurang } from "./kurang-baca.server.ts";
import type { LingkupPd } from "./pintu.server.ts";
import type { LembarTulis } from "./sel-tulis.server.ts";
import { assertBoleh, bacaIsian, getSel, isTersimpan } from "./simpan.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";
import { loadIsiTerbit } from "./terbit-baca.server.ts";
import { type HasilTulis, tulisSel, writeSel } from "./tulis-sel.server.ts";

/**
 * Proposes a new content for a locked cell. It goes to the head and the verifikator like any entry; taken back or
 * returned, the cell is as it was before. Saving what is stored already changes nothing.
 * @throws Galat `masukan` (malformed, no reason, something missing: `rincian` lists it), `tidak_ditemukan`,
 * `tidak_berhak`, `bentrok` (not locked).
 */
export function koreksiRealisasi(konteks: Konteks, pengguna: Pengguna, masukan: MasukanKoreksi): Promise<HasilSimpan> {
  const isi = parseMasukan(SKEMA_ISI.koreksi, masukan);
  const pintu = { ...isi, aksi: ["koreksi_realisasi"] } as const;
  return writeSel(konteks, pengguna, pintu, (sesi, lingkup, lembar) => koreksiSel(sesi, lingkup, lembar, isi));
}

async function koreksiSel(
  sesi: Sesi,
  lingkup: LingkupPd,
  lembar: LembarTulis,
  masukan: MasukanKoreksi,
): Promise<HasilTulis> {
  const sel = getSel(lembar, masukan.sel);
  const dibaca = bacaIsian(sel, masukan);
  if (!dibaca.ok) return { jenis: "salah", salah: dibaca.salah };
  if (isTersimpan(sel, dibaca.baru)) return { jenis: "tersimpan", entri: sel.entri, tulis: [] };
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
  const tindakan = { sel, tindakan: "koreksi", versi, catatan: masukan.alasan, sebelum } as const;
  return tulisSel(sesi, lingkup, sel, { baru: { ...dibaca.baru, versi, terbit: sebelum }, tindakan });
}
