// Two pemda with two PD each, whose codes are the same: only rights and tenants keep them apart. Built for
// kasus.db.test.ts; what a use case is called with comes from here.
import { sql } from "kysely";
import type { Konteks, PemdaId } from "#inti/server";
import type { Akun, Pengguna } from "#organisasi";
import { type AlurUji, createAlurUji, P } from "../bantu/alur-uji.ts";
import { createNaskahLaporan, type NaskahLaporanUji } from "../bantu/naskah-laporan-uji.ts";
import {
  createAkun,
  createIndikator,
  createJadwal,
  createPd,
  createPemda,
  createRenja,
  createSimpul,
  createTercetakJumlah,
  insertBaris,
  type PdUji,
  type PemdaUji,
} from "../bantu/pabrik.ts";
import { createPaket, type PaketUji } from "../bantu/paket-uji.ts";
import { createPerjanjian, type PerjanjianUji } from "../bantu/perjanjian-uji.ts";
import type { Milik, Pelaku } from "./izin.ts";

/** What is asked for, and who asks. */
export type Sasaran = PerjanjianUji &
  NaskahLaporanUji &
  PaketUji & {
    readonly pelaku: Pelaku;
    readonly pemdaSlug: string;
    readonly pdKode: string;
    readonly periode: string;
    readonly indikator: string;
    readonly penggunaId: string;
    readonly jabatanId: string;
    /** A sub kegiatan. */
    readonly simpulId: string;
    readonly buktiId: string;
    readonly suratId: string;
    /** A Renja being drafted. */
    readonly versiId: string;
    /** An id that belongs to nothing. */
    readonly idAsing: string;
  };
/** One call of a use case. */
export type Panggilan = (konteks: Konteks, pengguna: Pengguna, sasaran: Sasaran) => Promise<unknown>;

export type Dunia = {
  readonly konteks: Konteks;
  readonly penggunaOf: (pelaku: Pelaku) => Pengguna;
  readonly sasaranOf: (pelaku: Pelaku, milik: Milik) => Sasaran;
};

/** Everything the calls name exists in both pemda and in both PD, so that only rights can refuse them. */
export async function createDunia(dasar: Konteks): Promise<Dunia> {
  const uji = await createAlurUji(dasar);
  const lamongan: PemdaUji = { konteks: uji.konteks, pemdaId: 3524 as PemdaId, slug: "lamongan" };
  await lengkapi(lamongan, uji.lain);
  const gresik = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
  const pdGresik = await createPd(gresik, "disnaker");
  await lengkapi(gresik, pdGresik);
  await createJadwal(gresik, P);
  const milik: Readonly<Record<Milik, Tempat>> = {
    sendiri: await tempat(lamongan, "disnaker", uji.pd),
    pdLain: await tempat(lamongan, "dinsos", uji.lain),
    pemdaLain: await tempat(gresik, "disnaker", pdGresik),
  };
  for (const pemda of [lamongan, gresik]) {
    const tema = {
      tema_id: uji.konteks.newId(),
      kode: "kemiskinan",
      nama: "Kemiskinan",
      judul_strategi: "-",
      urutan: 1,
    };
    await insertBaris(pemda, "sakip.tema", [tema]);
    await isiTema(pemda, tema.tema_id, (pemda === gresik ? milik.pemdaLain : milik.sendiri).simpulId);
  }
  await temaPd(lamongan, "disnaker", uji.pd);
  await temaPd(lamongan, "dinsos", uji.lain);
  await temaPd(gresik, "disnaker", pdGresik);
  return {
    konteks: uji.konteks,
    penggunaOf: (pelaku) => (pelaku === "publik" ? { jenis: "publik" } : akunOf(uji, pelaku)),
    sasaranOf: (pelaku, m) => ({
      ...milik[m],
      pelaku,
      periode: P,
      indikator: "nilai",
      idAsing: "00000000-0000-7000-8000-000000000001",
    }),
  };
}

function akunOf({ akun }: AlurUji, pelaku: Exclude<Pelaku, "publik">): Akun {
  switch (pelaku) {
    case "admin_pemda":
      return akun.admin;
    case "kepala_pd":
      return akun.kepala;
    case "perencana":
    case "verifikator":
    case "evaluator":
    case "pimpinan":
      return akun[pelaku];
  }
}

