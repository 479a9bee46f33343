// The door of the use cases that name a report by its id: finds it and whose it is, then asks the permission table.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { type Aksi, assertCan, namaPelaku, type Objek, objekMilik, type Pemda, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { type CatatanNaskah, foldNaskah, type KeadaanNaskah } from "./alur-naskah.ts";
import { DAFTAR_RANGKA } from "./daftar-rangka.server.ts";
import { findPerihal, loadTindakan } from "./naskah-baca.server.ts";
import type { PerihalNaskah } from "./naskah-tipe.ts";
import { getRangka, type RangkaLaporan } from "./rangka.server.ts";

/** Which report; without `pemdaSlug` the account's own pemda. `daftar`: the kinds there are, where tests bring their own. */
export type PermintaanNaskah = {
  readonly id: string;
  readonly pemdaSlug?: string | undefined;
  readonly daftar?: readonly RangkaLaporan[] | undefined;
};
export type LingkupNaskah = {
  readonly pemda: Pemda;
  readonly perihal: PerihalNaskah;
  readonly rangka: RangkaLaporan;
  readonly objek: Objek;
  readonly keadaan: KeadaanNaskah;
  readonly riwayat: readonly CatatanNaskah[];
};

/**
 * Runs `kerja` in one read transaction about one report, after asking for `aksi` on whose it is.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function readNaskah<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { aksi, ...permintaan }: PermintaanNaskah & { readonly aksi: Aksi },
  kerja: (sesi: Sesi, lingkup: LingkupNaskah) => Promise<T>,
): Promise<T> {
  const { pemdaSlug } = permintaan;
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) =>
    kerja(sesi, await getLingkup(sesi, pengguna, { ...permintaan, pemda, aksi })),
  );
}

/**
 * Runs `kerja` in one write transaction about one report; `alasan` goes to the audit trail. What `kerja` reads stays
 * true until it commits.
 * @throws Galat as `readNaskah`.
 */
export async function writeNaskah<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  pintu: PermintaanNaskah & { readonly aksi: Aksi; readonly alasan: string },
  kerja: (sesi: Sesi, lingkup: LingkupNaskah) => Promise<T>,
): Promise<T> {
  const { pemda, pemdaId } = await readNaskah(konteks, pengguna, pintu, async (sesi, lingkup) => ({
    pemda: lingkup.pemda,
    pemdaId: sesi.pemdaId,
  }));
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: pintu.alasan };
  return konteks.basis.write(tindakan, async (sesi) =>
    kerja(sesi, await getLingkup(sesi, pengguna, { ...pintu, pemda })),
  );
}

type BahanLingkup = PermintaanNaskah & { readonly pemda: Pemda; readonly aksi: Aksi };

async function getLingkup(
  sesi: Sesi,
  pengguna: Pengguna,
  { pemda, id, aksi, daftar = DAFTAR_RANGKA }: BahanLingkup,
): Promise<LingkupNaskah> {
  const perihal = await findPerihal(sesi, daftar, id);
  // Who may see nothing is told the same whether it exists or not.
  if (perihal !== undefined || pengguna.jenis !== "akun") {
    assertCan(pengguna, aksi, objekMilik(pemda.pemdaId, perihal?.pd ?? null));
  }
  if (perihal === undefined) throw galatTiadaNaskah();
  const riwayat = await loadTindakan(sesi, id);
  return {
    pemda,
    perihal,
    rangka: getRangka(daftar, perihal.jenis),
    objek: objekMilik(pemda.pemdaId, perihal.pd),
    keadaan: foldNaskah(riwayat),
    riwayat,
  };
}

/** The refusal where a report does not exist, or is not set yet for those who may only read what is set. */
export function galatTiadaNaskah(): Galat {
  return new Galat("tidak_ditemukan", "Laporan itu tidak ada atau belum ditetapkan. Pilih dari daftar naskah laporan.");
}
