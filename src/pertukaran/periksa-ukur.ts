// Rules of target and realisasi: measured when scheduled, and in the form that the indikator asks for.
import { compare, parseDecimal, parsePeriode, type RincianGalat } from "#inti";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";
import { usul } from "./usul.ts";
import { type BarisPeriode, type Buku, createBuku, type VersiIndikator } from "./versi.ts";

type Target = BarisDari<"target">;
type BentukTarget = Pick<Target, "nilai" | "batas_bawah" | "batas_atas">;
type Realisasi = BarisDari<"realisasi">;
type NilaiVariabel = BarisDari<"realisasiVariabel">;

/** What is wrong with targets, realisasi and the values of their variables. */
export function periksaUkur(kumpulan: Kumpulan): readonly RincianGalat[] {
  const buku = createBuku(kumpulan);
  return [...periksaTarget(kumpulan, buku), ...periksaRealisasi(kumpulan, buku), ...periksaVariabel(kumpulan, buku)];
}

function periksaTarget({ tabel }: Kumpulan, buku: Buku): readonly RincianGalat[] {
  return tabel.target.baris.flatMap((t) => {
    const setahun = parsePeriode(t.periode).jenis === "tahun";
    const pesan = [setahun ? null : periksaJadwal("Target", t, buku), periksaBerlaku(t, buku), periksaBentuk(t, buku)];
    return toRincian("target.csv", t.baris, pesan);
  });
}

function periksaRealisasi({ tabel }: Kumpulan, buku: Buku): readonly RincianGalat[] {
  const bervariabel = new Set(
    [...tabel.realisasiVariabel.baris, ...tabel.realisasiVariabel.sebagian].map((v) => kunci(v)),
  );
  const tahunAwal = Math.min(...[...tabel.kebijakan.baris, ...tabel.kebijakan.sebagian].map((k) => k.tahun ?? 0));
  return tabel.realisasi.baris.flatMap((r) => {
    const { tahun } = parsePeriode(r.periode);
    const tanpaKebijakan = tabel.kebijakan.utuh && tahun < tahunAwal;
    const pesan = [
      periksaJadwal("Realisasi", r, buku),
      periksaBerlaku(r, buku),
      tabel.realisasiVariabel.utuh ? periksaIsi(r, bervariabel.has(kunci(r))) : null,
      tanpaKebijakan ? `Kebijakan capaian Tahun ${tahun} belum ada di kebijakan.csv. Tambahkan.` : null,
    ];
    return toRincian("realisasi.csv", r.baris, pesan);
  });
}

function periksaVariabel({ tabel }: Kumpulan, buku: Buku): readonly RincianGalat[] {
  if (!tabel.variabel.utuh) return [];
  const dinyatakan = Map.groupBy([...tabel.variabel.baris, ...tabel.variabel.sebagian], (v) => kunciVersi(v));
  const rusak = new Set(tabel.realisasiVariabel.sebagian.map((v) => kunci(v)));
  return [...Map.groupBy(tabel.realisasiVariabel.baris, (v) => kunci(v))].flatMap(([k, nilai]) => {
    const pertama = nilai[0];
    const berlaku = pertama === undefined ? null : buku.findVersi(pertama);
    if (berlaku?.jenis !== "ada") return [];
    const nama = (dinyatakan.get(kunciVersi(berlaku.versi)) ?? []).flatMap((v) => v.nama ?? []);
    return [...periksaNama(nilai, nama), ...(rusak.has(k) ? [] : periksaLengkap(nilai, nama))];
  });
}

function periksaNama(nilai: readonly NilaiVariabel[], nama: readonly string[]): readonly RincianGalat[] {
  return nilai
    .filter((v) => !nama.includes(v.nama))
    .map((v) => ({
      berkas: "realisasi-variabel.csv",
      baris: v.baris,
      pesan: `Variabel "${v.nama}" tidak dipakai rumus indikator "${v.indikator}" pada ${v.periode}.${usul(v.nama, nama)}`,
    }));
}

