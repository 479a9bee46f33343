// The state of the sheet in the browser: every row with what stands in its fields, what came of saving, what needs a
// decision. Pure; drawn by React through use-sel.ts, moved by komponen/isi/papan.
import type { SalahIsi } from "#pengukuran";
import type { AnggaranTampilIsi, BarisTampil } from "./baris.ts";
import type { Draf } from "./draf.ts";
import type { HasilHitung } from "./hitung.ts";
import type { BarisGagal, BentrokTampil, HasilFormulir } from "./jawaban.ts";
import { isSamaKetikan, type Ketikan, KOLOM_RUPIAH, toKetikan } from "./ketikan.ts";
import { type LembarTampil, semuaBaris } from "./lembar.ts";

/** How saving a row stands. `gagal`: the network; `ditolak`: the server, or a number that cannot be read. */
export type StatusSimpan =
  | { readonly jenis: "diam" | "mengetik" | "menyimpan" }
  | { readonly jenis: "tersimpan"; readonly jam: string }
  | { readonly jenis: "gagal" | "ditolak"; readonly pesan: string };

/** What a row is about. `hitung` and `serapan` are null until something is typed. */
export type IsiSelPapan =
  | { readonly jenis: "realisasi"; readonly baris: BarisTampil; readonly hitung: HasilHitung | null }
  | { readonly jenis: "anggaran"; readonly anggaran: AnggaranTampilIsi; readonly serapan: string | null };

export type SelPapan = {
  readonly kunci: string;
  readonly nama: string;
  readonly isi: IsiSelPapan;
  readonly bolehIsi: boolean;
  readonly ketikan: Ketikan;
  /** What the server has, as text. */
  readonly tersimpan: Ketikan;
  readonly versi: number;
  readonly salah: readonly SalahIsi[];
  readonly status: StatusSimpan;
  readonly bentrok: BentrokTampil | null;
  /** Text that an earlier visit left unsaved; `pada` in words. */
  readonly draf: Draf | null;
};

/** What concerns the sheet as a whole. */
export type UmumPapan = {
  /** Whether the live sheet has arrived. */
  readonly hidup: boolean;
  /** The line of the status region. */
  readonly status: string;
  /** What came of the last submission; empty when none was made. */
  readonly kabar: string;
  readonly laporanTempel: readonly string[];
  readonly gagal: readonly BarisGagal[];
};

export type Papan = {
  readonly urutan: readonly string[];
  readonly sel: (kunci: string) => SelPapan;
  readonly semua: () => readonly SelPapan[];
  readonly umum: () => UmumPapan;
  readonly ubah: (kunci: string, perubahan: Partial<Omit<SelPapan, "kunci" | "nama">>) => void;
  readonly ubahUmum: (perubahan: Partial<UmumPapan>) => void;
  readonly langganan: (dengar: () => void) => () => void;
};

