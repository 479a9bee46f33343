// A small OpenID Connect provider over real HTTP, for tests of the single sign-on. It signs in whom the test names.
import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** Who is "signed in" at the provider, and how the test may bend its answer. */
export type IdentitasUji = { readonly email: string; readonly email_verified: boolean; readonly nonce?: string };
/** `identitas` may be replaced between requests. */
export type PenerbitUji = { alamat: string; identitas: IdentitasUji; readonly close: () => Promise<void> };

export const KLIEN_UJI = { klien: "opensakip", rahasia: "rahasia-klien-uji" } as const;

type Tertunda = { readonly nonce: string; readonly tantangan: string; readonly balik: string };

/** Starts a provider on a free port of this machine. */
export async function startPenerbit(): Promise<PenerbitUji> {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const kode = new Map<string, Tertunda>();
  const server = createServer((minta, jawab) => void serve(minta, jawab));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const tempat = server.address();
  const port = tempat !== null && typeof tempat !== "string" ? tempat.port : 0;
  const penerbit: PenerbitUji = {
    alamat: `http://127.0.0.1:${port}`,
    identitas: { email: "", email_verified: true },
    close: async () => {
      server.closeAllConnections();
      await new Promise((selesai) => server.close(selesai));
    },
  };

  async function serve(minta: IncomingMessage, jawab: ServerResponse): Promise<void> {
    const url = new URL(minta.url ?? "/", penerbit.alamat);
    if (url.pathname === "/.well-known/openid-configuration") return json(jawab, 200, metadata(penerbit.alamat));
    if (url.pathname === "/jwks") {
      return json(jawab, 200, {
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "uji", alg: "ES256", use: "sig" }],
      });
    }
    if (url.pathname === "/authorize") return authorize(url.searchParams, jawab);
    if (url.pathname === "/token") return token(new URLSearchParams(await text(minta)), jawab);
    json(jawab, 404, {});
  }

  function authorize(params: URLSearchParams, jawab: ServerResponse): void {
    const baru = randomUUID();
    const balik = new URL(params.get("redirect_uri") ?? "");
    kode.set(baru, {
      nonce: params.get("nonce") ?? "",
      tantangan: params.get("code_challenge") ?? "",
      balik: balik.href,
    });
    balik.searchParams.set("code", baru);
    balik.searchParams.set("state", params.get("state") ?? "");
    jawab.writeHead(302, { location: balik.href }).end();
  }

  // The code is good once, for the client that knows the secret and the browser that knows the PKCE verifier.
  function token(isi: URLSearchParams, jawab: ServerResponse): void {
    const tertunda = kode.get(isi.get("code") ?? "");
    kode.delete(isi.get("code") ?? "");
    const tantangan = createHash("sha256")
      .update(isi.get("code_verifier") ?? "")
      .digest("base64url");
    const sah =
      tertunda !== undefined &&
      tertunda.tantangan === tantangan &&
      tertunda.balik === isi.get("redirect_uri") &&
      isi.get("client_id") === KLIEN_UJI.klien &&
      isi.get("client_secret") === KLIEN_UJI.rahasia;
    if (!sah) {
      json(jawab, 400, { error: "invalid_grant" });
      return;
    }
    const kini = Math.floor(Date.now() / 1000);
    const klaim = { iss: penerbit.alamat, aud: KLIEN_UJI.klien, sub: "uji", iat: kini, exp: kini + 60 };
    const id_token = jwt({ ...klaim, nonce: tertunda.nonce, ...penerbit.identitas });
    json(jawab, 200, { access_token: randomUUID(), token_type: "Bearer", id_token });
  }

  function jwt(klaim: object): string {
    const bagian = [{ alg: "ES256", kid: "uji" }, klaim].map((b) =>
      Buffer.from(JSON.stringify(b)).toString("base64url"),
    );
    const isi = bagian.join(".");
    const tanda = sign("sha256", Buffer.from(isi), { key: privateKey, dsaEncoding: "ieee-p1363" });
    return `${isi}.${tanda.toString("base64url")}`;
  }
  return penerbit;
}

function metadata(alamat: string): object {
  return {
    issuer: alamat,
    authorization_endpoint: `${alamat}/authorize`,
    token_endpoint: `${alamat}/token`,
    jwks_uri: `${alamat}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["ES256"],
    token_endpoint_auth_methods_supported: ["client_secret_post"],
    code_challenge_methods_supported: ["S256"],
  };
}

function json(jawab: ServerResponse, status: number, isi: object): void {
  jawab.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(isi));
}
