// The plan's tree as a diagram that can be changed: the drawing of /pohon with nodes that take focus, keys and the mouse.
import { memo, useEffect, useMemo, useRef } from "react";
import { childrenNaskah, descendantsNaskah, indukDalam, periksaInduk } from "#perencanaan";
import type { KotakDiagram } from "../../../tampilan/pohon/diagram.ts";
import { placeDiagram } from "../../../tampilan/pohon/diagram.ts";
import { buildHutan, type IsiSimpul } from "../../../tampilan/rencana/pohon/gambar.ts";
import type { BarisHutan } from "../../../tampilan/rencana/pohon/hutan.ts";
import type { TempatLepas } from "../../../tampilan/rencana/pohon/seret.ts";
import { WilayahGulir } from "../../dasar/wilayah-gulir.tsx";
import { GambarKotak, TombolLipat } from "../../pohon/kotak-pohon.tsx";
import { TombolGerak } from "../../pohon/tombol-gerak.tsx";
import { useGerak } from "../../pohon/use-gerak.ts";
import { attachSeret } from "./seret-cabang.ts";
import { type Editor, useEditor } from "./use-editor.ts";
import { handleKibor, handleKlik, handleKlikGanda } from "./use-kibor.ts";

/** `judul` names the tree for screen readers. */
export function DiagramEdit({ judul }: { readonly judul: string }) {
  const editor = useEditor();
  const { papan, isi, terlipat, tampak, aktif, data } = editor;
  const svg = useRef<SVGSVGElement>(null);
  const gerak = useGerak(svg);
  const diagram = useMemo(
    () => placeDiagram(buildHutan(papan.naskah, isi, terlipat), () => null),
    [papan.naskah, isi, terlipat],
  );
  useSeret(svg, editor, diagram.kotak);
  const baris = useMemo(() => new Map(tampak.map((b) => [b.id, b])), [tampak]);
  const fokus = aktif !== null && baris.has(aktif) ? aktif : (tampak[0]?.id ?? null);
  return (
    <div className="min-w-0">
      <div className="pohon-kepala">
        <Petunjuk boleh={data.bolehUbah} />
        <TombolGerak gerak={gerak} />
      </div>
      <WilayahGulir label={`Diagram ${judul}`} kelas="pohon-bidang">
        <div
          role="tree"
          aria-label={judul}
          onKeyDown={(kejadian) => handleKibor(editor, kejadian)}
          onClick={(kejadian) => handleKlik(editor, kejadian)}
          onDoubleClick={(kejadian) => handleKlikGanda(editor, kejadian)}
        >
          <svg ref={svg} role="presentation" width={diagram.lebar} height={diagram.tinggi}>
            <g className="pohon-isi">
              {diagram.garis.map(({ kunci, ke, d }) => (
                <path key={kunci} d={d} data-ke={ke} className="pohon-garis" />
              ))}
              {diagram.kotak.map((k) => {
                const b = baris.get(k.kunci);
                const teks = isi.get(k.kunci);
                return b === undefined || teks === undefined ? null : (
                  <KotakEdit
                    key={k.kunci}
                    kotak={k}
                    baris={b}
                    teks={teks}
                    aktif={k.kunci === aktif}
                    fokus={k.kunci === fokus}
                    boleh={data.bolehUbah}
                  />
                );
              })}
            </g>
          </svg>
        </div>
      </WilayahGulir>
    </div>
  );
}

function Petunjuk({ boleh }: { readonly boleh: boolean }) {
  return (
    <p className="text-sm text-redup">
      <span className="perlu-js">
        {boleh ? "Seret kotak untuk memindahkan cabangnya; seret bidang kosong untuk menggeser. " : null}
        Tombol panah berpindah antarsimpul{boleh ? ", Alt dan panah memindahkan cabang" : null}.
      </span>
    </p>
  );
}

