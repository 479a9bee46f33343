// References between files: one broken place per case, named by file and row.
import { ganti, tambah, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";

ujiAturan("references between files", [
  [
    "an unknown PD is named once per row, with the nearest code",
    { "target.csv": tambah("disnakr;iku-1;2024;1") },
    ['target.csv:4: pd "disnakr" tidak ada di perangkat-daerah.csv. Maksud Anda "disnaker"?'],
  ],
  [
    "an unknown PD in a file that refers to it directly gives the nearest code",
    { "jabatan.csv": tambah("disnakr;sekretaris;Sekretaris;tidak") },
    ['jabatan.csv:3: pd "disnakr" tidak ada di perangkat-daerah.csv. Maksud Anda "disnaker"?'],
  ],
  [
    "an unknown PD silences the longer references of its row",
    { "pejabat.csv": tambah("bappeda;kepala;Ani;definitif;;") },
    ['pejabat.csv:3: pd "bappeda" tidak ada di perangkat-daerah.csv. Yang ada: disnaker, dinsos.'],
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
