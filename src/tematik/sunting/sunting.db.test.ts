// Every edit of a theme on a real database: what is saved, who may, what a conflict says, what deletion refuses.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Akun, Pengguna } from "#organisasi";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { EXE, PDF } from "../../../tests/bantu/berkas-contoh.ts";
import { createAkun, insertBaris, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { createSuntingUji } from "../../../tests/bantu/sunting-uji.ts";
import { getTema } from "../tema.server.ts";
import type { Tema } from "../tipe.ts";
import { cariIndikator, getHakTema, getTemaSunting } from "./baca-sunting.server.ts";
import { bukaBuktiInovasi, unggahBuktiInovasi } from "./bukti-inovasi.server.ts";
import { deleteTema } from "./hapus-tema.server.ts";
import { tambahKondisiBaku } from "./kondisi-baku.server.ts";
import { listPeranPd } from "./peran-pd.server.ts";
import { createTema, updateTema } from "./simpan-tema.server.ts";
import type { IsianSuntingan } from "./suntingan.ts";
import { ubahTema } from "./ubah-tema.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const ISIAN = { judulStrategi: "Strategi", uraian: "", koordinator: "", kataKunci: "", urutan: "1" };

let uji: BasisUji;
let pemda: PemdaUji;
let admin: Akun;
let koordinator: Akun;
let perencanaLain: Akun;
let simpul: { readonly program: string; readonly sasaran: string };
let indikatorId: string;
let temaKode = "";
let nomor = 0;

beforeAll(async () => {
  uji = await createTestDatabase();
  ({ pemda, admin, koordinator, perencanaLain, simpul, indikatorId } = await createSuntingUji(uji.konteks));
});
afterAll(() => uji.drop());
beforeEach(async () => {
  ({ kode: temaKode } = await createTema(uji.konteks, admin, {
    ...ISIAN,
    kode: `stunting-${++nomor}`,
    nama: `Stunting ${nomor}`,
    koordinator: "bappeda",
  }));
});

const sunting = (suntingan: IsianSuntingan, oleh: Pengguna = koordinator) =>
  ubahTema(uji.konteks, oleh, { temaKode, suntingan });
const tambah = async (suntingan: IsianSuntingan): Promise<string> => (await sunting(suntingan)).id ?? "";
const tema = (): Promise<Tema> => getTema(uji.konteks, PUBLIK, { temaKode });
const BARU = { id: "", versi: 0 } as const;
const strategi = (uraian = "Gizi terpenuhi") => tambah({ jenis: "strategi", ...BARU, uraian, kode: "" });
const kondisi = (nama: string, lain = {}) =>
  tambah({ jenis: "kondisi", ...BARU, nama, satuan: "%", arah: "turun", definisi: "", rumus: "", kode: "", ...lain });
const jejakAkhir = async () => {
  const [baris] = await runSql(uji.urlPemilik, "SELECT pelaku, alasan FROM sakip.jejak ORDER BY no DESC LIMIT 1");
  return baris;
};

describe("a theme", () => {
  test("is made empty with a code from its name, changed, and tells who changed it meanwhile", async () => {
    const { kode } = await createTema(uji.konteks, admin, { ...ISIAN, kode: "", nama: "Inflasi Daerah" });
    expect(kode).toBe("inflasi-daerah");
    const ubah = (versi: number, nama: string, oleh: Pengguna = admin) =>
      updateTema(uji.konteks, oleh, { temaKode: kode, ...ISIAN, nama, kataKunci: "harga, pangan", versi });
    await ubah(1, "Inflasi");
    expect(await getTema(uji.konteks, PUBLIK, { temaKode: kode })).toMatchObject({
      nama: "Inflasi",
      kataKunci: ["harga", "pangan"],
      versi: 2,
    });
    expect(await jejakAkhir()).toMatchObject({ alasan: "tema Inflasi Daerah: mengubah data tema" });
    await expect(ubah(1, "Lain")).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringMatching(new RegExp(`Data tema Inflasi sudah diubah ${admin.nama} pada \\d+ `)),
    });
    await expect(createTema(uji.konteks, admin, { ...ISIAN, kode, nama: "Lain" })).rejects.toMatchObject({
      kode: "bentrok",
    });
  });

  test("belongs to the planner of the PD that coordinates it, who makes such themes and cannot hand them over", async () => {
    const buat = (oleh: Pengguna, pd: string) =>
      createTema(uji.konteks, oleh, { ...ISIAN, kode: "", nama: "Milik", koordinator: pd });
    await expect(buat(koordinator, "bappeda")).resolves.toEqual({ kode: "milik" });
    await expect(buat(koordinator, "dinkes")).rejects.toMatchObject({ kode: "tidak_berhak" });
    await expect(buat(koordinator, "")).rejects.toMatchObject({ kode: "tidak_berhak" });
    const serah = updateTema(uji.konteks, koordinator, {
      temaKode: "milik",
      ...ISIAN,
      nama: "Milik",
      koordinator: "dinkes",
      versi: 1,
    });
    await expect(serah).rejects.toMatchObject({ kode: "tidak_berhak" });
    expect(await getHakTema(uji.konteks, koordinator)).toMatchObject({ bolehBuat: true, bolehTanpaKoordinator: false });
    const hak = await getHakTema(uji.konteks, perencanaLain);
    expect(hak.bolehSunting).toEqual([]);
    expect((await getHakTema(uji.konteks, PUBLIK)).bolehBuat).toBe(false);
  });

  test("is edited by nobody else", async () => {
    for (const oleh of [perencanaLain, PUBLIK, await createAkun(pemda, "pimpinan")]) {
      await expect(sunting({ jenis: "strategi", ...BARU, uraian: "X" }, oleh)).rejects.toMatchObject({
        kode: "tidak_berhak",
      });
      await expect(getTemaSunting(uji.konteks, oleh, { temaKode })).rejects.toMatchObject({ kode: "tidak_berhak" });
    }
    await expect(sunting({ jenis: "strategi", ...BARU, uraian: "X" }, admin)).resolves.toBeDefined();
  });

  test("is deleted with all its parts and a reason, but not while budget is tagged for it", async () => {
    const s = await strategi();
    await sunting({ jenis: "permasalahan", ...BARU, uraian: "Gizi buruk", strategi: [s] });
    const k = await kondisi("Prevalensi");
    await sunting({ jenis: "nilai", kondisiId: k, tahun: 2023, nilai: "20,5", sumber: "SKI" });
    await sunting({ jenis: "sasaran_antara", ...BARU, strategiId: s, uraian: "Ibu hamil diperiksa" });
    await sunting({ jenis: "dukungan", strategiId: s, sasaranAntaraId: "", simpulId: simpul.program });
    const i = await tambah({ jenis: "inovasi", ...BARU, strategiId: s, nama: "1-10-100" });
    await sunting({ jenis: "bukti_tautan", inovasiId: i, judul: "Berita", tautan: "https://contoh.go.id" });
    const p = await tambah({ jenis: "peran", ...BARU, peran: "utama", pd: "dinkes" });
    await sunting({ jenis: "tugas", ...BARU, peranId: p, uraian: "Posyandu" });
    const hapus = (alasan: string) => deleteTema(uji.konteks, koordinator, { temaKode, alasan });
    await expect(hapus(" ")).rejects.toMatchObject({ kode: "masukan" });
    const { id } = await tema();
    const penanda = {
      tema_id: id,
      penanda_id: uji.konteks.newId(),
      simpul_id: simpul.program,
      tahun: 2024,
      bagian: "40",
    };
    await insertBaris(pemda, "sakip.penanda_anggaran", [penanda]);
    await expect(hapus("salah buat")).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringContaining("1 penanda anggaran"),
    });
    await pemda.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, ({ db }) =>
      db
        .$extendTables<{ "sakip.penanda_anggaran": { penanda_id: string } }>()
        .deleteFrom("sakip.penanda_anggaran")
        .where("penanda_id", "=", penanda.penanda_id)
        .execute(),
    );
    await hapus("salah buat");
    await expect(tema()).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    expect((await jejakAkhir())?.alasan).toMatch(/menghapus tema: salah buat$/);
  });
});

