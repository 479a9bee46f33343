// The grids of a plan's workbook: targets, pagu and schedule, one row per indikator or node. Pure.
import { labelJenisSimpul } from "#perencanaan";
import { type KolomTulis, type LembarTulis, type SelTulis, tulisAngka, tulisTeks } from "../buku/sel.ts";
import { type BahanTulis, sejakUtama, urutIndikator, urutSimpul } from "./bahan-rencana.ts";
import {
  JUDUL_PRIORITAS,
  JUDUL_SIMPUL,
  JUDUL_SUMBER_DANA,
  judulAlasan,
  KOLOM_INDIKATOR,
  KOLOM_KUNCI,
  LEMBAR,
  type LetakDaftar,
} from "./lembar-rencana.ts";
import { tulisTarget } from "./tulis-target.ts";

const keterangan = (judul: string, lebar: number): KolomTulis => ({
  judul,
  catatan: "Keterangan saja, tidak dibaca kembali.",
  lebar,
  rupa: "keterangan",
});
const YA = "ya";
const BERPAGU: ReadonlySet<string> = new Set(["program", "kegiatan", "sub_kegiatan"]);

/** Targets by year (or period of the Renja's year), then the reasons for those that were warned about. */
export function lembarTarget({ naskah, ruang, kamus, lingkup }: BahanTulis): LembarTulis {
  const jenis = ruang.renja ? "target" : "target_renstra";
  const isiOf = (id: string, periode: string) => naskah[jenis].get(`${id}/${periode}`);
  const sejak = sejakUtama(naskah);
  const dasar = String(lingkup.dokumen.tahunDasar ?? "");
  const kolom: readonly KolomTulis[] = [
    KOLOM_KUNCI,
    KOLOM_INDIKATOR.tulis,
    keterangan("Nama indikator", 44),
    keterangan("Satuan", 12),
    ...ruang.target.map(
      (p): KolomTulis => ({
        judul: p,
        catatan:
          p === dasar
            ? "Kondisi awal: capaian pada tahun dasar."
            : "Satu angka. Untuk arah Rentang tulis batasnya: 90 s.d. 110.",
        lebar: 14,
        rupa: "angka",
      }),
    ),
    ...ruang.target.map(
      (p): KolomTulis => ({
        judul: judulAlasan(p),
        catatan: `Mengapa target ${p} dibiarkan walaupun diperingatkan, misalnya karena lebih rendah daripada sebelumnya.`,
        lebar: 24,
        rupa: "teks",
      }),
    ),
  ];
  const baris = urutIndikator(naskah).map(([id, { nama }]): readonly SelTulis[] => [
    tulisTeks(id),
    tulisTeks(kamus.indikator(id)),
    tulisTeks(nama),
    tulisTeks(naskah.rumus.get(`${id}/${sejak.get(id)}`)?.satuan ?? null),
    ...ruang.target.map((p) => {
      const isi = isiOf(id, p);
      return isi === undefined ? null : tulisTarget(isi);
    }),
    ...ruang.target.map((p) => tulisTeks(isiOf(id, p)?.alasan ?? null)),
  ]);
  return { nama: LEMBAR.target, kolom, baris, beku: 3 };
}

/** Pagu of programmes and below: by year, or of the Renja's year with source and priority. */
export function lembarPagu(bahan: BahanTulis): LembarTulis {
  const { naskah, ruang, kamus } = bahan;
  const jenis = ruang.renja ? "pagu" : "pagu_renstra";
  const bertuliskan = new Set([...naskah[jenis].keys(), ...naskah.prioritas.keys()].map((k) => k.split("/")[0]));
  const kolom: readonly KolomTulis[] = [
    KOLOM_KUNCI,
    {
      judul: JUDUL_SIMPUL,
      catatan: "Kode program, kegiatan, atau sub kegiatan pada lembar Pohon.",
      lebar: 20,
      rupa: "teks",
    },
    keterangan("Jenis", 14),
    keterangan("Nama simpul", 50),
    ...ruang.pagu.map(
      (tahun): KolomTulis => ({
        judul: tahun,
        catatan: `Pagu ${ruang.renja ? "" : "indikatif "}Tahun ${tahun} dalam rupiah.`,
        lebar: 20,
        rupa: "rupiah",
      }),
    ),
    ...(ruang.renja ? KOLOM_RENJA : []),
  ];
  const baris = urutSimpul(naskah)
    .filter(([id, { jenis: j }]) => BERPAGU.has(j) || bertuliskan.has(id))
    .map(([id, simpul]): readonly SelTulis[] => [
      tulisTeks(id),
      tulisTeks(kamus.simpul(id)),
      tulisTeks(labelJenisSimpul(simpul.jenis)),
      tulisTeks(simpul.nama),
      ...ruang.pagu.map((tahun) => tulisAngka(naskah[jenis].get(`${id}/${tahun}`)?.nilai ?? null)),
      ...(ruang.renja ? selRenja(bahan, id) : []),
    ]);
  return { nama: LEMBAR.pagu, kolom, baris, beku: 4 };
}

const KOLOM_RENJA: readonly KolomTulis[] = [
  { judul: JUDUL_SUMBER_DANA, catatan: "Misalnya PAD, DAU, DAK.", lebar: 20, rupa: "teks" },
  {
    judul: JUDUL_PRIORITAS,
    catatan: "Nomor urut bila sub kegiatan ini prioritas; selain itu kosong.",
    lebar: 10,
    rupa: "bulat",
  },
];

function selRenja({ naskah, lingkup }: BahanTulis, id: string): readonly SelTulis[] {
  const kunci = `${id}/${lingkup.dokumen.tahunMulai}`;
  return [
    tulisTeks(naskah.pagu.get(kunci)?.sumber_dana ?? null),
    tulisAngka(naskah.prioritas.get(kunci)?.urutan ?? null),
  ];
}

/** When each indikator is measured in the Renja's year. */
export function lembarJadwal({ naskah, ruang, kamus, lingkup }: BahanTulis, daftar: LetakDaftar): LembarTulis {
  const tahun = lingkup.dokumen.tahunMulai;
  const kolom: readonly KolomTulis[] = [
    KOLOM_KUNCI,
    KOLOM_INDIKATOR.tulis,
    keterangan("Nama indikator", 44),
    ...ruang.jadwal.map(
      (p): KolomTulis => ({
        judul: p,
        catatan: `Tulis "ya" bila indikator ini diukur pada ${p}.`,
        lebar: 11,
        rupa: "teks",
        pilihan: { dari: daftar("ya"), ketat: true },
      }),
    ),
  ];
  const baris = urutIndikator(naskah).map(([id, { nama }]): readonly SelTulis[] => {
    const periode = naskah.jadwal.get(`${id}/${tahun}`)?.periode ?? [];
    return [
      tulisTeks(id),
      tulisTeks(kamus.indikator(id)),
      tulisTeks(nama),
      ...ruang.jadwal.map((p) => tulisTeks(periode.includes(p) ? YA : null)),
    ];
  });
  return { nama: LEMBAR.jadwal, kolom, baris, beku: 3 };
}
