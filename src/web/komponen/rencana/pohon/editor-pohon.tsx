// The pohon editor: bar, conflicts, the tree as diagram or outline, and the side panel.

import { useEffect, useRef } from "react";
import type { DataPohon, TampilanEditor } from "../../../tampilan/rencana/pohon/data.ts";
import { perintahOf } from "../../../tampilan/rencana/pohon/kibor.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { BentrokPohon } from "./bentrok-pohon.tsx";
import { BilahPohon } from "./bilah-pohon.tsx";
import { DiagramEdit } from "./diagram-edit.tsx";
import { KerangkaEdit } from "./kerangka-edit.tsx";
import { PanelSimpul } from "./panel-simpul.tsx";
import { type AwalEditor, type Editor, KonteksEditor, useBuatEditor } from "./use-editor.ts";
import { ID_CARI } from "./use-kibor.ts";

export type PropsEditor = {
  readonly data: DataPohon;
  readonly awal: AwalEditor;
  readonly tampilan: TampilanEditor;
};

/** Give it a key per version: a board belongs to one. */
export function EditorPohon({ data, awal, tampilan }: PropsEditor) {
  const editor = useBuatEditor(data, awal);
  useKiborHalaman(editor);
  const judul = `Pohon kinerja ${data.pd.nama}`;
  const kosong = editor.papan.naskah.simpul.size === 0;
  return (
    <KonteksEditor value={editor}>
      <div>
        <BilahPohon tampilan={tampilan} />
        <BentrokPohon />
        <div className="pohon-meja">
          {kosong ? (
            <PohonKosong pd={data.pd.nama} />
          ) : tampilan === "diagram" ? (
            <DiagramEdit judul={judul} />
          ) : (
            <KerangkaEdit judul={judul} />
          )}
          {editor.aktif === null ? null : (
            <a href="#panel" className="tombol utama pohon-ke-panel tak-dicetak">
              Buka panel simpul
            </a>
          )}
          <PanelSimpul />
        </div>
      </div>
    </KonteksEditor>
  );
}

/** Keys that mean the same anywhere on the page but in a field. */
function useKiborHalaman(editor: Editor): void {
  const kini = useRef(editor);
  kini.current = editor;
  useEffect(() => {
    const tekan = (kejadian: KeyboardEvent): void => {
      if (kejadian.defaultPrevented || isMengetik(kejadian.target)) return;
      const { data, batal, ulang } = kini.current;
      const perintah = perintahOf(kejadian);
      if (perintah === "cari") document.getElementById(ID_CARI)?.focus();
      else if (perintah === "batal" && data.bolehUbah) batal();
      else if (perintah === "ulang" && data.bolehUbah) ulang();
      else return;
      kejadian.preventDefault();
    };
    document.addEventListener("keydown", tekan);
    return () => document.removeEventListener("keydown", tekan);
  }, []);
}

function isMengetik(sasaran: EventTarget | null): boolean {
  return sasaran instanceof HTMLElement && sasaran.closest("input, textarea, select") !== null;
}

function PohonKosong({ pd }: { readonly pd: string }) {
  return (
    <Kosong judul="Pohon kinerja belum diisi">
      Mulai dari sasaran {pd}, lalu program yang mendukungnya, kegiatan, dan sub kegiatannya. Perencana perangkat daerah
      menyusunnya dari atas ke bawah.
    </Kosong>
  );
}
