// A process that writes as planners do, several at once, and says on stdout what was acknowledged: one JSON line per
// write. Started by tulisan.test.ts, which kills it at a random moment.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Konteks } from "#inti/server";
import { ajukan, getLembarIsi, simpanRealisasi, tarik } from "#pengukuran/server";
import { openBasisFolder } from "../../bantu/basis-folder.ts";
import { PERIODE_BEBAN, type PerencanaBeban } from "../../beban/kabupaten.ts";
import type { Diakui } from "./tulisan-diakui.ts";

const AJUKAN_SETIAP = 5;
const NARASI = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "Melanjutkan pelatihan" };

const [folder = ""] = process.argv.slice(2);
const { konteks } = await openBasisFolder(folder, "aplikasi");
const perencana: readonly PerencanaBeban[] = JSON.parse(readFileSync(join(folder, "perencana.json"), "utf8"));
await Promise.all(perencana.map((p) => writeForever(konteks, p)));

// Only being killed ends it.
async function writeForever(k: Konteks, { akun, pdKode, indikator }: PerencanaBeban): Promise<never> {
  const alamat = { pdKode, periode: PERIODE_BEBAN };
  const lembar = await getLembarIsi(k, akun, alamat);
  const baris = lembar.kelompok.flatMap((g) => g.baris).filter((b) => indikator.includes(b.indikator.kode));
  // A round that was killed between submitting and taking back left the cell submitted.
  const terkirim = baris.filter((b) => b.keadaan === "diajukan").map((b) => b.sel);
  if (terkirim.length > 0) await tarik(k, akun, { ...alamat, sel: terkirim });
  const versi = new Map(baris.map((b) => [b.indikator.kode, b.sel.versi]));
  for (let ke = 1; ; ke++) {
    const satu = baris[ke % baris.length];
    if (satu === undefined) throw new Error("Perencana tanpa sel");
    const sel = { ...satu.sel, versi: versi.get(satu.indikator.kode) ?? 0 };
    const angka = sel.versi + 1;
    const berumus = satu.aturan.rumus !== null;
    // Both variables carry the number of the write, so that a half written pair would show.
    const nilai = berumus
      ? ({ jenis: "variabel", teks: { a: String(angka), b: String(angka + 1000) } } as const)
      : ({ jenis: "nilai", teks: String(angka) } as const);
    const hasil = await simpanRealisasi(k, akun, { ...alamat, sel, isian: { nilai, narasi: NARASI } });
    if (hasil.jenis !== "tersimpan") throw new Error(JSON.stringify(hasil));
    versi.set(satu.indikator.kode, angka);
    const diakui = { indikator: sel.indikator, versi: angka };
    tell({ ...diakui, tindakan: "isi", berumus });
    if (ke % AJUKAN_SETIAP !== 0) continue;
    const kini = { ...alamat, sel: [{ ...sel, versi: angka }] };
    for (const [nama, kerja] of [
      ["ajukan", ajukan],
      ["tarik", tarik],
    ] as const) {
      const { gagal } = await kerja(k, akun, kini);
      if (gagal.length > 0) throw new Error(JSON.stringify(gagal));
      tell({ ...diakui, tindakan: nama, berumus });
    }
  }
}

function tell(diakui: Diakui): void {
  process.stdout.write(`${JSON.stringify(diakui)}\n`);
}
