// A branch of the pohon kinerja as a node of a tree drawing. Called by the deck builder and the diagram of /pohon.
import { assertNever } from "#inti";
import type { CabangPohon, JenisSimpul } from "#perencanaan";
import type { SimpulPohon } from "./model.ts";

/** The branch with everything below it, except what lies below the nodes whose code `isTerlipat` names. */
export function toSimpulPohon(cabang: CabangPohon, isTerlipat: (kode: string) => boolean = () => false): SimpulPohon {
  const { kode, jenis, labelJenis, nomenklatur, nama, indikator, pagu, anak } = cabang;
  return {
    kunci: kode,
    lapis: lapisOf(jenis),
    label: nomenklatur === null ? labelJenis : `${labelJenis} ${nomenklatur}`,
    judul: nama,
    rincian: [
      ...indikator.map((i) => `${i.nama}: ${i.target ?? "target belum diisi"}`),
      ...(pagu === null ? [] : [`Pagu ${pagu}`]),
    ],
    anak: isTerlipat(kode) ? [] : anak.map((a) => toSimpulPohon(a, isTerlipat)),
  };
}

/** How a node of this kind is drawn. @example lapisOf("misi") // "tujuan" */
export function lapisOf(jenis: JenisSimpul): SimpulPohon["lapis"] {
  switch (jenis) {
    case "visi":
    case "misi":
    case "tujuan":
      return "tujuan";
    case "sasaran":
    case "kondisi":
      return "sasaran";
    case "program":
    case "kegiatan":
    case "sub_kegiatan":
      return jenis;
    default:
      return assertNever(jenis);
  }
}
