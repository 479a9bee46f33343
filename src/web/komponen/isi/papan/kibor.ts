// The keyboard and the clipboard of the live sheet: arrows, Enter, undo, and blocks from Excel. Used by mesin.ts.
import { type BarisGerak, tetangga } from "../../../tampilan/isi/gerak-sel.ts";
import { hitungBaris, salahRupiah } from "../../../tampilan/isi/hitung.ts";
import { caraOf, KOLOM_NARASI, KOLOM_RUPIAH, listKolomAngka } from "../../../tampilan/isi/ketikan.ts";
import type { Papan, SelPapan } from "../../../tampilan/isi/papan.ts";
import { type BarisSasaran, type PeriksaTeks, parseBlok, susunTempel } from "../../../tampilan/isi/tempel.ts";
import { arahOf, arahPutar } from "./arah.ts";
import { focusMedan, tempatOf } from "./medan-dom.ts";
import type { BahanTulis, Tulis } from "./tulis.ts";

type BahanKibor = Pick<BahanTulis, "papan" | "batas"> & { readonly tulis: Tulis };

/** Arrows, Enter and undo inside a field; everything else is the browser's. */
export function onKeydown(kejadian: KeyboardEvent, { papan, tulis }: BahanKibor): void {
  const tempat = tempatOf(kejadian.target);
  if (tempat === undefined) return;
  const putar = arahPutar(kejadian);
  if (putar !== null) {
    kejadian.preventDefault();
    tulis[putar]();
    return;
  }
  const arah = arahOf(kejadian, tempat.unsur);
  if (arah === null) return;
  const tujuan = tetangga(listGerak(papan), tempat, arah);
  if (tujuan === undefined && kejadian.key !== "Enter") return;
  kejadian.preventDefault();
  if (tujuan !== undefined) focusMedan(tujuan);
}

/** Lays a block over the sheet; a single text is left to the browser. */
export function onPaste(kejadian: ClipboardEvent, { papan, tulis, batas }: BahanKibor): void {
  const tempat = tempatOf(kejadian.target);
  const teks = kejadian.clipboardData?.getData("text/plain") ?? "";
  if (tempat === undefined || (tempat.unsur instanceof HTMLTextAreaElement && !teks.includes("\t"))) return;
  const blok = parseBlok(teks);
  if (blok === null) return;
  kejadian.preventDefault();
  const semua = papan.semua();
  const dari = semua.slice(papan.urutan.indexOf(tempat.kunci));
  const z = zonaOf(papan.sel(tempat.kunci)).findIndex((zona) => zona.includes(tempat.kolom));
  const mulai = zonaOf(papan.sel(tempat.kunci))[z]?.indexOf(tempat.kolom) ?? 0;
  const periksa: PeriksaTeks = (kunci, kolom, isi) => periksaTeks(papan.sel(kunci), kolom, isi, batas);
  const hasil = susunTempel(
    blok,
    dari.map((sel) => sasaranOf(sel, z)),
    mulai,
    periksa,
  );
  tulis.terapkan(
    hasil.isi.map((isi) => ({
      kunci: isi.kunci,
      kolom: isi.kolom,
      sebelum: papan.sel(isi.kunci).ketikan[isi.kolom] ?? "",
      sesudah: isi.teks,
    })),
  );
  const terisi = hasil.isi.length > 0 ? [`${hasil.isi.length} sel terisi dari salinan.`] : [];
  papan.ubahUmum({ laporanTempel: [...terisi, ...hasil.laporan] });
}

function listGerak(papan: Papan): readonly BarisGerak[] {
  return papan.semua().flatMap((sel) => (sel.bolehIsi ? [{ kunci: sel.kunci, zona: zonaOf(sel) }] : []));
}

/** The fields side by side: figures, then narrative. */
function zonaOf({ isi, ketikan }: SelPapan): readonly (readonly string[])[] {
  if (isi.jenis === "anggaran") return [[KOLOM_RUPIAH]];
  const { aturan } = isi.baris;
  return [listKolomAngka(aturan, caraOf(ketikan, aturan)), KOLOM_NARASI];
}

function sasaranOf(sel: SelPapan, z: number): BarisSasaran {
  return { kunci: sel.kunci, nama: sel.nama, terkunci: sebabTetap(sel, z), zona: zonaOf(sel)[z] ?? [] };
}

function sebabTetap({ bolehIsi, isi, ketikan }: SelPapan, z: number): string | null {
  if (!bolehIsi) return "baris ini tidak dapat diisi, jadi tidak diubah.";
  if (isi.jenis === "anggaran" || z !== 0) return null;
  const { aturan } = isi.baris;
  return caraOf(ketikan, aturan) === "tidak_tersedia" ? "dinyatakan tidak tersedia, jadi tidak diubah." : null;
}

function periksaTeks(
  { isi, ketikan }: SelPapan,
  kolom: string,
  teks: string,
  batas: BahanTulis["batas"],
): string | null {
  if (isi.jenis === "anggaran") return salahRupiah(teks);
  const { salah } = hitungBaris({ ...ketikan, [kolom]: teks }, isi.baris, batas);
  return salah.find((s) => s.kolom === kolom)?.pesan ?? null;
}
