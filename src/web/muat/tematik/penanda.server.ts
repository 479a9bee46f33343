// What /tematik/:kode/penanda shows: the tags of a theme with their sums, and what else may be tagged. Called by its loader.
import { getDaftarPd } from "#organisasi/server";
import { getPenandaTema, type LembarPenanda, listCalonPenanda, SEMUA_PD } from "#tematik/server";
import {
  alamatPenanda,
  type TempatPenanda,
  toBarisTampil,
  toCalonTampil,
  toKelompokTampil,
  toPilihanStrategi,
  toSorotan,
} from "../../tampilan/tematik/penanda.ts";
import type { BahanMuat } from "../muat.server.ts";
import { readTahun, readTeks } from "../parameter.ts";
import { sebutSelesai } from "./selesai.ts";

/** Everything from one state of the data. @throws Galat as `getPenandaTema`. */
export function loadPenanda(bahan: BahanMuat, temaKode: string) {
  return bahan.konteks.basis.snapshot((basis) =>
    muatPenanda({ ...bahan, konteks: { ...bahan.konteks, basis } }, temaKode),
  );
}

async function muatPenanda(bahan: BahanMuat, temaKode: string) {
  const { params } = bahan;
  const lembar = await loadLembar(bahan, temaKode);
  const { tema, tahun, pd, hak, perTahun, tahunLalu } = lembar;
  const tempat: TempatPenanda = { temaKode, tahun, pd: pd?.kode ?? SEMUA_PD };
  const boleh = hak.semua || (pd === null ? hak.pdId.length > 0 : hak.pdId.includes(pd.id));
  const bertanda = perTahun.map((t) => t.tahun);
  return {
    tema: { kode: tema.kode, nama: tema.nama },
    tempat,
    namaPd: pd?.nama ?? "Semua perangkat daerah",
    tahunPilihan: [...new Set([...bertanda, tahun - 1, tahun, tahun + 1])].sort((a, b) => a - b),
    sorotan: toSorotan(lembar, tempat),
    kelompok: lembar.baris.length === 0 && perTahun.length < 2 ? [] : toKelompokTampil(lembar, tempat),
    baris: toBarisTampil(lembar, tempat),
    strategi: toPilihanStrategi(lembar),
    boleh,
    tahunLalu: boleh ? tahunLalu : null,
    tambah: boleh ? await loadCalon(bahan, tempat) : null,
    kabar: sebutSelesai(readTeks(params, "selesai")),
  };
}

/** A planner who names no PD sees the own one first. */
async function loadLembar({ konteks, pengguna, params }: BahanMuat, temaKode: string): Promise<LembarPenanda> {
  const tahun = readTahun(params);
  const pdKode = readTeks(params, "pd");
  const lembar = await getPenandaTema(konteks, pengguna, { temaKode, tahun, pdKode });
  const [milik] = lembar.hak.pdId;
  if (pdKode !== undefined || lembar.hak.semua || milik === undefined) return lembar;
  const sendiri = (await getDaftarPd(konteks, pengguna)).pd.find((p) => p.id === milik);
  return sendiri === undefined ? lembar : getPenandaTema(konteks, pengguna, { temaKode, tahun, pdKode: sendiri.kode });
}

async function loadCalon({ konteks, pengguna, params }: BahanMuat, tempat: TempatPenanda) {
  const { temaKode, tahun, pd } = tempat;
  const q = readTeks(params, "q") ?? "";
  const diminta = Number(readTeks(params, "hal") ?? "1");
  const hal = Number.isSafeInteger(diminta) ? diminta : 1;
  const daftar = await listCalonPenanda(konteks, pengguna, { temaKode, tahun, pdKode: pd, q, hal });
  const { kata, jumlah, banyakHalaman } = daftar;
  return {
    q,
    kata,
    jumlah,
    hal: daftar.hal,
    alamat: Array.from(
      { length: banyakHalaman },
      (_, i) => `${alamatPenanda(tempat, { q: q || undefined, hal: i + 1 })}#tambah`,
    ),
    calon: toCalonTampil(daftar),
  };
}

export type DataPenanda = Awaited<ReturnType<typeof loadPenanda>>;
