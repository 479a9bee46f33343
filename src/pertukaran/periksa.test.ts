// Every rule of the format: one broken place per case, named by file and row.
import { describe, expect, test } from "vitest";
import { ganti, type Perubahan, periksaUji, tambah, VERSI_UJI } from "../../tests/bantu/kumpulan-uji.ts";

type Kasus = readonly [aturan: string, perubahan: Perubahan, galat: readonly string[]];

function uji(judul: string, kasus: readonly Kasus[]): void {
  describe(judul, () => {
    test.each(kasus)("%s", (_, perubahan, harapan) => {
      const galat = periksaUji(perubahan);
      expect(galat).toHaveLength(harapan.length);
      for (const [i, potongan] of harapan.entries()) expect(galat[i]).toContain(potongan);
    });
  });
}

test("the correct set has no error", () => {
  expect(periksaUji()).toEqual([]);
});

uji("files and name card", [
  ["a required file may not be missing", { "jadwal.csv": null }, ["jadwal.csv: Berkas ini tidak ada di folder."]],
  ["an optional file may be missing", { "tercetak.csv": null }, []],
  [
    "a CSV file that the format does not know is refused with the nearest name",
    { "relisasi.csv": "pd\n" },
    ['relisasi.csv: Berkas ini bukan bagian dari format data. Maksud Anda "realisasi.csv"?'],
  ],
  ["other files are passed over", { "README.md": "apa saja" }, []],
  ["kumpulan.json may not be missing", { "kumpulan.json": null }, ["kumpulan.json: Berkas ini tidak ada"]],
  ["kumpulan.json must be JSON", { "kumpulan.json": "{" }, ["kumpulan.json: Bukan JSON yang benar."]],
  ["kumpulan.json must be an object", { "kumpulan.json": "[]" }, ["Isi berkas harus satu objek JSON"]],
  [
    "every wrong entry of kumpulan.json is named",
    { "kumpulan.json": '{"format":2,"nama":"A B","versi":"1","pemda":"lamongan","dokumen_sumber":" ","lain":1}' },
    ['Isian "format": harus 1', 'Isian "nama"', 'Isian "versi"', 'Isian "dokumen_sumber"', "Isian tidak dikenal: lain"],
  ],
]);

uji("pemda, policy and officers", [
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
]);

uji("references between files", [
  [
    "an unknown PD is named once per row, with the nearest code",
    { "target.csv": tambah("disnakr;iku-1;2024;1") },
    ['target.csv:4: indikator "iku-1" tidak ada di indikator.csv (pd "disnakr").'],
  ],
  [
    "an unknown PD in a file that refers to it directly gives the nearest code",
    { "jabatan.csv": tambah("disnakr;sekretaris;Sekretaris;tidak") },
    ['jabatan.csv:3: pd "disnakr" tidak ada di perangkat-daerah.csv. Maksud Anda "disnaker"?'],
  ],
  [
    "an unknown PD silences the longer references of its row",
    { "pejabat.csv": tambah("dinkes;kepala;Ani;definitif;;") },
    ['pejabat.csv:3: pd "dinkes" tidak ada di perangkat-daerah.csv. Yang ada: disnaker, dinsos.'],
  ],
  [
    "an unknown indikator names those of the same PD",
    { "target.csv": tambah("disnaker;iku-9;2024;1") },
    ['target.csv:4: indikator "iku-9" tidak ada di indikator.csv (pd "disnaker"). Maksud Anda "iku-1"?'],
  ],
  [
    "an unknown node",
    { "pagu.csv": tambah("disnaker;2.07.09;2024;0;5;") },
    ['pagu.csv:4: simpul "2.07.09" tidak ada di simpul.csv'],
  ],
  [
    "an unknown parent",
    { "simpul.csv": ganti("sasaran-1;program;Program Penunjang", "sasaran-9;program;Program Penunjang") },
    ['simpul.csv:6: induk "sasaran-9" tidak ada di simpul.csv'],
  ],
  [
    "a task of a party that has no role",
    { "tema-tugas.csv": tambah("kemiskinan;penunjang;disnaker;;1;Melatih") },
    ['tema-tugas.csv:3: pd "disnaker" tidak ada di tema-peran.csv (tema "kemiskinan", peran "penunjang").'],
  ],
  [
    "a theme that does not exist",
    { "tema.csv": null, "tema-peran.csv": null, "tema-tugas.csv": null },
    ['penanda-anggaran.csv:2: tema "kemiskinan" tidak ada di tema.csv.'],
  ],
  [
    "a row that is defined but unreadable still counts as defined",
    { "indikator.csv": ganti("iku-1;IKU", "iku-1;IKX") },
    ['indikator.csv:2: Kolom "jenis" berisi "IKX"'],
  ],
  [
    "references to a missing file are not reported row by row",
    { "jabatan.csv": null },
    ["jabatan.csv: Berkas ini tidak ada"],
  ],
]);

