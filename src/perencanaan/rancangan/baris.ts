// The rows a plan is made of, one schema per kind: what drafts hold, what is compared, applied, exported and replayed.
// Used by every screen that changes a plan, by the Excel round trip and by the reader of the audit trail.
import { z } from "zod";

/** Every kind of row, in the order in which foreign keys allow them to be written. */
export const JENIS_BARIS = [
  "simpul",
  "indikator",
  "rumus",
  "kaitan",
  "lintas",
  "target_renstra",
  "pagu_renstra",
  "jadwal",
  "target",
  "pagu",
  "prioritas",
  "aksi",
] as const;
export type JenisBaris = (typeof JENIS_BARIS)[number];

const teks = (maks: number) => z.string().trim().min(1, "Isi bagian ini.").max(maks, `Paling panjang ${maks} huruf.`);
const teksBoleh = (maks: number) => teks(maks).nullable();
const id = z.uuid("Pengenal tidak terbaca. Muat ulang halaman ini.");
const tahun = z.int().min(2000, "Tahun dari 2000 sampai 2100.").max(2100, "Tahun dari 2000 sampai 2100.");
const urutan = z.int().min(0).max(32_000);
/** A decimal as the database keeps it ("86.50"): screens read Indonesian text with `readAngka` first. */
const angka = z.string().regex(/^-?\d{1,20}(\.\d{1,10})?$/, "Tulis angka.");
const rupiah = z
  .string()
  .regex(/^\d{1,18}(\.\d{1,2})?$/, "Tulis rupiah yang tidak negatif, paling banyak dua desimal.");
const kode = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, "Kode terdiri atas huruf kecil, angka, titik, dan tanda hubung.");

const JENIS_SIMPUL = ["visi", "misi", "tujuan", "sasaran", "kondisi", "program", "kegiatan", "sub_kegiatan"] as const;
const JENIS_INDIKATOR = ["IKU", "IKD", "IKK", "SPM", "SDGs", "keluaran"] as const;
/** Levels of performance of PermenPANRB 89/2021: final, intermediate and immediate outcome, output. */
export const TINGKAT_KINERJA = ["hasil_akhir", "hasil_antara", "hasil_langsung", "keluaran"] as const;
export type TingkatKinerja = (typeof TINGKAT_KINERJA)[number];

const nilaiTarget = {
  nilai: angka.nullable(),
  batas_bawah: angka.nullable(),
  batas_atas: angka.nullable(),
  /** Why the target stays although it was warned about. */
  alasan: teksBoleh(1000),
};

/**
 * The contents of a row per kind. Keys are not part of it; years and levels are, because a plan changes them. A draft
 * may leave open what may only be complete when the version is set: those columns are nullable here.
 */
export const SKEMA_BARIS = {
  simpul: z.strictObject({
    induk_id: id.nullable(),
    jenis: z.enum(JENIS_SIMPUL),
    kode,
    nama: teks(1000),
    nomenklatur_versi: teksBoleh(60),
    nomenklatur_kode: teksBoleh(30),
    urutan,
    tingkat: z.enum(TINGKAT_KINERJA).nullable(),
    jabatan_id: id.nullable(),
    berlaku_mulai: tahun.nullable(),
    berlaku_sampai: tahun.nullable(),
  }),
  indikator: z.strictObject({
    kode,
    jenis: z.enum(JENIS_INDIKATOR),
    nama: teks(1000),
    sumber_data: teksBoleh(500),
    penanggung_jawab_id: id.nullable(),
    alasan_pemilihan: teksBoleh(2000),
    berlaku_sampai: tahun.nullable(),
  }),
  rumus: z.strictObject({
    definisi: z.string().trim().max(4000),
    satuan: teks(60),
    desimal: z.int().min(0).max(6),
    polaritas: z.enum(["naik", "turun", "rentang"]),
    aturan_turun: z.enum(["dua_target_kurang_realisasi", "target_per_realisasi", "selisih_per_target"]).nullable(),
    agregasi: z.enum(["akumulasi", "posisi_akhir", "rata_rata"]),
    rumus: teksBoleh(2000),
    variabel: z
      .array(
        z.strictObject({
          nama: z
            .string()
            .regex(/^[a-z][a-z0-9_]{0,39}$/, "Nama variabel: huruf kecil, angka, garis bawah, diawali huruf."),
          label: teks(300),
          satuan: teks(60),
        }),
      )
      .max(40),
  }),
  kaitan: z.strictObject({ urutan }),
  lintas: z.strictObject({ dukungan: teks(1000) }),
  target_renstra: z.strictObject(nilaiTarget),
  pagu_renstra: z.strictObject({ nilai: rupiah }),
  jadwal: z.strictObject({ periode: z.array(z.string().regex(/^\d{4}(-(S[12]|TW[1-4]|(0[1-9]|1[0-2])))?$/)).max(24) }),
  target: z.strictObject(nilaiTarget),
  pagu: z.strictObject({ nilai: rupiah, sumber_dana: teksBoleh(200) }),
  prioritas: z.strictObject({ urutan }),
  aksi: z.strictObject({
    indikator_id: id,
    tahun,
    urutan,
    uraian: teks(2000),
    penanggung_jawab_id: id.nullable(),
    simpul_id: id.nullable(),
    triwulan: z.array(z.int().min(1).max(4)).min(1, "Pilih paling sedikit satu triwulan."),
  }),
} as const;

