// A small real SMTP server for tests: takes what it is sent, and misbehaves where a test asks it to.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** A message as the server got it: the envelope, and the raw text with headers. */
export type SuratDiterima = { readonly dari: string; readonly ke: readonly string[]; readonly teks: string };

/**
 * What the server does with the next message: take it; refuse the recipient for now or for ever; take the text and break
 * the connection without answering, as a server does that dies.
 */
export type Sikap = "terima" | "tolak_sementara" | "tolak_tetap" | "putus_sesudah_isi";

/** `url` is for SMTP_URL. */
export type SmtpUji = {
  readonly url: string;
  readonly diterima: SuratDiterima[];
  /** The first words of the commands it got. */
  readonly perintah: string[];
  readonly setSikap: (sikap: Sikap) => void;
  readonly close: () => Promise<void>;
};

/** Starts the server on a free port of this machine. */
export async function startSmtpUji(): Promise<SmtpUji> {
  const diterima: SuratDiterima[] = [];
  const perintah: string[] = [];
  let sikap: Sikap = "terima";
  const soket = new Set<Socket>();
  const server = createServer((klien) => {
    soket.add(klien);
    klien.on("close", () => soket.delete(klien)).on("error", () => {});
    layani(klien, {
      sikap: () => sikap,
      simpan: (surat) => diterima.push(surat),
      catat: (kata) => perintah.push(kata),
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const alamat = server.address();
  if (alamat === null || typeof alamat === "string") throw new Error("tanpa port");
  return {
    url: `smtp://127.0.0.1:${alamat.port}`,
    diterima,
    perintah,
    setSikap: (baru) => {
      sikap = baru;
    },
    close: async () => {
      for (const satu of soket) satu.destroy();
      await new Promise((selesai) => server.close(selesai));
    },
  };
}

type Telinga = {
  readonly sikap: () => Sikap;
  readonly simpan: (surat: SuratDiterima) => void;
  readonly catat: (kata: string) => void;
};

function layani(klien: Socket, { sikap, simpan, catat }: Telinga): void {
  let dari = "";
  let ke: string[] = [];
  let isi: string[] | undefined;
  let sisa = "";
  const jawab = (teks: string) => void klien.write(`${teks}\r\n`);
  const terimaIsi = (baris: string, daftar: string[]) => {
    if (baris !== ".") return void daftar.push(baris.replace(/^\./, ""));
    simpan({ dari, ke, teks: daftar.join("\n") });
    isi = undefined;
    if (sikap() === "putus_sesudah_isi") klien.destroy();
    else jawab("250 OK");
  };
  const perintah = (baris: string) => {
    const [kata = ""] = baris.toUpperCase().split(/[ :]/);
    catat(kata);
    const alamat = /<([^>]*)>/.exec(baris)?.[1] ?? "";
    if (kata === "MAIL") [dari, ke] = [alamat, []];
    if (kata === "RCPT" && sikap() === "tolak_sementara") return jawab("451 coba lagi nanti");
    if (kata === "RCPT" && sikap() === "tolak_tetap") return jawab("550 tidak ada pengguna itu");
    if (kata === "RCPT") ke.push(alamat);
    if (kata === "STARTTLS") return jawab("502 tanpa TLS");
    if (kata === "DATA") isi = [];
    if (kata === "QUIT") return void klien.end("221 sampai jumpa\r\n");
    jawab(kata === "DATA" ? "354 kirim" : "250 OK");
  };
  jawab("220 uji ESMTP");
  klien.setEncoding("utf8").on("data", (potongan: string) => {
    const baris = (sisa + potongan).split("\r\n");
    sisa = baris.pop() ?? "";
    for (const satu of baris) isi === undefined ? perintah(satu) : terimaIsi(satu, isi);
  });
}
