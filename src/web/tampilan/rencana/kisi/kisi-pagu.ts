// The grid of pagu: programme, kegiatan and sub kegiatan x years in a Renstra, one year with its source of funds in a
// Renja; what stands on sub kegiatan rolls up. Pure.
import { formatAngka } from "#inti";
import { gulungPagu, labelJenisSimpul, listBaris, type Naskah, orderNaskah } from "#perencanaan";
import type { BarisKisi, TampilanKisi } from "./kisi.ts";
import type { BahanTarget } from "./kisi-target.ts";
import { type KolomKisi, kunciSel, teksSel } from "./sel.ts";

const BERPAGU: ReadonlySet<string> = new Set(["program", "kegiatan", "sub_kegiatan"]);

/** The grid of pagu of a version; its last row is the total of the PD. */
export function buildKisiPagu(bahan: Omit<BahanTarget, "istilah">): TampilanKisi {
  const { naskah, lingkup, revisi } = bahan;
  const { jenis, tahunMulai, tahunSelesai } = lingkup.dokumen;
  const tahun = Array.from({ length: tahunSelesai - tahunMulai + 1 }, (_, i) => tahunMulai + i);
  const macam = jenis === "renja" ? "pagu" : "pagu_renstra";
  const kolom: readonly KolomKisi[] = [
    ...tahun.map((t): KolomKisi => ({ id: String(t), judul: `Pagu ${t} (Rp)`, macam, waktu: String(t) })),
    ...(jenis === "renja"
      ? [{ id: "dana", judul: "Sumber dana", macam: "dana", waktu: String(tahunMulai) } as const]
      : []),
  ];
  const baris = barisPagu(bahan, kolom, macam, tahun);
  return {
    kolom,
    baris: baris.length === 0 ? [] : [...baris, barisJumlah(naskah, kolom, macam, tahun)],
    perluAlasan: [],
    bahan: { baris: listBaris(naskah).filter((b) => b.jenis === macam), revisi: Object.fromEntries(revisi) },
  };
}

// A node whose children carry the money shows their sum; it is typed in where nothing below has any, or where it stands
// already.
function barisPagu(
  { naskah, bolehUbah }: Omit<BahanTarget, "istilah">,
  kolom: readonly KolomKisi[],
  macam: "pagu" | "pagu_renstra",
  tahun: readonly number[],
): readonly BarisKisi[] {
  const { simpul: tergulung } = gulungPagu(naskah, macam, tahun);
  return orderNaskah(naskah)
    .filter(({ simpul }) => BERPAGU.has(simpul.jenis))
    .map(({ id, simpul, lekuk }) => ({
      id,
      kode: simpul.nomenklatur_kode ?? simpul.kode,
      nama: simpul.nama,
      keterangan: labelJenisSimpul(simpul.jenis),
      lekuk,
      sel: kolom.map((k) => {
        const sendiri = naskah[macam].has(kunciSel(k, id).kunci);
        const i = tahun.indexOf(Number(k.waktu));
        const jumlah = tergulung.get(id)?.[i] ?? null;
        const boleh = bolehUbah && (simpul.jenis === "sub_kegiatan" || sendiri || jumlah === null);
        if (sendiri || jumlah === null || k.macam === "dana") return { teks: teksSel(naskah, k, id), boleh };
        return { teks: rupiah(jumlah), boleh };
      }),
    }));
}

function barisJumlah(
  naskah: Naskah,
  kolom: readonly KolomKisi[],
  macam: "pagu" | "pagu_renstra",
  tahun: readonly number[],
): BarisKisi {
  const { jumlah } = gulungPagu(naskah, macam, tahun);
  const sel = kolom.map((k) => {
    const nilai = k.macam === "dana" ? null : (jumlah[tahun.indexOf(Number(k.waktu))] ?? null);
    return { teks: nilai === null ? "" : rupiah(nilai), boleh: false };
  });
  return { id: null, kode: "", nama: "Jumlah", keterangan: "", lekuk: 0, sel };
}

function rupiah(nilai: string): string {
  return formatAngka(nilai.replace(/\.0+$/, ""));
}
