import { sql } from "kysely";
import { expect, test } from "vitest";
import { prepareKueri, type Tempat } from "./kueri-siap.server.ts";
import type { PemdaId } from "./sesi.server.ts";

const SESI = { pemdaId: 3524 as PemdaId };

test("each run fills its values into the places, in the order of the text, and the text is made once", () => {
  let disusun = 0;
  const kueri = prepareKueri((db, { kode, tahun, pemdaId }: Tempat<{ kode: string; tahun: number }>) => {
    disusun++;
    return sql`SELECT ${tahun}, ${kode}, ${pemdaId}, ${kode}, ${"tetap"}`.compile(db);
  });
  const satu = kueri(SESI, { kode: "iku-1", tahun: 2024 });
  const dua = kueri({ pemdaId: 3525 as PemdaId }, { kode: "iku-2", tahun: 2025 });
  expect(satu.parameters).toEqual([2024, "iku-1", 3524, "iku-1", "tetap"]);
  expect(dua.parameters).toEqual([2025, "iku-2", 3525, "iku-2", "tetap"]);
  expect([satu.sql, dua.sql, disusun]).toEqual(["SELECT $1, $2, $3, $4, $5", "SELECT $1, $2, $3, $4, $5", 1]);
});

test("the session's pemda holds, whatever the values call themselves", () => {
  const kueri = prepareKueri((db, { pemdaId }: Tempat<{ kode: string }>) => sql`SELECT ${pemdaId}`.compile(db));
  const nilai: { kode: string } = { kode: "x", ...{ pemdaId: 9999 } };
  expect(kueri(SESI, nilai).parameters).toEqual([3524]);
});

test("a place that got lost on the way is refused instead of becoming NULL", () => {
  const kueri = prepareKueri((db, { kode, ...lain }: Tempat<{ kode: string; tahun: number }>) =>
    sql`SELECT ${kode}, ${lain.tahun}`.compile(db),
  );
  expect(() => kueri(SESI, { kode: "x", tahun: 2024 })).toThrow("kehilangan sebuah tempat");
});
