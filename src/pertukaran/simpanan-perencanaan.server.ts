// Where the files about the plan are stored.
import type { Kamus } from "./kamus.server.ts";
import { simpanan } from "./simpanan.server.ts";

/** The id of the indikator that a row names. */
export function indikatorId(kamus: Kamus, b: { readonly pd: string; readonly indikator: string }): string {
  return kamus.getId("sakip.indikator", b.pd, b.indikator);
}

/** The id of the node that a row names. */
export function simpulId(kamus: Kamus, b: { readonly pd: string; readonly simpul: string }): string {
  return kamus.getId("sakip.simpul", b.pd, b.simpul);
}

export const SIMPANAN_PERENCANAAN = [
  simpanan({
    berkas: "simpul",
    tabel: "sakip.simpul",
    id: "simpul_id",
    kunci: ["pd_id", "kode"],
    nama: (b) => [b.pd, b.kode],
    kunciBaris: (b, { kamus }) => ({ pd_id: kamus.getId("sakip.perangkat_daerah", b.pd), kode: b.kode }),
    isi: (b, { kamus }) => ({
      induk_id: b.induk === null ? null : kamus.getId("sakip.simpul", b.pd, b.induk),
      jenis: b.jenis,
      nama: b.nama,
      nomenklatur_versi: b.nomenklatur_versi,
      nomenklatur_kode: b.nomenklatur_kode,
      urutan: b.urutan,
      tingkat: b.tingkat,
      jabatan_id:
        b.pemilik === null || b.pemilik === undefined ? b.pemilik : kamus.getId("sakip.jabatan", b.pd, b.pemilik),
      berlaku_mulai: b.berlaku_mulai,
      berlaku_sampai: b.berlaku_sampai,
    }),
  }),
  simpanan({
    berkas: "indikator",
    tabel: "sakip.indikator",
    id: "indikator_id",
    kunci: ["pd_id", "kode"],
    nama: (b) => [b.pd, b.kode],
    kunciBaris: (b, { kamus }) => ({ pd_id: kamus.getId("sakip.perangkat_daerah", b.pd), kode: b.kode }),
    isi: (b, { kamus }) => ({
      jenis: b.jenis,
      nama: b.nama,
      sumber_data: b.sumber_data,
      penanggung_jawab_id: kamus.getId("sakip.jabatan", b.pd, b.penanggung_jawab),
      alasan_pemilihan: b.alasan_pemilihan,
    }),
  }),
  simpanan({
    berkas: "indikatorVersi",
    tabel: "sakip.indikator_versi",
    kunci: ["indikator_id", "tahun_mulai"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), tahun_mulai: b.tahun_mulai }),
    isi: ({ definisi, satuan, desimal, polaritas, aturan_turun, agregasi, rumus }) => ({
      definisi,
      satuan,
      desimal,
      polaritas,
      aturan_turun,
      agregasi,
      rumus,
    }),
  }),
  simpanan({
    berkas: "variabel",
    tabel: "sakip.variabel",
    kunci: ["indikator_id", "tahun_mulai", "nama"],
    kunciBaris: (b, { kamus }) => ({
      indikator_id: indikatorId(kamus, b),
      tahun_mulai: b.tahun_mulai,
      nama: b.nama,
    }),
    isi: (b) => ({ label: b.label, satuan: b.satuan, urutan: b.urutan }),
  }),
  simpanan({
    berkas: "indikatorSimpul",
    tabel: "sakip.simpul_indikator",
    kunci: ["simpul_id", "indikator_id"],
    kunciBaris: (b, { kamus }) => ({ simpul_id: simpulId(kamus, b), indikator_id: indikatorId(kamus, b) }),
    isi: (b) => ({ urutan: b.urutan }),
  }),
  simpanan({
    berkas: "simpulLintas",
    tabel: "sakip.simpul_lintas",
    kunci: ["simpul_id", "pd_id"],
    kunciBaris: (b, { kamus }) => ({
      simpul_id: simpulId(kamus, b),
      pd_id: kamus.getId("sakip.perangkat_daerah", b.pd_pendukung),
    }),
    isi: (b) => ({ dukungan: b.dukungan }),
  }),
  simpanan({
    berkas: "jadwal",
    tabel: "sakip.jadwal_ukur",
    kunci: ["indikator_id", "periode"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), periode: b.periode }),
    isi: () => ({}),
  }),
  simpanan({
    berkas: "target",
    tabel: "sakip.target",
    kunci: ["indikator_id", "periode", "versi"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), periode: b.periode, versi: b.versi }),
    isi: ({ nilai, batas_bawah, batas_atas, alasan }) => ({ nilai, batas_bawah, batas_atas, alasan }),
  }),
  simpanan({
    berkas: "pagu",
    tabel: "sakip.pagu",
    kunci: ["simpul_id", "tahun", "versi"],
    kunciBaris: (b, { kamus }) => ({ simpul_id: simpulId(kamus, b), tahun: b.tahun, versi: b.versi }),
    isi: (b) => ({ nilai: b.nilai, sumber_dana: b.sumber_dana }),
  }),
  simpanan({
    berkas: "prioritas",
    tabel: "sakip.program_prioritas",
    kunci: ["simpul_id", "tahun"],
    kunciBaris: (b, { kamus }) => ({ simpul_id: simpulId(kamus, b), tahun: b.tahun }),
    isi: (b) => ({ urutan: b.urutan }),
  }),
  simpanan({
    berkas: "targetRenstra",
    tabel: "sakip.target_renstra",
    kunci: ["indikator_id", "tahun"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), tahun: b.tahun }),
    isi: ({ nilai, batas_bawah, batas_atas, alasan }) => ({ nilai, batas_bawah, batas_atas, alasan }),
  }),
  simpanan({
    berkas: "paguRenstra",
    tabel: "sakip.pagu_renstra",
    kunci: ["simpul_id", "tahun"],
    kunciBaris: (b, { kamus }) => ({ simpul_id: simpulId(kamus, b), tahun: b.tahun }),
    isi: (b) => ({ nilai: b.nilai }),
  }),
  simpanan({
    berkas: "rencanaAksi",
    tabel: "sakip.rencana_aksi",
    id: "aksi_id",
    kunci: ["indikator_id", "tahun", "urutan"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), tahun: b.tahun, urutan: b.urutan }),
    isi: (b, { kamus }) => ({
      uraian: b.uraian,
      penanggung_jawab_id: kamus.getId("sakip.jabatan", b.pd, b.penanggung_jawab),
      simpul_id: b.sub_kegiatan === null ? null : kamus.getId("sakip.simpul", b.pd, b.sub_kegiatan),
      triwulan: [...b.triwulan],
    }),
  }),
] as const;
