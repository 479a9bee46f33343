// Reads the grids: targets, pagu with source and priority, schedule. Only the years the document decides change. Pure.
import { bagianKunci, type IsiBaris, type JenisBaris, type Naskah } from "#perencanaan";
import { isSama, teksSel, tulisAngka, tulisTeks } from "../buku/sel.ts";
import { bacaSel, catatGalat, catatLetak, type Pembacaan, terimaIsi } from "./baca-isi.ts";
import { type BarisLembar, bukaLembar, kunciBarisLembar, type LembarDibaca } from "./buka-lembar.ts";
import { readAngkaSel, readBulat, readIndikator, readSimpul, readYa, type Terbaca } from "./kolom-rencana.ts";
import {
  JUDUL_PRIORITAS,
  JUDUL_SIMPUL,
  JUDUL_SUMBER_DANA,
  judulAlasan,
  KOLOM_INDIKATOR,
  LEMBAR,
} from "./lembar-rencana.ts";
import { bacaTarget, type IsiSelTarget, tulisTarget } from "./tulis-target.ts";

const JUDUL_INDIKATOR = KOLOM_INDIKATOR.tulis.judul;

/** Rows of a kind outside the document's years stay; those inside are read anew. */
function sisakan<J extends JenisBaris>(lama: Naskah[J], dalam: readonly string[]): Map<string, IsiBaris[J]> {
  const diganti = new Set(dalam);
  return new Map([...lama].filter(([kunci]) => !diganti.has(bagianKunci(kunci)[1])));
}

/** Who a row is about; null when it cannot be told (noted) or went away with its node or indikator. */
function pemilikBaris(p: Pembacaan, baris: BarisLembar, judul: string): string | null {
  const [teks, kunci] = [teksSel(baris.sel(judul)), kunciBarisLembar(baris)];
  const simpul = judul === JUDUL_SIMPUL;
  const temu = simpul ? p.kamus.findSimpul(teks, kunci) : p.kamus.findIndikator(teks, kunci);
  if (temu.jenis === "hilang" && kunci !== "") return null;
  const hasil = simpul ? readSimpul(teks, p.kamus, kunci) : readIndikator(teks, p.kamus, kunci);
  if (hasil.ok) return String(hasil.nilai);
  catatGalat(p, baris, judul, hasil.pesan);
  return null;
}

function bukaKisi(p: Pembacaan, nama: string, judul: string, isi: readonly string[]): LembarDibaca | undefined {
  const { lembar, galat } = bukaLembar(p.buku, nama, { harus: [judul], isi: [judul, ...isi] });
  p.galat.push(...galat);
  return lembar;
}

/** Notes a row that is about the same thing as one above, and says whether it is. */
function isGanda(p: Pembacaan, dilihat: Set<string>, baris: BarisLembar, { judul, id }: { judul: string; id: string }) {
  if (dilihat.has(id)) {
    const pesan = `"${teksSel(baris.sel(judul))}" sudah ada di baris lain lembar ini. Satukan menjadi satu baris.`;
    catatGalat(p, baris, judul, pesan);
    return true;
  }
  dilihat.add(id);
  return false;
}

/** Targets of the document's years or periods. */
export function bacaTargetRencana(p: Pembacaan): Pick<Naskah, "target" | "target_renstra"> {
  const { target, target_renstra } = p.lama;
  const jenis = p.ruang.renja ? "target" : "target_renstra";
  const lembar = bukaKisi(p, LEMBAR.target, JUDUL_INDIKATOR, p.ruang.target);
  if (lembar === undefined) return { target, target_renstra };
  const ada = p.ruang.target.filter((periode) => lembar.ada(periode));
  const baru = sisakan<"target">(p.lama[jenis], ada);
  const dilihat = new Set<string>();
  for (const baris of lembar.baris) {
    const id = pemilikBaris(p, baris, JUDUL_INDIKATOR);
    if (id === null || isGanda(p, dilihat, baris, { judul: JUDUL_INDIKATOR, id })) continue;
    for (const periode of ada) {
      const kunci = `${id}/${periode}`;
      const lama = p.lama[jenis].get(kunci);
      const isi = bacaSelTarget(p, baris, periode, lama);
      if (isi === null) continue;
      catatLetak(p, { jenis, kunci }, baris, (k) => (k === "alasan" ? judulAlasan(periode) : periode));
      const diterima = terimaIsi(p, { jenis, kunci }, isi, lama);
      if (diterima !== null) baru.set(kunci, diterima);
    }
  }
  return jenis === "target" ? { target: baru, target_renstra } : { target, target_renstra: baru };
}

