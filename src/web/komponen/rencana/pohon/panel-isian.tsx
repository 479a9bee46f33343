// The node's own fields. Once the editor lives a field is taken over when it is left; what cannot be taken over stays
// typed, with the reason beside it.
import { useEffect, useRef } from "react";
import { type IsiBaris, listAnakBoleh, TINGKAT_KINERJA } from "#perencanaan";
import { listJenisTambah, namaBaru } from "../../../tampilan/rencana/pohon/formulir.ts";
import { readIsian } from "../../../tampilan/rencana/pohon/isian.ts";
import { LABEL_TINGKAT, labelJenis } from "../../../tampilan/rencana/pohon/label.ts";
import { PilihNomenklatur } from "../nomenklatur/pilih-nomenklatur.tsx";
import { Borang, TombolMaksud } from "./borang.tsx";
import { type Editor, useEditor } from "./use-editor.ts";

/** What the panel shows: typed text over the plan's. */
function nilaiMedan(simpul: IsiBaris["simpul"], ketikan: Readonly<Record<string, string>>) {
  const dasar: Readonly<Record<string, string>> = {
    jenis: simpul.jenis,
    kode: simpul.kode,
    nama: simpul.nama,
    tingkat: simpul.tingkat ?? "",
    jabatan_id: simpul.jabatan_id ?? "",
    nomenklatur_kode: simpul.nomenklatur_kode ?? "",
  };
  return (nama: string): string => ketikan[nama] ?? dasar[nama] ?? "";
}

export function PanelIsian({ id, simpul }: { readonly id: string; readonly simpul: IsiBaris["simpul"] }) {
  const editor = useEditor();
  const { data, papan, ketikan, setKetikan, sunting } = editor;
  const nama = useRef<HTMLTextAreaElement>(null);
  const nilai = nilaiMedan(simpul, ketikan(id));
  const pesan = pesanMedan(editor, id, nilai);
  useEffect(() => {
    if (sunting > 0) nama.current?.select();
  }, [sunting]);
  const ketik = (medan: string, teks: string): void => setKetikan(id, { ...ketikan(id), [medan]: teks });
  const simpan = (baru: Readonly<Record<string, string>> = {}): void => {
    if (Object.keys({ ...ketikan(id), ...baru }).length === 0) return;
    const hasil = editor.jalankan("ubah", id, (m) => baru[m] ?? nilai(m));
    if (hasil.jenis === "ubah") setKetikan(id, {});
    else setKetikan(id, { ...ketikan(id), ...baru });
  };
  const medan = { nilai, pesan, ketik, simpan };
  const jenis = listJenis(editor, id, simpul);
  return (
    <Borang id={id} label="Isian simpul" baris={`simpul/${id}`} kelas="panel-isian" selesai={() => setKetikan(id, {})}>
      <div className="medan">
        <label htmlFor="medan-nama">Nama</label>
        <textarea
          id="medan-nama"
          ref={nama}
          name="nama"
          rows={3}
          maxLength={1000}
          value={nilai("nama")}
          aria-invalid={pesan.nama !== undefined}
          aria-describedby={pesan.nama === undefined ? undefined : "pesan-nama"}
          onChange={(k) => ketik("nama", k.target.value)}
          onBlur={() => simpan()}
        />
        <PesanMedan nama="nama" pesan={pesan.nama} />
      </div>
      <Pilihan {...medan} label="Jenis" nama="jenis" pilihan={jenis.map((j) => [j, labelJenis(j)])} />
      <Teks {...medan} label="Kode" nama="kode" />
      <Nomenklatur id={id} simpul={simpul} simpan={simpan} />
      <Pilihan
        {...medan}
        label="Tingkat kinerja"
        nama="tingkat"
        pilihan={[["", "Belum ditentukan"], ...TINGKAT_KINERJA.map((t) => [t, LABEL_TINGKAT[t]] as const)]}
      />
      <Pilihan
        {...medan}
        label="Jabatan pemilik"
        nama="jabatan_id"
        pilihan={[["", "Belum ditentukan"], ...[...data.lingkup.jabatan].map(([j, { nama: n }]) => [j, n] as const)]}
      />
      <div className="panel-tombol">
        <TombolMaksud maksud="ubah" utama>
          Simpan
        </TombolMaksud>
        {Object.keys(ketikan(id)).length > 0 && papan.naskah.simpul.has(id) ? (
          <button type="button" className="tombol perlu-js" onClick={() => setKetikan(id, {})}>
            Kembalikan
          </button>
        ) : null}
      </div>
    </Borang>
  );
}

