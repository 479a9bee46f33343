// Use cases: a report with texts as its writers see it, and the former versions of one block. Called by the editor.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import { can, type Pengguna } from "#organisasi";
import { isDapatDitulis, listTindakanNaskah } from "./alur-naskah.ts";
import { bedaAngka } from "./beda-angka.ts";
import { muatKerangka } from "./blok-naskah.server.ts";
import { dokumenDitetapkan } from "./isi-penetapan.ts";
import { type Kerangka, periksaNaskah } from "./kerangka.ts";
import { isBerkomentar } from "./komentar.server.ts";
import { findBerlaku, loadPercakapan, loadTeks, loadVersiTeks, toTeks } from "./naskah-baca.server.ts";
import type { BlokNaskah, HakNaskah, LembarNaskah, VersiTeks } from "./naskah-tipe.ts";
import { type LingkupNaskah, type PermintaanNaskah, readNaskah } from "./pintu-naskah.server.ts";

/**
 * Everything the editor shows, out of one state of the data.
 * @throws Galat `tidak_ditemukan` (report, or its data), `tidak_berhak`.
 */
export async function getNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanNaskah,
): Promise<LembarNaskah> {
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readNaskah(dalam, pengguna, { ...permintaan, aksi: "lihat_naskah_laporan" }, async (sesi, lingkup) => {
      const kerangka = await muatKerangka(dalam, pengguna, lingkup);
      const teks = await loadTeks(sesi, lingkup.perihal.id);
      const penetapan = (await findBerlaku(sesi, lingkup.perihal.id, lingkup.riwayat)) ?? null;
      return {
        ...lingkup,
        ...susunBlok(kerangka, teks),
        angka: kerangka.angka,
        dokumen: penetapan === null ? kerangka.build(toTeks(teks)) : dokumenDitetapkan(penetapan.isi, penetapan),
        kesiapan: periksaNaskah(kerangka, toTeks(teks)),
        percakapan: await loadPercakapan(sesi, lingkup.perihal.id),
        penetapan,
        beda: penetapan === null ? [] : bedaAngka(penetapan.isi.angka, kerangka.angka),
        jumlahVersi: jumlahVersi(teks),
        boleh: hakNaskah(pengguna, lingkup),
      };
    });
  });
}

function susunBlok({ blok }: Kerangka, teks: ReadonlyMap<string, VersiTeks>): Pick<LembarNaskah, "blok" | "lepas"> {
  const ada = new Set(blok.map((b) => b.kunci));
  return {
    blok: blok.map((b): BlokNaskah => {
      const { versi = 0, isi = null, oleh = null, pada = null } = teks.get(b.kunci) ?? {};
      return { ...b, versi, isi, oleh, pada };
    }),
    lepas: [...teks].flatMap(([kunci, { isi }]) => (ada.has(kunci) || !isi ? [] : [{ kunci, isi }])),
  };
}

/** Sum of the versions of all texts. */
export function jumlahVersi(teks: ReadonlyMap<string, VersiTeks>): number {
  return [...teks.values()].reduce((jumlah, t) => jumlah + t.versi, 0);
}

function hakNaskah(pengguna: Pengguna, { objek, keadaan }: LingkupNaskah): HakNaskah {
  return {
    tulis: isDapatDitulis(keadaan) && can(pengguna, "susun_laporan", objek),
    komentar: keadaan !== "ditetapkan" && isBerkomentar(pengguna, objek),
    tindakan: listTindakanNaskah(keadaan, pengguna, objek),
  };
}

/**
 * Every version of the words of one block, newest first; empty while nobody wrote there.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function listVersiTeks(
  konteks: Konteks,
  pengguna: Pengguna,
  { kunci, ...permintaan }: PermintaanNaskah & { readonly kunci: string },
): Promise<readonly VersiTeks[]> {
  return readNaskah(konteks, pengguna, { ...permintaan, aksi: "lihat_naskah_laporan" }, (sesi, { perihal }) =>
    loadVersiTeks(sesi, perihal.id, kunci),
  );
}

/**
 * The words of one version.
 * @throws Galat `tidak_ditemukan` (report, version), `tidak_berhak`.
 */
export async function getVersiTeks(
  konteks: Konteks,
  pengguna: Pengguna,
  { versi, ...permintaan }: PermintaanNaskah & { readonly kunci: string; readonly versi: number },
): Promise<VersiTeks> {
  const ada = (await listVersiTeks(konteks, pengguna, permintaan)).find((v) => v.versi === versi);
  if (ada !== undefined) return ada;
  throw new Galat("tidak_ditemukan", "Versi teks itu tidak ada. Pilih dari daftar versi bagian ini.");
}