function periksaLengkap(nilai: readonly NilaiVariabel[], nama: readonly string[]): readonly RincianGalat[] {
  const kurang = nama.filter((n) => !nilai.some((v) => v.nama === n));
  const pertama = nilai[0];
  if (pertama === undefined || kurang.length === 0) return [];
  const pesan = `Nilai variabel ${kurang.join(", ")} untuk indikator "${pertama.indikator}" pada ${pertama.periode} belum ada. Tambahkan.`;
  return [{ berkas: "realisasi-variabel.csv", baris: pertama.baris, pesan }];
}

function periksaJadwal(apa: string, baris: BarisPeriode, buku: Buku): string | null {
  const lain = buku.findJadwalLain(baris);
  if (lain === null) return null;
  const jadwal = lain.length === 0 ? "belum punya jadwal" : `dijadwalkan pada ${lain.join(", ")}`;
  return (
    `${apa} untuk ${baris.periode} tidak terjadwal: indikator "${baris.indikator}" ${jadwal}. ` +
    "Tambahkan periode itu di jadwal.csv atau hapus baris ini."
  );
}

function periksaBerlaku(baris: BarisPeriode, buku: Buku): string | null {
  const berlaku = buku.findVersi(baris);
  if (berlaku.jenis !== "belum") return null;
  return `Indikator "${baris.indikator}" baru berlaku sejak ${berlaku.sejak}. Ganti periode ini atau tahun_mulai di indikator-versi.csv.`;
}

/** Why a target does not have the form that the direction of its indikator asks for; null when it has. */
export function periksaBentuk(t: BentukTarget & BarisPeriode, buku: Buku): string | null {
  const berlaku = buku.findVersi(t);
  if (berlaku.jenis !== "ada") return null;
  const { polaritas } = berlaku.versi;
  return polaritas === "rentang" ? periksaRentang(t) : periksaTitik(t, polaritas);
}

function periksaTitik(t: BentukTarget, polaritas: VersiIndikator["polaritas"]): string | null {
  if (t.batas_bawah !== null || t.batas_atas !== null) {
    return `batas_bawah dan batas_atas hanya untuk polaritas rentang, sedangkan polaritasnya ${polaritas}. Kosongkan keduanya.`;
  }
  return t.nilai === null ? 'Kolom "nilai" kosong. Isi targetnya atau hapus baris ini.' : null;
}

function periksaRentang({ nilai, batas_bawah: bawah, batas_atas: atas }: BentukTarget): string | null {
  if (nilai !== null || bawah === null || atas === null) {
    return "Target berpolaritas rentang diisi di batas_bawah dan batas_atas, bukan di nilai.";
  }
  return compare(parseDecimal(bawah), parseDecimal(atas)) > 0
    ? "batas_bawah lebih besar daripada batas_atas. Tukar keduanya."
    : null;
}

// A realisasi is a value, or the variables it is computed from, or a reason why there is none: exactly one of them.
function periksaIsi(r: Realisasi, bervariabel: boolean): string | null {
  const terisi = [r.nilai !== null, bervariabel, r.alasan_tidak_tersedia !== null].filter(Boolean).length;
  if (terisi === 1) return null;
  return terisi === 0
    ? "Realisasi ini kosong. Isi nilai, variabelnya di realisasi-variabel.csv, atau alasan_tidak_tersedia; bila belum diisi, hapus barisnya."
    : "Realisasi diisi lebih dari satu cara. Pilih salah satu: nilai, variabel di realisasi-variabel.csv, atau alasan_tidak_tersedia.";
}

function kunci(b: { readonly pd?: string; readonly indikator?: string; readonly periode?: string }): string {
  return `${b.pd}/${b.indikator}/${b.periode}`;
}

function kunciVersi(b: { readonly pd?: string; readonly indikator?: string; readonly tahun_mulai?: number }): string {
  return `${b.pd}/${b.indikator}/${b.tahun_mulai}`;
}
