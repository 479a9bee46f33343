// Factories for database tests: each puts one thing of the plan with what belongs to it into a test database.
// Ids are fresh, the actor is "uji"; a factory takes only what the test is about.
import { type Insertable, sql } from "kysely";
import type { Konteks, PemdaId } from "#inti/server";
import type { Akun, Peran } from "#organisasi";
import type { TabelOrganisasi } from "#organisasi/server";
import type { RealisasiTersimpan } from "#pengukuran";
import type { TabelAlur, TabelPengukuran } from "#pengukuran/server";
import type { Indikator, JenisSimpul } from "#perencanaan";
import type { TabelPerencanaan } from "#perencanaan/server";
import type { TabelTematik } from "#tematik/server";

type TabelSakip = TabelOrganisasi & TabelPerencanaan & TabelPengukuran & TabelTematik & TabelUji;

/** Tables of which the factories write a few columns only; the others take their defaults. */
type TabelUji = {
  "sakip.realisasi_anggaran": TabelAlur["sakip.realisasi_anggaran"];
  "sakip.pengguna": { pemda_id: number; pengguna_id: string; surel: string; nama: string };
  "sakip.peran_pengguna": {
    pemda_id: number;
    peran_id: string;
    pengguna_id: string;
    peran: Peran;
    pd_id: string | null;
  };
  "sakip.tindakan_realisasi": Omit<TabelAlur["sakip.tindakan_realisasi"], "oleh_id" | "catatan" | "sebelum">;
};

/** A pemda in the test database; every other factory starts from it. */
export type PemdaUji = { readonly konteks: Konteks; readonly pemdaId: PemdaId; readonly slug: string };
export type PdUji = { readonly pdId: string; readonly jabatanId: string };

/** Inserts typed rows into one table; `pemda_id` is added. Columns not named take their defaults. */
export async function insertBaris<T extends keyof TabelSakip>(
  { konteks, pemdaId }: PemdaUji,
  tabel: T,
  baris: readonly Omit<Insertable<TabelSakip[T]>, "pemda_id">[],
): Promise<void> {
  if (baris.length === 0) return;
  const isi = JSON.stringify(baris.map((b) => ({ ...b, pemda_id: pemdaId })));
  const kolom = sql.join(["pemda_id", ...Object.keys(baris[0] ?? {})].map((k) => sql.ref(k)));
  await konteks.basis.write({ pemdaId, pelaku: "uji" }, async ({ db }) => {
    const target = sql.table(tabel);
    await sql`INSERT INTO ${target} (${kolom}) SELECT ${kolom} FROM jsonb_populate_recordset(NULL::${target}, ${isi}::jsonb)`.execute(
      db,
    );
  });
}

/** Registers a pemda (Kabupaten Lamongan unless told otherwise) with a policy for each of `tahunKebijakan`. */
export async function createPemda(
  konteks: Konteks,
  { pemdaId = 3524, slug = "lamongan", tahunKebijakan = [2023, 2024] }: Partial<BekalPemda> = {},
): Promise<PemdaUji> {
  const pemda = { konteks, pemdaId: pemdaId as PemdaId, slug };
  const nama = slug === "lamongan" ? "Kabupaten Lamongan" : `Kabupaten ${slug}`;
  await insertBaris(pemda, "sakip.pemda", [{ kode_wilayah: String(pemdaId), nama, istilah_triwulan: "tribulan" }]);
  await konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db }) => {
    await sql`SELECT sistem.daftarkan_pemda(${slug}, ${pemdaId})`.execute(db);
  });
  for (const tahun of tahunKebijakan) await createKebijakan(pemda, tahun);
  return pemda;
}
type BekalPemda = { readonly pemdaId: number; readonly slug: string; readonly tahunKebijakan: readonly number[] };

