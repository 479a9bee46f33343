// Words for the nomenklatur on screens. Pure.
import type { JenisNomenklatur } from "#perencanaan";

export const PILIHAN_TINGKAT: readonly { readonly nilai: JenisNomenklatur; readonly label: string }[] = [
  { nilai: "urusan", label: "Urusan" },
  { nilai: "bidang", label: "Bidang urusan" },
  { nilai: "program", label: "Program" },
  { nilai: "kegiatan", label: "Kegiatan" },
  { nilai: "sub_kegiatan", label: "Sub kegiatan" },
];

/** A level in words. @example labelTingkat("sub_kegiatan") // "Sub kegiatan" */
export function labelTingkat(jenis: JenisNomenklatur): string {
  return PILIHAN_TINGKAT.find((p) => p.nilai === jenis)?.label ?? jenis;
}
