// Use case: the tags of a theme in one year with their totals, and the years beside it. Called by /tematik/:kode/penanda.
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna, PerangkatDaerah } from "#organisasi";
import { getPd } from "#organisasi/server";
import { tahunKini } from "#perencanaan/server";
import { buildAnggaranTema } from "../anggaran-tema.ts";
import { listPenanda, listTahunPenanda, pdTerbuka } from "../baca-penanda.server.ts";
import { type PermintaanAnggaranTema, SEMUA_PD } from "../tema.server.ts";
import type { Tema } from "../tipe.ts";
import { buildIsiPenanda, type IsiPenanda, type JumlahPenanda, withSerapan } from "./lembar-penanda.ts";
import { type HakMenandai, readTemaPenanda } from "./pintu-penanda.server.ts";

/** The newest years that are compared. */
const BANYAK_TAHUN = 5;

/** The page of a theme's tags. */
export type LembarPenanda = IsiPenanda & {
  readonly tema: Pick<Tema, "kode" | "nama" | "koordinator"> & {
    readonly strategi: readonly { readonly kode: string; readonly uraian: string }[];
  };
  /** null: every PD. */
  readonly pd: PerangkatDaerah | null;
  /** Sums of the newest years that have tags, and of the year shown; newest first. */
  readonly perTahun: readonly (JumlahPenanda & { readonly tahun: number; readonly baris: number })[];
  /** The newest earlier year with tags of these PD, null where there is none. */
  readonly tahunLalu: number | null;
  readonly hak: HakMenandai;
};

/**
 * Reads the tags of one PD or of all. Spending of a period that is not locked yet counts only for those who see what is
 * being filled in. At most 4 queries and one per compared year.
 * @throws Galat `tidak_ditemukan` (pemda, theme, PD), `tidak_berhak`.
 */
export function getPenandaTema(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanAnggaranTema,
): Promise<LembarPenanda> {
  const { pdKode, tahun: diminta } = permintaan;
  return readTemaPenanda(konteks, pengguna, permintaan, async (sesi, { pemdaId, tema, hak }) => {
    const pd = pdKode === undefined || pdKode === SEMUA_PD ? null : await getPd(sesi, pdKode);
    const bertanda = await listTahunPenanda(sesi, tema.id);
    const tahun = diminta ?? bertanda[0] ?? tahunKini(konteks);
    const baca = (t: number) =>
      listPenanda(sesi, { temaId: tema.id, tahun: t, pdId: pd?.id ?? null, terbuka: pdTerbuka(pengguna, pemdaId) });
    const isi = buildIsiPenanda(tahun, await baca(tahun));
    const perTahun = await loadPerTahun(isi, bertanda, async (t) => buildAnggaranTema(t, await baca(t)));
    const { kode, nama, koordinator, strategi } = tema;
    return {
      ...isi,
      tema: { kode, nama, koordinator, strategi: strategi.map((s) => ({ kode: s.kode, uraian: s.uraian })) },
      pd,
      perTahun,
      tahunLalu: await findTahunLalu(sesi, bertanda, { temaId: tema.id, pdId: pd?.id ?? null, tahun }),
      hak,
    };
  });
}

async function loadPerTahun(
  isi: IsiPenanda,
  bertanda: readonly number[],
  baca: (tahun: number) => Promise<ReturnType<typeof buildAnggaranTema>>,
): Promise<LembarPenanda["perTahun"]> {
  const hasil: LembarPenanda["perTahun"][number][] = [];
  const semua = [...new Set([isi.tahun, ...bertanda.slice(0, BANYAK_TAHUN)])].sort((a, b) => b - a);
  for (const tahun of semua) {
    if (tahun === isi.tahun) hasil.push({ ...isi.jumlah, tahun });
    else {
      const { total, realisasi, baris } = await baca(tahun);
      hasil.push({ ...withSerapan({ nilai: total, realisasi }), tahun, baris: baris.length });
    }
  }
  return hasil;
}

async function findTahunLalu(
  sesi: Sesi,
  bertanda: readonly number[],
  { temaId, pdId, tahun }: { readonly temaId: string; readonly pdId: string | null; readonly tahun: number },
): Promise<number | null> {
  for (const t of bertanda) {
    if (t >= tahun) continue;
    const ada = pdId === null || (await listPenanda(sesi, { temaId, tahun: t, pdId, terbuka: [] })).length > 0;
    if (ada) return t;
  }
  return null;
}
