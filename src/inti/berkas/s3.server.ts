// Files with an S3-compatible server (AWS, MinIO, Ceph, a national data centre). Opened by layanan-luar.server.ts.
import { AwsClient } from "aws4fetch";
import { Galat } from "../galat.ts";
import type { KonfigurasiS3 } from "../konfigurasi.server.ts";
import type { Berkas, SidikBerkas } from "./berkas.ts";
import { assertSidik, assertUtuh, galatHilang, sidikOf } from "./sidik.server.ts";

const BATAS_JAWAB_MS = 60_000;
/** A try after a 5xx or a 429; the first wait is `TUNGGU_ULANG_MS`, then doubled. */
const ULANGAN = 2;
const TUNGGU_ULANG_MS = 200;

/** A store in one bucket; contents lie at `<url>/ab/cd/<sha-256>`. Nothing is contacted before the first use. */
export function openBerkasS3({ url, kunci, rahasia, wilayah }: KonfigurasiS3): Berkas {
  const klien = new AwsClient({
    accessKeyId: kunci,
    secretAccessKey: rahasia,
    region: wilayah,
    service: "s3",
    retries: ULANGAN,
    initRetryMs: TUNGGU_ULANG_MS,
  });
  const minta = async (sidik: SidikBerkas, init: RequestInit): Promise<Response> => {
    assertSidik(sidik);
    const alamat = `${url.replace(/\/+$/, "")}/${sidik.slice(0, 2)}/${sidik.slice(2, 4)}/${sidik}`;
    return klien.fetch(alamat, { ...init, signal: AbortSignal.timeout(BATAS_JAWAB_MS) }).catch((sebab: unknown) => {
      throw galatS3("tidak menjawab", sebab);
    });
  };
  const has = async (sidik: SidikBerkas): Promise<boolean> => {
    const jawaban = await minta(sidik, { method: "HEAD" });
    if (jawaban.ok || jawaban.status === 404) return jawaban.ok;
    throw galatS3(`menjawab ${jawaban.status}`);
  };
  return {
    has,
    put: async (isi) => {
      const sidik = sidikOf(isi);
      if (await has(sidik)) return sidik;
      // The hash is signed too, so the server refuses a content that was damaged on the way.
      const headers = { "x-amz-content-sha256": sidik, "content-type": "application/octet-stream" };
      const jawaban = await minta(sidik, { method: "PUT", headers, body: new Uint8Array(isi) });
      if (!jawaban.ok) throw galatS3(`menjawab ${jawaban.status}`);
      return sidik;
    },
    get: async (sidik) => {
      const jawaban = await minta(sidik, { method: "GET" });
      if (jawaban.status === 404) throw galatHilang();
      if (!jawaban.ok) throw galatS3(`menjawab ${jawaban.status}`);
      const isi = new Uint8Array(await jawaban.arrayBuffer());
      assertUtuh(sidik, isi);
      return isi;
    },
  };
}

function galatS3(apa: string, sebab?: unknown): Galat {
  const pesan = `Penyimpanan berkas ${apa}, jadi tidak ada yang disimpan atau dibuka. Coba lagi beberapa saat lagi; bila berulang, beri tahu admin server.`;
  return new Galat("lingkungan", pesan, { sebab });
}
