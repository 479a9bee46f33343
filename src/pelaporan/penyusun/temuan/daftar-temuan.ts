// Builds the list of findings as a neutral document: of one PD, and of the whole pemda. Pure; called by temuan.server.ts.
import type { Pemda } from "#organisasi";
import type { TemuanPd } from "#pengukuran";
import type { TemuanBerlaku } from "#perencanaan";
import type { Bagian, Dokumen, Sel, Tabel } from "../../model.ts";
import { tabelTemuan } from "../bagian-penutup.ts";
import { catatanKosong, selKepala } from "../sel.ts";

/** What was noticed about figures and about the plan of one PD. */
export type BahanTemuanPd = { readonly angka: TemuanPd; readonly rencana: readonly TemuanBerlaku[] };
/** `pd` in printed order. */
export type BahanTemuanPemda = {
  readonly pemda: Pemda;
  readonly labelPeriode: string;
  readonly pd: readonly BahanTemuanPd[];
};

const JUDUL = "Daftar Temuan";

/** The findings of a PD. */
export function buildTemuanPdDokumen({ angka, rencana }: BahanTemuanPd): Dokumen {
  const { pd, pemda, labelPeriode } = angka;
  const lembaga = `${pd.nama} ${pemda.nama}`;
  return {
    ...kerangka(lembaga, [pd.nama, pemda.nama], labelPeriode),
    bagian: [
      bagianTercetak(angka),
      bagianPeringatan(angka),
      bagianKurang([angka], false),
      bagianRencana([{ angka, rencana }], false),
    ],
  };
}

/** The counts of every PD, then the findings of all of them. */
export function buildTemuanPemdaDokumen({ pemda, labelPeriode, pd }: BahanTemuanPemda): Dokumen {
  const angka = pd.map((p) => p.angka);
  return {
    ...kerangka(pemda.nama, [pemda.nama], labelPeriode),
    bagian: [
      bagianJumlah(pd),
      ...angka.filter((a) => a.tercetak.length > 0).map((a) => ({ ...bagianTercetak(a), ...namai("tercetak", a) })),
      ...angka
        .filter((a) => a.peringatan.length > 0)
        .map((a) => ({ ...bagianPeringatan(a), ...namai("peringatan", a) })),
      bagianKurang(angka, true),
      bagianRencana(pd, true),
    ],
  };
}

function kerangka(lembaga: string, baris: readonly string[], labelPeriode: string): Omit<Dokumen, "bagian"> {
  return {
    jenis: "daftar-temuan",
    judul: `${JUDUL} ${lembaga} ${labelPeriode}`,
    pengarang: lembaga,
    sampul: { baris: [JUDUL, ...baris], periode: labelPeriode },
    penutup: "",
    kaki: `${JUDUL} ${lembaga}, ${labelPeriode}`,
    bahasa: "id",
  };
}

function namai(kunci: string, { pd }: TemuanPd): Pick<Bagian, "kunci" | "subjudul"> {
  return { kunci: `${kunci}-${pd.kode}`, subjudul: pd.nama };
}

const KOLOM_JUMLAH = ["NO", "PERANGKAT DAERAH", "ANGKA TERCETAK BERBEDA", "PERINGATAN", "DATA KURANG", "RENCANA"];

function bagianJumlah(pd: readonly BahanTemuanPd[]): Bagian {
  const judul = "JUMLAH TEMUAN SETIAP PERANGKAT DAERAH";
  if (pd.length === 0) {
    const isi = "Belum ada perangkat daerah yang terdaftar. Admin pemda mendaftarkannya pada halaman perangkat daerah.";
    return { kunci: "jumlah", judul, blok: [catatanKosong(isi)] };
  }
  const hitung = ({ angka, rencana }: BahanTemuanPd) => [
    angka.tercetak.length,
    angka.peringatan.length,
    angka.kurang.length,
    rencana.length,
  ];
  const jumlah = pd.map(hitung).reduce((j, n) => j.map((x, i) => x + (n[i] ?? 0)), [0, 0, 0, 0]);
  const tabel: Tabel = {
    jenis: "tabel",
    judul,
    lebar: [5, 43, 13, 13, 13, 13],
    kepala: [KOLOM_JUMLAH.map((k) => selKepala(k))],
    baris: [
      ...pd.map((p, n): readonly Sel[] => [
        { isi: `${n + 1}.`, rata: "tengah" },
        { isi: p.angka.pd.nama, judulBaris: true },
        ...hitung(p).map((j): Sel => ({ ...selJumlah(j), ...(j === 0 ? { nada: "redup" } : {}) })),
      ]),
      [
        { isi: "JUMLAH", rata: "kanan", nada: "jumlah", gabungKolom: 2, judulBaris: true },
        ...jumlah.map((j): Sel => ({ ...selJumlah(j), nada: "jumlah" })),
      ],
    ],
  };
  return { kunci: "jumlah", judul, blok: [tabel] };
}

function selJumlah(n: number): Sel {
  return { isi: String(n), rata: "tengah", angka: { nilai: String(n), satuan: "", desimal: 0 } };
}

