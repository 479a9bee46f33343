// Use cases: a draft as an Excel workbook, and what a workbook that came back would change. Nothing is saved here: saving
// is `ubahRancangan`. Called by /perencanaan/excel and by `opensakip templat` and `opensakip rencana impor`.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Aksi, Pengguna } from "#organisasi";
import {
  applyPerubahan,
  type BedaBaris,
  diffNaskah,
  findVersiTerbuka,
  type LingkupNaskah,
  type Naskah,
  sebutanVersi,
  toPerubahan,
  type VersiRencana,
} from "#perencanaan";
import {
  getVersi,
  type LingkupPd,
  listDokumen,
  loadLingkup,
  loadRancangan,
  type PermintaanPd,
  type PerubahanDiminta,
  type Rancangan,
  readRencanaPd,
} from "#perencanaan/server";
import { type KabarBaca, readBuku } from "../buku/baca-buku.server.ts";
import type { GalatBuku } from "../buku/sel.ts";
import { writeBuku } from "../buku/tulis-buku.server.ts";
import { bacaRencana, bacaTanda, isBukuRencana } from "./baca-rencana.ts";
import { toBuku } from "./tulis-rencana.ts";

/** Which draft; without `versiId` the newest one that is being drafted. */
export type PermintaanBuku = PermintaanPd & { readonly versiId?: string | undefined };

/** A workbook to hand out. */
export type BukuRencana = { readonly nama: string; readonly isi: Uint8Array<ArrayBuffer> };

/** What a workbook would change; `perubahan` is what `ubahRancangan` is to be given, with the revisions seen. */
export type PratinjauBuku = LingkupPd & {
  readonly versi: VersiRencana;
  readonly lama: Naskah;
  readonly baru: Naskah;
  readonly beda: readonly BedaBaris[];
  /** Names behind the ids of the rows. */
  readonly nama: LingkupNaskah;
  readonly perubahan: readonly PerubahanDiminta[];
};

/** With `salah` the workbook cannot be taken; every error is listed with sheet and cell. */
export type HasilPeriksaBuku =
  | { readonly jenis: "salah"; readonly galat: readonly GalatBuku[] }
  | ({ readonly jenis: "pratinjau" } & PratinjauBuku);

/**
 * A draft as an XLSX to fill in and bring back.
 * @throws Galat `tidak_ditemukan` (pemda, PD, version, or no version is being drafted), `tidak_berhak`.
 */
export async function getTemplatRencana(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanBuku,
): Promise<BukuRencana> {
  const { pd, versi, rancangan, nama } = await loadBahan(konteks, pengguna, permintaan, "lihat_rancangan");
  const { dokumen } = versi;
  const sebutan = `${dokumen.judul}, ${sebutanVersi(versi.nomor).toLowerCase()}`;
  const tanda = { pdKode: pd.kode, pdNama: pd.nama, dokumenId: dokumen.id, versiId: versi.id, sebutan };
  const tahun = dokumen.tahunMulai === dokumen.tahunSelesai ? "" : `-${dokumen.tahunSelesai}`;
  return {
    nama: `rencana-${pd.kode}-${dokumen.jenis}-${dokumen.tahunMulai}${tahun}.xlsx`,
    isi: await writeBuku(toBuku(rancangan.naskah, nama, tanda), konteks.now()),
  };
}

/**
 * Reads a workbook against a draft and says row by row what it would change. Who may not draft is refused before
 * anything of the workbook is read.
 * @throws Galat `masukan` (not a plain XLSX, of another PD or document), `bentrok` (the version is not being drafted),
 * `tidak_ditemukan`, `tidak_berhak`.
 */
export async function periksaBukuRencana(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanBuku & { readonly isi: Uint8Array; readonly kabar?: KabarBaca },
): Promise<HasilPeriksaBuku> {
  const bahan = await loadBahan(konteks, pengguna, permintaan, "susun_rencana");
  assertDisusun(bahan.versi);
  const buku = await readBuku(permintaan.isi, permintaan.kabar);
  if (!isBukuRencana(buku)) {
    throw new Galat("masukan", "Buku kerja ini tidak memuat lembar rencana. Unduh dahulu buku kerjanya, lalu isi itu.");
  }
  assertMilik(bacaTanda(buku), bahan);
  const { rancangan, nama } = bahan;
  const { naskah, galat } = bacaRencana(buku, { lama: rancangan.naskah, lingkup: nama, newId: konteks.newId });
  return galat.length > 0 ? { jenis: "salah", galat } : { jenis: "pratinjau", ...pratinjau(bahan, naskah) };
}

