// What the pohon editor shows: diagram and outline from one forest, search, drop places, the form, what goes.
import { describe, expect, test } from "vitest";
import { applyPerubahan, listBaris, periksaNaskah, removeCabang } from "#perencanaan";
import { lingkupUji, naskahUji, simpulUji } from "./contoh-uji.ts";
import { buildGambar, groupTemuan, isiSimpul } from "./gambar.ts";
import { ringkasHapus } from "./hapus.ts";
import { cariSimpul, lipatanAwal, listAtas, listHutan, listTampak } from "./hutan.ts";
import { readIsian, readLintas } from "./isian.ts";
import { findLepas, markLepas } from "./seret.ts";

const naskah = naskahUji();
const bahan = { naskah, lingkup: lingkupUji, temuan: new Map() };

describe("diagram and outline", () => {
  test("hold the same nodes in the same order, whatever is folded", () => {
    for (const lipat of [[], ["p1"], ["s1"], ["p1", "p2", "k1"]]) {
      const terlipat = new Set(lipat);
      const kotak = buildGambar(bahan, terlipat).kotak.map((k) => k.kunci);
      expect(kotak).toEqual(listTampak(naskah, terlipat).map((b) => b.id));
    }
    expect(listHutan(naskah).map((b) => b.id)).toEqual(["s1", "p1", "k1", "b1", "p2"]);
  });
  test("say the same of every node: a box holds all words of the outline's row", () => {
    const isi = isiSimpul(bahan);
    for (const k of buildGambar(bahan, new Set()).kotak) {
      const teks = isi.get(k.kunci);
      const kata = [teks?.label, teks?.judul, ...(teks?.rincian ?? [])].join(" ").split(" ");
      expect(
        k.teks
          .map((t) => t.teks)
          .join(" ")
          .split(" "),
      ).toEqual(kata);
    }
  });
  test("name level, other PD, owner, RPJMD parent and findings", () => {
    const isi = naskah.simpul.get("s1");
    if (isi === undefined) throw new Error("s1 tidak ada");
    const lengkap = { ...isi, tingkat: "hasil_akhir", jabatan_id: "j1", induk_id: "r1" } as const;
    const lain = applyPerubahan(naskah, [{ jenis: "simpul", kunci: "s1", isi: lengkap }]);
    const temuan = groupTemuan(lain, periksaNaskah(lain, lingkupUji));
    const teks = isiSimpul({ naskah: lain, lingkup: lingkupUji, temuan }).get("s1");
    expect(teks?.label).toBe("Sasaran · kode-s1 · Hasil akhir");
    expect(teks?.rincian).toEqual([
      "Mendukung Sasaran daerah: Menurunnya kemiskinan",
      "Indikator: Tingkat pengangguran",
      "Pemilik: Kepala Dinas",
      "⚠ 2 hal perlu dilengkapi",
    ]);
    expect(isiSimpul({ ...bahan, naskah: lain }).get("p1")?.rincian).toContain("Lintas PD: Dinas Sosial");
  });
});

describe("rows", () => {
  test("know level, place among siblings, and what lies below", () => {
    const [, p1, , , p2] = listHutan(naskah);
    expect(p1).toEqual({
      id: "p1",
      indukId: "s1",
      tingkat: 2,
      posisi: 1,
      banyak: 2,
      terlipat: false,
      keturunan: 2,
    });
    expect(p2?.terlipat).toBeNull();
    expect(listAtas(naskah, "b1")).toEqual(["k1", "p1", "s1"]);
  });
  test("of a large tree start folded at the programmes", () => {
    expect(lipatanAwal(naskah).size).toBe(0);
    const banyak = new Map([
      ...naskah.simpul,
      ...Array.from({ length: 200 }, (_, i) => simpulUji(`x${i}`, "k1", "sub_kegiatan", i)),
    ]);
    expect([...lipatanAwal({ ...naskah, simpul: banyak })]).toEqual(["p1"]);
  });
  test("are found by every word of code, name and indikator", () => {
    expect(cariSimpul(naskah, "nama p")).toEqual(["s1", "p1", "k1", "p2"]);
    expect(cariSimpul(naskah, "PENGANGGURAN nama p1")).toEqual(["p1"]);
    expect(cariSimpul(naskah, "  ")).toEqual([]);
  });
});

