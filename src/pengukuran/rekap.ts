// Rekap: one capaian for a node, a PD or the pemda from many, by the declared policy; never without its counts.
// Pure; called by the rekap use cases and their explanation.
import { type Angka, angkaFromInteger, compare, divide, roundHalfUp, sum } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import { potong } from "./capaian.ts";
import type { KebijakanUkur } from "./kebijakan-ukur.ts";
import { predikatOf } from "./skala-realisasi.ts";
import type { Capaian, TanpaAngka } from "./tipe.ts";

/** One capaian that goes into a rekap. `asal` is the web path of its own explanation. */
export type AnggotaRekap = { readonly nama: string; readonly capaian: Capaian; readonly asal?: string };

/** How many members have a number, and how many have none, by kind. */
export type JumlahRekap = Readonly<Record<"berangka" | TanpaAngka["jenis"], number>>;

export type Rekap = {
  readonly nama: string;
  readonly capaian: Capaian;
  readonly jumlah: JumlahRekap;
  readonly anggota: readonly AnggotaRekap[];
};

/** The policies of the year the rekap is for; without a capaian policy there is no number. */
export type KebijakanRekap = { readonly capaian: KebijakanCapaian | undefined; readonly ukur: KebijakanUkur };

const NOL = angkaFromInteger(0);

/**
 * The plain mean of the members' capaian, each cut by the policy. What is not due never counts; what is due and missing
 * counts as the policy says; what is declared unavailable or undefined has no number to count. Exact until it is rounded
 * to the policy's decimals.
 * @example computeRekap("Sasaran 1", [], kebijakan).capaian // { ada: false, sebab: { jenis: "tidak_dijadwalkan" } }
 */
export function computeRekap(nama: string, anggota: readonly AnggotaRekap[], kebijakan: KebijakanRekap): Rekap {
  return { nama, anggota, jumlah: countRekap(anggota), capaian: capaianRekap(anggota, kebijakan) };
}

/** What one member counts for in the mean, or null when it does not count. */
export function bobotRekap({ capaian }: AnggotaRekap, { capaian: aturan, ukur }: KebijakanRekap): Angka | null {
  if (!capaian.ada) {
    return capaian.sebab.jenis === "belum_diisi" && ukur.rekapKosong === "dihitung_nol" ? NOL : null;
  }
  const angka = aturan === undefined ? capaian.utuh : potong(capaian.utuh, aturan).angka;
  const { rekapBatasAtas: batas } = ukur;
  return batas !== null && compare(angka, batas) > 0 ? batas : angka;
}

function capaianRekap(anggota: readonly AnggotaRekap[], kebijakan: KebijakanRekap): Capaian {
  const kosong = anggota.flatMap(({ capaian }) => (capaian.ada ? [] : [capaian.sebab]));
  const belum = kosong.find((k) => k.jenis === "belum_diisi");
  if (belum !== undefined && kebijakan.ukur.rekapKosong === "tanpa_hasil") return { ada: false, sebab: belum };
  const bobot = anggota.flatMap((a) => bobotRekap(a, kebijakan) ?? []);
  if (bobot.length === 0) return { ada: false, sebab: sebabKosong(kosong) };
  if (kebijakan.capaian === undefined) {
    return {
      ada: false,
      sebab: { jenis: "tidak_terdefinisi", alasan: "kebijakan penghitungan capaian belum ditetapkan" },
    };
  }
  const utuh = divide(sum(bobot), angkaFromInteger(bobot.length));
  const { desimal } = kebijakan.capaian;
  const angka = roundHalfUp(utuh, desimal);
  return { ada: true, angka, utuh, desimal, dipotong: null, predikat: predikatOf(kebijakan.capaian, angka) };
}

// The kind that somebody can do most about goes first.
const URUTAN: readonly TanpaAngka["jenis"][] = ["belum_diisi", "tidak_terdefinisi", "tidak_tersedia"];

function sebabKosong(kosong: readonly TanpaAngka[]): TanpaAngka {
  for (const jenis of URUTAN) {
    const ada = kosong.find((k) => k.jenis === jenis);
    if (ada !== undefined) return ada;
  }
  return { jenis: "tidak_dijadwalkan" };
}

function countRekap(anggota: readonly AnggotaRekap[]): JumlahRekap {
  const count = (jenis: TanpaAngka["jenis"]) =>
    anggota.filter(({ capaian }) => !capaian.ada && capaian.sebab.jenis === jenis).length;
  return {
    berangka: anggota.filter((a) => a.capaian.ada).length,
    tidak_dijadwalkan: count("tidak_dijadwalkan"),
    belum_diisi: count("belum_diisi"),
    tidak_tersedia: count("tidak_tersedia"),
    tidak_terdefinisi: count("tidak_terdefinisi"),
  };
}