const NODE = (isi: string) => `disnaker;baru;${isi}`;

uji("pohon kinerja", [
  [
    "a programme stands under a sasaran, not at the top",
    { "simpul.csv": tambah(NODE(`;program;P;${VERSI_UJI};2.07.02;9`)) },
    ["simpul.csv:7: Program harus berada di bawah sasaran. Isi kolom induk."],
  ],
  [
    "a kegiatan stands under a programme",
    { "simpul.csv": tambah(NODE(`sasaran-1;kegiatan;K;${VERSI_UJI};2.07.03.2.02;9`)) },
    ['Kegiatan harus berada di bawah program, sedangkan "sasaran-1" ialah sasaran.'],
  ],
  [
    "a sub kegiatan stands under a kegiatan",
    { "simpul.csv": tambah(NODE(`2.07.03;sub_kegiatan;S;${VERSI_UJI};2.07.03.2.01.0002;9`)) },
    ['Sub kegiatan harus berada di bawah kegiatan, sedangkan "2.07.03" ialah program.'],
  ],
  [
    "a sasaran stands at the top or under a tujuan",
    { "simpul.csv": tambah(NODE("sasaran-1;sasaran;S;;;9")) },
    ["Sasaran harus berada di puncak atau di bawah tujuan"],
  ],
  [
    "a visi stands at the top only",
    { "simpul.csv": tambah(NODE("sasaran-1;visi;V;;;9")) },
    ["Visi harus berada di puncak, "],
  ],
  ["a tujuan stands under visi or misi", { "simpul.csv": tambah(NODE("sasaran-1;tujuan;T;;;9")) }, ["visi atau misi"]],
  [
    "conditions do not stand in a ring",
    {
      "simpul.csv": tambah(
        "disnaker;k-1;k-2;kondisi;A;;;1",
        "disnaker;k-2;k-1;kondisi;B;;;2",
        "disnaker;k-3;k-1;kondisi;C;;;3",
      ),
    },
    ['simpul.csv:7: Simpul "k-1" menjadi induk', 'simpul.csv:8: Simpul "k-2" menjadi induk'],
  ],
  [
    "a node above programme carries no nomenklatur code",
    { "simpul.csv": tambah(NODE(`;sasaran;S;${VERSI_UJI};2.07.02;9`)) },
    ["simpul.csv:7: Sasaran tidak memakai nomenklatur."],
  ],
  [
    "a programme needs version and code",
    { "simpul.csv": tambah(NODE("sasaran-1;program;P;;2.07.02;9")) },
    ["simpul.csv:7: Program memerlukan nomenklatur_versi dan nomenklatur_kode."],
  ],
  [
    "an unknown nomenklatur version names those there are",
    { "simpul.csv": tambah(NODE("sasaran-1;program;P;90/2019;2.07.02;9")) },
    [`simpul.csv:7: Nomenklatur versi "90/2019" tidak ada di acuan. Yang ada: ${VERSI_UJI}.`],
  ],
  [
    "a code that the nomenklatur lacks is refused with the nearest of the same level",
    { "simpul.csv": tambah(NODE(`sasaran-1;program;P;${VERSI_UJI};2.07.08;9`)) },
    [`simpul.csv:7: Kode nomenklatur "2.07.08" tidak ada di versi ${VERSI_UJI}. Maksud Anda "2.07.02"?`],
  ],
  [
    "a code of another level is refused",
    { "simpul.csv": ganti(";2.07.03.2.01;1", ";2.07.03;1") },
    [
      'simpul.csv:4: Kode nomenklatur "2.07.03" bukan kode kegiatan.',
      'simpul.csv:4: Kode nomenklatur "2.07.03" bukan lanjutan kode induknya',
    ],
  ],
  [
    "a code continues the code of its parent",
    { "simpul.csv": tambah(NODE(`2.07.03.2.01;sub_kegiatan;S;${VERSI_UJI};2.07.03.2.02.0001;9`)) },
    ['simpul.csv:7: Kode nomenklatur "2.07.03.2.02.0001" bukan lanjutan kode induknya, "2.07.03.2.01".'],
  ],
  [
    "a code outside the bidang of the PD is refused",
    { "perangkat-daerah.csv": ganti("2.07|3.32", "3.32|2.10") },
    [
      "simpul.csv:3",
      "simpul.csv:4",
      "simpul.csv:5",
      'simpul.csv:6: Kode nomenklatur "2.07.01" di luar bidang PD ini (3.32, 2.10).',
    ],
  ],
  [
    "programme 01 takes the main bidang of the PD",
    { "perangkat-daerah.csv": ganti("2.07|3.32", "3.32|2.07") },
    ["simpul.csv:6: Program 01 (penunjang) memakai bidang utama PD. Tulis 3.32.01, bukan 2.07.01."],
  ],
  [
    "an unlisted code of programme 01 is refused by its printed form",
    { "simpul.csv": tambah(NODE(`2.07.01;kegiatan;K;${VERSI_UJI};2.07.01.2.99;9`)) },
    ['Kode nomenklatur "2.07.01.2.99" tidak ada di versi'],
  ],
  [
    "a PD without bidang has no programmes",
    { "perangkat-daerah.csv": ganti("2.07|3.32", "") },
    ["simpul.csv:3", "simpul.csv:4", "simpul.csv:5", "simpul.csv:6: Bidang PD ini belum diisi di perangkat-daerah.csv"],
  ],
]);

