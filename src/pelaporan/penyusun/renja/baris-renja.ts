// Rows of form E.81: the nodes of a sasaran, of each its indikator (K) and its money (Rp). Called by matriks-renja.ts.
import type { Pita } from "#organisasi";
import type { BarisRenja, KelompokRenja, KolomRenja, SelAngka } from "#pengukuran";
import type { Sel } from "../../model.ts";
import { angkaSel, selGabung, selTeks } from "../sel.ts";
import { nadaPredikat, TANDA_DIPOTONG } from "../sel-capaian.ts";

const JUMLAH_KOLOM = 15;

/** Every node of the sasaran. */
export function barisKelompok({ baris }: KelompokRenja, skala: readonly Pita[]): readonly (readonly Sel[])[] {
  return baris.flatMap((b) => barisSimpul(b, skala));
}

function barisSimpul({ simpul, kinerja, anggaran }: BarisRenja, skala: readonly Pita[]): readonly (readonly Sel[])[] {
  const isi = [
    ...kinerja.map(({ indikator, kolom }): readonly Sel[] => [
      { isi: indikator.nama, judulBaris: true },
      { isi: "K", rata: "tengah" },
      ...selKolom(kolom, { satuan: indikator.satuan, skala }),
      selTeks(indikator.penanggungJawab),
    ]),
    ...(kinerja.length > 0 ? [] : [barisTanpaIndikator()]),
    ...(anggaran === null
      ? []
      : [
          [
            { isi: "Anggaran", judulBaris: true },
            { isi: "Rp", rata: "tengah" },
            ...selKolom(anggaran, { satuan: "rupiah", skala: [] }),
            { isi: "" },
          ] satisfies readonly Sel[],
        ]),
  ];
  return isi.map((sel, i) => [...selGabung(selSimpul(simpul), i === 0 ? isi.length : 0), ...sel]);
}

function selSimpul({ kode, nama, jenis, labelJenis }: BarisRenja["simpul"]): Sel {
  return {
    isi: [
      { teks: `${labelJenis} ${kode}\n`, miring: true },
      { teks: nama, ...(jenis === "program" ? { tebal: true } : {}) },
    ],
    judulBaris: true,
  };
}

function barisTanpaIndikator(): readonly Sel[] {
  const isi: Sel = { isi: "Indikator belum diisi.", nada: "redup", gabungKolom: JUMLAH_KOLOM - 1 };
  return [isi];
}

type Gaya = { readonly satuan: string; readonly skala: readonly Pita[] };

function selKolom(k: KolomRenja, gaya: Gaya): readonly Sel[] {
  return [
    ...[k.targetRenstra, k.sampaiLalu, k.targetTahun, ...k.triwulan, k.tahunIni].map((s) => selNilai(s, gaya.satuan)),
    selPersen(k.capaianTahun, gaya.skala),
    selNilai(k.sampaiKini, gaya.satuan),
    selPersen(k.capaianRenstra, gaya.skala),
  ];
}

function selNilai(sel: SelAngka, satuan: string): Sel {
  const { teks, jelaskan } = sel;
  return {
    isi: jelaskan === undefined ? teks : [{ teks, asal: jelaskan }],
    rata: satuan === "rupiah" && sel.nilai !== null ? "kanan" : "tengah",
    ...(sel.nilai === null ? { nada: "redup" } : {}),
    ...angkaSel(teks, sel.nilai, satuan),
  };
}

function selPersen(sel: SelAngka, skala: readonly Pita[]): Sel {
  const dasar = selNilai(sel, "%");
  if (sel.predikat === undefined) return dasar;
  const teks = sel.dipotong === undefined ? sel.teks : sel.teks + TANDA_DIPOTONG;
  return {
    ...dasar,
    isi: sel.jelaskan === undefined ? teks : [{ teks, asal: sel.jelaskan }],
    nada: nadaPredikat(skala, sel.predikat),
  };
}

/** Every cell of a group, for the footnotes. */
export function listSel({ baris }: KelompokRenja): readonly SelAngka[] {
  return baris.flatMap(({ kinerja, anggaran }) => [
    ...kinerja.flatMap(({ kolom }) => selOf(kolom).map(({ sel }) => sel)),
    ...(anggaran === null ? [] : selOf(anggaran).map(({ sel }) => sel)),
  ]);
}

/** Why a cell has no number, once per row and reason, with the columns it holds for. */
export function listAlasan({ baris }: KelompokRenja): readonly string[] {
  return baris.flatMap(({ simpul, kinerja, anggaran }) => [
    ...kinerja.flatMap(({ indikator, kolom }) => alasanBaris(indikator.nama, kolom)),
    ...(anggaran === null ? [] : alasanBaris(`Anggaran ${simpul.nama}`, anggaran)),
  ]);
}

function alasanBaris(objek: string, kolom: KolomRenja): readonly string[] {
  const beralasan = selOf(kolom).flatMap(({ nomor, sel }) =>
    sel.alasan === undefined ? [] : [{ nomor, kata: `${sel.teks}: ${sel.alasan.replace(/[.\s]+$/, "")}` }],
  );
  return [...Map.groupBy(beralasan, (b) => b.kata)].map(
    ([kata, daftar]) => `${objek}, kolom ${daftar.map((d) => d.nomor).join(", ")}, ${kata}.`,
  );
}

function selOf(k: KolomRenja): readonly { readonly nomor: number; readonly sel: SelAngka }[] {
  const urut = [k.targetRenstra, k.sampaiLalu, k.targetTahun, ...k.triwulan, k.tahunIni, k.capaianTahun];
  return [...urut, k.sampaiKini, k.capaianRenstra].map((sel, i) => ({ nomor: i + 5, sel }));
}
