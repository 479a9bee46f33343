// Reads a table of statistics into values of a theme's conditions, and lists every cell that cannot be taken. Pure; called
// by the import with the sheets of a workbook or with a CSV file as one sheet.
import type { GalatBuku, LembarTerbaca } from "../buku/sel.ts";
import { usul } from "../usul.ts";
import { type BadanAngka, bacaBadan, isTandaKosong, type Notasi, pilihNotasi, toNilai } from "./angka-bps.ts";
import { findSusunan, type Susunan } from "./kepala.ts";
import { bacaNama, cariKondisi, type KondisiDikenal } from "./nama-kondisi.ts";
import { cocokkanSatuan, konversi } from "./satuan.ts";
import { listSelKondisi, type SelKondisi } from "./sel-kondisi.ts";

/** A value in the theme's unit. `dariBerkas` is what the file says where it was converted ("166,35 Ribu Jiwa"). */
export type NilaiTerbaca = {
  readonly kondisi: KondisiDikenal;
  readonly tahun: number;
  readonly nilai: string;
  readonly sumber: string;
  readonly tempat: string;
  readonly dariBerkas: string | null;
};

/** Something in the file that is not taken, with where it stands. */
export type Dilewati = { readonly tempat: string; readonly sebab: string };

/** With any `galat` nothing may be saved. `catatan` are things to know about how the file was read. */
export type HasilBaca = {
  readonly nilai: readonly NilaiTerbaca[];
  readonly dilewati: readonly Dilewati[];
  readonly catatan: readonly string[];
  readonly galat: readonly GalatBuku[];
};

/** `sumberFormulir` counts for values whose file names no source; "" for none. */
export type BahanBaca = {
  readonly lembar: readonly LembarTerbaca[];
  readonly kondisi: readonly KondisiDikenal[];
  readonly sumberFormulir: string;
};

const BERKAS = "Berkas";

/** Reads every sheet that has a header row; the others are passed over, unless none has one. */
export function bacaKondisi({ lembar, kondisi, sumberFormulir }: BahanBaca): HasilBaca {
  const tersusun = lembar.flatMap((l) => {
    const susunan = findSusunan(l, kondisi);
    return susunan === null ? [] : [{ susunan, ...listSelKondisi(l, susunan) }];
  });
  if (tersusun.length === 0) return hanyaGalat(TANPA_KEPALA);
  const sel = tersusun.flatMap((t) =>
    t.sel.map((s): SelTerpilah => pilah({ ...s, sumber: s.sumber ?? t.sumber ?? sumberFormulir }, t.susunan, kondisi)),
  );
  const angka = sel.flatMap((s) =>
    s.hasil.jenis === "angka" && s.hasil.notasi ? [{ ...s.hasil, tempat: s.tempat }] : [],
  );
  const pilihan = pilihNotasi(angka);
  if (pilihan.notasi === null) {
    const [id, polos] = pilihan.bukti;
    return hanyaGalat(
      `Dua cara menulis angka tercampur: ${id.tempat} (${id.badan}) memakai koma desimal, ${polos.tempat} (${polos.badan}) ` +
        "memakai titik desimal. Pakai satu cara di seluruh berkas.",
    );
  }
  const hasil = sel.map((s) => nilaiDari(s, pilihan.notasi));
  const nilai = hasil.flatMap((h) => (h.jenis === "nilai" ? [h.nilai] : []));
  const galat = [...hasil.flatMap((h) => (h.jenis === "galat" ? [h.galat] : [])), ...findGanda(nilai)];
  const tanpaNilai = nilai.length === 0 && galat.length === 0 ? [galatBerkas(TANPA_COCOK(kondisi))] : [];
  return {
    nilai,
    dilewati: hasil.flatMap((h) => (h.jenis === "lewat" ? [h.lewat] : [])),
    catatan: [...new Set(tersusun.map((t) => BENTUK[t.susunan.bentuk])), ...catatanNotasi(angka.length, pilihan)],
    galat: [...galat, ...tanpaNilai],
  };
}

