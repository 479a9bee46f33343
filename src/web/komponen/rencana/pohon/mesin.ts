// Moves the editor's board: sends what waits, one request at a time, tries again, keeps the queue in the browser. Made by
// use-mesin.ts; knows nothing of React.
import type { JawabanUbahRencana, PerubahanTerkirim } from "../../../tampilan/rencana/jawaban.ts";
import {
  cobaLagi,
  type DrafPapan,
  drafOf,
  isPerluKirim,
  mulaiKirim,
  type Papan,
  pulihkan,
  terimaJawaban,
} from "../../../tampilan/rencana/pohon/papan.ts";

export type OpsiMesin = {
  readonly kirim: (perubahan: readonly PerubahanTerkirim[], alasan: string) => Promise<JawabanUbahRencana | null>;
  readonly simpanDraf: (draf: DrafPapan | null) => void;
  readonly tunda: (kerja: () => void, ms: number) => void;
};

export type Mesin = {
  readonly papan: () => Papan;
  readonly langganan: (pendengar: () => void) => () => void;
  /** Changes the board and sends what came of it. */
  readonly ubah: (kerja: (papan: Papan) => Papan) => void;
  /** Puts a kept queue back. */
  readonly pulih: (draf: DrafPapan) => void;
  readonly cobaLagi: () => void;
};

/** Quiet before sending, so that a held key becomes one request; pauses between attempts. In milliseconds. */
const JEDA = 150;
const ULANG = [1000, 3000, 10_000, 30_000] as const;

export function createMesin(awal: Papan, { kirim, simpanDraf, tunda }: OpsiMesin): Mesin {
  let kini = awal;
  let sibuk = false;
  let gagal = 0;
  const pendengar = new Set<() => void>();
  const tulis = (baru: Papan): void => {
    if (baru === kini) return;
    kini = baru;
    for (const p of pendengar) p();
  };
  const jadwalkan = (ms: number): void => {
    if (sibuk || !isPerluKirim(kini)) return;
    sibuk = true;
    tunda(() => void kirimSekarang(), ms);
  };
  const kirimSekarang = async (): Promise<void> => {
    if (!isPerluKirim(kini)) {
      sibuk = false;
      return;
    }
    const { papan, perubahan } = mulaiKirim(kini);
    tulis(papan);
    const alasan = `pohon kinerja: ${papan.antre.at(-1)?.label ?? "perubahan"}`.slice(0, 300);
    const jawaban = await kirim(perubahan, alasan);
    sibuk = false;
    gagal = jawaban === null ? gagal + 1 : 0;
    tulis(terimaJawaban(kini, jawaban));
    simpanDraf(drafOf(kini));
    jadwalkan(jawaban === null ? (ULANG[Math.min(gagal, ULANG.length) - 1] ?? JEDA) : 0);
  };
  const ubah = (kerja: (papan: Papan) => Papan): void => {
    tulis(kerja(kini));
    simpanDraf(drafOf(kini));
    jadwalkan(JEDA);
  };
  return {
    papan: () => kini,
    langganan: (p) => {
      pendengar.add(p);
      return () => pendengar.delete(p);
    },
    ubah,
    pulih: (draf) => ubah((p) => pulihkan(p, draf)),
    cobaLagi: () => ubah(cobaLagi),
  };
}
