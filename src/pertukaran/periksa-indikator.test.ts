// Rules of indikator, formulas and variables: one broken place per case, named by file and row.
import { ganti, tambah, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";

ujiAturan("indikator, formula and variables", [
  [
    "an indikator is not listed twice",
    { "indikator.csv": tambah("disnaker;iku-1;IKU;Lagi;;kepala") },
    ['indikator.csv:4: Baris ganda: pd "disnaker", kode "iku-1" sudah ada di baris 2.'],
  ],
  [
    "an indikator needs a version and a node",
    { "indikator.csv": tambah("disnaker;iku-3;IKU;Baru;;kepala") },
    ['indikator.csv:4: Indikator "iku-3" belum ada di indikator-versi.csv', "belum ada di indikator-simpul.csv"],
  ],
  [
    "the rule for falling indikator does not belong to rising ones",
    { "indikator-versi.csv": ganti("nilai;2;naik;;", "nilai;2;naik;target_per_realisasi;") },
    ["indikator-versi.csv:3: aturan_turun hanya untuk polaritas turun atau rentang"],
  ],
  [
    "a falling indikator may name its rule",
    { "indikator-versi.csv": ganti("nilai;2;naik;;", "nilai;2;turun;target_per_realisasi;") },
    [],
  ],
  [
    "a range may name the rule that holds above its upper bound",
    {
      "indikator-versi.csv": ganti("nilai;2;naik;;", "nilai;2;rentang;target_per_realisasi;"),
      "target.csv": "pd;indikator;periode;batas_bawah;batas_atas\ndisnaker;iku-2;2024-S1;70;90\n",
    },
    [],
  ],
  [
    "a formula error tells position, what is wrong there, and what to write",
    { "indikator-versi.csv": ganti("bekerja / angkatan * 100", "bekerja / angkatan * 0,5") },
    ['indikator-versi.csv:2: Kolom "rumus" tidak terbaca pada tanda ke-23: '],
  ],
  [
    "a variable that is used must be declared",
    { "indikator-versi.csv": ganti("bekerja / angkatan", "bekerja / angkata") },
    [
      'indikator-versi.csv:2: Rumus memakai variabel "angkata" yang belum ada di variabel.csv untuk versi 2024. Maksud Anda "angkatan"?',
      'variabel.csv:3: Variabel "angkatan" tidak dipakai rumus indikator "iku-1" versi 2024.',
    ],
  ],
  [
    "without a formula no variable is used",
    { "variabel.csv": tambah("disnaker;iku-2;2024;nilai_akhir;Nilai;nilai;1") },
    ['variabel.csv:4: Variabel "nilai_akhir" tidak dipakai'],
  ],
  [
    "a variable row that cannot be read still declares its name",
    { "variabel.csv": ganti("orang;2", "orang;dua") },
    ['variabel.csv:3: Kolom "urutan" berisi "dua"'],
  ],
  [
    "a variable whose name cannot be read is one error at its own row",
    { "variabel.csv": tambah("disnaker;iku-1;2024;Angkatan Kerja;A;orang;3") },
    ['variabel.csv:4: Kolom "nama" berisi "Angkatan Kerja"'],
  ],
  [
    "formulas are not blamed for a missing variabel.csv header",
    { "variabel.csv": "pd;nama\n" },
    [
      'variabel.csv:1: Kolom "indikator" tidak ada',
      'variabel.csv:1: Kolom "tahun_mulai"',
      'variabel.csv:1: Kolom "label"',
      'variabel.csv:1: Kolom "satuan"',
      'variabel.csv:1: Kolom "urutan"',
    ],
  ],
  [
    "formulas of two versions use the variables of their own version",
    {
      "indikator-versi.csv": tambah("disnaker;iku-1;2025;Definisi;%;2;naik;;posisi_akhir;bekerja / usia_kerja * 100"),
      "variabel.csv": tambah(
        "disnaker;iku-1;2025;bekerja;Bekerja;orang;1",
        "disnaker;iku-1;2025;usia_kerja;Usia Kerja;orang;2",
      ),
    },
    [],
  ],
]);