type PropsKotak = {
  readonly kotak: KotakDiagram;
  readonly baris: BarisHutan;
  readonly teks: IsiSimpul;
  readonly aktif: boolean;
  readonly fokus: boolean;
  readonly boleh: boolean;
};

// Drawn again only when its own place, text or state changes: 600 of them stand on a page.
const KotakEdit = memo(function KotakEdit({ kotak, baris, teks, aktif, fokus, boleh }: PropsKotak) {
  const { id, tingkat, posisi, banyak, terlipat, keturunan } = baris;
  const { lapis, x, y, lebar, tinggi } = kotak;
  return (
    <g
      id={`simpul-${id}`}
      role="treeitem"
      aria-level={tingkat}
      aria-posinset={posisi}
      aria-setsize={banyak}
      aria-expanded={terlipat === null ? undefined : !terlipat}
      aria-selected={aktif}
      tabIndex={fokus ? 0 : -1}
      data-simpul={id}
      data-seret={boleh ? "" : undefined}
      transform={`translate(${x} ${y})`}
      className={`pohon-kotak pohon-edit lapis-${lapis}${aktif ? " aktif" : ""}`}
    >
      <title>{[teks.label, teks.judul, ...teks.rincian].join(". ")}</title>
      <GambarKotak kotak={kotak} />
      {terlipat === null ? null : (
        <g className="pohon-lipat perlu-js" data-lipat="">
          <TombolLipat x={lebar} y={tinggi / 2} terlipat={terlipat} jumlah={keturunan} />
        </g>
      )}
    </g>
  );
}, isSama);

function isSama(a: PropsKotak, b: PropsKotak): boolean {
  const kotak = a.kotak.x === b.kotak.x && a.kotak.y === b.kotak.y && a.kotak.tinggi === b.kotak.tinggi;
  const letak = (["tingkat", "posisi", "banyak", "terlipat", "keturunan"] as const).every(
    (k) => a.baris[k] === b.baris[k],
  );
  return (
    kotak && letak && isTeksSama(a.teks, b.teks) && a.aktif === b.aktif && a.fokus === b.fokus && a.boleh === b.boleh
  );
}

function isTeksSama(a: IsiSimpul, b: IsiSimpul): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function useSeret(svg: React.RefObject<SVGSVGElement | null>, editor: Editor, kotak: readonly KotakDiagram[]): void {
  const kini = useRef({ editor, kotak });
  kini.current = { editor, kotak };
  const { bolehUbah } = editor.data;
  useEffect(() => {
    if (svg.current === null || !bolehUbah) return;
    return attachSeret(svg.current, {
      kotak: () => kini.current.kotak,
      cabang: (id) => new Set(descendantsNaskah(kini.current.editor.papan.naskah, id)),
      boleh: (id, tempat) => isBoleh(kini.current.editor, id, tempat),
      lepas: (id, tempat) => {
        const { pindahkan, pilih, papan } = kini.current.editor;
        pindahkan(id, tempatOf(papan.naskah, id, tempat));
        pilih(id, true);
      },
    });
  }, [svg, bolehUbah]);
}

type NaskahPapan = Editor["papan"]["naskah"];

function isBoleh({ papan: { naskah }, data: { lingkup } }: Editor, id: string, tempat: TempatLepas): boolean {
  return periksaInduk(naskah, lingkup.luar, id, tempatOf(naskah, id, tempat).indukId) === null;
}

// Places are counted among the siblings without the branch itself.
function tempatOf(naskah: NaskahPapan, id: string, { id: tujuan, letak }: TempatLepas) {
  const anak = (induk: string | null): readonly string[] =>
    childrenNaskah(naskah, induk).flatMap(([a]) => (a === id ? [] : [a]));
  if (letak === "anak") return { indukId: tujuan, posisi: anak(tujuan).length };
  const saudara = anak(indukDalam(naskah, tujuan));
  const indukId = naskah.simpul.get(tujuan)?.induk_id ?? null;
  return { indukId, posisi: saudara.indexOf(tujuan) + (letak === "sesudah" ? 1 : 0) };
}