describe("a dragged branch", () => {
  const { kotak } = buildGambar(bahan, new Set());
  const p1 = kotak.find((k) => k.kunci === "p1");
  test("lands under a box in its middle, beside it at its edges, and nowhere off the boxes", () => {
    if (p1 === undefined) throw new Error("p1 tidak tergambar");
    const x = p1.x + 10;
    expect(findLepas(kotak, { x, y: p1.y + p1.tinggi / 2 })).toEqual({ id: "p1", letak: "anak" });
    expect(findLepas(kotak, { x, y: p1.y - 2 })).toEqual({ id: "p1", letak: "sebelum" });
    expect(findLepas(kotak, { x, y: p1.y + p1.tinggi })).toEqual({ id: "p1", letak: "sesudah" });
    expect(findLepas(kotak, { x: -500, y: 0 })).toBeNull();
    expect(markLepas(p1, "anak").lebar).toBeGreaterThan(p1.lebar);
    expect(markLepas(p1, "sebelum").y).toBeLessThan(p1.y);
    expect(markLepas(p1, "sesudah").y).toBeGreaterThan(p1.y + p1.tinggi);
  });
});

describe("the form", () => {
  const isian = (beda: Readonly<Record<string, string>>) => (nama: string) =>
    ({ jenis: "sasaran", kode: "kode-s1", nama: "Nama s1", ...beda })[nama] ?? "";
  test("changes nothing when nothing was typed", () => {
    expect(readIsian(naskah, "s1", isian({}), "v2")).toEqual({ jenis: "ubah", perubahan: [] });
  });
  test("takes what was typed, with the newest list for a new nomenklatur code", () => {
    const hasil = readIsian(naskah, "s1", isian({ nama: " Sasaran  baru ", nomenklatur_kode: "2.07.03" }), "v2");
    expect(hasil).toMatchObject({
      perubahan: [{ kunci: "s1", isi: { nama: "Sasaran baru", nomenklatur_kode: "2.07.03", nomenklatur_versi: "v2" } }],
    });
  });
  test("says by column what is wrong", () => {
    expect(readIsian(naskah, "s1", isian({ nama: "", kode: "Ada spasi" }), null)).toMatchObject({
      jenis: "salah",
      pesan: { nama: "Isi bagian ini.", kode: expect.stringContaining("huruf kecil") },
    });
    expect(readIsian(naskah, "hilang", isian({}), null).jenis).toBe("salah");
  });
  test("adds, changes and ends the support of another PD", () => {
    expect(readLintas(naskah, "p1", "pd2", " Data keluarga miskin ")).toEqual([]);
    expect(readLintas(naskah, "p1", "pd2", "")).toEqual([{ jenis: "lintas", kunci: "p1/pd2", isi: null }]);
    expect(readLintas(naskah, "p2", "pd2", "Rujukan")).toMatchObject([{ isi: { dukungan: "Rujukan" } }]);
    expect(readLintas(naskah, "p2", "", "Rujukan")).toEqual([]);
  });
});

test("what goes with a branch is counted before it goes, and what others use stays", () => {
  const hapus = removeCabang(naskah, "p1", "renstra");
  expect(ringkasHapus(naskah, hapus)).toEqual({
    butir: ["3 simpul", "1 indikator yang tidak dipakai simpul lain", "1 dukungan perangkat daerah lain"],
    nama: ["p1", "k1", "b1"].map((id) => ({ id, nama: `Nama ${id}` })),
    lainnya: 0,
    tetap: ["Tingkat pengangguran"],
  });
  expect(listBaris(applyPerubahan(naskah, hapus)).map((b) => b.kunci)).toEqual(["s1", "p2", "i1", "s1/i1"]);
});
