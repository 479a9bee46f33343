// The indikator of a node (an existing one is used again, not copied) and the other PD that support it.
import { Link } from "react-router";
import { bagianKunci, countTempat, indikatorNaskah } from "#perencanaan";
import { withKueri } from "../../../muat/alamat.ts";
import { Borang, TombolMaksud } from "./borang.tsx";
import { useEditor } from "./use-editor.ts";

export function PanelIndikator({ id }: { readonly id: string }) {
  const { data, papan } = useEditor();
  const { naskah } = papan;
  const dipakai = indikatorNaskah(naskah, id);
  const lain = [...naskah.indikator].filter(([i]) => !dipakai.includes(i));
  const alamat = { pd: data.pd.kode, versi: data.versi?.id };
  return (
    <section aria-labelledby="panel-indikator">
      <h3 id="panel-indikator">Indikator</h3>
      {dipakai.length === 0 ? <p className="text-sm text-redup">Belum ada indikator pada simpul ini.</p> : null}
      <ul className="panel-daftar">
        {dipakai.map((i) => (
          <li key={i}>
            <Link to={withKueri(`/perencanaan/indikator/${i}`, alamat)}>{naskah.indikator.get(i)?.nama}</Link>
            {countTempat(naskah, i) > 1 ? (
              <small className="text-redup"> dipakai {countTempat(naskah, i)} simpul</small>
            ) : null}
            {data.bolehUbah ? (
              <Borang id={id} label={`Lepas ${naskah.indikator.get(i)?.nama}`} baris={`kaitan/${id}/${i}`}>
                <input type="hidden" name="indikator" value={i} />
                <button type="submit" name="maksud" value="lepas" className="tombol-teks">
                  Lepas<span className="sr-only"> {naskah.indikator.get(i)?.nama} dari simpul ini</span>
                </button>
              </Borang>
            ) : null}
          </li>
        ))}
      </ul>
      {data.bolehUbah ? (
        <>
          {lain.length === 0 ? null : (
            <Borang id={id} label="Pakai indikator yang sudah ada" kelas="panel-baris" selesai={(f) => f.reset()}>
              <label className="medan">
                Pakai indikator yang sudah ada
                <select name="indikator" defaultValue="">
                  <option value="">Pilih indikator</option>
                  {lain.map(([i, { nama }]) => (
                    <option key={i} value={i}>
                      {nama}
                    </option>
                  ))}
                </select>
              </label>
              <TombolMaksud maksud="tautkan">Pakai</TombolMaksud>
            </Borang>
          )}
          <p className="mt-2">
            <Link to={withKueri("/perencanaan/indikator/baru", { ...alamat, simpul: id })}>Buat indikator baru</Link>
          </p>
        </>
      ) : null}
    </section>
  );
}

export function PanelLintas({ id }: { readonly id: string }) {
  const { data, papan } = useEditor();
  const lintas = [...papan.naskah.lintas].filter(([kunci]) => bagianKunci(kunci)[0] === id);
  const ada = new Set(lintas.map(([kunci]) => bagianKunci(kunci)[1]));
  const lain = [...data.lingkup.pd].filter(([pdId, { kode }]) => !ada.has(pdId) && kode !== data.pd.kode);
  return (
    <section aria-labelledby="panel-lintas">
      <h3 id="panel-lintas">Dukungan perangkat daerah lain</h3>
      {lintas.length === 0 ? (
        <p className="text-sm text-redup">Belum ada perangkat daerah lain yang mendukung.</p>
      ) : null}
      {lintas.map(([kunci, { dukungan }]) => {
        const pdId = bagianKunci(kunci)[1];
        const nama = data.lingkup.pd.get(pdId)?.nama ?? "Perangkat daerah lain";
        return data.bolehUbah ? (
          <Borang
            key={`${kunci}/${dukungan}`}
            id={id}
            label={`Dukungan ${nama}`}
            baris={`lintas/${kunci}`}
            kelas="panel-baris"
          >
            <input type="hidden" name="pd" value={pdId} />
            <label className="medan">
              {nama}
              <input name="dukungan" defaultValue={dukungan} maxLength={1000} />
              <small>Kosongkan lalu simpan untuk menghapus.</small>
            </label>
            <TombolMaksud maksud="lintas">Simpan</TombolMaksud>
          </Borang>
        ) : (
          <p key={kunci}>
            {nama}: {dukungan}
          </p>
        );
      })}
      {data.bolehUbah && lain.length > 0 ? (
        <Borang id={id} label="Tambah dukungan" kelas="panel-baris" selesai={(f) => f.reset()}>
          <label className="medan">
            Perangkat daerah
            <select name="pd" defaultValue="">
              <option value="">Pilih perangkat daerah</option>
              {lain.map(([pdId, { nama }]) => (
                <option key={pdId} value={pdId}>
                  {nama}
                </option>
              ))}
            </select>
          </label>
          <label className="medan">
            Bentuk dukungan
            <input name="dukungan" maxLength={1000} />
          </label>
          <TombolMaksud maksud="lintas">Tambah</TombolMaksud>
        </Borang>
      ) : null}
    </section>
  );
}
