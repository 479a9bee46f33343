// The LKjIP of a PD and of a pemda as reports with texts. Entered in the registry (daftar-rangka.server.ts).
import { loadBahanLkjipPd, loadBahanLkjipPemda } from "../lkjip.server.ts";
import { tahunMasa } from "../masa.ts";
import { PEMBANGUN_LKJIP_PD, PEMBANGUN_LKJIP_PEMDA } from "../penyusun/lkjip/lkjip.ts";
import { susunKerangka } from "./kerangka.ts";
import type { RangkaLaporan } from "./rangka.server.ts";

export const RANGKA_LKJIP: readonly RangkaLaporan[] = [
  {
    jenis: "lkjip",
    nama: "Laporan Kinerja (LKjIP)",
    milik: "pd",
    masa: "tahun",
    muat: async (konteks, pengguna, { pemdaSlug, pdKode, periode }) => {
      const permintaan = { pemdaSlug, pdKode: pdKode ?? "", tahun: tahunMasa(periode) };
      return susunKerangka(PEMBANGUN_LKJIP_PD, await loadBahanLkjipPd(konteks, pengguna, permintaan));
    },
  },
  {
    jenis: "lkjip-pemda",
    nama: "Laporan Kinerja (LKjIP) pemerintah daerah",
    milik: "pemda",
    masa: "tahun",
    muat: async (konteks, pengguna, { pemdaSlug, periode }) => {
      const permintaan = { pemdaSlug, tahun: tahunMasa(periode) };
      return susunKerangka(PEMBANGUN_LKJIP_PEMDA, await loadBahanLkjipPemda(konteks, pengguna, permintaan));
    },
  },
];
