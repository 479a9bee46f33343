// The live grid behind its fields: takes what was typed, keeps undo, settles conflicts. Made once per page by use-kisi.ts;
// touches the page only through the fields of medan-dom.ts.
import { applyPerubahan, emptyNaskah } from "#perencanaan";
import { catat, RIWAYAT_KOSONG, ulangi, urungkan } from "../../../tampilan/isi/riwayat.ts";
import type { BahanKisi } from "../../../tampilan/rencana/kisi/kisi.ts";
import { bacaSel, type KolomKisi, teksSel } from "../../../tampilan/rencana/kisi/sel.ts";
import { writeMedan } from "../../isi/papan/medan-dom.ts";
import { kabari, type Mesin, type OpsiMesin, type SelKetik, tandaSel } from "./keadaan-sel.ts";
import { kirimAntrean } from "./kirim-kisi.ts";

export type MesinKisi = {
  /** What the server told: taken over unless something is on its way. */
  readonly muat: (bahan: BahanKisi) => void;
  readonly ketik: (sel: readonly SelKetik[]) => void;
  readonly urungkan: () => void;
  readonly ulangi: () => void;
  /** Settles a conflict with one's own text or with the other. */
  readonly pilih: (tanda: string, milik: "sendiri" | "lain") => void;
  /** Why a text cannot stand in a cell; null when it can. */
  readonly periksa: (baris: string, kolom: KolomKisi, teks: string) => string | null;
};

/** Makes the engine of one grid. */
export function createMesinKisi(opsi: OpsiMesin): MesinKisi {
  const mesin: Mesin = {
    opsi,
    naskah: emptyNaskah(),
    revisi: {},
    keadaan: new Map(),
    riwayat: RIWAYAT_KOSONG,
    antre: [],
    mengirim: false,
    terketik: new Map(),
  };
  return {
    muat: (bahan) => muat(mesin, bahan),
    ketik: (sel) => ketik(mesin, sel),
    urungkan: () => putar(mesin, urungkan(mesin.riwayat)),
    ulangi: () => putar(mesin, ulangi(mesin.riwayat)),
    pilih: (tanda, milik) => pilih(mesin, tanda, milik),
    periksa: (baris, kolom, teks) => {
      const hasil = bacaSel(mesin.naskah, kolom, baris, teks);
      return hasil.ok ? null : hasil.pesan;
    },
  };
}

function muat(mesin: Mesin, { baris, revisi }: BahanKisi): void {
  if (mesin.mengirim || mesin.antre.length > 0) return;
  mesin.naskah = applyPerubahan(emptyNaskah(), baris);
  mesin.revisi = revisi;
}

function ketik(mesin: Mesin, sel: readonly SelKetik[]): void {
  const nyata = sel.filter((s) => s.teks.trim() !== lamaOf(mesin, s).trim());
  mesin.riwayat = catat(
    mesin.riwayat,
    nyata.map((s) => ({ kunci: s.baris, kolom: s.kolom.id, sebelum: lamaOf(mesin, s), sesudah: s.teks })),
  );
  antrekan(mesin, nyata);
}

function antrekan(mesin: Mesin, sel: readonly SelKetik[]): void {
  for (const s of sel) mesin.terketik.set(tandaSel(s.baris, s.kolom.id), s.teks);
  const sama = (a: SelKetik): boolean => sel.some((s) => s.baris === a.baris && s.kolom.id === a.kolom.id);
  mesin.antre = [...mesin.antre.filter((a) => !sama(a)), ...sel];
  void kirimAntrean(mesin);
}

// What the field held before: as typed last, else as stored.
function lamaOf({ terketik, naskah }: Mesin, { baris, kolom }: SelKetik): string {
  return terketik.get(tandaSel(baris, kolom.id)) ?? teksSel(naskah, kolom, baris);
}

function putar(mesin: Mesin, langkah: ReturnType<typeof urungkan>): void {
  if (langkah === null) return;
  mesin.riwayat = langkah.riwayat;
  antrekan(
    mesin,
    langkah.isi.flatMap(({ kunci, kolom, sesudah }): readonly SelKetik[] => {
      const k = mesin.opsi.kolom.find((satu) => satu.id === kolom);
      writeMedan({ kunci, kolom }, sesudah);
      return k === undefined ? [] : [{ baris: kunci, kolom: k, teks: sesudah }];
    }),
  );
}

function pilih(mesin: Mesin, tanda: string, milik: "sendiri" | "lain"): void {
  const kini = mesin.keadaan.get(tanda);
  const letak = tanda.indexOf("/");
  const [baris, kolomId] = [tanda.slice(0, letak), tanda.slice(letak + 1)];
  const kolom = mesin.opsi.kolom.find((k) => k.id === kolomId);
  if (kini?.jenis !== "bentrok" || kolom === undefined) return;
  const teks = milik === "sendiri" ? kini.teks : teksSel(mesin.naskah, kolom, baris);
  writeMedan({ kunci: baris, kolom: kolom.id }, teks);
  kabari(mesin, [[tanda, null]]);
  if (milik === "sendiri") antrekan(mesin, [{ baris, kolom, teks }]);
  else mesin.terketik.set(tanda, teks);
}
