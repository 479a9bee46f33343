// The targets of one indikator over the years, as figures and as points of a small chart. Pure.
import { formatBesaran } from "#inti";
import { bagianKunci, type IsiBaris, type Naskah } from "#perencanaan";

type IsiTarget = IsiBaris["target"];

/** `renstra` and `tahunan` are printed texts, null where the plan sets none; `nilai` is what the chart draws. */
export type TitikTarget = {
  readonly tahun: number;
  readonly renstra: string | null;
  readonly tahunan: string | null;
  readonly nilai: Readonly<Record<"renstra" | "tahunan", number | null>>;
};
export type RiwayatTarget = { readonly titik: readonly TitikTarget[]; readonly satuan: string };

/** Every year with a target, earliest first. `satuan` is that of the shown formula. */
export function listRiwayat(naskah: Naskah, id: string, satuan: string): RiwayatTarget {
  const renstra = perTahun(naskah.target_renstra, id);
  const tahunan = perTahun(naskah.target, id);
  const tahun = [...new Set([...renstra.keys(), ...tahunan.keys()])].toSorted((a, b) => a - b);
  return {
    satuan,
    titik: tahun.map((t) => ({
      tahun: t,
      renstra: teksTarget(renstra.get(t), satuan),
      tahunan: teksTarget(tahunan.get(t), satuan),
      nilai: { renstra: nilaiGambar(renstra.get(t)), tahunan: nilaiGambar(tahunan.get(t)) },
    })),
  };
}

function perTahun(baris: ReadonlyMap<string, IsiTarget>, id: string): ReadonlyMap<number, IsiTarget> {
  return new Map(
    [...baris].flatMap(([kunci, isi]) => {
      const [milik, periode] = bagianKunci(kunci);
      return milik === id && /^\d{4}$/.test(periode) ? [[Number(periode), isi] as const] : [];
    }),
  );
}

function teksTarget(target: IsiTarget | undefined, satuan: string): string | null {
  if (target === undefined) return null;
  const { nilai, batas_bawah, batas_atas } = target;
  if (nilai !== null) return formatBesaran(nilai, satuan);
  if (batas_bawah === null || batas_atas === null) return null;
  return `${formatBesaran(batas_bawah, satuan)} s.d. ${formatBesaran(batas_atas, satuan)}`;
}

// For drawing only: a pixel is coarser than any float. A range is drawn at its lower bound.
function nilaiGambar(target: IsiTarget | undefined): number | null {
  const teks = target?.nilai ?? target?.batas_bawah ?? null;
  return teks === null ? null : Number(teks);
}

/** A line through the years in a frame of 100 x 40, y downwards; a year without a number breaks it. */
export type GarisRiwayat = { readonly ruas: readonly string[]; readonly titik: readonly (readonly [number, number])[] };

/** Both lines on one scale; null where there is nothing to draw a line through. */
export function gambarRiwayat({ titik }: RiwayatTarget): Readonly<Record<"renstra" | "tahunan", GarisRiwayat>> | null {
  const semua = titik.flatMap((t) => [t.nilai.renstra, t.nilai.tahunan]).filter((n) => n !== null);
  if (titik.length < 2 || semua.length < 2) return null;
  const [bawah, atas] = [Math.min(...semua), Math.max(...semua)];
  const y = (n: number): number => bulat(atas === bawah ? 20 : 37 - ((n - bawah) / (atas - bawah)) * 34);
  const x = (i: number): number => bulat((i / (titik.length - 1)) * 100);
  const garis = (seri: "renstra" | "tahunan"): GarisRiwayat => {
    const ada = titik.map((t, i) => (t.nilai[seri] === null ? null : ([x(i), y(t.nilai[seri])] as const)));
    return { titik: ada.filter((t) => t !== null), ruas: ruasOf(ada) };
  };
  return { renstra: garis("renstra"), tahunan: garis("tahunan") };
}

function ruasOf(titik: readonly (readonly [number, number] | null)[]): readonly string[] {
  const ruas: string[][] = [[]];
  for (const t of titik) {
    if (t === null) ruas.push([]);
    else ruas.at(-1)?.push(t.join(","));
  }
  return ruas.filter((r) => r.length > 1).map((r) => r.join(" "));
}

function bulat(n: number): number {
  return Math.round(n * 100) / 100;
}
