// Use cases: the outbox as its page shows it, one message of it, and sending a failed one again.
import { sql } from "kysely";
import { z } from "zod";
import { Galat } from "#inti";
import type { Konteks, PemdaId } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { KANAL_MATI, type KeadaanSurat } from "./keadaan-surat.ts";
import { hariPengingat } from "./susun.server.ts";
import type { TabelSurat } from "./tabel.server.ts";

/** Messages per page of the list. */
export const SURAT_PER_HALAMAN = 50;

/** A message as listed. `hari` is "YYYY-MM-DD". */
export type BarisSurat = {
  readonly id: string;
  readonly hari: string;
  readonly nama: string;
  readonly alamat: string;
  readonly subjek: string;
  readonly keadaan: KeadaanSurat;
  readonly percobaan: number;
  readonly galat: string | null;
  readonly berubahPada: Date;
  /** Whether it may be sent again now: it failed or was held back, today. */
  readonly dapatUlang: boolean;
};
export type SuratLengkap = BarisSurat & { readonly isi: string };

/** `kanal` names the channel, null while none is set. `jumlah` counts today's messages by state. */
export type KotakKeluar = {
  readonly hari: string;
  readonly kanal: string | null;
  readonly jumlah: Readonly<Partial<Record<KeadaanSurat, number>>>;
  readonly surat: readonly BarisSurat[];
  readonly lagi: boolean;
};

type Saringan = {
  readonly pemdaSlug?: string | undefined;
  readonly keadaan?: KeadaanSurat | undefined;
  readonly halaman?: number | undefined;
};
type RujukanSurat = { readonly pemdaSlug?: string | undefined; readonly suratId: string };

/** The outbox, newest day first, one page. `halaman` counts from 1. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export function getKotakKeluar(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, keadaan, halaman = 1 }: Saringan = {},
): Promise<KotakKeluar> {
  const hari = hariPengingat(konteks);
  return readPemda(konteks, { pengguna, aksi: "lihat_pengingat", pemdaSlug }, async ({ db, pemdaId }) => {
    const tabel = db.$extendTables<TabelSurat>().selectFrom("sakip.surat_keluar").where("pemda_id", "=", pemdaId);
    const baris = await tabel
      .select(KOLOM)
      .$if(keadaan !== undefined, (q) => q.where("keadaan", "=", keadaan ?? "gagal"))
      .orderBy("hari", "desc")
      .orderBy("nama")
      .orderBy("surat_id")
      .limit(SURAT_PER_HALAMAN + 1)
      .offset((halaman - 1) * SURAT_PER_HALAMAN)
      .execute();
    const jumlah = await tabel
      .select(["keadaan", sql<number>`count(*)::int`.as("n")])
      .where("hari", "=", hari)
      .groupBy("keadaan")
      .execute();
    return {
      hari,
      kanal: konteks.surat.kanal?.nama ?? null,
      jumlah: Object.fromEntries(jumlah.map((j) => [j.keadaan, j.n])),
      surat: baris.slice(0, SURAT_PER_HALAMAN).map((b) => toBaris(b, hari)),
      lagi: baris.length > SURAT_PER_HALAMAN,
    };
  });
}

/** One message with its text. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export function getSurat(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, suratId }: RujukanSurat,
): Promise<SuratLengkap> {
  return readPemda(konteks, { pengguna, aksi: "lihat_pengingat", pemdaSlug }, async ({ db, pemdaId }) => {
    const baris = z.uuid().safeParse(suratId).success
      ? await db
          .$extendTables<TabelSurat>()
          .selectFrom("sakip.surat_keluar")
          .select([...KOLOM, "isi"])
          .where("pemda_id", "=", pemdaId)
          .where("surat_id", "=", suratId)
          .executeTakeFirst()
      : undefined;
    if (baris === undefined) throw new Galat("tidak_ditemukan", "Surat itu tidak ada.");
    return { ...toBaris(baris, hariPengingat(konteks)), isi: baris.isi };
  });
}

/**
 * Puts today's failed or held-back messages into the queue again: one, or all of them. Returns how many.
 * @throws Galat `masukan` while no channel is set, `bentrok` when the named one cannot be sent again, `tidak_berhak`.
 */
export async function kirimUlang(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, suratId }: { readonly pemdaSlug?: string | undefined; readonly suratId?: string | undefined } = {},
): Promise<number> {
  const pemda = await readPemda(konteks, { pengguna, aksi: "kelola_pengingat", pemdaSlug }, async (_, p) => p);
  if (konteks.surat.kanal === null) throw new Galat("masukan", KANAL_MATI);
  const pemdaId = pemda.pemdaId as PemdaId;
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: "Kirim ulang" };
  const { rows } = await konteks.basis.write(tindakan, ({ db }) =>
    sql`
      UPDATE sakip.surat_keluar SET keadaan = 'menunggu', percobaan = 0, coba_lagi_pada = NULL, galat_terakhir = NULL,
        berubah_pada = ${konteks.now()}
      WHERE pemda_id = ${pemdaId} AND hari = ${hariPengingat(konteks)} AND keadaan IN ('gagal', 'tidak_dikirim')
        AND (${suratId ?? null}::text IS NULL OR surat_id::text = ${suratId ?? null})
      RETURNING surat_id`.execute(db),
  );
  if (rows.length === 0 && suratId !== undefined) {
    throw new Galat(
      "bentrok",
      "Surat ini tidak dapat dikirim ulang: sudah terkirim, sedang dikirim, atau harinya sudah lewat.",
    );
  }
  if (rows.length > 0) await konteks.surat.picu(pemdaId);
  return rows.length;
}

const KOLOM = [
  "surat_id",
  "hari",
  "nama",
  "alamat",
  "subjek",
  "keadaan",
  "percobaan",
  "galat_terakhir",
  "berubah_pada",
] as const;
type Kolom = Pick<TabelSurat["sakip.surat_keluar"], (typeof KOLOM)[number]>;

function toBaris(b: Kolom, hariIni: string): BarisSurat {
  const { surat_id, hari, nama, alamat, subjek, keadaan, percobaan, galat_terakhir, berubah_pada } = b;
  const dapatUlang = hari === hariIni && (keadaan === "gagal" || keadaan === "tidak_dikirim");
  return {
    id: surat_id,
    hari,
    nama,
    alamat,
    subjek,
    keadaan,
    percobaan,
    galat: galat_terakhir,
    berubahPada: berubah_pada,
    dapatUlang,
  };
}
