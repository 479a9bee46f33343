// What each button and form of the pohon editor asks for, as changes. Pure; the live editor and the page's action behind
// the plain forms run this same code.
import {
  ARAH_SIMPUL,
  type ArahSimpul,
  addKaitan,
  addSimpul,
  indukDalam,
  type JenisDokumen,
  type JenisSimpul,
  type LingkupNaskah,
  labelJenisSimpul,
  listJenisBawah,
  moveSimpul,
  type Naskah,
  type Perubahan,
  periksaInduk,
  removeCabang,
  shiftSimpul,
  type TempatSimpul,
  tempatAkhir,
  tempatSesudah,
} from "#perencanaan";
import { type BacaMedan, readIsian, readLintas } from "./isian.ts";
import { ringkas } from "./label.ts";

/** The value of a button's `maksud`. */
export const MAKSUD = [
  "ubah",
  "tambah_anak",
  "tambah_saudara",
  "tambah_akar",
  ...ARAH_SIMPUL,
  "pindah",
  "hapus",
  "tautkan",
  "lepas",
  "lintas",
] as const;
export type Maksud = (typeof MAKSUD)[number];

/** The plan and what surrounds it. */
export type BahanFormulir = {
  readonly naskah: Naskah;
  readonly lingkup: LingkupNaskah;
  readonly nomenklaturVersi: string | null;
  readonly newId: () => string;
};

/** `label` says what was done, `terpilih` which node is looked at afterwards (null: none). */
export type HasilFormulir =
  | {
      readonly jenis: "ubah";
      readonly label: string;
      readonly perubahan: readonly Perubahan[];
      readonly terpilih: string | null;
    }
  | { readonly jenis: "salah"; readonly pesan: Readonly<Record<string, string>> };

/** The changes that a form means; `umum` in `pesan` is about no field. */
export function runFormulir(bahan: BahanFormulir, maksud: Maksud, id: string, baca: BacaMedan): HasilFormulir {
  const { naskah, lingkup } = bahan;
  const nama = ringkas(naskah.simpul.get(id)?.nama ?? "");
  if (maksud !== "tambah_akar" && !naskah.simpul.has(id))
    return salah("Simpul ini sudah tidak ada. Muat ulang halaman.");
  switch (maksud) {
    case "ubah": {
      const hasil = readIsian(naskah, id, baca, bahan.nomenklaturVersi);
      return hasil.jenis === "salah" ? hasil : ubah(`ubah ${nama}`, hasil.perubahan, id);
    }
    case "tambah_anak":
      return tambah(bahan, tempatAkhir(naskah, id), baca);
    case "tambah_saudara":
      return tambah(bahan, tempatSesudah(naskah, id), baca);
    case "tambah_akar":
      return tambah(bahan, tempatAkhir(naskah, baca("induk") === "" ? null : baca("induk")), baca);
    case "naik":
    case "turun":
    case "keluar":
    case "masuk":
      return geser(bahan, id, maksud);
    case "pindah":
      return runPindah(bahan, id, tempatAkhir(naskah, baca("induk") === "" ? null : baca("induk")));
    case "hapus":
      return ubah(`hapus ${nama}`, removeCabang(naskah, id, lingkup.dokumen.jenis), indukDalam(naskah, id));
    case "tautkan":
      return baca("indikator") === ""
        ? salah("Pilih indikator yang akan dipakai.")
        : ubah(`pakai indikator pada ${nama}`, addKaitan(naskah, id, baca("indikator")), id);
    case "lepas": {
      const kunci = `${id}/${baca("indikator")}`;
      const perubahan: readonly Perubahan[] = naskah.kaitan.has(kunci) ? [{ jenis: "kaitan", kunci, isi: null }] : [];
      return ubah(`lepas indikator dari ${nama}`, perubahan, id);
    }
    case "lintas": {
      if (baca("pd") === "") return salah("Pilih perangkat daerah yang mendukung.");
      return ubah(`dukungan lintas PD ${nama}`, readLintas(naskah, id, baca("pd"), baca("dukungan")), id);
    }
  }
}

/** Hangs a node at a place, or says why it may not stand there. */
export function runPindah({ naskah, lingkup }: BahanFormulir, id: string, tempat: TempatSimpul): HasilFormulir {
  const sebab = periksaInduk(naskah, lingkup.luar, id, tempat.indukId);
  if (sebab !== null) return salah(sebab);
  return ubah(`pindah ${ringkas(naskah.simpul.get(id)?.nama ?? "")}`, moveSimpul(naskah, id, tempat), id);
}

const BUNTU: Readonly<Record<ArahSimpul, string>> = {
  naik: "Sudah paling atas di antara saudaranya.",
  turun: "Sudah paling bawah di antara saudaranya.",
  keluar: "Sudah di tingkat teratas.",
  masuk: "Tidak ada saudara di atasnya untuk menjadi induk.",
};

function geser({ naskah, lingkup }: BahanFormulir, id: string, arah: ArahSimpul): HasilFormulir {
  const perubahan = shiftSimpul(naskah, id, arah);
  if (perubahan.length === 0) return salah(BUNTU[arah]);
  const sendiri = perubahan.find((p) => p.kunci === id)?.isi;
  const induk = sendiri !== null && sendiri !== undefined && "induk_id" in sendiri ? sendiri.induk_id : null;
  const sebab = arah === "keluar" || arah === "masuk" ? periksaInduk(naskah, lingkup.luar, id, induk) : null;
  return sebab === null ? ubah(`pindah ${ringkas(naskah.simpul.get(id)?.nama ?? "")}`, perubahan, id) : salah(sebab);
}

function tambah({ naskah, lingkup, newId }: BahanFormulir, tempat: TempatSimpul, baca: BacaMedan): HasilFormulir {
  const boleh = listJenisTambah(naskah, lingkup, tempat.indukId);
  const diminta = baca("jenis");
  const jenis = boleh.find((j) => j === diminta) ?? (diminta === "" ? boleh[0] : undefined);
  if (jenis === undefined) {
    const induk = tempat.indukId === null ? undefined : naskah.simpul.get(tempat.indukId);
    const sebutan = induk === undefined ? "tempat ini" : labelJenisSimpul(induk.jenis).toLowerCase();
    return salah(`Di bawah ${sebutan} tidak dapat ditambah simpul jenis itu.`);
  }
  const id = newId();
  const nama = baca("nama").replace(/\s+/g, " ").trim() || namaBaru(jenis);
  return ubah(`tambah ${ringkas(nama)}`, addSimpul(naskah, { id, jenis, nama, ...tempat }), id);
}

/** What a node is called until somebody names it. @example namaBaru("program") // "Program baru" */
export function namaBaru(jenis: JenisSimpul): string {
  return `${labelJenisSimpul(jenis)} baru`;
}

/** The kinds that may be added under a parent: visi and misi stand in an RPJMD only. */
export function listJenisTambah(
  naskah: Naskah,
  { luar, dokumen }: LingkupNaskah,
  indukId: string | null,
): readonly JenisSimpul[] {
  const daerah: readonly JenisDokumen[] = ["rpjmd"];
  return listJenisBawah(naskah, luar, indukId).filter(
    (j) => daerah.includes(dokumen.jenis) || (j !== "visi" && j !== "misi"),
  );
}

function salah(umum: string): HasilFormulir {
  return { jenis: "salah", pesan: { umum } };
}

function ubah(label: string, perubahan: readonly Perubahan[], terpilih: string | null): HasilFormulir {
  return { jenis: "ubah", label, perubahan, terpilih };
}
