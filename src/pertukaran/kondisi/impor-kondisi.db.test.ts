// The import of a series on a real database: seen first, saved whole or not at all, refused where others wrote meanwhile.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Akun, Pengguna } from "#organisasi";
import { getTema, ubahTema } from "#tematik/server";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { bukuSatuLembar, isiSel, ubahIsiBuku } from "../../../tests/bantu/buku-uji.ts";
import { createAkun, createPd, createPemda, insertBaris, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { perubahanDari } from "./banding-kondisi.ts";
import {
  getTemaImpor,
  getTemplatKondisi,
  periksaKondisi,
  segarkanKondisi,
  simpanKondisi,
} from "./impor-kondisi.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const TABEL = [
  "Kemiskinan Kabupaten Lamongan, 2020-2022;;;",
  "Uraian;2020;2021;2022",
  "Persentase Penduduk Miskin (P0);13,85;13,86;12,53",
  "Jumlah Penduduk Miskin (Ribu Jiwa);164,00;166,35;-",
].join("\r\n");

let uji: BasisUji;
let pemda: PemdaUji;
let admin: Akun;
let koordinator: Akun;
let lain: Akun;
let nomor = 0;
let minta = { temaKode: "" };
let p0 = "";

beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  const bappeda = await createPd(pemda, "bappeda");
  admin = await createAkun(pemda, "admin_pemda");
  koordinator = await createAkun(pemda, "perencana", bappeda);
  lain = await createAkun(pemda, "perencana", await createPd(pemda, "dinsos"));
});
afterAll(() => uji.drop());

beforeEach(async () => {
  nomor++;
  const { newId } = uji.konteks;
  const tema = { tema_id: newId() };
  minta = { temaKode: `kemiskinan-${nomor}` };
  p0 = newId();
  await insertBaris(pemda, "sakip.tema", [
    {
      ...tema,
      kode: minta.temaKode,
      nama: "Kemiskinan",
      judul_strategi: "-",
      urutan: nomor,
      koordinator_id: koordinator.peran[0]?.pdId ?? null,
    },
  ]);
  await insertBaris(pemda, "sakip.tema_kondisi", [
    { ...tema, kondisi_id: p0, kode: "p0", nama: "Prosentase Penduduk Miskin", satuan: "%", arah: "turun", urutan: 1 },
    { ...tema, kondisi_id: newId(), kode: "jumlah", nama: "Jumlah Penduduk Miskin", satuan: "jiwa", urutan: 2 },
  ]);
  await insertBaris(pemda, "sakip.tema_kondisi_nilai", [
    { kondisi_id: p0, tahun: 2021, nilai: "13.86", sumber: "BPS" },
    { kondisi_id: p0, tahun: 2022, nilai: "12.60", sumber: "BPS" },
    { kondisi_id: p0, tahun: 2019, nilai: "13.21", sumber: "BPS" },
  ]);
});

const csv = (isi: string, nama = "kemiskinan.csv") => ({ nama, isi: new TextEncoder().encode(isi) });
const periksa = async (isi: string, pengguna: Pengguna = koordinator, sumber = "BPS") => {
  const hasil = await periksaKondisi(uji.konteks, pengguna, { ...minta, berkas: csv(isi), sumber });
  if (hasil.jenis === "salah") throw new Error(JSON.stringify(hasil.galat));
  return hasil;
};
const simpan = async (isi: string, pengguna: Pengguna = koordinator) => {
  const perubahan = perubahanDari((await periksa(isi, pengguna)).beda);
  return simpanKondisi(uji.konteks, pengguna, { ...minta, namaBerkas: "kemiskinan.csv", perubahan });
};
const deret = async () => {
  const { kondisi } = await getTema(uji.konteks, PUBLIK, minta);
  return kondisi.map((k) => [k.kode, k.nilai.map((n) => `${n.tahun}: ${n.teks}`)]);
};
const AWAL = [
  ["p0", ["2019: 13,21%", "2021: 13,86%", "2022: 12,60%"]],
  ["jumlah", []],
];

