// How each route is asked for one target, over HTTP. Used by akses.rute.test.ts.
import type { NaskahLaporanUji } from "../bantu/naskah-laporan-uji.ts";
import type { PaketUji } from "../bantu/paket-uji.ts";
import type { PerjanjianUji } from "../bantu/perjanjian-uji.ts";
import { PERMINTAAN_TEMA } from "./tabel-tema.ts";

/** What a request names: a PD, and something inside it by id. */
export type SasaranRute = PerjanjianUji &
  NaskahLaporanUji &
  PaketUji & {
    readonly pd: string;
    readonly indikator: string;
    readonly penggunaId: string;
    readonly simpulId: string;
    readonly buktiId: string;
    readonly suratId: string;
    /** A Renja being drafted. */
    readonly versiId: string;
  };
export type Permintaan = {
  readonly alamat: string;
  /** Fields of a form; absent for GET. */
  readonly isi?: Readonly<Record<string, string>>;
  /** Sent as JSON instead of a form. */
  readonly json?: unknown;
};
export type BuatPermintaan = (sasaran: SasaranRute) => readonly Permintaan[];

export const PERIODE = "2024-S2";
const get =
  (alamat: (s: SasaranRute) => string): BuatPermintaan =>
  (s) => [{ alamat: alamat(s) }];
const post =
  (
    alamat: (s: SasaranRute) => string,
    ...isi: readonly ((s: SasaranRute) => Readonly<Record<string, string>>)[]
  ): BuatPermintaan =>
  (s) =>
    isi.map((i) => ({ alamat: alamat(s), isi: i(s) }));
const json =
  (alamat: string, ...isi: readonly ((s: SasaranRute) => unknown)[]): BuatPermintaan =>
  (s) =>
    isi.map((i) => ({ alamat, json: i(s) }));

