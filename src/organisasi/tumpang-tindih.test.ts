import { describe, expect, test } from "vitest";
import type { MasaJabatan } from "./pejabat.ts";
import type { StatusPejabat } from "./tipe.ts";
import { listTumpangTindih } from "./tumpang-tindih.ts";

const masa = (status: StatusPejabat, mulai: string | null, selesai: string | null): MasaJabatan => ({
  nama: `${status} ${mulai ?? ""}`,
  jabatan: "Kepala Dinas",
  status,
  mulai,
  selesai,
});
const jumlah = (...m: readonly MasaJabatan[]) => listTumpangTindih(m).length;

describe("terms in one office", () => {
  test("that follow one another do not overlap; that share their last day do", () => {
    expect(jumlah(masa("definitif", null, "2024-06-30"), masa("definitif", "2024-07-01", null))).toBe(0);
    expect(jumlah(masa("definitif", null, "2024-07-01"), masa("definitif", "2024-07-01", null))).toBe(1);
  });

  test("without known dates cover every day", () => {
    expect(jumlah(masa("definitif", null, null), masa("definitif", "2024-07-01", "2024-07-02"))).toBe(1);
  });

  test("of a holder and his Plh. stand side by side, of a holder and a Plt. do not", () => {
    const pemegang = masa("definitif", "2024-01-01", null);
    expect(jumlah(pemegang, masa("plh", "2024-03-01", "2024-03-10"))).toBe(0);
    expect(jumlah(masa("plh", "2024-03-01", "2024-03-10"), pemegang)).toBe(0);
    expect(jumlah(pemegang, masa("plt", "2024-03-01", "2024-03-10"))).toBe(1);
    expect(jumlah(masa("plt", "2024-03-01", null), masa("plh", "2024-03-05", null))).toBe(1);
  });

  test("are named in pairs, whichever was entered first", () => {
    const tiga = [
      masa("definitif", "2024-01-01", null),
      masa("definitif", "2024-02-01", null),
      masa("plt", null, null),
    ];
    expect(listTumpangTindih(tiga)).toHaveLength(3);
    expect(listTumpangTindih(tiga)[0]?.kalimat).toBe(
      "Masa jabatan definitif 2024-01-01 (definitif) dan definitif 2024-02-01 (definitif) tumpang tindih. Isi tanggal selesai yang lebih dahulu berakhir.",
    );
  });
});
