// Finds the command in what the user typed and reads its options. Every wrong word is refused with what would be right.
import { parseArgs } from "node:util";
import { Galat } from "#inti";
import { optionText } from "./bantuan.ts";
import { findMirip } from "./mirip.ts";
import type { Argumen, Perintah } from "./perintah.ts";

/** What to do: show help (of all, or of one command), show the version, or run a command. */
export type Permintaan =
  | { readonly jenis: "bantuan"; readonly perintah: Perintah | undefined }
  | { readonly jenis: "versi" }
  | { readonly jenis: "jalankan"; readonly perintah: Perintah; readonly argumen: Argumen };

const KATA_BANTUAN = ["--bantuan", "--help", "-h", "bantuan", "help"];
const JENIS_NODE = { teks: "string", sakelar: "boolean" } as const;
const KATA_VERSI = ["--versi", "--version", "-v"];

/** Reads the words after `opensakip`. @throws Galat `masukan` for an unknown command, option, or a missing value. */
export function readPermintaan(daftar: readonly Perintah[], kata: readonly string[]): Permintaan {
  const [pertama] = kata;
  if (pertama !== undefined && KATA_VERSI.includes(pertama)) return { jenis: "versi" };
  if (pertama === undefined) return { jenis: "bantuan", perintah: undefined };
  if (KATA_BANTUAN.includes(pertama)) return readBantuan(daftar, kata.slice(1));
  const perintah = findPerintah(daftar, kata);
  if (perintah === undefined) throw new Galat("masukan", unknownText(daftar, kata));
  const lanjutan = kata.slice(perintah.nama.split(" ").length);
  if (lanjutan.some((k) => KATA_BANTUAN.slice(0, 3).includes(k))) return { jenis: "bantuan", perintah };
  return { jenis: "jalankan", perintah, argumen: readArgumen(perintah, lanjutan) };
}

/** `opensakip bantuan impor` is the help of that command, `opensakip bantuan` the overview. */
function readBantuan(daftar: readonly Perintah[], kata: readonly string[]): Permintaan {
  const perintah = findPerintah(daftar, kata);
  if (perintah === undefined && kata.length > 0) throw new Galat("masukan", unknownText(daftar, kata));
  return { jenis: "bantuan", perintah };
}

function findPerintah(daftar: readonly Perintah[], kata: readonly string[]): Perintah | undefined {
  const kalimat = (n: number) => kata.slice(0, n).join(" ");
  return daftar.find((p) => p.nama === kalimat(2)) ?? daftar.find((p) => p.nama === kalimat(1));
}

function unknownText(daftar: readonly Perintah[], kata: readonly string[]): string {
  const serumpun = daftar.filter((p) => p.nama.split(" ")[0] === kata[0]);
  const pilihan = (serumpun.length > 0 ? serumpun : daftar).map((p) => p.nama);
  const tulisan = kata.slice(0, serumpun.length > 0 ? 2 : 1).join(" ");
  const mirip = findMirip(kata, pilihan);
  const saran = mirip === undefined ? "" : ` Mungkin maksud Anda "${mirip}"?`;
  return `Perintah "${tulisan}" tidak dikenal.${saran} Yang ada: ${pilihan.join(", ")}.`;
}

function readArgumen(perintah: Perintah, kata: readonly string[]): Argumen {
  const options = Object.fromEntries(
    Object.entries(perintah.opsi).map(([nama, o]) => [nama, { type: JENIS_NODE[o.jenis] }]),
  );
  // Not strict: Node would refuse wrong words itself, in English and without naming the right ones.
  const { tokens } = parseArgs({ args: [...kata], options, strict: false, tokens: true, allowPositionals: true });
  const teks: Record<string, string> = {};
  const sakelar = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const opsi = perintah.opsi[token.name];
    if (opsi === undefined) throw new Galat("masukan", unknownOption(perintah, token.rawName));
    if (opsi.jenis === "sakelar") sakelar.add(token.name);
    else if (token.value === undefined || token.value.startsWith("--")) {
      throw new Galat("masukan", `Opsi --${token.name} memerlukan nilai: ${optionText(token.name, opsi)}.`);
    } else teks[token.name] = token.value;
  }
  const sisa = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  assertLengkap(perintah, teks, sisa);
  return { teks, sakelar, sisa };
}

function assertLengkap(perintah: Perintah, teks: Readonly<Record<string, string>>, sisa: readonly string[]): void {
  const kurang = Object.entries(perintah.opsi).filter(([nama, o]) => o.wajib === true && teks[nama] === undefined);
  if (kurang.length > 0) {
    const tulisan = kurang.map(([nama, opsi]) => optionText(nama, opsi)).join(", ");
    throw new Galat("masukan", `Perintah ${perintah.nama} memerlukan ${tulisan}.`);
  }
  const batas = perintah.sisa === undefined ? 0 : perintah.sisa.split(" ").length;
  const lebih = sisa[batas];
  if (lebih !== undefined) throw new Galat("masukan", `Kata "${lebih}" tidak dikenal untuk perintah ${perintah.nama}.`);
  if (sisa.length < batas) throw new Galat("masukan", `Perintah ${perintah.nama} memerlukan ${perintah.sisa ?? ""}.`);
}

function unknownOption(perintah: Perintah, tulisan: string): string {
  const ada = Object.entries(perintah.opsi).map(([nama, o]) => optionText(nama, o));
  return `Opsi ${tulisan} tidak dikenal untuk perintah ${perintah.nama}. Yang ada: ${[...ada, "--bantuan"].join(", ")}.`;
}
