// Where the files about themes are stored.
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
    isi: (b) => ({ nama: b.nama, judul_strategi: b.judul_strategi, urutan: b.urutan }),
  }),
  simpanan({
    berkas: "temaKondisi",
    tabel: "sakip.tema_kondisi",
    id: "kondisi_id",
    kunci: ["tema_id", "urutan"],
    kunciBaris: (b, { kamus }) => ({ tema_id: kamus.getId("sakip.tema", b.tema), urutan: b.urutan }),
    isi: (b) => ({ nama: b.nama, tahun: b.tahun, nilai: b.nilai, satuan: b.satuan, sumber: b.sumber }),
  }),
  simpanan({
    berkas: "temaPermasalahan",
    tabel: "sakip.tema_permasalahan",
    id: "permasalahan_id",
    kunci: ["tema_id", "urutan"],
    kunciBaris: (b, { kamus }) => ({ tema_id: kamus.getId("sakip.tema", b.tema), urutan: b.urutan }),
    isi: (b) => ({ uraian: b.uraian }),
  }),
  simpanan({
    berkas: "temaStrategi",
    tabel: "sakip.tema_strategi",
    id: "strategi_id",
    kunci: ["tema_id", "kode"],
    nama: (b) => [b.tema, b.kode],
    kunciBaris: (b, { kamus }) => ({ tema_id: kamus.getId("sakip.tema", b.tema), kode: b.kode }),
    isi: (b) => ({ uraian: b.uraian, urutan: b.urutan }),
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
    isi: (b) => ({ nama: b.nama }),
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
      pd_id: b.pd === null ? null : kamus.getId("sakip.perangkat_daerah", b.pd),
      pihak: b.pihak,
    }),
    isi: (b) => ({ urutan: b.urutan }),
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
    isi: (b) => ({ uraian: b.uraian }),
  }),
  simpanan({
    berkas: "penandaAnggaran",
    tabel: "sakip.penanda_anggaran",
    kunci: ["simpul_id", "tema_id", "tahun"],
    kunciBaris: (b, { kamus }) => ({
      simpul_id: simpulId(kamus, b),
      tema_id: kamus.getId("sakip.tema", b.tema),
      tahun: b.tahun,
    }),
    isi: (b) => ({ bagian: b.bagian }),
  }),
] as const;
