// "Tugas saya": what waits for each role, from the kept sums, the schedule and the reader's day. Pure; called by
// tugas.server.ts.
import { formatTanggal, labelPeriode, parsePeriode } from "#inti";
import { type Akun, listPdDengan, type Pemda, type Peran, type PerangkatDaerah, sebutanPeran } from "#organisasi";
import { batasBerlaku, type JadwalPengisian, type PengecualianJadwal, sisaHari, statusJadwal } from "../jadwal-isi.ts";
import { isBelumDiajukan } from "./susun.ts";
import type { RingkasPd, SelKeadaan } from "./tipe.ts";
import { type BahanAdmin, tugasAdmin } from "./tugas-admin.ts";
import type { ButirTugas, Desakan, KelompokTugas, Tugas } from "./tugas-tipe.ts";

/** One filling period with the sums of its year. Only periods that are open or late for somebody matter. */
export type PeriodeTugas = {
  readonly jadwal: JadwalPengisian;
  readonly pengecualian: ReadonlyMap<string, PengecualianJadwal>;
  readonly pd: readonly RingkasPd[];
};
export type BahanTugas = {
  readonly akun: Akun;
  readonly pemda: Pemda;
  readonly hariIni: string;
  readonly periode: readonly PeriodeTugas[];
  /** Undefined for accounts that are not admin. */
  readonly admin: Omit<BahanAdmin, "pemda" | "hariIni"> | undefined;
};

const BANYAK_CONTOH = 5;
const HARI_SEGERA = 7;
const URUTAN: readonly Desakan[] = ["terlambat", "segera", "biasa"];

/** The tasks of every role the account holds, the most pressing first. */
export function buildTugas(bahan: BahanTugas): Tugas {
  const { akun, hariIni } = bahan;
  const peran = [...new Set<Peran>(akun.peran.map((p) => p.peran))];
  return { nama: akun.nama, hariIni, kelompok: peran.map((p) => kelompokOf(bahan, p)) };
}

function kelompokOf(bahan: BahanTugas, peran: Peran): KelompokTugas {
  const sebutan = sebutanPeran(peran);
  const urut = (butir: readonly ButirTugas[]) =>
    butir.toSorted((a, b) => URUTAN.indexOf(a.desakan) - URUTAN.indexOf(b.desakan));
  switch (peran) {
    case "perencana":
      return { peran: sebutan, butir: urut(tugasPerencana(bahan)), kosong: KOSONG.perencana };
    case "kepala_pd":
      return { peran: sebutan, butir: urut(tugasKepala(bahan)), kosong: KOSONG.kepala_pd };
    case "verifikator":
      return { peran: sebutan, butir: tugasVerifikator(bahan), kosong: KOSONG.verifikator };
    case "admin_pemda": {
      const { admin, pemda, hariIni } = bahan;
      const butir = admin === undefined ? [] : tugasAdmin({ ...admin, pemda, hariIni });
      return { peran: sebutan, butir: urut(butir), kosong: KOSONG.admin_pemda };
    }
    case "evaluator":
    case "pimpinan":
      return { peran: sebutan, butir: bacaan(bahan), kosong: KOSONG.pembaca };
  }
}

const KOSONG = {
  perencana:
    "Tidak ada isian yang menunggu. Begitu periode pengisian dibuka atau isian dikembalikan, pekerjaannya tampil di sini beserta batas waktunya.",
  kepala_pd:
    "Tidak ada isian yang menunggu persetujuan. Isian tampil di sini setelah perencana mengajukannya; setelah disetujui, isian diteruskan kepada verifikator.",
  verifikator:
    "Tidak ada isian yang menunggu verifikasi. Isian tampil di sini setelah kepala perangkat daerah menyetujuinya, yang paling lama menunggu lebih dahulu.",
  admin_pemda:
    "Jadwal dan akun sudah lengkap. Periode yang perlu dibuka atau dikunci dan perangkat daerah tanpa akun tampil di sini.",
  pembaca: "Belum ada periode pengisian. Setelah admin pemda membuka periode, ringkasan pengisiannya tampil di sini.",
} as const;

type LembarPd = {
  readonly pd: PerangkatDaerah;
  readonly periode: string;
  readonly label: string;
  readonly sisa: number;
  readonly batas: string;
  readonly sel: readonly SelKeadaan[];
};

/** The sheets that are open or late, of these PD. */
function listLembar({ pemda, hariIni, periode }: BahanTugas, pdId?: readonly string[]): readonly LembarPd[] {
  return periode.flatMap(({ jadwal, pengecualian, pd }) =>
    pd.flatMap((r) => {
      if (pdId !== undefined && !pdId.includes(r.pd.id)) return [];
      const khusus = pengecualian.get(r.pd.id);
      const status = statusJadwal(jadwal, khusus, hariIni);
      const sel = r.lembar[jadwal.periode] ?? [];
      const batas = batasBerlaku(jadwal, khusus);
      const label = labelPeriode(parsePeriode(jadwal.periode), pemda.istilahTriwulan);
      const lembar = { pd: r.pd, periode: jadwal.periode, label, batas, sisa: sisaHari(batas, hariIni), sel };
      // What was submitted waits for its judge even after the lock; only filling in needs an open sheet.
      return status === "terbuka" || status === "terlambat"
        ? [lembar]
        : [{ ...lembar, sel: sel.filter((s) => s.keadaan === "diajukan") }];
    }),
  );
}

