// What the app role may do, in one place. Written anew after every migration, in the migration's own transaction.
import type pg from "pg";

// Regulation data (schema acuan) is the same for every pemda: the app reads it, only the owner (urlPemilik) loads it.

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
] as const;

/** Takes everything from PUBLIC and the app role, then grants exactly what is listed above. */
export async function grantHakAplikasi(klien: pg.ClientBase, namaPeran: string): Promise<void> {
  const peran = klien.escapeIdentifier(namaPeran);
  const { rows } = await klien.query<{ nama: string }>("SELECT current_database() AS nama");
  const basisData = klien.escapeIdentifier(rows[0]?.nama ?? "");
  const skema = "SCHEMA sistem, acuan, sakip, masuk";
  const semua = "IN SCHEMA sistem, acuan, sakip, masuk";
  await klien.query(`
    REVOKE TEMPORARY ON DATABASE ${basisData} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${basisData} TO ${peran};
    REVOKE ALL ON ${skema} FROM PUBLIC, ${peran};
    REVOKE ALL ON ALL TABLES ${semua} FROM PUBLIC, ${peran};
    REVOKE ALL ON ALL SEQUENCES ${semua} FROM PUBLIC, ${peran};
    REVOKE ALL ON ALL ROUTINES ${semua} FROM PUBLIC, ${peran};
    GRANT USAGE ON ${skema} TO ${peran};
    GRANT SELECT ON ALL TABLES IN SCHEMA acuan TO ${peran};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sakip, masuk TO ${peran};
    REVOKE INSERT, UPDATE, DELETE ON ${TABEL_JEJAK.join(", ")} FROM ${peran};
    GRANT SELECT ON ${TABEL_SISTEM_TERBACA.join(", ")} TO ${peran};
    GRANT EXECUTE ON FUNCTION ${FUNGSI.join(", ")} TO ${peran};
  `);
}
