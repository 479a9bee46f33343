// Rules of the pohon kinerja: which level stands under which, and that nomenklatur codes exist and continue each other.
import { assertNever, type RincianGalat } from "#inti";
import {
  bidangKode,
  JENIS_BERNOMENKLATUR,
  kodeAcuan,
  kodeBerbidang,
  labelJenisSimpul,
  type NodeBernomenklatur,
  periksaKodeNomenklatur,
  periksaTempat,
  type SalahNomenklatur,
} from "#perencanaan";
import type { Acuan } from "./acuan.ts";
import type { BarisDari, Kumpulan } from "./format.ts";
import { toRincian } from "./rincian.ts";
import { usul } from "./usul.ts";

type Simpul = BarisDari<"simpul">;
type Bidang = ReadonlyMap<string, readonly string[]>;

/** What is wrong with the nodes of the pohon kinerja. */
export function periksaSimpul({ tabel }: Kumpulan, acuan: Acuan): readonly RincianGalat[] {
  const menurutKode = new Map(tabel.simpul.baris.map((s) => [`${s.pd}/${s.kode}`, s]));
  const bidang: Bidang = new Map(tabel.perangkatDaerah.baris.map((pd) => [pd.kode, pd.bidang]));
  return tabel.simpul.baris.flatMap((s) => {
    const induk = s.induk === null ? null : menurutKode.get(`${s.pd}/${s.induk}`);
    const pesan = [
      induk === undefined ? null : periksaInduk(s, induk),
      isMelingkar(s, menurutKode)
        ? `Simpul "${s.kode}" menjadi induk bagi dirinya sendiri. Perbaiki kolom induk.`
        : null,
      ...periksaNomenklatur(s, induk ?? null, { acuan, bidang }),
    ];
    return toRincian("simpul.csv", s.baris, pesan);
  });
}

function periksaInduk(s: Simpul, induk: Simpul | null): string | null {
  const salah = periksaTempat(s.jenis, induk);
  return salah === null ? null : `${salah} ${induk === null ? "Isi" : "Ganti"} kolom induk.`;
}

function isMelingkar(s: Simpul, menurutKode: ReadonlyMap<string, Simpul>): boolean {
  const dilalui = new Set<Simpul>();
  let kini: Simpul | undefined = s;
  while (kini !== undefined && !dilalui.has(kini)) {
    dilalui.add(kini);
    kini = kini.induk === null ? undefined : menurutKode.get(`${kini.pd}/${kini.induk}`);
  }
  return kini === s;
}

function periksaNomenklatur(
  s: Simpul,
  induk: Simpul | null,
  { acuan, bidang }: { readonly acuan: Acuan; readonly bidang: Bidang },
): readonly string[] {
  const { nomenklatur_versi: versi, nomenklatur_kode: kode } = s;
  const jenis = labelJenisSimpul(s.jenis);
  if (!JENIS_BERNOMENKLATUR.has(s.jenis)) {
    const terisi = versi !== null || kode !== null;
    return terisi ? [`${jenis} tidak memakai nomenklatur. Kosongkan nomenklatur_versi dan nomenklatur_kode.`] : [];
  }
  if (versi === null || kode === null) {
    return [`${jenis} memerlukan nomenklatur_versi dan nomenklatur_kode. Isi keduanya.`];
  }
  const node = { jenis: s.jenis, versi, kode };
  const kodeInduk = induk?.nomenklatur_kode ?? null;
  const salah = periksaKodeNomenklatur(node, { daftar: acuan.nomenklatur, bidangPd: bidang.get(s.pd), kodeInduk });
  return salah.map((satu) => kalimat(satu, node, acuan));
}

function kalimat(salah: SalahNomenklatur, { jenis, versi, kode }: NodeBernomenklatur, acuan: Acuan): string {
  switch (salah.jenis) {
    case "versi_asing":
      return `Nomenklatur versi "${versi}" tidak ada di acuan.${usul(versi, [...acuan.nomenklatur.keys()])}`;
    case "kode_asing":
      return `Kode nomenklatur "${kode}" tidak ada di versi ${versi}.${usul(kode, listSejenis(jenis, versi, kode, acuan))}`;
    case "lain_tingkat":
      return `Kode nomenklatur "${kode}" bukan kode ${labelJenisSimpul(jenis).toLowerCase()}. Samakan jenis dan kodenya.`;
    case "bidang_kosong":
      return `Bidang PD ini belum diisi di perangkat-daerah.csv; kode "${kode}" memerlukan bidang ${salah.bidang}.`;
    case "luar_bidang":
      return `Kode nomenklatur "${kode}" di luar bidang PD ini (${salah.bidangPd.join(", ")}). Perbaiki kode atau bidang PD.`;
    case "penunjang":
      return `Program 01 (penunjang) memakai bidang utama PD. Tulis ${salah.seharusnya}, bukan ${kode}.`;
    case "bukan_lanjutan":
      return `Kode nomenklatur "${kode}" bukan lanjutan kode induknya, "${salah.kodeInduk}". Perbaiki kode atau kolom induk.`;
    default:
      return assertNever(salah);
  }
}

/** Codes of the same level and bidang, as a PD would write them. */
function listSejenis(jenis: NodeBernomenklatur["jenis"], versi: string, kode: string, acuan: Acuan): readonly string[] {
  return [...(acuan.nomenklatur.get(versi) ?? [])]
    .filter(([k, butir]) => butir.jenis === jenis && bidangKode(k) === bidangKode(kodeAcuan(kode)))
    .map(([k]) => kodeBerbidang(k, bidangKode(kode)));
}