describe("a file of BPS", () => {
  test("is shown as what is new, changed and equal before anything is saved", async () => {
    const { beda, dilewati } = await periksa(TABEL);
    expect(beda.map((b) => [b.kondisi, b.tahun, b.macam, b.teksLama, b.teksBaru])).toEqual([
      ["Prosentase Penduduk Miskin", 2020, "baru", null, "13,85%"],
      ["Prosentase Penduduk Miskin", 2021, "sama", "13,86%", "13,86%"],
      ["Prosentase Penduduk Miskin", 2022, "berubah", "12,60%", "12,53%"],
      ["Jumlah Penduduk Miskin", 2020, "baru", null, "164.000 jiwa"],
      ["Jumlah Penduduk Miskin", 2021, "baru", null, "166.350 jiwa"],
    ]);
    expect(dilewati).toHaveLength(1);
    expect(await deret()).toEqual(AWAL);
  });

  test("is saved at once; what it does not name stays, and read again it changes nothing", async () => {
    expect(await simpan(TABEL)).toBe(4);
    expect(await deret()).toEqual([
      ["p0", ["2019: 13,21%", "2020: 13,85%", "2021: 13,86%", "2022: 12,53%"]],
      ["jumlah", ["2020: 164.000 jiwa", "2021: 166.350 jiwa"]],
    ]);
    expect(perubahanDari((await periksa(TABEL)).beda)).toEqual([]);
  });

  test("leaves the file's name in the audit trail, once per value, under the name of who brought it", async () => {
    await simpan(TABEL);
    const jejak = await runSql(
      uji.urlPemilik,
      `SELECT pelaku, alasan, operasi, count(*)::int AS n FROM sakip.jejak
       WHERE tabel = 'tema_kondisi_nilai' AND alasan LIKE '%kemiskinan.csv%' GROUP BY 1, 2, 3 ORDER BY 3`,
    );
    expect(jejak.slice(-2)).toMatchObject([
      { operasi: "tambah", alasan: 'tema Kemiskinan: mengimpor deret kondisi dari berkas "kemiskinan.csv"' },
      { operasi: "ubah" },
    ]);
    expect(JSON.stringify(jejak)).toContain(koordinator.nama);
  });

  test("with one wrong cell is refused whole, cell by cell", async () => {
    const isi = TABEL.replace("12,53", "dua belas");
    const hasil = await periksaKondisi(uji.konteks, koordinator, { ...minta, berkas: csv(isi), sumber: "BPS" });
    expect(hasil).toMatchObject({ jenis: "salah", galat: [{ lembar: "CSV", sel: "D3" }] });
    expect(await deret()).toEqual(AWAL);
  });
});

describe("somebody else wrote meanwhile", () => {
  const lama = { nilaiDilihat: "12.60", sumberDilihat: "BPS" };
  const dariLayar = () =>
    ubahTema(uji.konteks, admin, {
      ...minta,
      suntingan: { jenis: "nilai", kondisiId: p0, tahun: 2022, ...lama, nilai: "12,70", sumber: "BPS" },
    });

  test("nothing is saved, the message says who, and the same values can be looked at again and then saved", async () => {
    const perubahan = perubahanDari((await periksa(TABEL)).beda);
    await dariLayar();
    const permintaan = { ...minta, namaBerkas: "kemiskinan.csv", perubahan };
    await expect(simpanKondisi(uji.konteks, koordinator, permintaan)).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringMatching(new RegExp(`Tahun 2022 sudah diubah .*${admin.nama}`)),
    });
    expect((await deret())[1]).toEqual(["jumlah", []]);
    const segar = await segarkanKondisi(uji.konteks, koordinator, { ...minta, perubahan });
    expect(segar.map((b) => b.teksLama)).toContain("12,70%");
    const lagi = { ...permintaan, perubahan: perubahanDari(segar) };
    expect(await simpanKondisi(uji.konteks, koordinator, lagi)).toBe(4);
  });

  test("a condition whose unit may have changed asks for the file again", async () => {
    const perubahan = perubahanDari((await periksa(TABEL)).beda);
    await runSql(
      uji.urlPemilik,
      `BEGIN; SELECT set_config('opensakip.pelaku', 'uji', true), set_config('opensakip.pemda_id', '${pemda.pemdaId}', true);
       UPDATE sakip.tema_kondisi SET satuan = 'ribu jiwa' WHERE kode = 'jumlah'; COMMIT`,
    );
    const permintaan = { ...minta, namaBerkas: "a.csv", perubahan };
    for (const kerja of [simpanKondisi, segarkanKondisi]) {
      await expect(kerja(uji.konteks, koordinator, permintaan)).rejects.toMatchObject({
        kode: "bentrok",
        message: expect.stringContaining("Unggah berkasnya sekali lagi"),
      });
    }
    expect(await deret()).toEqual(AWAL);
  });
});

