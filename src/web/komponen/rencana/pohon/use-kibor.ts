// Keys and clicks on the nodes of diagram and outline. Attached by both, so that they answer alike.
import type { KeyboardEvent, MouseEvent } from "react";
import { type ArahFokus, gerakFokus, type Perintah, perintahOf } from "../../../tampilan/rencana/pohon/kibor.ts";
import type { Editor } from "./use-editor.ts";

/** The field that "/" goes to. */
export const ID_CARI = "pohon-cari";

/** Handles a key pressed on a node; keys in fields and buttons are left to them. */
export function handleKibor(editor: Editor, kejadian: KeyboardEvent<Element>): void {
  const simpul = kejadian.target instanceof Element ? kejadian.target.closest('[role="treeitem"]') : null;
  const id = simpul?.getAttribute("data-simpul") ?? null;
  if (simpul === null || simpul !== kejadian.target || id === null) return;
  const perintah = perintahOf(kejadian);
  if (perintah === null) return;
  kejadian.preventDefault();
  kejadian.stopPropagation();
  jalankanPerintah(editor, perintah, id);
}

/** A click selects a node, or folds it where its fold handle was hit. */
export function handleKlik(editor: Editor, kejadian: MouseEvent<Element>): void {
  const { target } = kejadian;
  if (!(target instanceof Element)) return;
  const id = target.closest("[data-simpul]")?.getAttribute("data-simpul");
  if (id === null || id === undefined) return;
  kejadian.preventDefault();
  if (target.closest("[data-lipat]") === null) editor.pilih(id, true);
  else editor.lipat(id);
}

/** Two clicks go to the node's first field. */
export function handleKlikGanda(editor: Editor, { target }: MouseEvent<Element>): void {
  if (!(target instanceof Element) || target.closest("[data-lipat]") !== null) return;
  const id = target.closest("[data-simpul]")?.getAttribute("data-simpul");
  if (id !== null && id !== undefined) editor.mintaSunting(id);
}

function jalankanPerintah(editor: Editor, perintah: Perintah, id: string): void {
  switch (perintah) {
    case "atas":
    case "bawah":
    case "kiri":
    case "kanan":
    case "awal":
    case "akhir":
      arahkan(editor, perintah, id);
      return;
    case "lipat":
      if (editor.tampak.find((b) => b.id === id)?.terlipat !== null) editor.lipat(id);
      return;
    case "cari":
      document.getElementById(ID_CARI)?.focus();
      return;
    case "sunting":
      editor.mintaSunting(id);
      return;
    default:
      if (editor.data.bolehUbah) ubah(editor, perintah, id);
      else editor.umumkan(editor.data.alasan ?? "Pohon ini tidak dapat diubah.", true);
  }
}

function arahkan({ tampak, pilih, lipat }: Editor, arah: ArahFokus, id: string): void {
  const gerak = gerakFokus(tampak, id, arah);
  if (gerak !== null && "fokus" in gerak) pilih(gerak.fokus, true);
  else if (gerak !== null) lipat(gerak.lipat);
}

function ubah(editor: Editor, perintah: Perintah, id: string): void {
  const { jalankan, mintaSunting } = editor;
  switch (perintah) {
    case "batal":
      editor.batal();
      return;
    case "ulang":
      editor.ulang();
      return;
    case "hapus":
      editor.pilih(id);
      void editor.tanyaHapus(id);
      return;
    case "tambah_anak":
    case "tambah_saudara": {
      const hasil = jalankan(perintah, id, () => "");
      if (hasil.jenis === "ubah" && hasil.terpilih !== null) mintaSunting(hasil.terpilih);
      return;
    }
    case "naik":
    case "turun":
    case "keluar":
    case "masuk":
      jalankan(perintah, id, () => "");
      editor.pilih(id, true);
  }
}
