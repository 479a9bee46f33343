// The plain forms of /perencanaan/pohon: works out the changes with the same pure code as the live editor and stores them.
// Called by the page's action.
import { data, redirect } from "react-router";
import { Galat } from "#inti";
import { type Perubahan, sebutanBaris } from "#perencanaan";
import { type BarisBentrok, ubahRancangan } from "#perencanaan/server";
import { namaPenulis } from "../../../tampilan/rencana/penulis.ts";
import { MAKSUD, runFormulir } from "../../../tampilan/rencana/pohon/formulir.ts";
import type { BahanAksi } from "../../aksi.server.ts";
import { withKueri } from "../../alamat.ts";
import { findVersiNomenklatur, loadPohon, type PohonTermuat } from "./muat-pohon.server.ts";

/** What a form is told when nothing was stored: messages by field, and what was typed. */
export type JawabanFormulir = {
  readonly pesan: string;
  readonly medan: Readonly<Record<string, string>>;
  readonly ketikan: Readonly<Record<string, string>>;
};

/** Stores what the form asks for and goes back to the outline. @throws Galat as `ubahRancangan`, a redirect when stored. */
export async function runAksiPohon(bahan: BahanAksi) {
  const { isi } = bahan;
  // Who may not look is told so before anything else.
  const termuat = await loadPohon(bahan);
  const maksud = MAKSUD.find((m) => m === isi("maksud"));
  if (maksud === undefined) throw new Galat("masukan", "Permintaan tidak dikenal. Muat ulang halaman.");
  const { naskah, lingkup, versi, pd } = termuat;
  if (versi === null) throw new Galat("bentrok", "Belum ada versi yang sedang disusun. Mulai dokumen dahulu.");
  const formulir = { naskah, lingkup, nomenklaturVersi: await findVersiNomenklatur(bahan), newId: bahan.konteks.newId };
  const hasil = runFormulir(formulir, maksud, isi("simpul"), isi);
  if (hasil.jenis === "salah") return tolak(bahan, hasil.pesan.umum ?? "Ada isian yang perlu diperbaiki.", hasil.pesan);
  const perubahan = withRevisi(hasil.perubahan, isi);
  const permintaan = { pdKode: pd.kode, versiId: versi.id, perubahan, alasan: `pohon kinerja: ${hasil.label}` };
  const jawaban = await ubahRancangan(bahan.konteks, bahan.pengguna, permintaan);
  if (jawaban.jenis === "bentrok") return tolak(bahan, kalimatBentrok(termuat, jawaban.baris), {}, 409);
  if (jawaban.jenis === "ditolak") {
    return tolak(bahan, jawaban.temuan.map((t) => t.pesan).join(" "), {});
  }
  const ke = { pd: pd.kode, versi: versi.id, tampilan: "kerangka", simpul: hasil.terpilih, selesai: maksud };
  throw redirect(`${withKueri("/perencanaan/pohon", ke)}${hasil.terpilih === null ? "" : "#panel"}`);
}

// The revision the page showed belongs to the row the form is about.
function withRevisi(perubahan: readonly Perubahan[], isi: BahanAksi["isi"]) {
  const [tanda, revisi] = [isi("baris"), isi("revisi")];
  return perubahan.map((p) =>
    /^\d+$/.test(revisi) && `${p.jenis}/${p.kunci}` === tanda ? { ...p, revisi: Number(revisi) } : p,
  );
}

function kalimatBentrok({ naskah }: PohonTermuat, baris: readonly BarisBentrok[]): string {
  const sebut = ({ jenis, kunci, oleh, isi }: BarisBentrok): string => {
    const apa = isi === null ? "menghapusnya" : `mengubahnya menjadi: ${sebutIsi(isi)}`;
    return `${sebutanBaris(naskah, jenis, kunci)}: ${namaPenulis(oleh)} sudah ${apa}.`;
  };
  return `${baris.map(sebut).join(" ")} Isian Anda masih ada di bawah; simpan lagi untuk memakainya.`;
}

function sebutIsi(isi: object): string {
  if ("nama" in isi && "kode" in isi) return `${isi.kode} ${isi.nama}`;
  return "dukungan" in isi ? String(isi.dukungan) : "urutan lain";
}

const DIKETIK = ["jenis", "kode", "nama", "tingkat", "jabatan_id", "nomenklatur_kode", "dukungan", "pd", "induk"];

function tolak({ isi }: BahanAksi, pesan: string, medan: Readonly<Record<string, string>>, status = 400) {
  const ketikan = Object.fromEntries(DIKETIK.map((nama) => [nama, isi(nama)]));
  return data<JawabanFormulir>({ pesan, medan, ketikan }, { status });
}
