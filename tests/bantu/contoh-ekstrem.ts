// Every kind of report from data that strains its layout: 60 indikator in one programme with names of 200 characters, one
// of them a single word, 15 digits of rupiah, and the four kinds of "no number". Called by tests only.
import { buildKinerjaSePemda, type RealisasiTersimpan } from "#pengukuran";
import type { BarisKamus, Indikator, RencanaPd, Simpul } from "#perencanaan";
import { buildBacaan, buildTema, type PenandaTersimpan } from "#tematik";
import type { KodeJenis } from "../../src/pelaporan/jenis.ts";
import type { Dokumen } from "../../src/pelaporan/model.ts";
import { buildDeckSakip } from "../../src/pelaporan/penyusun/deck-sakip.ts";
import { buildKamusIku } from "../../src/pelaporan/penyusun/kamus-iku.ts";
import { buildLkjipPd, buildLkjipPemda } from "../../src/pelaporan/penyusun/lkjip/lkjip.ts";
import { buildMatriksRenja } from "../../src/pelaporan/penyusun/renja/matriks-renja.ts";
import { buildDokumenTema } from "../../src/pelaporan/penyusun/tema/dokumen-tema.ts";
import { buildTemuanPdDokumen, buildTemuanPemdaDokumen } from "../../src/pelaporan/penyusun/temuan/daftar-temuan.ts";
import { buildLaporanTriwulan } from "../../src/pelaporan/penyusun/triwulan/laporan-triwulan.ts";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, realisasi, rencana, simpul, titik } from "./contoh.ts";
import { bahanUji, penandaUji } from "./contoh-deck.ts";
import { bahanLkjip, bahanTahunan, LENGKAP } from "./contoh-lkjip.ts";
import {
  type ContohPemantauan,
  NAMA_PANJANG,
  PAGU_BESAR,
  pemantauanUji,
  renjaUji,
  temuanUji,
} from "./contoh-pemantauan.ts";
import { kondisiUji, permasalahanUji, pihakUji, strategiUji, temaTersimpanUji } from "./tema-uji.ts";

/** 200 characters without a place to break. */
export const KATA_PANJANG = "Ketidakberkesinambunganpenyelenggaraan".repeat(6).slice(0, 200);
/** The longest amount, as it is printed. */
export const RUPIAH_BESAR = "Rp999.999.999.999.999";
const BANYAK = 60;
const TW = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];
const NILAI = "123456789.55";

type Isi = Readonly<Record<string, Readonly<Record<string, RealisasiTersimpan>>>>;
const KODE = Array.from({ length: BANYAK }, (_, i) => `ikp-${i + 1}`);
// Of the first four each is one kind of "no number": belum diisi, tidak tersedia, tidak terdefinisi, tidak dijadwalkan.
const [BELUM = "", TIDAK_TERSEDIA = "", TIDAK_TERDEFINISI = "", TIDAK_DIJADWALKAN = ""] = KODE;

const namaKe = (i: number) => (i === 4 ? KATA_PANJANG : NAMA_PANJANG.slice(0, 200 - 3) + String(i).padStart(3));

function indikatorOf(jadwal: readonly string[]): readonly Indikator[] {
  return ["iks-1", ...KODE].map((kode, i) =>
    indikator({
      id: kode,
      kode,
      jenis: kode === "iks-1" ? "IKU" : "IKD",
      nama: namaKe(i - 1),
      satuan: i % 2 === 0 ? "orang" : "%",
      penanggungJawab: i === 5 ? KATA_PANJANG.slice(0, 90) : NAMA_PANJANG.slice(0, 120),
      jadwal: kode === TIDAK_DIJADWALKAN ? ["2022"] : jadwal,
      target: Object.fromEntries(
        [...jadwal, "2024"].map((p) => [p, titik(kode === TIDAK_TERDEFINISI ? "0" : "12.5")] as const),
      ),
    }),
  );
}

function rencanaOf(jadwal: readonly string[]): RencanaPd {
  const pagu = { 2024: PAGU_BESAR };
  const sub = (id: string, beda: Partial<Simpul> = {}): Simpul =>
    simpul(id, {
      jenis: "sub_kegiatan",
      nama: NAMA_PANJANG,
      indukId: "k1",
      nomenklatur: { versi: "2023", kode: "2.07.03.2.01.0001" },
      pagu,
      ...beda,
    });
  return rencana(
    [
      simpul("s1", { nama: NAMA_PANJANG, indikatorId: ["iks-1"] }),
      simpul("p1", { jenis: "program", nama: NAMA_PANJANG, indukId: "s1", indikatorId: KODE, pagu }),
      simpul("k1", { jenis: "kegiatan", nama: NAMA_PANJANG, indukId: "p1", pagu }),
      ...[sub("sk1"), sub("sk2", { nama: KATA_PANJANG }), sub("sk3")],
    ],
    indikatorOf(jadwal),
    { prioritas: ["sk1", "sk2"] },
  );
}