function tugasPerencana(bahan: BahanTugas): readonly ButirTugas[] {
  return listLembar(bahan, listPdDengan(bahan.akun, "perencana")).flatMap((l) => {
    const kembali = l.sel.filter((s) => s.keadaan === "dikembalikan");
    const belum = l.sel.filter((s) => isBelumDiajukan(s) && s.keadaan !== "dikembalikan");
    const tujuan = { jenis: "lembar", pdKode: l.pd.kode, periode: l.periode } as const;
    const nama = (s: SelKeadaan) => (s.catatan === null ? s.nama : `${s.nama}: “${s.catatan}”`);
    return [
      ...butirDari(l, kembali.map(nama), `${kembali.length} isian dikembalikan untuk diperbaiki`, tujuan),
      ...butirDari(l, belum.map(nama), `${belum.length} isian belum diajukan`, tujuan),
    ];
  });
}

function tugasKepala(bahan: BahanTugas): readonly ButirTugas[] {
  return listLembar(bahan, listPdDengan(bahan.akun, "kepala_pd")).flatMap((l) => {
    const menunggu = l.sel.filter((s) => s.menunggu === "kepala_pd");
    const tujuan = { jenis: "persetujuan", pdKode: l.pd.kode, periode: l.periode } as const;
    return butirDari(
      l,
      menunggu.map((s) => s.nama),
      `${menunggu.length} isian menunggu persetujuan Anda`,
      tujuan,
    );
  });
}

/** Per PD, the longest waiting first. */
function tugasVerifikator(bahan: BahanTugas): readonly ButirTugas[] {
  const antri = listLembar(bahan).flatMap((l) => {
    const menunggu = l.sel.filter((s) => s.menunggu === "verifikator");
    const sejak = menunggu.flatMap((s) => (s.sejak === null ? [] : [s.sejak.getTime()]));
    return menunggu.length === 0 ? [] : [{ l, menunggu, sejak: Math.min(...sejak) }];
  });
  return antri
    .toSorted((a, b) => a.sejak - b.sejak)
    .flatMap(({ l, menunggu, sejak }) => {
      const tujuan = { jenis: "verifikasi", pdKode: l.pd.kode, periode: l.periode } as const;
      const nama = menunggu.map((s) => s.nama);
      const lama = `menunggu sejak ${formatTanggal(new Date(sejak))}`;
      return butirDari(l, nama, `${l.pd.nama}: ${menunggu.length} isian`, tujuan).map((b) => ({
        ...b,
        keterangan: `${l.label}, ${lama}`,
      }));
    });
}

function bacaan({ pemda, hariIni, periode }: BahanTugas): readonly ButirTugas[] {
  return periode.map(({ jadwal, pengecualian, pd }) => {
    const label = labelPeriode(parsePeriode(jadwal.periode), pemda.istilahTriwulan);
    const berisi = pd.filter((r) => (r.lembar[jadwal.periode] ?? []).length > 0);
    const selesai = berisi.filter((r) => !(r.lembar[jadwal.periode] ?? []).some(isBelumDiajukan));
    const terlambat = berisi.filter(
      (r) => !selesai.includes(r) && statusJadwal(jadwal, pengecualian.get(r.pd.id), hariIni) === "terlambat",
    );
    return {
      judul: `Pengisian ${label}: ${selesai.length} dari ${berisi.length} perangkat daerah sudah mengajukan semuanya`,
      keterangan: `batas ${formatTanggal(jadwal.batas)}, ${terlambat.length} perangkat daerah terlambat`,
      desakan: terlambat.length > 0 ? "terlambat" : "biasa",
      ...potong(terlambat.map((r) => r.pd.namaSingkat)),
      tujuan: { jenis: "dasbor" },
    };
  });
}

function butirDari(
  { label, sisa, batas, pd }: LembarPd,
  nama: readonly string[],
  judul: string,
  tujuan: ButirTugas["tujuan"],
): readonly ButirTugas[] {
  if (nama.length === 0) return [];
  const desakan = desakanOf(sisa);
  return [
    { judul, keterangan: `${pd.namaSingkat}, ${label}, ${kalimatSisa(sisa, batas)}`, desakan, ...potong(nama), tujuan },
  ];
}

function potong(nama: readonly string[]): Pick<ButirTugas, "contoh" | "selebihnya"> {
  return { contoh: nama.slice(0, BANYAK_CONTOH), selebihnya: Math.max(0, nama.length - BANYAK_CONTOH) };
}

/** How pressing something is with `sisa` days left. @example desakanOf(-1) // "terlambat" */
export function desakanOf(sisa: number): Desakan {
  if (sisa < 0) return "terlambat";
  return sisa <= HARI_SEGERA ? "segera" : "biasa";
}

/** The days left in words. @example kalimatSisa(0, "2025-01-31") // "batas hari ini (31 Januari 2025)" */
export function kalimatSisa(sisa: number, batas: string): string {
  const tanggal = formatTanggal(batas);
  if (sisa < 0) return `terlambat ${-sisa} hari (batas ${tanggal})`;
  return sisa === 0 ? `batas hari ini (${tanggal})` : `sisa ${sisa} hari (batas ${tanggal})`;
}