uji("indikator, formula and variables", [
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
    "the rule for falling indikator belongs to falling ones",
    { "indikator-versi.csv": ganti("nilai;2;naik;;", "nilai;2;naik;target_per_realisasi;") },
    ["indikator-versi.csv:3: aturan_turun hanya untuk polaritas turun"],
  ],
  [
    "a falling indikator may name its rule",
    { "indikator-versi.csv": ganti("nilai;2;naik;;", "nilai;2;turun;target_per_realisasi;") },
    [],
  ],
  [
    "a formula error tells position and hint",
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
]);

uji("target and realisasi", [
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
]);

uji("budget", [
  [
    "pagu is not negative",
    { "pagu.csv": ganti("400.000", "-400.000") },
    ['pagu.csv:3: Kolom "nilai" berisi "-400.000": pagu tidak boleh negatif'],
  ],
  [
    "a sub kegiatan does not cost more than its programme",
    { "pagu.csv": ganti("400.000", "1.400.000") },
    ['pagu.csv:3: Pagu sub kegiatan "2.07.03.2.01.0001" (1.400.000) melebihi pagu "2.07.03" Tahun 2024 (1.000.000).'],
  ],
  [
    "all sub kegiatan together do not cost more than their programme",
    {
      "simpul.csv": tambah(`disnaker;2.07.03.2.01.0002;2.07.03.2.01;sub_kegiatan;S;${VERSI_UJI};2.07.03.2.01.0002;2`),
      "pagu.csv": tambah("disnaker;2.07.03.2.01.0002;2024;0;600.000,01;"),
    },
    ['pagu.csv:3: Jumlah pagu 2 sub kegiatan (1.000.000,01) melebihi pagu "2.07.03"'],
  ],
  [
    "the newest version of a pagu holds",
    { "pagu.csv": tambah("disnaker;2.07.03.2.01.0001;2024;1;900.000;", "disnaker;2.07.03;2024;1;800.000;") },
    ['pagu.csv:4: Pagu sub kegiatan "2.07.03.2.01.0001" (900.000) melebihi pagu "2.07.03" Tahun 2024 (800.000).'],
  ],
  [
    "a sasaran has no pagu",
    { "pagu.csv": tambah("disnaker;sasaran-1;2024;0;5;") },
    ['pagu.csv:4: Simpul "sasaran-1" bukan program, kegiatan, atau sub kegiatan'],
  ],
  [
    "priorities are sub kegiatan",
    { "prioritas.csv": tambah("disnaker;2024;2.07.03;2") },
    ['prioritas.csv:3: Simpul "2.07.03" bukan sub kegiatan.'],
  ],
  [
    "a share needs a pagu",
    { "penanda-anggaran.csv": tambah("kemiskinan;disnaker;2.07.01;2024;10") },
    ['penanda-anggaran.csv:3: Pagu simpul "2.07.01" Tahun 2024 belum ada di pagu.csv.'],
  ],
  [
    "the same money is not tagged above 100 % in one theme",
    { "penanda-anggaran.csv": tambah("kemiskinan;disnaker;2.07.03;2024;50") },
    [
      'penanda-anggaran.csv:2: Bagian untuk tema "kemiskinan" melebihi 100%: "2.07.03.2.01.0001" ditandai bersama "2.07.03"',
    ],
  ],
  [
    "shares that add up to 100 % are accepted",
    { "penanda-anggaran.csv": tambah("kemiskinan;disnaker;2.07.03;2024;40") },
    [],
  ],
  [
    "a share of 0 is refused",
    { "penanda-anggaran.csv": ganti(";60", ";0") },
    ["bagian harus lebih dari 0 dan paling besar 100"],
  ],
  ["a share above 100 is refused", { "penanda-anggaran.csv": ganti(";60", ";100,5") }, ["bagian harus lebih dari 0"]],
  [
    "a share that is no number is refused",
    { "penanda-anggaran.csv": ganti(";60", ";semua") },
    ["penanda-anggaran.csv:2"],
  ],
  [
    "nodes in a ring do not hang the budget check",
    {
      "simpul.csv": (benar) =>
        `${benar}disnaker;a;b;kegiatan;A;${VERSI_UJI};2.07.03.2.02;1\ndisnaker;b;a;program;B;${VERSI_UJI};2.07.02;2\ndisnaker;c;a;sub_kegiatan;C;${VERSI_UJI};2.07.03.2.02.0001;3\n`,
      "pagu.csv": tambah("disnaker;c;2024;0;5;"),
    },
    ["simpul.csv:7: Kode", "simpul.csv:7: Simpul", "simpul.csv:8: Program harus", "simpul.csv:8: Simpul"].toSorted(),
  ],
]);

