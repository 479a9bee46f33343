// Writing into the fields of the live sheet: live arithmetic, drafts in the browser, autosave, undo. Used by mesin.ts.
import type { BatasTindakLanjut } from "#pengukuran";
import type { Antrean } from "../../../tampilan/isi/antre-simpan.ts";
import type { LaciDraf } from "../../../tampilan/isi/draf.ts";
import { hitungBaris, hitungSerapan } from "../../../tampilan/isi/hitung.ts";
import { type Ketikan, KOLOM_RUPIAH } from "../../../tampilan/isi/ketikan.ts";
import { isBelumTersimpan, type Papan, type SelPapan } from "../../../tampilan/isi/papan.ts";
import {
  catat,
  catatKetik,
  type Langkah,
  RIWAYAT_KOSONG,
  tutup,
  type Ubahan,
  ulangi,
  urungkan,
} from "../../../tampilan/isi/riwayat.ts";
import { focusMedan, writeMedan } from "./medan-dom.ts";
import { salahOf } from "./simpan.ts";

export type BahanTulis = {
  readonly papan: Papan;
  readonly antrean: Antrean;
  readonly laci: LaciDraf;
  readonly batas: BatasTindakLanjut;
};

export type Tulis = {
  /** A field was typed into: the page has the text already. */
  readonly ketik: (kunci: string, kolom: string, teks: string) => void;
  /** Several fields change as one step. */
  readonly terapkan: (langkah: Langkah) => void;
  /** The changes that make the row's fields say `ketikan`. */
  readonly selisih: (kunci: string, ketikan: Ketikan) => Langkah;
  /** The field was left: what cannot be read is said now. */
  readonly tinggalkan: (kunci: string) => void;
  readonly urungkan: () => void;
  readonly ulangi: () => void;
};

export function createTulis({ papan, antrean, laci, batas }: BahanTulis): Tulis {
  let riwayat = RIWAYAT_KOSONG;

  const isikan = ({ kunci, kolom, sesudah }: Ubahan) => {
    const sel = papan.sel(kunci);
    const ketikan = { ...sel.ketikan, [kolom]: sesudah };
    papan.ubah(kunci, { ketikan, ...hitungUlang(sel, ketikan, batas), status: { jenis: "mengetik" } });
    const baru = papan.sel(kunci);
    if (isBelumTersimpan(baru)) laci.simpan(kunci, { ketikan, versi: sel.versi, pada: new Date().toISOString() });
    else laci.buang(kunci);
    antrean.ubah(kunci);
  };
  const putar = (hasil: ReturnType<typeof urungkan>) => {
    if (hasil === null) return;
    riwayat = hasil.riwayat;
    for (const ubahan of hasil.isi) tulisUbahan(ubahan);
    const [pertama] = hasil.isi;
    if (pertama !== undefined) focusMedan(pertama);
  };
  const tulisUbahan = (ubahan: Ubahan) => {
    if (!papan.sel(ubahan.kunci).bolehIsi) return;
    writeMedan(ubahan, ubahan.sesudah);
    isikan(ubahan);
  };

  return {
    ketik(kunci, kolom, teks) {
      const ubahan = { kunci, kolom, sebelum: papan.sel(kunci).ketikan[kolom] ?? "", sesudah: teks };
      riwayat = catatKetik(riwayat, ubahan);
      isikan(ubahan);
    },
    terapkan(langkah) {
      riwayat = catat(riwayat, langkah);
      for (const ubahan of langkah) tulisUbahan(ubahan);
    },
    selisih(kunci, ketikan) {
      const lama = papan.sel(kunci).ketikan;
      return Object.entries(ketikan)
        .map(([kolom, sesudah]) => ({ kunci, kolom, sebelum: lama[kolom] ?? "", sesudah }))
        .filter((u) => u.sebelum !== u.sesudah);
    },
    tinggalkan(kunci) {
      riwayat = tutup(riwayat);
      const sel = papan.sel(kunci);
      const salah = salahOf(sel);
      if (salah.length > 0 || sel.salah.length > 0) papan.ubah(kunci, { salah });
    },
    urungkan: () => putar(urungkan(riwayat)),
    ulangi: () => putar(ulangi(riwayat)),
  };
}

/** What follows from the texts. A field that could not be read stays marked until it can. */
function hitungUlang(sel: SelPapan, ketikan: Ketikan, batas: BatasTindakLanjut): Pick<SelPapan, "isi" | "salah"> {
  const { isi } = sel;
  if (isi.jenis === "anggaran") {
    const serapan = hitungSerapan(ketikan[KOLOM_RUPIAH] ?? "", isi.anggaran.pagu);
    return { isi: { ...isi, serapan }, salah: [] };
  }
  const hitung = hitungBaris(ketikan, isi.baris, batas);
  const salah = hitung.salah.filter((baru) => sel.salah.some((lama) => lama.kolom === baru.kolom));
  return { isi: { ...isi, hitung }, salah };
}
