// The sections of a theme: who does what, the conditions it starts from, and the logical framework.
import { findNilaiTerbaru, type PeranPd, type Tema } from "#tematik";
import type { Bagian, Blok, Kartu } from "../model.ts";
import { bagianAnggaranTema } from "./bagian-anggaran.ts";
import type { BahanDeck, TemaDeck } from "./bahan.ts";
import { catatanKosong } from "./sel.ts";

/** The sections of every theme of the deck, theme by theme; one note where the PD has no theme. */
export function bagianSemuaTema(bahan: BahanDeck): readonly Bagian[] {
  if (bahan.tema.length === 0) return [tanpaTema(bahan)];
  return bahan.tema.flatMap((t) => bagianTema(bahan, t));
}

function bagianTema(bahan: BahanDeck, temaDeck: TemaDeck): readonly Bagian[] {
  const { tema } = temaDeck;
  return [
    bagianAnggaranTema(bahan, temaDeck),
    bagianPeran(tema, "utama"),
    bagianPeran(tema, "penunjang"),
    bagianPeran(tema, "eksternal"),
    {
      kunci: `kondisi-${tema.kode}`,
      judul: "KONDISI",
      subjudul: tema.nama,
      blok: [blokKondisi(tema, bahan.laporan.tahun)],
    },
    {
      kunci: `kerangka-${tema.kode}`,
      judul: "LOGICAL FRAMEWORK",
      subjudul: tema.judulStrategi,
      blok: [blokPermasalahan(tema), blokStrategi(tema)],
    },
  ];
}

function tanpaTema({ laporan: { pd } }: BahanDeck): Bagian {
  const isi =
    `${pd.nama} belum berperan dalam tema pembangunan dan belum menandai anggaran untuk tema. Bagian ini memuat ` +
    "anggaran, peran, kondisi, dan strategi setiap tema; koordinator tema mengisi peran, perencana menandai anggaran.";
  return { kunci: "tema", judul: "ANGGARAN YANG MENDUKUNG TEMA PEMBANGUNAN", blok: [catatanKosong(isi)] };
}

const PERAN: Readonly<Record<PeranPd, { readonly judul: string; readonly kosong: string }>> = {
  utama: {
    judul: "PERANGKAT DAERAH UTAMA",
    kosong:
      "Perangkat daerah utama belum diisi. Di sini dicantumkan perangkat daerah yang menangani tema secara langsung beserta tugasnya",
  },
  penunjang: {
    judul: "PERANGKAT DAERAH PENUNJANG",
    kosong:
      "Perangkat daerah penunjang belum diisi. Di sini dicantumkan perangkat daerah yang mendukung penanganan tema beserta tugasnya",
  },
  eksternal: {
    judul: "STAKEHOLDER EKSTERNAL",
    kosong:
      "Stakeholder eksternal belum diisi. Di sini dicantumkan pihak di luar pemerintah daerah yang terlibat beserta perannya",
  },
};

function bagianPeran(tema: Tema, jenis: PeranPd): Bagian {
  const { judul, kosong } = PERAN[jenis];
  const kartu = tema.peran[jenis].map(
    ({ pihak, tugas }): Kartu => ({ judul: pihak, butir: tugas.map((t) => t.uraian) }),
  );
  const blok: Blok =
    kartu.length === 0 ? catatanKosong(`${kosong}; koordinator tema mengisinya.`) : { jenis: "kartu", kartu };
  return { kunci: `${jenis}-${tema.kode}`, judul, subjudul: tema.nama, blok: [blok] };
}

function blokKondisi({ nama: namaTema, kondisi }: Tema, sampai: number): Blok {
  if (kondisi.length === 0) {
    return catatanKosong(
      `Kondisi awal ${namaTema} belum diisi. Di sini dicantumkan angka yang menggambarkan keadaan beserta tahun dan ` +
        "sumbernya; koordinator tema mengisinya.",
    );
  }
  return {
    jenis: "sorotan",
    butir: kondisi.map((k) => {
      const n = findNilaiTerbaru(k, sampai);
      return n === undefined
        ? { label: k.nama, nilai: "belum diisi" }
        : { label: `${k.nama} Tahun ${n.tahun}`, nilai: n.teks, keterangan: `Sumber: ${n.sumber}` };
    }),
  };
}

function blokPermasalahan({ permasalahan }: Tema): Blok {
  if (permasalahan.length > 0)
    return { jenis: "daftar", judul: "Permasalahan", butir: permasalahan.map((p) => p.uraian) };
  return catatanKosong(
    "Permasalahan belum diisi. Di sini dicantumkan masalah yang hendak diatasi; koordinator tema mengisinya.",
  );
}

function blokStrategi({ strategi }: Tema): Blok {
  if (strategi.length === 0) {
    return catatanKosong(
      "Strategi belum diisi. Di sini dicantumkan strategi beserta inovasi yang menjalankannya; koordinator tema mengisinya.",
    );
  }
  return {
    jenis: "kartu",
    kartu: strategi.map(({ uraian, inovasi }) => ({
      judul: uraian,
      sub: inovasi.length === 0 ? "Inovasi belum diisi" : "Inovasi",
      butir: inovasi.map((i) => i.nama),
    })),
  };
}
