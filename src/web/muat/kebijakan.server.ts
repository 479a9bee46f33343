// Reads the form about the policy of a year. Called by the action of /pengaturan/kebijakan.
import type { NilaiKebijakan } from "../tampilan/kebijakan.ts";
import type { BahanAksi } from "./aksi.server.ts";

/** The fields as typed, rows of the scale in their order. */
export function readKebijakan({ isi, semua }: BahanAksi): NilaiKebijakan {
  const predikat = semua("pitaPredikat");
  return {
    tahun: isi("tahun"),
    desimal: isi("desimal"),
    batasBawah: isi("batasBawah"),
    batasAtas: isi("batasAtas"),
    aturanTurun: isi("aturanTurun"),
    dasar: isi("dasar"),
    skala: semua("pitaBawah").map((bawah, i) => ({ bawah, predikat: predikat[i] ?? "" })),
    tindakLanjutDiBawah: isi("tindakLanjutDiBawah"),
    tindakLanjutDiAtas: isi("tindakLanjutDiAtas"),
    rasioLonjakan: isi("rasioLonjakan"),
    rekapBatasAtas: isi("rekapBatasAtas"),
    rekapKosong: isi("rekapKosong"),
    alasan: isi("alasan"),
  };
}
