// Use case: the verifikator reopens a locked period for one PD, with a reason.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilBukaKunci, MasukanBukaKunci } from "./isi-tipe.ts";
import { setKunciPd } from "./kunci.server.ts";
import { writePd } from "./pintu.server.ts";
import { loadLembarTulis } from "./sel-tulis.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";
import { sebabTakBoleh } from "./tindakan-tersedia.ts";
import { appendTindakan, updateAlur } from "./tindakan-tulis.server.ts";

/**
 * Reopens the period for the PD: its locked figures (all, or those of the named indikator) become drafts again, what was
 * missing can be entered. Citizens keep seeing the published figures until new ones are accepted. Reopening what is open
 * changes nothing.
 * @throws Galat `masukan` (no reason), `tidak_ditemukan`, `tidak_berhak`.
 */
export function bukaKunci(konteks: Konteks, pengguna: Pengguna, masukan: MasukanBukaKunci): Promise<HasilBukaKunci> {
  const { alasan, indikator, periode, ...alamat } = parseMasukan(SKEMA_ISI.bukaKunci, masukan);
  const pintu = { ...alamat, alasan, aksi: ["kunci_realisasi"] } as const;
  return writePd(konteks, pengguna, pintu, async (sesi, lingkup) => {
    const { akun, kini, pd, pemda } = lingkup;
    const pilihan = indikator?.map((kode) => ({ indikator: kode }));
    const { jadwalPd, sel } = await loadLembarTulis(sesi, lingkup, periode, pilihan);
    const objek = { pemdaId: pemda.pemdaId, pdId: pd.id, status: jadwalPd.status };
    const dibuka = [...sel.values()].filter((s) => sebabTakBoleh(s.alur, akun, objek, "buka_kunci") === null);
    if (jadwalPd.status === "terkunci") await setKunciPd(sesi, { periode, pdId: pd.id, kunci: "terbuka", alasan });
    const tindakan = dibuka.map((s) => ({
      sel: s,
      tindakan: "buka_kunci" as const,
      versi: s.entri?.versi ?? 1,
      catatan: alasan,
    }));
    await appendTindakan(sesi, akun, kini, tindakan);
    await updateAlur(sesi, dibuka, { keadaan: "draf", disetujui: null, terbit: "simpan" });
    return { dibuka: dibuka.length };
  });
}
