// Where the files about themes are stored.
import type { Kamus } from "./kamus.server.ts";
import { simpanan } from "./simpanan.server.ts";
import { simpulId } from "./simpanan-perencanaan.server.ts";

export const SIMPANAN_TEMATIK = [
  simpanan({
    berkas: "tema",
    tabel: "sakip.tema",
    id: "tema_id",
    kunci: ["kode"],
    nama: (b) => [b.kode],
    kunciBaris: (b) => ({ kode: b.kode }),
    isi: (b, { kamus }) => ({
      nama: b.nama,
      judul_strategi: b.judul_strategi,
      uraian: b.uraian,
      koordinator_id: pdId(kamus, b.koordinator),
      kata_kunci: b.kata_kunci,
      urutan: b.urutan,
      versi: undefined,
    }),
  }),
  simpanan({
    berkas: "temaKondisi",
    tabel: "sakip.tema_kondisi",
    id: "kondisi_id",
    kunci: ["tema_id", "kode"],
    nama: (b) => [b.tema, b.kode],
    kunciBaris: (b, { kamus }) => ({ tema_id: kamus.getId("sakip.tema", b.tema), kode: b.kode }),
    isi: (b) => ({
      nama: b.nama,
      satuan: b.satuan,
      arah: b.arah,
      definisi: b.definisi,
      rumus: b.rumus,
      indikator_id: undefined,
      urutan: b.urutan,
      versi: undefined,
    }),
  }),
  simpanan({
    berkas: "temaKondisiNilai",
    tabel: "sakip.tema_kondisi_nilai",
    kunci: ["kondisi_id", "tahun"],
    kunciBaris: (b, { kamus }) => ({
      kondisi_id: kamus.getId("sakip.tema_kondisi", b.tema, b.kondisi),
      tahun: b.tahun,
    }),
    isi: (b) => ({ nilai: b.nilai, sumber: b.sumber }),
  }),
  simpanan({
    berkas: "temaPermasalahan",
    tabel: "sakip.tema_permasalahan",
    id: "permasalahan_id",
    kunci: ["tema_id", "urutan"],
    nama: (b) => [b.tema, b.urutan],
    kunciBaris: (b, { kamus }) => ({ tema_id: kamus.getId("sakip.tema", b.tema), urutan: b.urutan }),
    isi: (b) => ({ uraian: b.uraian, versi: undefined }),
  }),
  simpanan({
    berkas: "temaStrategi",
    tabel: "sakip.tema_strategi",
    id: "strategi_id",
    kunci: ["tema_id", "kode"],
    nama: (b) => [b.tema, b.kode],
    kunciBaris: (b, { kamus }) => ({ tema_id: kamus.getId("sakip.tema", b.tema), kode: b.kode }),
    isi: (b) => ({ uraian: b.uraian, urutan: b.urutan, versi: undefined }),
  }),
  simpanan({
    berkas: "temaInovasi",
    tabel: "sakip.tema_inovasi",
    id: "inovasi_id",
    kunci: ["strategi_id", "urutan"],
    kunciBaris: (b, { kamus }) => ({
      strategi_id: kamus.getId("sakip.tema_strategi", b.tema, b.strategi),
      urutan: b.urutan,
    }),
    isi: (b, { kamus }) => ({ nama: b.nama, pd_id: pdId(kamus, b.pd), uraian: b.uraian, versi: undefined }),
  }),
  simpanan({
    berkas: "temaJawaban",
    tabel: "sakip.tema_jawaban",
    kunci: ["permasalahan_id", "strategi_id"],
    kunciBaris: (b, { kamus }) => ({
      permasalahan_id: kamus.getId("sakip.tema_permasalahan", b.tema, b.permasalahan),
      strategi_id: kamus.getId("sakip.tema_strategi", b.tema, b.strategi),
    }),
    isi: () => ({}),
  }),
  simpanan({
    berkas: "temaUkuran",
    tabel: "sakip.tema_ukuran",
    kunci: ["permasalahan_id", "indikator_id"],
    kunciBaris: (b, { kamus }) => ({
      permasalahan_id: kamus.getId("sakip.tema_permasalahan", b.tema, b.permasalahan),
      indikator_id: kamus.getId("sakip.indikator", b.pd, b.indikator),
    }),
    isi: () => ({}),
  }),
  simpanan({
    berkas: "temaSasaranAntara",
    tabel: "sakip.tema_sasaran_antara",
    id: "sasaran_antara_id",
    kunci: ["strategi_id", "kode"],
    nama: (b) => [b.tema, b.strategi, b.kode],
    kunciBaris: (b, { kamus }) => ({
      strategi_id: kamus.getId("sakip.tema_strategi", b.tema, b.strategi),
      kode: b.kode,
    }),
    isi: (b) => ({ uraian: b.uraian, urutan: b.urutan, versi: undefined }),
  }),
  simpanan({
    berkas: "temaDukungan",
    tabel: "sakip.tema_dukungan",
    id: "dukungan_id",
    kunci: ["strategi_id", "sasaran_antara_id", "simpul_id"],
    kunciBaris: (b, { kamus }) => ({
      strategi_id: kamus.getId("sakip.tema_strategi", b.tema, b.strategi),
      sasaran_antara_id:
        b.sasaran_antara === null
          ? null
          : kamus.getId("sakip.tema_sasaran_antara", b.tema, b.strategi, b.sasaran_antara),
      simpul_id: simpulId(kamus, b),
    }),
    isi: () => ({}),
  }),
  simpanan({
    berkas: "temaPeran",
    tabel: "sakip.tema_peran",
    id: "peran_id",
    kunci: ["tema_id", "peran", "pd_id", "pihak"],
    nama: (b) => [b.tema, b.peran, b.pd, b.pihak],
    kunciBaris: (b, { kamus }) => ({
      tema_id: kamus.getId("sakip.tema", b.tema),
      peran: b.peran,
      pd_id: pdId(kamus, b.pd),
      pihak: b.pihak,
    }),
    isi: (b) => ({ urutan: b.urutan, versi: undefined }),
  }),
  simpanan({
    berkas: "temaTugas",
    tabel: "sakip.tema_tugas",
    id: "tugas_id",
    kunci: ["peran_id", "urutan"],
    kunciBaris: (b, { kamus }) => ({
      peran_id: kamus.getId("sakip.tema_peran", b.tema, b.peran, b.pd, b.pihak),
      urutan: b.urutan,
    }),
    isi: (b) => ({ uraian: b.uraian, versi: undefined }),
  }),
  simpanan({
    berkas: "penandaAnggaran",
    tabel: "sakip.penanda_anggaran",
    id: "penanda_id",
    kunci: ["simpul_id", "tema_id", "tahun", "strategi_id"],
    kunciBaris: (b, { kamus }) => ({
      simpul_id: simpulId(kamus, b),
      tema_id: kamus.getId("sakip.tema", b.tema),
      tahun: b.tahun,
      strategi_id: b.strategi === null ? null : kamus.getId("sakip.tema_strategi", b.tema, b.strategi),
    }),
    isi: (b) => ({ bagian: b.bagian, versi: undefined }),
  }),
] as const;

function pdId<T extends string | null | undefined>(kamus: Kamus, kode: T): string | Exclude<T, string> {
  return typeof kode !== "string" ? (kode as Exclude<T, string>) : kamus.getId("sakip.perangkat_daerah", kode);
}
