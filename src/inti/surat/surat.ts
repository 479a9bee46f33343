// What sending a message means, whatever carries it: mail today, a WhatsApp gateway tomorrow. Implemented beside this
// file, put into Konteks by main.ts and the command line, used by the reminders.
import type { ZonaWaktu } from "../teks-tanggal.ts";

/** One message to one person. `id` never changes for it, so a channel can use it to recognise a message. */
export type Surat = {
  readonly id: string;
  readonly kepada: { readonly nama: string; readonly alamat: string };
  readonly subjek: string;
  /** Plain text, lines ended by "\n". */
  readonly isi: string;
};

/**
 * What came of one attempt. `coba_lagi`: surely not delivered, and it may succeed later. `ditolak`: surely not delivered,
 * and trying again is of no use. `tak_pasti`: the connection broke while the message was under way.
 */
export type HasilKirim =
  | { readonly jenis: "terkirim" }
  | { readonly jenis: "coba_lagi" | "ditolak" | "tak_pasti"; readonly sebab: string };

/** A way to send. `kirim` never throws: whatever goes wrong is one of the results. */
export type Kanal = { readonly nama: string; readonly kirim: (surat: Surat) => Promise<HasilKirim> };

/**
 * What use cases know about sending. `kanal` is null while none is set. `alamatWeb` is how readers reach this
 * installation, without a slash at its end. `zonaWaktu` decides which calendar day it is for a reminder. `picu` wakes
 * the process that sends for this pemda; it never throws, and where there is no such process it does nothing.
 */
export type LayananSurat = {
  readonly kanal: Kanal | null;
  readonly alamatWeb: string;
  readonly zonaWaktu: ZonaWaktu;
  readonly picu: (pemdaId: number) => Promise<void>;
};

/** No channel, no sender: for tests, and for work that sends nothing. */
export const TANPA_SURAT: LayananSurat = {
  kanal: null,
  alamatWeb: "http://127.0.0.1:3000",
  zonaWaktu: "Asia/Jakarta",
  picu: async () => {},
};
