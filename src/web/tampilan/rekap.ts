// The lines of trends and quarters as data. Pure; called by the rekap screens.
import {
  formatSelRekap,
  type JumlahRekap,
  type RekapPd,
  type RekapSimpul,
  type SelAngka,
  type SeriTriwulan,
} from "#pengukuran";
import type { RekapSePemda, TitikTren } from "#pengukuran/server";
import { withKueri } from "../muat/alamat.ts";
import { batasSkala } from "./dasbor.ts";

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

/** One drawing per series, all on the same scale. */
export function gambarSeri(seri: readonly SeriTampil[]): readonly GambarGaris[] {
  const nilai = seri.flatMap((s) => s.titik.flatMap(({ sel }) => (sel.nilai === null ? [] : [Number(sel.nilai)])));
  const batas = Math.min(batasSkala(nilai), BATAS_GAMBAR);
  return seri.map((s) =>
    gambarGaris(
      s.titik.map((t) => t.sel),
      batas,
    ),
  );
}

/** One figure of several hundred percent must not press all other lines to the ground; the table has it in full. */
const BATAS_GAMBAR = 150;

/** A point in a frame of 100 x 100, y downwards. */
export type TitikGaris = { readonly x: number; readonly y: number; readonly sel: SelAngka };
/** `garis`: height of the mark at 100 percent, null where the scale is no percentage. `ruas`: unbroken runs of points as SVG points; where there is no number the line stops instead of bridging. */
export type GambarGaris = {
  readonly batas: number;
  readonly garis: number | null;
  readonly titik: readonly TitikGaris[];
  readonly ruas: readonly string[];
};

/** A line through these cells, evenly spaced. The scale ends at `batas` percent where given, else as the values ask. */
export function gambarGaris(sel: readonly SelAngka[], batasTetap?: number): GambarGaris {
  const batas = batasTetap ?? batasSkala(sel.flatMap((s) => (s.nilai === null ? [] : [Number(s.nilai)])));
  const x = (i: number) => (sel.length === 1 ? 50 : bulat((i / (sel.length - 1)) * 100));
  const semua = sel.map((s, i) => (s.nilai === null ? null : { x: x(i), y: tinggi(Number(s.nilai), batas), sel: s }));
  const ruas: string[][] = [[]];
  for (const t of semua) {
    if (t === null) ruas.push([]);
    else ruas.at(-1)?.push(`${t.x},${t.y}`);
  }
  return {
    batas,
    garis: tinggi(100, batas),
    titik: semua.filter((t) => t !== null),
    ruas: ruas.filter((r) => r.length > 1).map((r) => r.join(" ")),
  };
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

function tinggi(nilai: number, batas: number): number {
  return bulat(100 - (Math.min(Math.max(nilai, 0), batas) / batas) * 100);
}

function bulat(n: number): number {
  return Math.round(n * 100) / 100;
}
