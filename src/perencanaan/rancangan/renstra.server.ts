// Use case: one PD's whole Renstra. Called by /perencanaan/renstra.

import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, can, type Pengguna } from "#organisasi";
import { getNomorPenetapan } from "./banding-versi.server.ts";
import type { JenisDokumen } from "./baris.ts";
import type { DokumenRencana, IsiVersi } from "./dokumen.ts";
import { openIngatanRencana } from "./ingatan-rencana.server.ts";
import type { KeadaanVersi } from "./keadaan-versi.ts";
import { loadNaskah } from "./naskah-baca.server.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd } from "./pintu-rencana.server.ts";
import { buildRenstra, type IsiRenstra } from "./renstra.ts";
import { loadRancangan } from "./versi-baca.server.ts";

/** A version the reader may choose; `tanggal` and `dasar` of its decree, null while it is open. */
export type PilihanRenstra = {
  readonly versiId: string;
  readonly jenis: JenisDokumen;
  readonly judul: string;
  readonly nomor: number;
  readonly keadaan: KeadaanVersi;
  readonly berlaku: boolean;
  readonly tanggal: string | null;
  readonly dasar: string | null;
};
export type HalamanRenstra = LingkupPd & {
  /** Newest document first, newest version first; drafts only for those who may see them. */
  readonly pilihan: readonly PilihanRenstra[];
  readonly dipilih: PilihanRenstra | null;
  /** The same object for as long as the plan is unchanged. */
  readonly isi: IsiRenstra | null;
};

/**
 * The tree with indikator, baseline, targets and pagu of every year of a Renstra or RPJMD. Without `versiId` the version
 * that holds, else (for those who may see it) the one being drafted. An older version is shown as it was set.
 * Four queries while the plan is unchanged, five the first time.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak` (a draft, for those who may not see it).
 */
export function getRenstra(
  konteks: Konteks,
  pengguna: Pengguna,
  { versiId, ...permintaan }: PermintaanPd & { readonly versiId?: string | undefined },
): Promise<HalamanRenstra> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rencana" }, async (sesi, lingkup) => {
    const objek = { jenis: "pd", pemdaId: sesi.pemdaId, pdId: lingkup.pd.id } as const;
    const { dokumen, isi } = await openIngatanRencana(sesi, lingkup.pd.id);
    const jangkaMenengah = dokumen.filter((d) => d.jenis !== "renja");
    const semua = jangkaMenengah.flatMap((d) => d.versi.map((v) => toPilihan(d, v)));
    const pilihan = semua.filter((p) => p.keadaan === "ditetapkan" || can(pengguna, "lihat_rancangan", objek));
    const dipilih = versiId === undefined ? pickBawaan(pilihan) : semua.find((p) => p.versiId === versiId);
    if (versiId !== undefined && dipilih === undefined) {
      throw new Galat("tidak_ditemukan", "Versi itu tidak ada pada perangkat daerah ini. Pilih dari daftar versi.");
    }
    if (dipilih === undefined) return { ...lingkup, pilihan, dipilih: null, isi: null };
    if (dipilih.keadaan !== "ditetapkan") assertCan(pengguna, "lihat_rancangan", objek);
    const ada = jangkaMenengah.find((d) => d.versi.some((v) => v.id === dipilih.versiId));
    const versi = ada?.versi.find((v) => v.id === dipilih.versiId);
    if (ada === undefined || versi === undefined) throw new Galat("internal", "Versi terpilih tanpa dokumen.");
    return {
      ...lingkup,
      pilihan,
      dipilih,
      isi: await isi(versi.id, () => loadIsi(sesi, lingkup, ada, { versi, berlaku: dipilih.berlaku })),
    };
  });
}

function toPilihan(d: DokumenRencana, v: IsiVersi): PilihanRenstra {
  const penetapan = v.tindakan.findLast((t) => t.aksi === "tetapkan");
  return {
    versiId: v.id,
    jenis: d.jenis,
    judul: d.judul,
    nomor: v.nomor,
    keadaan: v.keadaan,
    berlaku: d.versi.find((lain) => lain.keadaan === "ditetapkan")?.id === v.id,
    tanggal: penetapan?.tanggal ?? null,
    dasar: penetapan?.dasar ?? null,
  };
}

function pickBawaan(pilihan: readonly PilihanRenstra[]): PilihanRenstra | undefined {
  return pilihan.find((p) => p.berlaku) ?? pilihan.find((p) => p.keadaan === "disusun" || p.keadaan === "diajukan");
}

async function loadIsi(
  sesi: Sesi,
  { pd }: LingkupPd,
  dokumen: DokumenRencana,
  { versi, berlaku }: { readonly versi: IsiVersi; readonly berlaku: boolean },
): Promise<IsiRenstra> {
  const ruang = { pdId: pd.id, dari: dokumen.tahunMulai, sampai: dokumen.tahunSelesai };
  if (versi.keadaan !== "ditetapkan") {
    const { naskah } = await loadRancangan(sesi, pd, { ...versi, dokumen });
    return buildRenstra(naskah, dokumen);
  }
  const no = berlaku ? undefined : (await getNomorPenetapan(sesi, versi.id)).ditetapkan;
  return buildRenstra(await loadNaskah(sesi, ruang, no), dokumen);
}
