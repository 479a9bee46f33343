// Use cases: planning documents and their versions: begun, submitted, returned, set, called off. Called by /perencanaan.
import { z } from "zod";
import { Galat } from "#inti";
import { type Konteks, type Sesi, sqlStateOf } from "#inti/server";
import { namaPelaku, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { withNomenklatur } from "../nomenklatur-lingkup.server.ts";
import type { TabelPerencanaan } from "../tabel.server.ts";
import { type DokumenRencana, findVersiTerbuka, sebutanDokumen, type VersiRencana } from "./dokumen.ts";
import { type AksiVersi, nextAksiVersi, sebutanKeadaanVersi, sebutanVersi } from "./keadaan-versi.ts";
import { periksaNaskah } from "./periksa-naskah.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd, writeRencanaPd } from "./pintu-rencana.server.ts";
import type { TemuanRencana } from "./temuan-rencana.ts";
import { terapkanRancangan } from "./terapkan.server.ts";
import { getVersi, listDokumen, loadLingkup, loadRancangan } from "./versi-baca.server.ts";

const db = (sesi: Sesi) => sesi.db.$extendTables<TabelPerencanaan>();
const tahun = z.coerce
  .number("Tulis tahun, misalnya 2026.")
  .int()
  .min(2000, "Tahun dari 2000 sampai 2100.")
  .max(2100, "Tahun dari 2000 sampai 2100.");

/** What a new document asks for; years may come as text from a form. */
export const IsianDokumen = z.object({
  jenis: z.enum(["rpjmd", "renstra", "renja"], "Pilih jenis dokumen."),
  judul: z.string().trim().min(3, "Tulis judul dokumen, misalnya Renja Tahun 2026.").max(300),
  tahunMulai: tahun,
  tahunSelesai: tahun,
  tahunDasar: tahun.nullable(),
});
export type IsianDokumen = z.input<typeof IsianDokumen>;

/**
 * Every document of a PD with its versions. Whoever may see the plan sees what was set; drafts only those who may.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getDaftarDokumen(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPd,
): Promise<LingkupPd & { readonly dokumen: readonly DokumenRencana[] }> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rancangan" }, async (sesi, lingkup) => ({
    ...lingkup,
    dokumen: await listDokumen(sesi, lingkup.pd.id),
  }));
}

/**
 * Begins a document with its murni version, ready to be drafted. The PD that stands for the pemda has the RPJMD, every
 * other PD has Renstra; a Renja is of one year.
 * @throws Galat `masukan`, `bentrok` (it exists), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function createDokumen(
  konteks: Konteks,
  pengguna: Pengguna,
  { isian, ...permintaan }: PermintaanPd & { readonly isian: IsianDokumen },
): Promise<{ readonly versiId: string }> {
  const pintu = { ...permintaan, aksi: "susun_rencana" as const, alasan: "dokumen perencanaan baru" };
  return writeRencanaPd(konteks, pengguna, pintu, async (sesi, { pd }) => {
    const isi = parseDokumen(isian, pd);
    const dokumenId = konteks.newId();
    const { jenis, judul, tahunMulai, tahunSelesai, tahunDasar } = isi;
    await db(sesi)
      .insertInto("sakip.dokumen_rencana")
      .values({
        pemda_id: sesi.pemdaId,
        dokumen_id: dokumenId,
        pd_id: pd.id,
        jenis,
        judul,
        tahun_mulai: tahunMulai,
        tahun_selesai: tahunSelesai,
        tahun_dasar: tahunDasar,
      })
      .execute()
      .catch((galat: unknown) => {
        if (sqlStateOf(galat) !== "23505") throw galat;
        const pesan = `${sebutanDokumen(jenis)} yang mulai Tahun ${tahunMulai} sudah ada. Buka dokumen itu, atau mulai versi perubahannya.`;
        throw new Galat("bentrok", pesan, { sebab: galat });
      });
    return beginVersi(konteks, sesi, pengguna, { dokumenId, nomor: 0, alasan: "Versi murni" });
  });
}

function parseDokumen(isian: IsianDokumen, pd: PerangkatDaerah): z.output<typeof IsianDokumen> {
  const hasil = IsianDokumen.safeParse(isian);
  if (!hasil.success) throw new Galat("masukan", hasil.error.issues.map((i) => i.message).join(" "));
  const isi = hasil.data;
  if ((isi.jenis === "rpjmd") !== (pd.jenis === "pemda") && isi.jenis !== "renja") {
    throw new Galat(
      "masukan",
      pd.jenis === "pemda"
        ? "Pemerintah daerah menyusun RPJMD, bukan Renstra."
        : "RPJMD disusun pada pemerintah daerah. Perangkat daerah menyusun Renstra.",
    );
  }
  if (isi.tahunSelesai < isi.tahunMulai)
    throw new Galat("masukan", "Tahun selesai mendahului tahun mulai. Perbaiki salah satunya.");
  if (isi.jenis === "renja" && isi.tahunSelesai !== isi.tahunMulai)
    throw new Galat("masukan", "Renja berlaku satu tahun. Samakan tahun mulai dan selesai.");
  if (isi.tahunDasar !== null && isi.tahunDasar >= isi.tahunMulai)
    throw new Galat("masukan", "Tahun dasar harus sebelum tahun mulai.");
  return isi;
}

/**
 * Begins the next version (perubahan) of a document whose last version was set; it starts as what holds now.
 * @throws Galat `bentrok` (one is open, or none was set), `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export async function mulaiPerubahan(
  konteks: Konteks,
  pengguna: Pengguna,
  { dokumenId, alasan, ...permintaan }: PermintaanPd & { readonly dokumenId: string; readonly alasan: string },
): Promise<{ readonly versiId: string }> {
  const pintu = { ...permintaan, aksi: "susun_rencana" as const, alasan: `perubahan dokumen: ${alasan}` };
  return writeRencanaPd(konteks, pengguna, pintu, async (sesi, { pd }) => {
    if (alasan.trim() === "") throw new Galat("masukan", "Tulis alasan perubahan dokumen.");
    const dokumen = (await listDokumen(sesi, pd.id)).find((d) => d.id === dokumenId);
    if (dokumen === undefined) throw new Galat("tidak_ditemukan", "Dokumen itu tidak ada pada perangkat daerah ini.");
    const terbuka = findVersiTerbuka(dokumen);
    if (terbuka !== undefined) {
      throw new Galat("bentrok", `${sebutanVersi(terbuka.nomor)} ${dokumen.judul} masih terbuka. Selesaikan dahulu.`);
    }
    const nomor = Math.max(-1, ...dokumen.versi.map((v) => v.nomor)) + 1;
    return beginVersi(konteks, sesi, pengguna, { dokumenId, nomor, alasan: alasan.trim() });
  });
}

async function beginVersi(
  konteks: Konteks,
  sesi: Sesi,
  pengguna: Pengguna,
  versi: { readonly dokumenId: string; readonly nomor: number; readonly alasan: string },
): Promise<{ readonly versiId: string }> {
  const versiId = konteks.newId();
  const { dokumenId, nomor, alasan } = versi;
  await db(sesi)
    .insertInto("sakip.versi_rencana")
    .values({ pemda_id: sesi.pemdaId, versi_id: versiId, dokumen_id: dokumenId, nomor, alasan })
    .execute();
  await insertTindakan(konteks, sesi, pengguna, { versiId, urutan: 1, aksi: "susun" });
  return { versiId };
}

/** `catatan` is required to return a version; `dasar` names the decree that sets it, `tanggal` ("YYYY-MM-DD") its day. */
export type PermintaanTindakan = PermintaanPd & {
  readonly versiId: string;
  readonly aksi: Exclude<AksiVersi, "susun">;
  readonly catatan?: string | undefined;
  readonly dasar?: string | undefined;
  readonly tanggal?: string | undefined;
};

/** With `belum_lengkap` nothing was done: these findings stand in the way. */
export type HasilTindakan =
  | { readonly jenis: "selesai" }
  | { readonly jenis: "belum_lengkap"; readonly temuan: readonly TemuanRencana[] };

/**
 * Takes one step with a version. Submitting and setting ask that the plan is right and complete; setting carries the
 * draft into the plan that measuring reads.
 * @throws Galat `bentrok` (not possible in this state; a removed row is in use), `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function tindakVersi(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTindakan,
): Promise<HasilTindakan> {
  const { aksi, versiId, catatan, dasar, tanggal } = permintaan;
  const hak = aksi === "ajukan" || aksi === "batalkan" ? ("susun_rencana" as const) : ("tetapkan_rencana" as const);
  const pintu = { ...permintaan, aksi: hak, alasan: `${aksi} dokumen perencanaan` };
  return writeRencanaPd(konteks, pengguna, pintu, async (sesi, { pemda, pd }) => {
    const versi = await getVersi(sesi, pd.id, versiId);
    assertLangkah(versi, permintaan);
    if (aksi === "ajukan" || aksi === "tetapkan") {
      const { naskah, dasar: rencana, perubahan } = await loadRancangan(sesi, pd, versi);
      const lingkup = await withNomenklatur(sesi, pemda, naskah, await loadLingkup(sesi, pd, versi.dokumen));
      const temuan = periksaNaskah(naskah, lingkup);
      const halangan = temuan.filter((t) => t.berat !== "peringatan");
      if (halangan.length > 0) return { jenis: "belum_lengkap", temuan: halangan };
      const { tahunMulai } = versi.dokumen;
      const bahan = { pdId: pd.id, nomor: versi.nomor, tahunMulai, dasar: rencana };
      if (aksi === "tetapkan") await terapkanRancangan(sesi, perubahan, bahan);
    }
    const urutan = versi.tindakan.length + 1;
    await insertTindakan(konteks, sesi, pengguna, { versiId, urutan, aksi, catatan, dasar, tanggal });
    return { jenis: "selesai" };
  });
}

function assertLangkah(versi: VersiRencana, { aksi, catatan, tanggal }: PermintaanTindakan): void {
  if (!nextAksiVersi(versi.keadaan).includes(aksi)) {
    const keadaan = sebutanKeadaanVersi(versi.keadaan).toLowerCase();
    throw new Galat(
      "bentrok",
      `${versi.dokumen.judul} ${keadaan}, jadi langkah itu tidak dapat dilakukan. Muat ulang halaman.`,
    );
  }
  if (aksi === "kembalikan" && (catatan ?? "").trim() === "")
    throw new Galat("masukan", "Tulis catatan: apa yang perlu diperbaiki.");
  if (aksi === "tetapkan" && !/^\d{4}-\d\d-\d\d$/.test(tanggal ?? ""))
    throw new Galat("masukan", "Isi tanggal penetapan.");
}

type TindakanBaru = {
  readonly versiId: string;
  readonly urutan: number;
  readonly aksi: AksiVersi;
  readonly catatan?: string | undefined;
  readonly dasar?: string | undefined;
  readonly tanggal?: string | undefined;
};

async function insertTindakan(konteks: Konteks, sesi: Sesi, pengguna: Pengguna, t: TindakanBaru): Promise<void> {
  const isi = (teks: string | undefined): string | null => ((teks ?? "").trim() === "" ? null : (teks ?? "").trim());
  await db(sesi)
    .insertInto("sakip.tindakan_rencana")
    .values({
      pemda_id: sesi.pemdaId,
      versi_id: t.versiId,
      urutan: t.urutan,
      aksi: t.aksi,
      oleh: namaPelaku(pengguna),
      pada: konteks.now(),
      catatan: isi(t.catatan),
      dasar: isi(t.dasar),
      tanggal: t.aksi === "tetapkan" ? isi(t.tanggal) : null,
    })
    .execute();
}
