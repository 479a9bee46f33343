// Saving and submitting for the live sheet: calls the use cases and puts their answers into the words of the screen.
// Called by /pengukuran/isi/simpan and, row by row, by the plain form.
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilMassal, MasukanAnggaran, MasukanMassal, MasukanSimpan } from "#pengukuran";
import { ajukan, simpanAnggaran, simpanRealisasi, tarik } from "#pengukuran/server";
import { buildBaris, catatanOf, kunciOf } from "../../tampilan/isi/baris.ts";
import type { Ditolak, JawabanMassal, JawabanSimpan, PermintaanIsi } from "../../tampilan/isi/jawaban.ts";

type Penanya = { readonly konteks: Konteks; readonly pengguna: Pengguna };

// The contents are parsed by the use case that gets them.
const Permintaan: z.ZodType<PermintaanIsi> = z.discriminatedUnion("maksud", [
  z.object({ maksud: z.literal("simpan"), masukan: z.custom<MasukanSimpan>() }),
  z.object({ maksud: z.literal("anggaran"), masukan: z.custom<MasukanAnggaran>() }),
  z.object({ maksud: z.literal(["ajukan", "tarik"]), masukan: z.custom<MasukanMassal>() }),
]);

/** Does what a JSON request asks for; refusals come back as answers. @throws Galat `internal`, and anything unexpected. */
export async function jawabIsi(penanya: Penanya, mentah: unknown): Promise<JawabanSimpan | JawabanMassal> {
  const hasil = Permintaan.safeParse(mentah);
  if (!hasil.success)
    return { jenis: "ditolak", kode: "masukan", pesan: "Permintaan tidak dikenal. Muat ulang lembar." };
  const { data } = hasil;
  switch (data.maksud) {
    case "simpan":
      return simpanBaris(penanya, data.masukan);
    case "anggaran":
      return simpanRupiah(penanya, data.masukan);
    case "ajukan":
    case "tarik":
      return massal(penanya, data.maksud, data.masukan);
  }
}

/** Saves one cell. */
export function simpanBaris(penanya: Penanya, masukan: MasukanSimpan): Promise<JawabanSimpan> {
  return withTolak(async () => {
    const hasil = await simpanRealisasi(penanya.konteks, penanya.pengguna, masukan);
    switch (hasil.jenis) {
      case "tersimpan":
        return { jenis: "tersimpan", versi: hasil.baris.sel.versi, baris: buildBaris(hasil.baris) };
      case "bentrok": {
        const { nilai, narasi, versi } = hasil.tersimpan;
        return { jenis: "bentrok", tersimpan: { ...catatanOf(hasil.tersimpan), versi, isi: { nilai, narasi } } };
      }
      case "salah":
        return hasil;
    }
  });
}

/** Saves one budget figure. */
export function simpanRupiah(penanya: Penanya, masukan: MasukanAnggaran): Promise<JawabanSimpan> {
  return withTolak(async () => {
    const hasil = await simpanAnggaran(penanya.konteks, penanya.pengguna, masukan);
    switch (hasil.jenis) {
      case "tersimpan":
        return { jenis: "tersimpan", versi: hasil.versi, baris: null };
      case "bentrok": {
        const { versi, teks } = hasil.tersimpan;
        return { jenis: "bentrok", tersimpan: { ...catatanOf(hasil.tersimpan), versi, isi: teks.replace(/^Rp/, "") } };
      }
      case "salah":
        return { jenis: "salah", salah: hasil.salah.map(({ pesan }) => ({ kolom: "rupiah", pesan })) };
    }
  });
}

/** Submits or takes back many cells. */
export function massal(
  { konteks, pengguna }: Penanya,
  maksud: "ajukan" | "tarik",
  masukan: MasukanMassal,
): Promise<JawabanMassal> {
  const jalankan = maksud === "ajukan" ? ajukan : tarik;
  return withTolak(async () => toMassal(await jalankan(konteks, pengguna, masukan)));
}

function toMassal({ berhasil, sudah, gagal }: HasilMassal): JawabanMassal {
  return {
    jenis: "massal",
    berhasil: berhasil.length + sudah.length,
    gagal: gagal.map(({ sel, nama, sebab }) => ({ kunci: kunciOf(sel), nama, sebab })),
  };
}

async function withTolak<T>(kerja: () => Promise<T>): Promise<T | Ditolak> {
  try {
    return await kerja();
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode === "internal" || galat.kode === "lingkungan") throw galat;
    return { jenis: "ditolak", kode: galat.kode, pesan: galat.message };
  }
}
