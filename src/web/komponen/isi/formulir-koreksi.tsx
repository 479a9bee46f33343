// The form that corrects one locked figure: the fields of the sheet and a reason. Works without JavaScript.
import { useMemo, useState } from "react";
import { Form } from "react-router";
import type { BarisTampil } from "../../tampilan/isi/baris.ts";
import type { HasilFormulir } from "../../tampilan/isi/jawaban.ts";
import type { LembarTampil } from "../../tampilan/isi/lembar.ts";
import { createPapan } from "../../tampilan/isi/papan.ts";
import { Kabar } from "../masuk/medan.tsx";
import { IsiTetap } from "./isi-tetap.tsx";
import { MasukanSel, NarasiSel } from "./masukan-sel.tsx";
import { PanelPutusan } from "./panel-putusan.tsx";
import { CatatanSel } from "./perihal-sel.tsx";
import { KonteksPapan } from "./use-papan.ts";
import "../../gaya/isi.css";

export type PropsKoreksi = {
  readonly lembar: LembarTampil;
  readonly baris: BarisTampil;
  /** What was refused, as typed; null on a plain visit. */
  readonly hasil: HasilFormulir | null;
  readonly alasan: string;
};

export function FormulirKoreksi({ lembar, baris, hasil, alasan }: PropsKoreksi) {
  const [papan] = useState(() => createPapan(lembar, hasil));
  const konteks = useMemo(() => ({ papan, mesin: null }), [papan]);
  const sel = papan.sel(baris.kunci);
  return (
    <KonteksPapan value={konteks}>
      <Kabar pesan={hasil?.pesan ?? null} />
      <section aria-labelledby="koreksi-kini" className="mt-6">
        <h2 id="koreksi-kini">Yang berlaku sekarang</h2>
        <p className="mt-2">
          Realisasi {baris.realisasi.teks}, target {baris.target.teks}, capaian {baris.capaian.teks}.
        </p>
        <IsiTetap baris={baris} />
        <CatatanSel baris={baris} />
      </section>
      <Form method="post" reloadDocument autoComplete="off" className="isi-koreksi" aria-label="Koreksi">
        <h2>Isian baru</h2>
        <PanelPutusan sel={sel} />
        <MasukanSel kunci={baris.kunci} versi={sel.versi} aturan={baris.aturan} />
        <NarasiSel kunci={baris.kunci} wajib={baris.wajibTindakLanjut} />
        <div className="isi-medan">
          <label htmlFor="alasan-koreksi">
            Alasan koreksi <span className="isi-wajib">(wajib)</span>
          </label>
          <textarea id="alasan-koreksi" name="alasanKoreksi" rows={3} required defaultValue={alasan} />
        </div>
        <p className="text-redup">
          Koreksi disetujui kepala perangkat daerah dan verifikator. Sampai diterima, angka semula tetap berlaku; angka
          semula dan alasan ini tetap terlihat.
        </p>
        <p>
          <button type="submit" className="tombol utama">
            Ajukan koreksi
          </button>
        </p>
      </Form>
    </KonteksPapan>
  );
}
