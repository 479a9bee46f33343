// What became of a cell that was typed in, and what the live grid remembers. Used by its engine.
import type { Naskah, Perubahan } from "#perencanaan";
import type { Riwayat } from "../../../tampilan/isi/riwayat.ts";
import type { BarisTandingan } from "../../../tampilan/rencana/jawaban.ts";
import { bacaSel, type KolomKisi, kunciSel } from "../../../tampilan/rencana/kisi/sel.ts";

export type KeadaanSel =
  | { readonly jenis: "menyimpan" }
  | { readonly jenis: "tersimpan" }
  | { readonly jenis: "salah"; readonly pesan: string }
  | { readonly jenis: "bentrok"; readonly tandingan: BarisTandingan; readonly teks: string };

/** Cells by `baris/kolom`. */
export type KeadaanKisi = ReadonlyMap<string, KeadaanSel>;

/** A cell that was typed in. */
export type SelKetik = { readonly baris: string; readonly kolom: KolomKisi; readonly teks: string };

export type OpsiMesin = {
  readonly pdKode: string;
  readonly versiId: string;
  /** For the audit trail. */
  readonly alasan: string;
  readonly kolom: readonly KolomKisi[];
  readonly onUbah: (keadaan: KeadaanKisi, pesan: string | null) => void;
  /** Something was stored: sums and warnings are read anew. */
  readonly onTersimpan: () => void;
};

/** The engine's memory: the plan as stored, what is on its way, what was typed. */
export type Mesin = {
  readonly opsi: OpsiMesin;
  naskah: Naskah;
  revisi: Readonly<Record<string, number>>;
  keadaan: KeadaanKisi;
  riwayat: Riwayat;
  antre: readonly SelKetik[];
  mengirim: boolean;
  readonly terketik: Map<string, string>;
};

/** Tells the page what became of some cells (null: nothing to say any more), and a sentence for all of it. */
export function kabari(
  mesin: Mesin,
  baru: readonly (readonly [string, KeadaanSel | null])[],
  pesan: string | null = null,
): void {
  const peta = new Map(mesin.keadaan);
  for (const [tanda, satu] of baru) {
    if (satu === null) peta.delete(tanda);
    else peta.set(tanda, satu);
  }
  mesin.keadaan = peta;
  mesin.opsi.onUbah(peta, pesan);
}

/** Figures stand to the right, words to the left. */
export function kelasKolom({ macam }: Pick<KolomKisi, "macam">): "kisi-kanan" | undefined {
  return macam === "dana" || macam === "jadwal" ? undefined : "kisi-kanan";
}

/** @example tandaSel("id", "2026") // "id/2026" */
export function tandaSel(baris: string, kolom: string): string {
  return `${baris}/${kolom}`;
}

/**
 * The changes that a batch of cells makes, one per row of the plan (cells of one row follow one another), and what cannot
 * be read.
 */
export function susunKiriman(
  naskah: Naskah,
  sel: readonly SelKetik[],
  terapkan: (naskah: Naskah, p: Perubahan) => Naskah,
): {
  readonly perubahan: readonly Perubahan[];
  readonly salah: ReadonlyMap<string, string>;
} {
  const perubahan = new Map<string, Perubahan>();
  const salah = new Map<string, string>();
  let kini = naskah;
  for (const { baris, kolom, teks } of sel) {
    const hasil = bacaSel(kini, kolom, baris, teks);
    if (!hasil.ok) salah.set(tandaSel(baris, kolom.id), hasil.pesan);
    else if (hasil.perubahan !== null) {
      kini = terapkan(kini, hasil.perubahan);
      perubahan.set(`${hasil.perubahan.jenis}/${hasil.perubahan.kunci}`, hasil.perubahan);
    }
  }
  return { perubahan: [...perubahan.values()], salah };
}

/** Whether a cell writes that row of the plan. */
export function isMenulis({ baris, kolom }: SelKetik, { jenis, kunci }: Pick<Perubahan, "jenis" | "kunci">): boolean {
  const sasaran = kunciSel(kolom, baris);
  return sasaran.jenis === jenis && sasaran.kunci === kunci;
}
