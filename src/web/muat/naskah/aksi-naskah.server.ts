// The action of /laporan/naskah/:id: reads the form and runs the use case that it asks for.
import { data, redirect } from "react-router";
import { Galat } from "#inti";
import {
  getVersiTeks,
  simpanTeks,
  tandaiKomentar,
  tetapkanNaskah,
  tindakNaskah,
  tulisKomentar,
} from "#pelaporan/server";
import type { TandinganTeks } from "../../tampilan/naskah/jawaban.ts";
import { MAKSUD_NASKAH, type MaksudNaskah } from "../../tampilan/naskah/maksud.ts";
import { sebutanPenulis } from "../../tampilan/naskah/naskah.ts";
import type { BahanAksi } from "../aksi.server.ts";
import { withKueri } from "../alamat.ts";
import { statusOf } from "../galat-halaman.ts";

/** What the form is told when it is refused, with what was typed; `tandingan` where somebody else saved first. */
export type TolakNaskah = {
  readonly pesan: string;
  readonly maksud: MaksudNaskah | null;
  readonly kunci: string;
  readonly isi: string;
  readonly alasan: string;
  readonly tandingan: TandinganTeks | null;
};

/** Redirects back to the page, or returns the refusal. @throws Galat `tidak_berhak`, `internal`. */
export async function jalankanNaskah(bahan: BahanAksi, id: string) {
  const maksud = MAKSUD_NASKAH.find((m) => m === bahan.isi("maksud")) ?? null;
  const ketikan = { maksud, kunci: bahan.isi("kunci"), isi: bahan.isi("isi"), alasan: bahan.isi("alasan") };
  const tolak = (pesan: string, status: number, tandingan: TandinganTeks | null = null) =>
    data<TolakNaskah>({ ...ketikan, pesan, tandingan }, { status });
  try {
    const tandingan = await jalankan(bahan, id, maksud);
    if (tandingan !== null)
      return tolak("Bagian ini baru saja diubah orang lain. Tulisan Anda belum disimpan.", 409, tandingan);
    return redirect(withKueri(`/laporan/naskah/${id}`, { blok: bahan.isi("kunci") || null, selesai: maksud }));
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode === "internal" || galat.kode === "tidak_berhak") throw galat;
    return tolak(galat.message, statusOf(galat.kode));
  }
}

async function jalankan(bahan: BahanAksi, id: string, maksud: MaksudNaskah | null): Promise<TandinganTeks | null> {
  const { konteks, pengguna, isi } = bahan;
  switch (maksud) {
    case "simpan":
    case "kosongkan":
    case "pulihkan":
      return simpan(bahan, id, maksud);
    case "komentar":
      await tulisKomentar(konteks, pengguna, {
        id,
        isian: { kunci: isi("kunci"), induk: isi("induk") || null, isi: isi("komentar") },
      });
      return null;
    case "selesai":
    case "buka":
      await tandaiKomentar(konteks, pengguna, { id, komentarId: isi("komentar"), selesai: maksud === "selesai" });
      return null;
    case "tetapkan":
      await tetapkanNaskah(konteks, pengguna, { id, jumlahVersi: Number(isi("jumlahVersi")) });
      return null;
    case "ajukan":
    case "tarik":
    case "kembalikan":
    case "batalkan":
      await tindakNaskah(konteks, pengguna, { id, isian: { tindakan: maksud, alasan: isi("alasan") } });
      return null;
    case null:
      throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
  }
}

async function simpan(
  { konteks, pengguna, isi }: BahanAksi,
  id: string,
  maksud: "simpan" | "kosongkan" | "pulihkan",
): Promise<TandinganTeks | null> {
  const kunci = isi("kunci");
  const lama = () => getVersiTeks(konteks, pengguna, { id, kunci, versi: Number(isi("pulih")) });
  const teks = maksud === "simpan" ? isi("isi") : maksud === "kosongkan" ? null : (await lama()).isi;
  const hasil = await simpanTeks(konteks, pengguna, { id, isian: { kunci, versi: isi("versi"), isi: teks } });
  if (hasil.jenis === "tersimpan") return null;
  const { isi: tersimpan, versi, ...siapa } = hasil.tersimpan;
  return { isi: tersimpan, versi, penulis: sebutanPenulis(siapa) };
}
