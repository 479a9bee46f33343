// The form of an indikator: what it asks the draft to change, and what its small buttons do.
import { describe, expect, test } from "vitest";
import { applyPerubahan, emptyNaskah, type Naskah } from "#perencanaan";
import { buildBentrok } from "./bentrok.ts";
import {
  followNama,
  type KetikanIndikator,
  ketikanBaru,
  ketikanDari,
  RUMUS_TETAP,
  salahDariTemuan,
  sidikBaris,
  toPerubahan,
} from "./ketikan.ts";
import { applyMaksud, readMaksud } from "./maksud.ts";

const ID = "10000000-0000-7000-8000-000000000011";
const S1 = "10000000-0000-7000-8000-000000000001";
const S2 = "10000000-0000-7000-8000-000000000002";
const INDIKATOR = {
  kode: "iku-1",
  jenis: "IKU",
  nama: "Persentase bekerja",
  sumber_data: null,
  penanggung_jawab_id: S2,
  alasan_pemilihan: null,
  berlaku_sampai: null,
} as const;
const RUMUS = {
  definisi: "Perbandingan",
  satuan: "%",
  desimal: 2,
  polaritas: "naik",
  aturan_turun: null,
  agregasi: "posisi_akhir",
  rumus: "a / b * 100",
  variabel: [
    { nama: "a", label: "Bekerja", satuan: "orang" },
    { nama: "b", label: "Angkatan kerja", satuan: "orang" },
  ],
} as const;

function naskah(): Naskah {
  return applyPerubahan(emptyNaskah(), [
    { jenis: "indikator", kunci: ID, isi: INDIKATOR },
    { jenis: "rumus", kunci: `${ID}/2026`, isi: { ...RUMUS, variabel: [...RUMUS.variabel] } },
    { jenis: "kaitan", kunci: `${S1}/${ID}`, isi: { urutan: 1 } },
  ]);
}
const ASAL = {
  sidik: { indikator: sidikBaris(INDIKATOR), rumus: sidikBaris(RUMUS) },
  revisi: { indikator: 3, rumus: 0 },
  simpul: [S1],
};
const dibuka = (): KetikanIndikator => {
  const ketikan = ketikanDari(naskah(), ID, 2026);
  if (ketikan === null) throw new Error("indikator tidak ada");
  return ketikan;
};
const ubah = (beda: Partial<KetikanIndikator>, asal = ASAL) => toPerubahan(ID, { ...dibuka(), ...beda }, asal, () => 5);

describe("saving", () => {
  test("a form that was only opened changes nothing", () => {
    expect(ubah({})).toEqual({ perubahan: [], salah: [] });
  });

  test("only the row that was changed is written, with what was seen of it", () => {
    expect(ubah({ nama: "Nama lain" }).perubahan).toEqual([
      { jenis: "indikator", kunci: ID, isi: { ...INDIKATOR, nama: "Nama lain" }, revisi: 3 },
    ]);
    expect(ubah({ satuan: "orang" }).perubahan).toEqual([
      { jenis: "rumus", kunci: `${ID}/2026`, isi: { ...RUMUS, satuan: "orang" }, revisi: 0 },
    ]);
  });

  test("nodes are added at their end and taken away", () => {
    expect(ubah({ simpul: [S2] }).perubahan).toEqual([
      { jenis: "kaitan", kunci: `${S2}/${ID}`, isi: { urutan: 5 } },
      { jenis: "kaitan", kunci: `${S1}/${ID}`, isi: null },
    ]);
  });

  test("a formula of an earlier document stays, whatever the form sends", () => {
    const asal = { ...ASAL, sidik: { ...ASAL.sidik, rumus: RUMUS_TETAP } };
    expect(ubah({ satuan: "", rumus: "" }, asal)).toEqual({ perubahan: [], salah: [] });
  });

  test("the rule for lower is better goes with the polarity", () => {
    const turun = ubah({ polaritas: "turun", aturan_turun: "target_per_realisasi" }).perubahan[0]?.isi;
    expect(turun).toMatchObject({ polaritas: "turun", aturan_turun: "target_per_realisasi" });
    const naik = ubah({ satuan: "x", aturan_turun: "target_per_realisasi" }).perubahan[0]?.isi;
    expect(naik).toMatchObject({ aturan_turun: null });
  });

  test("empty variables are left out, incomplete ones are named", () => {
    const kosong = { semula: "", nama: "", label: "", satuan: "", coba: "7" };
    expect(ubah({ variabel: [...dibuka().variabel, kosong] }).perubahan).toEqual([]);
    const { salah } = ubah({ variabel: [{ ...kosong, nama: "Orang Bekerja" }] });
    expect(salah.map((s) => s.medan)).toEqual(["variabel.0.nama", "variabel.0.label", "variabel.0.satuan"]);
  });

  test("name, owner and unit are asked for, and a year that can be read", () => {
    const { salah, perubahan } = ubah({ nama: " ", penanggung_jawab_id: "", satuan: "", berlaku_sampai: "26" });
    expect(perubahan).toEqual([]);
    expect(salah.map((s) => s.medan)).toEqual(["berlaku_sampai", "nama", "penanggung_jawab_id", "satuan"]);
  });

  test("refusals of the draft stand beside the field they are about", () => {
    const temuan = (kunci: string) => ({ berat: "salah", jenis: "rumus", kunci, kolom: "rumus", pesan: "x" }) as const;
    expect(salahDariTemuan(ID, [temuan(`${ID}/2026`), temuan(`${S1}/2026`)]).map((s) => s.medan)).toEqual([
      "rumus",
      null,
    ]);
  });
});

