// Structured logs (pino, one JSON object per line): to a file while a person watches the terminal, else to stdout.
import { mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, type LoggerOptions, pino } from "pino";

/** What every module may log with. Never log passwords, URLs of the database, or the content of evidence. */
export type Log = Logger;
export const TINGKAT_LOG = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type TingkatLog = (typeof TINGKAT_LOG)[number];

const KE_STDOUT = 1;
export const KE_STDERR = 2;
const BATAS_BERKAS_BITA = 10_000_000;

/**
 * A log to stdout or stderr, or appended to the file `tujuan` (its predecessor kept as `<tujuan>.1` once it exceeds 10 MB
 * at a start).
 */
export function createLog(tingkat: TingkatLog, tujuan: string | typeof KE_STDOUT | typeof KE_STDERR = KE_STDOUT): Log {
  const opsi: LoggerOptions = {
    level: tingkat,
    base: null,
    timestamp: () => `,"waktu":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ tingkat: label }) },
    messageKey: "pesan",
    errorKey: "galat",
  };
  if (typeof tujuan === "number") return pino(opsi, destination({ fd: tujuan, sync: true }));
  mkdirSync(dirname(tujuan), { recursive: true });
  if ((statSync(tujuan, { throwIfNoEntry: false })?.size ?? 0) > BATAS_BERKAS_BITA) renameSync(tujuan, `${tujuan}.1`);
  return pino(opsi, destination({ dest: tujuan, sync: true }));
}
