// The rows, trends and quarters of rekap as data. Pure; called by the rekap screens.
import {
  batasSkala,
  formatSelRekap,
  type GarisTempat,
  gambaranTren,
  gambaranTriwulan,
  type JumlahRekap,
  type RekapPd,
  type RekapSimpul,
  type SelAngka,
  type SeriTriwulan,
  tempatGaris,
} from "#pengukuran";
import type { RekapSePemda, TitikTren } from "#pengukuran/server";
import { withKueri } from "../muat/alamat.ts";
import { garisGambaran } from "./gambar.ts";

/** A row of a rekap table. `ke`: where its name leads. */
export type BarisRekap = {
  readonly kunci: string;
  readonly nama: string;
  readonly ke?: string;
  readonly sel: SelAngka;
  readonly jumlah: JumlahRekap;
};
export type TitikTrenTampil = { readonly label: string; readonly sel: SelAngka; readonly jumlah: JumlahRekap };

/** The rows of the sasaran or programmes of a PD. */
export function barisSimpul(pdKode: string, periode: string, simpul: readonly RekapSimpul[]): readonly BarisRekap[] {
  return simpul.map(({ simpul: { kode, nama }, rekap }) => ({
    kunci: kode,
    nama,
    sel: formatSelRekap(rekap, { jenis: "simpul", pdKode, periode, simpulKode: kode }),
    jumlah: rekap.jumlah,
  }));
}

/** The row of the PD itself. */
export function barisPd({ pd, rekap }: Pick<RekapPd, "pd" | "rekap">, periode: string): BarisRekap {
  return {
    kunci: pd.kode,
    nama: pd.nama,
    sel: formatSelRekap(rekap, { jenis: "pd", pdKode: pd.kode, periode }),
    jumlah: rekap.jumlah,
  };
}

/** The rows of the PD of a pemda, and the pemda's own. */
export function barisPemda({ pemda, periode, pd, rekap }: RekapSePemda): {
  readonly baris: readonly BarisRekap[];
  readonly total: BarisRekap;
} {
  return {
    baris: pd.map(({ pd: { kode, namaSingkat }, rekap: milik }) => ({
      kunci: kode,
      nama: namaSingkat,
      ke: withKueri("/rekap", { pd: kode, periode }),
      sel: formatSelRekap(milik, { jenis: "pd", pdKode: kode, periode }),
      jumlah: milik.jumlah,
    })),
    total: {
      kunci: "pemda",
      nama: pemda.nama,
      sel: formatSelRekap(rekap, { jenis: "pemda", periode }),
      jumlah: rekap.jumlah,
    },
  };
}

/** The years of a trend, of the PD `pdKode` or of the pemda. */
export function titikTren(
  tren: readonly TitikTren[],
  periode: string,
  pdKode: string | undefined,
): readonly TitikTrenTampil[] {
  return tren.map(({ tahun, label, rekap }) => {
    const kode = `${tahun}${periode.slice(4)}`;
    const objek =
      pdKode === undefined
        ? ({ jenis: "pemda", periode: kode } as const)
        : ({ jenis: "pd", pdKode, periode: kode } as const);
    return { label, sel: formatSelRekap(rekap, objek), jumlah: rekap.jumlah };
  });
}

/** A series as the table of quarters shows it; `keterangan` names the period where it is not the quarter itself. */
export type SeriTampil = Pick<SeriTriwulan, "kode" | "nama" | "jenis"> & {
  readonly titik: readonly {
    readonly triwulan: number;
    readonly sel: SelAngka;
    readonly keterangan: string | null;
  }[];
};

export function toSeriTampil({ kode, nama, jenis, titik }: SeriTriwulan): SeriTampil {
  return {
    kode,
    nama,
    jenis,
    titik: titik.map(({ triwulan, periode, label, sel }) => ({
      triwulan,
      sel,
      keterangan: periode.includes("-TW") || sel.kosong === "tidak_dijadwalkan" ? null : label,
    })),
  };
}

/** One figure of several hundred percent must not press all other lines to the ground; the table has it in full. */
const BATAS_GAMBAR = 150;

/** A line for each of `seri` over the quarters, which `istilah` names, all on one scale; null without any figure. */
export function gambarTriwulan(seri: readonly SeriTampil[], istilah: readonly string[]): GarisTempat | null {
  const daftar = seri.map(({ kode, nama, titik }) => ({
    kunci: kode,
    nama,
    jalan: titik.map(({ triwulan, sel }) => ({ label: istilah[triwulan - 1] ?? "", sel })),
  }));
  const gambaran = gambaranTriwulan({ judul: "Capaian per triwulan" }, daftar);
  if (gambaran === null) return null;
  // The chart leaves out quarters without any figure; on a line they keep their time, or it would bridge them.
  const sel = new Map(gambaran.seri.map((s) => [s.nama, s.nilai]));
  const garis = gambaran.kategori.map((_, ke) => istilah.map((label) => sel.get(label)?.[ke]?.nilai ?? null));
  const atas = Math.min(batasSkala(garis.flat(), gambaran.acuan?.y), BATAS_GAMBAR);
  return tempatGaris(garis, gambaran.acuan, { atas });
}

/** The line through the years of a trend; null with fewer than two years, and without any figure. */
export function gambarTren(titik: readonly TitikTrenTampil[]): GarisTempat | null {
  return garisGambaran(gambaranTren({ judul: "Capaian dari tahun ke tahun" }, titik));
}

/**
 * What a trend says, in one sentence.
 * @example kalimatTren([]) // "Belum ada capaian yang dapat dibandingkan."
 */
export function kalimatTren(titik: readonly { readonly label: string; readonly sel: SelAngka }[]): string {
  const berangka = titik.filter((t) => t.sel.nilai !== null);
  const [awal, akhir] = [berangka.at(0), berangka.at(-1)];
  if (awal === undefined || akhir === undefined) return "Belum ada capaian yang dapat dibandingkan.";
  if (awal === akhir) return `Baru ada satu capaian: ${awal.label} ${awal.sel.teks}.`;
  const selisih = Number(akhir.sel.nilai) - Number(awal.sel.nilai);
  const arah = selisih > 0 ? "Naik" : selisih < 0 ? "Turun" : "Tetap";
  return `${arah} dari ${awal.sel.teks} (${awal.label}) ke ${akhir.sel.teks} (${akhir.label}).`;
}
