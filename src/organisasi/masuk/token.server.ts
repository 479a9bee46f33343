// Tokens of sessions and of the second sign-in step: the pemda's number and 256 random bits. Only their SHA-256 is stored.
import { createHash, randomBytes } from "node:crypto";
import type { PemdaId } from "#inti/server";

/** What the database keeps of a token, and where. */
export type SidikToken = { readonly pemdaId: PemdaId; readonly sidik: Buffer };

/** A new token, "3524.kO8x…"; whoever holds it is signed in. */
export function createToken(pemdaId: PemdaId): string {
  return `${pemdaId}.${randomBytes(32).toString("base64url")}`;
}

/** Where the token's session would be stored; undefined for a text that is no token. */
export function sidikOf(token: string): SidikToken | undefined {
  const [, pemda] = /^([1-9]\d{0,8})\.[A-Za-z0-9_-]{43}$/.exec(token) ?? [];
  if (pemda === undefined) return undefined;
  return { pemdaId: Number(pemda) as PemdaId, sidik: createHash("sha256").update(token).digest() };
}
