// The started build with two pemda and two PD, and a signed-in visitor for every role. Built for the *.rute.test.ts.
import { rm } from "node:fs/promises";
import { sql } from "kysely";
import {
  createKonteks,
  createLog,
  type Konteks,
  openFromKonfigurasi,
  openLayananLuar,
  type PemdaId,
  readKonfigurasi,
} from "#inti/server";
import type { Peran } from "#organisasi";
import { createPengguna, setAktifPengguna } from "#organisasi/server";
import { startAplikasi, stopAplikasi } from "../bantu/aplikasi-uji.ts";
import { newFolderContoh } from "../bantu/folder-contoh.ts";
import { createNaskahLaporan } from "../bantu/naskah-laporan-uji.ts";
import {
  createIndikator,
  createJadwal,
  createPd,
  createPemda,
  createRenja,
  createSimpul,
  type PemdaUji,
} from "../bantu/pabrik.ts";
import { createPaket } from "../bantu/paket-uji.ts";
import { createPengunjung, type Pengunjung } from "../bantu/pengunjung.ts";
import { createPerjanjian } from "../bantu/perjanjian-uji.ts";
import type { Milik, Pelaku } from "./izin.ts";
import { PERIODE, type SasaranRute } from "./permintaan-rute.ts";

/** Stands in every thing of the other pemda, and must reach nobody here. */
export const RAHASIA = "Rahasia Gresik 7f3a";
const SANDI = "sawah hijau pagi hari";
const OPERATOR = { jenis: "operator", nama: "uji" } as const;
const PERAN_PD: readonly Peran[] = ["perencana", "kepala_pd"];

export type PelakuRute = Pelaku | "nonaktif";
export type DuniaRute = {
  readonly alamat: string;
  readonly konteks: Konteks;
  readonly pengunjung: (pelaku: PelakuRute) => Pengunjung;
  readonly sasaran: (milik: Milik) => SasaranRute;
  /** Number of audit entries of the pemda that people made: it grows with every change of theirs. */
  readonly versi: () => Promise<bigint>;
  readonly close: () => Promise<void>;
};

