// Saves one row of the live sheet and writes what came of it into the store. Called by the autosave queue.
import type { AlamatLembar, SalahIsi } from "#pengukuran";
import type { HasilKirim } from "../../../tampilan/isi/antre-simpan.ts";
import type { LaciDraf } from "../../../tampilan/isi/draf.ts";
import { salahRupiah } from "../../../tampilan/isi/hitung.ts";
import type { JawabanSimpan } from "../../../tampilan/isi/jawaban.ts";
import { type Ketikan, KOLOM_RUPIAH } from "../../../tampilan/isi/ketikan.ts";
import { isBelumTersimpan, type Papan, type SelPapan } from "../../../tampilan/isi/papan.ts";
import { ketikanTandingan, kirimSel } from "./kirim.ts";

export type BahanSimpan = {
  readonly papan: Papan;
  readonly laci: LaciDraf;
  readonly alamat: AlamatLembar;
  /** The time of day for "Tersimpan 10.32". */
  readonly jam: () => string;
};

const PESAN_SALAH = "Belum disimpan: ada isian yang belum terbaca.";
const PESAN_SAMBUNGAN = "Belum terkirim: sambungan terputus. Ketikan aman di peramban ini dan dikirim lagi.";

/** Sends the row as it stands, unless nothing changed, it waits for a decision, or it cannot be read. */
export async function simpanSel(bahan: BahanSimpan, kunci: string): Promise<HasilKirim> {
  const { papan, alamat } = bahan;
  const sel = papan.sel(kunci);
  if (sel.bentrok !== null || !sel.bolehIsi) return "berhenti";
  if (!isBelumTersimpan(sel)) {
    if (sel.status.jenis === "mengetik") papan.ubah(kunci, { status: { jenis: "tersimpan", jam: bahan.jam() } });
    return "selesai";
  }
  const salah = salahOf(sel);
  if (salah.length > 0) {
    papan.ubah(kunci, { salah, status: { jenis: "ditolak", pesan: PESAN_SALAH } });
    return "berhenti";
  }
  papan.ubah(kunci, { salah: [], status: { jenis: "menyimpan" } });
  const jawaban = await kirimSel(alamat, sel);
  if (jawaban === null) {
    papan.ubah(kunci, { status: { jenis: "gagal", pesan: PESAN_SAMBUNGAN } });
    return "ulang";
  }
  return terimaJawaban(bahan, kunci, sel.ketikan, jawaban);
}

/** The fields of the row that cannot be read as they stand. */
export function salahOf({ isi, ketikan }: SelPapan): readonly SalahIsi[] {
  if (isi.jenis === "realisasi") return isi.hitung?.salah ?? [];
  const pesan = salahRupiah(ketikan[KOLOM_RUPIAH] ?? "");
  return pesan === null ? [] : [{ kolom: KOLOM_RUPIAH, pesan }];
}

function terimaJawaban(
  { papan, laci, jam }: BahanSimpan,
  kunci: string,
  dikirim: Ketikan,
  jawaban: JawabanSimpan,
): HasilKirim {
  const sel = papan.sel(kunci);
  switch (jawaban.jenis) {
    case "tersimpan": {
      papan.ubah(kunci, { tersimpan: dikirim, versi: jawaban.versi, isi: isiBaru(sel, jawaban) });
      const lanjut = isBelumTersimpan(papan.sel(kunci));
      papan.ubah(kunci, { status: lanjut ? { jenis: "mengetik" } : { jenis: "tersimpan", jam: jam() } });
      if (!lanjut) laci.buang(kunci);
      return "selesai";
    }
    case "bentrok": {
      const { oleh, pada, versi } = jawaban.tersimpan;
      const bentrok = { oleh, pada, versi, ketikan: ketikanTandingan(sel, jawaban.tersimpan) };
      papan.ubah(kunci, { bentrok, status: { jenis: "diam" } });
      return "berhenti";
    }
    case "salah":
      papan.ubah(kunci, { salah: jawaban.salah, status: { jenis: "ditolak", pesan: PESAN_SALAH } });
      return "berhenti";
    case "ditolak":
      papan.ubah(kunci, { status: { jenis: "ditolak", pesan: pesanTolak(jawaban) } });
      return "berhenti";
  }
}

function isiBaru({ isi }: SelPapan, { baris }: Extract<JawabanSimpan, { jenis: "tersimpan" }>): SelPapan["isi"] {
  return baris === null || isi.jenis === "anggaran" ? isi : { ...isi, baris };
}

function pesanTolak({ kode, pesan }: Extract<JawabanSimpan, { jenis: "ditolak" }>): string {
  return kode === "tidak_berhak"
    ? `${pesan} Ketikan Anda aman di peramban ini: masuk lagi, lalu buka lembar ini dan pulihkan.`
    : `Belum disimpan. ${pesan}`;
}
