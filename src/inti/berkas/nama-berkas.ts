// Which file names are accepted. Pure; called before the content is looked at.
import { type Putusan, terima, tolak } from "./putusan.ts";
import { SEBUTAN_TIPE, type TipeBerkas, tipeOfAkhiran } from "./tipe-berkas.ts";

/** A name that passed, and the kind that its ending stands for. */
export type NamaBerkas = { readonly nama: string; readonly tipe: TipeBerkas };

const PANJANG = 150;
// Invisible and direction-changing characters make "exe.pdf" out of "fdp.exe".
const TAK_TAMPAK = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/u;
const TANDA_JALUR = /[/\\:*?"<>|]/;
const NAMA_SISTEM = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Endings of what runs, installs or scripts, and of what ransomware leaves; refused anywhere in a name. */
const AKHIRAN_BAHAYA = new Set(
  (
    "exe com scr pif bat cmd msi msp mst dll sys cpl hta js jse mjs vb vbs vbe ws wsf wsh ps1 psm1 lnk inf reg jar war " +
    "class apk app dmg pkg deb rpm sh bash run bin elf php phtml phar asp aspx jsp cgi pl py rb htm html xhtml shtml mht " +
    "mhtml svg svgz xml xsl swf iso img vhd docm xlsm xlsb pptm dotm xltm xlam xll one url website desktop " +
    "locked encrypted enc crypt crypted crypto aes gpg pgp"
  ).split(" "),
);

/**
 * Checks a name as the browser sent it. Spaces around it are dropped, nothing else is changed: what is not safe is
 * refused, so that nobody finds a file again under a name they did not give.
 * @example periksaNama("Laporan 31.12.2024.pdf") // { ok: true, nilai: { nama: "Laporan 31.12.2024.pdf", tipe: "pdf" } }
 */
export function periksaNama(mentah: string): Putusan<NamaBerkas> {
  const nama = mentah.normalize("NFC").trim();
  if (nama === "") return tolak("Berkas ini tidak bernama. Beri nama, lalu unggah lagi.");
  if (TAK_TAMPAK.test(nama)) {
    return tolak("Nama berkas memuat karakter yang tidak tampak. Ganti namanya dengan huruf dan angka biasa.");
  }
  if (TANDA_JALUR.test(nama)) return tolak('Nama berkas memuat salah satu dari / \\ : * ? " < > |. Ganti namanya.');
  if (nama.startsWith(".") || nama.endsWith(".") || NAMA_SISTEM.test(nama)) {
    return tolak("Nama berkas seperti ini dipakai oleh sistem operasi. Ganti namanya.");
  }
  if ([...nama].length > PANJANG) return tolak(`Nama berkas lebih panjang dari ${PANJANG} huruf. Pendekkan namanya.`);
  return periksaAkhiran(nama);
}

function periksaAkhiran(nama: string): Putusan<NamaBerkas> {
  const [, ...bagian] = nama.split(".");
  const bahaya = bagian.find((b) => AKHIRAN_BAHAYA.has(b.trim().toLowerCase()));
  if (bahaya !== undefined) {
    return tolak(
      `Nama berkas memuat akhiran .${bahaya.trim()}, yang tidak diterima sebagai bukti. Kirim dokumennya sendiri, misalnya PDF, dengan satu akhiran.`,
    );
  }
  const tipe = tipeOfAkhiran(bagian.at(-1) ?? "");
  return tipe === undefined ? tolak(`Jenis berkas ini tidak diterima. Kirim ${SEBUTAN_TIPE}.`) : terima({ nama, tipe });
}
