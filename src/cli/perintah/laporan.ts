// `opensakip laporan <jenis>`: writes a report of any kind to a file. One command per kind of the registry.
import { formatAngka, Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getFormat, JENIS_LAPORAN, type JenisLaporan, type KodeJenis, type MasaLaporan } from "#pelaporan";
import {
  getLaporan,
  type LaporanJadi,
  namaBerkasLaporan,
  type PermintaanLaporan,
  renderLaporan,
} from "#pelaporan/server";
import { listPeriodeTersedia } from "#pengukuran/server";
import { resolveKeluaran, writeWhole } from "../berkas.server.ts";
import type { KodeKeluar, OpsiPerintah, Perintah } from "../perintah.ts";

type Jenis = JenisLaporan & { readonly kode: KodeJenis };

const MASA: Readonly<
  Record<MasaLaporan, { readonly opsi: string; readonly contoh: string; readonly rinci: OpsiPerintah }>
> = {
  periode: {
    opsi: "periode",
    contoh: "2024-S1",
    rinci: {
      jenis: "teks",
      isian: "PERIODE",
      arti: "2024, 2024-S1, 2024-TW2, atau 2024-06; bawaan: periode terbaru yang berisi data",
    },
  },
  tahun: {
    opsi: "tahun",
    contoh: "2024",
    rinci: { jenis: "teks", isian: "TAHUN", arti: "Tahun laporan; bawaan: tahun terbaru yang berisi data" },
  },
  triwulan: {
    opsi: "periode",
    contoh: "2024-TW2",
    rinci: { jenis: "teks", isian: "TRIWULAN", arti: "Misalnya 2024-TW2; bawaan: triwulan terbaru yang berisi data" },
  },
};

/** The commands, in the order of the registry. */
export const LAPORAN: readonly Perintah[] = JENIS_LAPORAN.map(perintahLaporan);

function perintahLaporan(jenis: Jenis): Perintah {
  const bawaan = jenis.format[0] ?? "pdf";
  const { opsi, contoh } = MASA[jenis.masa];
  const contohSubjek = { pd: " --pd disnaker", tema: " --tema kemiskinan", pemda: "" }[jenis.lingkup];
  return {
    nama: `laporan ${jenis.kode}`,
    ringkasan: `Membuat ${jenis.nama} sebagai berkas`,
    opsi: opsiLaporan(jenis, bawaan),
    contoh: [
      `npx opensakip laporan ${jenis.kode}${contohSubjek} --${opsi} ${contoh} --format ${bawaan} --keluar laporan.${bawaan}`,
    ],
    run: async (dunia, { teks, sakelar }): Promise<KodeKeluar> => {
      const format = getFormat(teks.format ?? bawaan);
      const diminta = teks.keluar === undefined ? undefined : resolveKeluaran(teks.keluar);
      const pengguna: Pengguna = { jenis: "operator", nama: dunia.env.USER ?? dunia.env.USERNAME ?? "operator" };
      const { pd, tema, pemda } = teks;
      const asalAngka = sakelar.has("asal-angka");
      const subjek = { pdKode: pd, temaKode: tema, pemdaSlug: pemda };
      const permintaan = { jenis: jenis.kode, ...subjek, masa: teks[opsi], asalAngka };
      const laporan = await dunia.withBasis(({ konteks }) => buat(konteks, pengguna, permintaan));
      const jalur = diminta ?? resolveKeluaran(namaBerkasLaporan(laporan, format.kode));
      const isi = await renderLaporan(laporan.dokumen, format.kode);
      writeWhole(jalur, isi);
      dunia.tulis(`${jalur} (${formatAngka(String(isi.length))} bita)`);
      return 0;
    },
  };
}

function opsiLaporan({ lingkup, masa, format }: Jenis, bawaan: string): Perintah["opsi"] {
  const { opsi, rinci } = MASA[masa];
  const pd: OpsiPerintah = {
    jenis: "teks",
    wajib: true,
    isian: "KODE",
    arti: "Kode perangkat daerah, misalnya disnaker",
  };
  const tema: OpsiPerintah = { jenis: "teks", wajib: true, isian: "KODE", arti: "Kode tema, misalnya kemiskinan" };
  const subjek: Perintah["opsi"] = lingkup === "pd" ? { pd } : lingkup === "tema" ? { tema } : {};
  return {
    ...subjek,
    [opsi]: rinci,
    format: { jenis: "teks", isian: "FORMAT", arti: `Salah satu dari ${format.join(", ")}; bawaan: ${bawaan}` },
    "asal-angka": { jenis: "sakelar", arti: "Tambahkan lampiran: dari mana setiap angka berasal" },
    keluar: { jenis: "teks", isian: "BERKAS", arti: "Berkas hasil; bawaan: nama menurut isinya di folder ini" },
    pemda: { jenis: "teks", isian: "SLUG", arti: "Pemerintah daerah; bawaan: yang pertama terdaftar" },
  };
}

/** The report; about a PD, a refused period is told together with the periods that have data. */
async function buat(konteks: Konteks, pengguna: Pengguna, permintaan: PermintaanLaporan): Promise<LaporanJadi> {
  const { pdKode, pemdaSlug } = permintaan;
  if (pdKode === undefined) return getLaporan(konteks, pengguna, permintaan);
  // Refuses an unknown pemda or PD first, naming the valid ones.
  const tersedia = await listPeriodeTersedia(konteks, pengguna, { pdKode, pemdaSlug });
  try {
    return await getLaporan(konteks, pengguna, permintaan);
  } catch (galat) {
    if (!(galat instanceof Galat) || (galat.kode !== "masukan" && galat.kode !== "tidak_ditemukan")) throw galat;
    const kode = tersedia.map((p) => p.kode).join(", ");
    const pesan = `${galat.message} Periode yang berisi data: ${kode === "" ? "belum ada" : kode}.`;
    throw new Galat(galat.kode, pesan, { sebab: galat });
  }
}
