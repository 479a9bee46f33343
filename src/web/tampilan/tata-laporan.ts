// The form about the look of reports: its fields as text, filled from what is saved or from what was typed. Pure.
import type { TataLaporan } from "#pelaporan";

/** Address and ways to reach an office, as typed. */
export type NilaiKontak = {
  readonly alamat: string;
  readonly telepon: string;
  readonly surel: string;
  readonly situs: string;
};
export type NilaiTata = NilaiKontak & {
  readonly utama: string;
  readonly aksen: string;
  readonly huruf: string;
  readonly tepiAtas: string;
  readonly tepiBawah: string;
  readonly tepiKiri: string;
  readonly tepiKanan: string;
  readonly kopBaris: string;
  readonly tandaTangan: string;
  readonly tempat: string;
};

/** The fields of the letterhead out of a form. */
export function readNilaiKontak(isi: (nama: string) => string): NilaiKontak {
  return { alamat: isi("alamat"), telepon: isi("telepon"), surel: isi("surel"), situs: isi("situs") };
}

/** The fields of the look out of a form. */
export function readNilaiTata(isi: (nama: string) => string): NilaiTata {
  return {
    ...readNilaiKontak(isi),
    utama: isi("utama"),
    aksen: isi("aksen"),
    huruf: isi("huruf"),
    tepiAtas: isi("tepiAtas"),
    tepiBawah: isi("tepiBawah"),
    tepiKiri: isi("tepiKiri"),
    tepiKanan: isi("tepiKanan"),
    kopBaris: isi("kopBaris"),
    tandaTangan: isi("tandaTangan"),
    tempat: isi("tempat"),
  };
}

/** Millimetres as people type centimetres. @example formatCm(25) // "2,5" */
export function formatCm(mm: number): string {
  return mm % 10 === 0 ? String(mm / 10) : `${Math.floor(mm / 10)},${mm % 10}`;
}

/** What the form shows of a saved look. */
export function nilaiTata({ warna, tepi, kopBaris, tandaTangan, ...lain }: TataLaporan): NilaiTata {
  const cm = (mm: number | undefined) => (mm === undefined ? "" : formatCm(mm));
  const { alamat, telepon, surel, situs, huruf, tempat } = lain;
  return {
    ...{ alamat, telepon, surel, situs, huruf, tempat, tandaTangan },
    utama: `#${warna.utama}`,
    aksen: `#${warna.aksen}`,
    tepiAtas: cm(tepi?.atas),
    tepiBawah: cm(tepi?.bawah),
    tepiKiri: cm(tepi?.kiri),
    tepiKanan: cm(tepi?.kanan),
    kopBaris: kopBaris.join("\n"),
  };
}

export const CARA_TANDA_TEKS = [
  { nilai: "tanpa", label: "Tidak diatur di sini" },
  { nilai: "titik", label: "Tempat, lalu titik-titik untuk tanggal" },
  { nilai: "hari", label: "Tempat dan tanggal laporan dibuat" },
] as const;

/** What the page says after each kind of saving. */
export const KABAR_TATA: Readonly<Record<string, string>> = {
  tata: "Tata laporan disimpan. Laporan yang dibuat sesudah ini memakainya.",
  kop: "Alamat kop perangkat daerah disimpan.",
  logo: "Logo disimpan.",
  lepas: "Logo dilepas dari laporan.",
};

/** A letterhead without address and contacts. */
export const KONTAK_KOSONG: NilaiKontak = { alamat: "", telepon: "", surel: "", situs: "" };
