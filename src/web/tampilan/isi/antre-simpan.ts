// The queue of autosaving: each row is sent a moment after its last change, one request at a time per row, and again
// while the network fails. Pure but for the clock and the sending that are given to it; made by komponen/isi/papan.

/**
 * What became of sending a row. `selesai`: stored. `berhenti`: it waits for the user (a conflict, an unreadable number).
 * `ulang`: the network failed; it will be sent again.
 */
export type HasilKirim = "selesai" | "berhenti" | "ulang";

export type BahanAntrean = {
  readonly kirim: (kunci: string) => Promise<HasilKirim>;
  /** Runs `kerja` after `ms`; the answer takes it back. */
  readonly tunda: (kerja: () => void, ms: number) => () => void;
};

export type Antrean = {
  /** The row changed: it will be sent when it has been quiet for a moment. */
  readonly ubah: (kunci: string) => void;
  /** Sends everything that waits, now; resolves when nothing is under way any more. */
  readonly kuras: () => Promise<void>;
  /** Whether something waits or is under way. */
  readonly isSibuk: () => boolean;
  /** Takes back every timer. */
  readonly henti: () => void;
};

export const JEDA_KETIK_MS = 700;
const JEDA_ULANG_MS = [2000, 5000, 10_000, 30_000] as const;

type Keadaan = { batal: (() => void) | null; jalan: Promise<void> | null; lagi: boolean; gagal: number };

export function createAntrean({ kirim, tunda }: BahanAntrean): Antrean {
  const semua = new Map<string, Keadaan>();

  const keadaanOf = (kunci: string): Keadaan => {
    const ada = semua.get(kunci) ?? { batal: null, jalan: null, lagi: false, gagal: 0 };
    semua.set(kunci, ada);
    return ada;
  };
  const jadwalkan = (kunci: string, keadaan: Keadaan, ms: number) => {
    keadaan.batal?.();
    keadaan.batal = tunda(() => mulai(kunci, keadaan), ms);
  };
  const mulai = (kunci: string, keadaan: Keadaan) => {
    keadaan.batal?.();
    keadaan.batal = null;
    if (keadaan.jalan !== null) keadaan.lagi = true;
    else keadaan.jalan = jalankan(kunci, keadaan);
  };
  const jalankan = async (kunci: string, keadaan: Keadaan): Promise<void> => {
    let hasil: HasilKirim;
    do {
      keadaan.lagi = false;
      hasil = await kirim(kunci);
    } while (keadaan.lagi && hasil === "selesai");
    keadaan.jalan = null;
    if (hasil !== "ulang") {
      keadaan.gagal = 0;
      return;
    }
    if (keadaan.batal === null) {
      jadwalkan(kunci, keadaan, JEDA_ULANG_MS[Math.min(keadaan.gagal, JEDA_ULANG_MS.length - 1)] ?? 30_000);
    }
    keadaan.gagal++;
  };

  return {
    ubah: (kunci) => jadwalkan(kunci, keadaanOf(kunci), JEDA_KETIK_MS),
    async kuras() {
      for (const [kunci, keadaan] of semua) if (keadaan.batal !== null) mulai(kunci, keadaan);
      await Promise.all([...semua.values()].map((k) => k.jalan));
    },
    isSibuk: () => [...semua.values()].some((k) => k.batal !== null || k.jalan !== null),
    henti() {
      for (const keadaan of semua.values()) {
        keadaan.batal?.();
        keadaan.batal = null;
      }
    },
  };
}
