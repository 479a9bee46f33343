// What the history pages call tables and columns, and how a value of each column reads. A column that is not named here
// is not shown: what a history tells is decided here, not by what a table happens to hold. Pure; called by jejak.ts.
import { assertNever, formatAngka, formatTanggal, formatWaktu } from "#inti";
import { type IsiJejak, PERAN, sebutanPeran } from "#organisasi";

/** How a stored text reads. `rujukan` is an id whose name the use case gave. */
export type JenisKolom =
  | "teks"
  | "angka"
  | "hari"
  | "waktu"
  | "ya_tidak"
  | "rujukan"
  | "daftar"
  | "isi_terbit"
  | Readonly<Record<string, string>>;
export type Kolom = { readonly label: string; readonly jenis: JenisKolom };
export type Nama = Readonly<Record<string, string>>;
/** `sebut` names the row, `kolom` its fields in the order shown. */
export type TabelBerlabel = {
  readonly sebut: (isi: IsiJejak, nama: Nama) => string;
  readonly kolom: Readonly<Record<string, Kolom>>;
};

const KEADAAN = {
  draf: "Draf",
  diajukan: "Diajukan",
  dikembalikan: "Dikembalikan",
  disetujui: "Diterima",
  terkunci: "Terkunci",
} as const;
const teks = (label: string): Kolom => ({ label, jenis: "teks" });

/** The tables whose history is shown. */
export const TABEL: Readonly<Record<string, TabelBerlabel>> = {
  realisasi: {
    sebut: () => "Realisasi",
    kolom: {
      nilai: { label: "Nilai", jenis: "angka" },
      alasan_tidak_tersedia: teks("Alasan tidak tersedia"),
      keadaan: { label: "Keadaan", jenis: KEADAAN },
      faktor_pendukung: teks("Faktor pendukung"),
      faktor_penghambat: teks("Faktor penghambat"),
      tindak_lanjut: teks("Rencana tindak lanjut"),
      sumber: teks("Sumber"),
      catatan: teks("Catatan"),
      diisi_oleh: teks("Diisi oleh"),
      disetujui_oleh: teks("Disetujui oleh"),
      terbit: { label: "Angka yang tetap terbit", jenis: "isi_terbit" },
    },
  },
  realisasi_variabel: {
    sebut: ({ nama }, label) => `Variabel ${label[nama ?? ""] ?? nama ?? ""}`,
    kolom: { nilai: { label: "Nilai", jenis: "angka" } },
  },
  tindakan_realisasi: { sebut: sebutTindakan, kolom: { catatan: teks("Catatan") } },
  bukti: {
    sebut: ({ nama, url }) => `Bukti ${nama ?? url ?? ""}`,
    kolom: {
      jenis: teks("Jenis bukti"),
      keterangan: teks("Keterangan"),
      alasan: teks("Alasan mengganti atau menambah"),
      dihapus_pada: { label: "Dihapus", jenis: "waktu" },
      alasan_hapus: teks("Alasan menghapus"),
    },
  },
  jadwal_pengisian: {
    sebut: () => "Jadwal pengisian",
    kolom: {
      dibuka: { label: "Dibuka", jenis: "hari" },
      batas: { label: "Batas pengisian", jenis: "hari" },
      dibekukan_pada: { label: "Aturan dibekukan", jenis: "waktu" },
      dikunci_pada: { label: "Dikunci", jenis: "waktu" },
    },
  },
  jadwal_pengecualian: {
    sebut: ({ pd_id }, nama) => `Ketentuan khusus ${sebutRujukan(pd_id, nama)}`,
    kolom: {
      batas: { label: "Batas khusus", jenis: "hari" },
      kunci: { label: "Kunci khusus", jenis: { terkunci: "Dikunci", terbuka: "Dibuka kembali" } },
      alasan: teks("Alasan"),
    },
  },
  pengguna: {
    sebut: () => "Akun",
    kolom: {
      nama: teks("Nama"),
      surel: teks("Surel"),
      aktif: { label: "Aktif", jenis: "ya_tidak" },
      sandi_diganti: { label: "Sandi terakhir diganti", jenis: "waktu" },
      totp_sejak: { label: "Langkah kedua aktif sejak", jenis: "waktu" },
    },
  },
  peran_pengguna: { sebut: sebutPeran, kolom: {} },
  perangkat_daerah: {
    sebut: () => "Perangkat daerah",
    kolom: {
      nama: teks("Nama"),
      nama_singkat: teks("Nama singkat"),
      bidang: { label: "Bidang urusan", jenis: "daftar" },
      urutan: { label: "Urutan", jenis: "angka" },
    },
  },
  jabatan: {
    sebut: ({ nama }) => `Jabatan ${nama ?? ""}`,
    kolom: {
      kode: teks("Kode"),
      nama: teks("Nama"),
      kepala: { label: "Mengepalai perangkat daerah", jenis: "ya_tidak" },
      unit: teks("Unit"),
      atasan_id: { label: "Atasan langsung", jenis: "rujukan" },
    },
  },
  pejabat: {
    sebut: ({ nama }) => `Pejabat ${nama ?? ""}`,
    kolom: {
      nama: teks("Nama"),
      jabatan_id: { label: "Jabatan", jenis: "rujukan" },
      status: { label: "Status", jenis: { definitif: "Definitif", plt: "Plt.", plh: "Plh." } },
      mulai: { label: "Mulai", jenis: "hari" },
      selesai: { label: "Selesai", jenis: "hari" },
    },
  },
};