/** The tag of the theme "kemiskinan" in 2023, under the same id in both pemda. */
export const PENANDA_ID = "00000000-0000-7000-8000-000000000002";

/** A condition and a tag of another year than those that the calls write. */
async function isiTema(pemda: PemdaUji, temaId: string, simpulId: string): Promise<void> {
  const kondisi = { kode: "p0", nama: "P0", satuan: "%", urutan: 1 };
  await insertBaris(pemda, "sakip.tema_kondisi", [{ tema_id: temaId, kondisi_id: pemda.konteks.newId(), ...kondisi }]);
  const penanda = { tema_id: temaId, simpul_id: simpulId, tahun: 2023, bagian: "100" };
  await insertBaris(pemda, "sakip.penanda_anggaran", [{ penanda_id: PENANDA_ID, ...penanda }]);
}

/** A theme that the PD coordinates. A printed total names it, so it stays when somebody who may deletes it. */
async function temaPd(pemda: PemdaUji, pdKode: string, pd: PdUji): Promise<void> {
  const kode = `tema-${pdKode}`;
  const isi = { kode, nama: "Tema", judul_strategi: "-", koordinator_id: pd.pdId, urutan: 2 };
  await insertBaris(pemda, "sakip.tema", [{ tema_id: pemda.konteks.newId(), ...isi }]);
  await createTercetakJumlah(pemda, pd, { periode: "2024", nilai: "1", temaKode: kode });
}

async function lengkapi(pemda: PemdaUji, pd: PdUji): Promise<void> {
  const sasaran = await createSimpul(pemda, pd, `s-${pd.pdId.slice(-4)}`, { pagu: { 2024: "100" } });
  await createIndikator(pemda, pd, "nilai", {
    simpul: [sasaran],
    target: { "2024-S1": "75", "2024": "80" },
    realisasi: { "2023": "70", "2024-S1": { nilai: "74.50", keadaan: "disetujui" } },
  });
}

type Tempat = Omit<Sasaran, "pelaku" | "periode" | "indikator" | "idAsing">;

/** A PD with somebody's account, a piece of evidence, a message and a drafted Renja in it. */
async function tempat(pemda: PemdaUji, pdKode: string, { pdId, jabatanId }: PdUji): Promise<Tempat> {
  const pemilik = await createAkun(pemda, "pimpinan");
  const [buktiId, suratId] = [pemda.konteks.newId(), pemda.konteks.newId()];
  await pemda.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db }) => {
    await sql`INSERT INTO sakip.bukti (pemda_id, bukti_id, indikator_id, periode, bentuk, url, oleh_id, oleh_nama, pada)
      SELECT pemda_id, ${buktiId}, indikator_id, ${P}, 'tautan', 'https://contoh.go.id/', ${pemilik.id}, 'uji', now()
      FROM sakip.indikator WHERE pemda_id = ${pemda.pemdaId} AND pd_id = ${pdId} AND kode = 'nilai'`.execute(db);
    await sql`INSERT INTO sakip.surat_keluar (pemda_id, surat_id, pengguna_id, hari, sebab, nama, alamat, subjek, isi, keadaan,
        disusun_pada, berubah_pada)
      VALUES (${pemda.pemdaId}, ${suratId}, ${pemilik.id}, '2025-01-10', 'pengingat', 'x', 'x', 'x', 'x', 'menunggu', now(), now())`.execute(
      db,
    );
  });
  const versiId = await createRenja(pemda, { pdId, jabatanId }, 2026);
  const perjanjian = await createPerjanjian(pemda, { pdId, jabatanId }, 2024);
  const simpulId = await createSimpul(pemda, { pdId, jabatanId }, `sub-${pdId.slice(-4)}`, { jenis: "sub_kegiatan" });
  const milik = { penggunaId: pemilik.id, jabatanId, simpulId, buktiId, suratId, versiId };
  const naskah = await createNaskahLaporan(pemda, { pdId });
  const paket = await createPaket(pemda, { pdId });
  return { ...perjanjian, ...naskah, ...paket, ...milik, pemdaSlug: pemda.slug, pdKode };
}