/**
 * What changes that were read earlier would do to the draft as it stands now. They keep the revisions they were read
 * with, unless `segarkan`: then the planner sees and accepts what others wrote meanwhile.
 * @throws Galat as `periksaBukuRencana`.
 */
export async function getPratinjauBuku(
  konteks: Konteks,
  pengguna: Pengguna,
  {
    perubahan,
    segarkan = false,
    ...permintaan
  }: PermintaanBuku & { readonly perubahan: readonly PerubahanDiminta[]; readonly segarkan?: boolean },
): Promise<PratinjauBuku> {
  const bahan = await loadBahan(konteks, pengguna, permintaan, "susun_rencana");
  assertDisusun(bahan.versi);
  const kini = pratinjau(bahan, applyPerubahan(bahan.rancangan.naskah, perubahan));
  return segarkan ? kini : { ...kini, perubahan };
}

type Bahan = LingkupPd & {
  readonly versi: VersiRencana;
  readonly rancangan: Rancangan;
  readonly nama: LingkupNaskah;
};

function loadBahan(
  konteks: Konteks,
  pengguna: Pengguna,
  { versiId, ...permintaan }: PermintaanBuku,
  aksi: Aksi,
): Promise<Bahan> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi }, async (sesi, lingkup) => {
    const versi = await getVersi(sesi, lingkup.pd.id, versiId ?? (await getTerbuka(sesi, lingkup)));
    const [rancangan, nama] = await Promise.all([
      loadRancangan(sesi, lingkup.pd, versi),
      loadLingkup(sesi, lingkup.pd, versi.dokumen),
    ]);
    return { ...lingkup, versi, rancangan, nama };
  });
}

async function getTerbuka(sesi: Sesi, { pd }: LingkupPd): Promise<string> {
  const [versi] = (await listDokumen(sesi, pd.id)).flatMap((d) => findVersiTerbuka(d) ?? []);
  if (versi !== undefined) return versi.id;
  throw new Galat(
    "tidak_ditemukan",
    `${pd.nama} tidak mempunyai dokumen yang sedang disusun. Mulai dokumen baru atau versi perubahannya dahulu.`,
  );
}

function pratinjau({ rancangan, ...lain }: Bahan, baru: Naskah): PratinjauBuku {
  const { pemda, pd, versi, nama } = lain;
  const beda = diffNaskah(rancangan.naskah, baru);
  const perubahan = toPerubahan(beda, baru).map((p) => ({
    ...p,
    revisi: rancangan.revisi.get(`${p.jenis}/${p.kunci}`) ?? 0,
  }));
  return { pemda, pd, versi, nama, lama: rancangan.naskah, baru, beda, perubahan };
}

function assertDisusun({ keadaan, dokumen }: VersiRencana): void {
  if (keadaan === "disusun") return;
  throw new Galat("bentrok", `${dokumen.judul} tidak sedang disusun. Mulai versi perubahannya untuk mengubah isinya.`);
}

function assertMilik(tanda: Readonly<Record<string, string>>, { pd, versi }: Bahan): void {
  const { pd: pdKode, dokumen, sebutan = "" } = tanda;
  if (pdKode !== undefined && pdKode !== pd.kode) {
    throw new Galat(
      "masukan",
      `Buku kerja ini milik perangkat daerah "${pdKode}", bukan ${pd.nama}. Pilih berkas lain.`,
    );
  }
  if (dokumen !== undefined && dokumen !== versi.dokumen.id) {
    throw new Galat(
      "masukan",
      `Buku kerja ini untuk ${sebutan}, bukan ${versi.dokumen.judul}. Pilih dokumen itu dahulu.`,
    );
  }
}
