// The state of the pohon editor between the keyboard and the server: what is on screen, what is not stored yet, what can
// be undone, and what somebody else changed meanwhile. Pure transitions; moved by komponen/rencana/pohon/mesin.ts.
import { applyPerubahan, invert, type Naskah, type Perubahan, type TemuanRencana } from "#perencanaan";
import type { BarisTandingan, JawabanUbahRencana, PerubahanTerkirim } from "../jawaban.ts";

/** One thing the planner did, with its opposite. */
export type Langkah = {
  readonly label: string;
  readonly perubahan: readonly Perubahan[];
  readonly balik: readonly Perubahan[];
};

export type Papan = {
  readonly naskah: Naskah;
  /** What the server last said of each drafted row, by `jenis/kunci`. */
  readonly revisi: ReadonlyMap<string, number>;
  /** On screen but not stored; the first `terkirim` are on their way. */
  readonly antre: readonly Langkah[];
  readonly terkirim: number;
  readonly batal: readonly Langkah[];
  readonly ulang: readonly Langkah[];
  readonly bentrok: readonly BarisTandingan[];
  readonly ditolak: readonly TemuanRencana[];
  /** Why storing failed, while it is still being tried or waits for a hand. */
  readonly gangguan: { readonly pesan: string; readonly ulangiSendiri: boolean } | null;
};

/** What a browser keeps of a queue, so that closing it loses nothing. */
export type DrafPapan = {
  readonly perubahan: readonly Perubahan[];
  readonly revisi: Readonly<Record<string, number>>;
};

const MAKS_LANGKAH = 200;
const tandaOf = ({ jenis, kunci }: Pick<Perubahan, "jenis" | "kunci">): string => `${jenis}/${kunci}`;

/** A board on which nothing has been done. */
export function createPapan(naskah: Naskah, revisi: ReadonlyMap<string, number>): Papan {
  const kosong = { antre: [], terkirim: 0, batal: [], ulang: [], bentrok: [], ditolak: [], gangguan: null };
  return { naskah, revisi, ...kosong };
}

/** Carries out what the planner did; nothing to do changes nothing. */
export function lakukan(papan: Papan, label: string, perubahan: readonly Perubahan[]): Papan {
  if (perubahan.length === 0) return papan;
  const langkah = { label, perubahan, balik: invert(papan.naskah, perubahan) };
  return { ...jalankan(papan, langkah), batal: [...papan.batal, langkah].slice(-MAKS_LANGKAH), ulang: [] };
}

function jalankan(papan: Papan, langkah: Langkah): Papan {
  const naskah = applyPerubahan(papan.naskah, langkah.perubahan);
  return { ...papan, naskah, antre: [...papan.antre, langkah], ditolak: [], gangguan: null };
}

/** Takes the last thing back. */
export function batalkan(papan: Papan): Papan {
  const langkah = papan.batal.at(-1);
  if (langkah === undefined) return papan;
  const { label, perubahan, balik } = langkah;
  const sesudah = jalankan(papan, { label: `Batal ${label}`, perubahan: balik, balik: perubahan });
  return { ...sesudah, batal: papan.batal.slice(0, -1), ulang: [...papan.ulang, langkah] };
}

/** Does again what was taken back last. */
export function ulangi(papan: Papan): Papan {
  const langkah = papan.ulang.at(-1);
  if (langkah === undefined) return papan;
  return { ...jalankan(papan, langkah), batal: [...papan.batal, langkah], ulang: papan.ulang.slice(0, -1) };
}

/** Rows read later (what hangs on a branch to be taken away) join the board; rows it holds already stay. */
export function gabung(papan: Papan, baris: readonly Perubahan[], revisi: Readonly<Record<string, number>>): Papan {
  const baru = baris.filter((b) => !papan.naskah[b.jenis].has(b.kunci) && !papan.revisi.has(tandaOf(b)));
  const tanda = new Set(baru.map(tandaOf));
  const angka = Object.entries(revisi).filter(([t]) => tanda.has(t));
  return { ...papan, naskah: applyPerubahan(papan.naskah, baru), revisi: new Map([...papan.revisi, ...angka]) };
}

/** Whether there is something to send and nothing that must be decided first. */
export function isPerluKirim({ antre, terkirim, bentrok, ditolak, gangguan }: Papan): boolean {
  const tertahan = bentrok.length > 0 || ditolak.length > 0 || gangguan?.ulangiSendiri === false;
  return antre.length > 0 && terkirim === 0 && !tertahan;
}

