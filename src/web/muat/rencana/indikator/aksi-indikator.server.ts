// What the form of an indikator does, with and without JavaScript: reads it, carries out its buttons, saves through
// ubahRancangan. Called by the actions of /perencanaan/indikator/baru and /perencanaan/indikator/:id.
import { data, redirect } from "react-router";
import { Galat } from "#inti";
import { indikatorNaskah, isMilikDokumen, removeIndikator } from "#perencanaan";
import { getLembarIndikator, type LembarIndikator, ubahRancangan } from "#perencanaan/server";
import { buildBentrok } from "../../../tampilan/rencana/indikator/bentrok.ts";
import type { JawabanIndikator } from "../../../tampilan/rencana/indikator/jawaban.ts";
import {
  type AsalKetikan,
  followNama,
  type KetikanIndikator,
  type SalahKetikan,
  salahDariTemuan,
  toPerubahan,
} from "../../../tampilan/rencana/indikator/ketikan.ts";
import { findIndikatorId, listTahunRumus } from "../../../tampilan/rencana/indikator/lembar.ts";
import { applyMaksud, readMaksud } from "../../../tampilan/rencana/indikator/maksud.ts";
import { namaPenulis } from "../../../tampilan/rencana/penulis.ts";
import type { BahanAksi } from "../../aksi.server.ts";
import { withKueri } from "../../alamat.ts";
import { readTeks } from "../../parameter.ts";
import { readAsal, readKetikan } from "./baca-formulir.server.ts";

/** The address of an indikator in a version. */
export function alamatIndikator(id: string, kueri: Readonly<Record<string, string | undefined>>): string {
  return withKueri(`/perencanaan/indikator/${id}`, kueri);
}

type Alamat = { readonly pdKode: string; readonly versiId: string };
type Perihal = Alamat & { readonly id: string; readonly lembar: LembarIndikator };

/**
 * Carries out the pressed button for the indikator named by id or code, or (`baru`) for the one the form makes.
 * @throws a redirect once something was saved; Galat as the use cases.
 */
export async function kirimIndikator(bahan: BahanAksi, sasaran: { readonly nama: string; readonly baru: boolean }) {
  const alamat = readAlamat(bahan);
  const lembar = await getLembarIndikator(bahan.konteks, bahan.pengguna, alamat);
  if (!lembar.berhakUbah) throw new Galat("tidak_berhak", TAK_BERHAK);
  const id = sasaran.baru ? sasaran.nama : findIndikatorId(lembar.naskah, sasaran.nama);
  if (id === undefined) throw new Galat("tidak_ditemukan", TAK_ADA);
  const perihal = { ...alamat, id, lembar };
  const ketikan = readKetikan(bahan);
  const asal = readAsal(bahan);
  const kecil = readMaksud(bahan.isi("maksud"));
  if (kecil !== null) {
    return data<JawabanIndikator>({ id, ketikan: applyMaksud(ketikan, kecil), asal, salah: [], bentrok: null });
  }
  switch (bahan.isi("maksud")) {
    case "tambah_versi":
      return addVersi(bahan, perihal);
    case "hapus_versi":
      return removeVersi(bahan, perihal);
    case "hapus":
      return remove(bahan, perihal);
    default:
      return save(bahan, perihal, { ketikan: followNama(ketikan), asal });
  }
}

export const TAK_BERHAK = "Anda tidak berhak menyusun rencana ini. Minta hak itu kepada admin pemda.";
export const TAK_ADA = "Indikator itu tidak ada dalam rencana ini. Pilih dari daftar indikator.";

async function save(
  { konteks, pengguna }: BahanAksi,
  { id, pdKode, versiId, lembar }: Perihal,
  { ketikan, asal }: { readonly ketikan: KetikanIndikator; readonly asal: AsalKetikan },
) {
  const urutan = (simpulId: string): number => indikatorNaskah(lembar.naskah, simpulId).length + 1;
  const { perubahan, salah } = toPerubahan(id, ketikan, asal, urutan);
  const tolak = (salahnya: readonly SalahKetikan[]) =>
    data<JawabanIndikator>({ id, ketikan, asal, salah: salahnya, bentrok: null }, 400);
  if (salah.length > 0) return tolak(salah);
  const alasan = `mengubah indikator ${ketikan.kode}`;
  const hasil = await ubahRancangan(konteks, pengguna, { pdKode, versiId, perubahan, alasan });
  switch (hasil.jenis) {
    case "ditolak":
      return tolak(salahDariTemuan(id, hasil.temuan));
    case "bentrok": {
      const baris = hasil.baris.map((b) => ({ ...b, oleh: namaPenulis(b.oleh) }));
      return data<JawabanIndikator>({ id, ketikan, salah: [], ...buildBentrok(ketikan, asal, baris) }, 409);
    }
    case "tersimpan":
      throw redirect(alamatIndikator(id, { pd: pdKode, versi: versiId, sejak: ketikan.sejak, selesai: "simpan" }));
  }
}