type PropsNomenklatur = {
  readonly id: string;
  readonly simpul: IsiBaris["simpul"];
  readonly simpan: (baru: Readonly<Record<string, string>>) => void;
};

/** The code of programmes and below; a chosen entry names a node that has no name of its own yet. */
function Nomenklatur({ id, simpul, simpul: { jenis, induk_id }, simpan }: PropsNomenklatur) {
  const { data, papan } = useEditor();
  if (jenis !== "program" && jenis !== "kegiatan" && jenis !== "sub_kegiatan") return null;
  const induk = induk_id === null ? null : (papan.naskah.simpul.get(induk_id)?.nomenklatur_kode ?? null);
  const kini = simpul.nomenklatur_kode ?? "";
  return (
    <fieldset
      onBlur={({ target }) => {
        if (target instanceof HTMLInputElement && target.value.trim() !== kini)
          simpan({ nomenklatur_kode: target.value });
      }}
    >
      <PilihNomenklatur
        key={`${id}/${kini}`}
        label="Kode nomenklatur"
        nama="nomenklatur_kode"
        nilai={kini}
        pdKode={data.pd.kode}
        jenis={jenis}
        induk={jenis === "program" ? null : induk}
        onPilih={(butir, versi) =>
          simpan({
            nomenklatur_kode: butir.kode,
            nomenklatur_versi: versi,
            ...(simpul.nama === namaBaru(jenis) ? { nama: butir.nama } : {}),
          })
        }
      />
    </fieldset>
  );
}

// Kinds that fit between the parent and the children it has; its own kind always.
function listJenis({ papan: { naskah }, data }: Editor, id: string, simpul: IsiBaris["simpul"]) {
  const anak = [...naskah.simpul.values()].filter((s) => s.induk_id === id).map((s) => s.jenis);
  const boleh = listJenisTambah(naskah, data.lingkup, simpul.induk_id).filter((j) =>
    anak.every((a) => listAnakBoleh(j).includes(a)),
  );
  return boleh.includes(simpul.jenis) ? boleh : [simpul.jenis, ...boleh];
}

function pesanMedan(editor: Editor, id: string, nilai: (nama: string) => string): Readonly<Record<string, string>> {
  if (Object.keys(editor.ketikan(id)).length === 0) return {};
  const hasil = readIsian(editor.papan.naskah, id, nilai, editor.data.nomenklaturVersi);
  return hasil.jenis === "salah" ? hasil.pesan : {};
}

type PropsMedan = {
  readonly label: string;
  readonly nama: string;
  readonly nilai: (nama: string) => string;
  readonly pesan: Readonly<Record<string, string>>;
  readonly ketik: (medan: string, teks: string) => void;
  readonly simpan: (baru?: Readonly<Record<string, string>>) => void;
};

function Teks({ label, nama, nilai, pesan, ketik, simpan }: PropsMedan) {
  return (
    <div className="medan">
      <label htmlFor={`medan-${nama}`}>{label}</label>
      <input
        id={`medan-${nama}`}
        name={nama}
        value={nilai(nama)}
        maxLength={60}
        spellCheck={false}
        aria-invalid={pesan[nama] !== undefined}
        aria-describedby={pesan[nama] === undefined ? undefined : `pesan-${nama}`}
        onChange={(k) => ketik(nama, k.target.value)}
        onBlur={() => simpan()}
      />
      <PesanMedan nama={nama} pesan={pesan[nama]} />
    </div>
  );
}

type PropsPilihan = PropsMedan & { readonly pilihan: readonly (readonly [string, string])[] };

function Pilihan({ label, nama, nilai, pilihan, simpan }: PropsPilihan) {
  return (
    <div className="medan">
      <label htmlFor={`medan-${nama}`}>{label}</label>
      <select id={`medan-${nama}`} name={nama} value={nilai(nama)} onChange={(k) => simpan({ [nama]: k.target.value })}>
        {pilihan.map(([n, l]) => (
          <option key={n} value={n}>
            {l}
          </option>
        ))}
      </select>
    </div>
  );
}

function PesanMedan({ nama, pesan }: { readonly nama: string; readonly pesan: string | undefined }) {
  return pesan === undefined ? null : (
    <span id={`pesan-${nama}`} className="nada-gawat">
      {pesan}
    </span>
  );
}
