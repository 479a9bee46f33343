// Galat: the one error type with a safe Indonesian message. Thrown by every module, shown by web and CLI.

/**
 * Why something was refused. Web and CLI map each code to an HTTP status or exit code.
 * - `masukan`: the caller's input is wrong; the message says what to do.
 * - `tidak_ditemukan`: the named thing does not exist; the message lists what does, where that is short.
 * - `tidak_berhak`: `can(...)` said no.
 * - `bentrok`: somebody else changed it, or it exists already.
 * - `lingkungan`: the machine is not as needed (port, folder, database).
 * - `internal`: a defect of ours; the user sees a reference number only.
 */
export type KodeGalat = "masukan" | "tidak_ditemukan" | "tidak_berhak" | "bentrok" | "lingkungan" | "internal";

/** One line of a row-by-row report: `berkas` and `baris` (1-based, header included) say where. */
export type RincianGalat = { readonly berkas?: string; readonly baris?: number; readonly pesan: string };

/**
 * An expected failure. `message` is Indonesian, says what to do and holds no secrets.
 * @example throw new Galat("tidak_ditemukan", "Perangkat daerah \"dinkes2\" tidak ada. Yang ada: dinkes, disnaker.");
 */
export class Galat extends Error {
  readonly kode: KodeGalat;
  readonly rincian: readonly RincianGalat[];

  constructor(kode: KodeGalat, pesan: string, lain: { sebab?: unknown; rincian?: readonly RincianGalat[] } = {}) {
    super(pesan, lain.sebab === undefined ? undefined : { cause: lain.sebab });
    this.name = "Galat";
    this.kode = kode;
    this.rincian = lain.rincian ?? [];
  }
}

/**
 * Message and rows of a Galat as lines for a terminal, rows as "berkas:baris: pesan".
 * @example linesOfGalat(new Galat("masukan", "Salah:", { rincian: [{ berkas: "a.csv", baris: 2, pesan: "kosong" }] }))
 * // ["Salah:", "  a.csv:2: kosong"]
 */
export function linesOfGalat({ message, rincian }: Galat): readonly string[] {
  return [
    message,
    ...rincian.map(({ berkas, baris, pesan }) => {
      const tempat = [berkas, baris].filter((bagian) => bagian !== undefined).join(":");
      return tempat === "" ? `  ${pesan}` : `  ${tempat}: ${pesan}`;
    }),
  ];
}

/** For exhaustive `switch`: reaching it is a defect. */
export function assertNever(nilai: never): never {
  const isi = JSON.stringify(nilai, (_kunci, v: unknown) => (typeof v === "bigint" ? v.toString() : v));
  throw new Galat("internal", `Nilai tak terduga: ${isi}`);
}

/** True for a Galat of that code. @example isGalatKode(galat, "tidak_ditemukan") */
export function isGalatKode(galat: unknown, kode: KodeGalat): galat is Galat {
  return galat instanceof Galat && galat.kode === kode;
}
