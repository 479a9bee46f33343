// The columns of plan rows in words, and how a value of each reads. Pure; used where versions are compared, where a copy is
// previewed and where a past plan is shown. A column that is not named here is not shown.
import { assertNever, formatAngka, formatRupiah, type IstilahTriwulan, labelSingkat, tryParsePeriode } from "#inti";
import { type IsiBaris, type JenisBaris, labelJenisSimpul } from "#perencanaan";

/** How a stored value reads. `nama` is an id whose name is looked up. */
type Bentuk =
  | "teks"
  | "angka"
  | "rupiah"
  | "bilangan"
  | "nama"
  | "jenis_simpul"
  | "periode"
  | "variabel"
  | "triwulan"
  | Readonly<Record<string, string>>;
type Kolom = readonly [label: string, bentuk: Bentuk];
/** Names of nodes, indikator, jabatan and PD by id, and the local word for a quarter. */
export type KamusRencana = {
  readonly nama: (id: string) => string | undefined;
  readonly istilah: IstilahTriwulan;
};

const TARGET: Readonly<Record<keyof IsiBaris["target"], Kolom>> = {
  nilai: ["Target", "angka"],
  batas_bawah: ["Batas bawah", "angka"],
  batas_atas: ["Batas atas", "angka"],
  alasan: ["Alasan", "teks"],
};
const URUTAN: Kolom = ["Urutan", "bilangan"];

const KOLOM: { readonly [J in JenisBaris]: Readonly<Record<keyof IsiBaris[J], Kolom>> } = {
  simpul: {
    induk_id: ["Induk", "nama"],
    jenis: ["Jenis", "jenis_simpul"],
    kode: ["Kode", "teks"],
    nama: ["Nama", "teks"],
    nomenklatur_versi: ["Daftar nomenklatur", "teks"],
    nomenklatur_kode: ["Kode nomenklatur", "teks"],
    urutan: URUTAN,
    tingkat: [
      "Tingkat kinerja",
      {
        hasil_akhir: "Hasil akhir",
        hasil_antara: "Hasil antara",
        hasil_langsung: "Hasil langsung",
        keluaran: "Keluaran",
      },
    ],
    jabatan_id: ["Jabatan", "nama"],
    berlaku_mulai: ["Berlaku mulai tahun", "bilangan"],
    berlaku_sampai: ["Berlaku sampai tahun", "bilangan"],
  },
  indikator: {
    kode: ["Kode", "teks"],
    jenis: ["Jenis", { keluaran: "Keluaran" }],
    nama: ["Nama", "teks"],
    sumber_data: ["Sumber data", "teks"],
    penanggung_jawab_id: ["Penanggung jawab", "nama"],
    alasan_pemilihan: ["Alasan pemilihan", "teks"],
    berlaku_sampai: ["Berlaku sampai tahun", "bilangan"],
  },
  rumus: {
    definisi: ["Definisi operasional", "teks"],
    satuan: ["Satuan", "teks"],
    desimal: ["Angka di belakang koma", "bilangan"],
    polaritas: [
      "Polaritas",
      { naik: "Makin tinggi makin baik", turun: "Makin rendah makin baik", rentang: "Dalam rentang" },
    ],
    aturan_turun: [
      "Rumus capaian polaritas turun",
      {
        dua_target_kurang_realisasi: "(2 x target - realisasi) : target",
        target_per_realisasi: "Target : realisasi",
        selisih_per_target: "Selisih : target",
      },
    ],
    agregasi: [
      "Penggabungan antarperiode",
      { akumulasi: "Dijumlahkan", posisi_akhir: "Posisi akhir", rata_rata: "Rata-rata" },
    ],
    rumus: ["Rumus", "teks"],
    variabel: ["Variabel", "variabel"],
  },
  kaitan: { urutan: URUTAN },
  lintas: { dukungan: ["Dukungan", "teks"] },
  target_renstra: TARGET,
  pagu_renstra: { nilai: ["Pagu", "rupiah"] },
  jadwal: { periode: ["Diukur pada", "periode"] },
  target: TARGET,
  pagu: { nilai: ["Pagu", "rupiah"], sumber_dana: ["Sumber dana", "teks"] },
  prioritas: { urutan: URUTAN },
  aksi: {
    indikator_id: ["Indikator", "nama"],
    tahun: ["Tahun", "bilangan"],
    urutan: URUTAN,
    uraian: ["Uraian", "teks"],
    penanggung_jawab_id: ["Penanggung jawab", "nama"],
    simpul_id: ["Sub kegiatan", "nama"],
    triwulan: ["Triwulan", "triwulan"],
  },
};

/** The label of a column, undefined for one that is not shown. @example labelKolom("pagu", "nilai") // "Pagu" */
export function labelKolom(jenis: JenisBaris, kolom: string): string | undefined {
  return kolomOf(jenis, kolom)?.[0];
}

/** Columns of a kind in the order shown. */
export function listKolom(jenis: JenisBaris): readonly string[] {
  return Object.keys(KOLOM[jenis]);
}

/** A stored value in words; "-" where there is none. @example teksNilai("pagu", "nilai", "1000.00", kamus) // "Rp1.000" */
export function teksNilai(jenis: JenisBaris, kolom: string, nilai: unknown, kamus: KamusRencana): string {
  const bentuk = kolomOf(jenis, kolom)?.[1];
  if (bentuk === undefined || nilai === null || nilai === undefined) return "-";
  if (Array.isArray(nilai)) return teksDaftar(bentuk, nilai, kamus.istilah);
  const teks = String(nilai);
  if (typeof bentuk === "object") return bentuk[teks] ?? teks;
  switch (bentuk) {
    case "angka":
      return formatAngka(teks);
    case "rupiah":
      return formatRupiah(teks);
    case "nama":
      return kamus.nama(teks) ?? "sudah tidak ada";
    case "jenis_simpul":
      return JENIS_SIMPUL.get(teks) ?? teks;
    case "teks":
    case "bilangan":
    case "periode":
    case "variabel":
    case "triwulan":
      return teks === "" ? "-" : teks;
    default:
      return assertNever(bentuk);
  }
}

const JENIS_SIMPUL: ReadonlyMap<string, string> = new Map(
  (["visi", "misi", "tujuan", "sasaran", "kondisi", "program", "kegiatan", "sub_kegiatan"] as const).map((j) => [
    j,
    labelJenisSimpul(j),
  ]),
);

function teksDaftar(bentuk: Bentuk, nilai: readonly unknown[], istilah: IstilahTriwulan): string {
  if (nilai.length === 0) return "-";
  if (bentuk === "variabel") return nilai.map(teksVariabel).join("; ");
  if (bentuk === "periode") return nilai.map((kode) => teksPeriode(String(kode), istilah)).join(", ");
  return nilai.map((nomor) => teksPeriode(`2000-TW${nomor}`, istilah)).join(", ");
}

function teksPeriode(kode: string, istilah: IstilahTriwulan): string {
  const periode = tryParsePeriode(kode);
  return periode === null ? kode : labelSingkat(periode, istilah);
}

function teksVariabel(satu: unknown): string {
  if (typeof satu !== "object" || satu === null) return "";
  const { nama, label, satuan }: Readonly<Record<string, unknown>> = { ...satu };
  return `${nama}: ${label} (${satuan})`;
}

function kolomOf(jenis: JenisBaris, kolom: string): Kolom | undefined {
  const kolomJenis: Readonly<Record<string, Kolom>> = KOLOM[jenis];
  return Object.hasOwn(kolomJenis, kolom) ? kolomJenis[kolom] : undefined;
}