/** A policy with two decimals, floor 0, no cap, (2T - R)/T and the bands of Permendagri 86/2017. */
export async function createKebijakan(pemda: PemdaUji, tahun: number): Promise<void> {
  const umum = { desimal: 2, batas_bawah: "0", batas_atas: null, aturan_turun: "dua_target_kurang_realisasi" } as const;
  await insertBaris(pemda, "sakip.kebijakan_capaian", [{ tahun, ...umum, dasar: "Permendagri 86/2017" }]);
  const pita = [
    [null, "Sangat Rendah"],
    ["51", "Rendah"],
    ["66", "Sedang"],
    ["76", "Tinggi"],
    ["91", "Sangat Tinggi"],
  ] as const;
  await insertBaris(
    pemda,
    "sakip.skala_realisasi",
    pita.map(([batas_bawah, predikat], i) => ({ tahun, urutan: i + 1, batas_bawah, predikat })),
  );
}

/** A PD with the office of its head, held by `kepala` ("Plh. Kepala ...") when a name is given. */
export async function createPd(pemda: PemdaUji, kode: string, kepala?: string): Promise<PdUji> {
  const { newId } = pemda.konteks;
  const [pdId, jabatanId] = [newId(), newId()];
  await insertBaris(pemda, "sakip.perangkat_daerah", [
    { pd_id: pdId, kode, nama: `Dinas ${kode}`, nama_singkat: kode, bidang: ["2.07"], urutan: 1 },
  ]);
  await insertBaris(pemda, "sakip.jabatan", [
    {
      jabatan_id: jabatanId,
      pd_id: pdId,
      kode: "kepala",
      nama: `Kepala Dinas ${kode}`,
      kepala: true,
      unit: null,
      atasan_id: null,
    },
  ]);
  if (kepala !== undefined) {
    await insertBaris(pemda, "sakip.pejabat", [
      { pejabat_id: newId(), jabatan_id: jabatanId, nama: kepala, status: "plh", mulai: null, selesai: null },
    ]);
  }
  return { pdId, jabatanId };
}

export type BekalSimpul = {
  readonly jenis?: JenisSimpul;
  readonly induk?: string;
  readonly urutan?: number;
  /** Rupiah by year. */
  readonly pagu?: Readonly<Record<number, string>>;
  /** Place among the priorities of 2024. */
  readonly prioritas?: number;
};

/** A node; programmes and below carry a nomenklatur code. Returns its id. */
export async function createSimpul(pemda: PemdaUji, pd: PdUji, kode: string, bekal: BekalSimpul = {}): Promise<string> {
  const { jenis = "sasaran", induk = null, urutan = 1, pagu = {}, prioritas } = bekal;
  const simpulId = pemda.konteks.newId();
  const bernomenklatur = jenis === "program" || jenis === "kegiatan" || jenis === "sub_kegiatan";
  await insertBaris(pemda, "sakip.simpul", [
    {
      simpul_id: simpulId,
      pd_id: pd.pdId,
      induk_id: induk,
      jenis,
      kode,
      nama: `Simpul ${kode}`,
      nomenklatur_versi: bernomenklatur ? "900.1.15.5-1317/2023" : null,
      nomenklatur_kode: bernomenklatur ? kode : null,
      urutan,
    },
  ]);
  const perTahun = Object.entries(pagu).map(([tahun, nilai]) => ({ tahun: Number(tahun), nilai }));
  await insertBaris(
    pemda,
    "sakip.pagu",
    perTahun.map(({ tahun, nilai }) => ({ simpul_id: simpulId, tahun, versi: 0, nilai, sumber_dana: null })),
  );
  if (prioritas !== undefined) {
    await insertBaris(pemda, "sakip.program_prioritas", [{ tahun: 2024, simpul_id: simpulId, urutan: prioritas }]);
  }
  return simpulId;
}