/** Another formula from a later year on; it starts as the one that held before it. */
async function addVersi(bahan: BahanAksi, { id, pdKode, versiId, lembar }: Perihal) {
  const { naskah, tahunMulai, tahunSelesai } = lembar;
  const tahun = Number(bahan.isi("tahun_versi"));
  if (!Number.isInteger(tahun) || tahun < tahunMulai || tahun > tahunSelesai) {
    throw new Galat("masukan", `Pilih tahun dari ${tahunMulai} sampai ${tahunSelesai}.`);
  }
  const ada = listTahunRumus(naskah, id);
  if (ada.includes(tahun)) throw new Galat("bentrok", `Rumus yang berlaku sejak ${tahun} sudah ada. Buka rumus itu.`);
  const dasar = ada.findLast((t) => t < tahun) ?? ada[0];
  const rumus = dasar === undefined ? undefined : naskah.rumus.get(`${id}/${dasar}`);
  if (rumus === undefined) throw new Galat("masukan", "Simpan dahulu definisi dan satuan indikator ini.");
  const perubahan = { jenis: "rumus", kunci: `${id}/${tahun}`, isi: rumus } as const;
  await simpanAtauGagal(bahan, { pdKode, versiId }, [perubahan]);
  throw redirect(alamatIndikator(id, { pd: pdKode, versi: versiId, sejak: String(tahun), selesai: "versi" }));
}

async function removeVersi(bahan: BahanAksi, { id, pdKode, versiId, lembar }: Perihal) {
  const ada = listTahunRumus(lembar.naskah, id);
  const tahun = Number(bahan.isi("sejak"));
  if (ada.length < 2 || tahun < lembar.tahunMulai) {
    throw new Galat("masukan", "Rumus ini tidak dapat dihapus: ia satu-satunya, atau ditetapkan dokumen sebelumnya.");
  }
  await simpanAtauGagal(bahan, { pdKode, versiId }, [{ jenis: "rumus", kunci: `${id}/${tahun}`, isi: null }]);
  throw redirect(alamatIndikator(id, { pd: pdKode, versi: versiId, selesai: "versi_hapus" }));
}

async function remove(bahan: BahanAksi, { id, pdKode, versiId, lembar }: Perihal) {
  const jenis = lembar.versi?.dokumen.jenis;
  // Rows that another kind of document decides hold the past of the indikator and stay.
  const milik = removeIndikator(lembar.naskah, id).filter((p) => jenis !== undefined && isMilikDokumen(jenis, p.jenis));
  await simpanAtauGagal(bahan, { pdKode, versiId }, milik);
  throw redirect(withKueri("/perencanaan/indikator", { pd: pdKode, versi: versiId, selesai: "hapus" }));
}

async function simpanAtauGagal(
  { konteks, pengguna }: BahanAksi,
  alamat: Alamat,
  perubahan: Parameters<typeof ubahRancangan>[2]["perubahan"],
): Promise<void> {
  const hasil = await ubahRancangan(konteks, pengguna, { ...alamat, perubahan, alasan: "mengubah indikator" });
  if (hasil.jenis === "ditolak") throw new Galat("masukan", hasil.temuan.map((t) => t.pesan).join(" "));
  if (hasil.jenis === "bentrok") {
    throw new Galat("bentrok", "Bagian ini baru diubah orang lain. Muat ulang halaman, lalu coba lagi.");
  }
}

/** The PD and the version the address names. @throws Galat `masukan` where it names none. */
function readAlamat({ params }: BahanAksi): Alamat {
  const [pdKode, versiId] = [readTeks(params, "pd"), readTeks(params, "versi")];
  if (pdKode === undefined || versiId === undefined) {
    throw new Galat("masukan", "Alamat ini tidak menyebut perangkat daerah dan versinya. Buka dari daftar indikator.");
  }
  return { pdKode, versiId };
}
