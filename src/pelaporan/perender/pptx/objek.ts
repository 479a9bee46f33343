// What stands on a slide, as data: the layout (tata-*.ts) makes it, tulis-*.ts hand it to pptxgenjs. Lengths are points (1/72 inch),
// measured from the slide's top left corner; a slide is 960 x 540.
import type { Grafik, Perataan, Teks } from "../../model.ts";
import type { HalamanTabel } from "../../tata/tabel.ts";

/** Named colours of the theme; tema.ts gives each its value. */
export type Warna =
  | "putih"
  | "tinta"
  | "redup"
  | "alas"
  | "garis"
  | "garis_kuat"
  | "aksen"
  | "aksen_tua"
  | "aksen_muda"
  | "baik"
  | "sedang"
  | "buruk"
  | "sedang_muda";

export type Kotak = { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number };

/**
 * One paragraph; `butir` sets a bullet or a number before it (`angka`: how many digits the longest of its list has),
 * `sesudah` is the space below it in points.
 */
export type ParagrafLembar = {
  readonly teks: readonly Teks[];
  readonly ukuran: number;
  readonly warna: Warna;
  readonly tebal?: boolean;
  readonly rata?: Perataan;
  readonly butir?: "titik" | { readonly nomor: number; readonly angka: number };
  readonly sesudah?: number;
};

/** A text box, or a shape where it has a fill or a line. `kunci` names it for connectors, `alt` for screen readers. */
export type Bidang = {
  readonly jenis: "bidang";
  readonly nama: string;
  readonly kotak: Kotak;
  readonly bentuk: "persegi" | "bulat";
  readonly isian?: Warna;
  readonly garis?: Warna;
  readonly jangkar: "atas" | "tengah" | "bawah";
  readonly tepi: number;
  readonly paragraf: readonly ParagrafLembar[];
  readonly bungkus?: boolean;
  readonly kunci?: string;
  readonly alt?: string;
};
/** A picture; `isi` is its file. */
export type Gambar = {
  readonly jenis: "gambar";
  readonly nama: string;
  readonly kotak: Kotak;
  readonly jenisBerkas: "png" | "jpg";
  readonly isi: Uint8Array;
  readonly alt: string;
};
/**
 * An elbow connector glued to two keyed shapes; it runs from `awal` to `akhir` and bends `siku` points before `akhir`.
 */
export type Sambungan = {
  readonly jenis: "sambungan";
  readonly nama: string;
  readonly dari: string;
  readonly ke: string;
  readonly arah: "turun" | "kanan";
  readonly awal: readonly [x: number, y: number];
  readonly akhir: readonly [x: number, y: number];
  readonly siku: number;
};
/** A plain horizontal line. */
export type Garis = {
  readonly jenis: "garis";
  readonly nama: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tebal: number;
  readonly warna: Warna;
};
export type ObjekTabel = {
  readonly jenis: "tabel";
  readonly nama: string;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly halaman: HalamanTabel;
};
export type ObjekGrafik = {
  readonly jenis: "grafik";
  readonly nama: string;
  readonly kotak: Kotak;
  readonly grafik: Grafik;
};
/** Objects that belong together, e.g. the pieces of a formula. Their places are the slide's, not the group's. */
export type Grup = {
  readonly jenis: "grup";
  readonly nama: string;
  readonly alt: string;
  readonly kotak: Kotak;
  readonly isi: readonly Objek[];
};
export type Objek = Bidang | Gambar | Sambungan | Garis | ObjekTabel | ObjekGrafik | Grup;

/** A slide's title: real title text, set by the layout in a size that fits its box. */
export type JudulLembar = {
  readonly kotak: Kotak;
  readonly jangkar: Bidang["jangkar"];
  readonly paragraf: readonly ParagrafLembar[];
};
/** The cover and closing slides have a layout of their own, without footer and number. Objects stand in reading order. */
export type Lembar = {
  readonly jenis: "sampul" | "isi" | "penutup";
  readonly judul: JudulLembar;
  readonly objek: readonly Objek[];
};

/** The object moved by so many points. */
export function geserObjek(objek: Objek, dx: number, dy: number): Objek {
  switch (objek.jenis) {
    case "bidang":
    case "gambar":
    case "grafik":
      return { ...objek, kotak: geserKotak(objek.kotak, dx, dy) };
    case "grup":
      return { ...objek, kotak: geserKotak(objek.kotak, dx, dy), isi: objek.isi.map((o) => geserObjek(o, dx, dy)) };
    case "tabel":
    case "garis":
      return { ...objek, x: objek.x + dx, y: objek.y + dy };
    case "sambungan":
      return {
        ...objek,
        awal: [objek.awal[0] + dx, objek.awal[1] + dy],
        akhir: [objek.akhir[0] + dx, objek.akhir[1] + dy],
      };
  }
}

function geserKotak(kotak: Kotak, dx: number, dy: number): Kotak {
  return { ...kotak, x: kotak.x + dx, y: kotak.y + dy };
}
