// Sends the cells that wait, one request at a time, and tells what became of each. Called by the engine of the live grid.
import { applyPerubahan, type Perubahan } from "#perencanaan";
import type { BarisTandingan, JawabanUbahRencana } from "../../../tampilan/rencana/jawaban.ts";
import { kirimUbah } from "../kirim-ubah.ts";
import {
  isMenulis,
  type KeadaanSel,
  kabari,
  type Mesin,
  type SelKetik,
  susunKiriman,
  tandaSel,
} from "./keadaan-sel.ts";

const COBA_LAGI_MS = 5_000;
const MENYIMPAN: KeadaanSel = { jenis: "menyimpan" };
const TERPUTUS = "Belum tersimpan: sambungan terputus. Dicoba lagi otomatis; jangan tutup halaman ini.";

/** Sends everything that waits; does nothing while a request is on its way, which goes on with it. */
export async function kirimAntrean(mesin: Mesin): Promise<void> {
  if (mesin.mengirim) return;
  mesin.mengirim = true;
  while (mesin.antre.length > 0) await kirimSekali(mesin);
  mesin.mengirim = false;
}

async function kirimSekali(mesin: Mesin): Promise<void> {
  const sel = mesin.antre;
  mesin.antre = [];
  const { perubahan, salah } = susunKiriman(mesin.naskah, sel, (n, p) => applyPerubahan(n, [p]));
  const benar = sel.filter((s) => !salah.has(tandaOf(s)));
  const ditolak = [...salah].map(([tanda, pesan]) => [tanda, { jenis: "salah", pesan }] as const);
  kabari(mesin, [...ditolak, ...tandai(benar, perubahan.length > 0 ? MENYIMPAN : null)]);
  if (perubahan.length === 0) return;
  const { pdKode, versiId, alasan } = mesin.opsi;
  const berevisi = perubahan.map((p) => ({ ...p, revisi: mesin.revisi[`${p.jenis}/${p.kunci}`] ?? 0 }));
  const jawaban = await kirimUbah({ pdKode, versiId, perubahan: berevisi, alasan });
  if (jawaban !== null) {
    terima(mesin, jawaban, benar, perubahan);
    return;
  }
  mesin.antre = [...benar, ...mesin.antre];
  kabari(mesin, [], TERPUTUS);
  await new Promise((lanjut) => setTimeout(lanjut, COBA_LAGI_MS));
}

function terima(
  mesin: Mesin,
  jawaban: JawabanUbahRencana,
  sel: readonly SelKetik[],
  perubahan: readonly Perubahan[],
): void {
  switch (jawaban.jenis) {
    case "tersimpan":
      mesin.naskah = applyPerubahan(mesin.naskah, perubahan);
      mesin.revisi = { ...mesin.revisi, ...jawaban.revisi };
      kabari(mesin, tandai(sel, { jenis: "tersimpan" }));
      if (mesin.antre.length === 0) mesin.opsi.onTersimpan();
      return;
    case "bentrok":
      terimaBentrok(mesin, sel, jawaban.baris);
      return;
    case "ditolak":
      terimaTolak(mesin, sel, jawaban.temuan);
      return;
    case "gagal":
      kabari(mesin, tandai(sel, { jenis: "salah", pesan: jawaban.pesan }), jawaban.pesan);
  }
}

// One refused row refuses the whole request: the others are sent once more without it.
function lanjutkanTanpa(mesin: Mesin, sel: readonly SelKetik[], ditahan: ReadonlySet<string>): void {
  mesin.antre = [...sel.filter((s) => !ditahan.has(tandaOf(s))), ...mesin.antre];
}

function terimaBentrok(mesin: Mesin, sel: readonly SelKetik[], baris: readonly BarisTandingan[]): void {
  const bentrok = sel.flatMap((s) => {
    const tandingan = baris.find((b) => isMenulis(s, b));
    return tandingan === undefined ? [] : [[tandaOf(s), { jenis: "bentrok", tandingan, teks: s.teks }] as const];
  });
  mesin.naskah = applyPerubahan(mesin.naskah, baris as readonly Perubahan[]);
  mesin.revisi = { ...mesin.revisi, ...Object.fromEntries(baris.map((b) => [`${b.jenis}/${b.kunci}`, b.revisi])) };
  lanjutkanTanpa(mesin, sel, new Set(bentrok.map(([tanda]) => tanda)));
  kabari(mesin, bentrok);
}

function terimaTolak(
  mesin: Mesin,
  sel: readonly SelKetik[],
  temuan: Extract<JawabanUbahRencana, { jenis: "ditolak" }>["temuan"],
): void {
  const salah = sel.flatMap((s) => {
    const pesan = temuan.find((t) => isMenulis(s, t))?.pesan;
    return pesan === undefined ? [] : [[tandaOf(s), { jenis: "salah", pesan }] as const];
  });
  if (salah.length === 0) {
    const pesan = temuan[0]?.pesan ?? "Perubahan ini ditolak. Muat ulang halaman.";
    kabari(mesin, tandai(sel, { jenis: "salah", pesan }), pesan);
    return;
  }
  lanjutkanTanpa(mesin, sel, new Set(salah.map(([tanda]) => tanda)));
  kabari(mesin, salah);
}

function tandaOf(s: SelKetik): string {
  return tandaSel(s.baris, s.kolom.id);
}

function tandai(sel: readonly SelKetik[], satu: KeadaanSel | null): readonly (readonly [string, KeadaanSel | null])[] {
  return sel.map((s) => [tandaOf(s), satu]);
}
