// What a planning grid's page shows besides the grid. Called by the loaders of /perencanaan/target and /perencanaan/pagu.
import { sebutanKeadaanVersi, sebutanVersi } from "#perencanaan";
import type { LembarIndikator } from "#perencanaan/server";
import type { TampilanKisi } from "../../../tampilan/rencana/kisi/kisi.ts";
import type { BahanMuat } from "../../muat.server.ts";
import { readTeks } from "../../parameter.ts";

/** Readers get the grid without the rows that only changing needs. */
export function toHalamanKisi({ params }: BahanMuat, lembar: LembarIndikator, tampilan: TampilanKisi) {
  const { pd, versi, dokumen, bolehUbah, tahunMulai, tahunSelesai } = lembar;
  const tahun = tahunMulai === tahunSelesai ? String(tahunMulai) : `${tahunMulai} sampai ${tahunSelesai}`;
  const keadaan =
    versi === null
      ? `Rencana yang berlaku, ${tahun}`
      : `${versi.dokumen.judul}, ${sebutanVersi(versi.nomor).toLowerCase()}: ${sebutanKeadaanVersi(versi.keadaan).toLowerCase()}`;
  return {
    pd: { kode: pd.kode, nama: pd.nama },
    dokumen,
    versiId: versi?.id ?? null,
    keadaan,
    bolehUbah,
    disimpan: readTeks(params, "selesai") !== undefined,
    tampilan: bolehUbah ? tampilan : { ...tampilan, perluAlasan: [], bahan: { baris: [], revisi: {} } },
  };
}
