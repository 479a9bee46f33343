// Sends what waits in the outbox, one message after another, each at most once. Called by the sending job and the
// command line. A message is marked as under way, and that is committed, before the channel gets it: killed between
// sending and noting the result, it stays so marked, is later shown as failed, and is never sent again by itself.
import { sql } from "kysely";
import { assertNever } from "#inti";
import type { HasilKirim, Kanal, Konteks, PemdaId, Surat, Tindakan } from "#inti/server";
import { cobaLagiPada, type KeadaanSurat } from "./keadaan-surat.ts";
import { hariPengingat } from "./susun.server.ts";

/** `lanjutDetik`: when the next message falls due again, null when none waits. */
export type HasilPengiriman = {
  readonly terkirim: number;
  readonly gagal: number;
  readonly lanjutDetik: number | null;
};

/** Longer than the channel waits for anything, so what is older was surely abandoned. */
const BATAS_MENGIRIM_MENIT = 10;
/** So many failures in a row mean that the server is away: the others are not tried now. */
const BATAS_BERUNTUN = 3;

/** Sends today's waiting messages of the pemda until none is due, the server is away, or `dihentikan` says so. */
export async function kirimSurat(
  konteks: Konteks,
  pemdaId: PemdaId,
  dihentikan: () => boolean = () => false,
): Promise<HasilPengiriman> {
  const { kanal } = konteks.surat;
  const jumlah = { terkirim: 0, gagal: 0 };
  if (kanal === null) return { ...jumlah, lanjutDetik: null };
  await bereskan(konteks, pemdaId);
  for (let beruntun = 0; beruntun < BATAS_BERUNTUN && !dihentikan(); ) {
    const hasil = await kirimSatu(konteks, pemdaId, kanal);
    if (hasil === undefined) break;
    jumlah[hasil.jenis === "terkirim" ? "terkirim" : "gagal"]++;
    beruntun = hasil.jenis === "coba_lagi" ? beruntun + 1 : 0;
  }
  return { ...jumlah, lanjutDetik: await detikBerikut(konteks, pemdaId) };
}

/** Settles what will not be sent any more: abandoned, of another day, or to an account closed meanwhile. */
async function bereskan(konteks: Konteks, pemdaId: PemdaId): Promise<void> {
  const kini = konteks.now();
  const ditinggal = new Date(kini.getTime() - BATAS_MENGIRIM_MENIT * 60_000);
  await konteks.basis.write(pelakuKirim(pemdaId), async ({ db }) => {
    await sql`
      UPDATE sakip.surat_keluar s SET keadaan = 'gagal', coba_lagi_pada = NULL, berubah_pada = ${kini},
        galat_terakhir = CASE
          WHEN s.keadaan = 'mengirim' THEN 'Pengiriman terputus; surat ini mungkin sudah sampai.'
          WHEN s.hari < ${hariPengingat(konteks)} THEN 'Harinya sudah lewat sebelum surat terkirim.'
          ELSE 'Akun penerima sudah dinonaktifkan.' END
      WHERE s.pemda_id = ${pemdaId} AND (
        (s.keadaan = 'mengirim' AND s.berubah_pada < ${ditinggal})
        OR (s.keadaan = 'menunggu' AND (s.hari < ${hariPengingat(konteks)} OR NOT EXISTS (
          SELECT FROM sakip.pengguna p
          WHERE p.pemda_id = s.pemda_id AND p.pengguna_id = s.pengguna_id AND p.aktif))))`.execute(db);
  });
}

/** Claims one due message, sends it, and notes the result. Undefined when none is due. */
async function kirimSatu(konteks: Konteks, pemdaId: PemdaId, kanal: Kanal): Promise<HasilKirim | undefined> {
  const diambil = await ambil(konteks, pemdaId);
  if (diambil === undefined) return undefined;
  const { percobaan, ...surat } = diambil;
  const hasil = await kanal.kirim(surat);
  if (hasil.jenis !== "terkirim") {
    konteks.log.warn({ surat: surat.id, kanal: kanal.nama, hasil }, "surat tidak terkirim");
  }
  await catat(konteks, pemdaId, surat.id, berikutnya(hasil, percobaan, konteks.now()));
  return hasil;
}

