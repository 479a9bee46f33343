// The filling schedule in words. Pure; called by the loaders of /pengukuran/jadwal.
import { formatTanggal, formatWaktu } from "#inti";
import type { BarisJadwal, HasilKunci, StatusJadwal } from "#pengukuran";

const STATUS: Readonly<Record<StatusJadwal, string>> = {
  belum_dibuka: "Belum dibuka",
  terbuka: "Terbuka",
  terlambat: "Lewat batas, masih terbuka",
  terkunci: "Terkunci",
};

/** What is special for one PD, in a sentence. */
export type KhususTampil = {
  readonly pdKode: string;
  readonly pd: string;
  readonly ketentuan: string;
  readonly alasan: string;
  readonly berbatas: boolean;
};
/** One filling period; `hari` are the stored days, for date fields. */
export type JadwalTampil = {
  readonly periode: string;
  readonly label: string;
  readonly status: StatusJadwal;
  readonly kataStatus: string;
  readonly dibuka: string;
  readonly batas: string;
  readonly dibekukan: string | null;
  readonly dikunci: string | null;
  readonly hari: { readonly dibuka: string; readonly batas: string };
  readonly khusus: readonly KhususTampil[];
};

/** One filling period as its card shows it. */
export function toJadwalTampil(baris: BarisJadwal): JadwalTampil {
  const { periode, labelPeriode, status, dibuka, batas, dibekukanPada, dikunciPada, khusus } = baris;
  return {
    periode,
    label: labelPeriode,
    status,
    kataStatus: STATUS[status],
    dibuka: formatTanggal(dibuka),
    batas: formatTanggal(batas),
    dibekukan: dibekukanPada === null ? null : formatWaktu(dibekukanPada),
    dikunci: dikunciPada === null ? null : formatWaktu(dikunciPada),
    hari: { dibuka, batas },
    khusus: khusus.map(toKhusus),
  };
}

function toKhusus({ pd, batas, kunci, alasan }: BarisJadwal["khusus"][number]): KhususTampil {
  const tentangBatas = batas === null ? [] : [`batas sendiri ${formatTanggal(batas)}`];
  const tentangKunci = kunci === null ? [] : [kunci === "terkunci" ? "sudah dikunci" : "dibuka kembali"];
  const ketentuan = [...tentangBatas, ...tentangKunci].join(", ");
  return { pdKode: pd.kode, pd: pd.nama, ketentuan, alasan, berbatas: batas !== null };
}

/**
 * What a lock did, and what it left open.
 * @example kalimatKunci({ terkunci: 3, belumDisetujui: 0 }) // "Periode dikunci: 3 realisasi terkunci. Tidak ada yang tertinggal."
 */
export function kalimatKunci({ terkunci, belumDisetujui }: HasilKunci): string {
  const sisa =
    belumDisetujui === 0
      ? "Tidak ada yang tertinggal."
      : `${belumDisetujui} isian belum diterima verifikator, jadi tidak ikut terkunci dan tidak dapat diubah sampai periode ini dibuka kembali.`;
  return `Periode dikunci: ${terkunci} realisasi terkunci. ${sisa}`;
}
