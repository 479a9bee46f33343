// A Renstra of the largest size asked for, with names of the real nomenklatur and figures drawn by lot: what the page of a
// whole Renstra is measured with. Called by renstra.db.test.ts and by tests/beban/renstra.ts.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { insertBaris, type PdUji, type PemdaUji } from "./pabrik.ts";

export type UkuranRenstra = { readonly indikator: number; readonly subKegiatan: number };
export const UKURAN_RENSTRA: UkuranRenstra = { indikator: 300, subKegiatan: 1300 };
export const TAHUN_RENSTRA = { mulai: 2025, selesai: 2030, dasar: 2024 } as const;
const TAHUN = Array.from(
  { length: TAHUN_RENSTRA.selesai - TAHUN_RENSTRA.mulai + 1 },
  (_, i) => TAHUN_RENSTRA.mulai + i,
);

type Butir = { readonly kode: string; readonly nama: string; readonly indikator: string; readonly satuan: string };
type Simpul = {
  readonly simpul_id: string;
  readonly induk_id: string | null;
  readonly jenis: "tujuan" | "sasaran" | "program" | "kegiatan" | "sub_kegiatan";
  readonly kode: string;
  readonly nama: string;
};

/** Puts a set Renstra into the plan of the PD: tree, indikator, targets of seven years, pagu of six. */
export async function createRenstraBesar(pemda: PemdaUji, pd: PdUji, ukuran: UkuranRenstra): Promise<void> {
  const acak = createAcak(20_250_101);
  const simpul = buildSimpul(pemda, ukuran.subKegiatan);
  await insertBaris(
    pemda,
    "sakip.simpul",
    simpul.map((s, urutan) => {
      const kode = s.jenis === "tujuan" || s.jenis === "sasaran" ? null : s.kode;
      return { ...s, pd_id: pd.pdId, urutan, nomenklatur_kode: kode, nomenklatur_versi: kode === null ? null : "uji" };
    }),
  );
  await insertIndikator(pemda, pd, { simpul, banyak: ukuran.indikator, acak });
  const sub = simpul.filter((s) => s.jenis === "sub_kegiatan");
  await insertBaris(
    pemda,
    "sakip.pagu_renstra",
    sub.flatMap(({ simpul_id }) =>
      TAHUN.map((tahun) => ({ simpul_id, tahun, nilai: String(1_000_000 + acak(2_000_000_000)) })),
    ),
  );
  await insertDokumen(pemda, pd);
}

/** Numbers from 0 up to below `batas`, the same ones every time. */
function createAcak(benih: number): (batas: number) => number {
  let keadaan = benih;
  return (batas) => {
    keadaan = (keadaan * 48_271) % 2_147_483_647;
    return Math.floor((keadaan / 2_147_483_647) * batas);
  };
}

function buildSimpul({ konteks }: PemdaUji, banyak: number): readonly Simpul[] {
  const butir = readButir();
  const hasil = new Map<string, Simpul>();
  const tambah = (kode: string, jenis: Simpul["jenis"], induk: string | null, nama: string): string => {
    const ada = hasil.get(kode);
    if (ada !== undefined) return ada.simpul_id;
    const simpul_id = konteks.newId();
    hasil.set(kode, { simpul_id, induk_id: induk, jenis, kode: kode.toLowerCase(), nama });
    return simpul_id;
  };
  const tujuan = tambah("tujuan-1", "tujuan", null, "Meningkatnya kesejahteraan dan daya saing daerah");
  const sasaran = ["Akses", "Mutu", "Tata kelola"].map((apa, i) =>
    tambah(`sasaran-${i + 1}`, "sasaran", tujuan, `Meningkatnya ${apa.toLowerCase()} layanan perangkat daerah`),
  );
  const sub = [...butir.values()].filter((b) => b.kode.split(".").length === 6).slice(0, banyak);
  if (sub.length < banyak) throw new Error(`Nomenklatur hanya memuat ${sub.length} sub kegiatan`);
  for (const { kode, nama } of sub) {
    const bagian = kode.split(".");
    const [program, kegiatan] = [bagian.slice(0, 3).join("."), bagian.slice(0, 5).join(".")];
    const indukProgram = sasaran[program.length % 3] ?? tujuan;
    const idProgram = tambah(program, "program", indukProgram, butir.get(program)?.nama ?? `Program ${program}`);
    const idKegiatan = tambah(kegiatan, "kegiatan", idProgram, butir.get(kegiatan)?.nama ?? `Kegiatan ${kegiatan}`);
    tambah(kode, "sub_kegiatan", idKegiatan, nama);
  }
  return [...hasil.values()];
}

