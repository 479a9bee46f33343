// Reads the side panel's form into a node: the same for the live editor and for the plain form. Pure.
import { type IsiBaris, type Naskah, normaliseKode, type Perubahan, SKEMA_BARIS } from "#perencanaan";

/** A field of the form as typed; "" when absent. */
export type BacaMedan = (nama: string) => string;

/** What the form makes of a node, or what is wrong with it by column. */
export type HasilIsian =
  | { readonly jenis: "ubah"; readonly perubahan: readonly Perubahan[] }
  | { readonly jenis: "salah"; readonly pesan: Readonly<Record<string, string>> };

/** The nodes' fields of the form. Changing the parent is a move and is not among them. */
export function readIsian(naskah: Naskah, id: string, baca: BacaMedan, nomenklaturVersi: string | null): HasilIsian {
  const lama = naskah.simpul.get(id);
  if (lama === undefined) return { jenis: "salah", pesan: { nama: "Simpul ini sudah tidak ada. Muat ulang halaman." } };
  const ketik = kosong(baca("nomenklatur_kode"));
  // Old two-digit codes and codes without zeros are understood and stored in one form.
  const nomenklatur = ketik === null || ketik === lama.nomenklatur_kode ? ketik : normaliseKode(ketik);
  const mentah = {
    ...lama,
    jenis: baca("jenis"),
    kode: baca("kode").trim().toLowerCase(),
    nama: baca("nama").replace(/\s+/g, " ").trim(),
    tingkat: kosong(baca("tingkat")),
    jabatan_id: kosong(baca("jabatan_id")),
    nomenklatur_kode: nomenklatur,
    nomenklatur_versi: versiOf(lama, nomenklatur, kosong(baca("nomenklatur_versi")) ?? nomenklaturVersi),
  };
  const hasil = SKEMA_BARIS.simpul.safeParse(mentah);
  if (!hasil.success) {
    return { jenis: "salah", pesan: Object.fromEntries(hasil.error.issues.map((i) => [String(i.path[0]), i.message])) };
  }
  return isSama(lama, hasil.data)
    ? { jenis: "ubah", perubahan: [] }
    : { jenis: "ubah", perubahan: [{ jenis: "simpul", kunci: id, isi: hasil.data }] };
}

function kosong(teks: string): string | null {
  const isi = teks.trim();
  return isi === "" ? null : isi;
}

// A code that stays keeps the list it was taken from; a new one is of the newest list.
function versiOf(lama: IsiBaris["simpul"], kode: string | null, terbaru: string | null): string | null {
  if (kode === null) return null;
  return kode === lama.nomenklatur_kode ? (lama.nomenklatur_versi ?? terbaru) : terbaru;
}

function isSama(a: IsiBaris["simpul"], b: IsiBaris["simpul"]): boolean {
  return (Object.keys(a) as (keyof IsiBaris["simpul"])[]).every((k) => a[k] === b[k]);
}

/** The support of another PD as typed: an empty text takes it away. */
export function readLintas(naskah: Naskah, id: string, pdId: string, teks: string): readonly Perubahan[] {
  const dukungan = teks.replace(/\s+/g, " ").trim();
  const kunci = `${id}/${pdId}`;
  const lama = naskah.lintas.get(kunci)?.dukungan ?? "";
  if (pdId === "" || dukungan === lama) return [];
  return [{ jenis: "lintas", kunci, isi: dukungan === "" ? null : { dukungan } }];
}
