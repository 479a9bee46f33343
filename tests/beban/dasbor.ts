// A generated kabupaten of 45 PD and 6,000 indikator, and the dashboard of its leader over real HTTP.

import type { Konteks } from "#inti/server";
import { siapkanPeragaan } from "#organisasi/server";
import {
  createKonteks,
  createLog,
  openBasisData,
  openLayananLuar,
  openTertanam,
  prepareBasisData,
} from "../../src/inti/index.server.ts";
import { createPd, createPemda, createSimpul, insertBaris, type PdUji, type PemdaUji } from "../bantu/pabrik.ts";
import { address, type Cara } from "./halaman.ts";

export const BANYAK_PD = 45;
export const INDIKATOR_PER_PD = 134;
const JENIS = ["IKU", "IKD", "IKK", "SPM", "SDGs", "keluaran"] as const;
const PER_SIMPUL = 10;

/** Fills a new data folder with the kabupaten and its demo accounts; nothing runs on it afterwards. */
export async function isiKabupaten(folder: string): Promise<void> {
  const server = await openTertanam(folder, "aplikasi");
  try {
    const { urlAplikasi } = await prepareBasisData(server.urlPemilik);
    const basis = openBasisData({ urlAplikasi });
    const konteks = createKonteks(
      basis,
      createLog("silent"),
      openLayananLuar({ folderData: folder, berkasS3: null, clamd: null }),
    );
    await isi(konteks);
    await basis.close();
  } finally {
    await server.stop();
  }
}

async function isi(konteks: Konteks): Promise<void> {
  const pemda = await createPemda(konteks);
  for (let i = 0; i < BANYAK_PD; i++) {
    const pd = await createPd(pemda, i === 0 ? "disnaker" : `pd-${i + 1}`);
    await isiPd(pemda, pd, i);
  }
  await insertBaris(pemda, "sakip.jadwal_pengisian", [
    { periode: "2024-S2", dibuka: "2025-01-02", batas: "2025-01-31" },
  ]);
  await siapkanPeragaan(konteks);
}