// Writers of one pemda follow one another, so two senders never claim the same message.
async function ambil(
  konteks: Konteks,
  pemdaId: PemdaId,
): Promise<(Surat & { readonly percobaan: number }) | undefined> {
  type Baris = { id: string; nama: string; alamat: string; subjek: string; isi: string; percobaan: number };
  const kini = konteks.now();
  const { rows } = await konteks.basis.write(pelakuKirim(pemdaId), ({ db }) =>
    sql<Baris>`
      UPDATE sakip.surat_keluar SET keadaan = 'mengirim', percobaan = percobaan + 1, coba_lagi_pada = NULL,
        berubah_pada = ${kini}
      WHERE pemda_id = ${pemdaId} AND surat_id = (
        SELECT surat_id FROM sakip.surat_keluar
        WHERE pemda_id = ${pemdaId} AND hari = ${hariPengingat(konteks)} AND keadaan = 'menunggu'
          AND (coba_lagi_pada IS NULL OR coba_lagi_pada <= ${kini})
        ORDER BY coba_lagi_pada NULLS FIRST, surat_id LIMIT 1)
      RETURNING surat_id AS id, nama, alamat, subjek, isi, percobaan`.execute(db),
  );
  const baris = rows[0];
  if (baris === undefined) return undefined;
  const { id, nama, alamat, subjek, isi, percobaan } = baris;
  return { id, kepada: { nama, alamat }, subjek, isi, percobaan };
}

type Berikutnya = { readonly keadaan: KeadaanSurat; readonly cobaLagi: Date | null; readonly galat: string | null };

function berikutnya(hasil: HasilKirim, percobaan: number, kini: Date): Berikutnya {
  switch (hasil.jenis) {
    case "terkirim":
      return { keadaan: "terkirim", cobaLagi: null, galat: null };
    case "coba_lagi": {
      const cobaLagi = cobaLagiPada(percobaan, kini);
      return { keadaan: cobaLagi === null ? "gagal" : "menunggu", cobaLagi, galat: hasil.sebab };
    }
    case "ditolak":
      return { keadaan: "gagal", cobaLagi: null, galat: hasil.sebab };
    case "tak_pasti":
      return { keadaan: "gagal", cobaLagi: null, galat: `Mungkin sudah sampai; sambungan terputus: ${hasil.sebab}` };
    default:
      return assertNever(hasil);
  }
}

async function catat(
  konteks: Konteks,
  pemdaId: PemdaId,
  suratId: string,
  { keadaan, cobaLagi, galat }: Berikutnya,
): Promise<void> {
  await konteks.basis.write(pelakuKirim(pemdaId), ({ db }) =>
    sql`
      UPDATE sakip.surat_keluar SET keadaan = ${keadaan}, coba_lagi_pada = ${cobaLagi}, galat_terakhir = ${galat},
        berubah_pada = ${konteks.now()}
      WHERE pemda_id = ${pemdaId} AND surat_id = ${suratId} AND keadaan = 'mengirim'`.execute(db),
  );
}

async function detikBerikut(konteks: Konteks, pemdaId: PemdaId): Promise<number | null> {
  const { rows } = await konteks.basis.read(pemdaId, ({ db }) =>
    sql<{ pada: Date | null; langsung: boolean | null }>`
      SELECT min(coba_lagi_pada) AS pada, bool_or(coba_lagi_pada IS NULL) AS langsung FROM sakip.surat_keluar
      WHERE pemda_id = ${pemdaId} AND keadaan = 'menunggu' AND hari = ${hariPengingat(konteks)}`.execute(db),
  );
  const { pada = null, langsung = null } = rows[0] ?? {};
  if (pada !== null) return Math.max(1, Math.ceil((pada.getTime() - konteks.now().getTime()) / 1000));
  return langsung === true ? 60 : null;
}

function pelakuKirim(pemdaId: PemdaId): Tindakan {
  return { pemdaId, pelaku: "sistem:pengingat", alasan: "Pengiriman surat" };
}
