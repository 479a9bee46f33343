// What one command of `opensakip` is. Each lives in its own file under perintah/ and stands in perintah/index.ts.
import type { BasisTerbuka, Konfigurasi, Konteks } from "#inti/server";

/** One option of a command, `--nama nilai` or the switch `--nama`. `arti` is shown by `--bantuan`. */
export type OpsiPerintah = {
  readonly jenis: "teks" | "sakelar";
  readonly wajib?: boolean;
  readonly arti: string;
  /** What stands for the value in the help, e.g. "BERKAS". */
  readonly isian?: string;
};

/** What the user typed after the command's name: options by name, then what is left in order. */
export type Argumen = {
  readonly teks: Readonly<Record<string, string>>;
  readonly sakelar: ReadonlySet<string>;
  readonly sisa: readonly string[];
};

/** An open database with the Konteks that use cases want, and what only the command line itself may use. */
export type BasisPerintah = {
  readonly konteks: Konteks;
  readonly terbuka: BasisTerbuka;
  readonly konfigurasi: Konfigurasi;
};

/** The world as a command sees it, so that tests can give it another one. */
export type DuniaCli = {
  readonly env: NodeJS.ProcessEnv;
  /** Writes a line of the result (stdout). */
  readonly tulis: (baris: string) => void;
  /** Writes a line of progress or of an error (stderr). */
  readonly lapor: (baris: string) => void;
  /** Everything on stdin, for what must not stand on the command line. */
  readonly readStdin?: () => Promise<string>;
  /** Opens the database (starting the embedded one where no app runs), runs `kerja`, and leaves it as it was. */
  readonly withBasis: <T>(kerja: (basis: BasisPerintah) => Promise<T>) => Promise<T>;
};

/** Exit codes: 0 done, 1 failed (environment, defect, or a check that found something), 2 wrong input. */
export type KodeKeluar = 0 | 1 | 2;

/** `nama` may have two words ("jejak verifikasi"); `sisa` names the positional arguments, all required: "<folder>". */
export type Perintah = {
  readonly nama: string;
  readonly ringkasan: string;
  readonly sisa?: string;
  readonly opsi: Readonly<Record<string, OpsiPerintah>>;
  readonly contoh: readonly string[];
  readonly run: (dunia: DuniaCli, argumen: Argumen) => Promise<KodeKeluar>;
};
