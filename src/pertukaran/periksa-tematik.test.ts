// Rules of themes and printed figures: one broken place per case, named by file and row.
import { ganti, tambah, ujiAturan } from "../../tests/bantu/kumpulan-uji.ts";

ujiAturan("themes and printed figures", [
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
