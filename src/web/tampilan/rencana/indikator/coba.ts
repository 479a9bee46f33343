// Tries a formula with numbers typed by hand, step by step. Pure; the same in browser and server.
import {
  type Angka,
  type Ekspresi,
  explainRumus,
  formatBesaran,
  type LangkahRumus,
  parseAngkaId,
  parseDecimal,
} from "#inti";
import type { KetikanVariabel } from "./ketikan.ts";

export type HasilCoba =
  | { readonly jenis: "belum"; readonly kurang: readonly string[] }
  | { readonly jenis: "salah"; readonly pesan: string }
  | { readonly jenis: "hasil"; readonly teks: string; readonly langkah: readonly LangkahRumus[] };

/**
 * What a formula gives for the numbers typed beside its variables; nothing is stored. `desimal` as typed ("2").
 * @example cobaRumus(ekspresi of "a / b * 100", [a 1, b 8], { satuan: "%", desimal: "2" }) // { teks: "12,50%", ... }
 */
export function cobaRumus(
  ekspresi: Ekspresi,
  variabel: readonly Pick<KetikanVariabel, "nama" | "coba">[],
  { satuan, desimal }: { readonly satuan: string; readonly desimal: string },
): HasilCoba {
  const nilai = new Map<string, Angka>();
  const kurang: string[] = [];
  for (const { nama, coba } of variabel) {
    if (coba.trim() === "") {
      kurang.push(nama);
      continue;
    }
    const hasil = parseAngkaId(coba);
    if (!hasil.ok) return { jenis: "salah", pesan: `${nama}: ${hasil.pesan}` };
    nilai.set(nama, parseDecimal(hasil.nilai));
  }
  const uraian = explainRumus(ekspresi, nilai);
  if (uraian.ok) {
    const teks = formatBesaran(uraian.nilai, satuan, /^[0-6]$/.test(desimal) ? Number(desimal) : undefined);
    return { jenis: "hasil", teks, langkah: uraian.langkah };
  }
  return uraian.sebab === "variabel_kosong" ? { jenis: "belum", kurang } : { jenis: "salah", pesan: uraian.pesan };
}
