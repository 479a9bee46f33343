// What was done, carried in the address from the action to the page that says it. Pure.

/** `tandai`: tags added, changed, taken away; `salin`: copied, kept, not in the plan. */
export type Selesai =
  | { readonly jenis: "tandai"; readonly tambah: number; readonly ubah: number; readonly hapus: number }
  | { readonly jenis: "salin"; readonly disalin: number; readonly tetap: number; readonly tidakAda: number };

/** @example kodeSelesai({ jenis: "tandai", tambah: 2, ubah: 0, hapus: 1 }) // "tandai-2-0-1" */
export function kodeSelesai(selesai: Selesai): string {
  return selesai.jenis === "tandai"
    ? `tandai-${selesai.tambah}-${selesai.ubah}-${selesai.hapus}`
    : `salin-${selesai.disalin}-${selesai.tetap}-${selesai.tidakAda}`;
}

/**
 * The sentence for it; null for anything else that stands in the address.
 * @example sebutSelesai("tandai-2-0-1") // "2 tanda ditambah, 1 dihapus."
 */
export function sebutSelesai(kode: string | undefined): string | null {
  const [, jenis, ...angka] = /^(tandai|salin)-(\d{1,4})-(\d{1,4})-(\d{1,4})$/.exec(kode ?? "") ?? [];
  if (jenis === undefined) return null;
  const [a = 0, b = 0, c = 0] = angka.map(Number);
  if (jenis === "tandai") {
    const bagian = [a > 0 ? `${a} tanda ditambah` : "", b > 0 ? `${b} diubah` : "", c > 0 ? `${c} dihapus` : ""].filter(
      Boolean,
    );
    return bagian.length === 0 ? "Tidak ada yang berubah." : `${bagian.join(", ")}.`;
  }
  const tetap = b > 0 ? ` ${b} yang sudah bertanda tidak diubah.` : "";
  const tidakAda = c > 0 ? ` ${c} tidak ada dalam rencana tahun ini.` : "";
  return `${a} tanda disalin.${tetap}${tidakAda}`;
}