/** A store over the rows of a sheet; rows of the plain form that were not stored start with what was typed. */
export function createPapan(lembar: LembarTampil, hasil: HasilFormulir | null): Papan {
  const isi = new Map(listSel(lembar, hasil).map((s) => [s.kunci, s] as const));
  let semua: readonly SelPapan[] = [...isi.values()];
  let umum: UmumPapan = {
    hidup: false,
    status: "",
    kabar: hasil?.pesan ?? "",
    laporanTempel: [],
    gagal: hasil?.gagal ?? [],
  };
  const pendengar = new Set<() => void>();
  const kabari = () => {
    for (const dengar of pendengar) dengar();
  };
  const sel = (kunci: string): SelPapan => {
    const ada = isi.get(kunci);
    if (ada === undefined) throw new Error(`Baris ${kunci} tidak ada di lembar.`);
    return ada;
  };
  return {
    urutan: [...isi.keys()],
    sel,
    semua: () => semua,
    umum: () => umum,
    ubah(kunci, perubahan) {
      isi.set(kunci, { ...sel(kunci), ...perubahan });
      semua = [...isi.values()];
      kabari();
    },
    ubahUmum(perubahan) {
      umum = { ...umum, ...perubahan };
      kabari();
    },
    langganan(dengar) {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
  };
}

/** The rows of a sheet at rest, with what the plain form gave back laid over them. */
export function listSel(lembar: LembarTampil, hasil: HasilFormulir | null): readonly SelPapan[] {
  const dasar = (kunci: string, nama: string, tersimpan: Ketikan, versi: number) => {
    const bentrok = hasil?.bentrok[kunci] ?? null;
    return {
      kunci,
      nama,
      tersimpan,
      ketikan: hasil?.ketikan[kunci] ?? tersimpan,
      // Sending the form again after a conflict means: mine, knowing theirs.
      versi: bentrok?.versi ?? versi,
      salah: hasil?.salah[kunci] ?? [],
      status: { jenis: "diam" } as const,
      bentrok,
      draf: null,
    };
  };
  const realisasi = semuaBaris(lembar).map(
    (baris): SelPapan => ({
      ...dasar(baris.kunci, baris.indikator.nama, toKetikan(baris.isian, baris.aturan), baris.sel.versi),
      bolehIsi: baris.boleh.isi,
      isi: { jenis: "realisasi", baris, hitung: null },
    }),
  );
  const anggaran = lembar.anggaran.map(
    (a): SelPapan => ({
      ...dasar(a.kunci, a.nama, { [KOLOM_RUPIAH]: a.teks }, a.versi),
      bolehIsi: lembar.bolehIsiAnggaran,
      isi: { jenis: "anggaran", anggaran: a, serapan: null },
    }),
  );
  return [...realisasi, ...anggaran];
}

/** Whether the fields say something else than `lain`. */
export function isBeda(sel: SelPapan, lain: Ketikan): boolean {
  if (sel.isi.jenis === "realisasi") return !isSamaKetikan(sel.ketikan, lain, sel.isi.baris.aturan);
  return (sel.ketikan[KOLOM_RUPIAH] ?? "").trim() !== (lain[KOLOM_RUPIAH] ?? "").trim();
}

/** Whether something in the row is not stored yet. */
export function isBelumTersimpan(sel: SelPapan): boolean {
  return sel.bolehIsi && isBeda(sel, sel.tersimpan);
}

/** What the row still lacks, as typed. */
export function kurangOf({ isi, salah }: SelPapan): readonly string[] {
  if (isi.jenis === "anggaran") return [];
  const kurang = isi.hitung?.kurang ?? isi.baris.kurang;
  return salah.length === 0 ? kurang : [...salah.map((s) => s.pesan)];
}

/** Whether the row can be submitted as it stands. */
export function isSiapDiajukan(sel: SelPapan): boolean {
  if (sel.isi.jenis === "anggaran") return false;
  return sel.isi.baris.boleh.ajukan && sel.bentrok === null && kurangOf(sel).length === 0;
}

/** The line for the status region: the worst that stands anywhere, else when everything was stored. */
export function kalimatStatus(semua: readonly SelPapan[]): string {
  const berstatus = (...jenis: readonly StatusSimpan["jenis"][]) => semua.filter((s) => jenis.includes(s.status.jenis));
  if (semua.some((s) => s.bentrok !== null)) return "Ada isian yang bentrok dengan isian orang lain. Pilih salah satu.";
  if (berstatus("gagal").length > 0) {
    return "Sambungan terputus. Ketikan Anda aman di peramban ini dan dikirim lagi begitu tersambung.";
  }
  const ditolak = berstatus("ditolak").length;
  if (ditolak > 0) return `${ditolak} baris belum tersimpan. Lihat keterangan di barisnya.`;
  if (berstatus("mengetik", "menyimpan").length > 0) return "Menyimpan…";
  const jam = semua
    .flatMap((s) => (s.status.jenis === "tersimpan" ? [s.status.jam] : []))
    .toSorted()
    .at(-1);
  return jam === undefined ? "" : `Tersimpan ${jam}`;
}
