import { describe, expect, test } from "vitest";
import { AKHIRAN_DITERIMA, formatUkuran, mimeOf, TIPE_BERKAS, tipeOfAkhiran } from "#inti";
import { ALUR_AWAL, type CatatanTindakan, foldAlur } from "../alur.ts";
import type { StatusJadwal } from "../jadwal-isi.ts";
import { type Bukti, jenisKurang, kalimatKurang, listBerlaku, susunRantai } from "./bukti.ts";
import { PERBUATAN_BUKTI, sebabBuktiTakBoleh } from "./hak-bukti.ts";
import { periksaTautan, situsOf } from "./tautan.ts";

const bukti = (id: string, lain: Partial<Pick<Bukti, "menggantikan" | "dihapus">> = {}): Bukti => ({
  bentuk: "tautan",
  url: "https://contoh.go.id/",
  id,
  jenis: null,
  keterangan: null,
  oleh: "Siti",
  pada: new Date(0),
  menggantikan: null,
  alasan: null,
  dihapus: null,
  ...lain,
});
const DIHAPUS = { oleh: "Siti", pada: new Date(1), alasan: "Salah indikator" };

describe("what counts", () => {
  test("is the newest of each chain, with all that it replaced behind it", () => {
    const semua = [bukti("a"), bukti("b", { menggantikan: "a" }), bukti("c"), bukti("d", { menggantikan: "b" })];
    const rantai = susunRantai(semua).map(({ kini, lama }) => [kini.id, lama.map((l) => l.id)]);
    expect(rantai).toEqual([
      ["c", []],
      ["d", ["b", "a"]],
    ]);
    expect(listBerlaku(semua).map((b) => b.id)).toEqual(["c", "d"]);
  });

  test("is nothing of a chain whose newest piece was removed", () => {
    expect(listBerlaku([bukti("a"), bukti("b", { menggantikan: "a", dihapus: DIHAPUS })])).toEqual([]);
  });
});

test("a required kind is missing until a piece names it, whatever its case", () => {
  expect(jenisKurang(["Daftar hadir", "Sertifikat"], [null, " daftar HADIR "])).toEqual(["Sertifikat"]);
  expect(jenisKurang([], [])).toEqual([]);
  expect(kalimatKurang(["Daftar hadir", "Sertifikat"])).toEqual(["Bukti belum ada: Daftar hadir, Sertifikat."]);
  expect(kalimatKurang([])).toEqual([]);
});

describe("links", () => {
  test.each([
    [" https://lamongankab.go.id/berita?id=1#a ", "https://lamongankab.go.id/berita?id=1#a"],
    ["HTTP://Contoh.GO.ID", "http://contoh.go.id/"],
  ])("%j is kept in its full form", (mentah, url) => {
    expect(periksaTautan(mentah)).toEqual({ ok: true, nilai: url });
  });

  test.each(
    [
      "",
      "contoh.go.id",
      "javascript:alert(1)",
      "data:text/html,hai",
      "file:///etc/passwd",
      "ftp://contoh.go.id/a",
      "https://contoh.go.id/a b",
      "https://contoh.go.id/\n",
      "https://contoh\u200B.go.id/x\u0000",
      "https://bank.go.id@jahat.id/",
      `https://contoh.go.id/${"a".repeat(2000)}`,
    ].map((url) => [url]),
  )("%j is refused", (mentah) => {
    const teks = mentah.endsWith("\n") ? `${mentah}x` : mentah;
    expect(periksaTautan(teks).ok).toBe(false);
  });

  test("are shown with the site they lead to", () => {
    expect(situsOf("https://lamongankab.go.id:8443/a")).toBe("lamongankab.go.id:8443");
    expect(situsOf("bukan alamat")).toBe("bukan alamat");
  });
});

test("sizes are told in words and never rounded down", () => {
  expect([12, 1025, 1024 * 1024, 1.44 * 1024 * 1024, 20 * 1024 * 1024].map(formatUkuran)).toEqual([
    "12 bita",
    "2 kB",
    "1 MB",
    "1,5 MB",
    "20 MB",
  ]);
});

test("every accepted kind has one media type of its own and none that a browser would run", () => {
  const mime = TIPE_BERKAS.map(mimeOf);
  expect(new Set(mime).size).toBe(TIPE_BERKAS.length);
  expect(mime.filter((m) => /html|javascript|svg|xml$/.test(m))).toEqual([]);
  expect(AKHIRAN_DITERIMA.split(",").map((a) => tipeOfAkhiran(a.slice(1)))).not.toContain(undefined);
  expect(tipeOfAkhiran("exe")).toBeUndefined();
});

describe("adding, replacing and removing", () => {
  const PERENCANA = {
    jenis: "akun",
    pemdaId: 3524,
    id: "p",
    nama: "Siti",
    peran: [{ peran: "perencana", pdId: "pd" }],
  } as const;
  const KEPALA = { ...PERENCANA, id: "k", peran: [{ peran: "kepala_pd", pdId: "pd" }] } as const;
  const alurOf = (...daftar: readonly CatatanTindakan["tindakan"][]) =>
    foldAlur(
      daftar.map((tindakan) =>
        tindakan === "impor"
          ? { tindakan, keadaan: "terkunci" }
          : { tindakan, oleh: tindakan === "setujui" ? "k" : "p" },
      ),
    );
  const boleh = (
    alur: ReturnType<typeof alurOf>,
    pengguna: typeof PERENCANA | typeof KEPALA = PERENCANA,
    status: StatusJadwal = "terbuka",
  ) =>
    PERBUATAN_BUKTI.filter(
      (p) => sebabBuktiTakBoleh(alur, pengguna, { pemdaId: 3524, pdId: "pd", status }, p) === null,
    );

  test("is for the planner, while the realisasi is a draft of an open period", () => {
    expect(boleh(ALUR_AWAL)).toEqual(["tambah", "ganti", "hapus"]);
    expect(boleh(alurOf("isi"), PERENCANA, "terlambat")).toEqual(["tambah", "ganti", "hapus"]);
    expect(boleh(alurOf("isi"), KEPALA)).toEqual([]);
    expect(boleh(alurOf("isi"), PERENCANA, "belum_dibuka")).toEqual([]);
    expect(boleh(alurOf("isi"), PERENCANA, "terkunci")).toEqual([]);
  });

  test("is over once it is submitted, approved or locked", () => {
    expect(boleh(alurOf("isi", "ajukan"))).toEqual([]);
    expect(boleh(alurOf("isi", "ajukan", "setujui"))).toEqual([]);
    expect(boleh(alurOf("impor"), PERENCANA, "terkunci")).toEqual([]);
  });

  test("comes back with a correction for adding and replacing, until the head has judged it; removing does not", () => {
    expect(boleh(alurOf("impor", "koreksi"), PERENCANA, "terkunci")).toEqual(["tambah", "ganti"]);
    expect(boleh(alurOf("impor", "koreksi"), KEPALA, "terkunci")).toEqual([]);
    expect(boleh(alurOf("impor", "koreksi", "setujui"), PERENCANA, "terkunci")).toEqual([]);
  });
});