describe("workbooks", () => {
  const buku = (isi: Uint8Array, nama = "deret.xlsx") =>
    periksaKondisi(uji.konteks, koordinator, { ...minta, berkas: { nama, isi }, sumber: "BPS" });

  test("the template comes back unchanged, and with a new row brings that row", async () => {
    const { nama, isi } = await getTemplatKondisi(uji.konteks, koordinator, minta);
    expect(nama).toBe(`kondisi-${minta.temaKode}.xlsx`);
    expect(await buku(isi)).toMatchObject({
      jenis: "pratinjau",
      beda: [{ macam: "sama" }, { macam: "sama" }, { macam: "sama" }],
    });
    const diisi = await isiSel(isi, (lembar) =>
      lembar("Kondisi").tambah({ kondisi: "jumlah", tahun: 2023, nilai: 150_000, sumber: "Susenas" }),
    );
    const hasil = await buku(diisi);
    expect(hasil.jenis === "pratinjau" ? hasil.beda.filter((b) => b.macam === "baru") : hasil).toMatchObject([
      { tahun: 2023, baru: { nilai: "150000", sumber: "Susenas" }, tempat: "Kondisi!E6" },
    ]);
  });

  test("numbers in the cells of a table of BPS are taken digit for digit", async () => {
    const isi = await bukuSatuLembar(
      "Tabel 4.2",
      [["Kemiskinan di Kabupaten Lamongan"], ["Uraian", 2023, 2024], ["Persentase Penduduk Miskin", 12.42, 12.16]],
      { B3: "0.00" },
    );
    const hasil = await buku(isi);
    expect(hasil.jenis === "pratinjau" ? hasil.beda.map((b) => b.teksBaru) : hasil).toEqual(["12,42%", "12,16%"]);
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ["is no workbook", async () => new TextEncoder().encode("bukan buku"), "bukan buku kerja Excel"],
    [
      "holds a macro",
      async () => ubahIsiBuku(await bukuSatuLembar("a", [["a"]]), { "xl/vbaProject.bin": new Uint8Array([1]) }),
      "makro",
    ],
    [
      "is encrypted",
      async () => {
        const ole = new Uint8Array(4096);
        ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
        return ole;
      },
      "kata sandi",
    ],
    ["was cut off", async () => (await bukuSatuLembar("a", [["a"]])).slice(0, -300), "rusak"],
  ])("a workbook that %s is refused as that of a plan is", async (_, buat, pesan) => {
    await expect(buku(await buat())).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining(pesan),
    });
  });
});

test("a CSV file that is too large or no UTF-8 text is refused with what to do", async () => {
  const kirim = (isi: Uint8Array) =>
    periksaKondisi(uji.konteks, koordinator, { ...minta, berkas: { nama: "a.csv", isi }, sumber: "BPS" });
  await expect(kirim(new Uint8Array(3_000_000))).rejects.toMatchObject({ message: expect.stringContaining("2 MB") });
  await expect(kirim(new Uint8Array([0xff, 0xfe, 0x41]))).rejects.toMatchObject({
    message: expect.stringContaining("UTF-8"),
  });
});

describe("who may", () => {
  test("the admin and the planner of the coordinator may, nobody else, and of a theme without one the admin alone", async () => {
    await expect(getTemaImpor(uji.konteks, admin, minta)).resolves.toMatchObject({ kode: minta.temaKode });
    for (const pengguna of [lain, PUBLIK]) {
      await expect(simpan(TABEL, pengguna)).rejects.toMatchObject({ kode: "tidak_berhak" });
      await expect(getTemplatKondisi(uji.konteks, pengguna, minta)).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
    await insertBaris(pemda, "sakip.tema", [
      { tema_id: uji.konteks.newId(), kode: "tanpa", nama: "Tanpa", judul_strategi: "-", urutan: 900 },
    ]);
    await expect(getTemaImpor(uji.konteks, koordinator, { temaKode: "tanpa" })).rejects.toMatchObject({
      kode: "tidak_berhak",
    });
  });

  test("changes that no preview gave are refused", async () => {
    const asal = perubahanDari((await periksa(TABEL)).beda);
    const rusak = asal.map((p) => ({ ...p, baru: { ...p.baru, nilai: "12,5" } }));
    for (const perubahan of [[], rusak]) {
      await expect(
        simpanKondisi(uji.konteks, koordinator, { ...minta, namaBerkas: "a.csv", perubahan }),
      ).rejects.toMatchObject({ kode: "masukan" });
    }
  });
});
