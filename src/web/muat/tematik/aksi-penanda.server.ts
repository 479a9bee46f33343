// The forms of /tematik/:kode/penanda: changing the tags there are, tagging what was picked, copying a year. Called by the
// page's action.
import { data, redirect } from "react-router";
import { Galat, parseTahun } from "#inti";
import type { PerubahanTanda } from "#tematik";
import { salinPenandaTahun, tandaiAnggaran } from "#tematik/server";
import { alamatPenanda } from "../../tampilan/tematik/penanda.ts";
import type { BahanAksi } from "../aksi.server.ts";
import { statusOf } from "../galat-halaman.ts";
import { readTeks } from "../parameter.ts";
import { kodeSelesai } from "./selesai.ts";

/** What was typed for one row, by the row's id. */
export type KetikanTanda = {
  readonly bagian: string;
  readonly strategi: string;
  /** Ticked: to be taken away, or to be tagged. */
  readonly pilih: boolean;
};
/** The form as it was sent; comes back when it is refused. `salah` says by row what is wrong. */
export type DitolakPenanda = {
  readonly pesan: string;
  readonly salah: Readonly<Record<string, string>>;
  readonly ketikan: Readonly<Record<string, KetikanTanda>>;
};

type Diminta = { readonly id: string; readonly perubahan: PerubahanTanda };

/** Does what the form asks for and comes back to the page. */
export async function aksiPenanda(bahan: BahanAksi, temaKode: string) {
  const { konteks, pengguna, isi, params } = bahan;
  const tahun = parseTahun(isi("tahun"));
  const pd = readTeks(params, "pd") ?? isi("pd");
  const kembali = (selesai: string, q?: string) => redirect(alamatPenanda({ temaKode, tahun, pd }, { q, selesai }));
  if (isi("maksud") === "salin") {
    const minta = { temaKode, tahun, dari: parseTahun(isi("dari")), pdKode: pd };
    const { disalin, tetap, tidakAda } = await salinPenandaTahun(konteks, pengguna, minta);
    return kembali(kodeSelesai({ jenis: "salin", disalin, tetap, tidakAda: tidakAda.length }));
  }
  const tambah = isi("maksud") === "tandai";
  const diminta = tambah ? readTambah(bahan) : readUbah(bahan);
  try {
    if (diminta.length === 0) throw new Galat("masukan", tambah ? PILIH_DAHULU : BELUM_BERUBAH);
    const perubahan = diminta.map((d) => d.perubahan);
    const hasil = await tandaiAnggaran(konteks, pengguna, { temaKode, tahun, perubahan });
    return kembali(kodeSelesai({ jenis: "tandai", ...hasil }), readTeks(params, "q"));
  } catch (galat) {
    if (!(galat instanceof Galat) || !["masukan", "bentrok", "tidak_ditemukan"].includes(galat.kode)) throw galat;
    const salah = galat.rincian.flatMap(({ baris = 0, pesan }) => {
      const id = diminta[baris - 1]?.id;
      return id === undefined ? [] : [[id, pesan] as const];
    });
    const ditolak: DitolakPenanda = {
      pesan: galat.message,
      salah: Object.fromEntries(salah),
      ketikan: readKetikan(bahan),
    };
    return data(ditolak, { status: statusOf(galat.kode) });
  }
}

const PILIH_DAHULU = "Pilih dahulu sub kegiatan yang mendukung tema ini, lalu simpan.";
const BELUM_BERUBAH = "Belum ada yang diubah. Ubah bagian atau strateginya, atau pilih Hapus, lalu simpan.";

function readTambah({ semua, isi }: BahanAksi): readonly Diminta[] {
  return semua("pilih").map((id) => ({
    id,
    perubahan: { jenis: "tambah", simpulId: id, strategi: isi(`strategi.${id}`) || null, bagian: isi(`bagian.${id}`) },
  }));
}

/** Only the rows in which something was changed: the others may have been changed by somebody else. */
function readUbah({ semua, isi }: BahanAksi): readonly Diminta[] {
  const hapus = new Set(semua("hapus"));
  return semua("id").flatMap((id): readonly Diminta[] => {
    const versi = Number(isi(`versi.${id}`));
    if (hapus.has(id)) return [{ id, perubahan: { jenis: "hapus", id, versi } }];
    const [strategi, bagian] = [isi(`strategi.${id}`), isi(`bagian.${id}`)];
    if (isi(`asal.${id}`) === `${strategi}|${bagian}`) return [];
    return [{ id, perubahan: { jenis: "ubah", id, versi, strategi: strategi || null, bagian } }];
  });
}

function readKetikan({ semua, isi }: BahanAksi): DitolakPenanda["ketikan"] {
  const dipilih = new Set([...semua("pilih"), ...semua("hapus")]);
  return Object.fromEntries(
    [...semua("id"), ...semua("calon")].map((id) => [
      id,
      { bagian: isi(`bagian.${id}`), strategi: isi(`strategi.${id}`), pilih: dipilih.has(id) },
    ]),
  );
}
