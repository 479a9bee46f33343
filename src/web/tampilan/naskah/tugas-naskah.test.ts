import { expect, test } from "vitest";
import type { Pemda } from "#organisasi";
import type { BarisNaskah } from "#pelaporan";
import { listTugasNaskah } from "./tugas-naskah.ts";

const PEMDA: Pemda = { pemdaId: 1, slug: "a", kodeWilayah: "00.00", nama: "Kabupaten A", istilahTriwulan: "triwulan" };
const SUSUN = { susun: true, tetapkan: false };
const TETAPKAN = { susun: false, tetapkan: true };
const LIHAT = { susun: false, tetapkan: false };

function sebab(lain: Partial<BarisNaskah>): string | undefined {
  const perihal = { id: "7", jenis: "lkjip", nama: "LKjIP", pd: null, periode: "2024" };
  const dasar = {
    perihal,
    keadaan: "draf",
    berubah: "",
    komentarTerbuka: 0,
    blokTertulis: 0,
    ditetapkan: null,
  } as const;
  return listTugasNaskah([{ ...dasar, boleh: SUSUN, ...lain }], PEMDA)[0]?.sebab;
}

test.each<[string, Partial<BarisNaskah>, string | undefined]>([
  ["a draft that nobody asked about waits for nobody", {}, undefined],
  ["what was handed in waits for who sets it", { keadaan: "diajukan", boleh: TETAPKAN }, "Menunggu penetapan Anda."],
  ["what was handed in does not wait for its writer", { keadaan: "diajukan" }, undefined],
  ["what came back waits for its writer", { keadaan: "dikembalikan" }, "Dikembalikan untuk diperbaiki."],
  ["open comments wait for both", { komentarTerbuka: 2, boleh: TETAPKAN }, "2 komentar belum selesai."],
  ["who only reads along has nothing to do", { komentarTerbuka: 2, boleh: LIHAT }, undefined],
  ["a report that is set waits for nobody", { keadaan: "ditetapkan", komentarTerbuka: 2, boleh: TETAPKAN }, undefined],
])("%s", (_, lain, harapan) => {
  expect(sebab(lain)).toBe(harapan);
});

test("a task leads to its report and names it", () => {
  const perihal = {
    id: "7",
    jenis: "lkjip",
    nama: "LKjIP",
    periode: "2024",
    pd: { id: "1", kode: "d", nama: "Dinas", namaSingkat: "Dinas" },
  };
  const baris = {
    perihal,
    keadaan: "dikembalikan",
    berubah: "",
    komentarTerbuka: 1,
    blokTertulis: 0,
    ditetapkan: null,
    boleh: SUSUN,
  } as const;
  expect(listTugasNaskah([baris], PEMDA)).toEqual([
    {
      ke: "/laporan/naskah/7",
      judul: "LKjIP Dinas, Tahun 2024",
      sebab: "Dikembalikan untuk diperbaiki. 1 komentar belum selesai.",
    },
  ]);
});
