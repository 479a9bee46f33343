// What the small buttons of the form do to what is typed: add, remove, list variables, put the indikator on a node. Pure;
// carried out in the browser at once, or by the action where there is no JavaScript.
import { dropVariabel, telaahRumus } from "#perencanaan";
import { followNama, type KetikanIndikator, VARIABEL_BARU } from "./ketikan.ts";

/** Buttons that change only what is typed; `hitung` tries the formula out and changes nothing. */
export type MaksudKetikan =
  | { readonly jenis: "tambah_variabel" }
  | { readonly jenis: "hapus_variabel"; readonly ke: number }
  | { readonly jenis: "daftarkan" }
  | { readonly jenis: "tambah_simpul" }
  | { readonly jenis: "hitung" };

/** The button's value as a purpose; null for those that save. @example readMaksud("hapus_variabel:1") */
export function readMaksud(nilai: string): MaksudKetikan | null {
  const [jenis, ke] = nilai.split(":");
  switch (jenis) {
    case "tambah_variabel":
    case "daftarkan":
    case "tambah_simpul":
    case "hitung":
      return { jenis };
    case "hapus_variabel":
      return { jenis, ke: Number(ke) };
    default:
      return null;
  }
}

/** The form after a button; names that were changed are followed into the formula first. */
export function applyMaksud(typed: KetikanIndikator, maksud: MaksudKetikan): KetikanIndikator {
  const ketikan = followNama(typed);
  switch (maksud.jenis) {
    case "tambah_variabel":
      return { ...ketikan, variabel: [...ketikan.variabel, VARIABEL_BARU] };
    case "hapus_variabel": {
      const hilang = ketikan.variabel[maksud.ke];
      const rumus = hilang === undefined ? ketikan.rumus : dropVariabel(ketikan.rumus, hilang.nama);
      return { ...ketikan, rumus, variabel: ketikan.variabel.filter((_, i) => i !== maksud.ke) };
    }
    case "daftarkan":
      return { ...ketikan, variabel: [...ketikan.variabel.filter((v) => v.nama !== ""), ...listBelum(ketikan)] };
    case "tambah_simpul":
    case "hitung":
      return ketikan;
  }
}

function listBelum({ rumus, variabel, satuan }: KetikanIndikator) {
  const telaah = telaahRumus(rumus, variabel, satuan);
  if (telaah.jenis !== "terbaca") return [];
  return telaah.belumDidaftarkan.map((nama) => ({ ...VARIABEL_BARU, nama, semula: nama }));
}