uji("themes and printed figures", [
  [
    "utama names a PD",
    { "tema-peran.csv": tambah("kemiskinan;utama;;Baznas;3") },
    ["tema-peran.csv:4: Peran utama diisi dengan pd"],
  ],
  [
    "penunjang names a PD only",
    { "tema-peran.csv": tambah("kemiskinan;penunjang;disnaker;Baznas;3") },
    ["tema-peran.csv:4: Peran penunjang"],
  ],
  [
    "eksternal names a party",
    { "tema-peran.csv": tambah("kemiskinan;eksternal;disnaker;;3") },
    ["tema-peran.csv:4: Peran eksternal diisi dengan pihak"],
  ],
  [
    "a task follows the same rule",
    { "tema-tugas.csv": tambah("kemiskinan;utama;;;1;X") },
    ["tema-tugas.csv:3: Peran utama"],
  ],
  [
    "a printed figure of unknown kind",
    { "tercetak.csv": ganti("capaian", "capain") },
    ['tercetak.csv:2: Kolom "besaran" berisi "capain": harus salah satu dari daftar. Maksud Anda "capaian"?'],
  ],
  [
    "a printed capaian names its indikator",
    { "tercetak.csv": ganti("iku-2;;", ";;") },
    ["tercetak.csv:2: Besaran capaian menyebut indikator"],
  ],
  [
    "a printed total names no indikator",
    { "tercetak.csv": ganti("capaian;", "total_pagu;") },
    ["Besaran total_pagu tidak menyebut"],
  ],
  [
    "a printed theme total names its theme",
    { "tercetak.csv": ganti("capaian;", "total_tema;") },
    ["Besaran total_tema menyebut tema"],
  ],
  [
    "printed totals are accepted",
    {
      "tercetak.csv": tambah(
        "disnaker;total_pagu;;;2024;1.000.000;Uji",
        "disnaker;total_tema;;kemiskinan;2024;Rp240.000;Uji",
      ),
    },
    [],
  ],
  [
    "a printed figure is a number",
    { "tercetak.csv": ganti("95,24%", "banyak") },
    ['tercetak.csv:2: Kolom "teks" berisi "banyak"'],
  ],
]);

test("all errors of all files are listed together, by file and row", () => {
  const galat = periksaUji({
    "tercetak.csv": ganti("95,24%", "banyak"),
    "target.csv": tambah("disnaker;iku-1;2024-S1;50", "disnaker;iku-1;2024;94,87"),
    "jabatan.csv": ganti(";ya", ";benar"),
  });
  expect(galat.map((g) => g.split(": ")[0])).toEqual([
    "jabatan.csv:2",
    "target.csv:4",
    "target.csv:5",
    "tercetak.csv:2",
  ]);
});
