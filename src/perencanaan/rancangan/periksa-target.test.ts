// What is said about targets: each rule once, and that a reason lets a target be.
import { describe, expect, test } from "vitest";
import type { IsiBaris, Perubahan } from "./baris.ts";
import { applyPerubahan, emptyNaskah } from "./naskah.ts";
import { periksaTarget } from "./periksa-target.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

const ID = "10000000-0000-7000-8000-000000000001";
type Rumus = IsiBaris["rumus"];
const RUMUS: Rumus = {
  definisi: "",
  satuan: "orang",
  desimal: 0,
  polaritas: "naik",
  aturan_turun: null,
  agregasi: "akumulasi",
  rumus: null,
  variabel: [],
};
const INDIKATOR: IsiBaris["indikator"] = {
  kode: "iku-1",
  jenis: "IKU",
  nama: "Indikator",
  sumber_data: null,
  penanggung_jawab_id: null,
  alasan_pemilihan: null,
  berlaku_sampai: null,
};
const lingkup = (jenis: "renstra" | "renja"): LingkupNaskah => ({
  dokumen: { jenis, tahunMulai: 2026, tahunSelesai: jenis === "renja" ? 2026 : 2028, tahunDasar: null },
  bidang: [],
  jabatan: new Map(),
  pd: new Map(),
  luar: new Map(),
});

/** Findings for targets given as [time, value, reason?]; times of four digits also as Renstra targets with `renstra`. */
function periksa(
  jenis: "renstra" | "renja",
  rumus: Partial<Rumus>,
  target: readonly (readonly [string, string, string?])[],
  renstra: readonly (readonly [string, string])[] = [],
): readonly string[] {
  const isi = (nilai: string, alasan: string | undefined) => ({
    nilai,
    batas_bawah: null,
    batas_atas: null,
    alasan: alasan ?? null,
  });
  const perubahan: readonly Perubahan[] = [
    { jenis: "indikator", kunci: ID, isi: INDIKATOR },
    { jenis: "rumus", kunci: `${ID}/2026`, isi: { ...RUMUS, ...rumus } },
    ...target.map(
      ([waktu, nilai, alasan]): Perubahan => ({
        jenis: jenis === "renja" ? "target" : "target_renstra",
        kunci: `${ID}/${waktu}`,
        isi: isi(nilai, alasan),
      }),
    ),
    ...renstra.map(
      ([waktu, nilai]): Perubahan => ({ jenis: "target_renstra", kunci: `${ID}/${waktu}`, isi: isi(nilai, undefined) }),
    ),
  ];
  return periksaTarget(applyPerubahan(emptyNaskah(), perubahan), lingkup(jenis)).map((t) => t.pesan);
}

