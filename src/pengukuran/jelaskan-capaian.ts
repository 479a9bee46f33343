// "Jelaskan angka ini" for a capaian: operands, rule, exact value, policy, people, printed figure.
import {
  compare,
  formatAngka,
  formatPersen,
  type Matematika,
  type Operan,
  type Penjelasan,
  roundHalfUp,
  toDecimalText,
} from "#inti";
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
import { pilihCara } from "./capaian.ts";
import { kalimatKasus } from "./kebijakan-kasus.ts";
import { angka, matematikaRasio, matematikaSeratus, teks } from "./matematika-capaian.ts";
import { formatSelCapaian, formatSelRealisasi, selKosong, teksTarget } from "./sel.ts";
import { bandingkanTercetak } from "./tercetak.ts";
import { type HasilUkur, measure } from "./ukur.ts";

/** Everything behind the capaian of an indikator in a period, or why there is no number. */
export function explainCapaian(masukanKini: BahanPenjelasan): Penjelasan {
  const masukan = bekukanBahan(masukanKini);
  const { periode, bahan, kebijakan } = masukan;
  const { indikator, tercetak } = bahan;
  const hasil = measure(bahan, periode, kebijakan);
  const { capaian } = hasil;
  const pembanding = bandingkanTercetak(tercetak[periode] ?? [], hasil, indikator, kebijakan);
  const tahun = Number(periode.slice(0, 4));
  return {
    judul: `Capaian ${indikator.nama}`,
    konteks: konteksPenjelasan(masukan),
    hasil: formatSelCapaian(capaian, "").teks,
    ...(capaian.ada ? { predikat: capaian.predikat } : {}),
    operan: [operanTarget(masukan, hasil), operanRealisasi(masukan, hasil)],
    ...matematikaKasus(masukan, hasil),
    ...pembulatan(hasil),
    kebijakan: kebijakan === undefined ? [] : kalimatKasus(indikator, kebijakan, capaian, tahun),
    ...pengesahan(findTerbit(bahan, periode)),
    bukti: [],
    ...(pembanding === undefined ? {} : { tercetak: pembanding }),
    catatan: [...catatanIndikator(indikator), ...catatanAngka(hasil)],
  };
}

function catatanAngka({ realisasi, capaian }: HasilUkur): readonly string[] {
  if (!capaian.ada) return "alasan" in capaian.sebab ? [`Tidak ada angka karena ${capaian.sebab.alasan}.`] : [];
  if (!realisasi.ada || compare(roundHalfUp(realisasi.angka, realisasi.desimal), realisasi.angka) === 0) return [];
  return [`Perhitungan memakai realisasi sebelum dibulatkan, ${formatAngka(realisasi.angka)}.`];
}

function operanTarget(masukan: BahanPenjelasan, { target, realisasi }: HasilUkur): Operan {
  const { bahan, periode } = masukan;
  if (target === undefined) {
    const terjadwal = realisasi.ada || realisasi.sebab.jenis !== "tidak_dijadwalkan";
    const nilai = selKosong({ jenis: terjadwal ? "belum_diisi" : "tidak_dijadwalkan" }).teks;
    return { label: "Target", nilai, sumber: "Belum ditetapkan dalam rencana" };
  }
  const beku = bahan.beku?.[periode];
  const kodeAsal = beku === undefined || beku.target === null ? target.asal : beku.targetAsal;
  const asal = kodeAsal.map((kode) => namaPeriode(masukan, kode)).join(", ");
  const sendiri = kodeAsal.length === 1 && kodeAsal[0] === periode;
  const sejak = kodeAsal === target.asal ? "versi rencana terakhir" : "dibekukan saat pengisian dibuka";
  const sumber = `${sendiri ? "Target" : "Diturunkan dari target"} ${asal} (${sejak})`;
  return { label: "Target", nilai: teksTarget(target.target, bahan.indikator.satuan), sumber };
}

function operanRealisasi(masukan: BahanPenjelasan, { realisasi }: HasilUkur): Operan {
  const { pd, periode, bahan } = masukan;
  const asal = alamatJelaskan("realisasi", pd.kode, bahan.indikator.kode, periode);
  const nilai = formatSelRealisasi(realisasi, bahan.indikator.satuan, asal).teks;
  if (!realisasi.ada) return { label: "Realisasi", nilai, sumber: "Tidak ada angka" };
  return { label: "Realisasi", nilai, sumber: asalRealisasi(masukan), asal };
}

function matematikaKasus(
  { bahan, kebijakan }: BahanPenjelasan,
  { target, realisasi, capaian }: HasilUkur,
): Pick<Penjelasan, "rumus" | "hitungan"> {
  if (target === undefined || !realisasi.ada || kebijakan === undefined || !capaian.ada) return {};
  const { indikator } = bahan;
  const cara = pilihCara(target.target, realisasi.angka, { ...indikator, kebijakan });
  const nama = teks("Capaian");
  const hasil = angka(formatSelCapaian(capaian, "").teks);
  if (cara.jenis !== "rasio") return { rumus: matematikaSeratus(nama) };
  const acuan = { jenis: "titik", nilai: cara.acuan, desimal: target.target.desimal } as const;
  return {
    rumus: matematikaRasio(cara.rumus, { acuan: teks(cara.namaAcuan), realisasi: teks("Realisasi"), hasil: nama }),
    hitungan: sama(
      matematikaRasio(cara.rumus, {
        acuan: angka(teksTarget(acuan, indikator.satuan)),
        realisasi: angka(formatSelRealisasi(realisasi, indikator.satuan, "").teks),
        hasil: nama,
      }),
      hasil,
    ),
  };
}

function sama(kiri: Matematika, hasil: Matematika): Matematika {
  return { jenis: "baris", isi: [kiri, { jenis: "operator", teks: "=" }, hasil] };
}

function pembulatan({ capaian }: HasilUkur): Pick<Penjelasan, "pembulatan"> {
  if (!capaian.ada) return {};
  const potong = capaian.dipotong === null ? "" : `, dipotong batas ${capaian.dipotong}`;
  const bulat = formatPersen(toDecimalText(capaian.angka, capaian.desimal));
  return {
    pembulatan: `Hasil hitung ${formatAngka(capaian.utuh)}%${potong}, dicetak ${bulat} (${capaian.desimal} desimal, setengah ke atas).`,
  };
}
