import { describe, expect, test } from "vitest";
import { idUji, indikatorUji, JABATAN_UJI, naskahUji, PD_UJI, simpulUji } from "../../../tests/bantu/naskah-uji.ts";
import type { Perubahan } from "./baris.ts";
import type { Naskah } from "./naskah.ts";
import { periksaKelengkapan } from "./periksa-kelengkapan.ts";
import { periksaNaskah } from "./periksa-naskah.ts";
import { periksaStruktur } from "./periksa-struktur.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

const RPJMD = idUji(800);
const lingkup: LingkupNaskah = {
  dokumen: { jenis: "renstra", tahunMulai: 2026, tahunSelesai: 2030, tahunDasar: 2025 },
  bidang: ["2.07"],
  jabatan: new Map([[JABATAN_UJI, { kode: "kepala", nama: "Kepala" }]]),
  pd: new Map([[PD_UJI, { kode: "dinsos", nama: "Dinas Sosial" }]]),
  luar: new Map([[RPJMD, { jenis: "sasaran", kode: "s-1", nama: "Sasaran daerah" }]]),
};
const salah = (naskah: Naskah) => periksaStruktur(naskah, lingkup).map((t) => `${t.jenis} ${t.kolom}: ${t.pesan}`);
const kurang = (naskah: Naskah) => periksaKelengkapan(naskah).map((t) => `${t.jenis} ${t.kolom}: ${t.pesan}`);
const pagu = (simpul: number): Perubahan => ({
  jenis: "pagu_renstra",
  kunci: `${idUji(simpul)}/2026`,
  isi: { nilai: "1.00" },
});

describe("a plan that is right", () => {
  test("has no finding: nodes in their places, formulas that parse, everything named is there", () => {
    const naskah = naskahUji(
      simpulUji(1, { induk_id: RPJMD, jabatan_id: JABATAN_UJI }),
      indikatorUji(11, 1, { rumus: "a / b * 100", variabel: [variabel("a"), variabel("b")] }),
      pagu(1),
      { jenis: "lintas", kunci: `${idUji(1)}/${PD_UJI}`, isi: { dukungan: "Data" } },
    );
    expect(periksaNaskah(naskah, lingkup).filter((t) => t.berat !== "peringatan")).toEqual([]);
  });
});

function variabel(nama: string) {
  return { nama, label: nama, satuan: "orang" };
}

describe("a plan is wrong where", () => {
  test("a node stands where its kind may not, or hangs on itself, on something gone, or on the RPJMD without right", () => {
    expect(salah(naskahUji(simpulUji(1, { jenis: "program" })))).toEqual([
      expect.stringMatching(/^simpul induk_id: Program/),
    ]);
    const cincin = naskahUji(
      simpulUji(1, { jenis: "kondisi", induk_id: idUji(2) }),
      simpulUji(2, { jenis: "kondisi", induk_id: idUji(1) }),
    );
    expect(salah(cincin)).toHaveLength(2);
    expect(salah(naskahUji(simpulUji(1, { induk_id: idUji(99) })))[0]).toContain("tidak ada lagi");
    expect(salah(naskahUji(simpulUji(1, { jenis: "kondisi", induk_id: RPJMD })))[0]).toContain("RPJMD");
  });
  test("an indikator names an office that the PD does not have", () => {
    const naskah = naskahUji(simpulUji(1), indikatorUji(11, 1));
    const temuan = periksaStruktur(naskah, { ...lingkup, jabatan: new Map() });
    expect(temuan.map((t) => [t.jenis, t.kunci, t.kolom])).toEqual([["indikator", idUji(11), "penanggung_jawab_id"]]);
  });
  test("a sasaran or tujuan hangs on anything of the RPJMD but a sasaran or tujuan", () => {
    const daerah = (jenis: "sasaran" | "tujuan" | "misi") => ({
      ...lingkup,
      luar: new Map([[RPJMD, { jenis, kode: "x-1", nama: "Daerah" }]]),
    });
    for (const jenis of ["tujuan", "sasaran"] as const) {
      const naskah = naskahUji(simpulUji(1, { jenis, induk_id: RPJMD }));
      expect(periksaStruktur(naskah, daerah("tujuan"))).toEqual([]);
      expect(periksaStruktur(naskah, daerah("misi"))).toMatchObject([{ kolom: "induk_id", berat: "salah" }]);
    }
  });
  test("an action names only what is there, or nothing", () => {
    const isi = { indikator_id: idUji(11), tahun: 2026, urutan: 1, uraian: "x", triwulan: [1] };
    const renja = { ...lingkup, dokumen: { ...lingkup.dokumen, jenis: "renja" as const } };
    const dengan = (simpul_id: string | null, penanggung_jawab_id: string | null) =>
      periksaStruktur(
        naskahUji(simpulUji(1), indikatorUji(11, 1), {
          jenis: "aksi",
          kunci: idUji(50),
          isi: { ...isi, simpul_id, penanggung_jawab_id },
        }),
        renja,
      );
    expect(dengan(null, null)).toEqual([]);
    expect(dengan(idUji(1), JABATAN_UJI)).toEqual([]);
    expect(dengan(idUji(99), JABATAN_UJI)).toMatchObject([{ jenis: "aksi", kunci: idUji(50) }]);
  });
  test("two rows have one code", () => {
    expect(salah(naskahUji(simpulUji(1), simpulUji(2, { kode: "sasaran-1" })))).toHaveLength(2);
  });
  test("an office is named that the PD does not have", () => {
    expect(salah(naskahUji(simpulUji(1, { jabatan_id: idUji(77) })))[0]).toContain("Jabatan itu tidak ada");
  });
  test("a formula does not parse, uses what is not listed, lists what it does not use or lists it twice", () => {
    const satu = (beda: Parameters<typeof indikatorUji>[2]) =>
      salah(naskahUji(simpulUji(1), indikatorUji(11, 1, beda)));
    expect(satu({ rumus: "a / * b" })[0]).toMatch(/rumus rumus: Rumus tidak terbaca pada tanda ke-\d+/);
    expect(satu({ rumus: "a", variabel: [] })[0]).toContain('"a" yang belum didaftarkan');
    expect(satu({ rumus: "a", variabel: [variabel("a"), variabel("b")] })[0]).toContain('"b" tidak dipakai');
    expect(satu({ rumus: "a", variabel: [variabel("a"), variabel("a")] })[0]).toContain("dua kali");
    expect(satu({ rumus: null, variabel: [variabel("a")] })[0]).toContain("tanpa rumus");
    expect(satu({ aturan_turun: "target_per_realisasi" })[0]).toContain("Aturan turun hanya untuk");
  });
  test("a row names a node, an indikator or a PD that is not in the plan", () => {
    const aksi = { tahun: 2026, urutan: 1, uraian: "x", triwulan: [1] };
    const naskah = naskahUji(
      simpulUji(1),
      pagu(99),
      { jenis: "kaitan", kunci: `${idUji(1)}/${idUji(98)}`, isi: { urutan: 1 } },
      { jenis: "lintas", kunci: `${idUji(1)}/${idUji(97)}`, isi: { dukungan: "x" } },
      {
        jenis: "aksi",
        kunci: idUji(50),
        isi: { ...aksi, indikator_id: idUji(96), simpul_id: idUji(95), penanggung_jawab_id: idUji(94) },
      },
    );
    const jenis = (dokumen: LingkupNaskah["dokumen"]) =>
      periksaStruktur(naskah, { ...lingkup, dokumen }).map((t) => t.jenis);
    expect(jenis(lingkup.dokumen)).toEqual(["pagu_renstra", "kaitan", "lintas"]);
    expect(jenis({ ...lingkup.dokumen, jenis: "renja" })).toContain("aksi");
  });
});

