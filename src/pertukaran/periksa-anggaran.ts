// Rules of the budget: whose pagu, parts within the whole, priorities and theme shares that can be paid out of it.

import type { Angka } from "#inti";
import { angkaFromInteger, compare, formatRupiah, parseDecimal, type RincianGalat, sum } from "#inti";
import { JENIS_BERNOMENKLATUR } from "#perencanaan";
import type { BarisDari, Kumpulan } from "./format.ts";

type Simpul = BarisDari<"simpul">;
type Pagu = BarisDari<"pagu">;
type LetakPagu = { readonly pd: string; readonly simpul: string; readonly tahun: number };

/** The nodes by PD and code, with the way up; nodes that could not be read are missing from it. */
type Pohon = {
  readonly find: (letak: Omit<LetakPagu, "tahun">) => Simpul | undefined;
  readonly leluhur: (s: Simpul) => readonly Simpul[];
};

/** What is wrong with pagu, priorities and tagged shares. */
export function periksaAnggaran(kumpulan: Kumpulan): readonly RincianGalat[] {
  const pohon = createPohon(kumpulan.tabel.simpul.baris);
  return [...periksaPagu(kumpulan, pohon), ...periksaPrioritas(kumpulan, pohon), ...periksaPenanda(kumpulan, pohon)];
}

function createPohon(simpul: readonly Simpul[]): Pohon {
  const menurutKode = new Map(simpul.map((s) => [`${s.pd}/${s.kode}`, s]));
  const find: Pohon["find"] = ({ pd, simpul: kode }) => menurutKode.get(`${pd}/${kode}`);
  const leluhur = (s: Simpul): readonly Simpul[] => {
    const jalan: Simpul[] = [];
    // A ring is reported by periksaSimpul; here it must only come to an end.
    for (let kini: Simpul | undefined = s; kini !== undefined && !jalan.includes(kini); ) {
      jalan.push(kini);
      kini = menurutKode.get(`${kini.pd}/${kini.induk}`);
    }
    return jalan.slice(1);
  };
  return { find, leluhur };
}

function kunci({ pd, simpul, tahun }: LetakPagu): string {
  return `${pd}/${simpul}/${tahun}`;
}

// Of several versions of a pagu the newest one holds.
function paguBerlaku(pagu: readonly Pagu[]): ReadonlyMap<string, Pagu> {
  return new Map(pagu.toSorted((a, b) => a.versi - b.versi).map((p) => [kunci(p), p]));
}

function periksaPagu({ tabel }: Kumpulan, pohon: Pohon): readonly RincianGalat[] {
  const berlaku = paguBerlaku(tabel.pagu.baris);
  const galat: RincianGalat[] = [];
  for (const p of tabel.pagu.baris) {
    const s = pohon.find(p);
    if (s !== undefined && !JENIS_BERNOMENKLATUR.has(s.jenis)) {
      const pesan = `Simpul "${p.simpul}" bukan program, kegiatan, atau sub kegiatan, jadi tidak berpagu. Hapus baris ini.`;
      galat.push({ berkas: "pagu.csv", baris: p.baris, pesan });
    }
  }
  for (const [induk, bagian] of groupBagian(berlaku, pohon)) {
    const jumlah = sum(bagian.map((b) => parseDecimal(b.nilai)));
    if (compare(jumlah, parseDecimal(induk.nilai)) <= 0) continue;
    const baris = Math.min(...bagian.map((b) => b.baris));
    galat.push({ berkas: "pagu.csv", baris, pesan: pesanLebih(induk, bagian, jumlah) });
  }
  return galat;
}