const KOSONG_TARGET: IsiSelTarget = { nilai: null, batas_bawah: null, batas_atas: null };

function bacaSelTarget(
  p: Pembacaan,
  baris: BarisLembar,
  periode: string,
  lama: IsiBaris["target"] | undefined,
): IsiBaris["target"] | null {
  const sel = baris.sel(periode);
  const tetap = lama !== undefined && isSama(sel, tulisTarget(lama));
  const hasil: Terbaca = tetap ? { ok: true, nilai: lama } : bacaSel(sel, bacaTarget);
  if (!hasil.ok) {
    catatGalat(p, baris, periode, hasil.pesan);
    return null;
  }
  const alasan = bacaAlasan(baris, judulAlasan(periode), lama?.alasan ?? null);
  // bacaTarget gives exactly these three columns.
  const isi = { ...KOSONG_TARGET, ...(hasil.nilai as IsiSelTarget), alasan };
  const hampa = isi.nilai === null && isi.batas_bawah === null && isi.batas_atas === null && alasan === null;
  return hampa && !tetap ? null : isi;
}

function bacaAlasan(baris: BarisLembar, judul: string, lama: string | null): string | null {
  const sel = baris.sel(judul);
  if (baris.alamat(judul) === null || isSama(sel, tulisTeks(lama))) return lama;
  return teksSel(sel) === "" ? null : teksSel(sel);
}

/** Pagu of the document's years; for a Renja also source and priority. */
export function bacaPagu(p: Pembacaan): Pick<Naskah, "pagu" | "pagu_renstra" | "prioritas"> {
  const { pagu, pagu_renstra, prioritas } = p.lama;
  const kolom = [...p.ruang.pagu, ...(p.ruang.renja ? [JUDUL_SUMBER_DANA, JUDUL_PRIORITAS] : [])];
  const lembar = bukaKisi(p, LEMBAR.pagu, JUDUL_SIMPUL, kolom);
  if (lembar === undefined) return { pagu, pagu_renstra, prioritas };
  const ada = p.ruang.pagu.filter((tahun) => lembar.ada(tahun));
  const hasil = {
    pagu: p.ruang.renja ? sisakan<"pagu">(pagu, ada) : new Map(pagu),
    pagu_renstra: p.ruang.renja ? new Map(pagu_renstra) : sisakan<"pagu_renstra">(pagu_renstra, ada),
    prioritas:
      p.ruang.renja && lembar.ada(JUDUL_PRIORITAS) ? sisakan<"prioritas">(prioritas, p.ruang.pagu) : new Map(prioritas),
  };
  const dilihat = new Set<string>();
  for (const baris of lembar.baris) {
    const id = pemilikBaris(p, baris, JUDUL_SIMPUL);
    if (id === null || isGanda(p, dilihat, baris, { judul: JUDUL_SIMPUL, id })) continue;
    for (const tahun of ada) {
      if (p.ruang.renja) bacaSelPagu(p, baris, { id, tahun, pagu: hasil.pagu });
      else bacaSelIndikatif(p, baris, { id, tahun, pagu: hasil.pagu_renstra });
    }
    if (p.ruang.renja && lembar.ada(JUDUL_PRIORITAS)) bacaPrioritas(p, baris, { id, prioritas: hasil.prioritas });
  }
  return hasil;
}

type SelPagu<J extends "pagu" | "pagu_renstra"> = {
  readonly id: string;
  readonly tahun: string;
  readonly pagu: Map<string, IsiBaris[J]>;
};

function bacaSelIndikatif(p: Pembacaan, baris: BarisLembar, { id, tahun, pagu }: SelPagu<"pagu_renstra">): void {
  const kunci = `${id}/${tahun}`;
  const lama = p.lama.pagu_renstra.get(kunci);
  const nilai = bacaRupiah(p, baris, tahun, lama?.nilai);
  if (nilai === null) return;
  catatLetak(p, { jenis: "pagu_renstra", kunci }, baris, () => tahun);
  const diterima = terimaIsi(p, { jenis: "pagu_renstra", kunci }, { nilai }, lama);
  if (diterima !== null) pagu.set(kunci, diterima);
}

