// Planning documents with their versions as /perencanaan shows them. Pure; called by its loader.
import { formatTanggal, formatWaktu } from "#inti";
import {
  type AksiVersi,
  type DokumenRencana,
  findVersiBerlaku,
  findVersiTerbuka,
  type IsiVersi,
  type KeadaanVersi,
  nextAksiVersi,
  sebutanBaris,
  sebutanDokumen,
  sebutanKeadaanVersi,
  sebutanVersi,
  type TindakanVersi,
} from "#perencanaan";
import type { TemuanVersi } from "#perencanaan/server";
import { withKueri } from "../../../muat/alamat.ts";
import { namaPenulis } from "../penulis.ts";

export type TautanTampil = { readonly label: string; readonly ke: string };
export type TindakanTampil = {
  readonly kata: string;
  readonly oleh: string;
  readonly pada: string;
  readonly keterangan: string | null;
};
export type TemuanTampil = {
  readonly kunci: string;
  readonly menghalangi: boolean;
  readonly sebutan: string;
  readonly pesan: string;
  readonly perbaiki: TautanTampil;
};
export type VersiTampil = {
  readonly id: string;
  readonly sebutan: string;
  readonly keadaan: KeadaanVersi;
  readonly kataKeadaan: string;
  readonly berlaku: boolean;
  readonly alasan: string;
  readonly tindakan: readonly TindakanTampil[];
  readonly tautan: readonly TautanTampil[];
  /** Null unless the version is open. */
  readonly terbuka: {
    readonly perubahan: number;
    readonly temuan: readonly TemuanTampil[];
    readonly temuanLain: number;
    readonly menghalangi: number;
    /** What this reader may do next. */
    readonly aksi: readonly Exclude<AksiVersi, "susun">[];
    readonly dapatSalin: boolean;
  } | null;
};
export type DokumenTampil = {
  readonly id: string;
  readonly judul: string;
  readonly jenis: string;
  readonly masa: string;
  readonly versi: readonly VersiTampil[];
  /** A next version may be begun by this reader. */
  readonly dapatDiubah: boolean;
};
export type HakRencana = { readonly susun: boolean; readonly tetapkan: boolean };
export type BahanDokumen = {
  readonly pdKode: string;
  readonly hak: HakRencana;
  /** Findings of the open versions, by version. */
  readonly temuan: ReadonlyMap<string, TemuanVersi>;
};

/** Findings shown at once; the rest is counted. */
const BATAS_TEMUAN = 100;

/** One document; versions newest first. */
export function toDokumenTampil(dokumen: DokumenRencana, bahan: BahanDokumen): DokumenTampil {
  const { id, judul, jenis, tahunMulai, tahunSelesai, tahunDasar } = dokumen;
  const masa = tahunMulai === tahunSelesai ? `Tahun ${tahunMulai}` : `Tahun ${tahunMulai} sampai ${tahunSelesai}`;
  return {
    id,
    judul,
    jenis: sebutanDokumen(jenis),
    masa: tahunDasar === null ? masa : `${masa}, kondisi awal Tahun ${tahunDasar}`,
    versi: dokumen.versi.map((v) => toVersiTampil(dokumen, v, bahan)),
    dapatDiubah: bahan.hak.susun && findVersiTerbuka(dokumen) === undefined,
  };
}

function toVersiTampil(dokumen: DokumenRencana, v: IsiVersi, bahan: BahanDokumen): VersiTampil {
  return {
    id: v.id,
    sebutan: sebutanVersi(v.nomor),
    keadaan: v.keadaan,
    kataKeadaan: sebutanKeadaanVersi(v.keadaan),
    berlaku: findVersiBerlaku(dokumen)?.id === v.id,
    alasan: v.alasan,
    tindakan: v.tindakan.map(toTindakanTampil).toReversed(),
    tautan: tautanVersi(dokumen, v, bahan.pdKode),
    terbuka: toTerbuka(dokumen, v, bahan),
  };
}

const KATA_AKSI: Readonly<Record<AksiVersi, string>> = {
  susun: "Mulai disusun",
  ajukan: "Diajukan",
  kembalikan: "Dikembalikan",
  tetapkan: "Ditetapkan",
  batalkan: "Dibatalkan",
};