describe("a plan is not complete while", () => {
  const TANPA_PJ = { penanggung_jawab_id: null };
  test("an indikator has no owner, no definition or no place", () => {
    const [indikator, rumus, kaitan] = indikatorUji(11, 1);
    if (indikator?.jenis !== "indikator" || indikator.isi === null || rumus === undefined || kaitan === undefined) {
      throw new Error("indikator uji tidak lengkap");
    }
    const tanpa = { ...indikator, isi: { ...indikator.isi, ...TANPA_PJ } };
    expect(kurang(naskahUji(simpulUji(1), tanpa, rumus, kaitan))[0]).toContain("Pilih penanggung jawab");
    expect(kurang(naskahUji(simpulUji(1), indikator, kaitan))[0]).toContain("definisi dan satuan");
    expect(kurang(naskahUji(simpulUji(1), indikator, rumus))[0]).toContain("Tempatkan");
  });
  test("a programme has no code, an action nobody in charge, a target neither value nor both bounds", () => {
    const target = (isi: { nilai: string | null; batas_bawah: string | null; batas_atas: string | null }) =>
      kurang(
        naskahUji(simpulUji(1), indikatorUji(11, 1), {
          jenis: "target_renstra",
          kunci: `${idUji(11)}/2026`,
          isi: { ...isi, alasan: null },
        }),
      );
    expect(kurang(naskahUji(simpulUji(1), simpulUji(2, { jenis: "program", induk_id: idUji(1) })))[0]).toContain(
      "Pilih kode nomenklatur program",
    );
    expect(target({ nilai: null, batas_bawah: null, batas_atas: null })).toHaveLength(1);
    expect(target({ nilai: null, batas_bawah: "2", batas_atas: "1" })).toHaveLength(1);
    expect(target({ nilai: "1", batas_bawah: "1", batas_atas: "2" })).toHaveLength(1);
    expect(target({ nilai: "1", batas_bawah: null, batas_atas: null })).toEqual([]);
    expect(target({ nilai: null, batas_bawah: "1", batas_atas: "2" })).toEqual([]);
    const aksi = { indikator_id: idUji(11), tahun: 2026, urutan: 1, uraian: "x", simpul_id: null, triwulan: [1] };
    const naskah = naskahUji(simpulUji(1), indikatorUji(11, 1), {
      jenis: "aksi",
      kunci: idUji(50),
      isi: { ...aksi, ...TANPA_PJ },
    });
    expect(kurang(naskah)[0]).toContain("Pilih penanggung jawab rencana aksi");
  });
});

test("what is wrong comes first, then what is missing, then warnings", () => {
  const naskah = naskahUji(
    simpulUji(1),
    simpulUji(2, { jenis: "program", induk_id: idUji(1) }),
    simpulUji(3, { kode: "sasaran-1" }),
  );
  const berat = periksaNaskah(naskah, lingkup).map((t) => t.berat);
  expect(berat.slice(0, 2)).toEqual(["salah", "salah"]);
  expect(berat.lastIndexOf("salah")).toBeLessThan(berat.indexOf("kurang"));
});
