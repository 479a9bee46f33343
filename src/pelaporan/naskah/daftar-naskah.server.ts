// Use cases: the reports with texts of a pemda as a list, and a new one begun. Called by /laporan/naskah.
import { Galat } from "#inti";
import { type Konteks, type Sesi, sqlStateOf } from "#inti/server";
import { assertCan, can, namaPelaku, objekMilik, type Pemda, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { getPd, listPd, readPemda } from "#organisasi/server";
import { toMasa } from "../masa.ts";
import { foldNaskah } from "./alur-naskah.ts";
import { DAFTAR_RANGKA } from "./daftar-rangka.server.ts";
import { dbNaskah, listPerihal, loadRingkasan } from "./naskah-baca.server.ts";
import type { BarisNaskah } from "./naskah-tipe.ts";
import { getRangka, type RangkaLaporan } from "./rangka.server.ts";

export type PermintaanDaftarNaskah = {
  readonly pemdaSlug?: string | undefined;
  readonly daftar?: readonly RangkaLaporan[] | undefined;
};
/** `mulai`: the kinds that the account may begin, and for which PD (none for a report of the pemda). */
export type DaftarNaskah = {
  readonly pemda: Pemda;
  readonly baris: readonly BarisNaskah[];
  readonly mulai: readonly {
    readonly jenis: string;
    readonly nama: string;
    readonly pd: readonly Pick<PerangkatDaerah, "kode" | "nama">[] | null;
  }[];
};

/**
 * Reports that are set, for everybody; drafts for those who may see them.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function listNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, daftar = DAFTAR_RANGKA }: PermintaanDaftarNaskah,
): Promise<DaftarNaskah> {
  return readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, pemda) => {
    const ringkasan = await loadRingkasan(sesi);
    const semua = (await listPerihal(sesi, daftar)).flatMap((perihal): readonly BarisNaskah[] => {
      const r = ringkasan.get(perihal.id);
      if (r === undefined) return [];
      const keadaan = foldNaskah(r.tindakan.map((tindakan) => ({ tindakan })));
      const ditetapkan = keadaan === "ditetapkan" ? r.sidik : null;
      const { komentar: komentarTerbuka, blok: blokTertulis, berubah } = r;
      const objek = objekMilik(pemda.pemdaId, perihal.pd);
      const boleh = {
        susun: can(pengguna, "susun_laporan", objek),
        tetapkan: can(pengguna, "tetapkan_laporan", objek),
      };
      return [{ perihal, keadaan, berubah: berubah.toISOString(), komentarTerbuka, blokTertulis, ditetapkan, boleh }];
    });
    const terlihat = semua.filter(
      ({ perihal, keadaan }) =>
        keadaan === "ditetapkan" || can(pengguna, "lihat_naskah_laporan", objekMilik(pemda.pemdaId, perihal.pd)),
    );
    return { pemda, baris: terlihat, mulai: await listMulai(sesi, pengguna, daftar) };
  });
}

async function listMulai(
  sesi: Sesi,
  pengguna: Pengguna,
  daftar: readonly RangkaLaporan[],
): Promise<DaftarNaskah["mulai"]> {
  const boleh = (pd: { readonly id: string } | null) => can(pengguna, "susun_laporan", objekMilik(sesi.pemdaId, pd));
  const pd = (await listPd(sesi)).filter((p) => boleh(p));
  return daftar.flatMap(({ jenis, nama, milik }): DaftarNaskah["mulai"] => {
    if (milik === "pemda") return boleh(null) ? [{ jenis, nama, pd: null }] : [];
    return pd.length === 0 ? [] : [{ jenis, nama, pd: pd.map((p) => ({ kode: p.kode, nama: p.nama })) }];
  });
}

/** Which report is begun; `pdKode` only for kinds that each PD hands in. */
export type PermintaanMulaiNaskah = PermintaanDaftarNaskah & {
  readonly jenis: string;
  readonly pdKode?: string | undefined;
  readonly periode: string;
};

/**
 * Begins the texts of a report, or opens those that were begun: its id.
 * @throws Galat `masukan` (period, PD missing), `tidak_ditemukan` (kind, PD, or the data of the report), `tidak_berhak`.
 */
export async function mulaiNaskah(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, daftar = DAFTAR_RANGKA, ...isian }: PermintaanMulaiNaskah,
): Promise<{ readonly id: string }> {
  const siap = await konteks.basis.snapshot((basis) =>
    siapkan({ ...konteks, basis }, pengguna, { ...isian, pemdaSlug, daftar }),
  );
  if (siap.ada !== undefined) return { id: siap.ada };
  const tindakan = { pemdaId: siap.pemda.pemdaId, pelaku: namaPelaku(pengguna), alasan: "naskah laporan dimulai" };
  const id = konteks.newId();
  await konteks.basis
    .write(tindakan, async (sesi) => {
      const milik = { pemda_id: sesi.pemdaId, laporan_id: id, jenis: isian.jenis, pd_id: siap.pdId };
      await dbNaskah(sesi)
        .insertInto("sakip.laporan_naskah")
        .values({ ...milik, periode: siap.periode, oleh: namaPelaku(pengguna), pada: konteks.now() })
        .execute();
    })
    .catch((sebab: unknown) => {
      if (sqlStateOf(sebab) !== "23505") throw sebab;
      throw new Galat("bentrok", "Naskah laporan itu baru saja dimulai orang lain. Muat ulang daftar ini.", { sebab });
    });
  return { id };
}

type BahanMulai = Omit<PermintaanMulaiNaskah, "daftar"> & { readonly daftar: readonly RangkaLaporan[] };

/** Rights, and whether the report can be made at all: a report that cannot be opened is not begun. */
function siapkan(konteks: Konteks, pengguna: Pengguna, { daftar, jenis, pdKode, pemdaSlug, ...isian }: BahanMulai) {
  return readPemda(konteks, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (sesi, pemda) => {
    const rangka = getRangka(daftar, jenis);
    const periode = toMasa(rangka.masa, isian.periode);
    if (rangka.milik === "pd" && pdKode === undefined) throw new Galat("masukan", "Pilih perangkat daerahnya.");
    const pd = rangka.milik === "pd" && pdKode !== undefined ? await getPd(sesi, pdKode) : null;
    assertCan(pengguna, "susun_laporan", objekMilik(pemda.pemdaId, pd));
    const ada = (await listPerihal(sesi, daftar)).find(
      (p) => p.jenis === jenis && p.periode === periode && p.pd?.id === pd?.id,
    );
    const lingkup = { pemdaSlug: pemda.slug, pdKode: pd?.kode ?? null, periode };
    if (ada === undefined) await rangka.muat(konteks, pengguna, lingkup);
    return { pemda: { ...pemda, pemdaId: sesi.pemdaId }, pdId: pd?.id ?? null, periode, ada: ada?.id };
  });
}
