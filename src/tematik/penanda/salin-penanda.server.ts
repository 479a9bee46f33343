// Use case: copies the tags of one year into another. Called by /tematik/:kode/penanda.
import { z } from "zod";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getPd } from "#organisasi/server";
import { type PermintaanTema, SEMUA_PD } from "../tema.server.ts";
import { loadKeadaanTanda } from "./baca-tanda.server.ts";
import { type PerubahanTanda, periksaPenanda, type TandaTersimpan } from "./periksa-penanda.ts";
import { assertMenandai, isBolehPd, type LingkupTema, writeTemaPenanda } from "./pintu-penanda.server.ts";
import { tulisTanda } from "./tulis-tanda.server.ts";

const SKEMA = z.object({
  dari: z.int().min(2000).max(2100),
  tahun: z.int().min(2000).max(2100),
});

/** From which year into which. Without `pdKode` (or with "semua"): of every PD in which the account may tag. */
export type PermintaanSalin = PermintaanTema & {
  readonly dari: number;
  readonly tahun: number;
  readonly pdKode?: string | undefined;
};
/** How many tags were copied; the nodes whose tags were not, because the plan of that year lacks them. */
export type HasilSalin = { readonly disalin: number; readonly tidakAda: readonly string[]; readonly tetap: number };

/**
 * Copies share and strategy of each tag whose node the plan still has in `tahun`. A node that is tagged there already, or
 * stands above or below a tagged one, keeps what it has (`tetap` counts them).
 * @throws Galat `masukan` (same year, nothing tagged in `dari`), `tidak_ditemukan` (pemda, theme, PD), `tidak_berhak`.
 */
export function salinPenandaTahun(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanSalin,
): Promise<HasilSalin> {
  const { dari, tahun } = parseIsian(SKEMA, permintaan);
  const { pdKode } = permintaan;
  return writeTemaPenanda(konteks, pengguna, permintaan, {
    alasan: `menyalin tanda anggaran Tahun ${dari}`,
    nilai: async (sesi, lingkup) => {
      const pd = pdKode === undefined || pdKode === SEMUA_PD ? null : await getPd(sesi, pdKode);
      assertMenandai(pengguna, lingkup, pd === null ? [] : [pd.id]);
      if (dari === tahun) throw new Galat("masukan", "Tahun asal dan tahun tujuan sama. Pilih tahun asal yang lain.");
      return susunSalinan(sesi, lingkup, { dari, tahun, pdId: pd?.id ?? null });
    },
    tulis: async (sesi, { lingkup, rencana, ...hasil }) => {
      const { tambah } = await tulisTanda(konteks, sesi, { tema: lingkup.tema, tahun }, rencana);
      return { ...hasil, disalin: tambah };
    },
  });
}

async function susunSalinan(
  sesi: Sesi,
  lingkup: LingkupTema,
  { dari, tahun, pdId }: { readonly dari: number; readonly tahun: number; readonly pdId: string | null },
) {
  const asal = await loadKeadaanTanda(sesi, lingkup.tema, dari, []);
  const milik = asal.tanda.filter((t) => {
    const pemilik = asal.simpul.get(t.simpulId)?.pdId ?? "";
    return pdId === null ? isBolehPd(lingkup.hak, pemilik) : pemilik === pdId;
  });
  if (milik.length === 0) throw new Galat("masukan", `Belum ada yang ditandai pada Tahun ${dari}.`);
  const simpulId = milik.map((t) => t.simpulId);
  const tujuan = await loadKeadaanTanda(sesi, lingkup.tema, tahun, simpulId);
  const menurutSimpul = [...Map.groupBy(milik, (t) => t.simpulId)];
  const bertanda = new Set(tujuan.tanda.map((t) => t.simpulId));
  const ada = menurutSimpul.filter(([id]) => tujuan.simpul.get(id)?.berlaku === true);
  const calon = ada.filter(([id]) => !bertanda.has(id)).map(([, tanda]) => tanda.map(toTambah));
  const perubahan = calon.filter((p) => periksaPenanda(tujuan, p).tolak.length === 0);
  return {
    lingkup,
    rencana: periksaPenanda(tujuan, perubahan.flat()).rencana,
    tidakAda: menurutSimpul.flatMap(([id]) => {
      const s = tujuan.simpul.get(id);
      return s === undefined || s.berlaku ? [] : [s.nama];
    }),
    tetap: ada.length - perubahan.length,
  };
}

function toTambah({ simpulId, strategi, bagian }: TandaTersimpan): PerubahanTanda {
  return { jenis: "tambah", simpulId, strategi, bagian: bagian.replace(".", ",") };
}
