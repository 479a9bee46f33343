// The first sheet of a plan's workbook: what it is, how to fill it in and bring it back, and what each column holds. Pure.
import type { LembarTulis } from "../buku/sel.ts";

/** The lines of the sheet Petunjuk; "# " begins a heading. */
export function petunjukRencana(
  { pdNama, sebutan }: { readonly pdNama: string; readonly sebutan: string },
  lembar: readonly LembarTulis[],
): readonly string[] {
  return [
    `# Rencana ${pdNama}`,
    sebutan,
    "",
    "# Cara memakai",
    "1. Ubah, tambah, atau hapus baris pada lembar-lembar di belakang. Baris baru ditulis di bawah, atau disisipkan.",
    "2. Kode boleh diganti. Baris dikenali dari kunci tersembunyi, jadi penggantian kode bukan baris baru.",
    "3. Baris yang dihapus berarti dihapus dari rencana. Lembar yang dihapus seluruhnya tidak mengubah apa pun.",
    "4. Simpan sebagai Buku Kerja Excel (.xlsx), lalu unggah di Perencanaan, Excel. Semua perbedaan ditunjukkan lebih dahulu; belum ada yang tersimpan sebelum Anda menyetujuinya.",
    "5. Angka: koma untuk desimal. Target arah Rentang ditulis 90 s.d. 110.",
    "6. Kolom abu-abu hanya keterangan dan tidak dibaca kembali.",
    ...lembar.flatMap(({ nama, kolom }) => [
      "",
      `# Lembar ${nama}`,
      ...kolom
        .filter((k) => k.rupa !== "kunci" && k.rupa !== "keterangan")
        .map((k) => (k.catatan === "" ? k.judul : `${k.judul}: ${k.catatan}`)),
    ]),
  ];
}
