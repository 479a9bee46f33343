// Use case: the evidence of one realisasi, as the signed-in user sees it.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import { can, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { alurOf } from "../entri.ts";
import { kunciSel, loadEntri } from "../entri-baca.server.ts";
import type { BarisIsi, JadwalLembar } from "../isi-tipe.ts";
import { getJadwalPd, toJadwalLembar } from "../jadwal-baca.server.ts";
import { loadBarisIndikator } from "../lembar-baca.server.ts";
import { readPd } from "../pintu.server.ts";
import { parseMasukan } from "../skema-isi.ts";
import { type RantaiBukti, susunRantai } from "./bukti.ts";
import { getIndikatorId, listBuktiTersimpan, listSyarat } from "./bukti-baca.server.ts";
import { isDalamKoreksi, PERBUATAN_BUKTI, type PerbuatanBukti, sebabBuktiTakBoleh } from "./hak-bukti.ts";
import { type AlamatBukti, SKEMA_BUKTI } from "./skema-bukti.ts";

export type LembarBukti = {
  readonly pd: PerangkatDaerah;
  readonly jadwal: JadwalLembar;
  readonly baris: BarisIsi;
  /** The other measured periods of the indikator in this filling period. */
  readonly lain: readonly { readonly ukur: string; readonly label: string }[];
  readonly rantai: readonly RantaiBukti[];
  readonly syarat: readonly string[];
  /** Why this user may not do it now; null when it is allowed. */
  readonly takBoleh: Readonly<Record<PerbuatanBukti, string | null>>;
  /** A reason is then asked for additions too. */
  readonly dalamKoreksi: boolean;
  readonly bolehAturSyarat: boolean;
};

/**
 * Without `ukur` the last measured period of the filling period.
 * @throws Galat `masukan`, `tidak_ditemukan` (pemda, PD, period, cell), `tidak_berhak`.
 */
export function listBukti(konteks: Konteks, pengguna: Pengguna, masukan: AlamatBukti): Promise<LembarBukti> {
  const alamat = parseMasukan(SKEMA_BUKTI.daftar, masukan);
  return readPd(konteks, pengguna, { ...alamat, aksi: ["lihat_pengukuran"] }, async (sesi, lingkup) => {
    const { pemda, pd, akun } = lingkup;
    const jadwalPd = await getJadwalPd(sesi, lingkup, alamat.periode);
    const semuaBaris = await loadBarisIndikator(sesi, lingkup, jadwalPd, alamat.indikator);
    const baris = semuaBaris.findLast((b) => alamat.ukur === undefined || b.sel.periode === alamat.ukur);
    if (baris === undefined) throw new Galat("tidak_ditemukan", tidakAda(alamat.indikator, alamat.periode));
    const dicari = { pdId: pd.id, tahun: Number(alamat.periode.slice(0, 4)), kode: [alamat.indikator] };
    const alur = alurOf((await loadEntri(sesi, dicari)).get(kunciSel(alamat.indikator, baris.sel.periode)));
    const objek = { pemdaId: pemda.pemdaId, pdId: pd.id, status: jadwalPd.status };
    const [tambah, ganti, hapus] = PERBUATAN_BUKTI.map((p) => sebabBuktiTakBoleh(alur, akun, objek, p));
    const indikatorId = await getIndikatorId(sesi, pd.id, alamat.indikator);
    return {
      pd,
      jadwal: toJadwalLembar(jadwalPd, lingkup),
      baris,
      lain: semuaBaris.flatMap((b) => (b === baris ? [] : [{ ukur: b.sel.periode, label: b.labelPeriode }])),
      rantai: susunRantai(await listBuktiTersimpan(sesi, { indikatorId, periode: baris.sel.periode })),
      syarat: await listSyarat(sesi, indikatorId),
      takBoleh: { tambah: tambah ?? null, ganti: ganti ?? null, hapus: hapus ?? null },
      dalamKoreksi: isDalamKoreksi(alur),
      bolehAturSyarat: can(akun, "kelola_syarat_bukti", { jenis: "pemda", pemdaId: pemda.pemdaId }),
    };
  });
}

function tidakAda(indikator: string, periode: string): string {
  return `Indikator "${indikator}" tidak dijadwalkan diukur pada ${periode} di lembar ini. Buka dari lembar isian.`;
}
