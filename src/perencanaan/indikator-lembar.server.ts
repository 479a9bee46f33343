// Use case: the indikator of one PD as its list, its editor and the kamus show them: what holds, or a version that is
// being drafted. Called by /perencanaan/indikator, /perencanaan/kamus and the kamus report.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, can, type Pengguna } from "#organisasi";
import { getNomorPenetapan } from "./rancangan/banding-versi.server.ts";
import { type DokumenRencana, findVersiTerbuka, type IsiVersi, type VersiRencana } from "./rancangan/dokumen.ts";
import type { Naskah } from "./rancangan/naskah.ts";
import { loadNaskah } from "./rancangan/naskah-baca.server.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd } from "./rancangan/pintu-rencana.server.ts";
import type { LingkupNaskah } from "./rancangan/temuan-rencana.ts";
import { listDokumen, loadLingkup, loadRancangan } from "./rancangan/versi-baca.server.ts";
import { resolveTahun } from "./tahun.server.ts";

/** `versiId` "berlaku" asks for what holds, even where a version is open. */
export type PermintaanLembar = PermintaanPd & {
  readonly versiId?: string | undefined;
  readonly tahun?: number | undefined;
};

export type LembarIndikator = LingkupPd & {
  /** Documents and versions the reader may choose: drafts only for those who may see them. */
  readonly dokumen: readonly DokumenRencana[];
  /** The version shown; null: what holds. */
  readonly versi: VersiRencana | null;
  /** The years the plan is read for; `tahun` is the one whose formulas and schedule are shown first. */
  readonly tahunMulai: number;
  readonly tahunSelesai: number;
  readonly tahun: number;
  readonly naskah: Naskah;
  readonly revisi: ReadonlyMap<string, number>;
  readonly lingkup: LingkupNaskah;
  /** Whether the reader may draft this PD's plan, and whether this version can be changed now. */
  readonly berhakUbah: boolean;
  readonly bolehUbah: boolean;
};

/**
 * The plan of a PD for reading and changing its indikator. Without `versiId` the version that is open, for those who may
 * see drafts; else what holds in `tahun` (default: the newest planned year up to now). At most eight queries.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak` (a draft, for those who may not see it).
 */
export function getLembarIndikator(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanLembar,
): Promise<LembarIndikator> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rencana" }, async (sesi, lingkup) => {
    const objek = { jenis: "pd", pemdaId: sesi.pemdaId, pdId: lingkup.pd.id } as const;
    const bolehLihat = can(pengguna, "lihat_rancangan", objek);
    const semua = await listDokumen(sesi, lingkup.pd.id);
    const versi = pickVersi(semua, permintaan.versiId, bolehLihat);
    if (versi !== null && versi.keadaan !== "ditetapkan") assertCan(pengguna, "lihat_rancangan", objek);
    const tahunDiminta = await resolveTahun(konteks, sesi, lingkup.pd.id, permintaan.tahun);
    const isi = await loadIsi(sesi, lingkup, versi, tahunDiminta);
    const berhakUbah = can(pengguna, "susun_rencana", objek);
    const bolehUbah = berhakUbah && versi?.keadaan === "disusun";
    const dokumen = bolehLihat ? semua : semua.map(tanpaRancangan).filter((d) => d.versi.length > 0);
    return { ...lingkup, ...isi, dokumen, versi, berhakUbah, bolehUbah };
  });
}

function pickVersi(
  dokumen: readonly DokumenRencana[],
  diminta: string | undefined,
  bolehLihat: boolean,
): VersiRencana | null {
  if (diminta === "berlaku") return null;
  for (const d of dokumen) {
    const versi = diminta === undefined ? bolehLihat && findVersiTerbuka(d) : d.versi.find((v) => v.id === diminta);
    if (versi) return { ...versi, dokumen: d };
  }
  if (diminta === undefined) return null;
  throw new Galat("tidak_ditemukan", "Versi itu tidak ada pada perangkat daerah ini. Pilih dari daftar versi.");
}

function tanpaRancangan(dokumen: DokumenRencana): DokumenRencana {
  return { ...dokumen, versi: dokumen.versi.filter((v: IsiVersi) => v.keadaan === "ditetapkan") };
}

type IsiLembar = Pick<LembarIndikator, "tahunMulai" | "tahunSelesai" | "tahun" | "naskah" | "revisi" | "lingkup">;

async function loadIsi(
  sesi: Sesi,
  { pd }: LingkupPd,
  versi: VersiRencana | null,
  tahunDiminta: number,
): Promise<IsiLembar> {
  const dokumen = versi?.dokumen ?? {
    jenis: "renstra" as const,
    tahunMulai: tahunDiminta,
    tahunSelesai: tahunDiminta,
    tahunDasar: null,
    id: "",
    judul: "",
  };
  const { tahunMulai, tahunSelesai } = dokumen;
  const tahun = Math.min(Math.max(tahunDiminta, tahunMulai), tahunSelesai);
  const lingkup = await loadLingkup(sesi, pd, dokumen);
  const umum = { tahunMulai, tahunSelesai, tahun, lingkup };
  if (versi !== null && versi.keadaan !== "ditetapkan") {
    const { naskah, revisi } = await loadRancangan(sesi, pd, versi);
    return { ...umum, naskah, revisi };
  }
  const penetapan = versi === null ? undefined : (await getNomorPenetapan(sesi, versi.id)).ditetapkan;
  const naskah = await loadNaskah(sesi, { pdId: pd.id, dari: tahunMulai, sampai: tahunSelesai }, penetapan);
  return { ...umum, naskah, revisi: new Map() };
}
