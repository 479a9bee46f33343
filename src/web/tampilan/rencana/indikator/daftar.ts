// The list of a PD's indikator, and the versions one may choose. Pure; called by the loaders of /perencanaan/indikator and
// /perencanaan/kamus.
import { bagianKunci, labelJenisSimpul, type Naskah, rumusPada, sebutanKeadaanVersi, sebutanVersi } from "#perencanaan";
import type { LembarIndikator } from "#perencanaan/server";
import type { Pilihan } from "./lembar.ts";

export type BarisDaftar = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: string;
  readonly satuan: string;
  readonly penanggungJawab: string;
  /** The nodes it measures, in a few words each. */
  readonly simpul: readonly string[];
};

export type SaringDaftar = { readonly jenis: string; readonly cari: string };

/** The indikator that fit, by kind and name. `cari` words must all stand in name, code or nodes. */
export function buildDaftar(
  { naskah, lingkup, tahun }: Pick<LembarIndikator, "naskah" | "lingkup" | "tahun">,
  { jenis, cari }: SaringDaftar,
): readonly BarisDaftar[] {
  const kata = cari
    .toLowerCase()
    .split(/\s+/)
    .filter((k) => k !== "");
  const simpul = simpulPerIndikator(naskah);
  return [...naskah.indikator]
    .map(([id, i]) => ({
      id,
      kode: i.kode,
      nama: i.nama,
      jenis: i.jenis,
      satuan: (rumusPada(naskah, id, tahun) ?? rumusTerdekat(naskah, id))?.satuan ?? "",
      penanggungJawab: lingkup.jabatan.get(i.penanggung_jawab_id ?? "")?.nama ?? "Belum dipilih",
      simpul: simpul.get(id) ?? [],
    }))
    .filter((b) => jenis === "" || b.jenis === jenis)
    .filter((b) => {
      const teks = [b.nama, b.kode, ...b.simpul].join(" ").toLowerCase();
      return kata.every((k) => teks.includes(k));
    })
    .toSorted((a, b) => tingkat(a.simpul) - tingkat(b.simpul) || a.kode.localeCompare(b.kode, "id", ANGKA));
}

// Indikator of the highest node first, those without a place last.
const TINGKAT = ["Visi", "Misi", "Tujuan", "Sasaran", "Kondisi", "Program", "Kegiatan", "Sub kegiatan"];
function tingkat([pertama = ""]: readonly string[]): number {
  const ke = TINGKAT.findIndex((t) => pertama.startsWith(`${t} `));
  return ke === -1 ? TINGKAT.length : ke;
}

const ANGKA = { numeric: true } as const;

// A formula that only begins later is better than none.
function rumusTerdekat(naskah: Naskah, id: string) {
  return [...naskah.rumus].find(([kunci]) => kunci.startsWith(`${id}/`))?.[1];
}

function simpulPerIndikator(naskah: Naskah): ReadonlyMap<string, readonly string[]> {
  const pasangan = [...naskah.kaitan.keys()].map(bagianKunci);
  return new Map(
    [...Map.groupBy(pasangan, ([, indikator]) => indikator)].map(([indikator, daftar]) => [
      indikator,
      daftar.flatMap(([id]) => {
        const s = naskah.simpul.get(id);
        return s === undefined ? [] : [`${labelJenisSimpul(s.jenis)} ${s.nomenklatur_kode ?? s.nama}`];
      }),
    ]),
  );
}

/** What holds, then every version the reader may see, newest document first. */
export function listPilihanVersi({ dokumen }: Pick<LembarIndikator, "dokumen">): readonly Pilihan[] {
  const versi = dokumen.flatMap((d) =>
    d.versi
      .filter((v) => v.keadaan !== "dibatalkan")
      .map((v) => ({
        nilai: v.id,
        label: `${d.judul}, ${sebutanVersi(v.nomor).toLowerCase()} (${sebutanKeadaanVersi(v.keadaan).toLowerCase()})`,
      })),
  );
  return [{ nilai: "berlaku", label: "Yang berlaku sekarang" }, ...versi];
}
