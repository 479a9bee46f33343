// Use case: the sheet of one PD in one filling period, as the signed-in user sees it.
import { toDecimalText } from "#inti";
import type { Konteks } from "#inti/server";
import { can, type Pengguna } from "#organisasi";
import type { RencanaPd } from "#perencanaan";
import { loadAnggaranIsi } from "./anggaran-baca.server.ts";
import type { AlamatLembar, BarisIsi, JumlahKeadaan, LembarIsi } from "./isi-tipe.ts";
import { getJadwalPd, getKebijakanUkur, toJadwalLembar } from "./jadwal-baca.server.ts";
import { type BarisLembar, loadBarisLembar, toSimpulLembar } from "./lembar-baca.server.ts";
import { readPd } from "./pintu.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

// Bounds come from numeric columns; nobody sets one finer than this.
const DESIMAL_BATAS = 12;

/**
 * Only indikator scheduled for the period, grouped by the node that uses them first, with budget rows. At most 15
 * statements, whatever the number of indikator.
 * @throws Galat `masukan`, `tidak_ditemukan` (pemda, PD, period not in the schedule), `tidak_berhak`.
 */
export function getLembarIsi(konteks: Konteks, pengguna: Pengguna, masukan: AlamatLembar): Promise<LembarIsi> {
  const alamat = parseMasukan(SKEMA_ISI.alamat, masukan);
  return readPd(konteks, pengguna, { ...alamat, aksi: ["lihat_pengukuran"] }, async (sesi, lingkup) => {
    const jadwalPd = await getJadwalPd(sesi, lingkup, alamat.periode);
    const lembar = await loadBarisLembar(sesi, lingkup, jadwalPd);
    const { pemda, pd, akun } = lingkup;
    const bolehIsi = can(akun, "isi_realisasi", { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id });
    const terbuka = jadwalPd.status === "terbuka" || jadwalPd.status === "terlambat";
    const ukur = await getKebijakanUkur(sesi, Number(alamat.periode.slice(0, 4)));
    return {
      pemda,
      pd,
      jadwal: toJadwalLembar(jadwalPd, lingkup),
      kelompok: groupBySimpul(lembar),
      anggaran: await loadAnggaranIsi(sesi, lembar.rencana, alamat.periode),
      bolehIsiAnggaran: bolehIsi && terbuka,
      batasTindakLanjut: {
        diBawah: toDecimalText(ukur.tindakLanjutDiBawah, DESIMAL_BATAS),
        diAtas: toDecimalText(ukur.tindakLanjutDiAtas, DESIMAL_BATAS),
      },
      jumlah: countKeadaan([...lembar.baris.values()].flat()),
    };
  });
}

function groupBySimpul({ rencana, baris }: BarisLembar): LembarIsi["kelompok"] {
  const pemakai = pemakaiPertama(rencana);
  return rencana.simpul.flatMap((simpul) => {
    const milik = simpul.indikatorId.filter((id) => pemakai.get(id) === simpul.id).flatMap((id) => baris.get(id) ?? []);
    return milik.length === 0 ? [] : [{ simpul: toSimpulLembar(simpul), baris: milik }];
  });
}

function pemakaiPertama({ simpul }: RencanaPd): ReadonlyMap<string, string> {
  const pertama = new Map<string, string>();
  for (const s of simpul) for (const id of s.indikatorId) if (!pertama.has(id)) pertama.set(id, s.id);
  return pertama;
}

function countKeadaan(baris: readonly BarisIsi[]): JumlahKeadaan {
  const kosong = (b: BarisIsi) => b.keadaan === "draf" && b.isian.nilai.jenis === "kosong";
  const count = (keadaan: BarisIsi["keadaan"]) => baris.filter((b) => b.keadaan === keadaan && !kosong(b)).length;
  return {
    belum_diisi: baris.filter(kosong).length,
    draf: count("draf"),
    diajukan: count("diajukan"),
    dikembalikan: count("dikembalikan"),
    disetujui: count("disetujui"),
    terkunci: count("terkunci"),
  };
}
