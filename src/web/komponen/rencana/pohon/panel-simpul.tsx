// The side panel: everything about the selected node, and everything that can be done with it.
import { Link, useLocation } from "react-router";
import { labelJenisSimpul } from "#perencanaan";
import { replaceKueri } from "../../../muat/alamat.ts";
import { listJenisTambah } from "../../../tampilan/rencana/pohon/formulir.ts";
import { LABEL_TINGKAT, labelJenis } from "../../../tampilan/rencana/pohon/label.ts";
import { Borang, TombolMaksud } from "./borang.tsx";
import { PanelIsian } from "./panel-isian.tsx";
import { PanelIndikator, PanelLintas } from "./panel-kaitan.tsx";
import { PanelHapus, PanelTambah, PanelTempat } from "./panel-tempat.tsx";
import { useEditor } from "./use-editor.ts";

export function PanelSimpul() {
  const { data, papan, aktif } = useEditor();
  const simpul = aktif === null ? undefined : papan.naskah.simpul.get(aktif);
  if (aktif === null || simpul === undefined) return data.bolehUbah ? <PanelKosong /> : null;
  return (
    <aside id="panel" className="panel-pohon tak-dicetak" aria-labelledby="panel-judul">
      <Kepala id={aktif} />
      <Temuan id={aktif} />
      {data.bolehUbah ? <PanelIsian key={aktif} id={aktif} simpul={simpul} /> : <Bacaan id={aktif} />}
      <PanelIndikator id={aktif} />
      <PanelLintas id={aktif} />
      {data.bolehUbah ? (
        <>
          <PanelTempat id={aktif} />
          <PanelTambah key={`tambah-${aktif}`} id={aktif} />
          <PanelHapus id={aktif} />
        </>
      ) : null}
    </aside>
  );
}

function Kepala({ id }: { readonly id: string }) {
  const { pathname, search } = useLocation();
  const { papan, pilih, hidup } = useEditor();
  const simpul = papan.naskah.simpul.get(id);
  return (
    <div className="panel-kepala">
      <h2 id="panel-judul">
        <small className="text-redup">
          {simpul === undefined ? "" : labelJenisSimpul(simpul.jenis)} {simpul?.kode}
        </small>{" "}
        <span className="sr-only">{simpul?.nama}</span>
      </h2>
      <Link
        to={replaceKueri(pathname, search, { simpul: null, hapus: null, selesai: null })}
        className="tombol-teks"
        onClick={(kejadian) => {
          if (!hidup) return;
          kejadian.preventDefault();
          pilih(null);
        }}
      >
        Tutup<span className="sr-only"> panel</span>
      </Link>
    </div>
  );
}

function Temuan({ id }: { readonly id: string }) {
  const { temuan } = useEditor();
  const daftar = temuan.get(id) ?? [];
  if (daftar.length === 0) return null;
  return (
    <ul className="catatan peringatan panel-daftar" aria-label="Yang perlu dilengkapi">
      {[...new Set(daftar.map((t) => t.pesan))].map((pesan) => (
        <li key={pesan}>{pesan}</li>
      ))}
    </ul>
  );
}

/** For who may only read. */
function Bacaan({ id }: { readonly id: string }) {
  const { papan, data } = useEditor();
  const simpul = papan.naskah.simpul.get(id);
  if (simpul === undefined) return null;
  const jabatan = simpul.jabatan_id === null ? undefined : data.lingkup.jabatan.get(simpul.jabatan_id);
  const butir: readonly (readonly [string, string | null | undefined])[] = [
    ["Nama", simpul.nama],
    ["Jenis", labelJenis(simpul.jenis)],
    ["Kode nomenklatur", simpul.nomenklatur_kode],
    ["Tingkat kinerja", simpul.tingkat === null ? null : LABEL_TINGKAT[simpul.tingkat]],
    ["Jabatan pemilik", jabatan?.nama],
  ];
  return (
    <dl className="panel-bacaan">
      {butir.map(([label, isi]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isi ?? "Belum ditentukan"}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Nothing selected: how to begin, and a new node at the top. */
function PanelKosong() {
  const { data, papan } = useEditor();
  const jenis = listJenisTambah(papan.naskah, data.lingkup, null);
  const luar = [...data.lingkup.luar].filter(([, s]) => s.jenis === "tujuan" || s.jenis === "sasaran");
  return (
    <aside id="panel" className="panel-pohon tak-dicetak" aria-labelledby="panel-judul">
      <h2 id="panel-judul">Ubah pohon</h2>
      <p className="text-sm text-redup">Pilih satu simpul untuk mengubahnya, atau tambah simpul di puncak.</p>
      <Borang id="" label="Tambah di puncak" kelas="panel-isian" selesai={(f) => f.reset()}>
        <label className="medan">
          Jenis
          <select name="jenis">
            {jenis.map((j) => (
              <option key={j} value={j}>
                {labelJenis(j)}
              </option>
            ))}
          </select>
        </label>
        <label className="medan">
          Nama
          <input name="nama" maxLength={1000} />
        </label>
        {luar.length === 0 ? null : (
          <label className="medan">
            Mendukung RPJMD
            <select name="induk" defaultValue="">
              <option value="">Belum ditentukan</option>
              {luar.map(([id, s]) => (
                <option key={id} value={id}>
                  {labelJenisSimpul(s.jenis)} {s.kode} {s.nama}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="panel-tombol">
          <TombolMaksud maksud="tambah_akar" utama>
            Tambah di puncak
          </TombolMaksud>
        </div>
      </Borang>
    </aside>
  );
}
