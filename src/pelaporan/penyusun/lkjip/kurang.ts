// What is missing in the year, by the four kinds of "no number" and by what was never written: with who fills it in and
// where (web path). Pure; printed as an annex of the LKjIP.
import type { IndikatorTahunan, SelAngka, TanpaAngka } from "#pengukuran";
import type { Bagian, Blok } from "../../model.ts";
import { catatanKosong, selGabung, selKepala } from "../sel.ts";
import { alamat } from "./bab-1-2.ts";
import { type IsiLkjip, listIndikator, pengisi, sebutanRenstra } from "./bahan.ts";
import type { TempatTeks } from "./tempat-teks.ts";

type Kurang = { readonly apa: string; readonly siapa: string; readonly tempat: string };
type Kelompok = { readonly sebutan: string; readonly butir: readonly Kurang[] };

const SEBUTAN: Readonly<Record<TanpaAngka["jenis"], string>> = {
  belum_diisi: "Belum diisi: sudah waktunya diukur, angkanya belum ada",
  tidak_tersedia: "Tidak tersedia: dinyatakan tidak tersedia oleh penanggung jawab",
  tidak_terdefinisi: "Tidak terdefinisi: tidak dapat dihitung",
  tidak_dijadwalkan: "Tidak dijadwalkan: tidak diukur pada tahun ini",
};
const URUTAN = ["belum_diisi", "tidak_tersedia", "tidak_terdefinisi", "tidak_dijadwalkan"] as const;

/** The annex: one table, a group per kind; a sentence where nothing is missing. */
export function bagianKurang(isi: IsiLkjip, teks: TempatTeks, judul: string): Bagian {
  const kelompok = listKelompok(isi, teks).filter((k) => k.butir.length > 0);
  const blok: readonly Blok[] =
    kelompok.length === 0
      ? [{ jenis: "catatan", nada: "info", isi: "Tidak ada data yang kurang untuk laporan ini." }]
      : kelompok.map(tabelKelompok);
  return { kunci: "kurang", judul, halamanBaru: true, blok: [...ringkas(isi), ...blok] };
}

function ringkas({ sePemda }: IsiLkjip): readonly Blok[] {
  if (sePemda === null) return [];
  const belum = sePemda.pd.filter((p) => p.rekap.jumlah.belum_diisi > 0);
  const tanpa = sePemda.pd.filter((p) => Object.values(p.rekap.jumlah).every((n) => n === 0));
  const daftar = [
    ...belum.map(
      (p) =>
        `${p.pd.nama}: ${p.rekap.jumlah.belum_diisi} indikator sasaran belum diisi; diisi perencananya di ${alamat("/pengukuran/isi", p.pd.kode)}.`,
    ),
    ...tanpa.map(
      (p) =>
        `${p.pd.nama}: belum ada indikator sasaran; disusun perencananya di ${alamat("/perencanaan/pohon", p.pd.kode)}.`,
    ),
  ];
  if (daftar.length === 0) return [];
  return [
    { jenis: "paragraf", isi: [{ teks: "Perangkat daerah dengan data yang kurang", tebal: true }] },
    { jenis: "daftar", butir: daftar },
  ];
}

function listKelompok(isi: IsiLkjip, teks: TempatTeks): readonly Kelompok[] {
  const perJenis = Map.groupBy(
    listIndikator([...isi.sasaran, ...isi.program, ...isi.keluaran]).flatMap(({ indikator }) =>
      kurangAngka(isi, indikator),
    ),
    (k) => k.jenis,
  );
  return [
    ...URUTAN.map((jenis) => ({ sebutan: SEBUTAN[jenis], butir: perJenis.get(jenis) ?? [] })),
    { sebutan: "Anggaran", butir: kurangUang(isi) },
    { sebutan: "Dokumen perencanaan", butir: kurangDokumen(isi) },
    {
      sebutan: "Teks laporan yang belum ditulis",
      butir: teks.kosong.map((b) => ({ apa: b.judul, siapa: pengisi(isi), tempat: "naskah laporan ini di /laporan" })),
    },
  ];
}