describe("targets of a Renja", () => {
  test("that add up meet the year when their sum does", () => {
    expect(
      periksa("renja", {}, [
        ["2026", "100"],
        ["2026-TW1", "20"],
        ["2026-TW2", "80"],
      ]),
    ).toEqual([]);
    expect(
      periksa("renja", {}, [
        ["2026", "100"],
        ["2026-TW1", "20"],
        ["2026-TW2", "70"],
      ]),
    ).toEqual([
      "Jumlah target 2026-TW1 sampai 2026-TW2 ialah 90, sedangkan target setahun 100. Perbaiki, atau tulis alasannya.",
    ]);
  });

  test("that are a position meet the year with the last, and do not fall on the way", () => {
    const posisi = { agregasi: "posisi_akhir" } as const;
    expect(
      periksa("renja", posisi, [
        ["2026", "80"],
        ["2026-S1", "70"],
        ["2026-S2", "80"],
      ]),
    ).toEqual([]);
    const pesan = periksa("renja", posisi, [
      ["2026", "80"],
      ["2026-S1", "90"],
      ["2026-S2", "70"],
    ]);
    expect(pesan.some((p) => p.startsWith("Target 2026-S2 lebih rendah daripada 2026-S1."))).toBe(true);
    expect(pesan.some((p) => p.startsWith("Posisi akhir target"))).toBe(true);
  });

  test("that are a mean meet the year with their mean, exactly", () => {
    const rata = { agregasi: "rata_rata", desimal: 2 } as const;
    expect(
      periksa("renja", rata, [
        ["2026", "0.15"],
        ["2026-S1", "0.1"],
        ["2026-S2", "0.2"],
      ]),
    ).toEqual([]);
    expect(
      periksa("renja", rata, [
        ["2026", "0.16"],
        ["2026-S1", "0.1"],
        ["2026-S2", "0.2"],
      ]),
    ).toHaveLength(1);
  });

  test("measured once say nothing about the sum", () => {
    expect(
      periksa("renja", {}, [
        ["2026", "100"],
        ["2026-TW4", "90"],
      ]),
    ).toEqual([]);
  });

  test("that differ from the Renstra are told", () => {
    expect(periksa("renja", {}, [["2026", "90"]], [["2026", "100"]])).toEqual([
      "Target 2026 berbeda dari target Renstra, 100. Perbaiki, atau tulis alasannya.",
    ]);
  });

  test("are taken in the order of their times, whatever the order of the plan", () => {
    const posisi = { agregasi: "posisi_akhir" } as const;
    const pesan = periksa("renja", posisi, [
      ["2026-TW3", "70"],
      ["2026-TW1", "50"],
      ["2026-TW2", "90"],
      ["2026", "70"],
    ]);
    expect(pesan).toEqual(["Target 2026-TW3 lebih rendah daripada 2026-TW2. Perbaiki, atau tulis alasannya."]);
  });

  test("of an indikator whose formula does not hold yet are not judged", () => {
    const naskah = applyPerubahan(emptyNaskah(), [
      { jenis: "indikator", kunci: ID, isi: INDIKATOR },
      { jenis: "rumus", kunci: `${ID}/2027`, isi: RUMUS },
      { jenis: "target", kunci: `${ID}/2026`, isi: { nilai: "-1", batas_bawah: null, batas_atas: null, alasan: null } },
    ]);
    expect(periksaTarget(naskah, lingkup("renja"))).toEqual([]);
  });

  test("that are a range are not compared as if they were one value", () => {
    const naskah = applyPerubahan(emptyNaskah(), [
      { jenis: "indikator", kunci: ID, isi: INDIKATOR },
      { jenis: "rumus", kunci: `${ID}/2026`, isi: RUMUS },
      { jenis: "target", kunci: `${ID}/2026`, isi: { nilai: null, batas_bawah: "-2", batas_atas: "-1", alasan: null } },
    ]);
    expect(periksaTarget(naskah, lingkup("renja"))).toEqual([]);
  });

  test("with a reason are let be", () => {
    expect(
      periksa(
        "renja",
        {},
        [
          ["2026", "90", "Anggaran dipotong"],
          ["2026-TW1", "1"],
          ["2026-TW2", "2"],
        ],
        [["2026", "100"]],
      ),
    ).toEqual([]);
  });
});

describe("targets of a Renstra", () => {
  test("fall only where they should", () => {
    expect(
      periksa("renstra", {}, [
        ["2026", "80"],
        ["2027", "79"],
      ])[0],
    ).toMatch(/^Target 2027 lebih rendah daripada 2026\./);
    expect(
      periksa("renstra", { polaritas: "turun" }, [
        ["2026", "80"],
        ["2027", "79"],
      ]),
    ).toEqual([]);
    expect(
      periksa("renstra", { polaritas: "turun" }, [
        ["2026", "80"],
        ["2027", "81"],
      ])[0],
    ).toMatch(/seharusnya turun/);
    expect(
      periksa("renstra", { polaritas: "rentang" }, [
        ["2026", "80"],
        ["2027", "10"],
      ]),
    ).toEqual([]);
  });

  test("in percent stay between 0 and 100", () => {
    expect(periksa("renstra", { satuan: "%" }, [["2026", "100.01"]])[0]).toMatch(/lebih dari 100%/);
    expect(periksa("renstra", { satuan: "%" }, [["2026", "100"]])).toEqual([]);
    expect(periksa("renstra", { satuan: "nilai" }, [["2026", "101"]])).toEqual([]);
    expect(periksa("renstra", {}, [["2026", "-1"]])[0]).toMatch(/negatif/);
  });
});
