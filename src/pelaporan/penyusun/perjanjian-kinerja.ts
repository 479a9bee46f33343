// Builds a perjanjian kinerja as a neutral document (PermenPANRB 53/2014, Lampiran I). Called by perjanjian.server.ts.
import { formatTanggal } from "#inti";
import { type IsiPerjanjian, type NaskahPerjanjian, type Pihak, sebutanPerjanjian } from "#perencanaan";
import type { Bagian, Blok, Dokumen, Isian, TandaTangan } from "../model.ts";
import { lampiranPerjanjian } from "./perjanjian-lampiran.ts";

const PEMBUKA =
  "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";
const JANJI =
  "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";
const SUPERVISI =
  "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";
const JANJI_SENDIRI =
  "Berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";

/**
 * The agreement: statement, annexes, signatures. `naskah` is given when it was signed: its digest and verification
 * address stand in the footer. Equal input gives an equal document.
 */
export function buildPerjanjianKinerja(
  isi: IsiPerjanjian,
  naskah: Pick<NaskahPerjanjian, "sidik" | "alamat"> | null,
): Dokumen {
  const judul = judulPerjanjian(isi);
  return {
    jenis: "perjanjian-kinerja",
    tata: "naskah",
    judul: `${judul} ${isi.pihakPertama.jabatan}, ${isi.pd.nama} ${isi.pemda.nama}`,
    pengarang: `${isi.pd.nama} ${isi.pemda.nama}`,
    sampul: { baris: [judul, isi.pd.nama], periode: isi.pemda.nama },
    bagian: [bagianPernyataan(isi), ...lampiranPerjanjian(isi, tandaTangan(isi))],
    penutup: "",
    kaki: kaki(naskah),
    bahasa: "id",
  };
}

/** @example judulPerjanjian({ tahun: 2024, nomor: 1 }) // "Perjanjian Kinerja Perubahan ke-1 Tahun 2024" */
export function judulPerjanjian({ tahun, nomor }: Pick<IsiPerjanjian, "tahun" | "nomor">): string {
  return nomor === 0
    ? `Perjanjian Kinerja Tahun ${tahun}`
    : `Perjanjian Kinerja ${sebutanPerjanjian(nomor)} Tahun ${tahun}`;
}

function kaki(naskah: Pick<NaskahPerjanjian, "sidik" | "alamat"> | null): string {
  if (naskah === null) return "Rancangan perjanjian kinerja, belum ditandatangani.";
  return `Sidik SHA-256: ${naskah.sidik}. Periksa keasliannya di ${naskah.alamat}`;
}

function bagianPernyataan(isi: IsiPerjanjian): Bagian {
  const { pihakPertama, pihakKedua, nomor, alasan } = isi;
  const perubahan = `Perjanjian ini merupakan ${sebutanPerjanjian(nomor).toLowerCase()}, dengan alasan: ${alasan ?? "-"}`;
  const blok: readonly Blok[] = [
    paragraf(PEMBUKA),
    identitas(pihakPertama),
    ...(pihakKedua === null
      ? [paragraf(JANJI_SENDIRI)]
      : [
          paragraf("selanjutnya disebut pihak pertama."),
          identitas(pihakKedua),
          paragraf("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
          paragraf(JANJI),
          paragraf(SUPERVISI),
        ]),
    ...(nomor === 0 ? [] : [paragraf(perubahan)]),
    tandaTangan(isi),
  ];
  return { kunci: "pernyataan", judul: "Pernyataan Perjanjian Kinerja", blok };
}

function paragraf(isi: string): Blok {
  return { jenis: "paragraf", isi };
}

function identitas({ nama, sebutan }: Pihak): Isian {
  return {
    jenis: "isian",
    butir: [
      { label: "Nama", nilai: nama ?? ".".repeat(48) },
      { label: "Jabatan", nilai: sebutan },
    ],
  };
}

function tandaTangan({ tempat, tanggal, pihakPertama, pihakKedua }: IsiPerjanjian): TandaTangan {
  const tempatTanggal = tempat === null || tanggal === null ? null : `${tempat}, ${formatTanggal(tanggal)}`;
  const pertama = { sebutan: "Pihak Pertama,", jabatan: pihakPertama.sebutan, nama: pihakPertama.nama };
  if (pihakKedua === null) return { jenis: "tanda_tangan", tempatTanggal, pihak: [{ ...pertama, sebutan: "" }] };
  const kedua = { sebutan: "Pihak Kedua,", jabatan: pihakKedua.sebutan, nama: pihakKedua.nama };
  return { jenis: "tanda_tangan", tempatTanggal, pihak: [kedua, pertama] };
}
