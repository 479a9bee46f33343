// Who is reminded of what today: a cell is told to those who could act on it now, and to nobody else.
// Pure; called by the daily job, by "Susun sekarang" and by the command line.
import { type Akun, can, type Objek, type PerangkatDaerah } from "#organisasi";
import { batasBerlaku, type JadwalPengisian, type StatusJadwal, sisaHari, statusJadwal } from "../jadwal-isi.ts";
import { sebabTakBoleh } from "../tindakan-tersedia.ts";
import type { BahanPengingat, JenisTugas, Penerima, Ringkasan, SelTunggu, TugasPengingat } from "./tipe.ts";

/** Planners hear of a due date from this many days before it, every day, until everything is submitted. */
export const HARI_SEBELUM_BATAS = 7;

const JENIS: readonly JenisTugas[] = ["isi", "setujui", "terima"];
const TINDAKAN = { isi: "ajukan", setujui: "setujui", terima: "terima" } as const;
const AKSI = { isi: "isi_realisasi", setujui: "setujui_realisasi", terima: "verifikasi_realisasi" } as const;

/**
 * The digests of the day, one for each active person with something to do.
 * - To fill in and submit: from seven days before the due date, on the day, and every day after it until it is done.
 *   What was returned is told at once.
 * - To judge: as long as something waits.
 */
export function susunPengingat(bahan: BahanPengingat): readonly Ringkasan[] {
  const lembar = listLembar(bahan);
  const lihat = new Map(bahan.penerima.map((p) => [p.id, p]));
  return [...lihat.values()]
    .filter((p) => p.aktif)
    .map((penerima) => ({ penerima, tugas: tugasOf(penerima, bahan.pemda.pemdaId, lembar) }))
    .filter(({ tugas }) => tugas.length > 0);
}

/** The cells of one PD in one filling period that wait for somebody, and how the period stands for the PD. */
type Lembar = {
  readonly pd: PerangkatDaerah;
  readonly periode: string;
  readonly batas: string;
  readonly sisa: number;
  readonly status: StatusJadwal;
  readonly sel: readonly SelTunggu[];
};

function listLembar({ hariIni, pd, jadwal, pengecualian, sel }: BahanPengingat): readonly Lembar[] {
  const menurutPd = new Map(pd.map((p) => [p.id, p]));
  const menurutPeriode = new Map(jadwal.map((j) => [j.periode, j]));
  const khusus = new Map(pengecualian.map((k) => [`${k.pdId}/${k.periode}`, k]));
  const kelompok = Map.groupBy(sel, (s) => `${s.pdId}/${s.jadwal}`);
  const lembar = [...kelompok].flatMap(([kunci, isi]) => {
    const [satu] = isi;
    const milik = satu === undefined ? undefined : menurutPd.get(satu.pdId);
    const periode: JadwalPengisian | undefined = satu === undefined ? undefined : menurutPeriode.get(satu.jadwal);
    if (milik === undefined || periode === undefined) return [];
    const batas = batasBerlaku(periode, khusus.get(kunci));
    const status = statusJadwal(periode, khusus.get(kunci), hariIni);
    return [{ pd: milik, periode: periode.periode, batas, sisa: sisaHari(batas, hariIni), status, sel: isi }];
  });
  const urutan = new Map(pd.map((p, i) => [p.id, i]));
  const nomor = ({ pd: p }: Lembar) => urutan.get(p.id) ?? 0;
  return lembar.toSorted((a, b) => a.batas.localeCompare(b.batas) || nomor(a) - nomor(b));
}

function tugasOf(penerima: Penerima, pemdaId: number, lembar: readonly Lembar[]): readonly TugasPengingat[] {
  const akun: Akun = { jenis: "akun", pemdaId, id: penerima.id, nama: penerima.nama, peran: penerima.peran };
  return JENIS.flatMap((jenis) =>
    lembar.flatMap((satu) => {
      const objek: Objek = { jenis: "pd", pemdaId, pdId: satu.pd.id };
      // Asked once for the sheet, so that thousands of cells of other PD cost nothing.
      if (!can(akun, AKSI[jenis], objek)) return [];
      const milik = satu.sel.filter((sel) => isTugas(akun, { pemdaId, satu, sel, jenis }));
      return milik.length === 0 ? [] : [toTugas(jenis, satu, milik)];
    }),
  );
}

type Perkara = {
  readonly pemdaId: number;
  readonly satu: Lembar;
  readonly sel: SelTunggu;
  readonly jenis: JenisTugas;
};

function isTugas(akun: Akun, { pemdaId, satu, sel, jenis }: Perkara): boolean {
  const objek = { pemdaId, pdId: satu.pd.id, status: satu.status };
  if (sebabTakBoleh(sel.alur, akun, objek, TINDAKAN[jenis]) !== null) return false;
  return jenis !== "isi" || sel.alur.keadaan === "dikembalikan" || satu.sisa <= HARI_SEBELUM_BATAS;
}

function toTugas(jenis: JenisTugas, { pd, periode, batas, sisa }: Lembar, sel: readonly SelTunggu[]): TugasPengingat {
  const nama = (pilih: (s: SelTunggu) => boolean) => sel.filter(pilih).map((s) => s.indikator);
  const isi = jenis === "isi";
  const kembali = (s: SelTunggu) => isi && s.alur.keadaan === "dikembalikan";
  return {
    jenis,
    pd,
    periode,
    batas,
    sisa,
    belumDiisi: nama((s) => isi && !kembali(s) && s.kosong),
    belumDiajukan: nama((s) => isi && !kembali(s) && !s.kosong),
    dikembalikan: nama(kembali),
    menunggu: nama(() => !isi),
  };
}
