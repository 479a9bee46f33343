// "Jelaskan angka ini" for a rekap: its members, the mean with this case's numbers, the policy, the counts.
import { formatAngka, formatPersen, type Matematika, type Penjelasan, toDecimalText } from "#inti";
import { angka, teks } from "./matematika-capaian.ts";
import { type AnggotaRekap, bobotRekap, type JumlahRekap, type KebijakanRekap, type Rekap } from "./rekap.ts";
import { formatSelCapaian } from "./sel.ts";

/** Everything behind a rekap. `konteks` says of whom and when ("Dinas Tenaga Kerja, Semester I Tahun 2024"). */
export function explainRekap(rekap: Rekap, kebijakan: KebijakanRekap, konteks: string): Penjelasan {
  const { capaian, anggota, jumlah } = rekap;
  return {
    judul: `Capaian ${rekap.nama}`,
    konteks,
    hasil: formatSelCapaian(capaian, "").teks,
    ...(capaian.ada ? { predikat: capaian.predikat } : {}),
    operan: anggota.map((a) => ({
      label: a.nama,
      nilai: formatSelCapaian(a.capaian, "").teks,
      sumber: sumberOf(a, kebijakan),
      ...(a.asal === undefined ? {} : { asal: a.asal }),
    })),
    ...matematika(rekap, kebijakan),
    ...pembulatan(rekap),
    kebijakan: kalimatRekap(kebijakan),
    bukti: [],
    catatan: [kalimatJumlah(jumlah)],
  };
}

/** The policy of the rekap in sentences. */
export function kalimatRekap({ capaian, ukur }: KebijakanRekap): readonly string[] {
  const atas = ukur.rekapBatasAtas;
  const kosong = {
    diabaikan: "Realisasi yang belum diisi tidak ikut dihitung.",
    dihitung_nol: "Realisasi yang seharusnya ada tetapi belum diisi dihitung sebagai capaian 0%.",
    tanpa_hasil: "Selama ada realisasi yang belum diisi, rekap ini tidak berangka.",
  }[ukur.rekapKosong];
  return [
    "Rekap ialah rata-rata biasa capaian anggotanya.",
    ...(atas === null ? [] : [`Capaian satu anggota dihitung paling tinggi ${formatPersen(atas)}.`]),
    kosong,
    "Yang tidak dijadwalkan, tidak tersedia, atau tidak terdefinisi tidak ikut dihitung.",
    ...(capaian === undefined ? [] : [`Dibulatkan ke ${capaian.desimal} desimal, setengah ke atas.`]),
  ];
}

function sumberOf(anggota: AnggotaRekap, kebijakan: KebijakanRekap): string {
  const bobot = bobotRekap(anggota, kebijakan);
  return bobot === null ? "Tidak ikut dihitung" : `Dihitung sebagai ${formatPersen(bobot)}`;
}

function matematika({ capaian, anggota }: Rekap, kebijakan: KebijakanRekap): Pick<Penjelasan, "rumus" | "hitungan"> {
  const bobot = anggota.flatMap((a) => bobotRekap(a, kebijakan) ?? []);
  if (!capaian.ada || bobot.length === 0) return {};
  const bagi = (atas: Matematika, bawah: Matematika): Matematika => ({ jenis: "pecahan", atas, bawah });
  const sama = { jenis: "operator", teks: "=" } as const;
  const jumlahan = bobot.flatMap((b, i): readonly Matematika[] =>
    i === 0 ? [angka(formatPersen(b))] : [{ jenis: "operator", teks: "+" }, angka(formatPersen(b))],
  );
  const hasil = angka(formatPersen(toDecimalText(capaian.angka, capaian.desimal)));
  const hitungan = bagi({ jenis: "baris", isi: jumlahan }, angka(String(bobot.length)));
  return {
    rumus: { jenis: "baris", isi: [teks("Rekap"), sama, bagi(teks("Jumlah capaian"), teks("Banyaknya"))] },
    hitungan: { jenis: "baris", isi: [hitungan, sama, hasil] },
  };
}

function pembulatan({ capaian }: Rekap): Pick<Penjelasan, "pembulatan"> {
  if (!capaian.ada) return {};
  const bulat = formatPersen(toDecimalText(capaian.angka, capaian.desimal));
  return { pembulatan: `Hasil hitung ${formatAngka(capaian.utuh)}%, dicetak ${bulat}.` };
}

function kalimatJumlah(jumlah: JumlahRekap): string {
  const { berangka, belum_diisi, tidak_dijadwalkan, tidak_tersedia, tidak_terdefinisi } = jumlah;
  return (
    `Berangka ${berangka}, belum diisi ${belum_diisi}, tidak dijadwalkan ${tidak_dijadwalkan}, ` +
    `tidak tersedia ${tidak_tersedia}, tidak terdefinisi ${tidak_terdefinisi}.`
  );
}
