// The logical framework of a theme: diagram (an outline on small screens) and table, made from one model.
import type { KerangkaTampil } from "../../../tampilan/tematik/kerangka.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { DiagramKerangka } from "./diagram-kerangka.tsx";
import { GarisBesar } from "./garis-besar.tsx";
import { TabelKerangka } from "./tabel-kerangka.tsx";
import "../../../gaya/tematik.css";

export function KerangkaTema({ kerangka }: { readonly kerangka: KerangkaTampil }) {
  return (
    <section aria-labelledby="kerangka-logis" className="mt-12">
      <h2 id="kerangka-logis">Kerangka logis</h2>
      <p className="mt-1 text-redup">{kerangka.judul}</p>
      {kerangka.tabel.length === 0 ? (
        <div className="mt-5">
          <Kosong judul="Kerangka logis belum diisi">
            Pengelola tema menuliskan permasalahan, strategi yang menjawabnya, sasaran antara, program yang
            menjalankannya, dan inovasi.
          </Kosong>
        </div>
      ) : (
        <>
          <p className="mt-2 max-w-prose">{kerangka.uraian}</p>
          <nav aria-label="Bentuk kerangka logis" className="tak-dicetak mt-4">
            <ul className="pilahan">
              <li>
                <a href="#kerangka-diagram">Diagram</a>
              </li>
              <li>
                <a href="#kerangka-tabel">Tabel</a>
              </li>
            </ul>
          </nav>
          <h3 id="kerangka-diagram" className="mt-6 mb-3">
            Diagram
          </h3>
          <DiagramKerangka diagram={kerangka.diagram} uraian={kerangka.uraian} />
          <GarisBesar garisBesar={kerangka.garisBesar} />
          <h3 id="kerangka-tabel" className="mt-8 mb-3">
            Tabel
          </h3>
          <TabelKerangka kelompok={kerangka.tabel} judul={kerangka.judul} tahun={kerangka.tahun} />
        </>
      )}
    </section>
  );
}
