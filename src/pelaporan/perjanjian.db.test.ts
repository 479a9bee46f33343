// The agreement of the head of Disnaker Lamongan as files: read back, every sasaran, indikator, target, programme and
// rupiah stands in each format, and a signed one is always the same bytes.
import { strFromU8, unzipSync } from "fflate";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatRupiah } from "#inti";
import type { PemdaId } from "#inti/server";
import type { Akun, Peran } from "#organisasi";
import { listPerjanjian, susunPerjanjian, tandatanganiPerjanjian } from "#perencanaan/server";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { insertBaris } from "../../tests/bantu/pabrik.ts";
import { getLaporanPerjanjian, getLaporanPerjanjianPd, type LaporanPerjanjian } from "./perjanjian.server.ts";
import { renderLaporan } from "./render.server.ts";

const PEMDA = { pemdaId: 3524 as PemdaId, slug: "lamongan" };
const FORMAT = ["docx", "pdf", "html"] as const;
const OPERATOR = { jenis: "operator", nama: "uji" } as const;

let uji: BasisUji;
let id: string;
let sidik: string;
beforeAll(async () => {
  uji = await createContohLamongan();
  const admin: Akun = {
    jenis: "akun",
    pemdaId: PEMDA.pemdaId,
    id: "00000000-0000-7000-8000-00000000000a",
    nama: "Tutik",
    peran: [{ peran: "admin_pemda" satisfies Peran, pdId: null }],
  };
  const { baris } = await listPerjanjian(uji.konteks, admin, { pdKode: "disnaker", tahun: 2024 });
  const isian = { jabatanId: baris[0]?.jabatan.id ?? "", tahun: 2024, triwulan: true, alasan: "" };
  ({ id } = await susunPerjanjian(uji.konteks, admin, { pdKode: "disnaker", isian }));
  const tanda = { id, tempat: "Lamongan", tanggal: "2024-01-02" };
  ({ sidik } = await tandatanganiPerjanjian(uji.konteks, admin, tanda));
});
afterAll(() => uji.drop());

const signed = () => getLaporanPerjanjian(uji.konteks, OPERATOR, { id });

/** The text of a file without blanks: lines break elsewhere in every format. */
async function bacaTeks(isi: Uint8Array, format: (typeof FORMAT)[number]): Promise<string> {
  return (await bacaMentah(isi, format)).replace(/[\s\u00ad]+/g, "");
}

async function bacaMentah(isi: Uint8Array, format: (typeof FORMAT)[number]): Promise<string> {
  if (format === "html")
    return new TextDecoder()
      .decode(isi)
      .replace(/<[^>]+>/g, "")
      .replaceAll("&amp;", "&");
  if (format === "pdf") return (await extractText(new Uint8Array(isi), { mergePages: true })).text;
  const berkas = unzipSync(isi);
  const xml = ["word/document.xml", "word/footer1.xml"].map((nama) => strFromU8(berkas[nama] ?? new Uint8Array()));
  return xml
    .join("")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&");
}

function listHarus({ isi }: LaporanPerjanjian): readonly string[] {
  const rupiah = [...isi.anggaran.baris.map((b) => b.nilai), isi.anggaran.total];
  return [
    "Perjanjian Kinerja Tahun 2024".toUpperCase(),
    "Dra. WAHYU SRI HERWATI, M.P.H.R",
    "Plh. Kepala Dinas Tenaga Kerja",
    "Bupati Lamongan",
    ...isi.sasaran.flatMap((s) => [s.nama, ...s.indikator.flatMap((i) => [i.nama, i.target ?? "-"])]),
    ...isi.anggaran.baris.map((b) => b.nama),
    ...rupiah.map((r) => formatRupiah(r ?? "")),
  ];
}

describe.each(FORMAT)("as %s", (format) => {
  test("every sasaran, indikator, target, programme and rupiah can be read back, in a draft too", async () => {
    const rancangan = await getLaporanPerjanjianPd(uji.konteks, OPERATOR, { pdKode: "disnaker", tahun: 2024 });
    const laporan = await signed();
    expect(laporan.isi.sasaran.length).toBe(8);
    for (const satu of [rancangan, laporan]) {
      const teks = await bacaTeks(await renderLaporan(satu.dokumen, format), format);
      const besar = teks.toUpperCase();
      expect(listHarus(satu).filter((h) => !besar.includes(h.replace(/\s+/g, "").toUpperCase()))).toEqual([]);
    }
  });

  test("place, date, digest and verification address of a signed one are printed", async () => {
    const teks = await bacaTeks(await renderLaporan((await signed()).dokumen, format), format);
    for (const harus of ["Lamongan,2Januari2024", sidik, `/verifikasi/${sidik}`]) expect(teks).toContain(harus);
  });

  test("printing it again gives the same bytes, also after the office holder and the plan have changed", async () => {
    const pertama = await renderLaporan((await signed()).dokumen, format);
    const lain = { ...PEMDA, konteks: uji.konteks };
    const jabatan = (await signed()).lembar.perjanjian.jabatanId;
    const baru = { pejabat_id: uji.konteks.newId(), jabatan_id: jabatan, nama: `Pejabat Baru ${format}` };
    await insertBaris(lain, "sakip.pejabat", [{ ...baru, status: "definitif", mulai: "2024-06-01", selesai: null }]);
    const { dokumen, lembar } = await signed();
    expect(lembar.beda.some((b) => b.tentang === "pihak")).toBe(true);
    expect(Buffer.compare(pertama, await renderLaporan(dokumen, format))).toBe(0);
  });
});

test("the PDF is tagged, in Indonesian, with a title, bookmarks and page numbers", async () => {
  const { dokumen } = await signed();
  const isi = await renderLaporan(dokumen, "pdf");
  const mentah = new TextDecoder("latin1").decode(isi);
  expect(mentah).toContain("/MarkInfo");
  expect(mentah).toContain("/StructTreeRoot");
  expect(mentah).toContain("/Outlines");
  expect(mentah).toMatch(/\/Lang ?\(id/);
  expect(mentah).toMatch(/pdfuaid:part>1</);
  expect(await bacaTeks(isi, "pdf")).toContain("Halaman1dari");
});

test("the Word file has real headings, captions, repeated header rows and A4 pages upright", async () => {
  const { dokumen } = await signed();
  const xml = strFromU8(unzipSync(await renderLaporan(dokumen, "docx"))["word/document.xml"] ?? new Uint8Array());
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(dokumen.bagian.length);
  expect(xml.match(/<w:pStyle w:val="Caption"\/>/g)?.length).toBe(3);
  expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(4);
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
});
