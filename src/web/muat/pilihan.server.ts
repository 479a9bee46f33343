// The ways out offered by an error page: the valid perangkat daerah, periods or themes as links. Called by muat.
import { Galat } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import { listPeriodeTersedia } from "#pengukuran/server";
import { listTema } from "#tematik/server";
import { pdOfAlamat, replaceKueri, withKueri } from "./alamat.ts";
import type { Tautan } from "./galat-halaman.ts";
import { GalatPilihan } from "./parameter.ts";

/** What is needed to look for ways out. */
type Bahan = { readonly konteks: Konteks; readonly pengguna: Pengguna; readonly url: URL };

/**
 * Links to what the asked address could have named; empty where there is nothing to choose from (no data yet, or the
 * choices cannot be read either).
 */
export async function listPilihan(bahan: Bahan, galat: Galat): Promise<readonly Tautan[]> {
  if (galat instanceof GalatPilihan) return pilihanTertutup(bahan.url, galat);
  if (galat.kode === "tidak_berhak") return pilihanMasuk(bahan);
  try {
    if (galat.kode === "tidak_ditemukan") return await pilihanTidakAda(bahan);
    if (galat.kode === "masukan" && bahan.url.searchParams.has("periode")) return await pilihanPeriode(bahan);
    return [];
  } catch (lain) {
    // The first refusal is the one to tell; a second one while looking for ways out adds nothing.
    if (lain instanceof Galat) return [];
    throw lain;
  }
}

/** Signing in, and coming back here, for who has not; an account asks its admin, as the message says. */
function pilihanMasuk({ pengguna, url }: Bahan): readonly Tautan[] {
  return pengguna.jenis === "publik"
    ? [{ label: "Masuk", ke: withKueri("/masuk", { ke: url.pathname + url.search }) }]
    : [];
}

function pilihanTertutup(url: URL, { parameter, sah }: GalatPilihan): readonly Tautan[] {
  return sah.map((nilai) => ({ label: nilai, ke: replaceKueri(url.pathname, url.search, { [parameter]: nilai }) }));
}

async function pilihanTidakAda({ konteks, pengguna, url }: Bahan): Promise<readonly Tautan[]> {
  if (/^\/(tematik|jelaskan\/tema)\//.test(url.pathname)) {
    const tema = await listTema(konteks, pengguna);
    return tema.map(({ kode, nama }) => ({ label: nama, ke: `/tematik/${kode}` }));
  }
  const diminta = pdOfAlamat(url.pathname, url.search);
  const { pd } = await getDaftarPd(konteks, pengguna);
  if (diminta === undefined) return [];
  if (pd.some(({ kode }) => kode === diminta))
    return [{ label: "Capaian kinerja", ke: withKueri("/capaian", { pd: diminta }) }];
  return pd.map(({ kode, namaSingkat }) => ({ label: namaSingkat, ke: alamatPd(url, kode) }));
}

function alamatPd({ pathname, search, searchParams }: URL, kode: string): string {
  return searchParams.has("pd") ? replaceKueri(pathname, search, { pd: kode }) : `/pd/${kode}`;
}

async function pilihanPeriode({ konteks, pengguna, url: { pathname, search } }: Bahan): Promise<readonly Tautan[]> {
  const pdKode = pdOfAlamat(pathname, search);
  if (pdKode === undefined) return [];
  const tersedia = await listPeriodeTersedia(konteks, pengguna, { pdKode });
  return tersedia.map(({ kode, label }) => ({ label, ke: replaceKueri(pathname, search, { periode: kode }) }));
}
