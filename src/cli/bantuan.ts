// Help texts of the command line, made from the table of commands.
import type { OpsiPerintah, Perintah } from "./perintah.ts";

const PENUTUP = [
  "Kode keluar: 0 berhasil, 1 gagal atau ada temuan, 2 masukan salah.",
  "Pengaturan (OPENSAKIP_DATA, DATABASE_URL, ...): docs/pengaturan.md",
];

/** The overview: every command with its summary. */
export function helpOverview(daftar: readonly Perintah[]): string {
  const lebar = Math.max(...daftar.map((p) => p.nama.length));
  return [
    "opensakip - perintah untuk operator OpenSAKIP",
    "",
    "Pemakaian: npx opensakip <perintah> [opsi]",
    "",
    "Perintah:",
    ...daftar.map((p) => `  ${p.nama.padEnd(lebar)}  ${p.ringkasan}`),
    "",
    "Bantuan satu perintah: npx opensakip <perintah> --bantuan",
    "",
    ...PENUTUP,
  ].join("\n");
}

/** The help of one command: usage, options, examples. */
export function helpOf(perintah: Perintah): string {
  const opsi = Object.entries(perintah.opsi).map(([nama, o]) => ({ tulisan: optionText(nama, o), opsi: o }));
  const lebar = Math.max(0, ...opsi.map((o) => o.tulisan.length));
  const pemakaian = ["npx opensakip", perintah.nama, perintah.sisa, opsi.length > 0 ? "[opsi]" : undefined];
  return [
    perintah.ringkasan,
    "",
    `Pemakaian: ${pemakaian.filter((b) => b !== undefined).join(" ")}`,
    ...(opsi.length > 0 ? ["", "Opsi:"] : []),
    ...opsi.map((o) => `  ${o.tulisan.padEnd(lebar)}  ${o.opsi.arti}${o.opsi.wajib === true ? " (wajib)" : ""}`),
    ...(perintah.contoh.length > 0 ? ["", "Contoh:"] : []),
    ...perintah.contoh.map((c) => `  ${c}`),
    "",
    ...PENUTUP,
  ].join("\n");
}

/** How an option is written, e.g. "--keluar BERKAS". */
export function optionText(nama: string, opsi: OpsiPerintah): string {
  return opsi.jenis === "sakelar" ? `--${nama}` : `--${nama} ${opsi.isian ?? "NILAI"}`;
}
