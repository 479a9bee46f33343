// `opensakip laporan perjanjian`: writes the newest perjanjian kinerja of an office to a file.
import { formatAngka, Galat } from "#inti";
import type { Pengguna } from "#organisasi";
import { getLaporanPerjanjianPd, namaBerkasPerjanjian, renderLaporan } from "#pelaporan/server";
import { resolveKeluaran, writeWhole } from "../berkas.server.ts";
import type { KodeKeluar, Perintah } from "../perintah.ts";

const FORMAT = ["docx", "pdf", "html"] as const;

export const laporanPerjanjian: Perintah = {
  nama: "laporan perjanjian",
  ringkasan: "Membuat perjanjian kinerja sebuah jabatan sebagai berkas",
  opsi: {
    pd: { jenis: "teks", wajib: true, isian: "KODE", arti: "Kode perangkat daerah, misalnya disnaker" },
    tahun: { jenis: "teks", isian: "TAHUN", arti: "Tahun perjanjian; bawaan: tahun terbaru yang direncanakan" },
    jabatan: { jenis: "teks", isian: "KODE", arti: "Kode jabatan; bawaan: kepala perangkat daerah" },
    format: { jenis: "teks", isian: "FORMAT", arti: `Salah satu dari ${FORMAT.join(", ")}; bawaan: docx` },
    keluar: { jenis: "teks", isian: "BERKAS", arti: "Berkas hasil; bawaan: nama menurut PD dan tahun di folder ini" },
    pemda: { jenis: "teks", isian: "SLUG", arti: "Pemerintah daerah; bawaan: yang pertama terdaftar" },
  },
  contoh: ["npx opensakip laporan perjanjian --pd disnaker --tahun 2024 --format pdf --keluar pk.pdf"],
  run: async (dunia, { teks }): Promise<KodeKeluar> => {
    const format = readFormat(teks.format ?? "docx");
    const diminta = teks.keluar === undefined ? undefined : resolveKeluaran(teks.keluar);
    const pengguna: Pengguna = { jenis: "operator", nama: dunia.env.USER ?? dunia.env.USERNAME ?? "operator" };
    const permintaan = {
      pdKode: teks.pd ?? "",
      tahun: readTahun(teks.tahun),
      jabatan: teks.jabatan,
      pemdaSlug: teks.pemda,
    };
    const { dokumen, isi } = await dunia.withBasis(({ konteks }) =>
      getLaporanPerjanjianPd(konteks, pengguna, permintaan),
    );
    const jalur = diminta ?? resolveKeluaran(namaBerkasPerjanjian(isi, format));
    const berkas = await renderLaporan(dokumen, format);
    writeWhole(jalur, berkas);
    dunia.tulis(`${jalur} (${formatAngka(String(berkas.length))} bita)`);
    return 0;
  },
};

function readFormat(teks: string): (typeof FORMAT)[number] {
  const format = FORMAT.find((f) => f === teks);
  if (format !== undefined) return format;
  throw new Galat("masukan", `Format "${teks}" tidak ada untuk perjanjian kinerja. Yang ada: ${FORMAT.join(", ")}.`);
}

function readTahun(teks: string | undefined): number | undefined {
  if (teks === undefined) return undefined;
  if (/^(20\d\d|2100)$/.test(teks)) return Number(teks);
  throw new Galat("masukan", `Tahun "${teks}" tidak terbaca. Tulis empat angka dari 2000 sampai 2100, misalnya 2024.`);
}
