// From settings to what use cases know about sending. Called by main.ts and the command line.
import type { Konfigurasi } from "../konfigurasi.server.ts";
import { openKanalSmtp } from "./smtp.server.ts";
import type { LayananSurat } from "./surat.ts";

/** The mail channel where SMTP_URL is set, otherwise none. `picu` is what wakes the sender, nothing unless given. */
export function openLayananSurat(
  { surat, alamatWeb, zonaWaktu }: Pick<Konfigurasi, "surat" | "alamatWeb" | "zonaWaktu">,
  picu: LayananSurat["picu"] = async () => {},
): LayananSurat {
  return { kanal: surat === null ? null : openKanalSmtp(surat), alamatWeb, zonaWaktu, picu };
}