const BENTUK: Readonly<Record<Susunan["bentuk"], string>> = {
  panjang: "Dibaca sebagai daftar: satu baris satu nilai.",
  lebar: "Dibaca sebagai tabel BPS: satu baris satu kondisi, kolom ialah tahun.",
  tegak: "Dibaca sebagai tabel BPS: satu baris satu tahun, kolom ialah kondisi.",
};
const TANPA_KEPALA =
  "Baris judul kolom tidak ditemukan. Pakai kolom kondisi, tahun, nilai, dan sumber; atau tabel BPS dengan nama kondisi " +
  "pada kolom pertama dan tahun pada kolom berikutnya.";
const TANPA_COCOK = (kondisi: readonly KondisiDikenal[]): string =>
  `Tidak ada baris yang berisi nilai untuk kondisi tema ini (${kondisi.map((k) => k.nama).join(", ") || "belum ada kondisi"}).`;

function catatanNotasi(
  banyak: number,
  { notasi, pasti }: { readonly notasi: Notasi; readonly pasti: boolean },
): readonly string[] {
  if (banyak === 0) return [];
  const cara =
    notasi === "id"
      ? "Angka dibaca dengan titik sebagai pemisah ribuan dan koma sebagai desimal."
      : "Angka dibaca dengan koma sebagai pemisah ribuan dan titik sebagai desimal.";
  return [pasti ? cara : `${cara} Berkas ini tidak memastikannya: periksa besar angkanya sebelum menyimpan.`];
}

const galatBerkas = (pesan: string): GalatBuku => ({ lembar: BERKAS, sel: null, pesan });
const hanyaGalat = (pesan: string): HasilBaca => ({
  nilai: [],
  dilewati: [],
  catatan: [],
  galat: [galatBerkas(pesan)],
});

/** What a cell comes to before the notation of the file is known. `notasi`: written as text, so that it depends on it. */
type Pilahan =
  | ({
      readonly jenis: "angka";
      readonly notasi: boolean;
      readonly kondisi: KondisiDikenal;
      readonly tahun: number;
    } & BadanAngka)
  | { readonly jenis: "lewat"; readonly sebab: string }
  | { readonly jenis: "galat"; readonly sel: string; readonly pesan: string };
type SelTerpilah = { readonly sel: SelKondisi; readonly tempat: string; readonly hasil: Pilahan };

function pilah(sel: SelKondisi, { bentuk }: Susunan, kondisi: readonly KondisiDikenal[]): SelTerpilah {
  return { sel, tempat: `${sel.lembar}!${sel.alamat}`, hasil: pilahIsi(sel, bentuk, kondisi) };
}

function pilahIsi(sel: SelKondisi, bentuk: Susunan["bentuk"], semua: readonly KondisiDikenal[]): Pilahan {
  const cocok = cariKondisi(bacaNama(sel.nama), semua);
  const [kondisi] = cocok;
  if (cocok.length > 1) {
    const nama = cocok.map((k) => `${k.nama} (${k.kode})`).join(", ");
    const pesan = `"${sel.nama}" dapat berarti ${nama}. Tulis kode kondisinya.`;
    return { jenis: "galat", sel: sel.alamatNama, pesan };
  }
  if (kondisi === undefined) return tanpaKondisi(sel, bentuk, semua);
  if (sel.tahun === null) {
    const pesan = `Tahun "${sel.teksTahun}" tidak terbaca. Tulis empat angka, misalnya 2021.`;
    return { jenis: "galat", sel: sel.alamatTahun, pesan };
  }
  return pilahAngka(sel, kondisi, sel.tahun);
}

// A table of BPS holds more than a theme follows; a list was written for the theme, so an unknown name is a mistake.
function tanpaKondisi(sel: SelKondisi, bentuk: Susunan["bentuk"], semua: readonly KondisiDikenal[]): Pilahan {
  const nama = sel.nama === "" ? "Baris tanpa nama" : `"${sel.nama}"`;
  if (bentuk !== "panjang") return { jenis: "lewat", sebab: `${nama} bukan kondisi tema ini` };
  const pesan = `${nama} bukan kondisi tema ini.${usul(
    sel.nama,
    semua.map((k) => k.kode),
  )}`;
  return { jenis: "galat", sel: sel.alamatNama, pesan };
}

