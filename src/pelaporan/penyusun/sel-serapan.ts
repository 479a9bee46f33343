// Cells of money spent against pagu. Called by the quarterly report and whoever prints SerapanAnggaran.
import type { Ekspresi } from "#inti";
import type { SelAngka, SerapanAnggaran } from "#pengukuran";
import type { Sel } from "../model.ts";
import { angkaRupiah, angkaSel } from "./sel.ts";

/** Pagu, realisasi and serapan of one row; `kunci` is unique to it in its table. A total is set apart. */
export function selSerapan(
  { pagu, realisasi, paguTercakup, serapan }: SerapanAnggaran,
  { kunci, total = false }: { readonly kunci: string; readonly total?: boolean },
): readonly [Sel, Sel, Sel] {
  const nada = total ? ({ nada: "jumlah" } as const) : {};
  const [kunciPagu, kunciRealisasi] = [`${kunci}-pagu`, `${kunci}-realisasi`];
  // Where not every sub kegiatan reported, serapan is that of those which did, and does not follow from the row alone.
  const utuh = serapan.nilai !== null && pagu.nilai === paguTercakup.nilai;
  return [
    { ...selUang(pagu), ...angkaRupiah(pagu.nilai), kunci: kunciPagu, ...nada },
    { ...selUang(realisasi), ...angkaRupiah(realisasi.nilai), kunci: kunciRealisasi, ...nada },
    {
      ...selUang(serapan),
      ...angkaSel(serapan.teks, serapan.nilai, "%"),
      ...(utuh ? { hitung: persen(kunciRealisasi, kunciPagu) } : {}),
      ...nada,
    },
  ];
}

function selUang({ teks, nilai, jelaskan }: SelAngka): Sel {
  const isi = jelaskan === undefined ? teks : [{ teks, asal: jelaskan }];
  return { isi, rata: "kanan", ...(nilai === null ? { nada: "redup" } : {}) };
}

function persen(bagian: string, seluruh: string): Ekspresi {
  const kiri: Ekspresi = {
    jenis: "hitung",
    operator: "/",
    kiri: { jenis: "variabel", nama: bagian },
    kanan: { jenis: "variabel", nama: seluruh },
  };
  return { jenis: "hitung", operator: "*", kiri, kanan: { jenis: "angka", teks: "100" } };
}