describe("the small buttons", () => {
  const dengan = (beda: Partial<KetikanIndikator>) => ({ ...dibuka(), ...beda });

  test("a renamed variable is called so in the formula, also when two swap their names", () => {
    const [a, b] = dibuka().variabel;
    if (a === undefined || b === undefined) throw new Error("variabel hilang");
    const variabel = [
      { ...a, nama: "b" },
      { ...b, nama: "a" },
    ];
    const hasil = followNama(dengan({ variabel }));
    expect(hasil.rumus).toBe("b / a * 100");
    expect(followNama(hasil)).toEqual(hasil);
  });

  test("removing a variable takes it out of the formula", () => {
    const hasil = applyMaksud(dibuka(), { jenis: "hapus_variabel", ke: 0 });
    expect([hasil.rumus, hasil.variabel.map((v) => v.nama)]).toEqual(["b * 100", ["b"]]);
  });

  test("variables the formula names are put on the list", () => {
    const kosong = ketikanBaru({ kode: "iku-2", sejak: 2026, simpul: [] });
    const hasil = applyMaksud({ ...kosong, rumus: "x / (x + y)" }, { jenis: "daftarkan" });
    expect(hasil.variabel.map((v) => v.nama)).toEqual(["x", "y"]);
    expect(applyMaksud({ ...kosong, rumus: "x /" }, { jenis: "daftarkan" }).variabel).toEqual([]);
  });

  test("adding gives an empty variable, trying out changes nothing", () => {
    expect(applyMaksud(dibuka(), { jenis: "tambah_variabel" }).variabel).toHaveLength(3);
    expect(applyMaksud(dibuka(), { jenis: "hitung" })).toEqual(dibuka());
    expect(applyMaksud(dibuka(), { jenis: "tambah_simpul" })).toEqual(dibuka());
  });

  test("button values are read, others are for saving", () => {
    expect(readMaksud("hapus_variabel:2")).toEqual({ jenis: "hapus_variabel", ke: 2 });
    expect(["tambah_variabel", "daftarkan", "tambah_simpul", "hitung"].map((m) => readMaksud(m)?.jenis)).toEqual([
      "tambah_variabel",
      "daftarkan",
      "tambah_simpul",
      "hitung",
    ]);
    expect(readMaksud("simpan")).toBeNull();
  });
});

describe("a conflict", () => {
  const tandingan = (isi: (Omit<typeof INDIKATOR, "nama"> & { readonly nama: string }) | null) =>
    ({ jenis: "indikator", kunci: ID, isi, revisi: 4, oleh: "Bayu", pada: "2026-01-02T03:00:00.000Z" }) as const;

  test("shows both values of what differs and lets one write over it knowingly", () => {
    const lain = { ...INDIKATOR, nama: "Nama Bayu" };
    const { bentrok, asal } = buildBentrok({ ...dibuka(), nama: "Nama saya" }, ASAL, [tandingan(lain)]);
    expect(bentrok).toMatchObject({
      oleh: "Bayu",
      dihapus: false,
      beda: [{ label: "Nama indikator", saya: "Nama saya", lain: "Nama Bayu" }],
    });
    expect(asal.revisi).toEqual({ indikator: 4, rumus: 0 });
    const lagi = toPerubahan(ID, { ...dibuka(), nama: "Nama saya" }, asal, () => 1);
    expect(lagi.perubahan).toMatchObject([{ jenis: "indikator", revisi: 4 }]);
  });

  test("says when the other took the row away", () => {
    expect(buildBentrok(dibuka(), ASAL, [tandingan(null)]).bentrok).toMatchObject({ dihapus: true, beda: [] });
  });

  test("tells variables in words", () => {
    const lain = { ...RUMUS, variabel: [] as { nama: string; label: string; satuan: string }[] };
    const baris = { jenis: "rumus", kunci: `${ID}/2026`, isi: lain, revisi: 1, oleh: "Bayu", pada: "" } as const;
    expect(buildBentrok(dibuka(), ASAL, [baris]).bentrok.beda).toEqual([
      { label: "Variabel", saya: "a: Bekerja (orang)\nb: Angkatan kerja (orang)", lain: "" },
    ]);
  });
});
