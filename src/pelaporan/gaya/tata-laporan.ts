// What a pemda sets about the look of its reports, and the look that follows for one report. Pure; called by the use cases
// of this folder and by the settings page.
import { z } from "zod";
import type { GayaLaporan, KopLaporan, LogoLaporan, TepiLaporan, WarnaLaporan } from "./gaya-laporan.ts";
import { HURUF_LAPORAN, type KodeHuruf } from "./huruf.ts";
import { periksaKontras, readWarna, WARNA_BAKU } from "./warna.ts";
import type { GayaTerpilih } from "./with-gaya.ts";

/** Address and ways to reach an office, as its letterhead prints them; "" where there is none. */
export type KontakKop = {
  readonly alamat: string;
  readonly telepon: string;
  readonly surel: string;
  readonly situs: string;
};
/** `tanpa`: reports keep what their builders wrote; `titik`: place and dots for the day; `hari`: the day of making. */
export const CARA_TANDA = ["tanpa", "titik", "hari"] as const;
export type CaraTanda = (typeof CARA_TANDA)[number];

/** `kopBaris` empty: no letterhead. `tepi` null: the usual margins of each format. */
export type TataLaporan = KontakKop & {
  readonly warna: WarnaLaporan;
  readonly huruf: KodeHuruf;
  readonly tepi: TepiLaporan | null;
  readonly kopBaris: readonly string[];
  readonly tandaTangan: CaraTanda;
  readonly tempat: string;
};

/** A pemda that has set nothing yet. */
export const TATA_BAKU: TataLaporan = {
  warna: WARNA_BAKU,
  huruf: "arial",
  tepi: null,
  kopBaris: [],
  alamat: "",
  telepon: "",
  surel: "",
  situs: "",
  tandaTangan: "tanpa",
  tempat: "",
};

export const TEPI_MM = { terkecil: 15, terbesar: 40 } as const;
const PANJANG = { baris: 120, alamat: 200, kontak: 100 } as const;

const teks = (apa: string, terpanjang: number) =>
  z
    .string()
    .transform((t) => t.replace(/\s+/g, " ").trim())
    .refine((t) => t.length <= terpanjang, `${apa} paling panjang ${terpanjang} huruf.`)
    .default("");
const KONTAK = {
  alamat: teks("Alamat", PANJANG.alamat),
  telepon: teks("Telepon", PANJANG.kontak),
  surel: teks("Surel", PANJANG.kontak).refine(
    (t) => t === "" || /^\S+@\S+\.\S+$/.test(t),
    "Surel ditulis seperti dinas@contoh.go.id.",
  ),
  situs: teks("Situs web", PANJANG.kontak).refine(
    (t) => t === "" || /^\S+\.\S+$/.test(t),
    "Situs web ditulis seperti contoh.go.id.",
  ),
};
const warna = (apa: string) =>
  z.string().transform((t, konteks) => {
    const hex = readWarna(t);
    if (hex !== undefined) return hex;
    konteks.addIssue({ code: "custom", message: `${apa} ditulis enam angka heksadesimal, misalnya #0A5A73.` });
    return z.NEVER;
  });
const MASALAH_TEPI = "Tepi halaman ditulis dalam sentimeter, 1,5 sampai 4, paling banyak satu angka di belakang koma.";
const tepi = z
  .string()
  .transform((t) => t.trim())
  .refine((t) => t === "" || readTepi(t) !== undefined, MASALAH_TEPI)
  .transform((t) => readTepi(t) ?? null)
  .default(null);

/**
 * Centimetres as typed, in millimetres; undefined outside the limits.
 * @example readTepi("2,5") // 25
 */
export function readTepi(isian: string): number | undefined {
  const cocok = /^(\d)(?:[.,](\d))?$/.exec(isian);
  const mm = cocok === null ? 0 : Number(cocok[1]) * 10 + Number(cocok[2] ?? 0);
  return mm >= TEPI_MM.terkecil && mm <= TEPI_MM.terbesar ? mm : undefined;
}

/** The form about the letterhead of a perangkat daerah. */
export const IsianKontak = z.object(KONTAK);

