// "Jelaskan angka ini" for a realisasi: where the value comes from, or the formula with its variables.
import {
  compare,
  formatAngka,
  formatBesaran,
  type Operan,
  type Penjelasan,
  roundHalfUp,
  toMatematikaAngka,
} from "#inti";
import { type Indikator, rumusIndikator } from "#perencanaan";
import { alamatJelaskan } from "./alamat.ts";
import {
  asalRealisasi,
  type BahanPenjelasan,
  bekukanBahan,
  catatanIndikator,
  findTerbit,
  konteksPenjelasan,
  namaPeriode,
  pengesahan,
} from "./bahan-penjelasan.ts";
import { bagianTerpakai } from "./jadwal.ts";
import { resolveRealisasi } from "./realisasi.ts";
import { formatSelRealisasi } from "./sel.ts";
import type { Nilai, RealisasiTersimpan } from "./tipe.ts";

/** Everything behind the realisasi of an indikator in a period, or why there is no number. */
export function explainRealisasi(masukanKini: BahanPenjelasan): Penjelasan {
  const masukan = bekukanBahan(masukanKini);
  const { periode, bahan } = masukan;
  const { indikator } = bahan;
  const nilai = resolveRealisasi(bahan, periode);
  const tersimpan = findTerbit(bahan, periode);
  const hasil = formatSelRealisasi(nilai, indikator.satuan, "").teks;
  return {
    judul: `Realisasi ${indikator.nama}`,
    konteks: konteksPenjelasan(masukan),
    hasil,
    operan: tersimpan === undefined ? operanBagian(masukan) : operanTersimpan(indikator, tersimpan, hasil),
    ...matematikaRumus(indikator, tersimpan, hasil),
    ...pembulatan(nilai, hasil),
    kebijakan: nilai.ada && tersimpan === undefined ? [`${asalRealisasi(masukan)}.`] : [],
    ...pengesahan(tersimpan),
    bukti: [],
    catatan: [...catatanIndikator(indikator), ...catatanNilai(nilai, indikator, tersimpan)],
  };
}

function operanTersimpan(indikator: Indikator, tersimpan: RealisasiTersimpan, hasil: string): readonly Operan[] {
  const { nilai, variabel, sumber } = tersimpan;
  if (nilai !== null) return [{ label: "Nilai yang dilaporkan", nilai: hasil, sumber }];
  return indikator.variabel.map(({ nama, label, satuan }) => {
    const isi = variabel[nama];
    return { label, nilai: isi === undefined ? "belum diisi" : formatBesaran(isi, satuan), sumber };
  });
}

function operanBagian(masukan: BahanPenjelasan): readonly Operan[] {
  const { pd, periode, bahan } = masukan;
  const { indikator } = bahan;
  return bagianTerpakai(indikator, periode).map((kode) => {
    const asal = alamatJelaskan("realisasi", pd.kode, indikator.kode, kode);
    const operan = {
      label: namaPeriode(masukan, kode),
      nilai: formatSelRealisasi(resolveRealisasi(bahan, kode), indikator.satuan, asal).teks,
      sumber: findTerbit(bahan, kode)?.sumber ?? "Belum ada realisasi yang disetujui",
    };
    return findTerbit(bahan, kode) === undefined ? operan : { ...operan, asal };
  });
}

function matematikaRumus(
  indikator: Indikator,
  tersimpan: RealisasiTersimpan | undefined,
  hasil: string,
): Pick<Penjelasan, "rumus" | "hitungan"> {
  const rumus = rumusIndikator(indikator);
  if (indikator.rumus === null || rumus === null) return {};
  if (tersimpan === undefined || tersimpan.nilai !== null) return { rumus };
  const angka = new Map(Object.entries(tersimpan.variabel).map(([nama, teks]) => [nama, formatAngka(teks)]));
  const hitungan = toMatematikaAngka(indikator.rumus.ekspresi, angka);
  const samaDengan = [
    { jenis: "operator", teks: "=" },
    { jenis: "angka", teks: hasil },
  ] as const;
  return { rumus, hitungan: { jenis: "baris", isi: [hitungan, ...samaDengan] } };
}

function pembulatan(nilai: Nilai, hasil: string): Pick<Penjelasan, "pembulatan"> {
  if (!nilai.ada || compare(roundHalfUp(nilai.angka, nilai.desimal), nilai.angka) === 0) return {};
  return { pembulatan: `Nilai sebelum dibulatkan ${formatAngka(nilai.angka)}; dicetak ${hasil}.` };
}

function catatanNilai(
  nilai: Nilai,
  indikator: Indikator,
  tersimpan: RealisasiTersimpan | undefined,
): readonly string[] {
  const sebab = !nilai.ada && "alasan" in nilai.sebab ? [`Tidak ada angka karena ${nilai.sebab.alasan}.`] : [];
  const tanpaVariabel =
    tersimpan !== undefined && tersimpan.nilai !== null && indikator.rumus !== null
      ? [
          "Sumber hanya memberi hasil akhir; nilai variabel rumusnya tidak tersedia, sehingga hasil itu dicatat apa adanya.",
        ]
      : [];
  return [...sebab, ...tanpaVariabel, ...(tersimpan?.catatan ? [tersimpan.catatan] : [])];
}