const pd = (path: string) => (s: SasaranRute) => `${path}?pd=${s.pd}`;
const lembar = (path: string) => (s: SasaranRute) => `${path}?pd=${s.pd}&periode=${PERIODE}`;
const sel = (path: string) => (s: SasaranRute) => `${lembar(path)(s)}&indikator=${s.indikator}`;
const kunci = (s: SasaranRute) => `${s.indikator}~${PERIODE}`;
const pilihan = (s: SasaranRute) => `${s.indikator}|${PERIODE}|0`;
let nomor = 0;
const surelBaru = () => `rute-baru${++nomor}@contoh.go.id`;
const koreksi = (s: SasaranRute) => `${lembar("/pengukuran/isi/koreksi")(s)}&indikator=${s.indikator}&sel=${PERIODE}`;
const pengguna = (s: SasaranRute) => `/pengaturan/pengguna/${s.penggunaId}`;
const surat = (s: SasaranRute) => `/pengaturan/pengingat/${s.suratId}`;
const perjanjian = (lanjut: string) => (s: SasaranRute) => `/perencanaan/perjanjian/${s.perjanjianId}${lanjut}`;
const naskah = (s: SasaranRute) => `/laporan/naskah/${s.naskahId}`;
const paket = (s: SasaranRute) => `/laporan/paket/${s.paketId}`;
const teksNaskah = { kunci: "kata-pengantar", versi: 1, isi: "Tulisan baru." };
const jadwal = () => `/pengukuran/jadwal/${PERIODE}`;
const massal = (s: SasaranRute) => ({
  pdKode: s.pd,
  periode: PERIODE,
  sel: [{ indikator: s.indikator, periode: PERIODE, versi: 0 }],
});
const isian = {
  nilai: { jenis: "nilai", teks: "bukan angka" },
  narasi: { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" },
};

/** By route and method; every entry of RUTE has one. Changes are made up: who may send them is told so in the form. */
export const PERMINTAAN: Readonly<Record<string, BuatPermintaan>> = {
  "GET /": get(() => "/"),
  "GET /pd/:kode": get((s) => `/pd/${s.pd}`),
  "GET /capaian": get(pd("/capaian")),
  "GET /iku": get(pd("/iku")),
  "GET /anggaran": get(pd("/anggaran")),
  "GET /pohon": get(pd("/pohon")),
  "GET /rekap": get(pd("/rekap")),
  "GET /rekap/triwulan": get(pd("/rekap/triwulan")),
  "GET /tematik": get(() => "/tematik"),
  "GET /tematik/:kode": get(() => "/tematik/kemiskinan"),
  "GET /tematik/:kode/cetak": get(() => "/tematik/kemiskinan/cetak"),
  "GET /tematik/:kode/data": get(() => "/tematik/kemiskinan/data?format=json"),
  ...PERMINTAAN_TEMA,
  "GET /tematik/:kode/penanda": get(pd("/tematik/kemiskinan/penanda")),
  "POST /tematik/:kode/penanda": post(
    pd("/tematik/kemiskinan/penanda"),
    (s) => ({ maksud: "tandai", tahun: "2024", pilih: s.simpulId, [`bagian.${s.simpulId}`]: "50" }),
    () => ({ maksud: "salin", tahun: "2024", dari: "2023" }),
  ),
  "GET /laporan": get(pd("/laporan")),
  "GET /laporan/gaya.css": get(() => "/laporan/gaya.css"),
  "GET /laporan/unduh": get((s) => `/laporan/unduh?pd=${s.pd}&format=html`),
  "GET /laporan/naskah": get(() => "/laporan/naskah"),
  "POST /laporan/naskah": post(
    () => "/laporan/naskah",
    (s) => ({ jenis: "lkjip", pd: s.pd, periode: "2024" }),
  ),
  "GET /laporan/naskah/:id": get(naskah),
  "POST /laporan/naskah/:id": post(
    naskah,
    () => ({ maksud: "simpan", ...teksNaskah, versi: "1" }),
    () => ({ maksud: "pulihkan", ...teksNaskah, versi: "1", pulih: "1" }),
    () => ({ maksud: "ajukan", alasan: "" }),
    () => ({ maksud: "tarik", alasan: "" }),
  ),
  "GET /laporan/naskah/:id/simpan": get((s) => `${naskah(s)}/simpan`),
  "POST /laporan/naskah/:id/simpan": (s) => [{ alamat: `${naskah(s)}/simpan`, json: teksNaskah }],
  "GET /laporan/paket": get(() => "/laporan/paket"),
  "POST /laporan/paket": post(
    () => "/laporan/paket",
    (s) => ({ pd: s.pd, masa: "2024", jenis: "temuan", format: "html" }),
  ),
  "GET /laporan/paket/:id": get(paket),
  "POST /laporan/paket/:id": post(paket, () => ({ maksud: "lanjut" })),
  "GET /laporan/paket/:id/unduh": get((s) => `${paket(s)}/unduh`),
  "GET /laporan/naskah/:id/unduh": get((s) => `/laporan/naskah/${s.naskahTerbitId}/unduh?format=html`),
  "GET /jelaskan/*": get((s) => `/jelaskan/capaian/${s.pd}/${s.indikator}/2023`),
  "GET /*": get((s) => `/tidak-ada/${s.pd}`),

  "GET /masuk": get(() => "/masuk"),
  "POST /masuk": post(
    () => "/masuk",
    () => ({ surel: surelBaru(), sandi: "salah", ke: "/" }),
  ),
  "GET /masuk/kode": get(() => "/masuk/kode"),
  "POST /masuk/kode": post(
    () => "/masuk/kode",
    () => ({ kode: "000000", ke: "/" }),
  ),
  "GET /masuk/oidc": get(() => "/masuk/oidc"),
  "GET /masuk/oidc/balik": get(() => "/masuk/oidc/balik?code=x&state=x"),
  "GET /masuk/peragaan": get(() => "/masuk/peragaan"),
  "POST /masuk/peragaan": post(
    () => "/masuk/peragaan",
    () => ({ akun: "admin", ke: "/" }),
  ),
  "GET /keluar": get(() => "/keluar"),
  // Without a session to end: the session of the tests is still needed.
  "POST /keluar": () => [],
  "GET /akun": get(() => "/akun"),
  "POST /akun": post(
    () => "/akun",
    () => ({ maksud: "ganti_sandi", lama: "salah", baru: "x", ulang: "x" }),
    () => ({ maksud: "siapkan_totp" }),
    () => ({ maksud: "aktifkan_totp", kode: "000000", sandi: "" }),
  ),

  "GET /beranda": get(() => "/beranda"),
  "GET /perencanaan": get(pd("/perencanaan")),
  "POST /perencanaan": post(
    pd("/perencanaan"),
    () => ({ maksud: "mulai", jenis: "renja", judul: "", mulai: "2027" }),
    (s) => ({ maksud: "ajukan", sasaran: s.versiId.replace(/.$/, "z") }),
  ),
  "GET /perencanaan/pohon": get(pd("/perencanaan/pohon")),
  "POST /perencanaan/pohon": post(
    (s) => `${pd("/perencanaan/pohon")(s)}&versi=${s.versiId}`,
    () => ({ maksud: "tambah_akar", simpul: "", jenis: "sasaran", nama: "Sasaran penyusup" }),
    () => ({ maksud: "tidak dikenal" }),
  ),
  "GET /perencanaan/pohon/ekor": get((s) => `${pd("/perencanaan/pohon/ekor")(s)}&versi=${s.versiId}`),
  "GET /perencanaan/pohon/unduh": get((s) => `${pd("/perencanaan/pohon/unduh")(s)}&versi=${s.versiId}&format=svg`),
  "GET /nomenklatur": get(pd("/nomenklatur")),
  "GET /nomenklatur/cari": get((s) => `${pd("/nomenklatur/cari")(s)}&q=job+fair`),
  "GET /pengaturan/nomenklatur": get(() => "/pengaturan/nomenklatur"),
  "GET /perencanaan/indikator": get(pd("/perencanaan/indikator")),
  "GET /perencanaan/indikator/baru": get((s) => `${pd("/perencanaan/indikator/baru")(s)}&versi=${s.versiId}`),
  "POST /perencanaan/indikator/baru": post(
    (s) => `${pd("/perencanaan/indikator/baru")(s)}&versi=${s.versiId}`,
    () => ({ maksud: "simpan", nama: "" }),
    () => ({ maksud: "tambah_variabel" }),
  ),
  "GET /perencanaan/indikator/:id": get((s) => pd(`/perencanaan/indikator/${s.indikator}`)(s)),
  "POST /perencanaan/indikator/:id": post(
    (s) => `${pd(`/perencanaan/indikator/${s.indikator}`)(s)}&versi=${s.versiId}`,
    () => ({ maksud: "simpan", nama: "" }),
    () => ({ maksud: "tambah_versi", tahun_versi: "1999" }),
    () => ({ maksud: "hapus_versi", sejak: "1999" }),
  ),
  "GET /perencanaan/kamus": get(pd("/perencanaan/kamus")),
  "GET /perencanaan/kamus/unduh": get((s) => `${pd("/perencanaan/kamus/unduh")(s)}&format=html`),
  "GET /perencanaan/target": get(pd("/perencanaan/target")),
  "POST /perencanaan/target": post(
    (s) => `${pd("/perencanaan/target")(s)}&versi=${s.versiId}`,
    () => ({ maksud: "kisi" }),
  ),
  "GET /perencanaan/pagu": get(pd("/perencanaan/pagu")),
  "POST /perencanaan/pagu": post(
    (s) => `${pd("/perencanaan/pagu")(s)}&versi=${s.versiId}`,
    () => ({ maksud: "kisi" }),
  ),
  "GET /perencanaan/rencana-aksi": get(pd("/perencanaan/rencana-aksi")),
  "POST /perencanaan/rencana-aksi": post(
    (s) => `${pd("/perencanaan/rencana-aksi")(s)}&versi=${s.versiId}`,
    () => ({ maksud: "simpan", uraian: "" }),
  ),
  "GET /perencanaan/ubah": get(() => "/perencanaan/ubah"),
  "POST /perencanaan/ubah": json("/perencanaan/ubah", (s) => ({ pdKode: s.pd, versiId: s.versiId, perubahan: [] })),
  "GET /perencanaan/excel": get((s) => `${pd("/perencanaan/excel")(s)}&versi=${s.versiId}`),
  "POST /perencanaan/excel": post(
    (s) => `${pd("/perencanaan/excel")(s)}&versi=${s.versiId}`,
    () => ({ maksud: "simpan", muatan: "bukan muatan" }),
  ),
  "GET /perencanaan/excel/unduh": get((s) => `${pd("/perencanaan/excel/unduh")(s)}&versi=${s.versiId}`),
  "GET /perencanaan/versi/:id": get((s) => pd(`/perencanaan/versi/${s.versiId}`)(s)),
  "GET /perencanaan/salin": get((s) => `${pd("/perencanaan/salin")(s)}&versi=${s.versiId}`),
  "POST /perencanaan/salin": post(
    (s) => `${pd("/perencanaan/salin")(s)}&versi=${s.versiId}&target=kosong`,
    () => ({}),
  ),
  "GET /perencanaan/perjanjian": get(pd("/perencanaan/perjanjian")),
  "POST /perencanaan/perjanjian": post(pd("/perencanaan/perjanjian"), () => ({ jabatan: "bukan", tahun: "2024" })),
  "GET /perencanaan/perjanjian/:id": get(perjanjian("")),
  "POST /perencanaan/perjanjian/:id": post(perjanjian(""), () => ({
    maksud: "tanda",
    tempat: "Lamongan",
    tanggal: "",
  })),
  "GET /perencanaan/perjanjian/:id/unduh": get(perjanjian("/unduh?format=html")),
  "GET /perencanaan/perjanjian/:id/berkas/:berkas": get((s) => perjanjian(`/berkas/${s.berkasPerjanjianId}`)(s)),
  "GET /verifikasi/:sidik": (s) => [s.sidik, s.sidikLaporan].map((sidik) => ({ alamat: `/verifikasi/${sidik}` })),
  "GET /perencanaan/renstra": get(pd("/perencanaan/renstra")),
  "GET /perencanaan/riwayat": get((s) => `${pd("/perencanaan/riwayat")(s)}&tanggal=2025-01-10`),
  "GET /pengukuran/isi": get(lembar("/pengukuran/isi")),
  "POST /pengukuran/isi": post(
    lembar("/pengukuran/isi"),
    (s) => ({ maksud: "simpan", [`${kunci(s)}.cara`]: "nilai", [`${kunci(s)}.nilai`]: "81" }),
    (s) => ({ maksud: `ajukan:${kunci(s)}` }),
  ),
  "GET /pengukuran/isi/simpan": get(() => "/pengukuran/isi/simpan"),
  "POST /pengukuran/isi/simpan": json(
    "/pengukuran/isi/simpan",
    (s) => ({ maksud: "simpan", masukan: { pdKode: s.pd, periode: PERIODE, sel: massal(s).sel[0], isian } }),
    (s) => ({ maksud: "ajukan", masukan: massal(s) }),
    (s) => ({ maksud: "tarik", masukan: massal(s) }),
  ),
  "GET /pengukuran/isi/koreksi": get(koreksi),
  "POST /pengukuran/isi/koreksi": post(koreksi, () => ({ alasanKoreksi: "uji" })),
  "GET /pengukuran/bukti": get(sel("/pengukuran/bukti")),
  "POST /pengukuran/bukti": post(
    sel("/pengukuran/bukti"),
    () => ({ maksud: "tautkan", url: "https://contoh.go.id", jenis: "", keterangan: "", alasan: "" }),
    (s) => ({ maksud: "hapus", id: s.buktiId, alasan: "uji" }),
  ),
  "GET /bukti/:id": get((s) => `/bukti/${s.buktiId}`),
  "GET /pengukuran/persetujuan": get(() => "/pengukuran/persetujuan"),
  "POST /pengukuran/persetujuan": post(
    () => "/pengukuran/persetujuan",
    (s) => ({ pd: s.pd, periode: PERIODE, setuju: pilihan(s) }),
  ),
  "GET /pengukuran/verifikasi": get(pd("/pengukuran/verifikasi")),
  "POST /pengukuran/verifikasi": post(
    () => "/pengukuran/verifikasi",
    (s) => ({ pd: s.pd, periode: PERIODE, setuju: pilihan(s) }),
  ),
  "GET /pengukuran/jadwal": get(() => "/pengukuran/jadwal"),
  "POST /pengukuran/jadwal": post(
    () => "/pengukuran/jadwal",
    () => ({ periode: PERIODE, dibuka: "2025-01-02", batas: "2025-01-31" }),
  ),
  "GET /pengukuran/jadwal/:periode": get(jadwal),
  "POST /pengukuran/jadwal/:periode": post(jadwal, (s) => ({
    maksud: "khusus",
    pd: s.pd,
    batas: "2025-02-10",
    alasan: "uji",
  })),
  "GET /jejak/*": (s) => [
    { alamat: `/jejak/realisasi/${s.pd}/${s.indikator}/${PERIODE}` },
    { alamat: `/jejak/pd/${s.pd}` },
  ],

  "GET /pengaturan/organisasi": get(() => "/pengaturan/organisasi"),
  "GET /pengaturan/reorganisasi": get(() => "/pengaturan/reorganisasi"),
  "POST /pengaturan/reorganisasi": post(
    () => "/pengaturan/reorganisasi",
    () => ({ jenis: "bubar", tanggal: "2026-01-01", dasar: "Perda", asal: "tidak-ada" }),
  ),
  "GET /pengaturan/organisasi/baru": get(() => "/pengaturan/organisasi/baru"),
  "POST /pengaturan/organisasi/baru": post(
    () => "/pengaturan/organisasi/baru",
    () => ({ kode: "disnaker", nama: "X", namaSingkat: "X", bidang: "", urutan: "9" }),
  ),
  "GET /pengaturan/organisasi/:kode": get((s) => `/pengaturan/organisasi/${s.pd}`),
  "POST /pengaturan/organisasi/:kode": post(
    (s) => `/pengaturan/organisasi/${s.pd}`,
    () => ({ maksud: "pd", nama: "X", namaSingkat: "X", bidang: "", urutan: "9" }),
    () => ({ maksud: "jabatan", kode: "staf", nama: "Staf", id: "" }),
    () => ({ maksud: "hapus_pd", alasan: "uji" }),
  ),
  "GET /pengaturan/kebijakan": get(() => "/pengaturan/kebijakan"),
  "POST /pengaturan/kebijakan": post(
    () => "/pengaturan/kebijakan",
    () => ({ tahun: "2024", desimal: "9", alasan: "uji" }),
  ),
  "GET /pengaturan/tata-laporan": get(() => "/pengaturan/tata-laporan"),
  "POST /pengaturan/tata-laporan": post(
    () => "/pengaturan/tata-laporan",
    () => ({ maksud: "tata", versi: "-" }),
    () => ({ maksud: "lepas" }),
  ),
  "GET /pengaturan/tata-laporan/contoh": get(() => "/pengaturan/tata-laporan/contoh?format=html"),
  "GET /laporan/logo/:sidik": get(() => `/laporan/logo/${"0".repeat(64)}`),
  "GET /pengaturan/pengguna": get(() => "/pengaturan/pengguna"),
  "GET /pengaturan/pengguna/baru": get(() => "/pengaturan/pengguna/baru"),
  "POST /pengaturan/pengguna/baru": post(
    () => "/pengaturan/pengguna/baru",
    () => ({ maksud: "tambah", nama: "Penyusup", surel: surelBaru(), peran: "admin_pemda" }),
  ),
  "GET /pengaturan/pengguna/:id": get(pengguna),
  "POST /pengaturan/pengguna/:id": post(
    pengguna,
    () => ({ maksud: "aktifkan" }),
    () => ({ maksud: "reset" }),
    () => ({ maksud: "simpan", nama: "X", surel: surelBaru(), peran: "pimpinan" }),
  ),
  "GET /pengaturan/pengingat": get(() => "/pengaturan/pengingat"),
  "POST /pengaturan/pengingat": post(
    () => "/pengaturan/pengingat",
    () => ({ maksud: "susun" }),
    () => ({ maksud: "ulang" }),
  ),
  "GET /pengaturan/pengingat/:id": get(surat),
  "POST /pengaturan/pengingat/:id": post(surat, () => ({ maksud: "ulang" })),
  "GET /pengaturan/sandi": get(() => "/pengaturan/sandi"),
  "POST /pengaturan/sandi": post(
    () => "/pengaturan/sandi",
    () => ({ panjangTerpendek: "12", menganggurMenit: "60", palingLamaJam: "12" }),
  ),
};
