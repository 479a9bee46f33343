// What has changed in the plan since an agreement was signed. Pure; shown beside the agreement.
import { formatRupiah } from "#inti";
import type { IsiPerjanjian, Pihak } from "./isi-perjanjian.ts";

/** One difference in words; `dari` is what was signed, `ke` what holds now, null where there is none. */
export type BedaPerjanjian = {
  readonly tentang: "pihak" | "sasaran" | "indikator" | "target" | "anggaran";
  readonly sebutan: string;
  readonly dari: string | null;
  readonly ke: string | null;
};

/** From what was signed to what the plan would make today; empty while both agree. */
export function bedaPerjanjian(ditandatangani: IsiPerjanjian, kini: IsiPerjanjian): readonly BedaPerjanjian[] {
  return [
    ...beda("pihak", "Pihak pertama", teksPihak(ditandatangani.pihakPertama), teksPihak(kini.pihakPertama)),
    ...beda("pihak", "Pihak kedua", teksPihak(ditandatangani.pihakKedua), teksPihak(kini.pihakKedua)),
    ...bedaSasaran(ditandatangani, kini),
    ...bedaIndikator(ditandatangani, kini),
    ...bedaAnggaran(ditandatangani, kini),
  ];
}

function teksPihak(pihak: Pihak | null): string | null {
  if (pihak === null) return null;
  return pihak.nama === null ? pihak.sebutan : `${pihak.nama}, ${pihak.sebutan}`;
}

function beda(
  tentang: BedaPerjanjian["tentang"],
  sebutan: string,
  dari: string | null,
  ke: string | null,
): readonly BedaPerjanjian[] {
  return dari === ke ? [] : [{ tentang, sebutan, dari, ke }];
}

function bedaSasaran(lama: IsiPerjanjian, baru: IsiPerjanjian): readonly BedaPerjanjian[] {
  return pasangkan(lama.sasaran, baru.sasaran, (s) => s.id).flatMap(({ wakil, a, b }) =>
    beda("sasaran", `Sasaran ${wakil.kode}`, a?.nama ?? null, b?.nama ?? null),
  );
}

function bedaIndikator(lama: IsiPerjanjian, baru: IsiPerjanjian): readonly BedaPerjanjian[] {
  const daftar = (isi: IsiPerjanjian) =>
    isi.sasaran.flatMap((s) => s.indikator.map((i) => ({ ...i, kunci: `${s.id}/${i.id}` })));
  return pasangkan(daftar(lama), daftar(baru), (i) => i.kunci).flatMap(({ wakil, a, b }) => {
    const sebutan = wakil.nama;
    if (a === undefined || b === undefined) return beda("indikator", sebutan, a?.nama ?? null, b?.nama ?? null);
    const triwulan = lama.triwulan
      ? a.triwulan.flatMap((t, i) => beda("target", `Target triwulan ${i + 1}: ${sebutan}`, t, b.triwulan[i] ?? null))
      : [];
    return [
      ...beda("indikator", sebutan, a.nama, b.nama),
      ...beda("target", `Target: ${sebutan}`, a.target, b.target),
      ...triwulan,
    ];
  });
}

function bedaAnggaran(lama: IsiPerjanjian, baru: IsiPerjanjian): readonly BedaPerjanjian[] {
  const rupiah = (nilai: string | null | undefined) => (nilai == null ? null : formatRupiah(nilai));
  const baris = pasangkan(lama.anggaran.baris, baru.anggaran.baris, (b) => b.id).flatMap(({ wakil, a, b }) => {
    const sebutan = `${wakil.kode} ${wakil.nama}`;
    if (a === undefined || b === undefined) {
      return beda("anggaran", sebutan, rupiah(a?.nilai) ?? a?.nama ?? null, rupiah(b?.nilai) ?? b?.nama ?? null);
    }
    return [
      ...beda("anggaran", `Nama ${a.kode}`, a.nama, b.nama),
      ...beda("anggaran", sebutan, rupiah(a.nilai), rupiah(b.nilai)),
      ...beda("anggaran", `Sumber dana ${sebutan}`, a.sumberDana, b.sumberDana),
    ];
  });
  return [...baris, ...beda("anggaran", "Jumlah anggaran", rupiah(lama.anggaran.total), rupiah(baru.anggaran.total))];
}

type Pasangan<T> = { readonly wakil: T; readonly a: T | undefined; readonly b: T | undefined };

/** Old (`a`) and new (`b`) of every key, old ones first; `wakil` is the old one, or the new one where there is none. */
function pasangkan<T>(lama: readonly T[], baru: readonly T[], kunciOf: (satu: T) => string): readonly Pasangan<T>[] {
  const sudah = new Set(lama.map(kunciOf));
  const menurutKunci = new Map(baru.map((satu) => [kunciOf(satu), satu]));
  return [
    ...lama.map((a) => ({ wakil: a, a, b: menurutKunci.get(kunciOf(a)) })),
    ...baru.filter((b) => !sudah.has(kunciOf(b))).map((b) => ({ wakil: b, a: undefined, b })),
  ];
}