function bacaSelPagu(p: Pembacaan, baris: BarisLembar, { id, tahun, pagu }: SelPagu<"pagu">): void {
  const kunci = `${id}/${tahun}`;
  const lama = p.lama.pagu.get(kunci);
  const nilai = bacaRupiah(p, baris, tahun, lama?.nilai);
  const sumber_dana = bacaAlasan(baris, JUDUL_SUMBER_DANA, lama?.sumber_dana ?? null);
  if (nilai === null) {
    const berdana = lama === undefined && sumber_dana !== null && baris.sel(tahun).jenis === "kosong";
    if (berdana) catatGalat(p, baris, tahun, "Ada sumber dana tanpa pagu. Isi pagunya, atau kosongkan sumber dananya.");
    return;
  }
  catatLetak(p, { jenis: "pagu", kunci }, baris, (k) => (k === "sumber_dana" ? JUDUL_SUMBER_DANA : tahun));
  const diterima = terimaIsi(p, { jenis: "pagu", kunci }, { nilai, sumber_dana }, lama);
  if (diterima !== null) pagu.set(kunci, diterima);
}

/** An amount as stored; null where the cell is empty or cannot be read (noted). */
function bacaRupiah(p: Pembacaan, baris: BarisLembar, tahun: string, lama: string | undefined): string | null {
  const sel = baris.sel(tahun);
  if (lama !== undefined && isSama(sel, tulisAngka(lama))) return lama;
  const hasil = bacaSel(sel, readAngkaSel);
  if (hasil.ok) return hasil.nilai === null ? null : String(hasil.nilai);
  catatGalat(p, baris, tahun, hasil.pesan);
  return null;
}

function bacaPrioritas(
  p: Pembacaan,
  baris: BarisLembar,
  { id, prioritas }: { readonly id: string; readonly prioritas: Map<string, IsiBaris["prioritas"]> },
): void {
  const hasil = bacaSel(baris.sel(JUDUL_PRIORITAS), readBulat);
  if (!hasil.ok) catatGalat(p, baris, JUDUL_PRIORITAS, hasil.pesan);
  if (!hasil.ok || hasil.nilai === null) return;
  const kunci = `${id}/${p.lingkup.dokumen.tahunMulai}`;
  catatLetak(p, { jenis: "prioritas", kunci }, baris, () => JUDUL_PRIORITAS);
  const diterima = terimaIsi(p, { jenis: "prioritas", kunci }, { urutan: hasil.nilai }, p.lama.prioritas.get(kunci));
  if (diterima !== null) prioritas.set(kunci, diterima);
}

/** The schedule of the Renja's year. */
export function bacaJadwal(p: Pembacaan): Naskah["jadwal"] {
  if (!p.ruang.renja) return p.lama.jadwal;
  const lembar = bukaKisi(p, LEMBAR.jadwal, JUDUL_INDIKATOR, p.ruang.jadwal);
  if (lembar === undefined) return p.lama.jadwal;
  const tahun = String(p.lingkup.dokumen.tahunMulai);
  const jadwal = sisakan<"jadwal">(p.lama.jadwal, [tahun]);
  const dilihat = new Set<string>();
  for (const baris of lembar.baris) {
    const id = pemilikBaris(p, baris, JUDUL_INDIKATOR);
    if (id === null || isGanda(p, dilihat, baris, { judul: JUDUL_INDIKATOR, id })) continue;
    const kunci = `${id}/${tahun}`;
    const lama = p.lama.jadwal.get(kunci);
    const periode = p.ruang.jadwal.filter((satu) => isTerjadwal(p, baris, satu, lama));
    if (periode.length === 0 && lama?.periode.length !== 0) continue;
    catatLetak(p, { jenis: "jadwal", kunci }, baris, () => periode[0]);
    jadwal.set(kunci, isSePeriode(lama, periode) && lama !== undefined ? lama : { periode: periode.toSorted() });
  }
  return jadwal;
}

function isTerjadwal(p: Pembacaan, baris: BarisLembar, periode: string, lama: IsiBaris["jadwal"] | undefined): boolean {
  if (baris.alamat(periode) === null) return lama?.periode.includes(periode) ?? false;
  const hasil = bacaSel(baris.sel(periode), readYa);
  if (!hasil.ok) catatGalat(p, baris, periode, hasil.pesan);
  return hasil.ok && hasil.nilai === true;
}

function isSePeriode(lama: IsiBaris["jadwal"] | undefined, periode: readonly string[]): boolean {
  const tersimpan = new Set(lama?.periode);
  return tersimpan.size === periode.length && periode.every((satu) => tersimpan.has(satu));
}
