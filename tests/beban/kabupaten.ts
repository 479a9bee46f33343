// A generated kabupaten, clearly fictional: 45 PD, each with sasaran, program and indikator that are due in the open
// period, and planners with running sessions. Called by bench:beban and by the test of kill -9.
import type { Konteks } from "#inti/server";
import type { Akun } from "#organisasi";
import { bekukanHarian } from "#pengukuran/server";
import { openSesi } from "../../src/organisasi/masuk/sesi.server.ts";
import {
  createJadwal,
  createPd,
  createPemda,
  createSimpul,
  insertBaris,
  type PdUji,
  type PemdaUji,
} from "../bantu/pabrik.ts";

export const PERIODE_BEBAN = "2024-S2";

/** One planner: the account, the sheet it fills, and the codes of the cells it writes. */
export type PerencanaBeban = {
  readonly akun: Akun;
  readonly surel: string;
  readonly pdKode: string;
  readonly indikator: readonly string[];
};
export type KabupatenBeban = { readonly pemda: PemdaUji; readonly perencana: readonly PerencanaBeban[] };
export type UkuranKabupaten = {
  readonly pd: number;
  readonly indikatorPerPd: number;
  readonly perencana: number;
};

/** The size of one kabupaten: about 6,000 indikator, 200 planners. */
export const UKURAN_KABUPATEN: UkuranKabupaten = { pd: 45, indikatorPerPd: 133, perencana: 200 };

/** Makes the kabupaten in an empty database, its period opened and frozen. Planner i fills cells of PD i modulo PD. */
export async function createKabupaten(konteks: Konteks, ukuran: UkuranKabupaten): Promise<KabupatenBeban> {
  const pemda = await createPemda(konteks, { pemdaId: 9901, slug: "contoh-beban" });
  const pd = await Promise.all(Array.from({ length: ukuran.pd }, (_, i) => createPdBeban(pemda, i, ukuran)));
  await createJadwal(pemda, PERIODE_BEBAN);
  await bekukanHarian(konteks, pemda.pemdaId);
  const perencana = await createPerencana(pemda, pd, ukuran);
  return { pemda, perencana };
}

/** Opens a session for each planner, as signing in does once the password was checked; returns the tokens in order. */
export async function openSesiPerencana({ pemda, perencana }: KabupatenBeban): Promise<readonly string[]> {
  const { konteks, pemdaId } = pemda;
  return konteks.basis.writeMasuk(pemdaId, async (sesi) => {
    const token: string[] = [];
    for (const { akun } of perencana) token.push(await openSesi(konteks, sesi, { penggunaId: akun.id, cara: "sandi" }));
    return token;
  });
}

type PdBeban = PdUji & { readonly kode: string; readonly indikator: readonly string[] };

async function createPdBeban(pemda: PemdaUji, nomor: number, { indikatorPerPd }: UkuranKabupaten): Promise<PdBeban> {
  const kode = `dinas-${String(nomor + 1).padStart(2, "0")}`;
  const pd = await createPd(pemda, kode, `Kepala Contoh ${nomor + 1}`);
  const sasaran = await createSimpul(pemda, pd, `${kode}-s1`);
  const program = await createSimpul(pemda, pd, `${kode}-p1`, { jenis: "program", induk: sasaran });
  const indikator = Array.from({ length: indikatorPerPd }, (_, i) => ({
    indikator_id: pemda.konteks.newId(),
    kode: `${kode}-${String(i + 1).padStart(3, "0")}`,
  }));
  await insertIndikator(pemda, pd, indikator);
  const simpul = indikator.map(({ indikator_id }, i) => ({
    indikator_id,
    simpul_id: i % 4 === 0 ? sasaran : program,
    urutan: i + 1,
  }));
  await insertBaris(pemda, "sakip.simpul_indikator", simpul);
  await insertLalu(pemda, indikator);
  return { ...pd, kode, indikator: indikator.map((i) => i.kode) };
}

type IndikatorBeban = { readonly indikator_id: string; readonly kode: string };

