// Small multiples: one little line per indikator over the four quarters, all on one scale, and one table with the figures.
import type { GarisTempat } from "#pengukuran";
import type { SeriTampil } from "../../tampilan/rekap.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { GambarGaris } from "./gambar-garis.tsx";
import "../../gaya/grafik.css";

export type PropsTriwulan = {
  readonly judul: string;
  readonly istilah: readonly string[];
  readonly seri: readonly SeriTampil[];
  readonly gambar: GarisTempat | null;
  readonly skala: readonly string[];
};

export function GrafikTriwulan({ judul, istilah, seri, gambar, skala }: PropsTriwulan) {
  return (
    <>
      {gambar === null ? null : <Kisi seri={seri} gambar={gambar} />}
      <TabelGulir label={judul}>
        <table className="tabel min-w-160">
          <JudulTabel judul={judul} {...(gambar === null ? {} : { sub: keteranganGambar(istilah) })} />
          <thead>
            <tr>
              <th scope="col" className="kunci">
                Indikator
              </th>
              {istilah.map((t) => (
                <th key={t} scope="col" className="bilangan">
                  {t}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seri.map((s) => (
              <tr key={s.kode}>
                <th scope="row" className="kunci">
                  {s.nama}
                  <span className="sisi">{s.jenis}</span>
                </th>
                {s.titik.map((t) => (
                  <td key={t.triwulan} className="bilangan">
                    <IsiSel sel={t.sel} skala={skala} />
                    {t.keterangan === null ? null : <span className="sisi">{t.keterangan}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TabelGulir>
    </>
  );
}

type PropsKisi = { readonly seri: readonly SeriTampil[]; readonly gambar: GarisTempat };

function Kisi({ seri, gambar }: PropsKisi) {
  return (
    <ul className="kisi-grafik" aria-hidden="true">
      {seri.map((s, i) => (
        <li key={s.kode} className="kartu">
          <p>{s.nama}</p>
          <GambarGaris gambar={{ ...gambar, seri: gambar.seri.slice(i, i + 1) }} kecil />
        </li>
      ))}
    </ul>
  );
}

function keteranganGambar(istilah: readonly string[]): string {
  return `Grafik dari kiri ke kanan: ${istilah.join(", ")}. Garis putus-putus ialah 100%; semua grafik berskala sama.`;
}
