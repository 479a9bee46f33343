// The documents of one PD for /perencanaan, and what its forms do. Called by the route.
import { redirect } from "react-router";
import { tanggalOf } from "#inti";
import { can } from "#organisasi";
import { findVersiTerbuka } from "#perencanaan";
import {
  createDokumen,
  getDaftarDokumen,
  getTemuanVersi,
  mulaiPerubahan,
  type TemuanVersi,
  tindakVersi,
} from "#perencanaan/server";
import { type DokumenTampil, type HakRencana, toDokumenTampil } from "../../../tampilan/rencana/dokumen/dokumen.ts";
import type { BahanAksi } from "../../aksi.server.ts";
import { withKueri } from "../../alamat.ts";
import type { BahanMuat } from "../../muat.server.ts";
import { withIsian } from "../../penolakan.server.ts";

export type PapanDokumen = {
  readonly pd: { readonly kode: string; readonly nama: string; readonly pemda: boolean };
  readonly hak: HakRencana;
  readonly dokumen: readonly DokumenTampil[];
  /** Today, as the default day of a decree. */
  readonly hariIni: string;
};

/** Every document with the findings of its open version. @throws Galat `tidak_ditemukan`, `tidak_berhak`. */
export async function muatPapan({ konteks, pengguna }: BahanMuat, pdKode: string): Promise<PapanDokumen> {
  const { pemda, pd, dokumen } = await getDaftarDokumen(konteks, pengguna, { pdKode });
  const temuan = new Map<string, TemuanVersi>();
  for (const d of dokumen) {
    const terbuka = findVersiTerbuka(d);
    if (terbuka === undefined) continue;
    temuan.set(terbuka.id, await getTemuanVersi(konteks, pengguna, { pdKode, versiId: terbuka.id }));
  }
  const objek = { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id } as const;
  const hak = {
    susun: can(pengguna, "susun_rencana", objek),
    tetapkan: can(pengguna, "tetapkan_rencana", objek),
  };
  return {
    pd: { kode: pd.kode, nama: pd.nama, pemda: pd.jenis === "pemda" },
    hak,
    dokumen: dokumen.map((d) => toDokumenTampil(d, { pdKode, hak, temuan })),
    hariIni: tanggalOf(konteks.now()),
  };
}

const MEDAN = [
  "maksud",
  "sasaran",
  "jenis",
  "judul",
  "mulai",
  "selesai",
  "dasarTahun",
  "alasan",
  "catatan",
  "dasar",
  "tanggal",
] as const;
/** What was typed in a form before it was refused; `maksud` names the form, `sasaran` the document or version. */
export type KetikanDokumen = Readonly<Record<(typeof MEDAN)[number], string>>;
export type SelesaiDokumen = "mulai" | "perubahan" | "ajukan" | "kembalikan" | "tetapkan" | "batalkan" | "salin";

/** Does what a form of the page asks for and comes back to it; a refusal keeps what was typed. */
export function jalankanPapan({ konteks, pengguna, isi }: BahanAksi, pdKode: string) {
  const nilai = readKetikan(isi);
  const kembali = (selesai: SelesaiDokumen) => redirect(withKueri("/perencanaan", { pd: pdKode, selesai }));
  return withIsian(nilai, async () => {
    switch (nilai.maksud) {
      case "mulai": {
        await createDokumen(konteks, pengguna, { pdKode, isian: toIsian(nilai) });
        return kembali("mulai");
      }
      case "perubahan": {
        await mulaiPerubahan(konteks, pengguna, { pdKode, dokumenId: nilai.sasaran, alasan: nilai.alasan });
        return kembali("perubahan");
      }
      case "ajukan":
      case "kembalikan":
      case "tetapkan":
      case "batalkan": {
        const { maksud: aksi, sasaran: versiId, catatan, dasar, tanggal } = nilai;
        const hasil = await tindakVersi(konteks, pengguna, { pdKode, versiId, aksi, catatan, dasar, tanggal });
        if (hasil.jenis === "selesai") return kembali(nilai.maksud);
        const pesan = `Ada ${hasil.temuan.length} hal yang perlu dilengkapi dahulu. Daftarnya di bawah, beserta tempat memperbaikinya.`;
        return { pesan, nilai };
      }
      default:
        return { pesan: "Formulir tidak dikenal. Muat ulang halaman ini.", nilai };
    }
  });
}

function readKetikan(isi: BahanAksi["isi"]): KetikanDokumen {
  const nilai = Object.fromEntries(MEDAN.map((nama) => [nama, isi(nama)]));
  return nilai as KetikanDokumen;
}

/** A Renja may leave its last year empty: it is of one year. */
function toIsian({ jenis, judul, mulai, selesai, dasarTahun }: KetikanDokumen) {
  const akhir = selesai.trim() === "" && jenis === "renja" ? mulai : selesai;
  return {
    jenis: jenisOf(jenis),
    judul,
    tahunMulai: mulai,
    tahunSelesai: akhir,
    tahunDasar: dasarTahun.trim() === "" || jenis === "renja" ? null : dasarTahun,
  };
}

function jenisOf(jenis: string): "rpjmd" | "renstra" | "renja" {
  return jenis === "rpjmd" || jenis === "renstra" ? jenis : "renja";
}
