// Tables of the LKjIP that print money: pagu, realisasi and serapan, and capaian against serapan. Pure.
import type { Ekspresi } from "#inti";
import type { Pita } from "#organisasi";
import type { RekapTahunan, SelAngka, SerapanAnggaran } from "#pengukuran";
import type { Sel, Tabel } from "../../model.ts";
import { angkaRupiah, angkaSel, jumlahSel, selKepala } from "../sel.ts";
import { selCapaian } from "../sel-capaian.ts";

/** One row: a programme, a sasaran or a PD. */
export type BarisUang = {
  readonly nama: string;
  readonly anggaran: SerapanAnggaran;
  readonly rekap: RekapTahunan;
  readonly efisiensi: SelAngka;
};

/** Pagu, realisasi and serapan of each row with the total. `kepala` names the rows. */
export function tabelSerapan(
  judul: string,
  kepala: string,
  baris: readonly BarisUang[],
  total: SerapanAnggaran,
): Tabel {
  const berpagu = baris.flatMap((b, i) => (b.anggaran.pagu.nilai === null ? [] : [`pagu-${i}`]));
  const lapor = baris.flatMap((b, i) => (b.anggaran.realisasi.nilai === null ? [] : [`realisasi-${i}`]));
  return {
    jenis: "tabel",
    judul,
    lebar: [6, 40, 20, 20, 14],
    kepala: [["NO", kepala, "PAGU", "REALISASI", "SERAPAN"].map((k) => selKepala(k))],
    baris: [
      ...baris.map(({ nama, anggaran }, i): readonly Sel[] => [
        { isi: `${i + 1}.`, rata: "tengah" },
        { isi: nama, judulBaris: true },
        { ...selUang(anggaran.pagu), kunci: `pagu-${i}` },
        { ...selUang(anggaran.realisasi), kunci: `realisasi-${i}` },
        selSerapan(anggaran, `realisasi-${i}`, `pagu-${i}`),
      ]),
      [
        {
          isi: [{ teks: "TOTAL", tebal: true }],
          rata: "kanan",
          nada: "jumlah",
          gabungKolom: 2,
          judulBaris: true,
        },
        selTotal(total.pagu, berpagu, "pagu-total"),
        selTotal(total.realisasi, lapor, "realisasi-total"),
        { ...selSerapan(total, "realisasi-total", "pagu-total"), nada: "jumlah" },
      ],
    ],
    catatan: catatanCakupan([...baris, { nama: "Total", anggaran: total }]),
  };
}

/** Capaian beside serapan, and the difference of the two in points. */
export function tabelEfisiensi(
  judul: string,
  kepala: string,
  baris: readonly BarisUang[],
  skala: readonly Pita[],
): Tabel {
  return {
    jenis: "tabel",
    judul,
    lebar: [6, 46, 16, 16, 16],
    kepala: [["NO", kepala, "CAPAIAN", "SERAPAN", "TINGKAT EFISIENSI"].map((k) => selKepala(k))],
    baris: baris.map(({ nama, anggaran, rekap, efisiensi }, i) => [
      { isi: `${i + 1}.`, rata: "tengah" },
      { isi: nama, judulBaris: true },
      { ...selCapaian(rekap.capaian, skala), kunci: `capaian-${i}` },
      { ...selPersen(anggaran.serapan), kunci: `serapan-${i}` },
      selSelisih(efisiensi, `capaian-${i}`, `serapan-${i}`),
    ]),
    catatan: [
      "Tingkat efisiensi ialah capaian dikurangi serapan anggaran, dalam poin persen. Nilai positif berarti kinerja yang dicapai melebihi bagian anggaran yang dipakai.",
      ...catatanAlasan(baris),
    ],
  };
}

function selUang(sel: SelAngka): Sel {
  if (sel.nilai === null) return { isi: sel.teks, rata: "kanan", nada: "redup" };
  const run = sel.jelaskan === undefined ? { teks: sel.teks } : { teks: sel.teks, asal: sel.jelaskan };
  return { isi: [run], rata: "kanan", ...angkaRupiah(sel.nilai) };
}

function selTotal(sel: SelAngka, dari: readonly string[], kunci: string): Sel {
  const isi = selUang(sel);
  const tebal = typeof isi.isi === "string" ? isi.isi : isi.isi.map((t) => ({ ...t, tebal: true }));
  const hitung = sel.nilai === null || dari.length === 0 ? {} : { hitung: jumlahSel(dari) };
  return { ...isi, isi: tebal, nada: "jumlah", kunci, ...hitung };
}

function selPersen(sel: SelAngka): Sel {
  const dasar: Sel = { isi: sel.teks, rata: "tengah", ...angkaSel(sel.teks, sel.nilai, "%") };
  return sel.nilai === null ? { ...dasar, nada: "redup" } : dasar;
}

// Where not every sub kegiatan reported, the divisor is not the printed pagu, and a formula over the two would differ.
function selSerapan({ serapan, pagu, paguTercakup }: SerapanAnggaran, realisasi: string, dasar: string): Sel {
  const sel = selPersen(serapan);
  if (serapan.nilai === null || pagu.nilai === null || pagu.teks !== paguTercakup.teks) return sel;
  return { ...sel, hitung: kali100({ jenis: "hitung", operator: "/", kiri: nama(realisasi), kanan: nama(dasar) }) };
}

function selSelisih(sel: SelAngka, capaian: string, serapan: string): Sel {
  const dasar: Sel = { isi: sel.teks, rata: "tengah", ...angkaSel(sel.teks, sel.nilai, "poin") };
  if (sel.nilai === null) return { ...dasar, nada: "redup" };
  return { ...dasar, hitung: { jenis: "hitung", operator: "-", kiri: nama(capaian), kanan: nama(serapan) } };
}

function nama(kunci: string): Ekspresi {
  return { jenis: "variabel", nama: kunci };
}

function kali100(kiri: Ekspresi): Ekspresi {
  return { jenis: "hitung", operator: "*", kiri, kanan: { jenis: "angka", teks: "100" } };
}

/** Which serapan does not stand for the whole pagu, and of how much it does. */
function catatanCakupan(baris: readonly Pick<BarisUang, "nama" | "anggaran">[]): readonly string[] {
  return baris.flatMap(({ nama: milik, anggaran: { dilaporkan, seluruhnya, pagu, paguTercakup } }) => {
    if (dilaporkan === 0 || (dilaporkan === seluruhnya && pagu.teks === paguTercakup.teks)) return [];
    return [
      `${milik}: serapan dihitung dari ${dilaporkan} sub kegiatan yang dilaporkan di antara ${seluruhnya} yang berpagu, dengan pagu ${paguTercakup.teks}.`,
    ];
  });
}

function catatanAlasan(baris: readonly BarisUang[]): readonly string[] {
  const alasan = baris.flatMap(({ nama: milik, efisiensi: { alasan: sebab, teks } }) =>
    sebab === undefined ? [] : [`${milik}, tingkat efisiensi ${teks}: ${sebab}.`],
  );
  return [...new Set(alasan)];
}
