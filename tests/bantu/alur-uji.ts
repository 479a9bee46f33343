// One PD with two indikator and everyone who acts on them, for the tests of the workflow.
import type { Konteks } from "#inti/server";
import type { Akun } from "#organisasi";
import type { IsianNilai, LembarIsi, MasukanSimpan, RujukanSel } from "#pengukuran";
import { getLembarIsi, simpanRealisasi } from "#pengukuran/server";
import {
  createAkun,
  createIndikator,
  createJadwal,
  createPd,
  createPemda,
  createSimpul,
  type PdUji,
} from "./pabrik.ts";

export const P = "2024-S2";
export const ALAMAT = { pemdaSlug: "lamongan", pdKode: "disnaker", periode: P } as const;
export const TERBUKA = new Date("2025-01-10T03:00:00Z");

/** Everyone, and the time as the test sets it. `nilai` is measured per semester, `tahunan` once a year, `rasio` by formula. */
export type AlurUji = {
  readonly konteks: Konteks;
  readonly pd: PdUji;
  readonly lain: PdUji;
  readonly akun: Readonly<
    Record<
      | "perencana"
      | "perencana2"
      | "kepala"
      | "verifikator"
      | "admin"
      | "evaluator"
      | "pimpinan"
      | "perencanaLain"
      | "kepalaLain"
      | "rangkap",
      Akun
    >
  >;
  readonly setKini: (kini: Date) => void;
};

export async function createAlurUji(dasar: Konteks): Promise<AlurUji> {
  let kini = TERBUKA;
  const konteks: Konteks = { ...dasar, now: () => kini };
  const pemda = await createPemda(konteks);
  const pd = await createPd(pemda, "disnaker");
  const lain = await createPd(pemda, "dinsos");
  const sasaran = await createSimpul(pemda, pd, "s1");
  const program = await createSimpul(pemda, pd, "2.07.03", { jenis: "program", induk: sasaran, pagu: { 2024: "500" } });
  await createSimpul(pemda, pd, "2.07.03.2.01.0001", { jenis: "sub_kegiatan", induk: program, pagu: { 2024: "200" } });
  await createIndikator(pemda, pd, "nilai", {
    simpul: [sasaran, program],
    target: { "2024-S1": "75", "2024": "80" },
    realisasi: { "2023": "70", "2024-S1": { nilai: "74.50", keadaan: "disetujui" } },
  });
  await createIndikator(pemda, pd, "tahunan", {
    simpul: [program],
    jadwal: ["2023", "2024"],
    target: { "2024": "50" },
  });
  await createIndikator(pemda, pd, "rasio", {
    simpul: [program],
    versi: { rumus: "a / b * 100" },
    variabel: ["a", "b"],
    jadwal: ["2024-TW4"],
    target: { "2024": "40" },
  });
  await createJadwal(pemda, P);
  const perencana = await createAkun(pemda, "perencana", pd);
  const kepala = await createAkun(pemda, "kepala_pd", pd);
  const akun = {
    perencana,
    perencana2: await createAkun(pemda, "perencana", pd),
    kepala,
    verifikator: await createAkun(pemda, "verifikator"),
    admin: await createAkun(pemda, "admin_pemda"),
    evaluator: await createAkun(pemda, "evaluator"),
    pimpinan: await createAkun(pemda, "pimpinan"),
    perencanaLain: await createAkun(pemda, "perencana", lain),
    kepalaLain: await createAkun(pemda, "kepala_pd", lain),
    rangkap: { ...(await createAkun(pemda, "perencana", pd)) },
  };
  // A head who also plans and verifies: every right, and still nobody approves what they wrote.
  const semua = [...perencana.peran, ...kepala.peran, ...akun.verifikator.peran];
  return {
    konteks,
    pd,
    lain,
    akun: { ...akun, rangkap: { ...akun.rangkap, peran: semua } },
    setKini: (baru) => {
      kini = baru;
    },
  };
}

export const NARASI_KOSONG = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" } as const;

/** Input of saving `teks` (a value) or any other content into a cell. */
export function masukan(
  sel: RujukanSel,
  isi: string | IsianNilai,
  narasi: Partial<Record<keyof typeof NARASI_KOSONG, string>> = {},
): MasukanSimpan {
  const nilai = typeof isi === "string" ? ({ jenis: "nilai", teks: isi } as const) : isi;
  return { ...ALAMAT, sel, isian: { nilai, narasi: { ...NARASI_KOSONG, ...narasi } } };
}

/** The cell `kode` of the sheet, as `pengguna` sees it. */
export async function lihatSel({ konteks }: AlurUji, pengguna: Akun, kode: string) {
  const lembar = await getLembarIsi(konteks, pengguna, ALAMAT);
  const baris = semuaBaris(lembar).find((b) => b.indikator.kode === kode);
  if (baris === undefined) throw new Error(`tidak ada: ${kode}`);
  return baris;
}

export function semuaBaris(lembar: LembarIsi) {
  return lembar.kelompok.flatMap((k) => k.baris);
}

/** The reference to a cell as it now stands. */
export async function rujukan(uji: AlurUji, kode: string): Promise<RujukanSel> {
  return (await lihatSel(uji, uji.akun.perencana, kode)).sel;
}

/** Saves as the planner and returns the reference to what was saved. */
export async function isi(
  uji: AlurUji,
  kode: string,
  teks: string | IsianNilai,
  oleh: Akun = uji.akun.perencana,
): Promise<RujukanSel> {
  const sel = await rujukan(uji, kode);
  const hasil = await simpanRealisasi(uji.konteks, oleh, masukan(sel, teks, { tindakLanjut: "Melanjutkan pelatihan" }));
  if (hasil.jenis !== "tersimpan") throw new Error(JSON.stringify(hasil));
  return hasil.baris.sel;
}