const IsianMentah = z.object({
  ...KONTAK,
  utama: warna("Warna utama"),
  aksen: warna("Warna aksen"),
  huruf: z.enum(
    HURUF_LAPORAN.map((h) => h.kode),
    "Pilih huruf dari daftar.",
  ),
  tepiAtas: tepi,
  tepiBawah: tepi,
  tepiKiri: tepi,
  tepiKanan: tepi,
  kopBaris: z
    .string()
    .default("")
    .transform((t) =>
      t
        .split("\n")
        .map((b) => b.replace(/\s+/g, " ").trim())
        .filter((b) => b !== ""),
    )
    .refine((b) => b.length <= 3, "Kop paling banyak tiga baris di atas nama perangkat daerah.")
    .refine((b) => b.every((satu) => satu.length <= PANJANG.baris), `Baris kop paling panjang ${PANJANG.baris} huruf.`),
  tandaTangan: z.enum(CARA_TANDA, "Pilih cara mencantumkan tempat dan tanggal."),
  tempat: teks("Tempat", PANJANG.kontak),
});
type IsianSah = z.output<typeof IsianMentah>;

/** The form about the look of all reports; what it gives can be drawn by every format. */
export const IsianTata = IsianMentah.transform((isian, konteks): TataLaporan => {
  const { utama, aksen, tepiAtas: _a, tepiBawah: _b, tepiKiri: _k, tepiKanan: _n, ...lain } = isian;
  const salah = periksaKontras({ utama, aksen }) ?? periksaTepi(isian) ?? periksaTempat(isian);
  if (salah === null) return { ...lain, warna: { utama, aksen }, tepi: tepiOf(isian) };
  konteks.addIssue({ code: "custom", message: salah });
  return z.NEVER;
});

function listTepi({ tepiAtas, tepiBawah, tepiKiri, tepiKanan }: IsianSah): readonly (number | null)[] {
  return [tepiAtas, tepiBawah, tepiKiri, tepiKanan];
}

function periksaTepi(isian: IsianSah): string | null {
  const terisi = listTepi(isian).filter((t) => t !== null).length;
  return terisi === 0 || terisi === 4
    ? null
    : "Isi keempat tepi halaman, atau kosongkan keempatnya untuk memakai tepi baku.";
}

function tepiOf(isian: IsianSah): TepiLaporan | null {
  const [atas = null, bawah = null, kiri = null, kanan = null] = listTepi(isian);
  return atas === null || bawah === null || kiri === null || kanan === null ? null : { atas, bawah, kiri, kanan };
}

function periksaTempat({ tandaTangan, tempat }: IsianSah): string | null {
  return tandaTangan !== "tanpa" && tempat === ""
    ? "Isi tempat penandatanganan, misalnya nama ibu kota kabupaten."
    : null;
}

/** What the look of one report follows from; `instansi` null for a report of the pemda itself. */
export type BahanGaya = {
  readonly tata: TataLaporan;
  readonly logo: LogoLaporan | null;
  readonly instansi: { readonly nama: string; readonly kontak: KontakKop | null } | null;
  /** "YYYY-MM-DD". */
  readonly hariIni: string;
};

/** The look of one report; null where nothing of it differs from the official default, which is drawn as always. */
export function susunGaya({ tata, logo, instansi, hariIni }: BahanGaya): GayaTerpilih | null {
  const baku = tata.warna.utama === WARNA_BAKU.utama && tata.warna.aksen === WARNA_BAKU.aksen;
  const gaya: GayaLaporan = {
    ...(baku ? {} : { warna: tata.warna }),
    ...(tata.huruf === "arial" ? {} : { huruf: tata.huruf }),
    ...(tata.tepi === null ? {} : { tepi: tata.tepi }),
    ...(logo === null ? {} : { logo }),
    ...(tata.kopBaris.length === 0 ? {} : { kop: susunKop(tata, instansi) }),
  };
  const tanggal = tata.tandaTangan === "hari" ? hariIni : null;
  if (Object.keys(gaya).length === 0 && tata.tandaTangan === "tanpa") return null;
  return { gaya, tanda: tata.tandaTangan === "tanpa" ? null : { tempat: tata.tempat, tanggal } };
}

function susunKop(tata: TataLaporan, instansi: BahanGaya["instansi"]): KopLaporan {
  const { alamat, telepon, surel, situs } = instansi?.kontak ?? tata;
  const hubungi = [telepon === "" ? "" : `Telepon ${telepon}`, surel, situs].filter((t) => t !== "");
  const rincian = [alamat, hubungi.join(" | ")].filter((t) => t !== "");
  return { baris: [...tata.kopBaris, ...(instansi === null ? [] : [instansi.nama])], rincian };
}
