// Reads the texts of the form of an indikator into rows of the draft. Pure; called by ketikan.ts. Lengths and codes are
// left to the schema of the rows, which answers in the same words everywhere.
import type { IsiBaris } from "#perencanaan";
import type { KetikanIndikator, KetikanVariabel, SalahKetikan } from "./ketikan-tipe.ts";

type Terbaca<T> = { readonly isi: T; readonly salah: readonly SalahKetikan[] };

const JENIS = ["IKU", "IKD", "IKK", "SPM", "SDGs", "keluaran"] as const;
const POLARITAS = ["naik", "turun", "rentang"] as const;
const ATURAN = ["dua_target_kurang_realisasi", "target_per_realisasi", "selisih_per_target"] as const;
const AGREGASI = ["akumulasi", "posisi_akhir", "rata_rata"] as const;

/** The row `indikator`. */
export function readUmum(k: KetikanIndikator): Terbaca<IsiBaris["indikator"]> {
  const salah: SalahKetikan[] = [];
  const tahun = k.berlaku_sampai.trim();
  if (tahun !== "" && !/^(20\d\d|2100)$/.test(tahun)) {
    salah.push({ medan: "berlaku_sampai", pesan: "Tulis tahun dengan empat angka, misalnya 2029, atau kosongkan." });
  }
  if (k.nama.trim() === "") salah.push({ medan: "nama", pesan: "Tulis nama indikator." });
  if (k.penanggung_jawab_id === "") {
    salah.push({ medan: "penanggung_jawab_id", pesan: "Pilih jabatan yang bertanggung jawab atas indikator ini." });
  }
  const isi = {
    kode: k.kode.trim(),
    jenis: pick(JENIS, k.jenis, "IKU"),
    nama: k.nama.trim(),
    sumber_data: textOrNull(k.sumber_data),
    penanggung_jawab_id: textOrNull(k.penanggung_jawab_id),
    alasan_pemilihan: textOrNull(k.alasan_pemilihan),
    berlaku_sampai: tahun === "" ? null : Number(tahun),
  };
  return { isi, salah };
}

/** The row `rumus`: definition, unit, how it is judged, formula. */
export function readRumus(k: KetikanIndikator): Terbaca<IsiBaris["rumus"]> {
  const salah: SalahKetikan[] = [];
  if (k.satuan.trim() === "") salah.push({ medan: "satuan", pesan: "Tulis satuan, misalnya %, orang, atau nilai." });
  if (!/^[0-6]$/.test(k.desimal)) salah.push({ medan: "desimal", pesan: "Pilih 0 sampai 6 desimal." });
  const polaritas = pick(POLARITAS, k.polaritas, "naik");
  const variabel = k.variabel.filter((v) => !isKosong(v));
  for (const [i, v] of k.variabel.entries()) {
    if (!isKosong(v)) salah.push(...salahVariabel(v, i));
  }
  const isi = {
    definisi: k.definisi.trim(),
    satuan: k.satuan.trim(),
    desimal: Number(k.desimal),
    polaritas,
    // The rule is only asked for where lower is better; a choice left over from before is dropped.
    aturan_turun: polaritas === "naik" ? null : pick(ATURAN, k.aturan_turun, null),
    agregasi: pick(AGREGASI, k.agregasi, "posisi_akhir"),
    rumus: textOrNull(k.rumus),
    variabel: variabel.map((v) => ({ nama: v.nama.trim(), label: v.label.trim(), satuan: v.satuan.trim() })),
  };
  return { isi, salah };
}

function isKosong({ nama, label, satuan }: KetikanVariabel): boolean {
  return `${nama}${label}${satuan}`.trim() === "";
}

function salahVariabel({ nama, label, satuan }: KetikanVariabel, i: number): readonly SalahKetikan[] {
  const salah: SalahKetikan[] = [];
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(nama.trim())) {
    const pesan = "Nama variabel: huruf kecil, angka, garis bawah, diawali huruf, misalnya jumlah_penduduk.";
    salah.push({ medan: `variabel.${i}.nama`, pesan });
  }
  if (label.trim() === "") salah.push({ medan: `variabel.${i}.label`, pesan: "Tulis arti variabel." });
  if (satuan.trim() === "") salah.push({ medan: `variabel.${i}.satuan`, pesan: "Tulis satuan variabel." });
  return salah;
}

function textOrNull(teks: string): string | null {
  return teks.trim() === "" ? null : teks.trim();
}

function pick<T extends string, B>(sah: readonly T[], nilai: string, bawaan: B): T | B {
  return sah.find((s) => s === nilai) ?? bawaan;
}
