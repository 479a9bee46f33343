// What the /jelaskan route answers with, to its page and to the dialog.
import type { Penjelasan } from "#inti";

/** `alamat` is the path asked for. `pesan` says what to do when the explanation could not be fetched. */
export type HasilJelaskan =
  | { readonly alamat: string; readonly penjelasan: Penjelasan; readonly pesan: null }
  | { readonly alamat: string; readonly penjelasan: null; readonly pesan: string };