describe("conditions", () => {
  test("hold a series of years; a value is changed and deleted by whoever saw it as it is", async () => {
    const id = await kondisi("Prevalensi Stunting");
    const nilai = (isi: { nilai: string; nilaiDilihat?: string; sumberDilihat?: string }) =>
      sunting({ jenis: "nilai", kondisiId: id, tahun: "2023", sumber: "SKI 2023", ...isi });
    await nilai({ nilai: "20,5%" });
    await expect(nilai({ nilai: "21" })).rejects.toMatchObject({
      message: expect.stringContaining("sudah berisi nilai"),
    });
    await nilai({ nilai: "1.234,50", nilaiDilihat: "20.5", sumberDilihat: "SKI 2023" });
    const [k] = (await tema()).kondisi;
    expect(k).toMatchObject({ kode: "prevalensi-stunting", arah: "turun", nilai: [{ tahun: 2023, nilai: "1234.50" }] });
    await expect(nilai({ nilai: "9", nilaiDilihat: "20.5", sumberDilihat: "SKI 2023" })).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringContaining(`sudah diubah ${koordinator.nama}`),
    });
    await expect(nilai({ nilai: "1.00" })).rejects.toMatchObject({ kode: "bentrok" });
    await sunting({
      jenis: "hapus_nilai",
      kondisiId: id,
      tahun: 2023,
      nilaiDilihat: "1234.50",
      sumberDilihat: "SKI 2023",
    });
    expect((await tema()).kondisi[0]?.nilai).toEqual([]);
    await expect(nilai({ nilai: "kira-kira" })).rejects.toMatchObject({ kode: "masukan" });
  });

  test("have a formula over others or an indikator, never both", async () => {
    const a = await kondisi("Balita Stunting", { satuan: "anak" });
    const b = await kondisi("Balita", { satuan: "anak" });
    const p = await kondisi("Prevalensi", { rumus: "balita_stunting / balita * 100" });
    await expect(sunting({ jenis: "tautkan_kondisi", kondisiId: p, indikatorId })).rejects.toMatchObject({
      message: expect.stringContaining("Kosongkan rumusnya"),
    });
    await expect(sunting({ jenis: "hapus", bagian: "kondisi", id: b, versi: 1 })).rejects.toMatchObject({
      message: 'Kondisi "Balita" masih dipakai: rumus kondisi "Prevalensi". Hapus atau pindahkan itu dahulu.',
    });
    const ubah = (lain: object) =>
      sunting({ jenis: "kondisi", id: a, versi: 1, nama: "Balita Stunting", satuan: "anak", arah: "", ...lain });
    await expect(ubah({ kode: "stunting" })).rejects.toMatchObject({
      message: expect.stringContaining("disebut rumus"),
    });
    await expect(ubah({ rumus: "prevalensi * balita" })).rejects.toMatchObject({
      message: expect.stringContaining("berputar"),
    });
    await sunting({ jenis: "tautkan_kondisi", kondisiId: a, indikatorId });
    expect((await tema()).kondisi[0]).toMatchObject({ indikator: { kode: "gizi", pd: { kode: "dinkes" } }, versi: 2 });
    await expect(
      sunting({ jenis: "kondisi", id: a, versi: 2, nama: "A", satuan: "anak", arah: "", rumus: "balita * 1" }),
    ).rejects.toMatchObject({ message: expect.stringContaining("Lepas tautannya") });
    await sunting({ jenis: "lepas_kondisi", kondisiId: a });
    expect((await tema()).kondisi[0]?.indikator).toBeNull();
    await expect(
      sunting({ jenis: "tautkan_kondisi", kondisiId: a, indikatorId: uji.konteks.newId() }),
    ).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });

  test("about poverty are added once, and what is there is not overwritten", async () => {
    await kondisi("Prosentase Penduduk Miskin", { kode: "p0" });
    const baku = () => tambahKondisiBaku(uji.konteks, koordinator, { temaKode });
    expect(await baku()).toEqual({ ditambah: 5 });
    expect(await baku()).toEqual({ ditambah: 0 });
    const { kondisi: semua } = await tema();
    expect(semua.map((k) => [k.kode, k.nama, k.rumus])).toEqual([
      ["p0", "Prosentase Penduduk Miskin", null],
      ["p1", "Indeks Kedalaman Kemiskinan (P1)", null],
      ["p2", "Indeks Keparahan Kemiskinan (P2)", null],
      ["garis-kemiskinan", "Garis Kemiskinan", null],
      ["jumlah-miskin", "Jumlah Penduduk Miskin", null],
      ["jumlah-penduduk", "Jumlah Penduduk", null],
    ]);
  });
});

