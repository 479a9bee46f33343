// The plan's tree as an outline that can be changed: the same rows, words and keys as the diagram. Without JavaScript every
// row is a link that opens the panel with its forms.
import { useLocation } from "react-router";
import { replaceKueri } from "../../../muat/alamat.ts";
import type { IsiSimpul } from "../../../tampilan/rencana/pohon/gambar.ts";
import type { BarisHutan } from "../../../tampilan/rencana/pohon/hutan.ts";
import { useEditor } from "./use-editor.ts";
import { handleKibor, handleKlik, handleKlikGanda } from "./use-kibor.ts";

/** `judul` names the tree for screen readers. */
export function KerangkaEdit({ judul }: { readonly judul: string }) {
  const editor = useEditor();
  const { tampak, isi, aktif } = editor;
  const fokus = aktif !== null && tampak.some((b) => b.id === aktif) ? aktif : tampak[0]?.id;
  return (
    <div
      role="tree"
      aria-label={judul}
      className="kerangka-edit"
      data-uji="kerangka-edit"
      onKeyDown={(kejadian) => handleKibor(editor, kejadian)}
      onClick={(kejadian) => handleKlik(editor, kejadian)}
      onDoubleClick={(kejadian) => handleKlikGanda(editor, kejadian)}
    >
      {tampak.map((b) => {
        const teks = isi.get(b.id);
        return teks === undefined ? null : <Baris key={b.id} baris={b} teks={teks} fokus={b.id === fokus} />;
      })}
    </div>
  );
}

type PropsBaris = { readonly baris: BarisHutan; readonly teks: IsiSimpul; readonly fokus: boolean };

function Baris({ baris, teks, fokus }: PropsBaris) {
  const { pathname, search } = useLocation();
  const { hidup, aktif } = useEditor();
  const { id, tingkat, posisi, banyak, terlipat, keturunan } = baris;
  return (
    <div
      id={`simpul-${id}`}
      role="treeitem"
      aria-level={tingkat}
      aria-posinset={posisi}
      aria-setsize={banyak}
      aria-expanded={terlipat === null ? undefined : !terlipat}
      aria-selected={id === aktif}
      tabIndex={hidup && fokus ? 0 : -1}
      data-simpul={id}
      className={`kerangka-baris tingkat-${Math.min(tingkat, 8)} tepi-${teks.lapis}`}
    >
      {terlipat === null ? (
        <span className="kerangka-lipat" />
      ) : (
        <span className="kerangka-lipat perlu-js" aria-hidden="true" data-lipat="">
          {terlipat ? `+${keturunan}` : "−"}
        </span>
      )}
      <a
        href={`${replaceKueri(pathname, search, { simpul: id, hapus: null, selesai: null })}#panel`}
        tabIndex={hidup ? -1 : undefined}
      >
        <small>{teks.label}</small> <strong>{teks.judul}</strong>
        {teks.rincian.map((r) => (
          <span key={r} className="kerangka-rincian">
            {" "}
            {r}
          </span>
        ))}
      </a>
    </div>
  );
}
