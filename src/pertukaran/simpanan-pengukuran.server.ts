// Where the files about measuring are stored. `pelaku` of the import becomes the one who filled a realisasi in.
import { Galat, parseAngkaId } from "#inti";
import { simpanan } from "./simpanan.server.ts";
import { indikatorId } from "./simpanan-perencanaan.server.ts";

export const SIMPANAN_PENGUKURAN = [
  simpanan({
    berkas: "jadwalPengisian",
    tabel: "sakip.jadwal_pengisian",
    kunci: ["periode"],
    kunciBaris: (b) => ({ periode: b.periode }),
    isi: (b) => ({ dibuka: b.dibuka, batas: b.batas }),
  }),
  simpanan({
    berkas: "realisasi",
    tabel: "sakip.realisasi",
    kunci: ["indikator_id", "periode"],
    pencatat: ["diisi_oleh", "diisi_pada", "disetujui_oleh", "disetujui_pada"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), periode: b.periode }),
    isi: (b, { pelaku, waktu }) => ({
      nilai: b.nilai,
      alasan_tidak_tersedia: b.alasan_tidak_tersedia,
      keadaan: b.keadaan,
      sumber: b.sumber,
      catatan: b.catatan,
      diisi_oleh: pelaku,
      diisi_pada: waktu,
      disetujui_oleh: null,
      disetujui_pada: null,
    }),
  }),
  simpanan({
    berkas: "realisasiVariabel",
    tabel: "sakip.realisasi_variabel",
    kunci: ["indikator_id", "periode", "nama"],
    kunciBaris: (b, { kamus }) => ({ indikator_id: indikatorId(kamus, b), periode: b.periode, nama: b.nama }),
    isi: (b) => ({ nilai: b.nilai }),
  }),
  simpanan({
    berkas: "tercetak",
    tabel: "sakip.tercetak",
    id: "tercetak_id",
    kunci: ["pd_id", "besaran", "indikator_id", "tema_kode", "periode", "sumber"],
    kunciBaris: (b, { kamus }) => ({
      pd_id: kamus.getId("sakip.perangkat_daerah", b.pd),
      besaran: b.besaran,
      indikator_id: b.indikator === null ? null : indikatorId(kamus, { pd: b.pd, indikator: b.indikator }),
      tema_kode: b.tema,
      periode: b.periode,
      sumber: b.sumber,
    }),
    isi: (b) => ({ teks: b.teks, nilai: nilaiTercetak(b.teks) }),
  }),
] as const;

function nilaiTercetak(teks: string): string {
  const hasil = parseAngkaId(teks);
  if (!hasil.ok) throw new Galat("internal", `Angka tercetak "${teks}" lolos pemeriksaan tetapi tidak terbaca.`);
  return hasil.nilai;
}