// The pagu of every sub kegiatan under each programme or kegiatan that has a pagu itself in that year.
function groupBagian(berlaku: ReadonlyMap<string, Pagu>, pohon: Pohon): ReadonlyMap<Pagu, readonly Pagu[]> {
  const pasangan = [...berlaku.values()].flatMap((p) => {
    const s = pohon.find(p);
    if (s?.jenis !== "sub_kegiatan") return [];
    const atas = pohon.leluhur(s).filter((l) => JENIS_BERNOMENKLATUR.has(l.jenis));
    const induk = atas.flatMap((l) => berlaku.get(kunci({ pd: l.pd, simpul: l.kode, tahun: p.tahun })) ?? []);
    return induk.map((i) => ({ induk: i, bagian: p }));
  });
  const menurutInduk = Map.groupBy(pasangan, (p) => p.induk);
  return new Map([...menurutInduk].map(([induk, isi]) => [induk, isi.map((p) => p.bagian)]));
}

function pesanLebih(induk: Pagu, bagian: readonly Pagu[], jumlah: Angka): string {
  const sub = bagian.map((b) => `"${b.simpul}"`).join(", ");
  const sebutan = bagian.length === 1 ? `Pagu sub kegiatan ${sub}` : `Jumlah pagu ${bagian.length} sub kegiatan ${sub}`;
  return (
    `${sebutan} (${formatRupiah(jumlah)}) melebihi pagu "${induk.simpul}" ` +
    `Tahun ${induk.tahun} (${formatRupiah(induk.nilai)}). Periksa kedua angkanya.`
  );
}

function periksaPrioritas({ tabel }: Kumpulan, pohon: Pohon): readonly RincianGalat[] {
  return tabel.prioritas.baris
    .filter((p) => (pohon.find(p)?.jenis ?? "sub_kegiatan") !== "sub_kegiatan")
    .map((p) => ({
      berkas: "prioritas.csv",
      baris: p.baris,
      pesan: `Simpul "${p.simpul}" bukan sub kegiatan. Tabel prioritas hanya memuat sub kegiatan.`,
    }));
}

type Penanda = BarisDari<"penandaAnggaran">;

function periksaPenanda({ tabel }: Kumpulan, pohon: Pohon): readonly RincianGalat[] {
  const berpagu = new Set([...tabel.pagu.baris, ...tabel.pagu.sebagian].map((p) => `${p.pd}/${p.simpul}/${p.tahun}`));
  const menurutTema = Map.groupBy(tabel.penandaAnggaran.baris, (p) => `${p.tema}/${kunci(p)}`);
  const listAtas = (p: Penanda, s: Simpul) =>
    pohon.leluhur(s).flatMap((l) => menurutTema.get(`${p.tema}/${kunci({ ...p, simpul: l.kode })}`) ?? []);
  return tabel.penandaAnggaran.baris.flatMap((p) => {
    const s = pohon.find(p);
    if (s === undefined) return [];
    const galat: RincianGalat[] = [];
    const tempat = { berkas: "penanda-anggaran.csv", baris: p.baris };
    if (tabel.pagu.utuh && !berpagu.has(kunci(p))) {
      galat.push({ ...tempat, pesan: `Pagu simpul "${p.simpul}" Tahun ${p.tahun} belum ada di pagu.csv. Tambahkan.` });
    }
    const pesan = pesanLebihBagian(p, menurutTema.get(`${p.tema}/${kunci(p)}`) ?? [p], listAtas(p, s));
    return pesan === null ? galat : [...galat, { ...tempat, pesan }];
  });
}

// The money of a node is part of the money of its programme, and its strategies share one pagu: more than the whole of
// it would be counted twice.
function pesanLebihBagian(p: Penanda, sendiri: readonly Penanda[], atas: readonly Penanda[]): string | null {
  const jumlah = sum([...sendiri, ...atas].map((b) => parseDecimal(b.bagian)));
  if (compare(jumlah, angkaFromInteger(100)) <= 0) return null;
  if (atas.length === 0) {
    return `Bagian simpul "${p.simpul}" untuk semua strategi tema "${p.tema}" berjumlah lebih dari 100%. Kurangi bagiannya.`;
  }
  const induk = [...new Set(atas.map((l) => `"${l.simpul}"`))].join(", ");
  return (
    `Bagian untuk tema "${p.tema}" melebihi 100%: "${p.simpul}" ditandai bersama ${induk} yang sudah memuatnya. ` +
    "Tandai salah satunya saja atau kurangi bagiannya."
  );
}
