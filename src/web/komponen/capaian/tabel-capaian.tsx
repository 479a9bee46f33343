// The deck's capaian table: one row per indikator, node cells joined, every computed figure explained.
import type { SelAngka } from "#pengukuran";
import { kelompokKolom, selOf } from "../../tampilan/capaian/kolom.ts";
import type { TabelCapaian as DataTabel, TampilanCapaian } from "../../tampilan/capaian/tampilan.ts";
import type { BarisTergabung } from "../../tampilan/capaian/urut.ts";
import { IsiSel } from "../angka/sel-angka.tsx";
import { Kosong } from "../dasar/kosong.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";
import { KepalaTabel } from "./kepala-tabel.tsx";

type Props = { readonly tampilan: TampilanCapaian; readonly tabel: DataTabel };

export function TabelCapaian({ tampilan, tabel }: Props) {
  if (tabel.baris.length === 0) {
    return (
      <Kosong judul={`${tabel.judul}: belum ada isinya`}>
        Di sini tampil indikator dari rencana {tampilan.pd.nama} Tahun {tampilan.tahun}. Perencana perangkat daerah
        mengisi {tabel.kolomSimpul.toLowerCase()} beserta indikator dan targetnya, lalu realisasinya tiap periode.
      </Kosong>
    );
  }
  return (
    <TabelGulir label={tabel.judul}>
      <table className="tabel tabel-capaian">
        <JudulTabel
          judul={tabel.judul}
          sub={`${tampilan.pd.nama}, Tahun ${tampilan.tahun} (${tampilan.labelSampai}).`}
          petunjuk="Pilih judul kolom untuk mengurutkan."
        />
        <KepalaTabel tampilan={tampilan} tabel={tabel} />
        <tbody>
          {tabel.baris.map((b) => (
            <Baris key={`${b.baris.simpul.kode} ${b.baris.indikator.kode}`} tergabung={b} tampilan={tampilan} />
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

type PropsBaris = { readonly tergabung: BarisTergabung; readonly tampilan: TampilanCapaian };

function Baris({ tergabung: { baris, rentang }, tampilan }: PropsBaris) {
  return (
    <tr>
      {rentang === 0 ? null : (
        <>
          <td rowSpan={rentang} className="lebar-saja">
            {baris.nomor}
          </td>
          <td rowSpan={rentang} className="lebar-saja kolom-simpul">
            {baris.simpul.nama}
          </td>
        </>
      )}
      <th scope="row" className="kunci">
        {baris.indikator.nama}
        <span className="sisi sempit-saja">{baris.simpul.nama}</span>
      </th>
      {kelompokKolom(tampilan.tahun).flatMap(({ kolom }) =>
        kolom.map(({ kunci }, i) => (
          <Sel key={kunci} sel={selOf(baris, kunci)} awal={i === 0} skala={tampilan.skala} />
        )),
      )}
    </tr>
  );
}

type PropsSel = {
  readonly sel: SelAngka & { readonly catatanJadwal?: string };
  readonly awal: boolean;
  readonly skala: readonly string[];
};

function Sel({ sel, awal, skala }: PropsSel) {
  const kelas = `bilangan${awal ? " kelompok" : ""}${sel.teks === "" ? " di-luar" : ""}`;
  return (
    <td className={kelas}>
      <IsiSel sel={sel} skala={skala} />
      {sel.catatanJadwal === undefined ? null : <span className="sisi catatan-jadwal">{sel.catatanJadwal}</span>}
    </td>
  );
}
