// What the pages of packages show and offer. Called by /laporan/paket and /laporan/paket/:id.
import { can } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import { FORMAT_LAPORAN, FORMAT_PAKET, JENIS_LAPORAN } from "#pelaporan";
import { listPaket } from "#pelaporan/server";
import { listPeriodeTersedia, type PeriodeTersedia } from "#pengukuran/server";
import { type KetikanPaket, type PilihanPaket, toPaketTampil } from "../tampilan/paket.ts";
import type { BahanMuat } from "./muat.server.ts";
import { resolvePdKode } from "./pd-bawaan.server.ts";

/** The packages there are, what may be asked for, and how the empty form stands. */
export async function loadPaket(bahan: BahanMuat) {
  const { konteks, pengguna } = bahan;
  const paket = await listPaket(konteks, pengguna);
  const { pemda, pd } = await getDaftarPd(konteks, pengguna);
  const semua = can(pengguna, "buat_paket", { jenis: "pemda", pemdaId: pemda.pemdaId });
  const boleh = pd.filter((p) => can(pengguna, "buat_paket", { jenis: "pd", pemdaId: pemda.pemdaId, pdId: p.id }));
  const periode = await listPeriodeTersedia(konteks, pengguna, { pdKode: await resolvePdKode(bahan) });
  const masa = listMasa(periode, konteks.now().getUTCFullYear());
  const pilihan: PilihanPaket = {
    semua,
    pd: boleh.map(({ kode, nama }) => ({ kode, nama })),
    masa: masa.map((m) => ({ nilai: m.kode, label: m.label })),
    jenis: JENIS_LAPORAN.filter((j) => j.lingkup === "pd" || (semua && j.lingkup === "pemda")).map((j) => ({
      nilai: j.kode,
      label: j.nama,
    })),
    format: FORMAT_LAPORAN.map((f) => ({ nilai: f.kode, label: f.nama })),
  };
  const awal: KetikanPaket = {
    pd: semua ? "" : (boleh[0]?.kode ?? ""),
    masa: masa[0]?.kode ?? "",
    jenis: ["lkjip"],
    format: FORMAT_PAKET,
  };
  return { paket: paket.map((p) => toPaketTampil(p, pemda.istilahTriwulan)), pilihan, awal };
}

/** Whole years first, newest first, then the parts of years that have figures; this year where there is none. */
function listMasa(periode: readonly PeriodeTersedia[], tahunIni: number): readonly PeriodeTersedia[] {
  const tahun = new Set(periode.map((p) => Number(p.kode.slice(0, 4))));
  const terurut = tahun.size === 0 ? [tahunIni] : [...tahun].toSorted((a, b) => b - a);
  return [
    ...terurut.map((t) => ({ kode: String(t), label: `Tahun ${t}` })),
    ...periode.filter((p) => p.kode.length > 4),
  ];
}
