// Loads the plan that /perencanaan/pohon shows: the asked version, else the open one, else the plan that holds. Called by
// the loader, the action and the download of that page.
import type { Sesi } from "#inti/server";
import { can } from "#organisasi";
import {
  type DokumenRencana,
  findVersiBerlaku,
  findVersiTerbuka,
  type IsiVersi,
  type LingkupNaskah,
  type Naskah,
  type Perubahan,
  periksaNaskah,
  removeCabang,
  sebutanKeadaanVersi,
  sebutanVersi,
  type VersiRencana,
} from "#perencanaan";
import {
  getVersi,
  type LingkupPd,
  listDokumen,
  listVersiNomenklatur,
  loadLingkup,
  loadNaskah,
  loadRancangan,
  readRencanaPd,
  tahunKini,
} from "#perencanaan/server";
import type { DataPohon, Ekor } from "../../../tampilan/rencana/pohon/data.ts";
import { penandaOf } from "../../isi/alamat-isi.server.ts";
import type { BahanMuat } from "../../muat.server.ts";
import { readTeks } from "../../parameter.ts";
import { resolvePdRencana } from "../dokumen/pd-rencana.server.ts";

/** A plan as it was read; `versi` is null where no version is open. */
export type PohonTermuat = LingkupPd & {
  readonly versi: VersiRencana | null;
  readonly dokumen: readonly DokumenRencana[];
  readonly naskah: Naskah;
  readonly revisi: ReadonlyMap<string, number>;
  readonly lingkup: LingkupNaskah;
};

/** @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export async function loadPohon(bahan: BahanMuat): Promise<PohonTermuat> {
  const { konteks, pengguna, params } = bahan;
  const pdKode = await resolvePdRencana(bahan);
  return readRencanaPd(konteks, pengguna, { pdKode, aksi: "lihat_rancangan" }, async (sesi, lingkupPd) => {
    const dokumen = await listDokumen(sesi, lingkupPd.pd.id);
    const versi = await pilihVersi(sesi, lingkupPd, dokumen, readTeks(params, "versi"));
    const tahun = tahunKini(konteks);
    const acuan = versi?.dokumen ?? findBerlaku(dokumen, tahun) ?? dokumenSementara(tahun);
    const [isi, lingkup] = await Promise.all([
      loadIsi(sesi, lingkupPd, versi, acuan),
      loadLingkup(sesi, lingkupPd.pd, acuan),
    ]);
    return { ...lingkupPd, versi, dokumen, ...isi, lingkup };
  });
}

async function pilihVersi(
  sesi: Sesi,
  { pd }: LingkupPd,
  dokumen: readonly DokumenRencana[],
  diminta: string | undefined,
): Promise<VersiRencana | null> {
  if (diminta === "berlaku") return null;
  if (diminta !== undefined) return getVersi(sesi, pd.id, diminta);
  for (const d of dokumen) {
    const terbuka = findVersiTerbuka(d);
    if (terbuka !== undefined) return { ...terbuka, dokumen: d };
  }
  return null;
}

type RuangDokumen = Omit<DokumenRencana, "versi">;

function findBerlaku(dokumen: readonly DokumenRencana[], tahun: number): RuangDokumen | undefined {
  return dokumen.find((d) => findVersiBerlaku(d) !== undefined && d.tahunMulai <= tahun && d.tahunSelesai >= tahun);
}

function dokumenSementara(tahun: number): RuangDokumen {
  return { id: "", jenis: "renja", judul: "", tahunMulai: tahun, tahunSelesai: tahun, tahunDasar: null };
}

async function loadIsi(sesi: Sesi, { pd }: LingkupPd, versi: VersiRencana | null, acuan: RuangDokumen) {
  // A version that was set lives in the plan itself; one that was called off shows what it would have changed.
  if (versi !== null && versi.keadaan !== "ditetapkan") {
    const { naskah, revisi } = await loadRancangan(sesi, pd, versi);
    return { naskah, revisi };
  }
  const ruang = { pdId: pd.id, dari: acuan.tahunMulai, sampai: acuan.tahunSelesai };
  return { naskah: await loadNaskah(sesi, ruang), revisi: new Map<string, number>() };
}

/** What the page is given. */
export async function toDataPohon(bahan: BahanMuat, termuat: PohonTermuat): Promise<DataPohon> {
  const { pengguna } = bahan;
  const { pd, versi, dokumen, naskah, revisi, lingkup } = termuat;
  const berhak =
    pengguna.jenis === "akun" &&
    can(pengguna, "susun_rencana", { jenis: "pd", pemdaId: pengguna.pemdaId, pdId: pd.id });
  const { simpul, indikator, kaitan, lintas } = naskah;
  return {
    pd: { kode: pd.kode, nama: pd.nama },
    versi:
      versi === null
        ? null
        : { id: versi.id, sebutan: sebutan(versi.dokumen, versi), keadaan: sebutanKeadaanVersi(versi.keadaan) },
    dokumen,
    bolehUbah: berhak && versi?.keadaan === "disusun",
    alasan: alasanBaca(versi, berhak),
    naskah: { simpul, indikator, kaitan, lintas },
    revisi,
    lingkup,
    temuanLain: periksaNaskah(naskah, lingkup).filter((t) => TENTANG_INDIKATOR.has(t.jenis)),
    nomenklaturVersi: await findVersiNomenklatur(bahan),
    penanda: penandaOf(pengguna),
  };
}

