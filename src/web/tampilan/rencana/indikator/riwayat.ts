// The targets of one indikator over the years, as figures and as the lines of a small chart. Pure; called by lembar.ts.
import { formatBesaran } from "#inti";
import { type GarisTempat, tempatGaris } from "#pengukuran";
import { bagianKunci, type IsiBaris, type Naskah } from "#perencanaan";

type IsiTarget = IsiBaris["target"];
type TargetTahunan = ReadonlyMap<number, IsiTarget>;

/** Printed texts, null where the plan sets no target. */
export type TitikTarget = { readonly tahun: number; readonly renstra: string | null; readonly tahunan: string | null };
/** `gambar`: the line of Renstra or RPJMD, then that of the yearly targets; null where there is no line to draw. */
export type RiwayatTarget = { readonly titik: readonly TitikTarget[]; readonly gambar: GarisTempat | null };

/** Every year with a target, earliest first. `satuan` is that of the shown formula. */
export function listRiwayat(naskah: Naskah, id: string, satuan: string): RiwayatTarget {
  const renstra = perTahun(naskah.target_renstra, id);
  const tahunan = perTahun(naskah.target, id);
  const tahun = [...new Set([...renstra.keys(), ...tahunan.keys()])].toSorted((a, b) => a - b);
  return {
    titik: tahun.map((t) => ({
      tahun: t,
      renstra: teksTarget(renstra.get(t), satuan),
      tahunan: teksTarget(tahunan.get(t), satuan),
    })),
    gambar: gambarRiwayat(tahun, [renstra, tahunan]),
  };
}

function perTahun(baris: ReadonlyMap<string, IsiTarget>, id: string): TargetTahunan {
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

// A range is drawn at its lower bound. The scale goes from the lowest target to the highest, for from 0 on two targets
// that are near each other could not be told apart.
function gambarRiwayat(tahun: readonly number[], seri: readonly TargetTahunan[]): GarisTempat | null {
  const garis = seri.map((target) => tahun.map((t) => nilaiTarget(target.get(t))));
  const angka = garis.flat().flatMap((n) => (n === null ? [] : [Number(n)]));
  if (tahun.length < 2 || angka.length < 2) return null;
  return tempatGaris(garis, undefined, { bawah: Math.min(...angka), atas: Math.max(...angka) });
}

function nilaiTarget(target: IsiTarget | undefined): string | null {
  return target?.nilai ?? target?.batas_bawah ?? null;
}
