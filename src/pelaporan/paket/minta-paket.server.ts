// Use cases: somebody asks for a package of reports, calls it off, or has it taken up again.
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, namaPelaku, objekMilik, type Pengguna, withoutPemda } from "#organisasi";
import { getPd, listPd, readPemda } from "#organisasi/server";
import { getPaketSesi, type PermintaanPaket } from "./baca-paket.server.ts";
import { IsianPaket, jenisLangkah, keadaanPaket, type MasukanPaket } from "./paket.ts";
import { KERJAKAN_PAKET } from "./pekerjaan-paket.ts";
import type { TabelPaket } from "./tabel.server.ts";

/**
 * Notes what is wanted and wakes the worker. PD without anything to report are made all the same: their reports say so.
 * @returns the id of the package
 * @throws Galat `masukan` (kinds that are not about what is asked for), `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export async function mintaPaket(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: MasukanPaket & { readonly pemdaSlug?: string | undefined },
): Promise<{ readonly id: string }> {
  const { pdKode, masa, jenis, format } = parseIsian(IsianPaket, isian);
  const bahan = await readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const pd = pdKode === null ? null : await getPd(sesi, pdKode);
    assertCan(pengguna, "buat_paket", objekMilik(pemda.pemdaId, pd));
    return { pemdaId: sesi.pemdaId, pd, langkah: await listLangkah(sesi, pd, jenis) };
  });
  if (bahan.langkah.length === 0) {
    throw new Galat("masukan", "Jenis laporan yang dipilih hanya ada untuk seluruh pemda. Pilih jenis laporan lain.");
  }
  const id = konteks.newId();
  const { pemdaId } = bahan;
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: "paket laporan diminta" };
  await konteks.basis.write(tindakan, async (sesi) => {
    const kunci = { pemda_id: pemdaId, paket_id: id };
    const isi = { pd_id: bahan.pd?.id ?? null, masa, jenis, format, oleh: namaPelaku(pengguna), pada: konteks.now() };
    await dbPaket(sesi)
      .insertInto("sakip.paket_laporan")
      .values({ ...kunci, ...isi })
      .execute();
    const langkah = bahan.langkah.map((pdId, i) => ({ ...kunci, urutan: i + 1, pd_id: pdId }));
    await dbPaket(sesi).insertInto("sakip.paket_langkah").values(langkah).execute();
  });
  await konteks.picuKerja(KERJAKAN_PAKET, { pemdaId, paketId: id });
  return { id };
}

/**
 * Stops a package after the PD that is being worked on; what is made stays.
 * @throws Galat `bentrok` (finished or called off already), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function batalkanPaket(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanPaket): Promise<void> {
  const { pemdaId } = await assertBerjalan(konteks, pengguna, permintaan);
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: "paket laporan dibatalkan" };
  await konteks.basis.write(tindakan, (sesi) =>
    dbPaket(sesi)
      .updateTable("sakip.paket_laporan")
      .set({ batal_oleh: namaPelaku(pengguna), batal_pada: konteks.now() })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("paket_id", "=", permintaan.id)
      .where("batal_pada", "is", null)
      .execute(),
  );
}

/**
 * Has a package taken up again where it stands: after it was called off, or where its worker is gone.
 * @throws Galat `bentrok` (finished), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function lanjutkanPaket(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanPaket): Promise<void> {
  const { pemdaSlug, id } = permintaan;
  const { pemdaId, batal } = await readPemda(
    konteks,
    { pengguna, aksi: "lihat_organisasi", pemdaSlug },
    async (sesi, pemda) => {
      const paket = await getPaketSesi(sesi, { pengguna, pemda, id });
      if (keadaanPaket(paket) === "selesai") throw new Galat("bentrok", "Paket laporan ini sudah selesai.");
      return { pemdaId: sesi.pemdaId, batal: paket.batal };
    },
  );
  if (batal !== null) {
    const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: "paket laporan dilanjutkan" };
    await konteks.basis.write(tindakan, (sesi) =>
      dbPaket(sesi)
        .updateTable("sakip.paket_laporan")
        .set({ batal_oleh: null, batal_pada: null })
        .where("pemda_id", "=", sesi.pemdaId)
        .where("paket_id", "=", id)
        .execute(),
    );
  }
  await konteks.picuKerja(KERJAKAN_PAKET, { pemdaId, paketId: id });
}

function assertBerjalan(
  konteks: Konteks,
  pengguna: Pengguna,
  { id, pemdaSlug }: PermintaanPaket,
): Promise<Pick<Sesi, "pemdaId">> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const keadaan = keadaanPaket(await getPaketSesi(sesi, { pengguna, pemda, id }));
    if (keadaan === "selesai") throw new Galat("bentrok", "Paket laporan ini sudah selesai.");
    if (keadaan === "dibatalkan") throw new Galat("bentrok", "Paket laporan ini sudah dibatalkan.");
    return { pemdaId: sesi.pemdaId };
  });
}

/** The PD to work on, in printed order; null stands for the pemda itself. */
async function listLangkah(
  sesi: Sesi,
  pd: { readonly id: string } | null,
  jenis: readonly string[],
): Promise<readonly (string | null)[]> {
  const adaPd = jenisLangkah(jenis, "pd").length > 0;
  if (pd !== null) return adaPd ? [pd.id] : [];
  const semua = adaPd ? withoutPemda(await listPd(sesi)).map((p) => p.id) : [];
  return jenisLangkah(jenis, "pemda").length > 0 ? [null, ...semua] : semua;
}

const dbPaket = (sesi: Sesi) => sesi.db.$extendTables<TabelPaket>();
