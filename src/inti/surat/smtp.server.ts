// The mail channel: one message, one SMTP session. Opened by layanan-surat.server.ts where SMTP_URL is set.
import type { KonfigurasiSurat } from "../konfigurasi.server.ts";
import { hasilGalatSmtp } from "./hasil-smtp.ts";
import type { Kanal } from "./surat.ts";

/** Nothing waits longer than this for an answer, so a message under way is settled within a few minutes. */
const BATAS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 } as const;
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** Sends plain-text mail through the server of `smtpUrl`. Contacts nothing before the first message. */
export function openKanalSmtp({ smtpUrl, dari }: KonfigurasiSurat): Kanal {
  let dibuka: ReturnType<typeof openTransport> | undefined;
  const ranah = /@([^>\s]+)>?$/.exec(dari)?.[1] ?? "opensakip.invalid";
  return {
    nama: "SMTP",
    kirim: async ({ id, kepada, subjek, isi }) => {
      try {
        dibuka ??= openTransport(smtpUrl);
        const transport = await dibuka;
        await transport.sendMail({
          from: dari,
          to: { name: kepada.nama, address: kepada.alamat },
          subject: subjek,
          text: isi,
          // Fixed for the message, so that a server or mailbox that gets it twice can tell.
          messageId: `<${id}@${ranah}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { jenis: "terkirim" };
      } catch (galat) {
        return hasilGalatSmtp(galat);
      }
    },
  };
}

/** The library is loaded with the first message, so that starting does not wait for it. */
async function openTransport(smtpUrl: string) {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    url: smtpUrl,
    ...BATAS_MS,
    requireTLS: needsTls(smtpUrl),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** A password goes over the network only encrypted. */
function needsTls(smtpUrl: string): boolean {
  const { username, hostname } = new URL(smtpUrl);
  return username !== "" && !LOOPBACK.includes(hostname);
}
