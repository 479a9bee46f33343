// Rules of the medium term, the action plan, support by other PD and the documents that were set.
import { expect, test } from "vitest";
import { ganti, periksaUji, tambah, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";

const PEMDA = tambah("pemda;Kabupaten Lamongan;Kab. Lamongan;;9");
const dokumen = (baris: string) => `pd;jenis;judul;tahun_mulai;tahun_selesai;tahun_dasar;tanggal\n${baris}\n`;
const simpul = (masa: string) => (benar: string) =>
  benar
    .trimEnd()
    .split("\n")
    .map((b, i) => `${b};${i === 0 ? "berlaku_mulai;berlaku_sampai" : i === 1 ? masa : ";"}`)
    .join("\n");

ujiAturan("a data set with plans is refused when", [
  ["a node ends before it begins", { "simpul.csv": simpul("2026;2025") }, ["simpul.csv:2: berlaku_sampai mendahului"]],
  [
    "a PD supports its own node",
    { "simpul-lintas.csv": "pd;simpul;pd_pendukung;dukungan\ndisnaker;sasaran-1;disnaker;x\n" },
    ["simpul-lintas.csv:2: pd_pendukung sama dengan pd"],
  ],
  [
    "a medium-term target has bounds where the direction is up",
    { "target-renstra.csv": "pd;indikator;tahun;nilai;batas_bawah;batas_atas\ndisnaker;iku-1;2026;;90;95\n" },
    ["target-renstra.csv:2: batas_bawah dan batas_atas hanya untuk polaritas rentang"],
  ],
  [
    "a sasaran has an indicative pagu",
    { "pagu-renstra.csv": "pd;simpul;tahun;nilai\ndisnaker;sasaran-1;2026;1.000\n" },
    ['pagu-renstra.csv:2: Simpul "sasaran-1" bukan program'],
  ],
  [
    "an activity is paid by a programme",
    {
      "rencana-aksi.csv":
        "pd;indikator;tahun;urutan;uraian;penanggung_jawab;sub_kegiatan;triwulan\ndisnaker;iku-1;2024;1;Melatih;kepala;2.07.03;1|2\n",
    },
    ['rencana-aksi.csv:2: Simpul "2.07.03" bukan sub kegiatan'],
  ],
  [
    "a quarter is written twice",
    {
      "rencana-aksi.csv":
        "pd;indikator;tahun;urutan;uraian;penanggung_jawab;triwulan\ndisnaker;iku-1;2024;1;Melatih;kepala;1|1\n",
    },
    ['rencana-aksi.csv:2: Kolom "triwulan" berisi "1|1"'],
  ],
  [
    "a PD has an RPJMD",
    { "dokumen.csv": dokumen("disnaker;rpjmd;RPJMD;2025;2029;;2025-08-20") },
    ["dokumen.csv:2: RPJMD hanya bagi baris"],
  ],
  [
    "a Renja runs over two years",
    { "dokumen.csv": dokumen("disnaker;renja;Renja;2024;2025;;2024-01-02") },
    ["dokumen.csv:2: Renja berlaku satu tahun"],
  ],
  [
    "a document ends before it begins or has its baseline inside",
    { "dokumen.csv": dokumen("disnaker;renstra;Renstra;2025;2024;2025;2025-01-02") },
    ["dokumen.csv:2: tahun_selesai mendahului", "dokumen.csv:2: tahun_dasar harus sebelum"],
  ],
  [
    "two rows stand for the whole pemda",
    {
      "perangkat-daerah.csv": (benar) =>
        `${ganti("urutan\n", "urutan;jenis\n")(benar).trimEnd()}\npemda;A;A;;8;pemda\npemda-2;B;B;;9;pemda\n`,
    },
    ["perangkat-daerah.csv:5: Hanya satu baris boleh berjenis pemda"],
  ],
]);

test("the row of the pemda has an RPJMD, a PD a Renstra and a Renja", () => {
  const galat = periksaUji({
    "perangkat-daerah.csv": (benar) => PEMDA(ganti("urutan\n", "urutan;jenis\n")(benar)).replace(";;9", ";;9;pemda"),
    "dokumen.csv": dokumen(
      "pemda;rpjmd;RPJMD;2025;2029;2024;2025-08-20\ndisnaker;renstra;Renstra;2025;2029;2024;2025-09-20\ndisnaker;renja;Renja;2025;2025;;2025-01-02",
    ),
  });
  expect(galat).toEqual([]);
});
