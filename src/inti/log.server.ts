// Structured logs (pino, one JSON object per line): to a file while a person watches the terminal, else to stdout.
import { mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, type LoggerOptions, pino } from "pino";

/** What every module may log with. Never log passwords, URLs of the database, or the content of evidence. */
export type Log = Logger;
export const TINGKAT_LOG = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type TingkatLog = (typeof TINGKAT_LOG)[number];

const BATAS_BERKAS_BITA = 10_000_000;

/** A log to stdout, or appended to `berkas` (its predecessor kept as `<berkas>.1` once it exceeds 10 MB at a start). */
export function createLog(tingkat: TingkatLog, berkas?: string): Log {
  const opsi: LoggerOptions = {
    level: tingkat,
    base: null,
    timestamp: () => `,"waktu":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ tingkat: label }) },
    messageKey: "pesan",
    errorKey: "galat",
  };
  if (berkas === undefined) return pino(opsi, destination({ fd: 1, sync: true }));
  mkdirSync(dirname(berkas), { recursive: true });
  if ((statSync(berkas, { throwIfNoEntry: false })?.size ?? 0) > BATAS_BERKAS_BITA) renameSync(berkas, `${berkas}.1`);
  return pino(opsi, destination({ dest: berkas, sync: true }));
}
