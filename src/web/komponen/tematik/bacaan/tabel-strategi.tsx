// Money and outputs of every strategy in one year: what was tagged, spent, and reached.
import type { BacaanTampil, StrategiTampil, UangTampil } from "../../../tampilan/tematik/bacaan.ts";
import { IsiSel } from "../../angka/sel-angka.tsx";
import { Kosong } from "../../dasar/kosong.tsx";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";

type Props = { readonly bacaan: Pick<BacaanTampil, "strategi" | "total" | "tahun" | "skala"> };

export function TabelStrategi({ bacaan: { strategi, total, tahun, skala } }: Props) {
  if (strategi.length === 0) {
    return (
      <Kosong judul="Strategi belum diisi">
        Pengelola tema menuliskan strategi; uang dan keluaran yang mendukungnya tampil di sini.
      </Kosong>
    );
  }
  const judul = `Anggaran, realisasi, dan keluaran per strategi Tahun ${tahun}`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel tabel-strategi">
        <JudulTabel
          judul={judul}
          sub="Keluaran ialah indikator dari program dan sub kegiatan yang menjalankan strategi."
        />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Strategi
            </th>
            <th scope="col" className="bilangan">
              Anggaran bertanda
            </th>
            <th scope="col" className="bilangan">
              Realisasi
            </th>
            <th scope="col" className="bilangan">
              Serapan
            </th>
            <th scope="col">Keluaran</th>
            <th scope="col" className="bilangan">
              Target
            </th>
            <th scope="col" className="bilangan">
              Realisasi keluaran
            </th>
            <th scope="col" className="bilangan">
              Capaian
            </th>
          </tr>
        </thead>
        {strategi.map((s) => (
          <Kelompok key={s.kunci} strategi={s} skala={skala} />
        ))}
        <tfoot>
          <tr>
            <th scope="row" className="kunci">
              Seluruh tema
            </th>
            <SelUang uang={total} rentang={1} />
            <td colSpan={4} />
          </tr>
        </tfoot>
      </table>
    </TabelGulir>
  );
}

type PropsKelompok = { readonly strategi: StrategiTampil; readonly skala: readonly string[] };

function Kelompok({ strategi, skala }: PropsKelompok) {
  const [pertama, ...lain] = strategi.keluaran;
  const rentang = Math.max(1, strategi.keluaran.length);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={rentang} className="kunci">
          {strategi.judul}
        </th>
        <SelUang uang={strategi} rentang={rentang} />
        {pertama === undefined ? (
          <td colSpan={4} className="tanpa-angka">
            belum ada keluaran
          </td>
        ) : (
          <Keluaran keluaran={pertama} skala={skala} />
        )}
      </tr>
      {lain.map((k) => (
        <tr key={k.id}>
          <Keluaran keluaran={k} skala={skala} />
        </tr>
      ))}
    </tbody>
  );
}

function SelUang({ uang, rentang }: { readonly uang: UangTampil; readonly rentang: number }) {
  return (
    <>
      {URUTAN.map((apa) => (
        <td key={apa} rowSpan={rentang} className="bilangan">
          <IsiSel sel={uang[apa]} skala={[]} />
        </td>
      ))}
    </>
  );
}

const URUTAN = ["anggaran", "realisasi", "serapan"] as const;

type PropsKeluaran = {
  readonly keluaran: StrategiTampil["keluaran"][number];
  readonly skala: readonly string[];
};

function Keluaran({ keluaran: { nama, pd, target, realisasi, capaian }, skala }: PropsKeluaran) {
  return (
    <>
      <td>
        {nama}
        <span className="sisi">{pd}</span>
      </td>
      <td className="bilangan">
        <IsiSel sel={target} skala={skala} />
      </td>
      <td className="bilangan">
        <IsiSel sel={realisasi} skala={skala} />
      </td>
      <td className="bilangan">
        <IsiSel sel={capaian} skala={skala} />
      </td>
    </>
  );
}
