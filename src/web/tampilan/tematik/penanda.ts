// The tags of a theme with every figure set as text. Pure; made by the loader of /tematik/:kode/penanda.
import { formatAngka, formatPersen, formatRupiah } from "#inti";
import { labelJenisSimpul } from "#perencanaan";
import {
  alamatUang,
  type BarisPenanda,
  type KelompokPenanda,
  LINGKUP_SEMUA,
  lingkupStrategi,
  type PotonganTeks,
  tandaiKata,
} from "#tematik";
import type { DaftarCalon, LembarPenanda } from "#tematik/server";
import { withKueri } from "../../muat/alamat.ts";

/** A figure in words, and the page that explains it; null where there is none. */
export type AngkaTampil = { readonly teks: string; readonly jelaskan: string | null };

/** A sum in words: "belum dilaporkan" is no zero. */
export type JumlahTampil = {
  readonly kunci: string;
  readonly nama: string;
  readonly nilai: AngkaTampil;
  readonly realisasi: string;
  readonly serapan: AngkaTampil;
};

/** One tag. `bagian` as it is typed, `ubah` whether the reader may change it. */
export type BarisTampil = {
  readonly id: string;
  readonly versi: number;
  readonly pd: { readonly kode: string; readonly namaSingkat: string };
  readonly nama: string;
  readonly keterangan: string;
  readonly strategi: string;
  readonly namaStrategi: string;
  readonly bagian: string;
  readonly bagianTeks: string;
  /** What is left of the node, and where it is tagged; null where nothing is left. */
  readonly sisa: { readonly teks: string; readonly ke: string } | null;
  readonly pagu: string;
  readonly nilai: AngkaTampil;
  readonly realisasi: string;
  readonly catatan: string | null;
  readonly ubah: boolean;
};

/** One candidate; the pieces of its texts say which words matched. */
export type CalonTampil = {
  readonly id: string;
  readonly nama: readonly PotonganTeks[];
  readonly teksNama: string;
  readonly letak: readonly PotonganTeks[];
  readonly indikator: readonly (readonly PotonganTeks[])[];
  readonly pagu: string;
  readonly kata: string;
  /** The share proposed: what is left, as it is typed. */
  readonly bagian: string;
};

export type PilihanStrategi = { readonly nilai: string; readonly label: string };

/** Whose tags, as the address says it. */
export type TempatPenanda = { readonly temaKode: string; readonly tahun: number; readonly pd: string };

const TANPA_STRATEGI = "Tanpa strategi";
const TANPA_PROGRAM = "Tanpa program";
const BELUM = "belum dilaporkan";
const TANPA_PAGU = "belum diisi";

/** The address of a theme's tags. @example alamatPenanda({ temaKode: "gizi", tahun: 2024, pd: "semua" }) // "/tematik/gizi/penanda?..." */
export function alamatPenanda(
  { temaKode, tahun, pd }: TempatPenanda,
  lain: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return withKueri(`/tematik/${temaKode}/penanda`, { tahun, pd, ...lain });
}

/** The rows of the table, each with what it is worth. */
export function toBarisTampil(lembar: LembarPenanda, tempat: TempatPenanda): readonly BarisTampil[] {
  const { semua, pdId } = lembar.hak;
  return lembar.baris.map((b) => ({
    id: b.id,
    versi: b.versi,
    pd: { kode: b.pd.kode, namaSingkat: b.pd.namaSingkat },
    nama: b.simpul.nama,
    keterangan: [labelJenisSimpul(b.simpul.jenis), b.simpul.kode].join(" "),
    strategi: b.strategi?.kode ?? "",
    namaStrategi: b.strategi?.uraian ?? TANPA_STRATEGI,
    bagian: formatAngka(b.bagian),
    bagianTeks: formatPersen(b.bagian),
    sisa: Number(b.sisa) === 0 ? null : sisaOf(b, tempat),
    pagu: b.pagu === null ? TANPA_PAGU : formatRupiah(b.pagu),
    nilai:
      b.nilai === null
        ? { teks: "–", jelaskan: null }
        : { teks: formatRupiah(b.nilai), jelaskan: alamatUang("penanda", tempat.temaKode, tempat.tahun, b.id) },
    realisasi: b.nilai === null ? "–" : b.realisasi === null ? BELUM : formatRupiah(b.realisasi),
    catatan: catatanOf(b),
    ubah: semua || pdId.includes(b.pd.id),
  }));
}

function sisaOf({ simpul, sisa }: BarisPenanda, tempat: TempatPenanda) {
  return { teks: `Sisa ${formatPersen(sisa)}`, ke: `${alamatPenanda(tempat, { q: simpul.kode })}#tambah` };
}

function catatanOf({ tanpaNilai }: BarisPenanda): string | null {
  switch (tanpaNilai) {
    case "tanpa_pagu":
      return "Belum memiliki pagu, jadi belum dijumlahkan.";
    case "tercakup":
      return "Sudah tercakup dalam induknya yang juga bertanda, jadi tidak dijumlahkan.";
    case null:
      return null;
  }
}

