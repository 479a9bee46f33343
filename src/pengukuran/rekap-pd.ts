// The rekap of one PD: of each sasaran, of each programme, and of the PD from its sasaran. Pure; called by rekap.server.ts.
import type { PerangkatDaerah } from "#organisasi";
import { type Indikator, indikatorOf, listSimpul, type RencanaPd, type Simpul } from "#perencanaan";
import { alamatJelaskan } from "./alamat.ts";
import { type AnggotaRekap, computeRekap, type KebijakanRekap, type Rekap } from "./rekap.ts";
import type { UkurTersimpan } from "./tipe.ts";
import { measure } from "./ukur.ts";

/** A node with its rekap. */
export type RekapSimpul = { readonly simpul: Pick<Simpul, "id" | "kode" | "nama" | "jenis">; readonly rekap: Rekap };

/** A PD: `rekap` is the mean over every indikator of its sasaran, each once. */
export type RekapPd = {
  readonly pd: PerangkatDaerah;
  readonly rekap: Rekap;
  readonly sasaran: readonly RekapSimpul[];
  readonly program: readonly RekapSimpul[];
};

export type BahanRekap = {
  readonly rencana: RencanaPd;
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
  readonly periode: string;
  readonly kebijakan: KebijakanRekap;
};

/** The rekap of the plan's PD in `periode`, from published figures only. */
export function buildRekapPd(bahan: BahanRekap): RekapPd {
  const { rencana, kebijakan } = bahan;
  const anggota = new Map(Object.values(rencana.indikator).map((i) => [i.id, toAnggota(bahan, i)] as const));
  const rekapSimpul = (jenis: "sasaran" | "program"): readonly RekapSimpul[] =>
    listSimpul(rencana, jenis).flatMap((s) => {
      const milik = indikatorOf(rencana, s).flatMap((i) => anggota.get(i.id) ?? []);
      const { id, kode, nama } = s;
      return milik.length === 0
        ? []
        : [{ simpul: { id, kode, nama, jenis }, rekap: computeRekap(nama, milik, kebijakan) }];
    });
  const sasaran = rekapSimpul("sasaran");
  const semua = [...new Set(sasaran.flatMap((s) => s.rekap.anggota))];
  return {
    pd: rencana.pd,
    rekap: computeRekap(rencana.pd.nama, semua, kebijakan),
    sasaran,
    program: rekapSimpul("program"),
  };
}

function toAnggota({ rencana, ukur, periode, kebijakan }: BahanRekap, indikator: Indikator): AnggotaRekap {
  const terukur = ukur[indikator.id] ?? { realisasi: {}, tercetak: {} };
  const { capaian } = measure({ ...terukur, indikator }, periode, kebijakan.capaian);
  const asal = alamatJelaskan("capaian", rencana.pd.kode, indikator.kode, periode);
  return { nama: indikator.nama, capaian, ...(capaian.ada ? { asal } : {}) };
}
