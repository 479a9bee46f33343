// The whole sheet: one plain form that works by itself, to which the live sheet is attached once its code has arrived.
import { useEffect, useMemo, useRef, useState } from "react";
import { Form, useRevalidator } from "react-router";
import type { HasilFormulir } from "../../tampilan/isi/jawaban.ts";
import type { LembarTampil } from "../../tampilan/isi/lembar.ts";
import { createPapan } from "../../tampilan/isi/papan.ts";
import { AnggaranIsi } from "./anggaran-isi.tsx";
import { BarisIsi } from "./baris-isi.tsx";
import { BilahIsi } from "./bilah-isi.tsx";
import { KabarIsi, LaporanTempel, TawaranDraf } from "./kabar-isi.tsx";
import type { Mesin } from "./papan/tipe.ts";
import { KonteksPapan } from "./use-papan.ts";
import "../../gaya/isi.css";

export type PropsLembar = {
  readonly lembar: LembarTampil;
  /** What the plain form gave back; null after a plain visit. */
  readonly hasil: HasilFormulir | null;
  readonly penanda: string;
};

export function LembarIsi({ lembar, hasil, penanda }: PropsLembar) {
  const [papan] = useState(() => createPapan(lembar, hasil));
  const form = useRef<HTMLFormElement>(null);
  const mesin = useMesin({ papan, form, lembar, penanda });
  const konteks = useMemo(() => ({ papan, mesin }), [papan, mesin]);
  const bolehSimpan = papan.semua().some((s) => s.bolehIsi);
  return (
    <KonteksPapan value={konteks}>
      <Form
        ref={form}
        method="post"
        reloadDocument
        autoComplete="off"
        aria-label="Lembar isian"
        onSubmit={(kejadian) => mesin !== null && kejadian.preventDefault()}
      >
        {bolehSimpan ? <BilahIsi /> : null}
        <KabarIsi />
        <TawaranDraf />
        <LaporanTempel />
        <h2 className="mt-8">Realisasi kinerja</h2>
        {lembar.kelompok.map(({ simpul, baris }) => (
          <section key={simpul.id} className="isi-kelompok" aria-labelledby={`isi-simpul-${simpul.id}`}>
            <h3 id={`isi-simpul-${simpul.id}`}>
              <span className="sisi">
                {simpul.labelJenis} {simpul.kode}
              </span>
              {simpul.nama}
            </h3>
            {baris.map(({ kunci }) => (
              <BarisIsi key={kunci} kunci={kunci} lembar={lembar} />
            ))}
          </section>
        ))}
        <AnggaranIsi lembar={lembar} />
      </Form>
    </KonteksPapan>
  );
}

type BahanMesin = Pick<PropsLembar, "lembar" | "penanda"> & {
  readonly papan: ReturnType<typeof createPapan>;
  readonly form: React.RefObject<HTMLFormElement | null>;
};

/** Null until the live sheet has arrived; afterwards it is told of every reload of the sheet. */
function useMesin({ papan, form, lembar, penanda }: BahanMesin): Mesin | null {
  const [mesin, setMesin] = useState<Mesin | null>(null);
  const { revalidate } = useRevalidator();
  const segarkan = useRef(revalidate);
  segarkan.current = revalidate;
  const { pd, periode, batas } = lembar;
  const { diBawah, diAtas } = batas;
  useEffect(() => {
    let terpasang: Mesin | null = null;
    let pergi = false;
    void import("./papan/mesin.ts").then(({ pasang }) => {
      if (pergi || form.current === null) return;
      terpasang = pasang(form.current, {
        papan,
        alamat: { pdKode: pd.kode, periode },
        penanda,
        batas: { diBawah, diAtas },
        segarkan: () => void segarkan.current(),
      });
      setMesin(terpasang);
    });
    return () => {
      pergi = true;
      terpasang?.putus();
      setMesin(null);
    };
  }, [papan, form, pd.kode, periode, penanda, diBawah, diAtas]);
  useEffect(() => mesin?.terima(lembar), [mesin, lembar]);
  return mesin;
}
