import { parseOptions } from "@node-rs/argon2";
import { expect, test } from "vitest";
import type { PemdaId } from "#inti/server";
import { cocokSandi, createSandi, hashSandi, sandiUmpan } from "./hash-sandi.server.ts";
import { periksaSandi } from "./sandi.ts";
import { createToken, sidikOf } from "./token.server.ts";

test("a password fits its own hash and no other; no hash fits nothing", async () => {
  const tersimpan = await hashSandi("sawah hijau pagi hari");
  expect(await cocokSandi(tersimpan, "sawah hijau pagi hari")).toBe(true);
  expect(await cocokSandi(tersimpan, "sawah hijau pagi har")).toBe(false);
  expect(await cocokSandi(null, "sawah hijau pagi hari")).toBe(false);
  expect(await cocokSandi(null, "")).toBe(false);
});

test("hashes are argon2id with at least 19 MiB and two passes, and the same work is done where there is none", async () => {
  const nyata = parseOptions(await hashSandi("sawah hijau pagi hari"));
  expect(nyata).toMatchObject({ algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  expect(parseOptions(await sandiUmpan())).toEqual(nyata);
});

test("generated passwords differ, are easy to read out, and pass the strictest sensible policy", () => {
  const banyak = Array.from({ length: 200 }, createSandi);
  expect(new Set(banyak).size).toBe(200);
  for (const sandi of banyak) {
    expect(sandi).toMatch(/^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
    expect(periksaSandi(sandi, { surel: "a@b.id", nama: "Ani", panjangTerpendek: 24 })).toBeNull();
  }
});

test("tokens name their pemda, carry 256 bits, and are known by their digest only", () => {
  const pemdaId = 3524 as PemdaId;
  const token = createToken(pemdaId);
  expect(Buffer.from(token.split(".")[1] ?? "", "base64url")).toHaveLength(32);
  expect(sidikOf(token)).toEqual({ pemdaId, sidik: expect.any(Buffer) });
  expect(sidikOf(token)?.sidik).toHaveLength(32);
  expect(sidikOf(createToken(pemdaId))?.sidik).not.toEqual(sidikOf(token)?.sidik);
  for (const teks of ["", "x", `3524.${"a".repeat(42)}`, `-1.${"a".repeat(43)}`, `03.${"a".repeat(43)}`, `${token} `]) {
    expect(sidikOf(teks)).toBeUndefined();
  }
});