function toTindakanTampil({ aksi, oleh, pada, catatan, dasar, tanggal }: TindakanVersi): TindakanTampil {
  const bagian = [
    ...(tanggal === null ? [] : [`Tanggal penetapan ${formatTanggal(tanggal)}.`]),
    ...(dasar === null ? [] : [`Dasar: ${dasar}.`]),
    ...(catatan === null ? [] : [`Catatan: ${catatan}`]),
  ];
  return {
    kata: KATA_AKSI[aksi],
    oleh: namaPenulis(oleh),
    pada: formatWaktu(new Date(pada)),
    keterangan: bagian.length === 0 ? null : bagian.join(" "),
  };
}

function tautanVersi(dokumen: DokumenRencana, v: IsiVersi, pd: string): readonly TautanTampil[] {
  if (v.keadaan === "dibatalkan") return [];
  const kueri = { pd, versi: v.id };
  const beda = { label: "Apa yang berubah", ke: withKueri(`/perencanaan/versi/${v.id}`, { pd }) };
  const isi = dokumen.jenis === "renja" ? [] : [{ label: "Seluruh isi", ke: withKueri("/perencanaan/renstra", kueri) }];
  if (v.keadaan !== "disusun") return [...isi, beda];
  return [
    { label: "Pohon kinerja", ke: withKueri("/perencanaan/pohon", kueri) },
    { label: "Target", ke: withKueri("/perencanaan/target", kueri) },
    { label: "Pagu", ke: withKueri("/perencanaan/pagu", kueri) },
    ...(dokumen.jenis === "renja"
      ? [{ label: "Rencana aksi", ke: withKueri("/perencanaan/rencana-aksi", kueri) }]
      : []),
    { label: "Excel", ke: withKueri("/perencanaan/excel", kueri) },
    ...isi,
    beda,
  ];
}

function toTerbuka(
  dokumen: DokumenRencana,
  v: IsiVersi,
  { pdKode, hak, temuan }: BahanDokumen,
): VersiTampil["terbuka"] {
  const ada = temuan.get(v.id);
  if (ada === undefined) return null;
  const semua = ada.temuan.map((t) => toTemuanTampil(ada, t, pdKode));
  const aksi = nextAksiVersi(v.keadaan).filter((a) => a !== "susun");
  return {
    perubahan: ada.perubahan,
    temuan: semua.slice(0, BATAS_TEMUAN),
    temuanLain: Math.max(0, semua.length - BATAS_TEMUAN),
    menghalangi: semua.filter((t) => t.menghalangi).length,
    aksi: aksi.filter((a) => (a === "ajukan" || a === "batalkan" ? hak.susun : hak.tetapkan)),
    dapatSalin: hak.susun && dokumen.jenis === "renja" && v.keadaan === "disusun",
  };
}

function toTemuanTampil(
  { naskah, versi }: TemuanVersi,
  { jenis, kunci, kolom, pesan, berat }: TemuanVersi["temuan"][number],
  pd: string,
): TemuanTampil {
  const id = kunci.split("/")[0] ?? "";
  const kueri = { pd, versi: versi.id };
  return {
    kunci: `${jenis}/${kunci}/${kolom}/${pesan}`,
    menghalangi: berat !== "peringatan",
    sebutan: sebutanBaris(naskah, jenis, kunci),
    pesan,
    perbaiki: perbaikiDi(jenis, id, kueri),
  };
}

/** The editor that mends a row. */
function perbaikiDi(
  jenis: TemuanVersi["temuan"][number]["jenis"],
  id: string,
  kueri: Readonly<Record<string, string>>,
): TautanTampil {
  switch (jenis) {
    case "indikator":
    case "rumus":
      return { label: "Buka indikator", ke: withKueri(`/perencanaan/indikator/${id}`, kueri) };
    case "jadwal":
    case "target":
    case "target_renstra":
      return { label: "Buka target", ke: withKueri("/perencanaan/target", kueri) };
    case "pagu":
    case "pagu_renstra":
      return { label: "Buka pagu", ke: withKueri("/perencanaan/pagu", kueri) };
    case "aksi":
      return { label: "Buka rencana aksi", ke: withKueri("/perencanaan/rencana-aksi", kueri) };
    case "simpul":
    case "kaitan":
    case "lintas":
    case "prioritas":
      return { label: "Buka pohon kinerja", ke: withKueri("/perencanaan/pohon", { ...kueri, simpul: id }) };
  }
}
