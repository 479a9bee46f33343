// Loads the page of one agreement: preview, state, drift, files. Called by /perencanaan/perjanjian/:id.
import { drawHtml, getLaporanPerjanjian } from "#pelaporan/server";
import { packUnsur } from "../../../tampilan/laporan-padat.ts";
import {
  kalimatKeadaan,
  listUnduhanPerjanjian,
  toBerkasTampil,
} from "../../../tampilan/rencana/perjanjian/tampilan.ts";
import type { BahanMuat } from "../../muat.server.ts";

/** Everything the page shows. @throws Galat `tidak_ditemukan`, `tidak_berhak`. */
export async function loadLembarPerjanjian({ konteks, pengguna }: BahanMuat, id: string) {
  const { dokumen, lembar } = await getLaporanPerjanjian(konteks, pengguna, { id });
  const { pd, perjanjian, isi, temuan, beda, berkas, boleh } = lembar;
  const { naskah, triwulan } = perjanjian;
  return {
    id,
    pd: { kode: pd.kode, nama: pd.nama, namaSingkat: pd.namaSingkat },
    tahun: perjanjian.tahun,
    judul: dokumen.sampul.baris[0] ?? dokumen.judul,
    jabatan: isi.pihakPertama.sebutan,
    keadaan: kalimatKeadaan(lembar),
    sidik: naskah === null ? null : { sidik: naskah.sidik, alamat: new URL(naskah.alamat).pathname },
    triwulan,
    temuan,
    beda,
    berkas: berkas.map(toBerkasTampil),
    boleh,
    tempat: isi.tempat ?? tempatBawaan(isi.pemda.nama),
    unduhan: listUnduhanPerjanjian(id),
    unsur: packUnsur(drawHtml(dokumen)),
  };
}

export type LembarTampil = Awaited<ReturnType<typeof loadLembarPerjanjian>>;

/** Where agreements are signed as a rule. @example tempatBawaan("Kabupaten Lamongan") // "Lamongan" */
function tempatBawaan(pemda: string): string {
  return pemda.replace(/^(Kabupaten|Kota|Provinsi) /, "");
}