export type BekalIndikator = {
  readonly simpul?: readonly string[];
  readonly versi?: Partial<TabelPerencanaan["sakip.indikator_versi"]>;
  /** Names of the formula's variables. */
  readonly variabel?: readonly string[];
  readonly jenis?: Indikator["jenis"];
  readonly jadwal?: readonly string[];
  /** Target by period. */
  readonly target?: Readonly<Record<string, string>>;
  /** Realisasi by period: a value, or any part of an entry. */
  readonly realisasi?: Readonly<Record<string, string | Partial<BekalRealisasi>>>;
  /** Printed capaian by period, as canonical decimal text. */
  readonly tercetak?: Readonly<Record<string, string>>;
};
type BekalRealisasi = Pick<RealisasiTersimpan, "nilai" | "keadaan" | "variabel" | "alasanTidakTersedia">;

/** An indikator in percent, higher is better, with everything that the plan and measuring hold about it. Returns its id. */
export async function createIndikator(
  pemda: PemdaUji,
  pd: PdUji,
  kode: string,
  bekal: BekalIndikator = {},
): Promise<string> {
  const { simpul = [], jadwal = ["2023", "2024-S1", "2024-S2"], target = {}, jenis = "IKU" } = bekal;
  const id = { indikator_id: pemda.konteks.newId() };
  await insertBaris(pemda, "sakip.indikator", [
    {
      ...id,
      pd_id: pd.pdId,
      kode,
      jenis,
      nama: `Indikator ${kode}`,
      sumber_data: null,
      penanggung_jawab_id: pd.jabatanId,
    },
  ]);
  const versi = { ...id, ...VERSI_UMUM, ...bekal.versi };
  await insertBaris(pemda, "sakip.indikator_versi", [versi]);
  await insertBaris(
    pemda,
    "sakip.variabel",
    (bekal.variabel ?? []).map((nama, i) => ({
      ...id,
      tahun_mulai: versi.tahun_mulai,
      nama,
      label: `Variabel ${nama}`,
      satuan: "orang",
      urutan: i + 1,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.simpul_indikator",
    simpul.map((simpul_id, i) => ({ ...id, simpul_id, urutan: i + 1 })),
  );
  await insertBaris(
    pemda,
    "sakip.jadwal_ukur",
    jadwal.map((periode) => ({ ...id, periode })),
  );
  await insertBaris(
    pemda,
    "sakip.target",
    Object.entries(target).map(([periode, nilai]) => ({
      ...id,
      periode,
      versi: 0,
      nilai,
      batas_bawah: null,
      batas_atas: null,
    })),
  );
  await insertUkur(pemda, pd, id, bekal);
  return id.indikator_id;
}

const VERSI_UMUM = {
  tahun_mulai: 2023,
  definisi: "Definisi operasional",
  satuan: "%",
  desimal: 2,
  polaritas: "naik",
  aturan_turun: null,
  agregasi: "posisi_akhir",
  rumus: null,
} as const;

async function insertUkur(
  pemda: PemdaUji,
  pd: PdUji,
  id: { readonly indikator_id: string },
  { realisasi = {}, tercetak = {} }: BekalIndikator,
): Promise<void> {
  const entri = Object.entries(realisasi).map(([periode, r]) => ({
    periode,
    ...(typeof r === "string" ? { nilai: r } : r),
  }));
  await insertBaris(
    pemda,
    "sakip.realisasi",
    entri.map((r) => ({
      ...id,
      periode: r.periode,
      nilai: r.nilai ?? null,
      alasan_tidak_tersedia: r.alasanTidakTersedia ?? null,
      keadaan: r.keadaan ?? "terkunci",
      sumber: "Paparan SAKIP",
      catatan: null,
      diisi_oleh: "Perencana",
      diisi_pada: new Date("2024-07-05T03:05:00Z"),
      disetujui_oleh: null,
      disetujui_pada: null,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.tindakan_realisasi",
    entri.map(({ periode, keadaan = "terkunci" }) => ({
      ...id,
      periode,
      urutan: 1,
      tindakan: "impor",
      keadaan,
      oleh_nama: "impor:uji",
      pada: new Date("2024-07-05T03:05:00Z"),
      versi: 1,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.realisasi_variabel",
    entri.flatMap(({ periode, variabel = {} }) =>
      Object.entries(variabel).map(([nama, nilai]) => ({ ...id, periode, nama, nilai })),
    ),
  );
  const angkaCetak = Object.entries(tercetak).map(([periode, nilai]) => ({ periode, nilai, teks: `${nilai}%` }));
  await insertBaris(
    pemda,
    "sakip.tercetak",
    angkaCetak.map((c) => ({ ...id, ...c, ...tercetakMilik(pemda, pd), besaran: "capaian", tema_kode: null })),
  );
}

/** An account that holds `peran`, for the PD where the role is held for one. */
export async function createAkun(pemda: PemdaUji, peran: Peran, pd?: PdUji): Promise<Akun> {
  const { newId } = pemda.konteks;
  const akun: Akun = {
    jenis: "akun",
    pemdaId: pemda.pemdaId,
    id: newId(),
    nama: `${peran} ${++urutanAkun}`,
    peran: [{ peran, pdId: pd?.pdId ?? null }],
  };
  const surel = `${peran}-${urutanAkun}@contoh.go.id`;
  await insertBaris(pemda, "sakip.pengguna", [{ pengguna_id: akun.id, surel, nama: akun.nama }]);
  await insertBaris(pemda, "sakip.peran_pengguna", [
    { peran_id: newId(), pengguna_id: akun.id, peran, pd_id: pd?.pdId ?? null },
  ]);
  return akun;
}
let urutanAkun = 0;

/** A Renja whose murni version is being drafted. Returns the id of that version. */
export async function createRenja(pemda: PemdaUji, pd: PdUji, tahun: number): Promise<string> {
  const [dokumen_id, versi_id] = [pemda.konteks.newId(), pemda.konteks.newId()];
  await insertBaris(pemda, "sakip.dokumen_rencana", [
    {
      dokumen_id,
      pd_id: pd.pdId,
      jenis: "renja",
      judul: `Renja Tahun ${tahun}`,
      tahun_mulai: tahun,
      tahun_selesai: tahun,
    },
  ]);
  await insertBaris(pemda, "sakip.versi_rencana", [{ versi_id, dokumen_id, nomor: 0, alasan: "Versi murni" }]);
  const susun = { versi_id, urutan: 1, aksi: "susun", oleh: "uji", pada: new Date("2025-01-02T03:00:00Z") } as const;
  await insertBaris(pemda, "sakip.tindakan_rencana", [susun]);
  return versi_id;
}

/** A filling period, open from 2 to 31 January 2025 unless told otherwise; it is frozen by the first write or schedule. */
export async function createJadwal(
  pemda: PemdaUji,
  periode: string,
  { dibuka = "2025-01-02", batas = "2025-01-31" }: { readonly dibuka?: string; readonly batas?: string } = {},
): Promise<void> {
  await insertBaris(pemda, "sakip.jadwal_pengisian", [{ periode, dibuka, batas }]);
}

/** A printed total: of the PD's pagu, or of a theme when `tema_kode` is given. */
export async function createTercetakJumlah(
  pemda: PemdaUji,
  pd: PdUji,
  cetak: { readonly periode: string; readonly nilai: string; readonly temaKode?: string },
): Promise<void> {
  const { periode, nilai, temaKode } = cetak;
  const besaran = temaKode === undefined ? "total_pagu" : "total_tema";
  await insertBaris(pemda, "sakip.tercetak", [
    {
      ...tercetakMilik(pemda, pd),
      besaran,
      indikator_id: null,
      tema_kode: temaKode ?? null,
      periode,
      teks: nilai,
      nilai,
    },
  ]);
}

function tercetakMilik({ konteks }: PemdaUji, { pdId }: PdUji) {
  return { tercetak_id: konteks.newId(), pd_id: pdId, sumber: "Paparan SAKIP" };
}
