// Use case: what the plan of a PD that holds in a year lacks or deserves a second look. Called by pelaporan.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { withNomenklatur } from "./nomenklatur-lingkup.server.ts";
import { sebutanBaris } from "./rancangan/beda.ts";
import { loadNaskah } from "./rancangan/naskah-baca.server.ts";
import { periksaNaskah } from "./rancangan/periksa-naskah.ts";
import { type PermintaanPd, readRencanaPd } from "./rancangan/pintu-rencana.server.ts";
import type { TemuanBerlaku } from "./rancangan/temuan-rencana.ts";
import { loadLingkup } from "./rancangan/versi-baca.server.ts";

/**
 * Use case: every finding about the plan that holds in `tahun`: wrong ones first, then incomplete ones, then warnings. Five
 * queries.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function listTemuanBerlaku(
  konteks: Konteks,
  pengguna: Pengguna,
  { tahun, ...permintaan }: PermintaanPd & { readonly tahun: number },
): Promise<readonly TemuanBerlaku[]> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rencana" }, async (sesi, { pemda, pd }) => {
    const naskah = await loadNaskah(sesi, { pdId: pd.id, dari: tahun, sampai: tahun });
    const dokumen = {
      id: "",
      jenis: "renja",
      judul: "",
      tahunMulai: tahun,
      tahunSelesai: tahun,
      tahunDasar: null,
    } as const;
    const lingkup = await withNomenklatur(sesi, pemda, naskah, await loadLingkup(sesi, pd, dokumen));
    return periksaNaskah(naskah, lingkup).map(({ berat, pesan, jenis, kunci }) => ({
      berat,
      pesan,
      objek: sebutanBaris(naskah, jenis, kunci),
    }));
  });
}
