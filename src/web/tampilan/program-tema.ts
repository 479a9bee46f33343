// The programmes, kegiatan and sub kegiatan of a pohon kinerja as one indented list. Pure; used where one is chosen.
import type { CabangPohon } from "#perencanaan";

/** A node with its depth below the programme, 0 to 2. */
export type ButirProgram = Pick<CabangPohon, "id" | "jenis" | "kode" | "nama"> & { readonly dalam: number };

const DALAM: Readonly<Partial<Record<CabangPohon["jenis"], number>>> = { program: 0, kegiatan: 1, sub_kegiatan: 2 };

/** In reading order; what stands above a programme is left out. */
export function listProgram(akar: readonly CabangPohon[]): readonly ButirProgram[] {
  return akar.flatMap(({ id, jenis, kode, nama, anak }) => {
    const dalam = DALAM[jenis];
    return [...(dalam === undefined ? [] : [{ id, jenis, kode, nama, dalam }]), ...listProgram(anak)];
  });
}
