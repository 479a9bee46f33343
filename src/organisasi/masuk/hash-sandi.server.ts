// Password hashing with argon2id (RFC 9106) at the parameters OWASP names: 19 MiB, two passes, one lane.
import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { HURUF_KODE } from "./kode-pemulihan.ts";

const PARAMETER = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The text to store for a password. */
export function hashSandi(sandi: string): Promise<string> {
  return hash(sandi, PARAMETER);
}

let umpan: Promise<string> | undefined;

/** A hash that no password fits, at the same parameters: what is checked where there is no password to check. */
export function sandiUmpan(): Promise<string> {
  umpan ??= hashSandi(randomBytes(32).toString("base64url"));
  return umpan;
}

/**
 * Whether `sandi` fits the stored hash. A missing hash costs exactly as much work as a wrong password, so the time of
 * an answer does not tell whether an account exists.
 */
export async function cocokSandi(tersimpan: string | null, sandi: string): Promise<boolean> {
  const cocok = await verify(tersimpan ?? (await sandiUmpan()), sandi);
  return cocok && tersimpan !== null;
}

/** A new password of five groups of four, about 99 bits: "k7mp-2xqa-…". */
export function createSandi(): string {
  const kelompok = () => Array.from({ length: 4 }, () => HURUF_KODE[randomInt(HURUF_KODE.length)] ?? "").join("");
  return Array.from({ length: 5 }, kelompok).join("-");
}
