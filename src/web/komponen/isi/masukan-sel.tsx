// The fields of one realisasi: how it is given, then its variables, its value, or why there is none. Which of them are
// shown follows the choice by CSS alone, so it works before JavaScript.

import type { AturanIsian } from "#pengukuran";
import { type Cara, KOLOM_NARASI, kolomVariabel, LABEL_NARASI, listCara } from "../../tampilan/isi/ketikan.ts";
import { namaMedan } from "../../tampilan/isi/nama-medan.ts";
import { MedanAngka, MedanCara, MedanUraian } from "./medan-sel.tsx";
import "../../gaya/isi.css";

const LABEL_CARA: Readonly<Record<Cara, string>> = {
  variabel: "Variabel rumus",
  nilai: "Nilai langsung",
  tidak_tersedia: "Tidak tersedia",
};

export type PropsMasukan = { readonly kunci: string; readonly versi: number; readonly aturan: AturanIsian };

export function MasukanSel({ kunci, versi, aturan }: PropsMasukan) {
  const cara = listCara(aturan);
  return (
    <div className="isi-masukan">
      <input type="hidden" name={namaMedan(kunci, "versi")} value={versi} />
      <MedanCara
        kunci={kunci}
        kolom="cara"
        label="Cara mengisi"
        pilihan={cara.map((nilai) => ({ nilai, label: LABEL_CARA[nilai] }))}
      />
      {cara.includes("variabel") ? (
        <div data-cara="variabel">
          {aturan.variabel.map(({ nama, label, satuan }) => (
            <MedanAngka key={nama} kunci={kunci} kolom={kolomVariabel(nama)} label={label} satuan={satuan} />
          ))}
        </div>
      ) : null}
      <div data-cara="nilai">
        <MedanAngka kunci={kunci} kolom="nilai" label="Realisasi" satuan={aturan.satuan} />
      </div>
      <div data-cara="tidak_tersedia">
        <MedanUraian kunci={kunci} kolom="alasan" label="Alasan tidak tersedia" />
      </div>
    </div>
  );
}

/** Faktor pendukung, penghambat, and the plan of action with its mark where it is required. */
export function NarasiSel({ kunci, wajib }: { readonly kunci: string; readonly wajib: boolean }) {
  return (
    <div className="isi-narasi-medan">
      {KOLOM_NARASI.map((kolom) => (
        <MedanUraian
          key={kolom}
          kunci={kunci}
          kolom={kolom}
          label={LABEL_NARASI[kolom]}
          wajib={wajib && kolom === "tindakLanjut"}
          baris={3}
        />
      ))}
    </div>
  );
}
