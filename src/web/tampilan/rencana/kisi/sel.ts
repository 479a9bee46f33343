// One cell of a planning grid: which row of the plan it stands for, how it reads, and what typing in it changes. Pure; the
// plain form and the live grid use the same code.
import { decimalPlaces, formatAngka, parseAngkaId } from "#inti";
import {
  applyPerubahan,
  bagianKunci,
  emptyNaskah,
  type IsiBaris,
  type Naskah,
  type Perubahan,
  POLA_JADWAL,
  parseTarget,
  periodeJadwal,
  polaJadwal,
  teksTarget,
} from "#perencanaan";

/** A column of a grid: the kind of row its cells write, and the second part of their keys. */
export type KolomKisi = {
  readonly id: string;
  readonly judul: string;
  readonly macam: "target" | "target_renstra" | "pagu" | "pagu_renstra" | "dana" | "jadwal";
  /** A year or period code. */
  readonly waktu: string;
};

/** `perubahan` null: nothing to write. */
export type HasilSel =
  | { readonly ok: true; readonly perubahan: Perubahan | null }
  | { readonly ok: false; readonly pesan: string };

const TETAP: HasilSel = { ok: true, perubahan: null };

/** The kind and key of the row a cell writes. */
export function kunciSel({ macam, waktu }: KolomKisi, baris: string): Pick<Perubahan, "jenis" | "kunci"> {
  return { jenis: macam === "dana" ? "pagu" : macam, kunci: `${baris}/${waktu}` };
}

/** The cell as text. */
export function teksSel(naskah: Naskah, kolom: KolomKisi, baris: string): string {
  const { kunci } = kunciSel(kolom, baris);
  switch (kolom.macam) {
    case "target":
    case "target_renstra":
      return teksTarget(naskah[kolom.macam].get(kunci));
    case "pagu":
    case "pagu_renstra": {
      const nilai = naskah[kolom.macam].get(kunci)?.nilai;
      return nilai === undefined ? "" : formatAngka(nilai.replace(/\.0+$/, ""));
    }
    case "dana":
      return naskah.pagu.get(kunci)?.sumber_dana ?? "";
    case "jadwal":
      return polaJadwal(naskah.jadwal.get(kunci)?.periode ?? [], Number(kolom.waktu));
  }
}

/** What the typed text changes. @example bacaSel(naskah, kolomPagu2026, id, "1.000") // pagu of that node becomes 1000 */
export function bacaSel(naskah: Naskah, kolom: KolomKisi, baris: string, teks: string): HasilSel {
  if (teks.trim() === teksSel(naskah, kolom, baris).trim()) return TETAP;
  const { kunci } = kunciSel(kolom, baris);
  switch (kolom.macam) {
    case "target":
    case "target_renstra":
      return bacaTarget(naskah, kolom.macam, kunci, teks);
    case "pagu":
    case "pagu_renstra":
      return bacaPagu(naskah, kolom.macam, kunci, teks);
    case "dana":
      return bacaDana(naskah, kunci, teks);
    case "jadwal":
      return bacaJadwal(kunci, Number(kolom.waktu), teks);
  }
}

function bacaTarget(naskah: Naskah, jenis: "target" | "target_renstra", kunci: string, teks: string): HasilSel {
  const hasil = parseTarget(teks);
  if (!hasil.ok) return hasil;
  const lama = naskah[jenis].get(kunci);
  if (hasil.isi === null) return lama === undefined ? TETAP : { ok: true, perubahan: { jenis, kunci, isi: null } };
  const isi = { ...hasil.isi, alasan: lama?.alasan ?? null };
  return lama !== undefined && isSama(lama, isi) ? TETAP : { ok: true, perubahan: { jenis, kunci, isi } };
}

function bacaPagu(naskah: Naskah, jenis: "pagu" | "pagu_renstra", kunci: string, teks: string): HasilSel {
  const lama = naskah[jenis].get(kunci);
  if (teks.trim() === "" || teks.trim() === "-") {
    return lama === undefined ? TETAP : { ok: true, perubahan: { jenis, kunci, isi: null } };
  }
  const angka = parseAngkaId(teks);
  if (!angka.ok) return angka;
  if (angka.nilai.startsWith("-")) return { ok: false, pesan: "Pagu tidak dapat negatif." };
  if (decimalPlaces(angka.nilai) > 2) return { ok: false, pesan: "Rupiah paling banyak dua desimal." };
  if (lama?.nilai === angka.nilai) return TETAP;
  return jenis === "pagu"
    ? {
        ok: true,
        perubahan: {
          jenis,
          kunci,
          isi: { nilai: angka.nilai, sumber_dana: naskah.pagu.get(kunci)?.sumber_dana ?? null },
        },
      }
    : { ok: true, perubahan: { jenis, kunci, isi: { nilai: angka.nilai } } };
}

function bacaDana(naskah: Naskah, kunci: string, teks: string): HasilSel {
  const lama = naskah.pagu.get(kunci);
  if (lama === undefined) return { ok: false, pesan: "Isi pagunya dahulu, lalu sumber dananya." };
  const sumber_dana = teks.trim() === "" ? null : teks.trim();
  return { ok: true, perubahan: { jenis: "pagu", kunci, isi: { ...lama, sumber_dana } } };
}

function bacaJadwal(kunci: string, tahun: number, teks: string): HasilSel {
  const pola = POLA_JADWAL.find((p) => p === teks);
  if (pola === undefined) return teks === "khusus" ? TETAP : { ok: false, pesan: "Pilih salah satu jadwal ukur." };
  return { ok: true, perubahan: { jenis: "jadwal", kunci, isi: { periode: [...periodeJadwal(pola, tahun)] } } };
}

function isSama(a: IsiBaris["target"], b: IsiBaris["target"]): boolean {
  return a.nilai === b.nilai && a.batas_bawah === b.batas_bawah && a.batas_atas === b.batas_atas;
}

/** What somebody else wrote to a cell's row, as that cell would show it. */
export function teksTandingan(
  kolom: KolomKisi,
  { kunci, isi }: { readonly kunci: string; readonly isi: Perubahan["isi"] },
): string {
  const { jenis } = kunciSel(kolom, bagianKunci(kunci)[0]);
  const naskah = applyPerubahan(emptyNaskah(), [{ jenis, kunci, isi } as Perubahan]);
  const teks = teksSel(naskah, kolom, bagianKunci(kunci)[0]);
  return teks === "" ? "kosong" : teks;
}

/** The name of the field that holds why a target stays. @example namaAlasan("target", "id/2026") // "alasan:target:id/2026" */
export function namaAlasan(jenis: "target" | "target_renstra", kunci: string): string {
  return `alasan:${jenis}:${kunci}`;
}
