// Reads the capaian policies with their bands. Called by use cases that compute capaian.
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { Galat, parseDecimal } from "#inti";
import { prepareKueri, type Sesi, type Tempat } from "#inti/server";
import { periksaSkala, pilihKebijakan } from "./kebijakan.ts";
import type { TabelOrganisasi } from "./tabel.server.ts";
import type { KebijakanCapaian } from "./tipe.ts";

/**
 * Every policy up to and including `sampaiTahun`, newest first. One query. Pick with `findKebijakan`/`pilihKebijakan`.
 * @throws Galat `masukan` when a stored scale has a gap, naming year and band.
 */
export async function listKebijakan(sesi: Sesi, sampaiTahun: number): Promise<readonly KebijakanCapaian[]> {
  const baris = await sesi.run(KEBIJAKAN(sesi, { sampaiTahun }));
  return baris.map((k) =>
    checked({
      tahun: k.tahun,
      desimal: k.desimal,
      batasBawah: k.batas_bawah === null ? null : parseDecimal(k.batas_bawah),
      batasAtas: k.batas_atas === null ? null : parseDecimal(k.batas_atas),
      aturanTurun: k.aturan_turun,
      dasar: k.dasar,
      skala: k.skala.map((p) => ({ bawah: p.bawah === null ? null : parseDecimal(p.bawah), predikat: p.predikat })),
    }),
  );
}

const KEBIJAKAN = prepareKueri((db, { sampaiTahun, pemdaId }: Tempat<{ sampaiTahun: number }>) =>
  db
    .$extendTables<TabelOrganisasi>()
    .selectFrom("sakip.kebijakan_capaian as k")
    .select(["k.tahun", "k.desimal", "k.batas_bawah", "k.batas_atas", "k.aturan_turun", "k.dasar"])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("sakip.skala_realisasi as s")
          .select([sql<string | null>`s.batas_bawah::text`.as("bawah"), "s.predikat"])
          .whereRef("s.pemda_id", "=", "k.pemda_id")
          .whereRef("s.tahun", "=", "k.tahun")
          .orderBy("s.urutan"),
      ).as("skala"),
    )
    .where("k.pemda_id", "=", pemdaId)
    .where("k.tahun", "<=", sampaiTahun)
    .orderBy("k.tahun", "desc")
    .compile(),
);

/**
 * The policy that holds in `tahun` (its own, or the newest earlier one). One query.
 * @throws Galat `tidak_ditemukan` when there is none up to that year; `masukan` as `listKebijakan`.
 */
export async function getKebijakan(sesi: Sesi, tahun: number): Promise<KebijakanCapaian> {
  return pilihKebijakan(await listKebijakan(sesi, tahun), tahun);
}

function checked(kebijakan: KebijakanCapaian): KebijakanCapaian {
  const cacat = periksaSkala(kebijakan.skala);
  if (cacat === null) return kebijakan;
  throw new Galat("masukan", `Skala penilaian Tahun ${kebijakan.tahun} belum benar: ${cacat}.`);
}
