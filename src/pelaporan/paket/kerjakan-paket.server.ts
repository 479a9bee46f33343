// Works on a package of reports, PD after PD: each one's files are stored and noted in one write, so work that was cut
// short goes on with the next PD. Called by the queue, and by whoever makes a package without one.
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks, Pekerjaan, PemdaId } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { isKodeFormat, type KodeFormat } from "../format.ts";
import { getLaporan } from "../jenis.server.ts";
import { getJenis, type KodeJenis } from "../jenis.ts";
import { namaBerkasLaporan } from "../nama-berkas.ts";
import { renderLatar } from "../render-latar.server.ts";
import { findPaket } from "./baca-paket.server.ts";
import { type BerkasPaket, jenisLangkah, keadaanPaket, type LangkahPaket, type Paket } from "./paket.ts";
import { KERJAKAN_PAKET } from "./pekerjaan-paket.ts";
import type { TabelPaket } from "./tabel.server.ts";

/** Packages hold the words written so far: who may ask for one may see drafts. */
const PEMBACA: Pengguna = { jenis: "operator", nama: "paket-laporan" };
/** After this long one piece of work ends and puts the rest into the queue: no worker is taken for dead meanwhile. */
const BATAS_MS = 300_000;

export type LetakPaket = { readonly pemdaId: PemdaId; readonly paketId: string };
export type HasilKerja = "selesai" | "dibatalkan" | "bersambung" | "tidak_ada";

/**
 * Makes what is not made yet. A report that cannot be made is noted with the reason and stops nothing else. Doing it
 * twice, even at once, gives the same files.
 * @param berhenti asked before each PD; true leaves the rest for later ("bersambung")
 */
export async function kerjakanPaket(konteks: Konteks, letak: LetakPaket, berhenti: () => boolean): Promise<HasilKerja> {
  const slug = (await konteks.basis.listPemda()).find((p) => p.pemdaId === letak.pemdaId)?.slug;
  for (;;) {
    const paket = await konteks.basis.read(letak.pemdaId, (sesi) => findPaket(sesi, letak.paketId));
    if (slug === undefined || paket === undefined) return "tidak_ada";
    const keadaan = keadaanPaket(paket);
    if (keadaan === "selesai" || keadaan === "dibatalkan") return keadaan;
    if (berhenti()) return "bersambung";
    const langkah = paket.langkah.find((l) => !l.selesai);
    if (langkah === undefined) return "selesai";
    await catat(konteks, letak, langkah, await buatBerkas(konteks, slug, paket, langkah));
  }
}

async function buatBerkas(
  konteks: Konteks,
  pemdaSlug: string,
  { jenis, format, masa }: Paket,
  { pd }: LangkahPaket,
): Promise<readonly BerkasPaket[]> {
  const hasil: BerkasPaket[] = [];
  for (const kode of jenisLangkah(jenis, pd === null ? "pemda" : "pd")) {
    const dipakai = format.filter(isKodeFormat).filter((f) => getJenis(kode).format.includes(f));
    const permintaan = { jenis: kode, pemdaSlug, pdKode: pd?.kode, masa };
    hasil.push(...(await buatLaporan(konteks, permintaan, dipakai)));
  }
  return hasil;
}

type Permintaan = {
  readonly jenis: KodeJenis;
  readonly pemdaSlug: string;
  readonly pdKode: string | undefined;
  readonly masa: string;
};

async function buatLaporan(
  konteks: Konteks,
  permintaan: Permintaan,
  format: readonly KodeFormat[],
): Promise<readonly BerkasPaket[]> {
  const { jenis, pdKode, pemdaSlug, masa } = permintaan;
  const gagal = (f: KodeFormat, galat: unknown): BerkasPaket => {
    const nama = namaBerkasLaporan({ jenis, subjek: { kode: pdKode ?? pemdaSlug }, masa }, f);
    return { jenis, format: f, nama, ukuran: null, sidik: null, galat: sebab(konteks, galat, nama) };
  };
  try {
    const laporan = await getLaporan(konteks, PEMBACA, permintaan);
    const hasil: BerkasPaket[] = [];
    for (const f of format) {
      const nama = namaBerkasLaporan(laporan, f);
      try {
        const isi = await renderLatar(laporan.dokumen, f);
        const sidik = await konteks.berkas.put(isi);
        hasil.push({ jenis, format: f, nama, ukuran: isi.length, sidik, galat: null });
      } catch (galat) {
        hasil.push(gagal(f, galat));
      }
    }
    return hasil;
  } catch (galat) {
    return format.map((f) => gagal(f, galat));
  }
}

/** A reason that people can read; what nobody foresaw goes to the log. */
function sebab(konteks: Konteks, galat: unknown, nama: string): string {
  if (galat instanceof Galat && galat.kode !== "internal") return galat.message;
  konteks.log.error({ galat, nama }, "berkas paket laporan gagal dibuat");
  return "Berkas ini gagal dibuat karena kesalahan program. Hubungi pengelola aplikasi.";
}

async function catat(
  konteks: Konteks,
  { pemdaId, paketId }: LetakPaket,
  { urutan }: LangkahPaket,
  berkas: readonly BerkasPaket[],
): Promise<void> {
  const tindakan = { pemdaId, pelaku: "sistem:paket-laporan", alasan: "berkas paket laporan selesai" };
  const kunci = { pemda_id: pemdaId, paket_id: paketId, urutan };
  await konteks.basis.write(tindakan, async (sesi) => {
    const db = sesi.db.$extendTables<TabelPaket>();
    const { numUpdatedRows } = await db
      .updateTable("sakip.paket_langkah")
      .set({ selesai_pada: konteks.now() })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("paket_id", "=", paketId)
      .where("urutan", "=", urutan)
      .where("selesai_pada", "is", null)
      .executeTakeFirst();
    // Somebody else was faster; the files are the same.
    if (numUpdatedRows === 0n || berkas.length === 0) return;
    await db
      .insertInto("sakip.paket_berkas")
      .values(berkas.map((b) => ({ ...kunci, ...b })))
      .execute();
  });
}

const DataPaket = z.object({
  pemdaId: z
    .int()
    .positive()
    .transform((n) => n as PemdaId),
  paketId: z.uuid(),
});

/** The work on packages, for the job runner. */
export function pekerjaanPaket(konteks: Konteks): Pekerjaan {
  return {
    nama: KERJAKAN_PAKET,
    jalankan: async (data, { kirim, dihentikan }) => {
      const letak = DataPaket.parse(data);
      const batas = performance.now() + BATAS_MS;
      const hasil = await kerjakanPaket(konteks, letak, () => dihentikan() || performance.now() > batas);
      konteks.log.info({ ...letak, hasil }, "paket laporan");
      if (hasil === "bersambung") await kirim(KERJAKAN_PAKET, letak, 1);
    },
  };
}
