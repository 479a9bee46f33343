// The nomenklatur of a plan: codes that exist in their version, continue the parent's code, belong to the PD's bidang and
// stand once. Pure; the codes are looked up by the server (nomenklatur-lingkup.server.ts) and handed in.
import { assertNever } from "#inti";
import { JENIS_BERNOMENKLATUR, normaliseKode } from "../nomenklatur.ts";
import {
  type DaftarNomenklatur,
  findButir,
  periksaKodeNomenklatur,
  type SalahNomenklatur,
} from "../nomenklatur-aturan.ts";
import { labelJenisSimpul } from "../pohon.ts";
import type { IsiBaris } from "./baris.ts";
import type { Naskah } from "./naskah.ts";
import type { LingkupNaskah, TemuanRencana } from "./temuan-rencana.ts";

type Simpul = IsiBaris["simpul"];
type Bernomenklatur = Simpul & { readonly nomenklatur_versi: string; readonly nomenklatur_kode: string };

/** Findings of weight `kurang` and `peringatan`; none where nothing was looked up. */
export function periksaNomenklatur(naskah: Naskah, lingkup: LingkupNaskah): readonly TemuanRencana[] {
  const { nomenklatur, bidang } = lingkup;
  if (nomenklatur === undefined) return [];
  const simpul = [...naskah.simpul].flatMap(([id, s]) => (isBernomenklatur(s) ? [[id, s] as const] : []));
  return [
    ...simpul.flatMap(([id, s]) => {
      const induk = s.induk_id === null ? undefined : naskah.simpul.get(s.induk_id);
      return periksaSatu(id, s, { nomenklatur, bidang, kodeInduk: induk?.nomenklatur_kode ?? null });
    }),
    ...periksaGanda(simpul),
  ];
}

function isBernomenklatur(s: Simpul): s is Bernomenklatur {
  return JENIS_BERNOMENKLATUR.has(s.jenis) && s.nomenklatur_versi !== null && s.nomenklatur_kode !== null;
}

type Sekitar = {
  readonly nomenklatur: DaftarNomenklatur;
  readonly bidang: readonly string[];
  readonly kodeInduk: string | null;
};

function periksaSatu(
  id: string,
  s: Bernomenklatur,
  { nomenklatur, bidang, kodeInduk }: Sekitar,
): readonly TemuanRencana[] {
  const node = { jenis: s.jenis, versi: s.nomenklatur_versi, kode: s.nomenklatur_kode };
  const salah = periksaKodeNomenklatur(node, { daftar: nomenklatur, bidangPd: bidang, kodeInduk });
  if (salah.length > 0) return salah.map((satu) => temuan("kurang", id, kalimat(satu, s)));
  const resmi = findButir(nomenklatur.get(s.nomenklatur_versi) ?? new Map(), s.nomenklatur_kode);
  if (resmi === undefined || rapikan(resmi.nama) === rapikan(s.nama)) return [];
  const pesan = `Nama kode ${s.nomenklatur_kode} dalam daftar ialah "${resmi.nama}". Samakan namanya, atau pilih kode lain.`;
  return [temuan("peringatan", id, pesan)];
}

function kalimat(salah: SalahNomenklatur, s: Bernomenklatur): string {
  const kode = s.nomenklatur_kode;
  const jenis = labelJenisSimpul(s.jenis).toLowerCase();
  switch (salah.jenis) {
    case "versi_asing":
      return `Nomenklatur versi "${s.nomenklatur_versi}" belum dimuat. Pilih kode ${jenis} "${s.nama}" dari versi yang ada.`;
    case "kode_asing":
      return `Kode ${kode} tidak ada dalam nomenklatur ${s.nomenklatur_versi}. Cari kode ${jenis} yang sesuai.`;
    case "lain_tingkat":
      return `Kode ${kode} bukan kode ${jenis}. Cari kode ${jenis} yang sesuai.`;
    case "bidang_kosong":
      return `Bidang urusan perangkat daerah belum diisi, padahal kode ${kode} memerlukan bidang ${salah.bidang}. Minta admin melengkapinya.`;
    case "luar_bidang":
      return `Kode ${kode} di luar bidang urusan perangkat daerah (${salah.bidangPd.join(", ")}). Pilih kode lain.`;
    case "penunjang":
      return `Program penunjang (01) memakai bidang utama perangkat daerah. Tulis ${salah.seharusnya}, bukan ${kode}.`;
    case "bukan_lanjutan":
      return `Kode ${kode} bukan lanjutan kode induknya, ${salah.kodeInduk}. Pindahkan simpulnya, atau pilih kode lain.`;
    default:
      return assertNever(salah);
  }
}

/** One code on two nodes counts its pagu twice. */
function periksaGanda(simpul: readonly (readonly [string, Bernomenklatur])[]): readonly TemuanRencana[] {
  const menurutKode = Map.groupBy(simpul, ([, s]) => normaliseKode(s.nomenklatur_kode));
  return [...menurutKode.values()].flatMap((sama) =>
    sama.length === 1
      ? []
      : sama.map(([id, s]) => {
          const lain = sama.flatMap(([idLain, l]) => (idLain === id ? [] : [`"${l.nama}"`])).join(", ");
          const pesan = `Kode ${s.nomenklatur_kode} dipakai ${sama.length} simpul, juga ${lain}. Gabungkan, agar pagunya tidak terhitung dua kali.`;
          return temuan("peringatan", id, pesan);
        }),
  );
}

function temuan(berat: TemuanRencana["berat"], kunci: string, pesan: string): TemuanRencana {
  return { berat, jenis: "simpul", kunci, kolom: "nomenklatur_kode", pesan };
}

function rapikan(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