async function isiPd(pemda: PemdaUji, { pdId, jabatanId }: PdUji, ke: number): Promise<void> {
  const nomor = Array.from({ length: INDIKATOR_PER_PD }, (_, i) => i);
  const simpul = Array.from({ length: Math.ceil(INDIKATOR_PER_PD / PER_SIMPUL) }, () => pemda.konteks.newId());
  const id = nomor.map(() => pemda.konteks.newId());
  await insertBaris(
    pemda,
    "sakip.simpul",
    simpul.map((simpul_id, i) => ({
      simpul_id,
      pd_id: pdId,
      induk_id: null,
      jenis: i < 4 ? "sasaran" : "program",
      kode: `s${i}`,
      nama: `Simpul ${i}`,
      nomenklatur_versi: i < 4 ? null : "uji",
      nomenklatur_kode: i < 4 ? null : `s${i}`,
      urutan: i,
    })),
  );
  const baris = nomor.map((i) => ({ indikator_id: id[i] ?? "", i }));
  await insertBaris(
    pemda,
    "sakip.indikator",
    baris.map(({ indikator_id, i }) => ({
      indikator_id,
      pd_id: pdId,
      kode: `i${i}`,
      jenis: JENIS[i % JENIS.length] ?? "IKU",
      nama: `Indikator ${i} perangkat daerah ${ke + 1}`,
      sumber_data: null,
      penanggung_jawab_id: jabatanId,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.indikator_versi",
    baris.map(({ indikator_id, i }) => ({
      indikator_id,
      tahun_mulai: 2023,
      definisi: "Definisi",
      satuan: "%",
      desimal: 2,
      polaritas: i % 5 === 0 ? "turun" : "naik",
      aturan_turun: null,
      agregasi: "posisi_akhir",
      rumus: null,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.simpul_indikator",
    baris.map(({ indikator_id, i }) => ({
      indikator_id,
      simpul_id: simpul[Math.floor(i / PER_SIMPUL)] ?? "",
      urutan: i % PER_SIMPUL,
    })),
  );
  await isiAngka(pemda, baris, ke);
  await isiAnggaran(pemda, { pdId, jabatanId }, ke);
}

/** One sub kegiatan with pagu, and what was spent of it by the middle of the year. */
async function isiAnggaran(pemda: PemdaUji, pd: PdUji, ke: number): Promise<void> {
  const simpul_id = await createSimpul(pemda, pd, "sub", { jenis: "sub_kegiatan", pagu: { 2024: "1000000000" } });
  const nilai = String((20 + ((ke * 13) % 60)) * 10_000_000);
  await insertBaris(pemda, "sakip.realisasi_anggaran", [
    { simpul_id, periode: "2024-S1", nilai, versi: 1, diisi_oleh: "uji", diisi_pada: new Date("2024-07-05T03:00:00Z") },
  ]);
}

type Bernomor = { readonly indikator_id: string; readonly i: number };

async function isiAngka(pemda: PemdaUji, baris: readonly Bernomor[], ke: number): Promise<void> {
  const periode = ["2024-S1", "2024-S2"];
  const sel = baris.flatMap((b) => periode.map((p) => ({ ...b, p })));
  await insertBaris(
    pemda,
    "sakip.jadwal_ukur",
    sel.map(({ indikator_id, p }) => ({ indikator_id, periode: p })),
  );
  await insertBaris(
    pemda,
    "sakip.target",
    sel.map(({ indikator_id, p, i }) => ({
      indikator_id,
      periode: p,
      versi: 0,
      nilai: String(60 + (i % 40)),
      batas_bawah: null,
      batas_atas: null,
    })),
  );
  const terisi = sel.filter(({ p, i }) => p === "2024-S1" || (i + ke) % 3 > 0);
  const keadaan = ({ p, i }: (typeof sel)[number]) =>
    p === "2024-S1" ? "terkunci" : ((["draf", "diajukan", "disetujui"] as const)[i % 3] ?? "draf");
  await insertBaris(
    pemda,
    "sakip.realisasi",
    terisi.map((s) => ({
      indikator_id: s.indikator_id,
      periode: s.p,
      nilai: String(40 + ((s.i * 7 + ke * 3) % 70)),
      alasan_tidak_tersedia: null,
      keadaan: keadaan(s),
      sumber: "uji",
      catatan: null,
      diisi_oleh: "uji",
      diisi_pada: new Date("2025-01-10T03:00:00Z"),
      disetujui_oleh: null,
      disetujui_pada: null,
    })),
  );
  await insertBaris(
    pemda,
    "sakip.tindakan_realisasi",
    terisi.map((s) => ({
      indikator_id: s.indikator_id,
      periode: s.p,
      urutan: 1,
      tindakan: "impor" as const,
      keadaan: keadaan(s),
      oleh_nama: "impor:uji",
      pada: new Date("2025-01-10T03:00:00Z"),
      versi: 1,
    })),
  );
}

/** The cookie of the demo account `kode`. */
export async function masukPeragaan(alamat: string, kode: string): Promise<string> {
  const jawaban = await fetch(`${alamat}/masuk/peragaan`, {
    method: "POST",
    body: new URLSearchParams({ akun: kode }),
    headers: { Origin: alamat },
    redirect: "manual",
  });
  const kuki = jawaban.headers.getSetCookie().map((k) => k.split(";")[0] ?? "");
  if (kuki.length === 0) throw new Error(`masuk ${kode}: ${jawaban.status}`);
  return kuki.join("; ");
}

/** `pertama` holds the summing up of every PD where nothing was asked since the start. */
export type WaktuDasbor = {
  readonly pertama: number;
  readonly p50: number;
  readonly p99: number;
  readonly bita: number;
};

/** The dashboard to measure, and for whom: "tersimpan" as a reader who comes back, "baru" drawn each time. */
export type PermintaanDasbor = { readonly path: string; readonly kuki: string; readonly cara: Cara };

/** Milliseconds from request to last byte: the first one, and of 300 one after another once warm. */
export async function measureDasbor(alamat: string, { path, kuki, cara }: PermintaanDasbor): Promise<WaktuDasbor> {
  let bita = 0;
  const minta = async (): Promise<number> => {
    const mulai = performance.now();
    const jawaban = await fetch(alamat + address(path, cara), { headers: { Cookie: kuki } });
    const isi = await jawaban.arrayBuffer();
    if (!jawaban.ok) throw new Error(`${path}: ${jawaban.status}`);
    bita = isi.byteLength;
    return performance.now() - mulai;
  };
  const pertama = await minta();
  for (let i = 0; i < 100; i++) await minta();
  const waktu: number[] = [];
  for (let i = 0; i < 300; i++) waktu.push(await minta());
  waktu.sort((a, b) => a - b);
  return { pertama, p50: waktu[150] ?? Number.NaN, p99: waktu[297] ?? Number.NaN, bita };
}
