// The rules of tagging: which changes of a theme's tags may be stored together, and why not. Pure; called under the lock
// by tandaiAnggaran.
import {
  type Angka,
  add,
  angkaFromInteger,
  compare,
  decimalPlaces,
  formatPersen,
  parseAngkaId,
  parseDecimal,
  subtract,
  sum,
  toDecimalText,
} from "#inti";
import type { JenisSimpul } from "#perencanaan";

/** A node that is tagged or is to be tagged. `leluhur` are the ids above it; `berlaku`: whether the plan has it that year. */
export type SimpulPenanda = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisSimpul;
  readonly pdId: string;
  readonly leluhur: readonly string[];
  readonly berlaku: boolean;
};

/** A stored tag; `strategi` is the code, null without one; `bagian` percent as decimal text. */
export type TandaTersimpan = {
  readonly id: string;
  readonly simpulId: string;
  readonly strategi: string | null;
  readonly bagian: string;
  readonly versi: number;
};

/** One change as typed: `bagian` as people write it, "33,3". */
export type PerubahanTanda =
  | {
      readonly jenis: "tambah";
      readonly simpulId: string;
      readonly strategi: string | null;
      readonly bagian: string;
    }
  | {
      readonly jenis: "ubah";
      readonly id: string;
      readonly versi: number;
      readonly strategi: string | null;
      readonly bagian: string;
    }
  | { readonly jenis: "hapus"; readonly id: string; readonly versi: number };

/** The tags of one theme in one year, with every node that they or the changes name. `strategi` are the theme's codes. */
export type KeadaanTanda = {
  readonly tahun: number;
  readonly strategi: readonly string[];
  readonly simpul: ReadonlyMap<string, SimpulPenanda>;
  readonly tanda: readonly TandaTersimpan[];
};

/** Why the change at `urut` (from 0) cannot be stored. */
export type TolakTanda = { readonly urut: number; readonly pesan: string };

/** A tag as it is to be. `id` null: a new one. */
export type TandaTujuan = {
  readonly id: string | null;
  readonly simpulId: string;
  readonly strategi: string | null;
  readonly bagian: string;
};
/** What is to be written; only what differs from what is stored. */
export type RencanaTanda = {
  readonly tambah: readonly TandaTujuan[];
  readonly ubah: readonly (TandaTersimpan & { readonly lama: TandaTersimpan })[];
  readonly hapus: readonly TandaTersimpan[];
};

const SERATUS = angkaFromInteger(100);
const DESIMAL_BAGIAN = 4;
const DAPAT_DITANDAI: readonly JenisSimpul[] = ["program", "kegiatan", "sub_kegiatan"];

/** The changes of a tag that is gone, or was changed since its version was seen. */
export function findBasi({ tanda }: KeadaanTanda, perubahan: readonly PerubahanTanda[]): readonly number[] {
  const versi = new Map(tanda.map((t) => [t.id, t.versi]));
  return perubahan.flatMap((p, urut) => (p.jenis !== "tambah" && versi.get(p.id) !== p.versi ? [urut] : []));
}

type Calon = TandaTujuan & { readonly urut: number | null; readonly lama: TandaTersimpan | null };

/** What would be written, or every reason why not. All of the changes are judged as done together. */
export function periksaPenanda(
  keadaan: KeadaanTanda,
  perubahan: readonly PerubahanTanda[],
): { readonly tolak: readonly TolakTanda[]; readonly rencana: RencanaTanda } {
  const dibaca = perubahan.map((p) => bacaPerubahan(keadaan, p));
  const salah = dibaca.flatMap((d, urut) => ("pesan" in d ? [{ urut, pesan: d.pesan }] : []));
  const sesudah = terapkan(
    keadaan,
    dibaca.flatMap((d, urut) => ("pesan" in d ? [] : [{ ...d, urut }])),
  );
  const bersama = sesudah.flatMap((c) => {
    const pesan = c.urut === null ? null : (periksaBersama(keadaan, c, sesudah) ?? null);
    return c.urut === null || pesan === null ? [] : [{ urut: c.urut, pesan }];
  });
  const tolak = [...salah, ...bersama].sort((a, b) => a.urut - b.urut);
  return { tolak, rencana: toRencana(keadaan, sesudah) };
}

type Dibaca =
  | { readonly jenis: "simpan"; readonly tujuan: TandaTujuan }
  | { readonly jenis: "hapus"; readonly id: string }
  | { readonly pesan: string };

function bacaPerubahan({ tahun, strategi, simpul, tanda }: KeadaanTanda, p: PerubahanTanda): Dibaca {
  if (p.jenis === "hapus") return { jenis: "hapus", id: p.id };
  const id = p.jenis === "ubah" ? p.id : null;
  const simpulId = p.jenis === "ubah" ? tanda.find((t) => t.id === p.id)?.simpulId : p.simpulId;
  const s = simpulId === undefined ? undefined : simpul.get(simpulId);
  if (s === undefined) return { pesan: "Sub kegiatan itu tidak ada. Muat ulang halaman ini." };
  if (!DAPAT_DITANDAI.includes(s.jenis)) {
    return { pesan: `${s.nama} bukan program, kegiatan, atau sub kegiatan, jadi tidak memiliki pagu untuk ditandai.` };
  }
  if (p.jenis === "tambah" && !s.berlaku) return { pesan: `${s.nama} tidak ada dalam rencana Tahun ${tahun}.` };
  if (p.strategi !== null && !strategi.includes(p.strategi)) {
    return { pesan: `Strategi yang dipilih untuk ${s.nama} bukan strategi tema ini. Pilih salah satu yang ada.` };
  }
  const bagian = bacaBagian(s.nama, p.bagian);
  if ("pesan" in bagian) return bagian;
  return { jenis: "simpan", tujuan: { id, simpulId: s.id, strategi: p.strategi, bagian: bagian.nilai } };
}

