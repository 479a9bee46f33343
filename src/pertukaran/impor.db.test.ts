// Importing against a real PostgreSQL: the example data, idempotence, all or nothing, what is reported.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { PemdaId } from "#inti/server";
import { type BasisUji, createTestDatabase, runSql } from "../../tests/bantu/basis-uji.ts";
import { buatIsi, ganti, type Perubahan, tambah } from "../../tests/bantu/kumpulan-uji.ts";
import { entriFormat } from "./baca-kumpulan.ts";
import type { HasilImpor } from "./hasil-impor.ts";
import { imporFolder } from "./impor.server.ts";
import { muatAcuan } from "./muat-acuan.server.ts";
import { siapkanContoh } from "./siapkan-contoh.server.ts";

const CONTOH = "contoh/lamongan-disnaker-2024";
const OPERATOR = { jenis: "operator", nama: "penguji" } as const;

let uji: BasisUji;
beforeEach(async () => {
  uji = await createTestDatabase();
  await muatAcuan(uji.urlPemilik);
});
afterEach(() => uji.drop());

const impor = (folder: string): Promise<HasilImpor> => imporFolder(uji.konteks, OPERATOR, folder);

/** A folder that is removed after the test. */
async function folderSementara(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "opensakip-impor-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The small set of kumpulan-uji with changes, as a folder. */
async function folderUji(perubahan: Perubahan = {}): Promise<string> {
  const folder = await folderSementara();
  for (const [nama, isi] of buatIsi(perubahan)) await writeFile(join(folder, nama), isi);
  return folder;
}

/** The example set with one file changed, as a folder. */
async function contohDiubah(berkas: string, ubah: (benar: string) => string): Promise<string> {
  const folder = await folderSementara();
  await cp(CONTOH, folder, { recursive: true });
  await writeFile(join(folder, berkas), ubah(await readFile(join(folder, berkas), "utf8")));
  return folder;
}

const tanya = async (sql: string): Promise<unknown> => Object.values((await runSql(uji.urlPemilik, sql))[0] ?? {})[0];

/** Files in which something was added or changed. */
const berubah = (hasil: HasilImpor) =>
  hasil.berkas.filter((b) => b.tambah + b.ubah > 0).map(({ berkas, tambah: t, ubah: u }) => `${berkas} +${t} ~${u}`);
const hilang = (hasil: HasilImpor) => hasil.berkas.flatMap((b) => b.hanyaDiBasisData.map((h) => `${b.berkas}: ${h}`));

/** The files of the small set in which the planning PD is named, and the change that names another one. */
const SETELAH_DISNAKER = [
  "perangkat-daerah.csv",
  "jabatan.csv",
  "pejabat.csv",
  "simpul.csv",
  "indikator.csv",
  "indikator-versi.csv",
  "variabel.csv",
  "indikator-simpul.csv",
  "jadwal.csv",
  "target.csv",
  "realisasi.csv",
  "pagu.csv",
  "prioritas.csv",
  "penanda-anggaran.csv",
  "tercetak.csv",
];
const pindahKePdLain = (benar: string): string => benar.replaceAll("disnaker", "disnaker-dua");

/** Row counts of every table of the business schema and of the directory, from the catalogue. */
async function hitungSemua(): Promise<Readonly<Record<string, unknown>>> {
  const tabel = await runSql(
    uji.urlPemilik,
    "SELECT schemaname || '.' || tablename AS nama FROM pg_tables WHERE schemaname = 'sakip' ORDER BY 1",
  );
  const hitung = [...tabel.map((t) => String(t.nama)), "sistem.direktori_pemda"].map(
    (nama) => `SELECT '${nama}' AS nama, count(*)::int AS jumlah FROM ${nama}`,
  );
  const jumlah = await runSql(uji.urlPemilik, hitung.join(" UNION ALL "));
  return Object.fromEntries(jumlah.map((b) => [String(b.nama), b.jumlah]));
}

describe("the Lamongan data set", () => {
  test("loads whole, and SQL sums the printed totals", async () => {
    const hasil = await impor(CONTOH);
    expect(hasil.berkas.map((b) => b.berkas)).toEqual(entriFormat().map(([, skema]) => skema.berkas));
    const program = `SELECT sum(p.nilai)::text FROM sakip.pagu p JOIN sakip.simpul s USING (pemda_id, simpul_id)
      WHERE s.jenis = 'program' AND p.tahun = 2024`;
    expect(await tanya(program)).toBe("7646914434.00");
    const tema = `SELECT sum(p.nilai * t.bagian / 100)::numeric(20, 2)::text
      FROM sakip.penanda_anggaran t JOIN sakip.pagu p USING (pemda_id, simpul_id, tahun)`;
    expect(await tanya(tema)).toBe("1200000000.00");
    const tercetak =
      "SELECT string_agg(nilai::text, ' ' ORDER BY nilai) FROM sakip.tercetak WHERE besaran LIKE 'total%'";
    expect(await tanya(tercetak)).toBe("1200000000 7646914434");
  });

  test("what it prints for 2024 is a Renja that was set, and the row of the pemda is there without a name", async () => {
    await impor(CONTOH);
    const dokumen = `SELECT d.judul || ' ' || string_agg(t.aksi, ',' ORDER BY t.urutan) FROM sakip.dokumen_rencana d
      JOIN sakip.versi_rencana v USING (pemda_id, dokumen_id) JOIN sakip.tindakan_rencana t USING (pemda_id, versi_id)
      GROUP BY d.judul`;
    expect(await tanya(dokumen)).toBe("Renja Tahun 2024 susun,ajukan,tetapkan");
    const pemda = `SELECT j.nama || ' ' || (SELECT count(*) FROM sakip.pejabat p WHERE p.jabatan_id = j.jabatan_id)
      FROM sakip.perangkat_daerah d JOIN sakip.jabatan j USING (pemda_id, pd_id) WHERE d.jenis = 'pemda'`;
    expect(await tanya(pemda)).toBe("Bupati Lamongan 0");
    expect(berubah(await impor(CONTOH))).toEqual([]);
  });

  test("a column that a file does not have leaves what planners entered; an empty cell empties it", async () => {
    await impor(CONTOH);
    await uji.basis.write({ pemdaId: 3524 as PemdaId, pelaku: "uji" }, async ({ db }) => {
      await sql`UPDATE sakip.simpul SET tingkat = 'hasil_antara' WHERE pemda_id = 3524 AND kode = 'sasaran-1'`.execute(
        db,
      );
    });
    expect(berubah(await impor(CONTOH))).toEqual([]);
    const berkolom = (benar: string): string =>
      benar
        .trimEnd()
        .split("\n")
        .map((b, i) => `${b};${i === 0 ? "tingkat" : ""}`)
        .join("\n");
    expect(berubah(await impor(await contohDiubah("simpul.csv", berkolom)))).toEqual(["simpul.csv +0 ~1"]);
    expect(await tanya("SELECT count(tingkat)::int FROM sakip.simpul")).toBe(0);
  });

  test("every realisasi is a locked value with its source, none has invented operands", async () => {
    await impor(CONTOH);
    expect(
      await tanya("SELECT count(*)::int FROM sakip.realisasi WHERE keadaan = 'terkunci' AND nilai IS NOT NULL"),
    ).toBe(13);
    expect(await tanya("SELECT count(*)::int FROM sakip.realisasi_variabel")).toBe(0);
    expect(await tanya("SELECT count(*)::int FROM sakip.realisasi WHERE sumber LIKE 'Paparan SAKIP%'")).toBe(13);
  });

  test("numbers keep the decimals they were typed with", async () => {
    await impor(CONTOH);
    const target = `SELECT string_agg(t.nilai::text, ' ' ORDER BY t.nilai) FROM sakip.target t
      JOIN sakip.indikator i USING (pemda_id, indikator_id) WHERE i.kode IN ('iku-2', 'ikp-1')`;
    expect(await tanya(target)).toBe("80 81 83.45 86.50 86.90");
  });

  test("the audit trail names the set, the operator and the source", async () => {
    await impor(CONTOH);
    expect(await tanya("SELECT count(DISTINCT (pelaku, alasan))::int FROM sakip.jejak")).toBe(1);
    expect(await tanya("SELECT pelaku || ' | ' || alasan FROM sakip.jejak LIMIT 1")).toBe(
      "impor:lamongan-disnaker-2024 | Impor kumpulan lamongan-disnaker-2024 versi 1.0.0 oleh penguji. " +
        "Sumber: Paparan SAKIP Dinas Tenaga Kerja Kabupaten Lamongan Semester I Tahun 2024",
    );
  });

  test("an empty installation gets it once", async () => {
    expect((await siapkanContoh(uji.konteks))?.pemda.slug).toBe("lamongan");
    expect(await siapkanContoh(uji.konteks)).toBeNull();
  });
});

describe("importing again", () => {
  test("the same folder changes nothing, not even the audit trail", async () => {
    await impor(CONTOH);
    const sebelum = await hitungSemua();
    const hasil = await impor(CONTOH);
    expect(berubah(hasil)).toEqual([]);
    expect(hilang(hasil)).toEqual([]);
    expect(await hitungSemua()).toEqual(sebelum);
  });

  test("one changed realisasi is one changed row; audited are the change, its new version and its action", async () => {
    await impor(CONTOH);
    const jejak = await tanya("SELECT count(*)::int FROM sakip.jejak");
    const hasil = await impor(await contohDiubah("realisasi.csv", ganti("79,48", "79,49")));
    expect(berubah(hasil)).toEqual(["realisasi.csv +0 ~1"]);
    expect(await tanya("SELECT count(*)::int FROM sakip.jejak")).toBe(Number(jejak) + 3);
  });

  test("what was set on screens stays where the folder has no column for it, and follows the column where it has", async () => {
    await impor(CONTOH);
    await runSql(
      uji.urlPemilik,
      `SELECT set_config('opensakip.pelaku', 'uji', false), set_config('opensakip.pemda_id', '3524', false);
       UPDATE sakip.kebijakan_capaian SET rasio_lonjakan = 25; UPDATE sakip.jabatan SET unit = 'Sekretariat'`,
    );
    expect(berubah(await impor(CONTOH))).toEqual([]);
    expect(await tanya("SELECT DISTINCT rasio_lonjakan::text FROM sakip.kebijakan_capaian")).toBe("25");
    const bawahan = "disnaker;kabid;Kepala Bidang;tidak;Bidang Penempatan;kepala";
    const berkolom = (benar: string) => {
      const [kepala = "", ...baris] = benar.trimEnd().split(/\r?\n/);
      return [`${kepala};unit;atasan`, ...baris.map((b) => `${b};;`), bawahan, ""].join("\n");
    };
    expect(berubah(await impor(await contohDiubah("jabatan.csv", berkolom)))).toEqual(["jabatan.csv +1 ~2"]);
    const atasan = `SELECT b.unit || ' < ' || a.kode || coalesce(a.unit, '') FROM sakip.jabatan b
      JOIN sakip.jabatan a ON a.pemda_id = b.pemda_id AND a.jabatan_id = b.atasan_id`;
    expect(await tanya(atasan)).toBe("Bidang Penempatan < kepala");
  });

  test("a number with other decimals is a change, because it is printed differently", async () => {
    await impor(CONTOH);
    const hasil = await impor(await contohDiubah("target.csv", ganti("86,50", "86,5")));
    expect(berubah(hasil)).toEqual(["target.csv +0 ~1"]);
    expect(await tanya("SELECT count(*)::int FROM sakip.target WHERE nilai::text = '86.5'")).toBe(1);
  });

  test("a changed realisasi is no longer approved by whoever approved the old one", async () => {
    await impor(CONTOH);
    await runSql(
      uji.urlPemilik,
      "SELECT set_config('opensakip.pemda_id', '3524', false), set_config('opensakip.pelaku', 'uji', false)",
      "UPDATE sakip.realisasi SET disetujui_oleh = 'Ani', disetujui_pada = now()",
    );
    expect(berubah(await impor(CONTOH))).toEqual([]);
    await impor(await contohDiubah("realisasi.csv", ganti("79,48", "79,49")));
    expect(await tanya("SELECT count(*)::int FROM sakip.realisasi WHERE disetujui_oleh IS NULL")).toBe(1);
  });

  test("a rule that a locked realisasi was judged by is not changed, not even in a folder that is otherwise sound", async () => {
    await impor(CONTOH);
    const sebelum = await hitungSemua();
    const ubahAturan = (benar: string) => benar.replaceAll("dua_target_kurang_realisasi", "target_per_realisasi");
    await expect(impor(await contohDiubah("kebijakan.csv", ubahAturan))).rejects.toMatchObject({
      kode: "masukan",
      rincian: [
        { berkas: "kebijakan.csv", baris: 2, pesan: expect.stringContaining("Tahun 2023 sudah terkunci") },
        { berkas: "kebijakan.csv", baris: 3, pesan: expect.stringContaining("Tahun 2024 sudah terkunci") },
      ],
    });
    expect(await hitungSemua()).toEqual(sebelum);
    await impor(await contohDiubah("realisasi.csv", (benar) => benar.replaceAll(";terkunci;", ";disetujui;")));
    expect(berubah(await impor(await contohDiubah("kebijakan.csv", ubahAturan)))).toContain("kebijakan.csv +0 ~2");
  });

  test("rows that left the folder are reported by name and kept", async () => {
    await impor(CONTOH);
    const sebelum = await hitungSemua();
    const hasil = await impor(await contohDiubah("target.csv", ganti("disnaker;iku-1;2023;;94,87\n", "")));
    expect(hilang(hasil)).toEqual(["target.csv: disnaker iku-1 2023 0"]);
    expect(await hitungSemua()).toEqual(sebelum);
  });

  test("rows of a PD that the folder does not plan for are nobody's loss", async () => {
    await impor(CONTOH);
    const skala = { "skala.csv": await readFile(join(CONTOH, "skala.csv"), "utf8") };
    const kebijakan = { "kebijakan.csv": await readFile(join(CONTOH, "kebijakan.csv"), "utf8") };
    const hasil = await impor(await folderUji({ ...skala, ...kebijakan }));
    const milikPd = hilang(hasil).filter((h) => /^(target|pagu|simpul|realisasi)\.csv/.test(h));
    expect(milikPd.length).toBeGreaterThan(0);
    const lain = await impor(
      await folderUji({
        ...skala,
        ...kebijakan,
        ...Object.fromEntries(SETELAH_DISNAKER.map((berkas) => [berkas, pindahKePdLain])),
      }),
    );
    expect(hilang(lain).filter((h) => /^(target|pagu|simpul|realisasi)\.csv/.test(h))).toEqual([]);
  });
});

describe("all or nothing", () => {
  test("a broken set is refused with file and row of every error, and writes nothing", async () => {
    await impor(CONTOH);
    const sebelum = await hitungSemua();
    const folder = await contohDiubah("target.csv", tambah("disnaker;iku-1;2024-S1;;50", "disnaker;iku-9;2024;;x"));
    await expect(impor(folder)).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining("ada 3 kesalahan. Tidak ada yang disimpan."),
      rincian: [
        { berkas: "target.csv", baris: 26, pesan: expect.stringContaining("tidak terjadwal") },
        { berkas: "target.csv", baris: 27, pesan: expect.stringContaining('berisi "x"') },
        { berkas: "target.csv", baris: 27, pesan: expect.stringContaining('"iku-9" tidak ada') },
      ],
    });
    expect(await hitungSemua()).toEqual(sebelum);
  });

  test("each kind of broken cell is named with its file and row, all at once, and nothing is written", async () => {
    const sebelum = await hitungSemua();
    const folder = await folderUji({
      "indikator.csv": tambah("disnaker;iku-1;IKU;Persentase Bekerja;BPS;kepala"),
      "pagu.csv": ganti("400.000", "-400.000"),
      "simpul.csv": ganti(";2.07.01;2", ";2.07.09;2"),
      "target.csv": (benar) =>
        `${benar.replace("83,45", "delapan puluh")}disnaker;iku-1;2024-S1;90\ndisnaker;iku-8;2024;90\n`,
      "indikator-versi.csv": ganti("bekerja / angkatan * 100", "bekerja / (angkatan"),
    });
    await expect(impor(folder)).rejects.toMatchObject({
      kode: "masukan",
      message: expect.stringContaining("Tidak ada yang disimpan."),
      rincian: [
        { berkas: "simpul.csv", baris: 6, pesan: expect.stringContaining('"2.07.09" tidak ada di versi') },
        { berkas: "indikator.csv", baris: 4, pesan: expect.stringContaining("Baris ganda") },
        { berkas: "indikator-versi.csv", baris: 2, pesan: expect.stringMatching(/pada tanda ke-\d+: .+/) },
        { berkas: "target.csv", baris: 3, pesan: expect.stringContaining('berisi "delapan puluh"') },
        { berkas: "target.csv", baris: 4, pesan: expect.stringContaining("tidak terjadwal") },
        { berkas: "target.csv", baris: 5, pesan: expect.stringContaining('"iku-8" tidak ada') },
        { berkas: "pagu.csv", baris: 3, pesan: expect.stringContaining("tidak boleh negatif") },
      ],
    });
    expect(await hitungSemua()).toEqual(sebelum);
  });

  test("a failure in the middle of writing takes back what was written", async () => {
    const sebelum = await hitungSemua();
    const konteks = { ...uji.konteks, newId: () => "01900000-0000-7000-8000-000000000000" };
    await expect(imporFolder(konteks, OPERATOR, CONTOH)).rejects.toThrow();
    expect(await hitungSemua()).toEqual(sebelum);
  });

  test("without a readable pemda the other errors are still found", async () => {
    const folder = await folderUji({ "pemda.csv": "slug\n", "prioritas.csv": tambah("disnaker;2024;2.07.03;2") });
    await expect(impor(folder)).rejects.toMatchObject({
      rincian: [{ berkas: "pemda.csv" }, { berkas: "pemda.csv" }, { berkas: "prioritas.csv", baris: 3 }],
    });
  });

  test("a folder that does not exist is named", async () => {
    await expect(impor("tidak/ada")).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining('"tidak/ada"'),
    });
  });

  test("the public may not import", async () => {
    await expect(imporFolder(uji.konteks, { jenis: "publik" }, CONTOH)).rejects.toMatchObject({ kode: "tidak_berhak" });
  });

  test("a slug of another pemda is refused", async () => {
    await impor(CONTOH);
    const folder = await folderUji({ "pemda.csv": ganti("35.24;Kabupaten Lamongan", "35.25;Kabupaten Gresik") });
    await expect(impor(folder)).rejects.toMatchObject({ rincian: [{ berkas: "pemda.csv", baris: 2 }] });
  });
});

describe("muatAcuan", () => {
  test("holds every nomenklatur code and wilayah, and loads them only once", async () => {
    expect(await tanya("SELECT count(*)::int FROM acuan.nomenklatur")).toBe(4455);
    expect(await tanya("SELECT count(*)::int FROM acuan.wilayah")).toBe(552);
    expect(await tanya("SELECT jenis FROM acuan.nomenklatur WHERE kode = '2.07.04.2.03.0003'")).toBe("sub_kegiatan");
    expect(await muatAcuan(uji.urlPemilik)).toBe(0);
  });
});