function readButir(): ReadonlyMap<string, Butir> {
  const baris: readonly Butir[] = parse(readFileSync("referensi/nomenklatur.csv", "utf8"), { columns: true });
  return new Map(baris.map((b) => [b.kode, b]));
}

type BahanIndikator = {
  readonly simpul: readonly Simpul[];
  readonly banyak: number;
  readonly acak: (batas: number) => number;
};

async function insertIndikator(pemda: PemdaUji, pd: PdUji, { simpul, banyak, acak }: BahanIndikator): Promise<void> {
  const nama = [...readButir().values()].filter((b) => b.indikator !== "");
  const daftar = Array.from({ length: banyak }, (_, i) => ({
    indikator_id: pemda.konteks.newId(),
    kode: `i-${i + 1}`,
    nama: (nama[i * 7]?.indikator ?? `Persentase capaian layanan ${i + 1}`).slice(0, 900),
    satuan: nama[i * 7]?.satuan || "%",
  }));
  await insertBaris(
    pemda,
    "sakip.indikator",
    daftar.map((d) => ({
      indikator_id: d.indikator_id,
      kode: d.kode,
      nama: d.nama,
      pd_id: pd.pdId,
      jenis: "IKU",
      penanggung_jawab_id: pd.jabatanId,
    })),
  );
  const umum = { tahun_mulai: 2025, definisi: "Definisi operasional", desimal: 2, polaritas: "naik" } as const;
  await insertBaris(
    pemda,
    "sakip.indikator_versi",
    daftar.map(({ indikator_id, satuan }) => ({ ...umum, indikator_id, satuan, agregasi: "posisi_akhir" })),
  );
  await insertBaris(
    pemda,
    "sakip.simpul_indikator",
    daftar.map(({ indikator_id }, i) => ({
      indikator_id,
      simpul_id: simpul[(i * 5) % simpul.length]?.simpul_id ?? "",
      urutan: i,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.target_renstra",
    daftar.flatMap(({ indikator_id }) =>
      [TAHUN_RENSTRA.dasar, ...TAHUN].map((tahun) => ({ indikator_id, tahun, nilai: (acak(10_000) / 100).toFixed(2) })),
    ),
  );
}

async function insertDokumen(pemda: PemdaUji, pd: PdUji): Promise<void> {
  const [dokumen_id, versi_id] = [pemda.konteks.newId(), pemda.konteks.newId()];
  await insertBaris(pemda, "sakip.dokumen_rencana", [
    {
      dokumen_id,
      pd_id: pd.pdId,
      jenis: "renstra",
      judul: "Renstra Tahun 2025-2029",
      tahun_mulai: TAHUN_RENSTRA.mulai,
      tahun_selesai: TAHUN_RENSTRA.selesai,
      tahun_dasar: TAHUN_RENSTRA.dasar,
    },
  ]);
  await insertBaris(pemda, "sakip.versi_rencana", [{ versi_id, dokumen_id, nomor: 0, alasan: "Versi murni" }]);
  const pada = new Date("2025-01-02T03:00:00Z");
  const langkah = [
    ["susun", null],
    ["ajukan", null],
    ["tetapkan", "2025-01-02"],
  ] as const;
  await insertBaris(
    pemda,
    "sakip.tindakan_rencana",
    langkah.map(([aksi, tanggal], i) => ({ versi_id, urutan: i + 1, aksi, oleh: "uji", pada, tanggal })),
  );
}
