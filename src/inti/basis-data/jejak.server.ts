// Verifies the audit chains with the owner's rights, so that no chain is overlooked. Called by `opensakip jejak verifikasi`.
import { z } from "zod";
import { toConnectionGalat, withClient } from "./sambungan.server.ts";

/** A noted end of a chain: entry number and its hash in hex. Kept elsewhere, it also proves that nothing was rewritten. */
export type UjungJejak = { readonly pemdaId: number; readonly no: string; readonly sidik: string };

/** One pemda's chain. `jumlah` counts entries; `rusak` is the first broken entry, null when the chain is whole. */
export type HasilJejak = {
  readonly pemdaId: number;
  readonly slug: string | null;
  readonly jumlah: string;
  readonly ujung: UjungJejak | null;
  readonly rusak: { readonly no: string; readonly sebab: string } | null;
};

const Baris = z.object({
  pemda_id: z.number(),
  slug: z.string().nullable(),
  jumlah: z.string(),
  ujung_no: z.string().nullable(),
  ujung_sidik: z.string().nullable(),
  rusak_no: z.string().nullable(),
  rusak_sebab: z.string().nullable(),
});

// Every pemda that anything knows of: a chain whose registration or end was deleted must still be looked at.
const SQL_PERIKSA = `
  SELECT p.pemda_id, d.slug, (SELECT count(*) FROM sakip.jejak j WHERE j.pemda_id = p.pemda_id)::text AS jumlah,
         k.no::text AS ujung_no, encode(k.hash, 'hex') AS ujung_sidik, r.no::text AS rusak_no, r.sebab AS rusak_sebab
  FROM (SELECT pemda_id FROM sistem.direktori_pemda UNION SELECT pemda_id FROM sakip.pemda
        UNION SELECT pemda_id FROM sakip.jejak_kepala UNION SELECT DISTINCT pemda_id FROM sakip.jejak) p
  LEFT JOIN sistem.direktori_pemda d USING (pemda_id)
  LEFT JOIN sakip.jejak_kepala k USING (pemda_id)
  LEFT JOIN LATERAL sistem.periksa_jejak(p.pemda_id) r ON true
  ORDER BY p.pemda_id`;

/** Checks every chain of the database on one state of the data, by pemda number. */
export async function verifyJejak(urlPemilik: string): Promise<readonly HasilJejak[]> {
  return readOnly(urlPemilik, async (query) => (await query(SQL_PERIKSA)).map((baris) => toHasil(Baris.parse(baris))));
}

/** True when the chain still holds the noted entry unchanged. */
export async function hasUjung(urlPemilik: string, ujung: UjungJejak): Promise<boolean> {
  const sql = "SELECT 1 FROM sakip.jejak WHERE pemda_id = $1 AND no = $2 AND encode(hash, 'hex') = $3";
  return readOnly(urlPemilik, async (query) => (await query(sql, ujung.pemdaId, ujung.no, ujung.sidik)).length === 1);
}

function toHasil(b: z.infer<typeof Baris>): HasilJejak {
  const { pemda_id: pemdaId, ujung_no: no, ujung_sidik: sidik, rusak_no: rusakNo, rusak_sebab: sebab } = b;
  return {
    pemdaId,
    slug: b.slug,
    jumlah: b.jumlah,
    ujung: no === null || sidik === null ? null : { pemdaId, no, sidik },
    rusak: rusakNo === null || sebab === null ? null : { no: rusakNo, sebab },
  };
}

type Query = (sql: string, ...nilai: readonly unknown[]) => Promise<readonly unknown[]>;

async function readOnly<T>(url: string, kerja: (query: Query) => Promise<T>): Promise<T> {
  try {
    return await withClient(url, async (klien) => {
      await klien.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      return kerja(async (sql, ...nilai) => (await klien.query(sql, [...nilai])).rows);
    });
  } catch (sebab) {
    throw toConnectionGalat(url, sebab);
  }
}
