// Loads the page of one report: its editor for those who may see drafts, else the report as it was set. Called by
// /laporan/naskah/:id.
import { Galat, isGalatKode } from "#inti";
import type { BlokNaskah, LembarNaskah, VersiTeks } from "#pelaporan";
import { drawHtml, getNaskah, getNaskahTerbit, getVersiTeks, listVersiTeks } from "#pelaporan/server";
import { packUnsur } from "../../tampilan/laporan-padat.ts";
import {
  judulNaskah,
  kalimatPenetapan,
  labelMasa,
  listUnduhanNaskah,
  ringkasVersi,
  sebutanPenulis,
  susunKerangka,
  tampilKeadaan,
  toBlokTampil,
  toPercakapanTampil,
  toVersiTampil,
} from "../../tampilan/naskah/naskah.ts";
import type { BahanMuat } from "../muat.server.ts";
import { readPilihan, readTeks } from "../parameter.ts";

/** @throws Galat `tidak_ditemukan` (also a draft that one may not see). */
export async function loadHalamanNaskah(bahan: BahanMuat, id: string) {
  const lembar = await findLembar(bahan, id);
  if (lembar === null) return { jenis: "terbit" as const, ...(await loadTerbit(bahan, id)) };
  return { jenis: "lembar" as const, ...(await loadLembar(bahan, lembar)) };
}
export type HalamanNaskah = Awaited<ReturnType<typeof loadHalamanNaskah>>;
export type LembarTampilNaskah = Extract<HalamanNaskah, { readonly jenis: "lembar" }>;
export type BlokTerpilih = NonNullable<LembarTampilNaskah["terpilih"]>;

// Who may not see the draft is shown what is set, and is not told whether there is a draft.
async function findLembar({ konteks, pengguna }: BahanMuat, id: string): Promise<LembarNaskah | null> {
  try {
    return await getNaskah(konteks, pengguna, { id });
  } catch (galat) {
    if (isGalatKode(galat, "tidak_berhak")) return null;
    throw galat;
  }
}

async function loadTerbit({ konteks, pengguna }: BahanMuat, id: string) {
  const { pemda, perihal, penetapan, dokumen, format } = await getNaskahTerbit(konteks, pengguna, { id });
  return {
    id,
    judul: judulNaskah(perihal, labelMasa(perihal.periode, pemda)),
    penetapan: tampilPenetapan(penetapan),
    unduhan: listUnduhanNaskah(id, format),
    unsur: packUnsur(drawHtml(dokumen)),
  };
}

function tampilPenetapan({ isi, sidik, alamat }: NonNullable<LembarNaskah["penetapan"]>) {
  return { kalimat: kalimatPenetapan(isi), sidik, alamat: `${new URL(alamat).pathname}${new URL(alamat).search}` };
}

async function loadLembar(bahan: BahanMuat, lembar: LembarNaskah) {
  const { perihal, pemda, keadaan, riwayat, penetapan, kesiapan, beda, boleh, lepas, jumlahVersi } = lembar;
  const { id } = perihal;
  const terbit = penetapan === null ? null : await getNaskahTerbit(bahan.konteks, bahan.pengguna, { id });
  const lihat = readPilihan(
    bahan.params,
    "lihat",
    ["teks", "laporan"] as const,
    penetapan === null ? "teks" : "laporan",
  );
  return {
    id,
    judul: judulNaskah(perihal, labelMasa(perihal.periode, pemda)),
    milik: perihal.pd?.nama ?? pemda.nama,
    keadaan: tampilKeadaan(keadaan),
    riwayat: riwayat.map((r) => ({
      urutan: r.urutan,
      tindakan: r.tindakan,
      alasan: r.alasan,
      penulis: sebutanPenulis(r),
    })),
    penetapan: penetapan === null ? null : tampilPenetapan(penetapan),
    unduhan: terbit === null ? [] : listUnduhanNaskah(id, terbit.format),
    kerangka: susunKerangka(lembar),
    kesiapan,
    beda,
    boleh,
    lepas,
    jumlahVersi,
    lihat,
    terpilih: lihat === "teks" ? await loadTerpilih(bahan, lembar) : null,
    angka: lihat === "teks" && lembar.blok.length > 0 ? lembar.angka : [],
    unsur: lihat === "laporan" ? packUnsur(drawHtml(lembar.dokumen)) : null,
  };
}

/** The block that the address names, else the first one; with its versions and what is said about it. */
async function loadTerpilih(
  { konteks, pengguna, params }: BahanMuat,
  { perihal: { id }, blok, percakapan }: LembarNaskah,
) {
  const terpilih = pickBlok(blok, readTeks(params, "blok"));
  if (terpilih === null) return null;
  const { kunci } = terpilih;
  const versi = await listVersiTeks(konteks, pengguna, { id, kunci });
  const dilihat = readTeks(params, "versi");
  const semua = params.get("semua") === "ya";
  return {
    ...toBlokTampil(terpilih),
    daftarVersi: semua ? versi.map(toVersiTampil) : ringkasVersi(versi),
    adaLebih: !semua && ringkasVersi(versi).length < versi.length,
    dilihat:
      dilihat === undefined
        ? null
        : tampilVersi(await getVersiTeks(konteks, pengguna, { id, kunci, versi: Number(dilihat) })),
    percakapan: percakapan.filter((p) => p.kunci === kunci).map(toPercakapanTampil),
  };
}

function pickBlok(blok: readonly BlokNaskah[], kunci: string | undefined): BlokNaskah | null {
  if (kunci === undefined) return blok[0] ?? null;
  const ada = blok.find((b) => b.kunci === kunci);
  if (ada === undefined)
    throw new Galat("tidak_ditemukan", "Bagian teks itu tidak ada pada laporan ini. Pilih dari kerangkanya.");
  return ada;
}

function tampilVersi(versi: VersiTeks) {
  return { ...toVersiTampil(versi), isi: versi.isi };
}
