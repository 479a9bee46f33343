// What the app role may do, in one place. Written anew after every migration, in the migration's own transaction.
import type pg from "pg";

// Regulation data (schema acuan) is the same for every pemda: the app reads it, only the owner (urlPemilik) loads it.

/** Schemas of ours; while migrations are applied one by one some of them do not exist yet. */
const SKEMA = ["sistem", "acuan", "sakip", "masuk", "kerja"] as const;
/** Schemas whose tables the app reads and writes. */
const SKEMA_TULIS: readonly string[] = ["sakip", "masuk"];
/** Tables of schema sistem that the app reads. */
const TABEL_SISTEM_TERBACA = ["sistem.migrasi", "sistem.direktori_pemda"] as const;
/** Tables that only the audit functions write. */
const TABEL_JEJAK = ["sakip.jejak", "sakip.jejak_kepala"] as const;
/** Functions that the app calls itself or through a row policy. Trigger functions need no grant to fire. */
const FUNGSI = [
  "sistem.pemda_kini()",
  "sistem.kunci_rantai()",
  "sistem.hash_awal()",
  "sistem.hash_jejak(sakip.jejak)",
  "sistem.periksa_jejak(integer)",
  "sistem.daftarkan_pemda(text, integer)",
  "sistem.pastikan_tetap(boolean)",
] as const;
/** What pg-boss works with. Its tables are made by the owner (kerja/skema.server.ts); the app handles rows only. */
const TABEL_KERJA = ["kerja.queue", "kerja.schedule", "kerja.job", "kerja.job_common", "kerja.job_dependency"] as const;
const FUNGSI_KERJA = ["kerja.job_now()", "kerja.create_queue(text, jsonb)"] as const;

/** Takes everything from PUBLIC and the app role, then grants exactly what is listed above. */
export async function grantHakAplikasi(klien: pg.ClientBase, namaPeran: string): Promise<void> {
  const peran = klien.escapeIdentifier(namaPeran);
  const { rows } = await klien.query<{ nama: string }>("SELECT current_database() AS nama");
  const basisData = klien.escapeIdentifier(rows[0]?.nama ?? "");
  const ada = await listSkema(klien);
  const skema = `SCHEMA ${ada.join(", ")}`;
  const semua = `IN ${skema}`;
  const ditulis = ada.filter((nama) => SKEMA_TULIS.includes(nama)).join(", ");
  await klien.query(`
    REVOKE TEMPORARY ON DATABASE ${basisData} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${basisData} TO ${peran};
    REVOKE ALL ON ${skema} FROM PUBLIC, ${peran};
    REVOKE ALL ON ALL TABLES ${semua} FROM PUBLIC, ${peran};
    REVOKE ALL ON ALL SEQUENCES ${semua} FROM PUBLIC, ${peran};
    REVOKE ALL ON ALL ROUTINES ${semua} FROM PUBLIC, ${peran};
    GRANT USAGE ON ${skema} TO ${peran};
    GRANT SELECT ON ALL TABLES IN SCHEMA acuan TO ${peran};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${ditulis} TO ${peran};
    REVOKE INSERT, UPDATE, DELETE ON ${TABEL_JEJAK.join(", ")} FROM ${peran};
    GRANT SELECT ON ${TABEL_SISTEM_TERBACA.join(", ")} TO ${peran};
    GRANT EXECUTE ON FUNCTION ${(await listFungsi(klien)).join(", ")} TO ${peran};
  `);
  if (!ada.includes("kerja")) return;
  await klien.query(`
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${TABEL_KERJA.join(", ")} TO ${peran};
    GRANT SELECT, UPDATE ON kerja.version TO ${peran};
    GRANT EXECUTE ON FUNCTION ${FUNGSI_KERJA.join(", ")} TO ${peran};
  `);
}

// While migrations are applied one by one some of them do not exist yet.
async function listFungsi(klien: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await klien.query<{ fungsi: string }>(
    "SELECT f AS fungsi FROM unnest($1::text[]) f WHERE to_regprocedure(f) IS NOT NULL",
    [FUNGSI],
  );
  return rows.map((b) => b.fungsi);
}

async function listSkema(klien: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await klien.query<{ nspname: string }>("SELECT nspname FROM pg_namespace WHERE nspname = ANY ($1)", [
    SKEMA,
  ]);
  return SKEMA.filter((nama) => rows.some((b) => b.nspname === nama));
}
