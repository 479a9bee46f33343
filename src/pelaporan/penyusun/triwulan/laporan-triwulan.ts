// Builds the monitoring report of a quarter as a neutral document. Pure; called by triwulan.server.ts.
import type { PemantauanTriwulan } from "#pengukuran";
import type { Bagian, Blok, Catatan, Dokumen, Sorotan } from "../../model.ts";
import { bagianAksi, bagianAnalisis } from "./bagian-aksi.ts";
import { bagianCapaianTriwulan, bagianGrafikTriwulan } from "./bagian-capaian.ts";
import { bagianKurang, bagianSerapan } from "./bagian-serapan.ts";

const JUDUL = "Laporan Monitoring Rencana Aksi";

/** Every section; one without data stays and says what belongs there and who fills it. */
export function buildLaporanTriwulan(bahan: PemantauanTriwulan): Dokumen {
  const { pd, pemda, labelPeriode, kepala } = bahan;
  const lembaga = `${pd.nama} ${pemda.nama}`;
  return {
    jenis: "laporan-triwulan",
    judul: `${JUDUL} ${lembaga} ${labelPeriode}`,
    pengarang: lembaga,
    sampul: {
      baris: [JUDUL, pd.nama, pemda.nama],
      periode: labelPeriode,
      ...(kepala === null ? {} : { oleh: { nama: kepala.nama, jabatan: kepala.sebutan } }),
    },
    bagian: [
      bagianRingkasan(bahan),
      bagianCapaianTriwulan(bahan),
      bagianGrafikTriwulan(bahan),
      bagianAksi(bahan),
      bagianAnalisis(bahan),
      bagianSerapan(bahan),
      bagianKurang(bahan),
      bagianKebijakan(bahan),
    ],
    penutup: "",
    kaki: `${JUDUL} ${lembaga}, ${labelPeriode}`,
    bahasa: "id",
  };
}

function bagianRingkasan({ rekap, indikator, total, kurang, anggaranPeriode }: PemantauanTriwulan): Bagian {
  const diukur = indikator.filter((i) => i.capaian.kosong !== "tidak_dijadwalkan");
  const berangka = diukur.filter((i) => i.capaian.nilai !== null);
  const butir: Sorotan["butir"] = [
    {
      label: "Rata-rata capaian indikator sasaran",
      nilai: rekap.capaian.teks,
      keterangan: rekap.capaian.predikat ?? sebutJumlah(rekap.jumlah.berangka, "indikator sasaran bercapaian"),
    },
    {
      label: "Indikator yang bercapaian",
      nilai: `${berangka.length} dari ${diukur.length}`,
      keterangan: `dijadwalkan diukur; ${indikator.length} indikator seluruhnya`,
    },
    {
      label: "Serapan anggaran",
      nilai: total.serapan.teks,
      keterangan:
        anggaranPeriode === null
          ? "tidak ada periode pengisian yang berakhir pada triwulan ini"
          : `${total.dilaporkan} dari ${total.seluruhnya} sub kegiatan melaporkan`,
    },
  ];
  const isi = `${kurang.length} hal masih kurang. Rinciannya ada pada bagian Yang masih kurang.`;
  const peringatan: Catatan = { jenis: "catatan", nada: "peringatan", isi };
  const blok: readonly Blok[] = [{ jenis: "sorotan", butir }, ...(kurang.length === 0 ? [] : [peringatan])];
  return { kunci: "ringkasan", judul: "RINGKASAN", blok };
}

function sebutJumlah(jumlah: number, apa: string): string {
  return jumlah === 0 ? `belum ada ${apa}` : `${jumlah} ${apa}`;
}

function bagianKebijakan({ catatanKebijakan, tahun }: PemantauanTriwulan): Bagian {
  const tanpa = `Kebijakan penghitungan capaian Tahun ${tahun} belum ditetapkan, sehingga capaian tidak dihitung.`;
  const butir = catatanKebijakan.length === 0 ? [tanpa] : catatanKebijakan;
  return { kunci: "kebijakan", judul: "CATATAN KEBIJAKAN CAPAIAN", blok: [{ jenis: "daftar", butir }] };
}
