// The tags there are: a table whose shares and strategies can be changed where the reader may, and one button for all.
import { Form, Link } from "react-router";
import type { DitolakPenanda, KetikanTanda } from "../../../muat/tematik/aksi-penanda.server.ts";
import type { DataPenanda } from "../../../muat/tematik/penanda.server.ts";
import type { BarisTampil, PilihanStrategi } from "../../../tampilan/tematik/penanda.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { Angka } from "./angka.tsx";
import { MedanBagian, MedanStrategi, SalahTanda } from "./medan-tanda.tsx";

export type PropsFormulirTanda = { readonly data: DataPenanda; readonly ditolak: DitolakPenanda | null };

export function FormulirTanda({ data, ditolak }: PropsFormulirTanda) {
  const dapatUbah = data.baris.some((b) => b.ubah);
  const judul = `Anggaran bertanda ${data.tema.nama} Tahun ${data.tempat.tahun}`;
  return (
    <Form method="post" reloadDocument aria-label="Tanda yang ada">
      <input type="hidden" name="tahun" value={data.tempat.tahun} />
      <input type="hidden" name="pd" value={data.tempat.pd} />
      <TabelGulir label={judul}>
        <table className="tabel min-w-200">
          <JudulTabel
            judul={judul}
            sub={`${data.namaPd}.`}
            {...(dapatUbah ? { petunjuk: "Bagian ialah persen pagu yang mendukung tema." } : {})}
          />
          <thead>
            <tr>
              <th scope="col" className="kunci">
                Sub kegiatan
              </th>
              <th scope="col">Bagian (%)</th>
              <th scope="col">Strategi</th>
              <th scope="col" className="bilangan">
                Pagu
              </th>
              <th scope="col" className="bilangan">
                Anggaran bertanda
              </th>
              <th scope="col" className="bilangan">
                Realisasi
              </th>
              {dapatUbah ? <th scope="col">Hapus</th> : null}
            </tr>
          </thead>
          <tbody>
            {data.baris.map((b) => (
              <Baris
                key={b.id}
                baris={b}
                pilihan={data.strategi}
                ketikan={ditolak?.ketikan[b.id]}
                salah={ditolak?.salah[b.id]}
                kolomHapus={dapatUbah}
              />
            ))}
          </tbody>
        </table>
      </TabelGulir>
      {dapatUbah ? (
        <button type="submit" name="maksud" value="simpan" className="tombol utama mt-3">
          Simpan perubahan tanda
        </button>
      ) : null}
    </Form>
  );
}

type PropsBaris = {
  readonly baris: BarisTampil;
  readonly pilihan: readonly PilihanStrategi[];
  readonly ketikan: KetikanTanda | undefined;
  readonly salah: string | undefined;
  readonly kolomHapus: boolean;
};

function Baris({ baris: b, pilihan, ketikan, salah, kolomHapus }: PropsBaris) {
  const { id, nama, pd } = b;
  // A node may be tagged for several strategies: its name alone does not tell the rows apart.
  const perihal = b.strategi === "" ? nama : `${nama}, ${b.namaStrategi}`;
  return (
    <tr className="penanda-baris">
      <th scope="row" className="kunci penanda-nama">
        {nama}
        <span className="sisi">
          {b.keterangan}, {pd.namaSingkat}
        </span>
        {b.catatan === null ? null : <span className="sisi nada-sedang">{b.catatan}</span>}
      </th>
      <td>
        {b.ubah ? (
          <>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name={`versi.${id}`} value={b.versi} />
            <input type="hidden" name={`asal.${id}`} value={`${b.strategi}|${b.bagian}`} />
            <MedanBagian id={id} perihal={perihal} nilai={ketikan?.bagian ?? b.bagian} salah={salah} />
          </>
        ) : (
          b.bagianTeks
        )}
        {b.sisa === null ? null : (
          <span className="sisi">{b.ubah ? <Link to={b.sisa.ke}>{b.sisa.teks}</Link> : b.sisa.teks}</span>
        )}
        <SalahTanda id={id} salah={salah} />
      </td>
      <td className="penanda-strategi">
        {b.ubah ? (
          <MedanStrategi id={id} perihal={perihal} nilai={ketikan?.strategi ?? b.strategi} pilihan={pilihan} />
        ) : (
          b.namaStrategi
        )}
      </td>
      <td className="bilangan">{b.pagu}</td>
      <td className="bilangan">
        <Angka {...b.nilai} />
      </td>
      <td className="bilangan">{b.realisasi}</td>
      {kolomHapus ? (
        <td>
          {b.ubah ? (
            <input
              type="checkbox"
              name="hapus"
              value={id}
              defaultChecked={ketikan?.pilih}
              aria-label={`Hapus tanda ${perihal}`}
            />
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}
