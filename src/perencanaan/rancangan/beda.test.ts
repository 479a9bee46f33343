import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duaNaskahAcak, idUji, indikatorUji, naskahUji, PD_UJI, simpulUji } from "../../../tests/bantu/naskah-uji.ts";
import { JENIS_BARIS } from "./baris.ts";
import { diffNaskah, sebutanBaris, sebutanJenisBaris, toPerubahan } from "./beda.ts";
import { applyPerubahan, listBaris } from "./naskah.ts";
import { invert } from "./operasi.ts";

describe("differences between any two plans", () => {
  test("carried out on the old one give the new one, and none remain", () => {
    fc.assert(
      fc.property(duaNaskahAcak, ([lama, baru]) => {
        const hasil = applyPerubahan(lama, toPerubahan(diffNaskah(lama, baru), baru));
        expect(diffNaskah(hasil, baru)).toEqual([]);
        for (const jenis of JENIS_BARIS) expect(hasil[jenis]).toEqual(baru[jenis]);
      }),
    );
  });

  test("undone by their opposite give the old one back", () => {
    fc.assert(
      fc.property(duaNaskahAcak, ([lama, baru]) => {
        const maju = toPerubahan(diffNaskah(lama, baru), baru);
        expect(diffNaskah(applyPerubahan(applyPerubahan(lama, maju), invert(lama, maju)), lama)).toEqual([]);
      }),
    );
  });

  test("of a plan with itself are none, and listing its rows makes it anew", () => {
    fc.assert(
      fc.property(duaNaskahAcak, ([naskah]) => {
        expect(diffNaskah(naskah, naskah)).toEqual([]);
        expect(diffNaskah(naskahUji(listBaris(naskah)), naskah)).toEqual([]);
      }),
    );
  });
});

test("a changed row names the columns that changed, with both values", () => {
  const lama = naskahUji(simpulUji(1));
  const baru = naskahUji(simpulUji(1, { nama: "Nama baru" }), simpulUji(2));
  expect(diffNaskah(lama, baru)).toEqual([
    { macam: "ubah", jenis: "simpul", kunci: idUji(1), kolom: [{ kolom: "nama", dari: "Sasaran 1", ke: "Nama baru" }] },
    { macam: "tambah", jenis: "simpul", kunci: idUji(2), kolom: [] },
  ]);
  expect(diffNaskah(baru, lama).map((b) => b.macam)).toEqual(["ubah", "hapus"]);
});

test("rows are told by names, never by ids", () => {
  const aksi = {
    indikator_id: idUji(11),
    tahun: 2026,
    urutan: 1,
    uraian: "Melatih pencari kerja",
    penanggung_jawab_id: null,
    simpul_id: null,
    triwulan: [1],
  };
  const naskah = naskahUji(simpulUji(1), indikatorUji(11, 1), { jenis: "aksi", kunci: idUji(50), isi: aksi });
  const [s, i] = [idUji(1), idUji(11)];
  const sebut = [
    sebutanBaris(naskah, "simpul", s),
    sebutanBaris(naskah, "indikator", i),
    sebutanBaris(naskah, "rumus", `${i}/2026`),
    sebutanBaris(naskah, "kaitan", `${s}/${i}`),
    sebutanBaris(naskah, "lintas", `${s}/${PD_UJI}`),
    sebutanBaris(naskah, "pagu", `${s}/2026`),
    sebutanBaris(naskah, "target", `${i}/2026-TW1`),
    sebutanBaris(naskah, "aksi", idUji(50)),
    sebutanBaris(naskah, "simpul", idUji(99)),
    sebutanBaris(naskah, "indikator", idUji(99)),
  ];
  expect(sebut[0]).toBe("Sasaran sasaran-1 Sasaran 1");
  expect(sebut[5]).toContain("Pagu 2026");
  expect(sebut[7]).toContain("Melatih pencari kerja");
  for (const teks of sebut) expect(teks).not.toMatch(/00000000-/);
  expect(sebutanJenisBaris("pagu_renstra")).toBe("Pagu indikatif");
});
