// Rules of pemda, policy and officers: one broken place per case, named by file and row.
import { ganti, tambah, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";

/** Adds columns to the header, their content to the first row, and whole rows after it. */
const kolom =
  (nama: string, isi: string, ...baris: readonly string[]) =>
  (benar: string): string => {
    const [kepala = "", pertama = ""] = benar.trimEnd().split("\n");
    return [`${kepala};${nama}`, `${pertama};${isi}`, ...baris, ""].join("\n");
  };

ujiAturan("pemda, policy and officers", [
  [
    "a set needs its pemda",
    { "pemda.csv": "slug;kode_wilayah;nama\n" },
    ["pemda.csv: Berkas ini harus berisi satu baris"],
  ],
  [
    "a set is about one pemda only",
    { "pemda.csv": tambah("gresik-2;35.25;Kabupaten Gresik;") },
    ["pemda.csv:3: Satu kumpulan data hanya untuk satu pemda."],
  ],
  [
    "the slug agrees with kumpulan.json",
    { "pemda.csv": ganti("lamongan;", "tuban;") },
    ['pemda.csv:2: slug "tuban" berbeda dari pemda "lamongan"'],
  ],
  [
    "a slug of another registered pemda is refused",
    {
      "pemda.csv": ganti("lamongan;", "gresik;"),
      "kumpulan.json": ganti('"pemda":"lamongan"', '"pemda":"gresik"'),
    },
    ['pemda.csv:2: slug "gresik" sudah dipakai pemda bernomor 3525.'],
  ],
  [
    "an unknown wilayah code is refused with the right one",
    { "pemda.csv": ganti("35.24", "99.99") },
    ['kode_wilayah "99.99" tidak ada di daftar kabupaten/kota. Kode Kabupaten Lamongan ialah 35.24.'],
  ],
  [
    "an unknown wilayah code and name is refused",
    { "pemda.csv": ganti("35.24;Kabupaten Lamongan", "99.99;Kabupaten Antah") },
    ['pemda.csv:2: kode_wilayah "99.99" tidak ada di daftar kabupaten/kota.'],
  ],
  [
    "a wilayah code of another pemda is refused",
    { "pemda.csv": ganti("35.24", "35.25") },
    ['kode_wilayah "35.25" ialah Kabupaten Gresik, bukan Kabupaten Lamongan.'],
  ],
  [
    "the lower cut of capaian stands below the upper one",
    { "kebijakan.csv": ganti("2;0;;", "2;100;50;") },
    ["kebijakan.csv:2: batas_bawah lebih besar daripada batas_atas."],
  ],
  ["an upper cut above the lower one is accepted", { "kebijakan.csv": ganti("2;0;;", "2;0;120;") }, []],
  [
    "a year with a policy needs its bands",
    { "kebijakan.csv": tambah("2025;2;;;target_per_realisasi;Uji") },
    ["kebijakan.csv:3: Tahun 2025 belum punya pita predikat"],
  ],
  [
    "both bounds of the duty of follow-up stand together",
    { "kebijakan.csv": kolom("tindak_lanjut_di_bawah", "90") },
    ["kebijakan.csv:2: tindak_lanjut_di_bawah dan tindak_lanjut_di_atas ditulis bersama."],
  ],
  [
    "the lower bound of the duty of follow-up stands below the upper one",
    { "kebijakan.csv": kolom("tindak_lanjut_di_bawah;tindak_lanjut_di_atas", "130;120") },
    ["kebijakan.csv:2: tindak_lanjut_di_bawah lebih besar daripada tindak_lanjut_di_atas."],
  ],
  [
    "a leap is more than nothing",
    { "kebijakan.csv": kolom("rasio_lonjakan", "0") },
    ["rasio_lonjakan harus lebih besar"],
  ],
  [
    "the cap of a rekap is more than nothing",
    { "kebijakan.csv": kolom("rekap_batas_atas", "-1") },
    ["rekap_batas_atas harus lebih besar"],
  ],
  [
    "the policy of measuring may be set whole",
    {
      "kebijakan.csv": kolom(
        "tindak_lanjut_di_bawah;tindak_lanjut_di_atas;rasio_lonjakan;rekap_batas_atas;rekap_kosong",
        "90;110;25;100;tanpa_hasil",
      ),
    },
    [],
  ],
  [
    "the head has no superior in the PD",
    { "jabatan.csv": kolom("unit;atasan", ";sekretaris", "disnaker;sekretaris;Sekretaris;tidak;Sekretariat;") },
    ["jabatan.csv:2: Jabatan yang mengepalai perangkat daerah tidak mempunyai atasan"],
  ],
  [
    "superiors form no ring",
    {
      "jabatan.csv": kolom(
        "atasan",
        "",
        "disnaker;kabid;Kepala Bidang;tidak;kasi",
        "disnaker;kasi;Kepala Seksi;tidak;kabid",
      ),
    },
    ["jabatan.csv:3: Kepala Seksi berada di bawah jabatan ini", "jabatan.csv:4: Kepala Bidang berada di bawah"],
  ],
  [
    "a superior stands in the file",
    { "jabatan.csv": kolom("atasan", "", "disnaker;kabid;Kepala Bidang;tidak;kepla") },
    ['jabatan.csv:3: atasan "kepla" tidak ada di jabatan.csv'],
  ],
  [
    "a superior of the same PD is accepted",
    { "jabatan.csv": kolom("unit;atasan", ";", "disnaker;kabid;Kepala Bidang;tidak;Bidang Penempatan;kepala") },
    [],
  ],
  [
    "bands are numbered without a gap",
    { "skala.csv": ganti("2024;2;51", "2024;3;51") },
    ["skala.csv:2: Tahun 2024: urutan 3 meloncat"],
  ],
  ["bands rise", { "skala.csv": ganti(";51;", ";;") }, ['skala.csv:2: Tahun 2024: pita "Tinggi" harus berbatas bawah']],
  [
    "a band that cannot be read is one error, not two",
    { "skala.csv": ganti(";51;", ";lima;") },
    ['skala.csv:3: Kolom "batas_bawah" berisi "lima"'],
  ],
  [
    "a term does not end before it begins",
    { "pejabat.csv": ganti("plh;;", "plh;02/01/2024;01/01/2024") },
    ["pejabat.csv:2: selesai mendahului mulai."],
  ],
  ["a term with both ends in order is accepted", { "pejabat.csv": ganti("plh;;", "plh;01/01/2024;2024-12-31") }, []],
  [
    "a pemda row that cannot be read is one error",
    { "pemda.csv": ganti("35.24", "Lamongan") },
    ['pemda.csv:2: Kolom "kode_wilayah" berisi "Lamongan"'],
  ],
  ["without kumpulan.json the slug is not compared", { "kumpulan.json": null }, ["kumpulan.json: "]],
]);
