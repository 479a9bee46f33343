// Rules of the pohon kinerja: one broken place per case, named by file and row.
import { ganti, tambah, ujiAturan, VERSI_UJI } from "../../tests/bantu/kumpulan-uji.ts";

const NODE = (isi: string): string => `disnaker;baru;${isi}`;

ujiAturan("pohon kinerja", [
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
  [
    "a node of an unknown PD is one error",
    { "simpul.csv": tambah(`dinas-lain;x;;kondisi;K;;;1`, `dinas-lain;2.07.02;x;program;P;${VERSI_UJI};2.07.02;1`) },
    [
      'simpul.csv:7: pd "dinas-lain" tidak ada di perangkat-daerah.csv.',
      'simpul.csv:8: pd "dinas-lain" tidak ada di perangkat-daerah.csv.',
      "simpul.csv:8: Program harus berada di bawah sasaran",
    ],
  ],
]);