function isiOf(periode: readonly string[]): Isi {
  const penuh = nilaiPer(Object.fromEntries(periode.map((p) => [p, NILAI])));
  const kosong = Object.fromEntries(
    periode.map((p) => [p, realisasi(p, { alasanTidakTersedia: `survei ditunda ${NAMA_PANJANG}` })]),
  );
  const satu = (kode: string) => {
    if (kode === BELUM || kode === TIDAK_DIJADWALKAN) return {};
    return kode === TIDAK_TERSEDIA ? kosong : penuh;
  };
  return Object.fromEntries(["iks-1", ...KODE].map((kode) => [kode, satu(kode)]));
}

const TRIWULANAN: ContohPemantauan = {
  rencana: rencanaOf(["2023", ...TW]),
  realisasi: isiOf(["2023", "2024-TW1", "2024-TW2"]),
  lapor: ["sk1", "sk2", "sk3"].map((id) => ({ simpulId: id, periode: "2024-TW2", nilai: "888888888888888.50" })),
};
const TEMUAN = {
  angka: temuanUji(TRIWULANAN),
  rencana: [{ berat: "kurang", pesan: `Pilih kode nomenklatur. ${NAMA_PANJANG}`, objek: KATA_PANJANG }],
} as const;

function tahunan() {
  const r = rencanaOf(["2022", "2023", "2024"]);
  const kata = { faktorPendukung: NAMA_PANJANG, faktorPenghambat: KATA_PANJANG, tindakLanjut: NAMA_PANJANG };
  return bahanLkjip(
    bahanTahunan(
      { r, realisasi: isiOf(["2022", "2023", "2024"]) },
      {
        renstra: {
          masa: { jenis: "renstra", judul: NAMA_PANJANG, tahun: [2022, 2023, 2024, 2025, 2026] },
          target: Object.fromEntries(KODE.map((k) => [k, { 2024: titik("12.5"), 2026: titik(NILAI) }])),
        },
        narasi: { "iks-1": [{ periode: "2024", ...kata }] },
        anggaran: { periode: "2024-S2", nilai: new Map([["sk1", "888888888888888.50"]]) },
      },
    ),
  );
}

const TANPA_TEKS = new Map<string, string>();

function lkjipPemda(): Dokumen {
  const sendiri = tahunan();
  const jumlah = { berangka: 56, tidak_dijadwalkan: 1, belum_diisi: 1, tidak_tersedia: 1, tidak_terdefinisi: 1 };
  const rekap = { capaian: { ada: false, sebab: { jenis: "belum_diisi" } }, jumlah } as const;
  const pd = Array.from({ length: 45 }, (_, i) => ({ ...PD, id: `pd-${i}`, kode: `pd${i}`, nama: namaKe(i) }));
  const uang = { pagu: PAGU_BESAR, realisasi: PAGU_BESAR, tercakup: PAGU_BESAR, dilaporkan: 3, seluruhnya: 3 };
  const sePemda = buildKinerjaSePemda({
    pemda: PEMDA,
    tahun: 2024,
    kebijakan: kebijakan(),
    rekap,
    pd: pd.map((p) => ({ pd: p, rekap })),
    uang: new Map(pd.map((p) => [p.id, uang])),
    tren: [2022, 2023, 2024].map((tahun) => ({ tahun, rekap })),
    catatanRekap: [NAMA_PANJANG],
  });
  return buildLkjipPemda(
    { sePemda, sendiri, tema: [{ nama: KATA_PANJANG, banyak: 60, total: PAGU_BESAR }] },
    TANPA_TEKS,
  );
}