export type IsiBaris = { readonly [J in JenisBaris]: Readonly<z.infer<(typeof SKEMA_BARIS)[J]>> };

/** What names a row within its kind: ids and years joined by "/", in this order. */
export const BAGIAN_KUNCI = {
  simpul: ["simpul_id"],
  indikator: ["indikator_id"],
  rumus: ["indikator_id", "tahun_mulai"],
  kaitan: ["simpul_id", "indikator_id"],
  lintas: ["simpul_id", "pd_id"],
  target_renstra: ["indikator_id", "tahun"],
  pagu_renstra: ["simpul_id", "tahun"],
  jadwal: ["indikator_id", "tahun"],
  target: ["indikator_id", "periode"],
  pagu: ["simpul_id", "tahun"],
  prioritas: ["simpul_id", "tahun"],
  aksi: ["aksi_id"],
} as const satisfies Record<JenisBaris, readonly string[]>;

type BagianKunci<J extends JenisBaris> = (typeof BAGIAN_KUNCI)[J][number];

/** The key of a row. @example kunciBaris("pagu", { simpul_id: "a", tahun: "2026" }) // "a/2026" */
export function kunciBaris<J extends JenisBaris>(jenis: J, bagian: Readonly<Record<BagianKunci<J>, string>>): string {
  const bagianDari: Readonly<Record<string, string>> = bagian;
  return BAGIAN_KUNCI[jenis].map((b) => bagianDari[b]).join("/");
}

/** The parts of a key, in the order of `BAGIAN_KUNCI`. @example bagianKunci("a/2026") // ["a", "2026"] */
export function bagianKunci(kunci: string): readonly [string, string] {
  const [pertama = "", kedua = ""] = kunci.split("/");
  return [pertama, kedua];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PERIODE = /^\d{4}(-(S[12]|TW[1-4]|(0[1-9]|1[0-2])))?$/;

/** Whether `kunci` has the parts its kind asks for. @example isKunci("pagu", "bukan") // false */
export function isKunci(jenis: JenisBaris, kunci: string): boolean {
  const bagian = kunci.split("/");
  const harus = BAGIAN_KUNCI[jenis];
  return bagian.length === harus.length && harus.every((nama, i) => polaOf(nama).test(bagian[i] ?? ""));
}

function polaOf(nama: string): RegExp {
  if (nama === "periode") return PERIODE;
  return nama.startsWith("tahun") ? /^20\d\d$|^2100$/ : UUID;
}

/** One change to a plan: the whole new contents of a row, or null to take it away. */
export type Perubahan = {
  readonly [J in JenisBaris]: { readonly jenis: J; readonly kunci: string; readonly isi: IsiBaris[J] | null };
}[JenisBaris];

/** The kinds that only a Renstra/RPJMD decides, and those that only a Renja decides; the others both may change. */
const HANYA_RENSTRA: ReadonlySet<JenisBaris> = new Set(["target_renstra", "pagu_renstra"]);
const HANYA_RENJA: ReadonlySet<JenisBaris> = new Set(["jadwal", "target", "pagu", "prioritas", "aksi"]);

export type JenisDokumen = "rpjmd" | "renstra" | "renja";

/** Whether a document of this kind decides rows of that kind. @example isMilikDokumen("renja", "pagu_renstra") // false */
export function isMilikDokumen(dokumen: JenisDokumen, jenis: JenisBaris): boolean {
  return dokumen === "renja" ? !HANYA_RENSTRA.has(jenis) : !HANYA_RENJA.has(jenis);
}