function pilahAngka({ isi, alamat }: SelKondisi, kondisi: KondisiDikenal, tahun: number): Pilahan {
  const umum = { kondisi, tahun } as const;
  switch (isi.jenis) {
    case "galat":
      return { jenis: "galat", sel: alamat, pesan: isi.pesan };
    case "kosong":
      return { jenis: "lewat", sebab: `${kondisi.nama} Tahun ${tahun} kosong` };
    case "angka":
      return { jenis: "angka", notasi: false, badan: isi.nilai, satuan: null, ...umum };
    case "teks": {
      if (isTandaKosong(isi.teks)) {
        return { jenis: "lewat", sebab: `${kondisi.nama} Tahun ${tahun} bertanda "${isi.teks}": tanpa nilai` };
      }
      const badan = bacaBadan(isi.teks);
      if (badan !== null) return { jenis: "angka", notasi: true, ...badan, ...umum };
      const pesan = `"${isi.teks}" bukan angka. Tulis seperti 13,86, atau - bila tidak ada nilainya.`;
      return { jenis: "galat", sel: alamat, pesan };
    }
  }
}

type HasilSel =
  | { readonly jenis: "nilai"; readonly nilai: NilaiTerbaca }
  | { readonly jenis: "lewat"; readonly lewat: Dilewati }
  | { readonly jenis: "galat"; readonly galat: GalatBuku };

function nilaiDari({ sel, tempat, hasil }: SelTerpilah, notasi: Notasi): HasilSel {
  const tolak = (alamat: string, pesan: string): HasilSel => ({
    jenis: "galat",
    galat: { lembar: sel.lembar, sel: alamat, pesan },
  });
  if (hasil.jenis === "lewat") return { jenis: "lewat", lewat: { tempat, sebab: hasil.sebab } };
  if (hasil.jenis === "galat") return tolak(hasil.sel, hasil.pesan);
  const { kondisi, tahun, badan } = hasil;
  const angka = hasil.notasi ? toNilai(badan, notasi) : badan;
  if (angka === null) return tolak(sel.alamat, `"${badan}" tidak terbaca. Tulis seperti 166.350 atau 13,86.`);
  const satuan = hasil.satuan ?? sel.satuan ?? bacaNama(sel.nama).satuan;
  const cocok = satuan === null ? ({ ok: true, dari: 1n, ke: 1n } as const) : cocokkanSatuan(satuan, kondisi.satuan);
  if (!cocok.ok) {
    return tolak(
      sel.alamat,
      `Satuannya "${satuan}", sedangkan ${kondisi.nama} pada tema ini bersatuan "${kondisi.satuan}".`,
    );
  }
  if (sel.sumber === null || sel.sumber === "") return tolak(sel.alamat, TANPA_SUMBER);
  const dariBerkas = cocok.dari === cocok.ke ? null : `${badan} ${satuan ?? ""}`.trim();
  return {
    jenis: "nilai",
    nilai: { kondisi, tahun, nilai: konversi(angka, cocok), sumber: sel.sumber, tempat, dariBerkas },
  };
}

const TANPA_SUMBER =
  "Sumber belum ada. Isi Sumber data pada formulir unggah, misalnya BPS Kabupaten Lamongan, atau kolom sumber di berkas.";

function findGanda(nilai: readonly NilaiTerbaca[]): readonly GalatBuku[] {
  const kelompok = Map.groupBy(nilai, (n) => `${n.kondisi.id} ${n.tahun}`);
  return [...kelompok.values()].flatMap(([pertama, ...lain]) =>
    lain.map((n) => {
      const pisah = n.tempat.lastIndexOf("!");
      const pesan = `${n.kondisi.nama} Tahun ${n.tahun} sudah ada di ${pertama?.tempat}. Hapus salah satunya.`;
      return { lembar: n.tempat.slice(0, pisah), sel: n.tempat.slice(pisah + 1), pesan };
    }),
  );
}
