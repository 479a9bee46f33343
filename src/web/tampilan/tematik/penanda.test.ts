import { describe, expect, test } from "vitest";
import { buildIsiPenanda } from "#tematik";
import { PD } from "../../../../tests/bantu/contoh.ts";
import { kodeSelesai, sebutSelesai } from "../../muat/tematik/selesai.ts";
import { toBarisTampil, toCalonTampil, toKelompokTampil, toSorotan } from "./penanda.ts";

const TEMPAT = { temaKode: "gizi", tahun: 2024, pd: "semua" } as const;
const penanda = (id: string, pagu: string | null) => ({
  id,
  versi: 3,
  pd: PD,
  strategi: null,
  simpul: { id: `s${id}`, kode: `k${id}`, jenis: "sub_kegiatan" as const, nama: `Sub ${id}` },
  leluhur: [],
  indikator: [],
  bagian: "33.30",
  pagu,
  realisasi: null,
});
const lembar = (pagu: string | null) => ({
  ...buildIsiPenanda(2024, [penanda("1", pagu)]),
  tema: { kode: "gizi", nama: "Gizi", koordinator: null, strategi: [] },
  pd: null,
  perTahun: [{ tahun: 2024, nilai: "0", realisasi: null, serapan: null, baris: pagu === null ? 0 : 1 }],
  tahunLalu: null,
  hak: { semua: false, pdId: [PD.id] },
});

describe("the tags of a theme on their page", () => {
  test("money without a report is told so, never as nought", () => {
    expect(toSorotan(lembar("1000"), TEMPAT)).toMatchObject({
      nilai: { teks: "Rp333", jelaskan: "/jelaskan/tema/gizi/2024/semua" },
      realisasi: "belum dilaporkan",
      serapan: { teks: "–", jelaskan: null },
    });
  });

  test("a tag without pagu says why it adds nothing, and its total is not filled in", () => {
    expect(toBarisTampil(lembar(null), TEMPAT)[0]).toMatchObject({
      bagian: "33,30",
      pagu: "belum diisi",
      nilai: { teks: "–", jelaskan: null },
      catatan: "Belum memiliki pagu, jadi belum dijumlahkan.",
      ubah: true,
    });
    expect(toSorotan(lembar(null), TEMPAT).nilai.teks).toBe("belum diisi");
    expect(toKelompokTampil(lembar(null), TEMPAT).at(-1)?.baris[0]?.nilai.teks).toBe("belum diisi");
  });

  test("sums by strategy are explained where every PD is shown", () => {
    const strategi = (pd: string) => toKelompokTampil(lembar("1000"), { ...TEMPAT, pd })[1]?.baris[0]?.nilai.jelaskan;
    expect(strategi("semua")).toBe("/jelaskan/strategi/gizi/2024/_tanpa-strategi");
    expect(strategi("disnaker")).toBeNull();
  });

  test("a candidate proposes what is left of it, with the matched words marked", () => {
    const calon = {
      id: "c",
      kode: "1.02",
      jenis: "sub_kegiatan" as const,
      nama: "Gizi Ibu",
      pd: PD,
      kegiatan: null,
      program: null,
      indikator: [],
      pagu: null,
      sisa: "66.7",
      kata: ["gizi"],
    };
    const daftar = {
      calon: [calon],
      kata: { asal: "kata_kunci", kata: ["gizi"] },
      jumlah: 1,
      hal: 1,
      banyakHalaman: 1,
    } as const;
    expect(toCalonTampil(daftar)[0]).toMatchObject({
      bagian: "66,7",
      nama: [
        { teks: "Gizi", cocok: true },
        { teks: " Ibu", cocok: false },
      ],
    });
  });
});

describe("what was done", () => {
  test.each([
    [{ jenis: "tandai", tambah: 2, ubah: 0, hapus: 1 }, "2 tanda ditambah, 1 dihapus."],
    [{ jenis: "tandai", tambah: 0, ubah: 0, hapus: 0 }, "Tidak ada yang berubah."],
    [
      { jenis: "salin", disalin: 3, tetap: 1, tidakAda: 2 },
      "3 tanda disalin. 1 yang sudah bertanda tidak diubah. 2 tidak ada dalam rencana tahun ini.",
    ],
  ] as const)("%j is told as %j", (selesai, kalimat) => {
    expect(sebutSelesai(kodeSelesai(selesai))).toBe(kalimat);
  });

  test("anything else in the address is told as nothing", () => {
    expect([sebutSelesai(undefined), sebutSelesai("ya"), sebutSelesai("tandai-1")]).toEqual([null, null, null]);
  });
});