// Every fourth indikator is computed from two variables, the others are entered as a percentage.
async function insertIndikator(pemda: PemdaUji, pd: PdUji, daftar: readonly IndikatorBeban[]): Promise<void> {
  const berumus = daftar.filter((_, i) => i % 4 === 3);
  await insertBaris(
    pemda,
    "sakip.indikator",
    daftar.map((i) => ({
      ...i,
      pd_id: pd.pdId,
      jenis: "IKU" as const,
      nama: `Persentase contoh ${i.kode}`,
      sumber_data: "Data contoh",
      penanggung_jawab_id: pd.jabatanId,
    })),
  );
  const umum = {
    tahun_mulai: 2023,
    definisi: "Definisi operasional indikator contoh untuk pengukuran kecepatan",
    satuan: "%",
    desimal: 2,
    polaritas: "naik",
    aturan_turun: null,
    agregasi: "posisi_akhir",
  } as const;
  await insertBaris(
    pemda,
    "sakip.indikator_versi",
    daftar.map(({ indikator_id }, i) => ({ ...umum, indikator_id, rumus: i % 4 === 3 ? "a / b * 100" : null })),
  );
  await insertBaris(
    pemda,
    "sakip.variabel",
    berumus.flatMap(({ indikator_id }) =>
      ["a", "b"].map((nama, i) => ({
        indikator_id,
        tahun_mulai: 2023,
        nama,
        label: `Variabel ${nama}`,
        satuan: "orang",
        urutan: i + 1,
      })),
    ),
  );
  const jadwal = ["2023", "2024-S1", PERIODE_BEBAN];
  const perPeriode = daftar.flatMap(({ indikator_id }) => jadwal.map((periode) => ({ indikator_id, periode })));
  await insertBaris(pemda, "sakip.jadwal_ukur", perPeriode);
  const target = perPeriode.map((t) => ({ ...t, versi: 0, nilai: "80", batas_bawah: null, batas_atas: null }));
  await insertBaris(pemda, "sakip.target", target);
}

// What was published before: last year and Semester I.
async function insertLalu(pemda: PemdaUji, daftar: readonly IndikatorBeban[]): Promise<void> {
  const saat = new Date("2024-07-05T03:05:00Z");
  const lalu = daftar.flatMap(({ indikator_id }) =>
    ["2023", "2024-S1"].map((periode) => ({ indikator_id, periode, keadaan: "terkunci" as const })),
  );
  const umum = {
    nilai: "74.50",
    alasan_tidak_tersedia: null,
    sumber: "Data contoh",
    catatan: null,
    diisi_oleh: "Perencana contoh",
    diisi_pada: saat,
    disetujui_oleh: null,
    disetujui_pada: null,
  };
  await insertBaris(
    pemda,
    "sakip.realisasi",
    lalu.map((l) => ({ ...l, ...umum })),
  );
  const impor = { urutan: 1, tindakan: "impor", oleh_nama: "impor:uji", pada: saat, versi: 1 } as const;
  await insertBaris(
    pemda,
    "sakip.tindakan_realisasi",
    lalu.map((l) => ({ ...l, ...impor })),
  );
}

async function createPerencana(
  pemda: PemdaUji,
  pd: readonly PdBeban[],
  ukuran: UkuranKabupaten,
): Promise<readonly PerencanaBeban[]> {
  const perPd = Math.ceil(ukuran.perencana / ukuran.pd);
  const selPer = Math.floor(ukuran.indikatorPerPd / perPd);
  const perencana = Array.from({ length: ukuran.perencana }, (_, i) => {
    const dinas = pd[i % pd.length];
    if (dinas === undefined) throw new Error("tanpa PD");
    const mulai = Math.floor(i / pd.length) * selPer;
    const akun: Akun = {
      jenis: "akun",
      pemdaId: pemda.pemdaId,
      id: pemda.konteks.newId(),
      nama: `Perencana Contoh ${i + 1}`,
      peran: [{ peran: "perencana", pdId: dinas.pdId }],
    };
    const indikator = dinas.indikator.slice(mulai, mulai + selPer);
    return { akun, surel: `perencana-${i + 1}@contoh.go.id`, pdKode: dinas.kode, indikator };
  });
  await insertBaris(
    pemda,
    "sakip.pengguna",
    perencana.map(({ akun, surel }) => ({ pengguna_id: akun.id, surel, nama: akun.nama })),
  );
  await insertBaris(
    pemda,
    "sakip.peran_pengguna",
    perencana.flatMap(({ akun }) =>
      akun.peran.map(({ peran, pdId }) => ({
        peran_id: pemda.konteks.newId(),
        pengguna_id: akun.id,
        peran,
        pd_id: pdId,
      })),
    ),
  );
  return perencana;
}
