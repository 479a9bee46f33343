// Use case: what waits for the signed-in account. Answered from the kept sums of the PD the account may look into.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { can, type Pengguna, withoutPemda } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { statusJadwal } from "../jadwal-isi.ts";
import { hariOf } from "../pintu.server.ts";
import { listTerlihat, loadSemua } from "./dasbor.server.ts";
import { openIngatan } from "./ingatan.server.ts";
import type { Umum } from "./ringkas-baca.server.ts";
import { buildTugas, type PeriodeTugas } from "./tugas.ts";
import type { Tugas } from "./tugas-tipe.ts";

/**
 * The tasks of every role the account holds. One query while nothing has changed, two for an admin.
 * @throws Galat `tidak_berhak` for anyone but an account; `tidak_ditemukan` (pemda).
 */
export async function getTugas(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<Tugas> {
  if (pengguna.jenis !== "akun") throw new Galat("tidak_berhak", "Masuk dengan akun untuk melihat tugas Anda.");
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const ingatan = await openIngatan(sesi);
    const umum = await ingatan.umum();
    const hariIni = hariOf(konteks.now());
    const terlihat = listTerlihat(pengguna, pemda, umum.pd);
    const periode: PeriodeTugas[] = [];
    for (const jadwal of listBerjalan(umum, hariIni)) {
      const khusus = umum.pengecualian.filter((k) => k.periode === jadwal.periode);
      const pd = await loadSemua(ingatan, terlihat, Number(jadwal.periode.slice(0, 4)));
      periode.push({ jadwal, pengecualian: new Map(khusus.map((k) => [k.pdId, k])), pd });
    }
    const isAdmin = can(pengguna, "kelola_pengguna", { jenis: "pemda", pemdaId: pemda.pemdaId });
    const admin = isAdmin
      ? { jadwal: umum.jadwal, pd: withoutPemda(umum.pd), berakun: await loadBerakun(sesi) }
      : undefined;
    return buildTugas({ akun: pengguna, pemda, hariIni, periode, admin });
  });
}

/** How far back a locked period is still looked at, for corrections that wait for their judge. */
const BANYAK_TERKUNCI = 1;

function listBerjalan({ jadwal, pengecualian }: Umum, hariIni: string): Umum["jadwal"] {
  const sudah = jadwal.filter((j) => j.dibuka <= hariIni);
  const terbuka = sudah.filter(
    (j) =>
      statusJadwal(j, undefined, hariIni) !== "terkunci" ||
      pengecualian.some((k) => k.periode === j.periode && k.kunci === "terbuka"),
  );
  const terkunci = sudah.filter((j) => !terbuka.includes(j)).slice(0, BANYAK_TERKUNCI);
  return sudah.filter((j) => terbuka.includes(j) || terkunci.includes(j));
}

async function loadBerakun(
  sesi: Sesi,
): Promise<{ readonly perencana: ReadonlySet<string>; readonly kepala: ReadonlySet<string> }> {
  const { rows } = await sql<{ peran: "perencana" | "kepala_pd"; pdId: string }>`
    SELECT DISTINCT p.peran, p.pd_id AS "pdId" FROM sakip.peran_pengguna p JOIN sakip.pengguna a USING (pemda_id, pengguna_id)
    WHERE p.pemda_id = ${sesi.pemdaId} AND p.pd_id IS NOT NULL AND a.aktif`.execute(sesi.db);
  const milik = (peran: "perencana" | "kepala_pd") => new Set(rows.filter((r) => r.peran === peran).map((r) => r.pdId));
  return { perencana: milik("perencana"), kepala: milik("kepala_pd") };
}
