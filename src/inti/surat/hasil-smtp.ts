// What an error of the SMTP client says about the message: surely not delivered, or unknown. Pure; called by the SMTP channel.
import type { HasilKirim } from "./surat.ts";

/** The parts of an error that the SMTP client fills in; all of them may be missing. */
type GalatSmtp = {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly timeoutType?: unknown;
  readonly responseCode?: unknown;
  readonly message?: unknown;
};

/** Raised before the message itself is handed over. */
const SEBELUM_ISI: readonly unknown[] = ["EDNS", "EENVELOPE", "ECONNREFUSED", "ENOTFOUND"];
const WAKTU_SEBELUM_ISI: readonly unknown[] = ["CONNECT_TIMEOUT", "GREETING_TIMEOUT"];
const BATAS_SEBAB = 300;

/**
 * An error as a result. The server's own answer decides (4xx later, 5xx never); without one, only errors that come before
 * the message are sure to have delivered nothing. A refused password or encryption is tried again: the operator may be mending it.
 * @example hasilGalatSmtp({ responseCode: 550, message: "no such user" }) // { jenis: "ditolak", sebab: "no such user" }
 */
export function hasilGalatSmtp(galat: unknown): HasilKirim {
  const { code, syscall, timeoutType, responseCode, message }: GalatSmtp =
    typeof galat === "object" && galat !== null ? galat : { message: String(galat) };
  const sebab = String(message ?? code ?? "sebab tidak diketahui").slice(0, BATAS_SEBAB);
  if (code === "EAUTH" || code === "ETLS") return { jenis: "coba_lagi", sebab };
  if (typeof responseCode === "number" && responseCode >= 400) {
    return { jenis: responseCode >= 500 ? "ditolak" : "coba_lagi", sebab };
  }
  const belumDiserahkan =
    SEBELUM_ISI.includes(code) || syscall === "connect" || WAKTU_SEBELUM_ISI.includes(timeoutType);
  return { jenis: belumDiserahkan ? "coba_lagi" : "tak_pasti", sebab };
}
