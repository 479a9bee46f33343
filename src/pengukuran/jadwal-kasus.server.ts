// Use case: the filling schedule of the pemda, as its page shows it.
import { labelPeriode, parsePeriode } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { listPd } from "#organisasi/server";
import type { BarisJadwal } from "./isi-tipe.ts";
import { listJadwalTersimpan, listPengecualian } from "./jadwal-baca.server.ts";
import { statusJadwal } from "./jadwal-isi.ts";
import { readPd, readSePemda } from "./pintu.server.ts";

/**
 * Every filling period, newest first, with the PD that have their own due date, lock or reopening. Who sees only one PD
 * names it (`pdKode`) and sees what is special for that PD only.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function listJadwal(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode }: { readonly pemdaSlug?: string | undefined; readonly pdKode?: string | undefined } = {},
): Promise<readonly BarisJadwal[]> {
  const aksi = ["lihat_pengukuran"] as const;
  if (pdKode === undefined) return readSePemda(konteks, pengguna, { pemdaSlug, aksi }, (sesi, l) => susun(sesi, l));
  return readPd(konteks, pengguna, { pemdaSlug, pdKode, aksi }, (sesi, l) => susun(sesi, l, l.pd.id));
}

async function susun(
  sesi: Parameters<typeof listPd>[0],
  {
    pemda,
    hariIni,
  }: { readonly pemda: { readonly istilahTriwulan: "triwulan" | "tribulan" }; readonly hariIni: string },
  pdId?: string,
): Promise<readonly BarisJadwal[]> {
  const jadwal = await listJadwalTersimpan(sesi);
  const khusus = Map.groupBy(await listPengecualian(sesi, pdId === undefined ? {} : { pdId }), (k) => k.periode);
  const pd = new Map((await listPd(sesi)).map((p) => [p.id, p]));
  return jadwal.map((j) => {
    const milik = khusus.get(j.periode) ?? [];
    return {
      periode: j.periode,
      labelPeriode: labelPeriode(parsePeriode(j.periode), pemda.istilahTriwulan),
      dibuka: j.dibuka,
      batas: j.batas,
      status: statusJadwal(j, pdId === undefined ? undefined : milik[0], hariIni),
      dikunciPada: j.dikunciPada,
      dibekukanPada: j.dibekukanPada,
      khusus: milik.flatMap(({ pdId: id, batas, kunci, alasan }) => {
        const p = pd.get(id);
        return p === undefined ? [] : [{ pd: p, batas, kunci, alasan }];
      }),
    };
  });
}
