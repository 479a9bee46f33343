// A package of reports as its pages show it: words, counts, sizes. Pure; called by the loaders of /laporan/paket.
import { formatUkuran, formatWaktu, type IstilahTriwulan, labelPeriode, parsePeriode } from "#inti";
import { getFormat, getJenis, type KeadaanPaket, keadaanPaket, type Paket } from "#pelaporan";

export type PaketTampil = {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
  readonly diminta: string;
  readonly keadaan: KeadaanPaket;
  readonly sebutan: string;
  readonly langkah: { readonly selesai: number; readonly semua: number };
  readonly berkas: { readonly jadi: number; readonly gagal: number; readonly ukuran: string };
  /** What could not be made, with the reason. */
  readonly gagal: readonly { readonly nama: string; readonly sebab: string }[];
  /** What may be done with it now. */
  readonly dapat: { readonly batal: boolean; readonly lanjut: boolean; readonly unduh: boolean };
};

const SEBUTAN: Readonly<Record<KeadaanPaket, string>> = {
  menunggu: "Menunggu giliran",
  berjalan: "Sedang dibuat",
  selesai: "Selesai",
  dibatalkan: "Dibatalkan",
};

export function toPaketTampil(paket: Paket, istilah: IstilahTriwulan): PaketTampil {
  const berkas = paket.langkah.flatMap((l) => l.berkas);
  const keadaan = keadaanPaket(paket);
  const jadi = berkas.filter((b) => b.galat === null).length;
  const namaJenis = paket.jenis.map((j) => getJenis(j).nama);
  const namaFormat = paket.format.map((f) => getFormat(f).nama);
  return {
    id: paket.id,
    judul: `${paket.pd?.nama ?? "Semua perangkat daerah"}, ${labelPeriode(parsePeriode(paket.masa), istilah)}`,
    isi: `${namaJenis.join(", ")} dalam format ${namaFormat.join(", ")}`,
    diminta: `Diminta ${paket.oleh}, ${formatWaktu(paket.pada)}`,
    keadaan,
    sebutan: SEBUTAN[keadaan],
    langkah: { selesai: paket.langkah.filter((l) => l.selesai).length, semua: paket.langkah.length },
    berkas: {
      jadi,
      gagal: berkas.length - jadi,
      ukuran: formatUkuran(berkas.reduce((jumlah, b) => jumlah + (b.ukuran ?? 0), 0)),
    },
    gagal: berkas.flatMap((b) => (b.galat === null ? [] : [{ nama: b.nama, sebab: b.galat }])),
    dapat: {
      batal: keadaan === "menunggu" || keadaan === "berjalan",
      lanjut: keadaan !== "selesai",
      unduh: jadi > 0,
    },
  };
}

type Pilihan = { readonly nilai: string; readonly label: string };

/** What may be asked for: `semua` allows the whole pemda at once. */
export type PilihanPaket = {
  readonly semua: boolean;
  readonly pd: readonly { readonly kode: string; readonly nama: string }[];
  readonly masa: readonly Pilihan[];
  readonly jenis: readonly Pilihan[];
  readonly format: readonly Pilihan[];
};

/** How the form stands; it comes back like this when it is refused. */
export type KetikanPaket = {
  readonly pd: string;
  readonly masa: string;
  readonly jenis: readonly string[];
  readonly format: readonly string[];
};
