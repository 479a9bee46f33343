// `opensakip templat` and `opensakip rencana impor`: a draft as an Excel workbook, and back.
import { readFile, stat } from "node:fs/promises";
import { formatAngka, Galat } from "#inti";
import { isErrno } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type BedaBaris, sebutanBaris, sebutanVersi } from "#perencanaan";
import { ubahRancangan } from "#perencanaan/server";
import type { GalatBuku } from "#pertukaran";
import { getTemplatRencana, type PratinjauBuku, periksaBukuRencana } from "#pertukaran/server";
import { resolveKeluaran, writeWhole } from "../berkas.server.ts";
import type { DuniaCli, KodeKeluar, OpsiPerintah, Perintah } from "../perintah.ts";

const PD: OpsiPerintah = {
  jenis: "teks",
  wajib: true,
  isian: "KODE",
  arti: "Kode perangkat daerah, misalnya disnaker",
};
const VERSI: OpsiPerintah = {
  jenis: "teks",
  isian: "ID",
  arti: "Versi dokumen; bawaan: yang terbaru di antara yang sedang disusun",
};
const PEMDA: OpsiPerintah = { jenis: "teks", isian: "SLUG", arti: "Pemerintah daerah; bawaan: yang pertama terdaftar" };
/** Far above any plan; what is larger is not read into memory at all. */
const UKURAN_TERBESAR = 100 * 1024 * 1024;

export const templat: Perintah = {
  nama: "templat",
  ringkasan: "Menulis rancangan rencana sebuah perangkat daerah sebagai buku kerja Excel",
  opsi: {
    pd: PD,
    versi: VERSI,
    keluar: { jenis: "teks", isian: "BERKAS", arti: "Berkas hasil; bawaan: nama menurut PD dan dokumen di folder ini" },
    pemda: PEMDA,
  },
  contoh: ["npx opensakip templat --pd disnaker --keluar rencana.xlsx"],
  run: async (dunia, { teks }): Promise<KodeKeluar> => {
    const diminta = teks.keluar === undefined ? undefined : resolveKeluaran(teks.keluar);
    const permintaan = { pdKode: teks.pd ?? "", versiId: teks.versi, pemdaSlug: teks.pemda };
    const { nama, isi } = await dunia.withBasis(({ konteks }) =>
      getTemplatRencana(konteks, operatorOf(dunia), permintaan),
    );
    const jalur = diminta ?? resolveKeluaran(nama);
    writeWhole(jalur, isi);
    dunia.tulis(`${jalur} (${formatAngka(String(isi.length))} bita)`);
    return 0;
  },
};

export const rencanaImpor: Perintah = {
  nama: "rencana impor",
  ringkasan: "Menunjukkan perbedaan buku kerja Excel dengan rancangan; dengan --simpan semuanya disimpan sekaligus",
  sisa: "<berkas.xlsx>",
  opsi: {
    pd: PD,
    versi: VERSI,
    simpan: { jenis: "sakelar", arti: "Simpan semua perbedaan ke dalam rancangan" },
    pemda: PEMDA,
  },
  contoh: [
    "npx opensakip rencana impor --pd disnaker rencana.xlsx",
    "npx opensakip rencana impor --pd disnaker --simpan rencana.xlsx",
  ],
  run: async (dunia, { teks, sakelar, sisa: [berkas = ""] }): Promise<KodeKeluar> => {
    const isi = await readBerkas(berkas);
    return dunia.withBasis(async ({ konteks }): Promise<KodeKeluar> => {
      const pengguna = operatorOf(dunia);
      const tempat = { pdKode: teks.pd ?? "", pemdaSlug: teks.pemda };
      const kabar = (lembar: string, baris: number): void => dunia.lapor(`${lembar}: ${baris} baris dibaca`);
      const hasil = await periksaBukuRencana(konteks, pengguna, { ...tempat, versiId: teks.versi, isi, kabar });
      if (hasil.jenis === "salah") throw salahBuku(berkas, hasil.galat);
      for (const baris of teksPratinjau(hasil)) dunia.tulis(baris);
      if (!sakelar.has("simpan") || hasil.beda.length === 0) return 0;
      const { perubahan, versi, lama } = hasil;
      const permintaan = { ...tempat, versiId: versi.id, perubahan, alasan: `impor buku kerja ${berkas}` };
      const simpanan = await ubahRancangan(konteks, pengguna, permintaan);
      if (simpanan.jenis === "bentrok")
        throw new Galat("bentrok", "Rancangan berubah selagi diperiksa. Ulangi perintah ini.");
      if (simpanan.jenis === "ditolak") {
        const galat = simpanan.temuan.map((t) => ({
          lembar: sebutanBaris(lama, t.jenis, t.kunci),
          sel: null,
          pesan: t.pesan,
        }));
        throw salahBuku(berkas, galat);
      }
      dunia.tulis(`Tersimpan ${hasil.beda.length} baris.`);
      return 0;
    });
  },
};

function operatorOf({ env }: DuniaCli): Pengguna {
  return { jenis: "operator", nama: env.USER ?? env.USERNAME ?? "operator" };
}

async function readBerkas(berkas: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(berkas);
    if (size > UKURAN_TERBESAR)
      throw new Galat("masukan", `"${berkas}" terlalu besar untuk sebuah buku kerja rencana.`);
    return await readFile(berkas);
  } catch (sebab) {
    if (sebab instanceof Galat || !isErrno(sebab, "ENOENT")) throw sebab;
    throw new Galat("tidak_ditemukan", `Berkas "${berkas}" tidak ada. Periksa nama dan foldernya.`, { sebab });
  }
}

function salahBuku(berkas: string, galat: readonly GalatBuku[]): Galat {
  const rincian = galat.map(({ lembar, sel, pesan }) => ({
    berkas: sel === null ? lembar : `${lembar}!${sel}`,
    pesan,
  }));
  const pesan = `"${berkas}" belum dapat diimpor: ada ${galat.length} kesalahan. Tidak ada yang disimpan.`;
  return new Galat("masukan", pesan, { rincian });
}

const MACAM: Readonly<Record<BedaBaris["macam"], string>> = { tambah: "+", hapus: "-", ubah: "~" };

function teksPratinjau({ pd, versi, lama, baru, beda }: PratinjauBuku): readonly string[] {
  const judul = `${pd.nama}: ${versi.dokumen.judul}, ${sebutanVersi(versi.nomor).toLowerCase()}`;
  if (beda.length === 0) return [judul, "Tidak ada perbedaan."];
  return [
    judul,
    ...beda.map((b) => {
      const kolom = b.kolom.length === 0 ? "" : ` (${b.kolom.map((k) => k.kolom).join(", ")})`;
      return `${MACAM[b.macam]} ${sebutanBaris(b.macam === "hapus" ? lama : baru, b.jenis, b.kunci)}${kolom}`;
    }),
    `${beda.length} perbedaan.`,
  ];
}
