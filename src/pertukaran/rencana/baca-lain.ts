// Reads the sheets Dukungan PD lain and Rencana aksi. Pure.
import type { IsiBaris, Naskah } from "#perencanaan";
import { isSama, teksSel, tulisTeks } from "../buku/sel.ts";
import { bacaIsi, bacaSel, catatGalat, catatLetak, judulDari, type Pembacaan, terimaIsi } from "./baca-isi.ts";
import { type BarisLembar, bagiKunci, bukaLembar, kunciBarisLembar } from "./buka-lembar.ts";
import { readSimpul, readYa } from "./kolom-rencana.ts";
import { JUDUL_PD, JUDUL_SIMPUL, JUDUL_TRIWULAN, KOLOM_DUKUNGAN, kolomAksi, LEMBAR } from "./lembar-rencana.ts";

const AKSI = kolomAksi(() => "");

/** What other PD do for the nodes. */
export function bacaLintas(p: Pembacaan): Naskah["lintas"] {
  const { lembar, galat } = bukaLembar(p.buku, LEMBAR.lintas, {
    harus: [JUDUL_SIMPUL, JUDUL_PD],
    isi: [JUDUL_SIMPUL, JUDUL_PD, KOLOM_DUKUNGAN.tulis.judul],
  });
  p.galat.push(...galat);
  if (lembar === undefined) return p.lama.lintas;
  const lintas = new Map<string, IsiBaris["lintas"]>();
  for (const baris of lembar.baris) {
    const kunci = bacaKunciLintas(p, baris);
    if (kunci === null) continue;
    if (lintas.has(kunci)) {
      catatGalat(p, baris, JUDUL_PD, "Perangkat daerah ini sudah ditulis untuk simpul yang sama. Satukan barisnya.");
      continue;
    }
    const lama = p.lama.lintas.get(kunci);
    catatLetak(p, { jenis: "lintas", kunci }, baris, judulDari([KOLOM_DUKUNGAN]));
    const isi = bacaIsi(p, [KOLOM_DUKUNGAN], baris, lama);
    const diterima = isi === null ? null : terimaIsi(p, { jenis: "lintas", kunci }, isi, lama);
    if (diterima !== null) lintas.set(kunci, diterima);
  }
  return lintas;
}

function bacaKunciLintas(p: Pembacaan, baris: BarisLembar): string | null {
  const [kunciSimpul = "", kunciPd = ""] = kunciBarisLembar(baris).split("/");
  const [kode, teksPd] = [teksSel(baris.sel(JUDUL_SIMPUL)), teksSel(baris.sel(JUDUL_PD))];
  if (kunciSimpul !== "" && p.kamus.findSimpul(kode, kunciSimpul).jenis === "hilang") return null;
  const simpul = readSimpul(kode, p.kamus, kunciSimpul);
  if (!simpul.ok) catatGalat(p, baris, JUDUL_SIMPUL, simpul.pesan);
  const tetap = kunciPd !== "" && isSama(baris.sel(JUDUL_PD), tulisTeks(p.tulis.pd(kunciPd)));
  const pd = tetap ? kunciPd : p.kamus.findPd(teksPd);
  if (pd === undefined) catatGalat(p, baris, JUDUL_PD, `Perangkat daerah "${teksPd}" tidak ada. Pilih dari daftar.`);
  return simpul.ok && pd !== undefined ? `${String(simpul.nilai)}/${pd}` : null;
}

/** The activities of the Renja's year. */
export function bacaAksi(p: Pembacaan): Naskah["aksi"] {
  if (!p.ruang.renja) return p.lama.aksi;
  const { lembar, galat } = bukaLembar(p.buku, LEMBAR.aksi, {
    harus: ["Indikator", "Uraian kegiatan"],
    isi: [...AKSI.map((k) => k.tulis.judul), ...JUDUL_TRIWULAN],
  });
  p.galat.push(...galat);
  if (lembar === undefined) return p.lama.aksi;
  const tahun = Number(p.ruang.pagu[0]);
  const sini = new Map([...p.lama.aksi].filter(([, a]) => a.tahun === tahun));
  const aksi = new Map([...p.lama.aksi].filter(([, a]) => a.tahun !== tahun));
  const berkunci = bagiKunci(
    lembar.baris.map((b) => ({ kunci: kunciBarisLembar(b), kode: teksSel(b.sel("Uraian kegiatan")), baris: b })),
    new Map([...sini].map(([k, { uraian }]) => [k, uraian])),
    p.newId,
  );
  const terakhir = new Map<string, number>();
  for (const { id: kunci, baris } of berkunci) {
    const lama = sini.get(kunci);
    if (lama !== undefined && p.kamus.findIndikator(teksSel(baris.sel("Indikator"))).jenis === "hilang") continue;
    catatLetak(p, { jenis: "aksi", kunci }, baris, (k) => (k === "triwulan" ? JUDUL_TRIWULAN[0] : judulDari(AKSI)(k)));
    const isi = bacaIsi(p, AKSI, baris, lama);
    const triwulan = bacaTriwulan(p, baris, lama);
    if (isi === null || triwulan === null) continue;
    const indikator = String(isi.indikator_id);
    const urutan = isi.urutan ?? (terakhir.get(indikator) ?? 0) + 1;
    const diterima = terimaIsi(p, { jenis: "aksi", kunci }, { ...isi, urutan, tahun, triwulan }, lama);
    if (diterima === null) continue;
    terakhir.set(indikator, Math.max(terakhir.get(indikator) ?? 0, diterima.urutan));
    aksi.set(kunci, diterima);
  }
  return aksi;
}

function bacaTriwulan(p: Pembacaan, baris: BarisLembar, lama: IsiBaris["aksi"] | undefined): readonly number[] | null {
  const dipilih: number[] = [];
  for (const [i, judul] of JUDUL_TRIWULAN.entries()) {
    if (baris.alamat(judul) === null) {
      if (lama?.triwulan.includes(i + 1)) dipilih.push(i + 1);
      continue;
    }
    const hasil = bacaSel(baris.sel(judul), readYa);
    if (!hasil.ok) {
      catatGalat(p, baris, judul, hasil.pesan);
      return null;
    }
    if (hasil.nilai === true) dipilih.push(i + 1);
  }
  const tersimpan = new Set(lama?.triwulan);
  const sama = tersimpan.size === dipilih.length && dipilih.every((t) => tersimpan.has(t));
  return sama && lama !== undefined ? lama.triwulan : dipilih;
}