const BARIS_KAMUS: BarisKamus = {
  nomor: 1,
  kinerja: NAMA_PANJANG,
  jenisSimpul: "program",
  juga: [],
  indikator: { id: "i1", kode: "ikp-1", nama: NAMA_PANJANG, jenis: "IKU" },
  alasan: NAMA_PANJANG,
  definisi: NAMA_PANJANG,
  rumus: {
    jenis: "baris",
    isi: [
      { jenis: "pecahan", atas: { jenis: "teks", teks: NAMA_PANJANG }, bawah: { jenis: "teks", teks: KATA_PANJANG } },
      { jenis: "operator", teks: "×" },
      { jenis: "angka", teks: "100" },
    ],
  },
  rumusTeks: NAMA_PANJANG,
  variabel: [{ nama: "bekerja", label: NAMA_PANJANG, satuan: "orang" }],
  sumberData: KATA_PANJANG,
  penanggungJawab: NAMA_PANJANG,
  satuan: "orang",
  polaritas: "Makin tinggi makin baik",
  agregasi: "Posisi akhir",
  frekuensi: "Tahunan",
};

function kamus(): Dokumen {
  const baris = KODE.map((kode, i) => ({
    ...BARIS_KAMUS,
    indikator: { id: kode, kode, jenis: "IKU", nama: namaKe(i) },
    alasan: i % 2 === 0 ? "" : NAMA_PANJANG,
  }));
  return buildKamusIku({ pemda: PEMDA.nama, pd: PD.nama, tahun: 2024, versi: NAMA_PANJANG, semua: true, baris });
}

function tema(): Dokumen {
  const kalimat = KODE.slice(0, 12).map((_, i) => namaKe(i));
  const pd = kalimat.map((nama, i) => ({ ...PD, id: `pd-${i}`, kode: `pd${i}`, nama, namaSingkat: nama.slice(0, 40) }));
  const isi = buildTema(
    temaTersimpanUji({
      nama: NAMA_PANJANG,
      kondisi: kalimat.map((nama) => kondisiUji(nama, "orang", { 2022: NILAI, 2023: NILAI, 2024: NILAI })),
      permasalahan: kalimat.map((nama) => permasalahanUji(nama, { jawaban: ["a"] })),
      strategi: [strategiUji("a", NAMA_PANJANG, kalimat), strategiUji("b", KATA_PANJANG, kalimat)],
      peran: pd.map((p) => pihakUji("utama", p.nama, p, kalimat)),
    }),
  );
  const penanda = KODE.map(
    (kode, i): PenandaTersimpan =>
      penandaUji({
        id: kode,
        strategi: { kode: "a", uraian: NAMA_PANJANG },
        pd: pd[i % pd.length] ?? PD,
        simpul: { id: kode, kode: "2.07.03.2.01.0001", jenis: "sub_kegiatan", nama: namaKe(i) },
        leluhur: [{ id: "p3", jenis: "program", nama: NAMA_PANJANG }],
        indikator: [namaKe(i)],
        pagu: PAGU_BESAR,
        realisasi: i % 2 === 0 ? "888888888888888.50" : null,
      }),
  );
  const bahan = { tema: isi, tahun: 2024, penanda: new Map([[2024, penanda]]), hasil: {}, indikator: new Map() };
  const bacaan = buildBacaan({ ...bahan, pemda: PEMDA.nama, pemdaId: PEMDA.pemdaId, kebijakan: kebijakan() });
  return buildDokumenTema({ pemda: PEMDA, bacaan });
}

/** One document of each kind, built anew at every call. */
export const DOKUMEN_EKSTREM: Readonly<Record<KodeJenis, () => Dokumen>> = {
  deck: () =>
    buildDeckSakip(bahanUji("2024-S1", rencanaOf(["2023", "2024-S1", "2024-S2"]), isiOf(["2023", "2024-S1"]))),
  "kamus-iku": kamus,
  lkjip: () => buildLkjipPd(tahunan(), TANPA_TEKS),
  "lkjip-pemda": lkjipPemda,
  triwulan: () => buildLaporanTriwulan(pemantauanUji(TRIWULANAN)),
  "matriks-renja": () => buildMatriksRenja(renjaUji(TRIWULANAN)),
  temuan: () => buildTemuanPdDokumen(TEMUAN),
  "temuan-pemda": () =>
    buildTemuanPemdaDokumen({ pemda: PEMDA, labelPeriode: "Tribulan II Tahun 2024", pd: [TEMUAN, TEMUAN] }),
  tema,
};

/** The ordinary yearly report, for what a layout should look like without strain. */
export const LKJIP_BIASA = (): Dokumen => buildLkjipPd(bahanLkjip(bahanTahunan({}, LENGKAP)), TANPA_TEKS);
