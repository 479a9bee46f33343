// Addresses inside the application. Pure; called by loaders and components, so that links keep the state they should.

/** Query values; undefined and null are left out. */
export type Kueri = Readonly<Record<string, string | number | undefined | null>>;

/**
 * A path with a query, in the order given.
 * @example withKueri("/capaian", { pd: "disnaker", periode: "2024-S1" }) // "/capaian?pd=disnaker&periode=2024-S1"
 */
export function withKueri(path: string, kueri: Kueri): string {
  const params = new URLSearchParams();
  for (const [nama, nilai] of Object.entries(kueri)) {
    if (nilai !== undefined && nilai !== null) params.set(nama, String(nilai));
  }
  const teks = params.toString();
  return teks === "" ? path : `${path}?${teks}`;
}

/**
 * The same address with some parameters replaced; null removes one.
 * @example replaceKueri("/capaian", "?pd=disnaker&urut=nomor", { urut: null }) // "/capaian?pd=disnaker"
 */
export function replaceKueri(path: string, kini: string, ganti: Kueri): string {
  const params = new URLSearchParams(kini);
  for (const [nama, nilai] of Object.entries(ganti)) {
    if (nilai === null) params.delete(nama);
    else if (nilai !== undefined) params.set(nama, String(nilai));
  }
  const teks = params.toString();
  return teks === "" ? path : `${path}?${teks}`;
}

/**
 * The perangkat daerah an address is about, or undefined.
 * @example pdOfAlamat("/pd/disnaker", "") // "disnaker"
 */
export function pdOfAlamat(pathname: string, search: string): string | undefined {
  const [, bagian, kedua, ketiga] = pathname.split("/");
  if (bagian === "pd") return kedua;
  if (bagian === "jelaskan" && kedua !== "tema" && kedua !== "rekap-pemda") return ketiga;
  return new URLSearchParams(search).get("pd") ?? undefined;
}

const DASAR = "http://sini.invalid";

/**
 * A path of this site to go to after signing in; "/" for anything else, above all for other sites.
 * @example tujuanOf("//jahat.id") // "/"
 */
export function tujuanOf(ke: string): string {
  const url = ke.startsWith("/") ? URL.parse(ke, DASAR) : null;
  if (url === null || url.origin !== DASAR || url.pathname.startsWith("//")) return "/";
  return url.pathname.startsWith("/masuk") ? "/" : url.pathname + url.search;
}
