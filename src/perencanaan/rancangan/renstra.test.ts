import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duaNaskahAcak, idUji, indikatorUji, naskahUji, simpulUji } from "../../../tests/bantu/naskah-uji.ts";
import { sumRupiah } from "../anggaran.ts";
import type { Perubahan } from "./baris.ts";
import { gulungPagu } from "./gulung-pagu.ts";
import { buildRenstra } from "./renstra.ts";

const pagu = (n: number, tahun: number, nilai: string): Perubahan => ({
  jenis: "pagu_renstra",
  kunci: `${idUji(n)}/${tahun}`,
  isi: { nilai },
});
const target = (
  n: number,
  tahun: number,
  isi: Partial<{ nilai: string; batas_bawah: string; batas_atas: string }>,
): Perubahan => ({
  jenis: "target_renstra",
  kunci: `${idUji(n)}/${tahun}`,
  isi: { nilai: null, batas_bawah: null, batas_atas: null, alasan: null, ...isi },
});
const pohon = [
  simpulUji(1),
  simpulUji(2, { jenis: "program", induk_id: idUji(1), nomenklatur_kode: "2.07.03" }),
  simpulUji(3, { jenis: "kegiatan", induk_id: idUji(2) }),
  simpulUji(4, { jenis: "sub_kegiatan", induk_id: idUji(3) }),
  simpulUji(5, { jenis: "sub_kegiatan", induk_id: idUji(3) }),
];

describe("pagu rolled up", () => {
  test("adds sub kegiatan to kegiatan, program and PD, exactly", () => {
    const naskah = naskahUji(pohon, pagu(4, 2026, "0.10"), pagu(5, 2026, "0.20"), pagu(5, 2027, "7.00"));
    const { simpul, jumlah } = gulungPagu(naskah, "pagu_renstra", [2026, 2027]);
    expect(simpul.get(idUji(3))).toEqual(["0.30", "7.00"]);
    expect(simpul.get(idUji(2))).toEqual(["0.30", "7.00"]);
    expect(jumlah).toEqual(["0.30", "7.00"]);
  });
  test("counts a rupiah once where a program carries its own figure beside those below it", () => {
    const naskah = naskahUji(pohon, pagu(2, 2026, "100.00"), pagu(4, 2026, "60.00"));
    expect(gulungPagu(naskah, "pagu_renstra", [2026]).jumlah).toEqual(["100.00"]);
  });
  test("takes a program's own figure where nothing below it has any, and tells no pagu from pagu of zero", () => {
    const naskah = naskahUji(pohon, pagu(2, 2026, "100.00"), pagu(4, 2027, "0.00"));
    expect(gulungPagu(naskah, "pagu_renstra", [2026, 2027, 2028]).jumlah).toEqual(["100.00", "0.00", null]);
  });
  test("of any plan is the sum of its roots", () => {
    fc.assert(
      fc.property(duaNaskahAcak, ([naskah]) => {
        const { simpul, jumlah } = gulungPagu(naskah, "pagu_renstra", [2026]);
        const akar = [...naskah.simpul].filter(([, s]) => s.induk_id === null || !naskah.simpul.has(s.induk_id));
        const nilai = akar.flatMap(([id]) => simpul.get(id)?.[0] ?? []);
        expect(jumlah[0] ?? null).toBe(nilai.length === 0 ? null : sumRupiah(nilai));
      }),
    );
  });
});

describe("the contents of a Renstra", () => {
  const masa = { tahunMulai: 2026, tahunSelesai: 2031, tahunDasar: 2025 };
  const naskah = naskahUji(
    pohon,
    indikatorUji(11, 1, { satuan: "Orang" }),
    target(11, 2025, { nilai: "80.10" }),
    target(11, 2031, { batas_bawah: "1.5", batas_atas: "2.5" }),
  );
  test("have any number of years, the baseline first, and say nothing where nothing was planned", () => {
    const isi = buildRenstra(naskah, masa);
    expect(isi.tahunTarget).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031]);
    expect(isi.tahun).toHaveLength(6);
    expect(isi.simpul[0]?.indikator).toEqual([
      {
        id: idUji(11),
        nama: "Indikator 11",
        satuan: "Orang",
        target: ["80,10", null, null, null, null, null, "1,5 s.d. 2,5"],
      },
    ]);
  });
  test("read from the top down, each node as deep as it stands, by its nomenklatur code where it has one", () => {
    const isi = buildRenstra(naskah, masa);
    expect(isi.simpul.map((s) => [s.id, s.dalam])).toEqual([1, 2, 3, 4, 5].map((n) => [idUji(n), Math.min(n - 1, 3)]));
    expect(isi.simpul[1]?.kode).toBe("2.07.03");
  });
  test("put siblings that count the same in the order of their codes", () => {
    const kembar = [3, 1, 2].map((n) => simpulUji(n, { urutan: 1 }));
    const kode = buildRenstra(naskahUji(kembar, simpulUji(4, { urutan: 0 })), masa).simpul.map((s) => s.kode);
    expect(kode).toEqual(["sasaran-4", "sasaran-1", "sasaran-2", "sasaran-3"]);
    const sama = [5, 6].map((n) => simpulUji(n, { urutan: 1, kode: "sama" }));
    expect(buildRenstra(naskahUji(sama), masa).simpul.map((s) => s.id)).toEqual([idUji(5), idUji(6)]);
  });
  test("leave out an indikator that is gone, and show no unit and no target where none is complete", () => {
    const [indikator, , kaitan] = indikatorUji(11, 1);
    const hilang: Perubahan = { jenis: "kaitan", kunci: `${idUji(1)}/${idUji(99)}`, isi: { urutan: 1 } };
    const tanpaRumus = [indikator, kaitan].flatMap((p) => p ?? []);
    const setengah = [target(11, 2026, { batas_bawah: "1" }), target(11, 2027, { batas_atas: "2" })];
    const isi = buildRenstra(naskahUji(pohon, tanpaRumus, hilang, setengah), masa);
    expect(isi.simpul[0]?.indikator).toEqual([
      { id: idUji(11), nama: "Indikator 11", satuan: "", target: Array(7).fill(null) },
    ]);
  });
  test("show the newest unit also where the plan holds an older formula after it", () => {
    const lama = { ...indikatorUji(11, 1, { satuan: "Lama" })[1], kunci: `${idUji(11)}/2024` } as Perubahan;
    const isi = buildRenstra(naskahUji(pohon, indikatorUji(11, 1, { satuan: "Baru" }), lama), masa);
    expect(isi.simpul[0]?.indikator[0]?.satuan).toBe("Baru");
  });
  test("show the newest unit of an indikator, and the figures of the Renja when asked for those", () => {
    const lagi = naskahUji(
      pohon,
      indikatorUji(11, 1),
      { ...indikatorUji(11, 1, { satuan: "Paket" })[1], kunci: `${idUji(11)}/2028` } as Perubahan,
      {
        jenis: "target",
        kunci: `${idUji(11)}/2026`,
        isi: { nilai: "9", batas_bawah: null, batas_atas: null, alasan: null },
      },
    );
    const isi = buildRenstra(lagi, { ...masa, tahunDasar: null }, "tahunan");
    expect(isi.simpul[0]?.indikator[0]).toMatchObject({ satuan: "Paket", target: ["9", null, null, null, null, null] });
  });
});