const TINDAKAN: Readonly<Record<string, string>> = {
  isi: "Diisi",
  ajukan: "Diajukan",
  tarik: "Ditarik kembali",
  setujui: "Disetujui kepala perangkat daerah",
  terima: "Diterima verifikator",
  kembalikan: "Dikembalikan",
  kunci: "Dikunci",
  buka_kunci: "Kunci dibuka kembali",
  koreksi: "Dikoreksi sesudah dikunci",
  impor: "Diimpor",
};

function sebutTindakan({ tindakan }: IsiJejak): string {
  return TINDAKAN[tindakan ?? ""] ?? "Tindakan";
}

function sebutPeran({ peran, pd_id }: IsiJejak, nama: Nama): string {
  const dikenal = PERAN.find((p) => p === peran);
  const sebutan = dikenal === undefined ? (peran ?? "") : sebutanPeran(dikenal);
  return pd_id === null || pd_id === undefined ? `Peran ${sebutan}` : `Peran ${sebutan} ${sebutRujukan(pd_id, nama)}`;
}

function sebutRujukan(id: string | null | undefined, nama: Nama): string {
  return nama[id ?? ""] ?? "perangkat daerah lain";
}

/**
 * A stored value in words; null where there is none.
 * @example teksNilai("74.50", "angka", {}) // "74,50"
 */
export function teksNilai(isi: string | null | undefined, jenis: JenisKolom, nama: Nama): string | null {
  if (isi === null || isi === undefined || isi === "") return null;
  if (typeof jenis !== "string") return jenis[isi] ?? isi;
  switch (jenis) {
    case "teks":
      return isi;
    case "angka":
      return formatAngka(isi);
    case "hari":
      return formatTanggal(isi);
    case "waktu":
      return formatWaktu(new Date(isi));
    case "ya_tidak":
      return isi === "true" ? "Ya" : "Tidak";
    case "rujukan":
      return nama[isi] ?? "jabatan lain";
    case "daftar":
      return parseDaftar(isi);
    case "isi_terbit":
      return sebutTerbit(isi);
    default:
      return assertNever(jenis);
  }
}

function parseDaftar(isi: string): string | null {
  const daftar: unknown = JSON.parse(isi);
  return Array.isArray(daftar) && daftar.length > 0 ? daftar.join(", ") : null;
}

// The kept publication is a small document of its own; its figure stands in it as text.
function sebutTerbit(isi: string): string {
  const terbit: unknown = JSON.parse(isi);
  if (typeof terbit !== "object" || terbit === null) return "ada";
  const { nilai, variabel }: { nilai?: unknown; variabel?: unknown } = terbit;
  if (typeof nilai === "string") return formatAngka(nilai);
  if (typeof variabel !== "object" || variabel === null) return "tidak tersedia";
  const butir = Object.entries(variabel).map(([kode, n]) => `${kode} ${formatAngka(String(n))}`);
  return butir.length === 0 ? "tidak tersedia" : butir.join("; ");
}
