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
  if (bagian === "jelaskan" && !JELASKAN_TANPA_PD.includes(kedua ?? "")) return ketiga;
  return new URLSearchParams(search).get("pd") ?? undefined;
}

/** Explanations whose address names a theme first. */
const JELASKAN_TEMA = ["tema", "kondisi", "penanda", "strategi", "serapan"];
const JELASKAN_TANPA_PD = [...JELASKAN_TEMA, "rekap-pemda"];

/**
 * The theme an explanation is about, or undefined.
 * @example temaOfAlamat("/jelaskan/kondisi/kemiskinan/p0/2021") // "kemiskinan"
 */
export function temaOfAlamat(pathname: string): string | undefined {
  const [, bagian, besaran, kode] = pathname.split("/");
  return bagian === "jelaskan" && JELASKAN_TEMA.includes(besaran ?? "") ? kode : undefined;
}

const DASAR = "http://sini.invalid";

/** Where one lands who signed in without wanting to go anywhere: the own tasks. */
const SESUDAH_MASUK = "/beranda";

/**
 * A path of this site to go to after signing in; the own tasks for nothing or anything else, above all for other sites.
 * @example tujuanOf("//jahat.id") // "/beranda"
 */
export function tujuanOf(ke: string | undefined): string {
  const url = ke?.startsWith("/") === true ? URL.parse(ke, DASAR) : null;
  if (url === null || url.origin !== DASAR || url.pathname.startsWith("//")) return SESUDAH_MASUK;
  return url.pathname.startsWith("/masuk") ? SESUDAH_MASUK : url.pathname + url.search;
}
