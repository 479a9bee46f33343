// One row of the sheet: on a wide screen what it is about, its fields and what it comes to side by side; on a phone a card.

import { KOLOM_NARASI } from "../../tampilan/isi/ketikan.ts";
import type { LembarTampil } from "../../tampilan/isi/lembar.ts";
import { idMedan } from "../../tampilan/isi/nama-medan.ts";
import { HasilSel } from "./hasil-sel.tsx";
import { IsiTetap } from "./isi-tetap.tsx";
import { MasukanSel, NarasiSel } from "./masukan-sel.tsx";
import { PanelPutusan } from "./panel-putusan.tsx";
import { CatatanSel, PerihalSel } from "./perihal-sel.tsx";
import { useSel } from "./use-papan.ts";
import "../../gaya/isi.css";

export type PropsBarisIsi = { readonly kunci: string; readonly lembar: Pick<LembarTampil, "pd" | "periode"> };

export function BarisIsi({ kunci, lembar }: PropsBarisIsi) {
  const sel = useSel(kunci);
  if (sel.isi.jenis !== "realisasi") return null;
  const { baris, hitung } = sel.isi;
  const wajib = hitung?.wajibTindakLanjut ?? baris.wajibTindakLanjut;
  const idJudul = idMedan(kunci, "judul");
  const terisi = KOLOM_NARASI.some((kolom) => (sel.tersimpan[kolom] ?? "") !== "");
  return (
    <section className="isi-baris" aria-labelledby={idJudul} data-keadaan={baris.keadaan}>
      <PerihalSel baris={baris} idJudul={idJudul} />
      {sel.bolehIsi ? <MasukanSel kunci={kunci} versi={sel.versi} aturan={baris.aturan} /> : <IsiTetap baris={baris} />}
      <HasilSel sel={sel} baris={baris} lembar={lembar} />
      <PanelPutusan sel={sel} />
      <CatatanSel baris={baris} />
      {sel.bolehIsi ? (
        <details className="isi-narasi" open={wajib || terisi}>
          <summary>
            Faktor pendukung, penghambat, dan tindak lanjut
            {wajib ? <span className="isi-wajib"> (rencana tindak lanjut wajib)</span> : null}
          </summary>
          <NarasiSel kunci={kunci} wajib={wajib} />
        </details>
      ) : null}
    </section>
  );
}