/** Starts everything; a few seconds. */
export async function startDunia(semua: readonly Exclude<Pelaku, "publik">[]): Promise<DuniaRute> {
  const folder = newFolderContoh();
  const { proses, alamat } = await startAplikasi(folder);
  const konfigurasi = readKonfigurasi({ OPENSAKIP_DATA: folder });
  const terbuka = await openFromKonfigurasi(konfigurasi, "perintah");
  const konteks = createKonteks(terbuka.basis, createLog("silent"), openLayananLuar(konfigurasi));
  const lamongan: PemdaUji = { konteks, pemdaId: 3524 as PemdaId, slug: "lamongan" };
  const gresik = await createPemda(konteks, { pemdaId: 3525, slug: "gresik" });
  await createPd(gresik, "dinas-gresik", RAHASIA);
  await createJadwal(gresik, PERIODE);
  const sasaran: Readonly<Record<Milik, SasaranRute>> = {
    sendiri: await isiPd(lamongan, "disnaker", "Nama Lain"),
    pdLain: await isiPd(lamongan, "dinas-sosial", "Nama Lain"),
    pemdaLain: await isiPd(gresik, "dinas-gresik", RAHASIA),
  };
  const pengunjung = new Map<PelakuRute, Pengunjung>([["publik", createPengunjung(alamat)]]);
  for (const pelaku of semua) pengunjung.set(pelaku, await masukkan(konteks, alamat, pelaku));
  pengunjung.set("nonaktif", await masukkan(konteks, alamat, "admin_pemda", true));
  return {
    alamat,
    konteks,
    pengunjung: (pelaku) => pengunjung.get(pelaku) ?? createPengunjung(alamat),
    sasaran: (milik) => sasaran[milik],
    versi: () => countJejak(konteks, lamongan.pemdaId),
    close: async () => {
      await terbuka.close();
      await stopAplikasi(proses);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// What an allowed request has started in the background may be written while the next one is tried.
async function countJejak(konteks: Konteks, pemdaId: PemdaId): Promise<bigint> {
  const { rows } = await konteks.basis.read(pemdaId, ({ db }) =>
    sql<{ banyak: string }>`
      SELECT count(*) AS banyak FROM sakip.jejak WHERE pemda_id = ${pemdaId} AND pelaku NOT LIKE 'sistem:%'`.execute(
      db,
    ),
  );
  return BigInt(rows[0]?.banyak ?? 0);
}

let nomor = 0;

/** A new account with that role, signed in with its password; `tutup` closes it afterwards. */
async function masukkan(konteks: Konteks, alamat: string, peran: Peran, tutup = false): Promise<Pengunjung> {
  const surel = `rute${++nomor}@contoh.go.id`;
  const diberi = [{ peran, pdKode: PERAN_PD.includes(peran) ? "disnaker" : null }];
  await createPengguna(konteks, OPERATOR, {
    surel,
    nama: `Rute ${peran}`,
    peran: diberi,
    sandi: SANDI,
    pemdaSlug: "lamongan",
  });
  const orang = createPengunjung(alamat);
  const jawaban = await orang.post("/masuk", { surel, sandi: SANDI, ke: "/", pemda: "lamongan" });
  if (!orang.kuki.has("opensakip_sesi")) throw new Error(`${peran} tidak masuk: ${jawaban.status}`);
  if (tutup) await setAktifPengguna(konteks, OPERATOR, { surel, aktif: false, pemdaSlug: "lamongan" });
  return orang;
}

/** An indikator, an account and an evidence file in a PD. */
async function isiPd(pemda: PemdaUji, kode: string, nama: string): Promise<SasaranRute> {
  const { konteks, pemdaId, slug } = pemda;
  const { pdId, jabatanId } = await findPd(pemda, kode);
  const indikator = "rute-1";
  const simpulId = await createSimpul(pemda, { pdId, jabatanId }, "rute");
  const indikatorId = await createIndikator(pemda, { pdId, jabatanId }, indikator, {
    simpul: [simpulId],
    target: { "2024": "80" },
    realisasi: { "2023": "70", "2024-S1": { nilai: "74.50", keadaan: "disetujui" } },
  });
  const { id: penggunaId } = await createPengguna(konteks, OPERATOR, {
    surel: `milik-${kode}@contoh.go.id`,
    nama,
    peran: [{ peran: "pimpinan", pdKode: null }],
    sandi: SANDI,
    pemdaSlug: slug,
  });
  const [buktiId, suratId] = [konteks.newId(), konteks.newId()];
  const isi = new TextEncoder().encode(nama);
  const sidik = await konteks.berkas.put(isi);
  await konteks.basis.write({ pemdaId, pelaku: "uji" }, async ({ db }) => {
    await sql`INSERT INTO sakip.bukti (pemda_id, bukti_id, indikator_id, periode, bentuk, nama, tipe, ukuran, sidik, oleh_id, oleh_nama, pada)
      VALUES (${pemdaId}, ${buktiId}, ${indikatorId}, ${PERIODE}, 'berkas', 'bukti.txt', 'txt', ${isi.length}, ${sidik}, ${penggunaId},
        ${nama}, now())`.execute(db);
    await sql`INSERT INTO sakip.surat_keluar (pemda_id, surat_id, pengguna_id, hari, sebab, nama, alamat, subjek, isi, keadaan,
        disusun_pada, berubah_pada)
      VALUES (${pemdaId}, ${suratId}, ${penggunaId}, '2025-01-10', 'pengingat', ${nama}, 'x', 'x', 'x', 'tidak_dikirim', now(), now())`.execute(
      db,
    );
  });
  const versiId = await createRenja(pemda, { pdId, jabatanId }, 2026);
  const perjanjian = await createPerjanjian(pemda, { pdId, jabatanId }, 2024);
  const naskah = await createNaskahLaporan(pemda, { pdId });
  const paket = await createPaket(pemda, { pdId });
  return { ...perjanjian, ...naskah, ...paket, pd: kode, indikator, penggunaId, simpulId, buktiId, suratId, versiId };
}

async function findPd({ konteks, pemdaId }: PemdaUji, kode: string): Promise<{ pdId: string; jabatanId: string }> {
  const { rows } = await konteks.basis.read(pemdaId, ({ db }) =>
    sql<{ pdId: string; jabatanId: string | null }>`
      SELECT d.pd_id AS "pdId", j.jabatan_id AS "jabatanId" FROM sakip.perangkat_daerah d
      LEFT JOIN sakip.jabatan j USING (pemda_id, pd_id) WHERE d.pemda_id = ${pemdaId} AND d.kode = ${kode}`.execute(db),
  );
  const ada = rows[0];
  if (ada === undefined) throw new Error(`PD ${kode} tidak ada`);
  if (ada.jabatanId !== null) return { pdId: ada.pdId, jabatanId: ada.jabatanId };
  const jabatanId = konteks.newId();
  await konteks.basis.write({ pemdaId, pelaku: "uji" }, ({ db }) =>
    sql`INSERT INTO sakip.jabatan (pemda_id, jabatan_id, pd_id, kode, nama) VALUES (${pemdaId}, ${jabatanId}, ${ada.pdId}, 'uji', 'Uji')`.execute(
      db,
    ),
  );
  return { pdId: ada.pdId, jabatanId };
}
