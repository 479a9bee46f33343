// Which key means what in the pohon editor, and where the arrows lead. Pure; diagram and outline take the same keys.
import type { BarisHutan } from "./hutan.ts";

export type Perintah =
  | "naik"
  | "turun"
  | "keluar"
  | "masuk"
  | "batal"
  | "ulang"
  | "sunting"
  | "tambah_anak"
  | "tambah_saudara"
  | "hapus"
  | "cari"
  | "lipat"
  | ArahFokus;
export type ArahFokus = "atas" | "bawah" | "kiri" | "kanan" | "awal" | "akhir";

type Tombol = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

const DENGAN_ALT: Readonly<Record<string, Perintah>> = {
  ArrowUp: "naik",
  ArrowDown: "turun",
  ArrowLeft: "keluar",
  ArrowRight: "masuk",
};
const BIASA: Readonly<Record<string, Perintah>> = {
  ArrowUp: "atas",
  ArrowDown: "bawah",
  ArrowLeft: "kiri",
  ArrowRight: "kanan",
  Home: "awal",
  End: "akhir",
  Enter: "sunting",
  F2: "sunting",
  Insert: "tambah_anak",
  "+": "tambah_anak",
  Delete: "hapus",
  "/": "cari",
  " ": "lipat",
};

/** What a key on a node asks for; null when it means nothing here. */
export function perintahOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Tombol): Perintah | null {
  if (ctrlKey || metaKey) {
    const huruf = key.toLowerCase();
    if (altKey) return null;
    if (huruf === "z") return shiftKey ? "ulang" : "batal";
    return huruf === "y" ? "ulang" : null;
  }
  if (altKey) return DENGAN_ALT[key] ?? null;
  if (key === "Enter" && shiftKey) return "tambah_saudara";
  return BIASA[key] ?? null;
}

/** What an arrow does: the focus goes to a node, or the branch in focus folds or unfolds. */
export type GerakFokus = { readonly fokus: string } | { readonly lipat: string } | null;

/** Where an arrow leads from `id`, by the treeview pattern: right opens, then goes in; left closes, then goes out. */
export function gerakFokus(tampak: readonly BarisHutan[], id: string | null, arah: ArahFokus): GerakFokus {
  const kini = tampak.findIndex((b) => b.id === id);
  const baris = tampak[kini];
  const ke = (i: number): GerakFokus => {
    const tujuan = tampak[i];
    return tujuan === undefined ? null : { fokus: tujuan.id };
  };
  if (baris === undefined) return ke(0);
  switch (arah) {
    case "atas":
      return ke(kini - 1);
    case "bawah":
      return ke(kini + 1);
    case "awal":
      return ke(0);
    case "akhir":
      return ke(tampak.length - 1);
    case "kanan":
      if (baris.terlipat === null) return null;
      return baris.terlipat ? { lipat: baris.id } : ke(kini + 1);
    case "kiri":
      if (baris.terlipat === false) return { lipat: baris.id };
      return baris.indukId === null ? null : { fokus: baris.indukId };
  }
}
