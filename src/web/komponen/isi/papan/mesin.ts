// The live sheet: attaches typing, keyboard, autosave, drafts and decisions to the form that the server drew. Loaded by
// lembar-isi.tsx only after the page is there, so that the first page stays light.
import { formatWaktu } from "#inti";
import type { AlamatLembar, BatasTindakLanjut } from "#pengukuran";
import { createAntrean } from "../../../tampilan/isi/antre-simpan.ts";
import { createLaci, type Gudang, type LaciDraf } from "../../../tampilan/isi/draf.ts";
import { isBeda, kalimatStatus, type Papan } from "../../../tampilan/isi/papan.ts";
import { ajukanSel, tarikSel } from "./ajukan.ts";
import { onKeydown, onPaste } from "./kibor.ts";
import { findMedan, tempatOf } from "./medan-dom.ts";
import { putuskan } from "./putusan.ts";
import { simpanSel } from "./simpan.ts";
import { terimaLembar } from "./terima.ts";
import type { Mesin } from "./tipe.ts";
import { createTulis } from "./tulis.ts";

export type OpsiMesin = {
  readonly papan: Papan;
  readonly alamat: AlamatLembar;
  readonly penanda: string;
  readonly batas: BatasTindakLanjut;
  /** Loads the sheet again. */
  readonly segarkan: () => void;
};

export function pasang(form: HTMLFormElement, opsi: OpsiMesin): Mesin {
  const { papan, alamat, batas, segarkan } = opsi;
  const laci = createLaci(gudang(), { penanda: opsi.penanda, pd: alamat.pdKode, periode: alamat.periode });
  const antrean = createAntrean({
    kirim: (kunci) => simpanSel({ papan, laci, alamat, jam: jamKini }, kunci),
    tunda: (kerja, ms) => {
      const nomor = setTimeout(kerja, ms);
      return () => clearTimeout(nomor);
    },
  });
  const tulis = createTulis({ papan, antrean, laci, batas });
  const bahanAjukan = { papan, antrean, alamat, segarkan };
  const lepas = [
    dengarkan(form, { papan, batas, tulis }),
    dengarkanHalaman(() => void antrean.kuras()),
    papan.langganan(() => {
      const status = kalimatStatus(papan.semua());
      if (status !== papan.umum().status) papan.ubahUmum({ status });
    }),
  ];
  tawarkanDraf(papan, laci);
  ambilYangTerketik(papan, tulis.ketik);
  papan.ubahUmum({ hidup: true });

  return {
    simpan: () => void antrean.kuras(),
    ajukan: (kunci) => void ajukanSel(bahanAjukan, kunci).then(focusKurang),
    tarik: (kunci) => void tarikSel(bahanAjukan, kunci),
    ...putuskan({ papan, antrean, laci, tulis, segarkan }),
    terima: (lembar) => terimaLembar(papan, lembar),
    putus() {
      void antrean.kuras();
      for (const l of lepas) l();
    },
  };
}

function dengarkan(form: HTMLFormElement, bahan: Parameters<typeof onKeydown>[1]): () => void {
  const kendali = new AbortController();
  const { signal } = kendali;
  form.addEventListener(
    "input",
    ({ target }) => {
      const tempat = tempatOf(target);
      if (tempat !== undefined) bahan.tulis.ketik(tempat.kunci, tempat.kolom, tempat.unsur.value);
    },
    { signal },
  );
  form.addEventListener("keydown", (kejadian) => onKeydown(kejadian, bahan), { signal });
  form.addEventListener("paste", (kejadian) => onPaste(kejadian, bahan), { signal });
  form.addEventListener(
    "focusout",
    ({ target }) => {
      const tempat = tempatOf(target);
      if (tempat !== undefined) bahan.tulis.tinggalkan(tempat.kunci);
    },
    { signal },
  );
  return () => kendali.abort();
}

/** What waits is sent when the network is back and when the page is left. */
function dengarkanHalaman(kuras: () => void): () => void {
  const kendali = new AbortController();
  const { signal } = kendali;
  window.addEventListener("online", kuras, { signal });
  window.addEventListener("pagehide", kuras, { signal });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && kuras(), { signal });
  return () => kendali.abort();
}

function tawarkanDraf(papan: Papan, laci: LaciDraf): void {
  for (const sel of papan.semua()) {
    const draf = laci.baca(sel.kunci);
    if (draf === null) continue;
    if (isBeda({ ...sel, ketikan: draf.ketikan }, sel.tersimpan))
      papan.ubah(sel.kunci, { draf: { ...draf, pada: formatWaktu(new Date(draf.pada)) } });
    else laci.buang(sel.kunci);
  }
}

// What was typed before this code arrived, or put back by the browser, is typing too.
function ambilYangTerketik(papan: Papan, ketik: (kunci: string, kolom: string, teks: string) => void): void {
  for (const { kunci, ketikan, bolehIsi } of papan.semua()) {
    if (!bolehIsi) continue;
    for (const [kolom, teks] of Object.entries(ketikan)) {
      const unsur = findMedan({ kunci, kolom });
      const kini = unsur?.value.replaceAll("\r\n", "\n");
      if (kini !== undefined && kini !== teks.replaceAll("\r\n", "\n")) ketik(kunci, kolom, kini);
    }
  }
}

function focusKurang(): void {
  requestAnimationFrame(() => document.getElementById("isi-kabar")?.focus());
}

function jamKini(): string {
  return new Date().toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" });
}

/** Null where the browser keeps nothing. */
function gudang(): Gudang | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