describe("the logical framework", () => {
  test("leads from a cause over its strategies to programmes and innovations", async () => {
    const [s1, s2] = [await strategi("Gizi terpenuhi"), await strategi("Sanitasi layak")];
    const m = await tambah({ jenis: "permasalahan", ...BARU, uraian: "Gizi buruk", strategi: [s1, s2] });
    await sunting({ jenis: "permasalahan", id: m, versi: 1, uraian: "Gizi buruk", strategi: [s2] });
    await sunting({ jenis: "tambah_ukuran", permasalahanId: m, indikatorId });
    await sunting({ jenis: "tambah_ukuran", permasalahanId: m, indikatorId });
    const a = await tambah({ jenis: "sasaran_antara", ...BARU, strategiId: s1, uraian: "Ibu hamil diperiksa" });
    const dukungan = { jenis: "dukungan", strategiId: s1, sasaranAntaraId: a, simpulId: simpul.program } as const;
    await sunting(dukungan);
    await expect(sunting(dukungan)).rejects.toMatchObject({ kode: "bentrok" });
    await sunting({ ...dukungan, sasaranAntaraId: "" });
    await expect(sunting({ ...dukungan, simpulId: simpul.sasaran })).rejects.toMatchObject({
      message: expect.stringContaining("ialah sasaran"),
    });
    await expect(sunting({ ...dukungan, strategiId: s2 })).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    const isi = await tema();
    expect(isi.permasalahan).toMatchObject([{ versi: 2, jawaban: ["sanitasi-layak"], ukuran: [{ kode: "gizi" }] }]);
    expect(isi.strategi[0]).toMatchObject({
      kode: "gizi-terpenuhi",
      sasaranAntara: [
        { kode: "ibu-hamil-diperiksa", dukungan: [{ simpul: { kode: "1.02.02" }, pd: { kode: "dinkes" } }] },
      ],
      dukungan: [{ simpul: { kode: "1.02.02" } }],
    });
    await expect(sunting({ jenis: "hapus", bagian: "strategi", id: s1, versi: 1 })).rejects.toMatchObject({
      message: expect.stringContaining("1 sasaran antara, 2 program pendukung"),
    });
    await expect(sunting({ jenis: "hapus", bagian: "sasaran_antara", id: a, versi: 1 })).rejects.toMatchObject({
      kode: "bentrok",
    });
    await sunting({ jenis: "lepas_ukuran", permasalahanId: m, indikatorId });
    await sunting({ jenis: "hapus", bagian: "strategi", id: s2, versi: 1 });
    expect((await tema()).permasalahan).toMatchObject([{ jawaban: [], ukuran: [] }]);
  });

  test("an innovation has an owner and evidence: a link, or a file that comes back byte for byte to everybody", async () => {
    const { konteks } = uji;
    const s = await strategi();
    const i = await tambah({ jenis: "inovasi", ...BARU, strategiId: s, nama: "1-10-100", pd: "dinkes", uraian: "A" });
    await sunting({ jenis: "inovasi", id: i, versi: 1, strategiId: s, nama: "1-10-100", pd: "", uraian: "" });
    await sunting({ jenis: "bukti_tautan", inovasiId: i, judul: "Berita", tautan: "https://contoh.go.id/a" });
    const unggah = (nama: string, isi: Uint8Array, oleh: Pengguna = koordinator) =>
      unggahBuktiInovasi(konteks, oleh, { temaKode, inovasiId: i, judul: "SK", berkas: { nama, isi } });
    await expect(unggah("sk.pdf", EXE)).rejects.toMatchObject({ kode: "masukan" });
    await expect(unggah("sk.pdf", PDF, perencanaLain)).rejects.toMatchObject({ kode: "tidak_berhak" });
    await unggah("sk.pdf", PDF);
    const [inovasi] = (await tema()).strategi[0]?.inovasi ?? [];
    expect(inovasi).toMatchObject({ pd: null, uraian: null, versi: 2 });
    expect(inovasi?.bukti).toMatchObject([
      { judul: "Berita", tautan: "https://contoh.go.id/a", berkas: null },
      { judul: "SK", tautan: null, berkas: "sk.pdf" },
    ]);
    const [tautan, berkas] = inovasi?.bukti ?? [];
    const buka = (buktiId: string, kode = temaKode) => bukaBuktiInovasi(konteks, PUBLIK, { temaKode: kode, buktiId });
    const dibuka = await buka(berkas?.id ?? "");
    expect(dibuka.nama).toBe("sk.pdf");
    expect(new Uint8Array(dibuka.isi)).toEqual(PDF);
    await expect(buka(tautan?.id ?? "")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(buka("bukan-id")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(buka(berkas?.id ?? "", "inflasi-daerah")).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await sunting({ jenis: "hapus", bagian: "bukti", id: berkas?.id ?? "", versi: 0 });
    await sunting({ jenis: "hapus", bagian: "inovasi", id: i, versi: 2 });
    expect((await tema()).strategi[0]?.inovasi).toEqual([]);
  });
});

describe("who does what", () => {
  test("a PD is utama or penunjang, a party outside eksternal, each once per role, with tasks", async () => {
    const peran = (jenis: string, isi: object) => tambah({ jenis: "peran", ...BARU, peran: jenis as "utama", ...isi });
    const p = await peran("utama", { pd: "dinkes" });
    await peran("eksternal", { pihak: "Baznas" });
    await expect(peran("utama", { pd: "dinkes" })).rejects.toMatchObject({ kode: "bentrok" });
    await expect(peran("eksternal", { pihak: "Baznas" })).rejects.toMatchObject({ kode: "bentrok" });
    await expect(peran("penunjang", { pihak: "Baznas" })).rejects.toMatchObject({ kode: "masukan" });
    await expect(peran("eksternal", {})).rejects.toMatchObject({ kode: "masukan" });
    await expect(peran("wakil", { pd: "dinkes" })).rejects.toMatchObject({ kode: "masukan" });
    const t = await tambah({ jenis: "tugas", ...BARU, peranId: p, uraian: "Posyandu" });
    await tambah({ jenis: "tugas", ...BARU, peranId: p, uraian: "Makanan tambahan" });
    await sunting({ jenis: "geser", bagian: "tugas", id: t, arah: "turun" });
    await sunting({ jenis: "geser", bagian: "tugas", id: t, arah: "turun" });
    await sunting({ jenis: "peran", id: p, versi: 1, peran: "penunjang", pd: "dinkes" });
    const { peran: semua } = await tema();
    expect(semua.utama).toEqual([]);
    expect(semua.penunjang).toMatchObject([
      { pd: { kode: "dinkes" }, tugas: [{ uraian: "Makanan tambahan" }, { uraian: "Posyandu" }] },
    ]);
    await sunting({ jenis: "hapus", bagian: "peran", id: p, versi: 2 });
    expect((await tema()).peran.penunjang).toEqual([]);
  });

  test("a PD sees its roles in every theme with its tagged money of the year", async () => {
    const p = await tambah({ jenis: "peran", ...BARU, peran: "utama", pd: "dinkes" });
    await tambah({ jenis: "tugas", ...BARU, peranId: p, uraian: "Posyandu" });
    const { id, nama } = await tema();
    await insertBaris(pemda, "sakip.penanda_anggaran", [
      { tema_id: id, penanda_id: uji.konteks.newId(), simpul_id: simpul.program, tahun: 2024, bagian: "40" },
    ]);
    const lihat = async (tahun: number) =>
      (await listPeranPd(uji.konteks, PUBLIK, { pdKode: "dinkes", tahun })).peran.find((b) => b.tema.kode === temaKode);
    expect(await lihat(2024)).toMatchObject({ tema: { nama }, peran: "utama", tugas: ["Posyandu"], realisasi: null });
    expect(Number((await lihat(2024))?.anggaran)).toBe(360);
    expect((await lihat(2023))?.anggaran).toBeNull();
    expect((await listPeranPd(uji.konteks, PUBLIK, { pdKode: "bappeda", tahun: 2024 })).peran).toEqual([]);
  });
});

describe("two editors", () => {
  test("of one row: the second is told who was faster, and nothing is overwritten until they save again", async () => {
    const id = await strategi();
    await sunting({ jenis: "strategi", id, versi: 1, uraian: "Milik admin" }, admin);
    const kedua = (versi: number) => sunting({ jenis: "strategi", id, versi, uraian: "Milik koordinator" });
    await expect(kedua(1)).rejects.toMatchObject({
      kode: "bentrok",
      message: expect.stringMatching(new RegExp(`^"Milik admin" sudah diubah ${admin.nama} pada .+ WIB sejak halaman`)),
    });
    expect((await tema()).strategi[0]?.uraian).toBe("Milik admin");
    await kedua(2);
    expect((await tema()).strategi[0]).toMatchObject({ uraian: "Milik koordinator", kode: "gizi-terpenuhi", versi: 3 });
    expect(await jejakAkhir()).toMatchObject({ alasan: `tema Stunting ${nomor}: mengubah strategi` });
  });

  test("of a row that one deletes: the other is told by whom", async () => {
    const id = await strategi();
    await sunting({ jenis: "hapus", bagian: "strategi", id, versi: 1 }, admin);
    await expect(sunting({ jenis: "strategi", id, versi: 1, uraian: "A" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining(`Terakhir diubah ${admin.nama}`),
    });
  });

  test("a row of another theme is out of reach, whatever the form names", async () => {
    const id = await strategi();
    const { kode } = await createTema(uji.konteks, admin, { ...ISIAN, kode: "", nama: `Lain ${nomor}` });
    const sela = { temaKode: kode, suntingan: { jenis: "hapus", bagian: "strategi", id, versi: 1 } } as const;
    await expect(ubahTema(uji.konteks, admin, sela)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
  });
});

describe("the pages of the editor", () => {
  test("are told what refers to each row and what keeps the theme", async () => {
    const s = await strategi();
    await sunting({ jenis: "inovasi", ...BARU, strategiId: s, nama: "A" });
    const { rujukan, pemakai, koordinatorBoleh, bolehTanpaKoordinator, pd } = await getTemaSunting(
      uji.konteks,
      koordinator,
      { temaKode },
    );
    expect(rujukan[s]).toEqual({ ikut: [], menahan: ["1 inovasi"] });
    expect(pemakai).toEqual([]);
    expect(pd.map((p) => p.kode)).toEqual(["bappeda", "dinkes"]);
    expect(koordinatorBoleh.map((p) => p.kode)).toEqual(["bappeda"]);
    expect(bolehTanpaKoordinator).toBe(false);
  });

  test("find an indikator by PD and by every word of its name or code", async () => {
    const cari = async (q: string, pdKode?: string) =>
      (await cariIndikator(uji.konteks, PUBLIK, { q, pdKode })).hasil.map((i) => i.kode);
    expect(await cari("GIZI indikator")).toEqual(["gizi"]);
    expect(await cari("")).toEqual(["gizi"]);
    expect(await cari("gizi buruk")).toEqual([]);
    expect(await cari("gizi", "bappeda")).toEqual([]);
    expect(await cari("100%")).toEqual([]);
  });
});
