// Use case: adds, changes and takes away tags of one theme in one year, all or nothing. Called by /tematik/:kode/penanda.
import { sql } from "kysely";
import { z } from "zod";
import { formatPersen, Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { type Pengguna, sebutanPelaku } from "#organisasi";
import type { PermintaanTema } from "../tema.server.ts";
import { loadKeadaanTanda } from "./baca-tanda.server.ts";
import {
  findBasi,
  type KeadaanTanda,
  type PerubahanTanda,
  periksaPenanda,
  type RencanaTanda,
  type TolakTanda,
} from "./periksa-penanda.ts";
import { assertMenandai, type LingkupTema, writeTemaPenanda } from "./pintu-penanda.server.ts";
import { tulisTanda } from "./tulis-tanda.server.ts";

const BATAS_PERUBAHAN = 500;
const ID = z.uuid("Baris yang dimaksud tidak terbaca. Muat ulang halaman ini.");
const VERSI = z.int().positive();
const STRATEGI = z.string().max(200).nullable();
const BAGIAN = z.string().max(40, "Bagian ditulis singkat, misalnya 50 atau 33,3.");
const SKEMA = z.object({
  tahun: z.int().min(2000).max(2100),
  perubahan: z
    .array(
      z.discriminatedUnion("jenis", [
        z.object({ jenis: z.literal("tambah"), simpulId: ID, strategi: STRATEGI, bagian: BAGIAN }),
        z.object({ jenis: z.literal("ubah"), id: ID, versi: VERSI, strategi: STRATEGI, bagian: BAGIAN }),
        z.object({ jenis: z.literal("hapus"), id: ID, versi: VERSI }),
      ]),
    )
    .max(BATAS_PERUBAHAN, `Simpan paling banyak ${BATAS_PERUBAHAN} tanda sekali jalan.`),
});

/** `perubahan` name tags by id and the version that was seen; `bagian` is percent as people write it. */
export type PermintaanTandai = PermintaanTema & {
  readonly tahun: number;
  readonly perubahan: readonly PerubahanTanda[];
};
/** How many tags were added, changed and taken away. */
export type HasilTandai = { readonly tambah: number; readonly ubah: number; readonly hapus: number };

/**
 * Stores the changes together. What is stored already is not written again.
 * @throws Galat `masukan` with one line in `rincian` per refused change (`baris`: its number from 1): a share of 0 or less,
 * shares of one node beyond 100 % over the strategies of the theme (names what is left), a node above or below a tagged
 * one, a node without pagu level or not of that year, a strategy of another theme; `bentrok`, likewise, for a tag that
 * somebody else changed or took away; `tidak_ditemukan` (pemda, theme, node); `tidak_berhak`.
 */
export function tandaiAnggaran(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanTandai,
): Promise<HasilTandai> {
  const { tahun, perubahan } = parseIsian(SKEMA, permintaan);
  return writeTemaPenanda(konteks, pengguna, permintaan, {
    alasan: "menandai anggaran untuk tema",
    nilai: (sesi, lingkup) => nilaiPerubahan(sesi, pengguna, lingkup, { tahun, perubahan }),
    tulis: (sesi, { lingkup, rencana }) => tulisTanda(konteks, sesi, { tema: lingkup.tema, tahun }, rencana),
  });
}

async function nilaiPerubahan(
  sesi: Sesi,
  pengguna: Pengguna,
  lingkup: LingkupTema,
  { tahun, perubahan }: Pick<PermintaanTandai, "tahun" | "perubahan">,
): Promise<{ readonly lingkup: LingkupTema; readonly rencana: RencanaTanda }> {
  const baru = perubahan.flatMap((p) => (p.jenis === "tambah" ? [p.simpulId] : []));
  const keadaan = await loadKeadaanTanda(sesi, lingkup.tema, tahun, baru);
  assertMenandai(pengguna, lingkup, pdDisentuh(keadaan, perubahan));
  if (baru.some((id) => !keadaan.simpul.has(id))) {
    throw new Galat("tidak_ditemukan", "Sub kegiatan yang dipilih tidak ada lagi. Muat ulang halaman ini.");
  }
  const basi = findBasi(keadaan, perubahan);
  if (basi.length > 0) throw toGalat("bentrok", await sebutBasi(sesi, keadaan, perubahan, basi));
  const { tolak, rencana } = periksaPenanda(keadaan, perubahan);
  if (tolak.length > 0) throw toGalat("masukan", tolak);
  return { lingkup, rencana };
}

function pdDisentuh({ simpul, tanda }: KeadaanTanda, perubahan: readonly PerubahanTanda[]): readonly string[] {
  const simpulId = new Map(tanda.map((t) => [t.id, t.simpulId]));
  const id = perubahan.map((p) => (p.jenis === "tambah" ? p.simpulId : (simpulId.get(p.id) ?? "")));
  return [...new Set(id.flatMap((i) => simpul.get(i)?.pdId ?? []))];
}

function toGalat(kode: "masukan" | "bentrok", tolak: readonly TolakTanda[]): Galat {
  const pesan = [...new Set(tolak.map((t) => t.pesan))].join(" ");
  return new Galat(kode, pesan, { rincian: tolak.map(({ urut, pesan: p }) => ({ baris: urut + 1, pesan: p })) });
}

/** Who changed each stale tag last, and to what. One query. */
async function sebutBasi(
  sesi: Sesi,
  { simpul, tanda }: KeadaanTanda,
  perubahan: readonly PerubahanTanda[],
  basi: readonly number[],
): Promise<readonly TolakTanda[]> {
  const idOf = (urut: number) => {
    const p = perubahan[urut];
    return p === undefined || p.jenis === "tambah" ? "" : p.id;
  };
  const { rows } = await sql<{ id: string; pelaku: string }>`
    SELECT DISTINCT ON (j.kunci) j.kunci ->> 'penanda_id' AS id, j.pelaku FROM sakip.jejak j
    WHERE j.pemda_id = ${sesi.pemdaId} AND j.tabel = 'penanda_anggaran' AND j.kunci = ANY (
      SELECT jsonb_build_object('pemda_id', ${sesi.pemdaId}::int, 'penanda_id', t.id)
      FROM unnest(${basi.map(idOf)}::text[]) AS t(id))
    ORDER BY j.kunci, j.no DESC`.execute(sesi.db);
  const pelaku = new Map(rows.map((r) => [r.id, sebutanPelaku(r.pelaku)]));
  return basi.map((urut) => {
    const id = idOf(urut);
    const oleh = pelaku.get(id) ?? "Pengguna lain";
    const kini = tanda.find((t) => t.id === id);
    if (kini === undefined)
      return { urut, pesan: `${oleh} sudah menghapus tanda ini. Tandai lagi bila masih diperlukan.` };
    const nama = simpul.get(kini.simpulId)?.nama ?? "sub kegiatan ini";
    return {
      urut,
      pesan: `${oleh} sudah mengubah tanda ${nama} menjadi ${formatPersen(kini.bagian)}. Isian Anda masih ada; simpan lagi untuk memakainya.`,
    };
  });
}
