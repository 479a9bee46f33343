// The fields of an account: name, address, roles. Used by the pages that add and change one.
import { Form } from "react-router";
import { PERAN_PD, type PeranDiberi, sebutanPeran } from "#organisasi";
import { useDataAkar } from "../../muat/data-akar.ts";
import { type BarisPeran, barisPeran, PERAN_PEMDA } from "../../muat/isian-peran.ts";
import { MedanTeks } from "./medan.tsx";

/** What stands in the fields: as stored, or as typed when it was refused. */
export type NilaiPengguna = { readonly nama: string; readonly surel: string; readonly peran: readonly PeranDiberi[] };
export type PropsFormulirPengguna = { readonly nilai: NilaiPengguna; readonly tombol: string; readonly maksud: string };

export function FormulirPengguna({ nilai, tombol, maksud }: PropsFormulirPengguna) {
  return (
    <Form method="post" reloadDocument className="grid gap-5" aria-label="Data pengguna">
      <input type="hidden" name="maksud" value={maksud} />
      <MedanTeks label="Nama" nama="nama" nilai={nilai.nama} />
      <MedanTeks label="Surel" nama="surel" jenis="email" nilai={nilai.surel} />
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">Peran untuk seluruh pemda</legend>
        {PERAN_PEMDA.map((peran) => (
          <label key={peran} className="flex items-center gap-2">
            <input
              type="checkbox"
              name="peran"
              value={peran}
              defaultChecked={nilai.peran.some((p) => p.peran === peran)}
            />
            {sebutanPeran(peran)}
          </label>
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-semibold">Peran untuk satu perangkat daerah</legend>
        {barisPeran(nilai.peran).map((baris, i) => (
          // Rows have no identity of their own: the form is sent and drawn again as a whole.
          <BarisPeranPd key={`${baris.peran}:${baris.pd}:${String(i)}`} baris={baris} nomor={i + 1} />
        ))}
        <p className="text-sm text-redup">Perlu baris lagi? Simpan dahulu; dua baris kosong baru akan muncul.</p>
      </fieldset>
      <div>
        <button type="submit" className="tombol utama">
          {tombol}
        </button>
      </div>
    </Form>
  );
}

function BarisPeranPd({ baris, nomor }: { readonly baris: BarisPeran; readonly nomor: number }) {
  const { pd } = useDataAkar();
  return (
    <div className="flex flex-wrap gap-3">
      <label className="medan">
        Peran {nomor}
        <select name="peranPd" defaultValue={baris.peran}>
          <option value="">Tidak ada</option>
          {PERAN_PD.map((peran) => (
            <option key={peran} value={peran}>
              {sebutanPeran(peran)}
            </option>
          ))}
        </select>
      </label>
      <label className="medan">
        Perangkat daerah {nomor}
        <select name="pd" defaultValue={baris.pd}>
          <option value="">Pilih perangkat daerah</option>
          {pd.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
