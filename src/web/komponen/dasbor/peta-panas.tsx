// The heat map: PD by period or by kind of indikator. Each cell: figure, letters of the predikat on its tone, and how many
// members have a number; the figure opens its explanation.
import { alamatRekap } from "#pengukuran";
import { withKueri } from "../../muat/alamat.ts";
import { type DasborTampil, hurufPredikat, type PetaPadat } from "../../tampilan/dasbor.ts";
import { nadaPredikat } from "../../tampilan/nada.ts";
import { Pilahan } from "../dasar/pilahan.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { useJelaskan } from "../jelaskan/konteks-jelaskan.ts";

const JUDUL = "Capaian perangkat daerah";

export type PropsPeta = {
  readonly peta: PetaPadat;
  readonly dasbor: Pick<DasborTampil, "periode" | "labelPeriode" | "tahun" | "skala">;
};

export function PetaPanas({ peta, dasbor }: PropsPeta) {
  const { skala, labelPeriode, periode, tahun } = dasbor;
  const ke = (menurut: string) => withKueri("/beranda", { periode, peta: menurut });
  const sub =
    peta.menurut === "periode"
      ? `Rata-rata capaian indikator sasaran per periode Tahun ${tahun}`
      : `Rata-rata capaian per kelompok indikator, ${labelPeriode}`;
  return (
    <section aria-labelledby="peta">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="peta">Peta capaian</h2>
        <Pilahan
          label="Kolom peta"
          butir={[
            { label: "Per periode", ke: ke("periode"), kini: peta.menurut === "periode" },
            { label: "Per kelompok", ke: ke("kelompok"), kini: peta.menurut === "kelompok" },
          ]}
        />
      </div>
      <TabelGulir label={JUDUL}>
        <table className="tabel peta">
          <JudulTabel judul={JUDUL} sub={sub} />
          <thead>
            <tr>
              <th scope="col" className="kunci">
                Perangkat daerah
              </th>
              {peta.kolom.map((k) => (
                <th key={k.kunci} scope="col">
                  {k.label}
                </th>
              ))}
            </tr>
          </thead>
          <Isi peta={peta} periode={periode} skala={skala} />
        </table>
      </TabelGulir>
      <KunciHuruf skala={skala} />
    </section>
  );
}

type PropsIsi = { readonly peta: PetaPadat; readonly periode: string; readonly skala: readonly string[] };

// Written as plain elements: hundreds of components would cost more than the cells themselves.
function Isi({ peta: { menurut, kolom, baris }, periode, skala }: PropsIsi) {
  const jelaskan = useJelaskan();
  const rupa = skala.map((p) => ({
    predikat: p,
    huruf: hurufPredikat(p),
    kelas: `berlatar nada-${nadaPredikat(skala, p)}`,
  }));
  return (
    <tbody>
      {baris.map((b) => (
        <tr key={b.kode}>
          <th scope="row" className="kunci">
            <a href={`/rekap?pd=${b.kode}&periode=${periode}`}>{b.nama}</a>
          </th>
          {kolom.map((k, i) => {
            const pita = rupa[b.pita[i] ?? -1];
            if (pita === undefined) {
              return (
                <td key={k.kunci} className="tanpa-angka">
                  {b.teks[i]} <span className="sisi">{b.pecahan[i]}</span>
                </td>
              );
            }
            const ke = alamatRekap(b.kode, k.periode, menurut === "kelompok" ? k.kunci : undefined);
            return (
              <td key={k.kunci} className={pita.kelas}>
                <a href={ke} className="angka" onClick={jelaskan}>
                  {b.teks[i]}
                </a>{" "}
                <abbr title={pita.predikat}>{pita.huruf}</abbr>
                <span className="sisi">{b.pecahan[i]}</span>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function KunciHuruf({ skala }: { readonly skala: readonly string[] }) {
  return (
    <p className="mt-2 text-sm text-redup">
      {skala
        .toReversed()
        .map((p) => `${hurufPredikat(p)} ${p}`)
        .join(", ")}
      . Pecahan: indikator berangka dari yang dijadwalkan.
    </p>
  );
}
