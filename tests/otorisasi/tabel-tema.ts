// The use cases of tematik and the routes of the theme editor: who may, and how each route is asked. Part of KASUS and RUTE (tabel.ts)
// and of PERMINTAAN (permintaan-rute.ts). The example theme has no coordinator, so only an admin edits it.
import { ADMIN, atau, diRumah, type Izin, pdSendiri, UMUM } from "./izin.ts";
import type { BuatPermintaan, Permintaan } from "./permintaan-rute.ts";

const PENYUSUN = atau(pdSendiri("perencana"), ADMIN);

export const KASUS_TEMA: Readonly<Record<string, Izin>> = {
  "tematik.listTema": UMUM,
  "tematik.getTema": UMUM,
  "tematik.getAnggaranTema": UMUM,
  "tematik.getPenjelasanTema": UMUM,
  // Spending of an open period is only in these for those who see what is being filled in: bacaan.db.test.ts and
  // penanda.db.test.ts.
  "tematik.getBacaanTema": UMUM,
  "tematik.getPenjelasanKondisi": UMUM,
  "tematik.getPenjelasanPenanda": UMUM,
  "tematik.getPenjelasanStrategi": UMUM,
  "tematik.getPenjelasanSerapan": UMUM,
  "tematik.getPenandaTema": UMUM,
  "tematik.listCalonPenanda": PENYUSUN,
  "tematik.tandaiAnggaran": PENYUSUN,
  "tematik.salinPenandaTahun": PENYUSUN,
  "tematik.getHakTema": UMUM,
  "tematik.cariIndikator": UMUM,
  "tematik.listPeranPd": UMUM,
  // Proof of an innovation is shown on the public page of its theme.
  "tematik.bukaBuktiInovasi": UMUM,
  "tematik.createTema": PENYUSUN,
  // Of a theme that the PD coordinates.
  "tematik.getTemaSunting": PENYUSUN,
  "tematik.updateTema": PENYUSUN,
  "tematik.ubahTema": PENYUSUN,
  "tematik.tambahKondisiBaku": PENYUSUN,
  "tematik.unggahBuktiInovasi": PENYUSUN,
  "tematik.deleteTema": PENYUSUN,
  "pelaporan.getLaporanTema": UMUM,
  "pertukaran.getTemaImpor": PENYUSUN,
  "pertukaran.getTemplatKondisi": PENYUSUN,
  "pertukaran.periksaKondisi": PENYUSUN,
  "pertukaran.segarkanKondisi": PENYUSUN,
  "pertukaran.simpanKondisi": PENYUSUN,
};

/** Who may edit is told that the row the address should name is not there. */
const TANPA_BARIS: Izin = (p) => (ADMIN(p, "sendiri") === "boleh" ? "tidak_ditemukan" : "tidak_berhak");

export const RUTE_TEMA: Readonly<Record<string, Izin>> = {
  "GET /tematik/baru": diRumah(PENYUSUN),
  "POST /tematik/baru": diRumah(ADMIN),
  "GET /tematik/:kode/bukti/:bukti": () => "tidak_ditemukan",
  "GET /tematik/:kode/sunting": diRumah(ADMIN),
  "POST /tematik/:kode/sunting": diRumah(ADMIN),
  "GET /tematik/:kode/sunting/kondisi": diRumah(ADMIN),
  "POST /tematik/:kode/sunting/kondisi": diRumah(ADMIN),
  "GET /tematik/:kode/sunting/kerangka": diRumah(ADMIN),
  "POST /tematik/:kode/sunting/kerangka": diRumah(ADMIN),
  "GET /tematik/:kode/sunting/peran": diRumah(ADMIN),
  "POST /tematik/:kode/sunting/peran": diRumah(ADMIN),
  "GET /tematik/:kode/sunting/pilih-indikator": TANPA_BARIS,
  "POST /tematik/:kode/sunting/pilih-indikator": diRumah(ADMIN),
  "GET /tematik/:kode/sunting/pilih-program": TANPA_BARIS,
  "POST /tematik/:kode/sunting/pilih-program": diRumah(ADMIN),
  "GET /tematik/:kode/unduh": UMUM,
  "GET /tematik/:kode/kondisi/impor": diRumah(ADMIN),
  "POST /tematik/:kode/kondisi/impor": diRumah(ADMIN),
  "GET /tematik/:kode/kondisi/templat": diRumah(ADMIN),
};

const SUNTING = "/tematik/kemiskinan/sunting";
const get =
  (alamat: string): BuatPermintaan =>
  () => [{ alamat }];
const post =
  (alamat: string, ...isi: readonly NonNullable<Permintaan["isi"]>[]): BuatPermintaan =>
  () =>
    isi.map((i) => ({ alamat, isi: i }));

export const PERMINTAAN_TEMA: Readonly<Record<string, BuatPermintaan>> = {
  "GET /tematik/baru": get("/tematik/baru"),
  "POST /tematik/baru": post("/tematik/baru", {
    kode: "kemiskinan",
    nama: "Penyusup",
    judulStrategi: "-",
    urutan: "1",
  }),
  "GET /tematik/:kode/bukti/:bukti": (s) => [{ alamat: `/tematik/kemiskinan/bukti/${s.buktiId}` }],
  "GET /tematik/:kode/sunting": get(SUNTING),
  "POST /tematik/:kode/sunting": post(
    SUNTING,
    { jenis: "tema", nama: "Penyusup", versi: "0" },
    { jenis: "hapus_tema", alasan: "uji" },
  ),
  "GET /tematik/:kode/sunting/kondisi": get(`${SUNTING}/kondisi`),
  "POST /tematik/:kode/sunting/kondisi": post(
    `${SUNTING}/kondisi`,
    { jenis: "kondisi", id: "", versi: "0", nama: "" },
    { jenis: "kondisi_baku" },
  ),
  "GET /tematik/:kode/sunting/kerangka": get(`${SUNTING}/kerangka`),
  "POST /tematik/:kode/sunting/kerangka": post(
    `${SUNTING}/kerangka`,
    { jenis: "strategi", id: "", versi: "0", uraian: "" },
    { jenis: "bukti_berkas", inovasiId: "" },
  ),
  "GET /tematik/:kode/sunting/peran": get(`${SUNTING}/peran`),
  "POST /tematik/:kode/sunting/peran": post(`${SUNTING}/peran`, { jenis: "peran", id: "", versi: "0", peran: "utama" }),
  "GET /tematik/:kode/sunting/pilih-indikator": get(`${SUNTING}/pilih-indikator`),
  "POST /tematik/:kode/sunting/pilih-indikator": post(`${SUNTING}/pilih-indikator`, {
    jenis: "tautkan_kondisi",
    kondisiId: "",
  }),
  "GET /tematik/:kode/sunting/pilih-program": get(`${SUNTING}/pilih-program`),
  "POST /tematik/:kode/sunting/pilih-program": post(`${SUNTING}/pilih-program`, { jenis: "dukungan", strategiId: "" }),
  "GET /tematik/:kode/unduh": get("/tematik/kemiskinan/unduh?format=html"),
  "GET /tematik/:kode/kondisi/impor": get("/tematik/kemiskinan/kondisi/impor"),
  "POST /tematik/:kode/kondisi/impor": post(
    "/tematik/kemiskinan/kondisi/impor",
    { maksud: "unggah" },
    { maksud: "simpan", nama_berkas: "a.csv", muatan: "x" },
  ),
  "GET /tematik/:kode/kondisi/templat": get("/tematik/kemiskinan/kondisi/templat"),
};
