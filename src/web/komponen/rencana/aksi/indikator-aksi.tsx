// One indikator of the rencana aksi: quarterly targets, activities, and the forms that change them. Used by
// /perencanaan/rencana-aksi.
import { Form } from "react-router";
import type { Pemda } from "#organisasi";
import type { KetikanAksi } from "../../../muat/rencana/aksi/simpan-aksi.server.ts";
import {
  type AksiTampil,
  type IndikatorAksi,
  type PilihanAksi,
  sebutTriwulan,
  type TampilanAksi,
} from "../../../tampilan/rencana/aksi/rencana-aksi.ts";
import "../../../gaya/isi.css";

export type PropsIndikatorAksi = {
  readonly indikator: IndikatorAksi;
  readonly pilihan: Pick<TampilanAksi, "jabatan" | "subKegiatan">;
  readonly istilah: Pemda["istilahTriwulan"];
  readonly bolehUbah: boolean;
  readonly ketikan: KetikanAksi | null;
};

export function BagianIndikatorAksi({ indikator, pilihan, istilah, bolehUbah, ketikan }: PropsIndikatorAksi) {
  const { id, kode, nama, satuan, target, aksi } = indikator;
  const kosong: AksiTampil = {
    id: "",
    uraian: "",
    penanggungJawabId: "",
    penanggungJawab: "",
    simpulId: "",
    subKegiatan: null,
    triwulan: [],
    revisi: 0,
  };
  return (
    <section aria-labelledby={`aksi-${id}`} className="mt-8 border-t border-garis pt-4">
      <h2 id={`aksi-${id}`} className="mb-2 text-lg">
        <span className="kode">{kode}</span> {nama}
      </h2>
      <dl className="isi-banding mb-3">
        {target.map((t) => (
          <div key={t.label}>
            <dt>
              Target {t.label} ({satuan})
            </dt>
            <dd>{t.teks}</dd>
          </div>
        ))}
      </dl>
      {aksi.length === 0 ? <p className="text-redup">Belum ada kegiatan untuk mencapai target ini.</p> : null}
      <ol className="grid list-decimal gap-3 pl-6">
        {aksi.map((a) => (
          <li key={a.id}>
            <p>{a.uraian}</p>
            <p className="sisi">
              {sebutTriwulan(a.triwulan, istilah)}. Penanggung jawab: {a.penanggungJawab}.
              {a.subKegiatan === null ? "" : ` Sub kegiatan: ${a.subKegiatan}.`}
            </p>
            {bolehUbah ? (
              <Lipatan judul={`Ubah kegiatan ${a.uraian}`} label="Ubah" terbuka={ketikan?.id === a.id}>
                <FormulirAksi
                  indikatorId={id}
                  aksi={ketikan?.id === a.id ? pakai(a, ketikan) : a}
                  pilihan={pilihan}
                  istilah={istilah}
                />
              </Lipatan>
            ) : null}
          </li>
        ))}
      </ol>
      {bolehUbah ? (
        <Lipatan
          judul={`Tambah kegiatan untuk ${nama}`}
          label="Tambah kegiatan"
          terbuka={ketikan !== null && ketikan.id === "" && ketikan.indikatorId === id}
        >
          <FormulirAksi
            indikatorId={id}
            aksi={ketikan?.id === "" && ketikan.indikatorId === id ? pakai(kosong, ketikan) : kosong}
            pilihan={pilihan}
            istilah={istilah}
          />
        </Lipatan>
      ) : null}
    </section>
  );
}

function pakai(aksi: AksiTampil, ketikan: KetikanAksi): AksiTampil {
  const { uraian, penanggungJawabId, simpulId, triwulan } = ketikan;
  return { ...aksi, uraian, penanggungJawabId, simpulId, triwulan };
}

type PropsLipatan = {
  readonly judul: string;
  readonly label: string;
  readonly terbuka: boolean;
  readonly children: React.ReactNode;
};

function Lipatan({ judul, label, terbuka, children }: PropsLipatan) {
  return (
    <details className="mt-2" open={terbuka}>
      <summary aria-label={judul}>{label}</summary>
      {children}
    </details>
  );
}

type PropsFormulir = {
  readonly indikatorId: string;
  readonly aksi: AksiTampil;
  readonly pilihan: Pick<TampilanAksi, "jabatan" | "subKegiatan">;
  readonly istilah: Pemda["istilahTriwulan"];
};

function FormulirAksi({ indikatorId, aksi, pilihan, istilah }: PropsFormulir) {
  return (
    <Form
      method="post"
      reloadDocument
      className="formulir max-w-2xl"
      aria-label={aksi.id === "" ? "Kegiatan baru" : "Ubah kegiatan"}
    >
      <input type="hidden" name="id" value={aksi.id} />
      <input type="hidden" name="revisi" value={aksi.revisi} />
      <input type="hidden" name="indikator" value={indikatorId} />
      <label className="medan">
        Kegiatan
        <textarea name="uraian" rows={2} defaultValue={aksi.uraian} required maxLength={2000} />
      </label>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
        <legend className="mb-1 font-semibold">Dikerjakan pada</legend>
        {[1, 2, 3, 4].map((n) => (
          <label key={n} className="flex items-center gap-2">
            <input type="checkbox" name="triwulan" value={n} defaultChecked={aksi.triwulan.includes(n)} />
            {sebutTriwulan([n], istilah)}
          </label>
        ))}
      </fieldset>
      <Pilih
        label="Penanggung jawab"
        nama="penanggungJawab"
        nilai={aksi.penanggungJawabId}
        pilihan={pilihan.jabatan}
        kosong="Pilih jabatan"
      />
      <Pilih
        label="Sub kegiatan"
        nama="simpul"
        nilai={aksi.simpulId}
        pilihan={pilihan.subKegiatan}
        kosong="Tidak ditautkan"
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" name="maksud" value="simpan" className="tombol utama">
          Simpan kegiatan
        </button>
        {aksi.id === "" ? null : (
          <button type="submit" name="maksud" value="hapus" className="tombol" formNoValidate>
            Hapus kegiatan
          </button>
        )}
      </div>
    </Form>
  );
}

type PropsPilih = {
  readonly label: string;
  readonly nama: string;
  readonly nilai: string;
  readonly pilihan: readonly PilihanAksi[];
  readonly kosong: string;
};

function Pilih({ label, nama, nilai, pilihan, kosong }: PropsPilih) {
  return (
    <label className="medan">
      {label}
      <select name={nama} defaultValue={nilai}>
        <option value="">{kosong}</option>
        {pilihan.map((p) => (
          <option key={p.id} value={p.id}>
            {p.nama}
          </option>
        ))}
      </select>
    </label>
  );
}