function kurangAngka(
  isi: IsiLkjip,
  i: IndikatorTahunan,
): readonly (Kurang & { readonly jenis: TanpaAngka["jenis"] })[] {
  const kini = i.tahun.at(-1);
  if (kini === undefined) return [];
  const { kode } = isi.subjek;
  const siapa = i.penanggungJawab;
  const tempatIsi = alamat("/pengukuran/isi", kode);
  const tempatTarget = alamat("/perencanaan/target", kode, `&tahun=${kini.tahun}`);
  const satu = (apa: string, sel: SelAngka, tempat: string) =>
    sel.kosong === null ? [] : [{ jenis: sel.kosong, apa: uraian(`${i.nama}: ${apa}`, sel), siapa, tempat }];
  // A year without a schedule has neither figure: the schedule is what is missing.
  if (kini.realisasi.kosong === "tidak_dijadwalkan") {
    return satu("pengukuran", kini.realisasi, alamat("/perencanaan/indikator", kode));
  }
  const tanpaRealisasi = kini.realisasi.kosong !== null;
  return [
    ...satu("target", kini.target, tempatTarget),
    ...satu("realisasi", kini.realisasi, tempatIsi),
    ...(tanpaRealisasi || kini.target.kosong !== null ? [] : satu("capaian", kini.capaian, tempatTarget)),
  ];
}

function uraian(apa: string, { alasan }: SelAngka): string {
  return alasan === undefined ? apa : `${apa} (${alasan.replace(/[.\s]+$/, "")})`;
}

function kurangUang({ program, tahun, subjek, jenis, anggaran }: IsiLkjip): readonly Kurang[] {
  const siapa = "perencana perangkat daerah";
  if (jenis === "lkjip-pemda") {
    const tempat = "lembar pengisian setiap perangkat daerah di /pengukuran/isi";
    return anggaran.realisasi.nilai === null ? [{ apa: `Realisasi anggaran Tahun ${tahun}`, siapa, tempat }] : [];
  }
  return program.flatMap(({ nama, anggaran: { pagu, dilaporkan, seluruhnya } }): readonly Kurang[] => {
    const tempatPagu = alamat("/perencanaan/pagu", subjek.kode, `&tahun=${tahun}`);
    const tanpaSub = seluruhnya === 0;
    if (pagu.nilai === null) return [{ apa: `Pagu dan realisasi anggaran: ${nama}`, siapa, tempat: tempatPagu }];
    if (tanpaSub) {
      return [{ apa: `Pagu sub kegiatan, tempat realisasi diisi: ${nama}`, siapa, tempat: tempatPagu }];
    }
    if (dilaporkan === seluruhnya) return [];
    const apa = `Realisasi anggaran ${seluruhnya - dilaporkan} dari ${seluruhnya} sub kegiatan: ${nama}`;
    return [{ apa, siapa, tempat: alamat("/pengukuran/isi", subjek.kode) }];
  });
}

function kurangDokumen(isi: IsiLkjip): readonly Kurang[] {
  const { renstra, perjanjian, aksi, kebijakan, tahun, subjek } = isi;
  const siapa = pengisi(isi);
  const dokumen = (ada: boolean, apa: string, siapanya: string, tempat: string): readonly Kurang[] =>
    ada ? [] : [{ apa, siapa: siapanya, tempat }];
  return [
    ...dokumen(
      renstra !== null,
      `${sebutanRenstra(isi)} yang mencakup Tahun ${tahun}`,
      siapa,
      alamat("/perencanaan/renstra", subjek.kode),
    ),
    ...dokumen(
      perjanjian !== null,
      `Perjanjian kinerja Tahun ${tahun} yang ditandatangani`,
      isi.jenis === "lkjip-pd" ? "kepala dan atasannya" : "kepala daerah",
      alamat("/perencanaan/perjanjian", subjek.kode, `&tahun=${tahun}`),
    ),
    ...dokumen(
      aksi.length > 0,
      `Rencana aksi Tahun ${tahun}`,
      siapa,
      alamat("/perencanaan/rencana-aksi", subjek.kode, `&tahun=${tahun}`),
    ),
    ...dokumen(kebijakan !== undefined, `Kebijakan capaian Tahun ${tahun}`, "admin pemda", "/pengaturan/kebijakan"),
    ...dokumen(false, "Standar nasional dan provinsi setiap indikator", siapa, "teks pembanding di naskah laporan ini"),
  ];
}

function tabelKelompok({ sebutan, butir }: Kelompok): Blok {
  if (butir.length === 0) return catatanKosong(sebutan);
  return {
    jenis: "tabel",
    judul: sebutan,
    lebar: [6, 48, 20, 26],
    kepala: [["NO", "YANG KURANG", "DIISI OLEH", "TEMPAT MENGISI"].map((k) => selKepala(k))],
    baris: butir.map(({ apa, siapa, tempat }, i) => [
      { isi: `${i + 1}.`, rata: "tengah" },
      ...selGabung({ isi: apa, judulBaris: true }, 1),
      { isi: siapa },
      { isi: tempat },
    ]),
  };
}
