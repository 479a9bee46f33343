// Submitting and taking back from the live sheet: stores what waits, sends what is complete, names every gap.
import type { AlamatLembar } from "#pengukuran";
import type { Antrean } from "../../../tampilan/isi/antre-simpan.ts";
import type { BarisGagal, JawabanMassal } from "../../../tampilan/isi/jawaban.ts";
import { isBelumTersimpan, kurangOf, type Papan, type SelPapan } from "../../../tampilan/isi/papan.ts";
import { post } from "./kirim.ts";

export type BahanAjukan = {
  readonly papan: Papan;
  readonly antrean: Antrean;
  readonly alamat: AlamatLembar;
  /** Loads the sheet again. */
  readonly segarkan: () => void;
};

const SAMBUNGAN = "Sambungan terputus. Belum ada yang diajukan; coba lagi begitu tersambung.";

/** Submits the row, or with null every row that is complete. */
export async function ajukanSel(
  { papan, antrean, alamat, segarkan }: BahanAjukan,
  kunci: string | null,
): Promise<void> {
  await antrean.kuras();
  const sasaran = papan
    .semua()
    .filter((s) => s.isi.jenis === "realisasi" && s.isi.baris.boleh.ajukan && (kunci === null || s.kunci === kunci));
  const gagal = sasaran.flatMap((sel): readonly BarisGagal[] => {
    const sebab = sebabBelum(sel);
    return sebab.length === 0 ? [] : [{ kunci: sel.kunci, nama: sel.nama, sebab }];
  });
  const siap = sasaran.filter((s) => !gagal.some((g) => g.kunci === s.kunci));
  const hasil = siap.length === 0 ? null : await kirimMassal(alamat, "ajukan", siap);
  const semuaGagal = [...gagal, ...(hasil?.gagal ?? [])];
  papan.ubahUmum({ gagal: semuaGagal, kabar: kabarOf(hasil?.berhasil ?? 0, semuaGagal.length, hasil?.pesan ?? "") });
  if (hasil !== null) segarkan();
}

/** Takes a submitted row back. */
export async function tarikSel({ papan, alamat, segarkan }: BahanAjukan, kunci: string): Promise<void> {
  const hasil = await kirimMassal(alamat, "tarik", [papan.sel(kunci)]);
  const kabar = hasil.berhasil > 0 ? "Pengajuan ditarik kembali." : hasil.pesan;
  papan.ubahUmum({ gagal: hasil.gagal, kabar });
  segarkan();
}

type HasilMassal = { readonly berhasil: number; readonly gagal: readonly BarisGagal[]; readonly pesan: string };

async function kirimMassal(
  alamat: AlamatLembar,
  maksud: "ajukan" | "tarik",
  semua: readonly SelPapan[],
): Promise<HasilMassal> {
  const sel = semua.flatMap(({ isi, versi }) => (isi.jenis === "realisasi" ? [{ ...isi.baris.sel, versi }] : []));
  const jawaban = await post<JawabanMassal>({ maksud, masukan: { ...alamat, sel } });
  if (jawaban === null) return { berhasil: 0, gagal: [], pesan: SAMBUNGAN };
  if (jawaban.jenis === "ditolak") return { berhasil: 0, gagal: [], pesan: jawaban.pesan };
  return { ...jawaban, pesan: "" };
}

function sebabBelum(sel: SelPapan): readonly string[] {
  if (sel.bentrok !== null) return [`Bentrok dengan isian ${sel.bentrok.oleh}. Pilih dahulu salah satunya.`];
  if (sel.draf !== null) return ["Ada ketikan lama yang belum dipulihkan atau dibuang."];
  const kurang = kurangOf(sel);
  if (kurang.length > 0) return kurang;
  return isBelumTersimpan(sel) ? ["Isiannya belum tersimpan. Lihat keterangan di barisnya."] : [];
}

function kabarOf(berhasil: number, gagal: number, pesan: string): string {
  return [
    pesan,
    berhasil > 0 ? `${berhasil} indikator diajukan kepada kepala perangkat daerah.` : "",
    gagal > 0 ? `${gagal} indikator belum dapat diajukan.` : "",
  ]
    .filter((kalimat) => kalimat !== "")
    .join(" ");
}
