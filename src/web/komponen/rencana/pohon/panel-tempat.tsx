// Where a node stands: one step up, down, out, in, or under another node; new nodes below and beside it; taking it away.
import { useMemo } from "react";
import { Link, useLocation } from "react-router";
import { indukDalam, labelJenisSimpul, periksaInduk } from "#perencanaan";
import { replaceKueri } from "../../../muat/alamat.ts";
import { listJenisTambah } from "../../../tampilan/rencana/pohon/formulir.ts";
import { listHutan } from "../../../tampilan/rencana/pohon/hutan.ts";
import { labelJenis, ringkas } from "../../../tampilan/rencana/pohon/label.ts";
import { Borang, TombolMaksud } from "./borang.tsx";
import { useEditor } from "./use-editor.ts";

export function PanelTempat({ id }: { readonly id: string }) {
  const { data, papan } = useEditor();
  const { naskah } = papan;
  const { luar } = data.lingkup;
  const induk = useMemo(() => {
    const dalam = listHutan(naskah).map(({ id: i }) => i);
    return [...dalam, ...luar.keys()].filter((i) => periksaInduk(naskah, luar, id, i) === null);
  }, [naskah, luar, id]);
  const puncak = periksaInduk(naskah, luar, id, null) === null;
  const nama = (i: string): string => {
    const s = naskah.simpul.get(i) ?? luar.get(i);
    if (s === undefined) return "";
    return `${naskah.simpul.has(i) ? "" : "RPJMD: "}${labelJenisSimpul(s.jenis)} ${s.kode} ${ringkas(s.nama, 70)}`;
  };
  return (
    <section aria-labelledby="panel-tempat">
      <h3 id="panel-tempat">Tempat</h3>
      <Borang id={id} label="Geser cabang" baris={`simpul/${id}`} kelas="panel-tombol">
        <TombolMaksud maksud="naik">↑ Naik</TombolMaksud>
        <TombolMaksud maksud="turun">↓ Turun</TombolMaksud>
        <TombolMaksud maksud="keluar">← Keluar</TombolMaksud>
        <TombolMaksud maksud="masuk">→ Masuk</TombolMaksud>
      </Borang>
      {induk.length + Number(puncak) === 0 ? null : (
        <Borang id={id} label="Pindah ke bawah simpul lain" baris={`simpul/${id}`} kelas="panel-baris">
          <label className="medan">
            Induk
            <select
              key={naskah.simpul.get(id)?.induk_id}
              name="induk"
              defaultValue={naskah.simpul.get(id)?.induk_id ?? ""}
            >
              {puncak ? <option value="">Tanpa induk (puncak)</option> : null}
              {induk.map((i) => (
                <option key={i} value={i}>
                  {nama(i)}
                </option>
              ))}
            </select>
          </label>
          <TombolMaksud maksud="pindah">Pindahkan</TombolMaksud>
        </Borang>
      )}
    </section>
  );
}

export function PanelTambah({ id }: { readonly id: string }) {
  const { data, papan } = useEditor();
  const { naskah } = papan;
  const bawah = listJenisTambah(naskah, data.lingkup, id);
  const sejajar = listJenisTambah(naskah, data.lingkup, naskah.simpul.get(id)?.induk_id ?? indukDalam(naskah, id));
  return (
    <section aria-labelledby="panel-tambah">
      <h3 id="panel-tambah">Tambah</h3>
      {bawah.length === 0 ? null : (
        <FormTambah id={id} maksud="tambah_anak" jenis={bawah} tombol="Tambah di bawahnya" />
      )}
      <FormTambah id={id} maksud="tambah_saudara" jenis={sejajar} tombol="Tambah sejajar" />
    </section>
  );
}

type PropsTambah = {
  readonly id: string;
  readonly maksud: "tambah_anak" | "tambah_saudara";
  readonly jenis: ReturnType<typeof listJenisTambah>;
  readonly tombol: string;
};

function FormTambah({ id, maksud, jenis, tombol }: PropsTambah) {
  return (
    <Borang id={id} label={tombol} kelas="panel-baris" selesai={(f) => f.reset()}>
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
      <TombolMaksud maksud={maksud}>{tombol}</TombolMaksud>
    </Borang>
  );
}

export function PanelHapus({ id }: { readonly id: string }) {
  const { pathname, search } = useLocation();
  const { konfirmasi, setKonfirmasi, tanyaHapus, hidup } = useEditor();
  if (konfirmasi?.id !== id) {
    return (
      <p>
        <Link
          to={`${replaceKueri(pathname, search, { simpul: id, hapus: "1" })}#panel`}
          reloadDocument
          className="tombol"
          onClick={(kejadian) => {
            if (!hidup) return;
            kejadian.preventDefault();
            void tanyaHapus(id);
          }}
        >
          Hapus cabang ini…
        </Link>
      </p>
    );
  }
  const { butir, nama, lainnya, tetap } = konfirmasi.ringkasan;
  return (
    <section className="catatan peringatan" aria-labelledby="panel-hapus" role="alertdialog">
      <h3 id="panel-hapus">Hapus cabang ini?</h3>
      <p>Yang terhapus dari rancangan: {butir.join(", ")}.</p>
      <ul className="panel-daftar">
        {nama.map(({ id: i, nama: n }) => (
          <li key={i}>{n}</li>
        ))}
        {lainnya > 0 ? <li>dan {lainnya} simpul lain</li> : null}
      </ul>
      {tetap.length > 0 ? <p>Tetap ada karena dipakai simpul lain: {tetap.join("; ")}.</p> : null}
      <p className="text-sm">Rencana yang berlaku baru berubah saat versi ini ditetapkan.</p>
      <Borang id={id} label="Hapus cabang" baris={`simpul/${id}`} kelas="panel-tombol">
        <TombolMaksud maksud="hapus" utama>
          Ya, hapus
        </TombolMaksud>
        <Link
          to={replaceKueri(pathname, search, { hapus: null })}
          className="tombol"
          onClick={(kejadian) => {
            if (!hidup) return;
            kejadian.preventDefault();
            setKonfirmasi(null);
          }}
        >
          Jangan
        </Link>
      </Borang>
    </section>
  );
}