function bagianTercetak({ tercetak, dibandingkan, labelPeriode }: TemuanPd): Bagian {
  const kepala = { kunci: "tercetak", judul: "ANGKA TERCETAK YANG BERBEDA", subjudul: labelPeriode };
  if (tercetak.length === 0) {
    const isi =
      dibandingkan === 0
        ? "Tidak ada angka tercetak dari dokumen lain yang dapat dibandingkan dengan hasil hitung."
        : `Semua angka tercetak yang dibandingkan (${dibandingkan}) sama dengan hasil hitung.`;
    return { ...kepala, blok: [{ jenis: "catatan", nada: "info", isi }] };
  }
  const pengantar = `${tercetak.length} dari ${dibandingkan} angka tercetak berbeda dari hasil hitung. Yang dipakai selalu hasil hitung.`;
  return { ...kepala, blok: [{ jenis: "paragraf", isi: pengantar }, tabelTemuan(tercetak)] };
}

function bagianPeringatan({ peringatan, terukur, labelPeriode }: TemuanPd): Bagian {
  const kepala = { kunci: "peringatan", judul: "PERINGATAN", subjudul: labelPeriode };
  if (peringatan.length === 0) {
    const isi =
      terukur === 0
        ? "Belum ada realisasi yang disetujui untuk diperiksa kewajarannya."
        : `Tidak ada peringatan dari ${terukur} realisasi yang diperiksa kewajarannya.`;
    return { ...kepala, blok: [{ jenis: "catatan", nada: "info", isi }] };
  }
  const tabel: Tabel = {
    jenis: "tabel",
    judul: "REALISASI YANG PERLU DIPERIKSA",
    lebar: [5, 33, 17, 45],
    kepala: [["NO", "INDIKATOR", "PERIODE", "PERINGATAN"].map((k) => selKepala(k))],
    baris: peringatan.map((p, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      { isi: p.objek, judulBaris: true },
      { isi: [{ teks: p.periode, asal: p.jelaskan }], rata: "tengah" },
      { isi: p.kalimat },
    ]),
    catatan: ["Peringatan tidak menolak angka; verifikator menilai apakah angkanya wajar."],
  };
  return { ...kepala, blok: [tabel] };
}

function bagianKurang(angka: readonly TemuanPd[], denganPd: boolean): Bagian {
  const kepala = { kunci: "kurang", judul: "DATA YANG KURANG" };
  const kurang = angka.flatMap((a) => a.kurang.map((k) => ({ pd: a.pd.nama, ...k })));
  if (kurang.length === 0) {
    return { ...kepala, blok: [{ jenis: "catatan", nada: "info", isi: "Tidak ada data yang kurang." }] };
  }
  const judul = ["NO", ...(denganPd ? ["PERANGKAT DAERAH"] : []), "TENTANG", "PERIODE", "YANG KURANG"];
  const tabel: Tabel = {
    jenis: "tabel",
    judul: kepala.judul,
    lebar: denganPd ? [5, 20, 30, 15, 30] : [5, 40, 17, 38],
    kepala: [judul.map((k) => selKepala(k))],
    baris: kurang.map((k, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      ...(denganPd ? [{ isi: k.pd }] : []),
      { isi: k.objek, judulBaris: true },
      { isi: k.periode, rata: "tengah" },
      { isi: k.uraian },
    ]),
  };
  return { ...kepala, blok: [tabel] };
}

const BERAT: Readonly<Record<TemuanBerlaku["berat"], string>> = {
  salah: "Salah",
  kurang: "Belum lengkap",
  peringatan: "Perlu ditinjau",
};

function bagianRencana(pd: readonly BahanTemuanPd[], denganPd: boolean): Bagian {
  const kepala = { kunci: "rencana", judul: "TEMUAN RENCANA" };
  const temuan = pd.flatMap(({ angka, rencana }) => rencana.map((t) => ({ pd: angka.pd.nama, ...t })));
  if (temuan.length === 0) {
    const isi = "Tidak ada temuan tentang rencana yang berlaku.";
    return { ...kepala, blok: [{ jenis: "catatan", nada: "info", isi }] };
  }
  const judul = ["NO", ...(denganPd ? ["PERANGKAT DAERAH"] : []), "TENTANG", "SIFAT", "TEMUAN"];
  const tabel: Tabel = {
    jenis: "tabel",
    judul: "TEMUAN RENCANA YANG BERLAKU",
    lebar: denganPd ? [5, 20, 30, 12, 33] : [5, 38, 14, 43],
    kepala: [judul.map((k) => selKepala(k))],
    baris: temuan.map((t, n) => [
      { isi: `${n + 1}.`, rata: "tengah" },
      ...(denganPd ? [{ isi: t.pd }] : []),
      { isi: t.objek, judulBaris: true },
      { isi: BERAT[t.berat], rata: "tengah", ...(t.berat === "salah" ? { nada: "buruk" as const } : {}) },
      { isi: t.pesan },
    ]),
  };
  return { ...kepala, blok: [tabel] };
}