const TENTANG_INDIKATOR: ReadonlySet<string> = new Set(["indikator", "rumus", "target", "target_renstra"]);

/** Which plan it is, for the foot of a document. */
export function sebutanSumber({ versi, lingkup: { dokumen } }: PohonTermuat): string {
  return versi === null ? `rencana yang berlaku Tahun ${dokumen.tahunMulai}` : sebutan(versi.dokumen, versi);
}

function sebutan(dokumen: Pick<DokumenRencana, "judul">, versi: Pick<IsiVersi, "nomor" | "keadaan">): string {
  return `${dokumen.judul}, ${sebutanVersi(versi.nomor)} (${sebutanKeadaanVersi(versi.keadaan).toLowerCase()})`;
}

function alasanBaca(versi: VersiRencana | null, berhak: boolean): string | null {
  if (!berhak) return "Anda dapat membaca pohon ini. Perencana perangkat daerah yang mengubahnya.";
  if (versi === null)
    return "Belum ada dokumen yang sedang disusun. Mulai dokumen atau versi perubahan untuk mengubah pohon.";
  if (versi.keadaan === "disusun") return null;
  if (versi.keadaan === "diajukan") return "Versi ini menunggu penetapan. Minta dikembalikan dahulu untuk mengubahnya.";
  return "Versi ini sudah ditutup. Mulai versi perubahan untuk mengubah pohon.";
}

/** The newest list of nomenklatur; null where none is loaded. */
export async function findVersiNomenklatur({ konteks, pengguna }: BahanMuat): Promise<string | null> {
  return (await listVersiNomenklatur(konteks, pengguna))[0]?.versi ?? null;
}

/** Rows that go with a branch and that a tree is not drawn from: read when the branch is to be taken away. */
export function listEkor({ naskah, revisi, lingkup }: PohonTermuat, simpulId: string): Ekor {
  const hilang = naskah.simpul.has(simpulId) ? removeCabang(naskah, simpulId, lingkup.dokumen.jenis) : [];
  const baris = hilang.flatMap(({ jenis, kunci }) => {
    const isi = DI_HALAMAN.has(jenis) ? undefined : naskah[jenis].get(kunci);
    return isi === undefined ? [] : [{ jenis, kunci, isi } as Perubahan];
  });
  const angka = baris.flatMap((b) => {
    const tanda = `${b.jenis}/${b.kunci}`;
    const r = revisi.get(tanda);
    return r === undefined ? [] : [[tanda, r] as const];
  });
  return { baris, revisi: Object.fromEntries(angka) };
}

const DI_HALAMAN: ReadonlySet<string> = new Set(["simpul", "indikator", "kaitan", "lintas"]);
