// Use cases: the look of all reports of a pemda is read and saved, and the contacts on the letterhead of one perangkat
// daerah. Called by /pengaturan/tata-laporan.
import { parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pemda, Pengguna, PerangkatDaerah } from "#organisasi";
import { getPd, listPd } from "#organisasi/server";
import { assertVersi, type PermintaanGaya, readGaya, writeGaya } from "./pintu-gaya.server.ts";
import { dbGaya, type KontakTersimpan, loadKontak, loadTata, type TataTersimpan } from "./tata-baca.server.ts";
import { IsianKontak, IsianTata, type TataLaporan } from "./tata-laporan.ts";

/** Fields of a form as typed. */
export type IsianMentah = Readonly<Record<string, string>>;

export type HalamanTata = TataTersimpan & {
  readonly pemda: Pemda;
  readonly daftarPd: readonly Pick<PerangkatDaerah, "kode" | "nama">[];
  /** The perangkat daerah whose letterhead is shown; null where the pemda has none. */
  readonly pd: ({ readonly kode: string; readonly nama: string } & KontakTersimpan) | null;
};

/**
 * What holds now; of the perangkat daerah the asked one, or else the first.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function getTataLaporan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, ...permintaan }: PermintaanGaya & { readonly pdKode?: string | undefined } = {},
): Promise<HalamanTata> {
  return readGaya(konteks, pengguna, permintaan, async (sesi, pemda) => {
    const daftarPd = (await listPd(sesi)).filter((pd) => pd.jenis === "pd").map(({ kode, nama }) => ({ kode, nama }));
    const kode = pdKode ?? daftarPd[0]?.kode;
    return { ...(await loadTata(sesi)), pemda, daftarPd, pd: kode === undefined ? null : await loadPd(sesi, kode) };
  });
}

async function loadPd(sesi: Sesi, pdKode: string): Promise<NonNullable<HalamanTata["pd"]>> {
  const { id, kode, nama } = await getPd(sesi, pdKode);
  return { kode, nama, ...(await loadKontak(sesi, id)) };
}

/**
 * Saves the look; the logo stays. `versi` is what the form was filled from.
 * @throws Galat `masukan`, `bentrok` (saved by somebody else meanwhile), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function simpanTataLaporan(
  konteks: Konteks,
  pengguna: Pengguna,
  { versi, isian, ...permintaan }: PermintaanGaya & { readonly versi: string; readonly isian: IsianMentah },
): Promise<void> {
  const pintu = { ...permintaan, alasan: "mengatur tata laporan" };
  await writeGaya(konteks, pengguna, pintu, async (sesi) => {
    const tata = parseIsian(IsianTata, isian);
    const ada = await loadTata(sesi);
    assertVersi(ada.versi, versi);
    await writeTata(sesi, tata, { logo_sidik: ada.logo?.sidik ?? null, versi: ada.versi + 1 });
  });
}

/** Writes the one row of the pemda. */
export async function writeTata(
  sesi: Sesi,
  tata: TataLaporan,
  lain: { readonly logo_sidik: string | null; readonly versi: number },
): Promise<void> {
  const { warna, huruf, tepi, kopBaris, alamat, telepon, surel, situs, tandaTangan, tempat } = tata;
  const isi = {
    warna_utama: warna.utama,
    warna_aksen: warna.aksen,
    huruf,
    tepi_atas: tepi?.atas ?? null,
    tepi_bawah: tepi?.bawah ?? null,
    tepi_kiri: tepi?.kiri ?? null,
    tepi_kanan: tepi?.kanan ?? null,
    kop_baris: kopBaris,
    ...{ alamat, telepon, surel, situs, tempat },
    tanda_tangan: tandaTangan,
    ...lain,
  };
  await dbGaya(sesi)
    .insertInto("sakip.tata_laporan")
    .values({ pemda_id: sesi.pemdaId, ...isi })
    .onConflict((c) => c.column("pemda_id").doUpdateSet(isi))
    .execute();
}

/**
 * Saves address and contacts on the letterhead of one perangkat daerah; all empty means those of the pemda.
 * @throws Galat as `simpanTataLaporan`.
 */
export async function simpanKopPd(
  konteks: Konteks,
  pengguna: Pengguna,
  {
    pdKode,
    versi,
    isian,
    ...permintaan
  }: PermintaanGaya & { readonly pdKode: string; readonly versi: string; readonly isian: IsianMentah },
): Promise<void> {
  const pintu = { ...permintaan, alasan: `mengatur kop laporan ${pdKode}` };
  await writeGaya(konteks, pengguna, pintu, async (sesi) => {
    const kontak = parseIsian(IsianKontak, isian);
    const { id } = await getPd(sesi, pdKode);
    const ada = await loadKontak(sesi, id);
    assertVersi(ada.versi, versi);
    const isi = { ...kontak, versi: ada.versi + 1 };
    await dbGaya(sesi)
      .insertInto("sakip.tata_laporan_pd")
      .values({ pemda_id: sesi.pemdaId, pd_id: id, ...isi })
      .onConflict((c) => c.columns(["pemda_id", "pd_id"]).doUpdateSet(isi))
      .execute();
  });
}