function bacaBagian(nama: string, teks: string): { readonly nilai: string } | { readonly pesan: string } {
  const hasil = parseAngkaId(teks);
  if (!hasil.ok) return { pesan: `Bagian ${nama}: ${hasil.pesan}` };
  if (hasil.satuan !== undefined && hasil.satuan !== "%") {
    return { pesan: `Bagian ${nama} ditulis dalam persen, misalnya 50 atau 33,3.` };
  }
  if (compare(parseDecimal(hasil.nilai), angkaFromInteger(0)) <= 0) {
    return { pesan: `Bagian ${nama} harus lebih dari 0%. Untuk membatalkan tandanya, pilih Hapus.` };
  }
  if (decimalPlaces(hasil.nilai) > DESIMAL_BAGIAN || hasil.nilai.length > 20) {
    return { pesan: `Bagian ${nama} ditulis dengan paling banyak ${DESIMAL_BAGIAN} angka di belakang koma.` };
  }
  return { nilai: hasil.nilai };
}

function terapkan(
  { tanda }: KeadaanTanda,
  dibaca: readonly (Exclude<Dibaca, { pesan: string }> & { readonly urut: number })[],
): readonly Calon[] {
  const hasil = new Map<string, Calon>(tanda.map((t) => [t.id, { ...t, urut: null, lama: t }]));
  for (const d of dibaca) {
    if (d.jenis === "hapus") hasil.delete(d.id);
    else {
      const kunci = d.tujuan.id ?? `baru ${d.urut}`;
      hasil.set(kunci, { ...d.tujuan, urut: d.urut, lama: hasil.get(kunci)?.lama ?? null });
    }
  }
  return [...hasil.values()];
}

/** What is wrong with one tag beside all the others as they would be. */
function periksaBersama(keadaan: KeadaanTanda, calon: Calon, semua: readonly Calon[]): string | undefined {
  const sendiri = keadaan.simpul.get(calon.simpulId);
  if (sendiri === undefined) return undefined;
  const lain = semua.filter((c) => c !== calon);
  const sesimpul = lain.filter((c) => c.simpulId === calon.simpulId);
  if (sesimpul.some((c) => c.strategi === calon.strategi)) {
    const untuk = calon.strategi === null ? "tanpa strategi" : "untuk strategi itu";
    return `${sendiri.nama} sudah ditandai ${untuk}. Ubah bagiannya pada baris itu, atau pilih strategi lain.`;
  }
  const terpakai = sum(sesimpul.map((c) => parseDecimal(c.bagian)));
  const jumlah = add(terpakai, parseDecimal(calon.bagian));
  if (compare(jumlah, SERATUS) > 0) return pesanLebih(sendiri.nama, { jumlah, terpakai });
  return calon.lama === null ? periksaSilsilah(keadaan, sendiri, lain) : undefined;
}

function pesanLebih(nama: string, { jumlah, terpakai }: { readonly jumlah: Angka; readonly terpakai: Angka }): string {
  const sisa = subtract(SERATUS, terpakai);
  const dapat =
    compare(sisa, angkaFromInteger(0)) > 0
      ? `Sisa yang dapat ditandai ${formatPersen(sisa)}.`
      : "Tidak ada lagi sisa yang dapat ditandai.";
  return `Bagian ${nama} berjumlah ${formatPersen(jumlah)}. ${dapat}`;
}

// Money of a node is part of the money above it: tagged at both, it would be counted twice.
function periksaSilsilah({ simpul }: KeadaanTanda, sendiri: SimpulPenanda, lain: readonly Calon[]): string | undefined {
  for (const { simpulId } of lain) {
    const s = simpul.get(simpulId);
    if (s === undefined || s.id === sendiri.id) continue;
    if (sendiri.leluhur.includes(s.id)) {
      return `${sendiri.nama} berada di bawah ${s.nama} yang sudah ditandai. Hapus tanda itu dahulu agar uangnya tidak dihitung dua kali.`;
    }
    if (s.leluhur.includes(sendiri.id)) {
      return `${sendiri.nama} membawahi ${s.nama} yang sudah ditandai. Hapus tanda itu dahulu agar uangnya tidak dihitung dua kali.`;
    }
  }
  return undefined;
}

function toRencana({ tanda }: KeadaanTanda, sesudah: readonly Calon[]): RencanaTanda {
  const tinggal = new Set(sesudah.map((c) => c.id));
  return {
    tambah: sesudah.filter((c) => c.lama === null),
    ubah: sesudah.flatMap(({ lama, strategi, bagian }) => {
      const tetap = lama === null || (lama.strategi === strategi && isSama(lama.bagian, bagian));
      return tetap ? [] : [{ ...lama, strategi, bagian, lama }];
    }),
    hapus: tanda.filter((t) => !tinggal.has(t.id)),
  };
}

function isSama(a: string, b: string): boolean {
  return compare(parseDecimal(a), parseDecimal(b)) === 0;
}

/**
 * The part of a node that a theme has not tagged yet, percent as decimal text, never below 0.
 * @example sisaBagian(["50", "33.3"]) // "16.7"
 */
export function sisaBagian(bagian: readonly string[]): string {
  const sisa = subtract(SERATUS, sum(bagian.map(parseDecimal)));
  const nol = angkaFromInteger(0);
  return toDecimalText(compare(sisa, nol) < 0 ? nol : sisa, Math.max(0, ...bagian.map(decimalPlaces)));
}
