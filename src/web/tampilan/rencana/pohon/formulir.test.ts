// Forms and buttons of the pohon editor, as changes.
import { describe, expect, test } from "vitest";
import { applyPerubahan, childrenNaskah } from "#perencanaan";
import { lingkupUji, naskahUji } from "./contoh-uji.ts";
import { findSalahBaru, periksaPohon } from "./data.ts";
import { listJenisTambah, MAKSUD, type Maksud, runFormulir, runPindah } from "./formulir.ts";

const naskah = naskahUji();
const bahan = { naskah, lingkup: lingkupUji, nomenklaturVersi: "v2", newId: () => "baru" };
const run = (maksud: Maksud, id: string, isi: Readonly<Record<string, string>> = {}) =>
  runFormulir(bahan, maksud, id, (nama) => isi[nama] ?? "");
const sesudah = (maksud: Maksud, id: string, isi: Readonly<Record<string, string>> = {}) => {
  const hasil = run(maksud, id, isi);
  if (hasil.jenis === "salah") throw new Error(JSON.stringify(hasil.pesan));
  return applyPerubahan(naskah, hasil.perubahan);
};
const anak = (n: ReturnType<typeof sesudah>, induk: string | null) => childrenNaskah(n, induk).map(([id]) => id);

describe("adding", () => {
  test("under a node takes its usual kind, beside it the kind its parent takes, at the top a sasaran", () => {
    expect(sesudah("tambah_anak", "s1").simpul.get("baru")).toMatchObject({ jenis: "program", nama: "Program baru" });
    expect(anak(sesudah("tambah_saudara", "p1"), "s1")).toEqual(["p1", "baru", "p2"]);
    const akar = sesudah("tambah_akar", "", { nama: "Meningkatnya  kualitas", induk: "r1" });
    expect(akar.simpul.get("baru")).toMatchObject({ jenis: "sasaran", nama: "Meningkatnya kualitas", induk_id: "r1" });
  });
  test("is refused below a sub kegiatan and for a kind that does not fit", () => {
    expect(run("tambah_anak", "b1")).toMatchObject({ jenis: "salah", pesan: { umum: expect.stringContaining("sub") } });
    expect(run("tambah_anak", "s1", { jenis: "kegiatan" }).jenis).toBe("salah");
    expect(listJenisTambah(naskah, lingkupUji, null)).not.toContain("visi");
    const rpjmd = { ...lingkupUji, dokumen: { ...lingkupUji.dokumen, jenis: "rpjmd" as const } };
    expect(listJenisTambah(naskah, rpjmd, null)).toContain("visi");
  });
});

describe("moving", () => {
  test("goes one step, or under another node, and says why it cannot", () => {
    expect(anak(sesudah("turun", "p1"), "s1")).toEqual(["p2", "p1"]);
    expect(anak(sesudah("pindah", "k1", { induk: "p2" }), "p2")).toEqual(["k1"]);
    expect(run("naik", "p1")).toEqual({
      jenis: "salah",
      pesan: { umum: "Sudah paling atas di antara saudaranya." },
    });
    expect(run("masuk", "p2")).toMatchObject({ pesan: { umum: expect.stringContaining("di bawah sasaran") } });
    expect(run("keluar", "k1")).toMatchObject({ pesan: { umum: expect.stringContaining("di bawah program") } });
    expect(run("pindah", "k1", { induk: "b1" })).toMatchObject({
      pesan: { umum: expect.stringContaining("dirinya sendiri") },
    });
    expect(runPindah(bahan, "k1", { indukId: "p2", posisi: 0 }).jenis).toBe("ubah");
  });
});

describe("indikator and support", () => {
  test("an existing indikator is used again, not copied, and taken off again", () => {
    const pakai = sesudah("tautkan", "p2", { indikator: "i2" });
    expect(pakai.kaitan.has("p2/i2")).toBe(true);
    expect(pakai.indikator.size).toBe(naskah.indikator.size);
    expect(sesudah("lepas", "k1", { indikator: "i2" }).kaitan.has("k1/i2")).toBe(false);
    expect(sesudah("lepas", "k1", { indikator: "i1" })).toEqual(naskah);
    expect(run("tautkan", "p2").jenis).toBe("salah");
  });
  test("another PD supports a node", () => {
    expect(sesudah("lintas", "k1", { pd: "pd2", dukungan: "Rujukan" }).lintas.get("k1/pd2")?.dukungan).toBe("Rujukan");
    expect(run("lintas", "k1", { dukungan: "Rujukan" }).jenis).toBe("salah");
  });
});

test("deleting looks at the parent afterwards, and a node that is gone is said to be gone", () => {
  expect(run("hapus", "k1")).toMatchObject({ terpilih: "p1" });
  expect(sesudah("hapus", "p1").simpul.size).toBe(2);
  for (const maksud of MAKSUD.filter((m) => m !== "tambah_akar")) {
    expect(run(maksud, "hilang")).toMatchObject({ pesan: { umum: expect.stringContaining("sudah tidak ada") } });
  }
});

test("a form changes the node, or says by field what is wrong", () => {
  const isi = { jenis: "sasaran", kode: "kode-s1", nama: "Lain", tingkat: "hasil_akhir" };
  expect(sesudah("ubah", "s1", isi).simpul.get("s1")).toMatchObject({ nama: "Lain", tingkat: "hasil_akhir" });
  expect(run("ubah", "s1", { ...isi, nama: " " })).toMatchObject({
    jenis: "salah",
    pesan: { nama: "Isi bagian ini." },
  });
});

test("what the server would refuse is known before it is sent, what was wrong already is not held against it", () => {
  const s2 = naskah.simpul.get("p2");
  if (s2 === undefined) throw new Error("p2 tidak ada");
  const ganda = applyPerubahan(naskah, [{ jenis: "simpul", kunci: "p2", isi: { ...s2, kode: "kode-p1" } }]);
  expect(findSalahBaru(naskah, ganda, lingkupUji).map((t) => t.kunci)).toEqual(["p1", "p2"]);
  expect(findSalahBaru(ganda, ganda, lingkupUji)).toEqual([]);
  expect(periksaPohon(naskah, lingkupUji).map((t) => t.kolom)).toEqual(Array(4).fill("nomenklatur_kode"));
});