/** The sums by PD, strategy, programme and year, each with its heading. */
export function toKelompokTampil({ kelompok, perTahun }: LembarPenanda, { temaKode, tahun, pd }: TempatPenanda) {
  const tema = (t: number, lingkup: string) => `/jelaskan/tema/${temaKode}/${t}/${lingkup}`;
  // The explanations by strategy are about every PD.
  const strategi = (besaran: "strategi" | "serapan", kode: string | null) =>
    pd === "semua" ? alamatUang(besaran, temaKode, tahun, lingkupStrategi(kode)) : null;
  return [
    {
      judul: "Per perangkat daerah",
      kolom: "Perangkat daerah",
      baris: kelompok.pd.map((k) => toJumlah(k, { nilai: tema(tahun, k.kunci ?? "") })),
    },
    {
      judul: "Per strategi",
      kolom: "Strategi",
      baris: kelompok.strategi.map((k) =>
        toJumlah(
          { ...k, nama: k.nama ?? TANPA_STRATEGI },
          { nilai: strategi("strategi", k.kunci), serapan: strategi("serapan", k.kunci) },
        ),
      ),
    },
    {
      judul: "Per program",
      kolom: "Program",
      baris: kelompok.program.map((k) => toJumlah({ ...k, nama: k.nama ?? TANPA_PROGRAM }, {})),
    },
    {
      judul: "Per tahun",
      kolom: "Tahun",
      baris: perTahun.map((t) => {
        const jumlah = toJumlah(
          { ...t, kunci: String(t.tahun), nama: `Tahun ${t.tahun}` },
          { nilai: tema(t.tahun, pd) },
        );
        return t.baris === 0 ? { ...jumlah, nilai: { teks: TANPA_PAGU, jelaskan: null } } : jumlah;
      }),
    },
  ];
}

type JalanJelaskan = { readonly nilai?: string | null; readonly serapan?: string | null };

function toJumlah({ kunci, nama, nilai, realisasi, serapan }: KelompokPenanda, jelaskan: JalanJelaskan): JumlahTampil {
  return {
    kunci: kunci ?? "",
    nama: nama ?? "",
    nilai: { teks: formatRupiah(nilai), jelaskan: jelaskan.nilai ?? null },
    realisasi: realisasi === null ? BELUM : formatRupiah(realisasi),
    serapan: toSerapan(serapan, jelaskan.serapan ?? null),
  };
}

function toSerapan(serapan: string | null, jelaskan: string | null): AngkaTampil {
  return serapan === null ? { teks: "–", jelaskan: null } : { teks: formatPersen(serapan), jelaskan };
}

/** The key figures over the page. */
export function toSorotan({ jumlah, baris }: LembarPenanda, { temaKode, tahun, pd }: TempatPenanda) {
  const { nilai, realisasi, serapan, dilaporkan } = jumlah;
  const ada = jumlah.baris > 0;
  const jelaskanSerapan = pd === "semua" ? alamatUang("serapan", temaKode, tahun, LINGKUP_SEMUA) : null;
  return {
    nilai: {
      teks: ada ? formatRupiah(nilai) : TANPA_PAGU,
      jelaskan: baris.length > 0 ? `/jelaskan/tema/${temaKode}/${tahun}/${pd}` : null,
    },
    keteranganNilai: `${baris.length} tanda`,
    realisasi: realisasi === null ? BELUM : formatRupiah(realisasi),
    keteranganRealisasi: ada ? `${dilaporkan} dari ${jumlah.baris} tanda sudah dilaporkan realisasinya` : "",
    serapan: toSerapan(serapan, jelaskanSerapan),
  };
}

/** The candidates with their matched words marked. */
export function toCalonTampil({ calon }: DaftarCalon): readonly CalonTampil[] {
  return calon.map((c) => ({
    id: c.id,
    nama: tandaiKata(c.nama, c.kata),
    teksNama: c.nama,
    letak: tandaiKata(
      [`${labelJenisSimpul(c.jenis)} ${c.kode}`, c.kegiatan, c.program].filter(Boolean).join(" · "),
      c.kata,
    ),
    indikator: c.indikator.map((i) => tandaiKata(i, c.kata)),
    pagu: `${c.pd.namaSingkat} · ${c.pagu === null ? "pagu belum diisi" : formatRupiah(c.pagu)}`,
    kata: c.kata.join(", "),
    bagian: formatAngka(c.sisa),
  }));
}

/** The choices of a strategy; the first is none. */
export function toPilihanStrategi({ tema }: LembarPenanda): readonly PilihanStrategi[] {
  return [{ nilai: "", label: TANPA_STRATEGI }, ...tema.strategi.map((s) => ({ nilai: s.kode, label: s.uraian }))];
}