/** The queue as one request: of each row its last contents, with the revision that was seen. */
export function mulaiKirim(papan: Papan): { readonly papan: Papan; readonly perubahan: readonly PerubahanTerkirim[] } {
  return { papan: { ...papan, terkirim: papan.antre.length }, perubahan: padatkan(papan) };
}

function padatkan({ antre, revisi }: Papan): readonly PerubahanTerkirim[] {
  const terakhir = new Map(antre.flatMap((l) => l.perubahan).map((p) => [tandaOf(p), p]));
  return [...terakhir].map(([tanda, p]) => ({ ...p, revisi: revisi.get(tanda) ?? 0 }));
}

/** What came of a request; null when the network or the server failed and it is worth trying again. */
export function terimaJawaban(papan: Papan, jawaban: JawabanUbahRencana | null): Papan {
  const belum = { ...papan, terkirim: 0 };
  if (jawaban === null) {
    return { ...belum, gangguan: { pesan: "Belum tersimpan. Mencoba lagi.", ulangiSendiri: true } };
  }
  switch (jawaban.jenis) {
    case "tersimpan": {
      const revisi = new Map([...papan.revisi, ...Object.entries(jawaban.revisi)]);
      return { ...belum, antre: papan.antre.slice(papan.terkirim), revisi, gangguan: null };
    }
    case "bentrok":
      return { ...belum, bentrok: jawaban.baris, gangguan: null };
    case "ditolak":
      return { ...belum, ditolak: jawaban.temuan, gangguan: null };
    case "gagal":
      return { ...belum, gangguan: { pesan: jawaban.pesan, ulangiSendiri: false } };
  }
}

/** Decides one conflicting row: the own contents are sent over the other's, or the other's are taken over. */
export function pilihBentrok(papan: Papan, baris: BarisTandingan, pilihan: "saya" | "mereka"): Papan {
  const tanda = tandaOf(baris);
  const revisi = new Map(papan.revisi).set(tanda, baris.revisi);
  const bentrok = papan.bentrok.filter((b) => tandaOf(b) !== tanda);
  if (pilihan === "saya") return { ...papan, revisi, bentrok };
  const { jenis, kunci, isi } = baris;
  const antre = papan.antre
    .map((l) => ({ ...l, perubahan: l.perubahan.filter((p) => tandaOf(p) !== tanda) }))
    .filter((l) => l.perubahan.length > 0);
  const naskah = applyPerubahan(papan.naskah, [{ jenis, kunci, isi } as Perubahan]);
  return { ...papan, naskah, revisi, bentrok, antre };
}

/** Takes back everything that is not stored: the way out of a refusal. */
export function buangAntrean(papan: Papan): Papan {
  const balik = papan.antre.toReversed().flatMap((l) => l.balik);
  const naskah = applyPerubahan(papan.naskah, balik);
  return { ...papan, naskah, antre: [], terkirim: 0, batal: [], ulang: [], bentrok: [], ditolak: [], gangguan: null };
}

/** Tries a failed request once more. */
export function cobaLagi(papan: Papan): Papan {
  return { ...papan, ditolak: [], gangguan: null };
}

/** What must survive the browser being closed; null when everything is stored. */
export function drafOf(papan: Papan): DrafPapan | null {
  if (papan.antre.length === 0) return null;
  const perubahan = padatkan(papan);
  return {
    perubahan: perubahan.map(({ jenis, kunci, isi }) => ({ jenis, kunci, isi }) as Perubahan),
    revisi: Object.fromEntries(perubahan.map((p) => [tandaOf(p), p.revisi ?? 0])),
  };
}

/** Puts a kept queue back on the board, with the revisions it was based on: what changed since shows as a conflict. */
export function pulihkan(papan: Papan, { perubahan, revisi }: DrafPapan): Papan {
  const dasar = { ...papan, revisi: new Map([...papan.revisi, ...Object.entries(revisi)]) };
  return lakukan(dasar, "perubahan yang belum tersimpan", perubahan);
}

/** The line that says whether everything is stored. */
export function kalimatPapan({ antre, terkirim, bentrok, ditolak, gangguan }: Papan): string {
  if (bentrok.length > 0) return `${bentrok.length} bagian bentrok: pilih isian yang dipakai.`;
  if (ditolak.length > 0) return "Perubahan terakhir belum tersimpan: ada yang harus diperbaiki.";
  if (gangguan !== null) return gangguan.pesan;
  if (terkirim > 0) return "Menyimpan…";
  return antre.length > 0 ? "Belum tersimpan." : "Semua perubahan tersimpan.";
}
