// Where the files about pemda, policy, PD and officers are stored.
import { simpanan } from "./simpanan.server.ts";

export const SIMPANAN_ORGANISASI = [
  simpanan({
    berkas: "pemda",
    tabel: "sakip.pemda",
    kunci: [],
    kunciBaris: () => ({}),
    isi: (b) => ({ kode_wilayah: b.kode_wilayah, nama: b.nama, istilah_triwulan: b.istilah_triwulan }),
  }),
  simpanan({
    berkas: "kebijakan",
    tabel: "sakip.kebijakan_capaian",
    kunci: ["tahun"],
    kunciBaris: (b) => ({ tahun: b.tahun }),
    isi: ({ baris: _, tahun: __, ...isi }) => isi,
  }),
  simpanan({
    berkas: "skala",
    tabel: "sakip.skala_realisasi",
    kunci: ["tahun", "urutan"],
    kunciBaris: (b) => ({ tahun: b.tahun, urutan: b.urutan }),
    isi: (b) => ({ batas_bawah: b.batas_bawah, predikat: b.predikat }),
  }),
  simpanan({
    berkas: "perangkatDaerah",
    tabel: "sakip.perangkat_daerah",
    id: "pd_id",
    kunci: ["kode"],
    nama: (b) => [b.kode],
    kunciBaris: (b) => ({ kode: b.kode }),
    isi: ({ nama, nama_singkat, bidang, urutan, jenis }) => ({
      nama,
      nama_singkat,
      bidang: [...bidang],
      urutan,
      jenis,
    }),
  }),
  simpanan({
    berkas: "jabatan",
    tabel: "sakip.jabatan",
    id: "jabatan_id",
    kunci: ["pd_id", "kode"],
    nama: (b) => [b.pd, b.kode],
    kunciBaris: (b, { kamus }) => ({ pd_id: kamus.getId("sakip.perangkat_daerah", b.pd), kode: b.kode }),
    isi: (b, { kamus }) => ({
      nama: b.nama,
      kepala: b.kepala,
      unit: b.unit,
      atasan_id: b.atasan === null || b.atasan === undefined ? b.atasan : kamus.getId("sakip.jabatan", b.pd, b.atasan),
    }),
  }),
  simpanan({
    berkas: "pejabat",
    tabel: "sakip.pejabat",
    id: "pejabat_id",
    kunci: ["jabatan_id", "nama", "mulai"],
    kunciBaris: (b, { kamus }) => ({
      jabatan_id: kamus.getId("sakip.jabatan", b.pd, b.jabatan),
      nama: b.nama,
      mulai: b.mulai,
    }),
    isi: (b) => ({ status: b.status, selesai: b.selesai }),
  }),
] as const;
