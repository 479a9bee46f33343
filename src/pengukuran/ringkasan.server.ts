// Use case of the portal: every PD of the pemda at a glance, in seven queries whatever the number of PD.
import type { Konteks, Sesi } from "#inti/server";
import { type Pemda, type Pengguna, withoutPemda } from "#organisasi";
import { listKebijakan, listPd, readPemda } from "#organisasi/server";
import { byId, listIndikatorTersimpan, listPaguProgram, tahunKini } from "#perencanaan/server";
import { findTahunTerbaru } from "./periode.server.ts";
import { buildRingkasanPd, type RingkasanPd } from "./ringkasan.ts";
import { loadUkur } from "./ukur.server.ts";

/** The pemda at a glance in one year. */
export type RingkasanPemda = {
  readonly pemda: Pemda;
  readonly tahun: number;
  readonly pd: readonly RingkasanPd[];
};

/**
 * Use case: the counts of every PD. Without `tahun` the newest year with an approved realisasi, or this calendar year.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function listRingkasanPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, tahun }: { readonly pemdaSlug?: string | undefined; readonly tahun?: number | undefined } = {},
): Promise<RingkasanPemda> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const dipakai = tahun ?? (await findTahunTerbaru(sesi)) ?? tahunKini(konteks);
    return { pemda, tahun: dipakai, pd: await buildSemua(sesi, pemda, dipakai) };
  });
}

async function buildSemua(sesi: Sesi, pemda: Pemda, tahun: number): Promise<readonly RingkasanPd[]> {
  const daftarPd = withoutPemda(await listPd(sesi));
  const tersimpan = await listIndikatorTersimpan(sesi, { tahun });
  const pagu = Map.groupBy(await listPaguProgram(sesi, tahun), (p) => p.pdId);
  const kebijakan = await listKebijakan(sesi, tahun);
  const ukur = await loadUkur(
    sesi,
    tersimpan.map((t) => t.id),
    tahun,
  );
  const kini = byId(tersimpan, tahun);
  const lalu = byId(tersimpan, tahun - 1);
  const perPd = Map.groupBy(tersimpan, (t) => t.pdId);
  return daftarPd.map((pd) =>
    buildRingkasanPd({
      pemda,
      pd,
      tahun,
      kebijakan,
      pagu: (pagu.get(pd.id) ?? []).map((p) => p.nilai),
      indikator: (perPd.get(pd.id) ?? []).map(({ id }) => ({
        ...(ukur[id] ?? { realisasi: {}, tercetak: {} }),
        kini: kini[id],
        lalu: lalu[id],
      })),
    }),
  );
}
