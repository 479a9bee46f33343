// A visitor over plain HTTP who keeps cookies and follows no redirect, so that tests see every answer as it is.

/** `kuki` holds what the server has set so far. */
export type Pengunjung = {
  readonly kuki: Map<string, string>;
  readonly get: (path: string, header?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly post: (
    path: string,
    isi: Readonly<Record<string, string>>,
    header?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly postJson: (path: string, isi: unknown) => Promise<Response>;
};

let nomor = 0;

/** A new visitor from a network address of its own; `setempat`: from this machine, with no proxy in between. */
export function createPengunjung(alamat: string, setempat = false): Pengunjung {
  const kuki = new Map<string, string>();
  const asal = `10.99.${Math.floor(nomor / 250)}.${(nomor++ % 250) + 1}`;
  const kirim = async (path: string, init: RequestInit, header: Readonly<Record<string, string>>) => {
    const cookie = [...kuki].map(([nama, nilai]) => `${nama}=${nilai}`).join("; ");
    const headers = {
      ...(cookie === "" ? {} : { cookie }),
      ...(setempat ? {} : { "x-forwarded-for": asal }),
      ...header,
    };
    const jawaban = await fetch(new URL(path, alamat), { redirect: "manual", ...init, headers });
    for (const baris of jawaban.headers.getSetCookie()) {
      const [, nama = "", nilai = ""] = /^([^=]+)=([^;]*)/.exec(baris) ?? [];
      if (nilai === "") kuki.delete(nama);
      else kuki.set(nama, nilai);
    }
    return jawaban;
  };
  return {
    kuki,
    get: (path, header = {}) => kirim(path, {}, header),
    post: (path, isi, header = {}) =>
      kirim(path, { method: "POST", body: new URLSearchParams(isi) }, { origin: alamat, ...header }),
    postJson: (path, isi) =>
      kirim(
        path,
        { method: "POST", body: JSON.stringify(isi) },
        { origin: alamat, "content-type": "application/json" },
      ),
  };
}
