// Rules of target and realisasi: one broken place per case, named by file and row.
import { ganti, tambah, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";

ujiAturan("target and realisasi", [
  [
    "text where a number belongs",
    { "target.csv": ganti("95,23", "sekitar 95") },
    ['target.csv:2: Kolom "nilai" berisi "sekitar 95"'],
  ],
  [
    "a target of a period that is not scheduled",
    { "target.csv": tambah("disnaker;iku-1;2024-S1;50") },
    ['target.csv:4: Target untuk 2024-S1 tidak terjadwal: indikator "iku-1" dijadwalkan pada 2024-TW4.'],
  ],
  ["a schedule within the period makes it due", { "target.csv": tambah("disnaker;iku-1;2024-S2;50") }, []],
  ["a yearly target needs no schedule", { "target.csv": tambah("disnaker;iku-1;2025;50") }, []],
  [
    "a realisasi of a period that is not scheduled",
    { "realisasi.csv": tambah("disnaker;iku-1;2024-S1;90;;draf;Uji;") },
    ["realisasi.csv:3: Realisasi untuk 2024-S1 tidak terjadwal"],
  ],
  [
    "an indikator without any schedule",
    {
      "jadwal.csv": ganti("disnaker;iku-1;2024-TW4\n", ""),
      "realisasi.csv": tambah("disnaker;iku-1;2024;90;;draf;Uji;"),
    },
    ['realisasi.csv:3: Realisasi untuk 2024 tidak terjadwal: indikator "iku-1" belum punya jadwal.'],
  ],
  [
    "a schedule row that cannot be read is one error",
    { "jadwal.csv": ganti("2024-S1", "2024-S3") },
    ['jadwal.csv:3: Kolom "periode" berisi "2024-S3"'],
  ],
  [
    "a missing schedule file is one error",
    { "jadwal.csv": "pd;indikator\n" },
    ['jadwal.csv:1: Kolom "periode" tidak ada'],
  ],
  [
    "an indikator is not used before its first version",
    { "target.csv": tambah("disnaker;iku-2;2023;80") },
    ['target.csv:4: Indikator "iku-2" baru berlaku sejak 2024.'],
  ],
  ["a target needs a value", { "target.csv": tambah("disnaker;iku-2;2024;") }, ['target.csv:4: Kolom "nilai" kosong.']],
  [
    "bounds belong to ranges",
    { "target.csv": "pd;indikator;periode;nilai;batas_bawah\ndisnaker;iku-2;2024;80;70\n" },
    ["target.csv:2: batas_bawah dan batas_atas hanya untuk polaritas rentang, sedangkan polaritasnya naik."],
  ],
  [
    "a range target needs both bounds and no value",
    {
      "indikator-versi.csv": ganti("nilai;2;naik", "nilai;2;rentang"),
      "target.csv": "pd;indikator;periode;nilai;batas_bawah;batas_atas\ndisnaker;iku-2;2024;80;70;\n",
    },
    ["target.csv:2: Target berpolaritas rentang diisi di batas_bawah dan batas_atas"],
  ],
  [
    "the bounds of a range are in order",
    {
      "indikator-versi.csv": ganti("nilai;2;naik", "nilai;2;rentang"),
      "target.csv":
        "pd;indikator;periode;batas_bawah;batas_atas\ndisnaker;iku-2;2024;90;70\ndisnaker;iku-2;2024-S1;70;90\n",
    },
    ["target.csv:2: batas_bawah lebih besar daripada batas_atas."],
  ],
  [
    "a version that cannot be read is one error",
    { "indikator-versi.csv": ganti("nilai;2;naik", "nilai;2;datar") },
    ['indikator-versi.csv:3: Kolom "polaritas" berisi "datar"'],
  ],
  [
    "a realisasi needs a value, variables or a reason",
    { "realisasi.csv": ganti("79,48", "") },
    ["realisasi.csv:2: Realisasi ini kosong."],
  ],
  [
    "a realisasi is filled in one way only",
    { "realisasi.csv": ganti("79,48;", "79,48;Survei batal") },
    ["realisasi.csv:2: Realisasi diisi lebih dari satu cara."],
  ],
  [
    "a year without any policy up to it has no realisasi",
    {
      "kebijakan.csv": ganti("2024;", "2025;"),
      "skala.csv": "tahun;urutan;batas_bawah;predikat\n2025;1;;Rendah\n",
    },
    ["realisasi.csv:2: Kebijakan capaian Tahun 2024 belum ada di kebijakan.csv."],
  ],
  [
    "a policy row that cannot be read is one error",
    {
      "kebijakan.csv": "tahun;desimal;aturan_turun;dasar\ndua ribu;2;target_per_realisasi;Uji\n",
      "skala.csv": "tahun;urutan;predikat\n",
    },
    ['kebijakan.csv:2: Kolom "tahun" berisi "dua ribu"'],
  ],
  [
    "values of variables may stand instead of the value",
    {
      "realisasi.csv": tambah("disnaker;iku-1;2024-TW4;;;draf;Uji;"),
      "realisasi-variabel.csv":
        "pd;indikator;periode;nama;nilai\ndisnaker;iku-1;2024-TW4;bekerja;90\ndisnaker;iku-1;2024-TW4;angkatan;100\n",
    },
    [],
  ],
  [
    "a value of a variable that the formula does not use, and one that is missing",
    {
      "realisasi.csv": tambah("disnaker;iku-1;2024-TW4;;;draf;Uji;"),
      "realisasi-variabel.csv":
        "pd;indikator;periode;nama;nilai\ndisnaker;iku-1;2024-TW4;bekerja;90\ndisnaker;iku-1;2024-TW4;angkata;100\n",
    },
    [
      'realisasi-variabel.csv:2: Nilai variabel angkatan untuk indikator "iku-1" pada 2024-TW4 belum ada.',
      'realisasi-variabel.csv:3: Variabel "angkata" tidak dipakai rumus indikator "iku-1" pada 2024-TW4. Maksud Anda "angkatan"?',
    ],
  ],
  [
    "a value of a variable that cannot be read is one error",
    {
      "realisasi.csv": tambah("disnaker;iku-1;2024-TW4;;;draf;Uji;"),
      "realisasi-variabel.csv":
        "pd;indikator;periode;nama;nilai\ndisnaker;iku-1;2024-TW4;bekerja;90\ndisnaker;iku-1;2024-TW4;angkatan;1.00\n",
    },
    ['realisasi-variabel.csv:3: Kolom "nilai" berisi "1.00"'],
  ],
  [
    "values of variables of an unknown indikator are one error per row",
    {
      "realisasi-variabel.csv": "pd;indikator;periode;nama;nilai\ndisnaker;iku-8;2024-TW4;bekerja;90\n",
      "variabel.csv": "pd\n",
    },
    [
      "variabel.csv:1",
      "variabel.csv:1",
      "variabel.csv:1",
      "variabel.csv:1",
      "variabel.csv:1",
      "variabel.csv:1",
      "realisasi-variabel.csv:2",
    ],
  ],
  [
    "the version of the year decides which target is asked for",
    {
      "indikator-versi.csv": tambah("disnaker;iku-2;2026;Definisi;nilai;2;rentang;;posisi_akhir;"),
      "target.csv":
        "pd;indikator;periode;nilai;batas_bawah;batas_atas\ndisnaker;iku-2;2025;80;;\ndisnaker;iku-2;2026;;70;90\ndisnaker;iku-2;2027;80;;\n",
    },
    ["target.csv:4: Target berpolaritas rentang"],
  ],
]);
