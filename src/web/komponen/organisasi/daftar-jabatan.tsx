// The offices of a perangkat daerah with their terms, each with the form that changes it.
import type { JabatanTersusun } from "#organisasi";
import { STATUS_PEJABAT, sebutMasa } from "../../tampilan/organisasi.ts";
import { FormulirJabatan, type NilaiJabatan } from "./formulir-jabatan.tsx";
import { FormulirPejabat, type NilaiPejabat } from "./formulir-pejabat.tsx";

/** What was typed before a refusal: in the form of which id ("" for a new one), of which office. */
export type KetikanJabatan =
  | { readonly maksud: "jabatan"; readonly id: string; readonly nilai: NilaiJabatan }
  | { readonly maksud: "pejabat"; readonly id: string; readonly jabatanId: string; readonly nilai: NilaiPejabat };
type PropsDaftar = { readonly jabatan: readonly JabatanTersusun[]; readonly ketikan: KetikanJabatan | null };

const JABATAN_BARU: NilaiJabatan = { kode: "", nama: "", kepala: false };
const PEJABAT_BARU: NilaiPejabat = { nama: "", status: "definitif", mulai: "", selesai: "" };

export function DaftarJabatan({ jabatan, ketikan }: PropsDaftar) {
  const baru = ketikan?.maksud === "jabatan" && ketikan.id === "" ? ketikan.nilai : null;
  return (
    <>
      {jabatan.map((j) => (
        <SatuJabatan key={j.id} jabatan={j} ketikan={ketikan} />
      ))}
      <details className="lipat" open={baru !== null || jabatan.length === 0}>
        <summary>Tambah jabatan</summary>
        <FormulirJabatan id="" nilai={baru ?? JABATAN_BARU} judul="Tambah jabatan" />
      </details>
    </>
  );
}

type PropsJabatan = { readonly jabatan: JabatanTersusun; readonly ketikan: KetikanJabatan | null };

function SatuJabatan({ jabatan, ketikan }: PropsJabatan) {
  const { id, nama, kepala, pejabat } = jabatan;
  const diubah = ketikan?.maksud === "jabatan" && ketikan.id === id ? ketikan.nilai : null;
  const milik = ketikan?.maksud === "pejabat" && ketikan.jabatanId === id ? ketikan : null;
  return (
    <section className="kartu mt-4" aria-labelledby={`jabatan-${id}`}>
      <h3 id={`jabatan-${id}`}>{nama}</h3>
      {kepala ? <p className="text-sm text-redup">Mengepalai perangkat daerah ini.</p> : null}
      {pejabat.length === 0 ? <p className="mt-2">Belum ada pejabat yang tercatat.</p> : null}
      <ul className="mt-2">
        {pejabat.map((p) => (
          <li key={p.id}>
            <details className="lipat" open={milik?.id === p.id}>
              <summary>
                {p.nama}, {labelStatus(p.status)}, {sebutMasa(p)}
              </summary>
              <FormulirPejabat
                id={p.id}
                jabatanId={id}
                nilai={milik?.id === p.id ? milik.nilai : { ...p, mulai: p.mulai ?? "", selesai: p.selesai ?? "" }}
                judul={`Ubah pejabat ${p.nama}`}
              />
            </details>
          </li>
        ))}
      </ul>
      <details className="lipat" open={milik?.id === ""}>
        <summary>Tambah pejabat {nama}</summary>
        <FormulirPejabat
          id=""
          jabatanId={id}
          nilai={milik?.id === "" ? milik.nilai : PEJABAT_BARU}
          judul={`Tambah pejabat ${nama}`}
        />
      </details>
      <details className="lipat" open={diubah !== null}>
        <summary>Ubah jabatan {nama}</summary>
        <FormulirJabatan id={id} nilai={diubah ?? jabatan} judul={`Ubah jabatan ${nama}`} />
      </details>
    </section>
  );
}

function labelStatus(status: string): string {
  return STATUS_PEJABAT.find((s) => s.nilai === status)?.label ?? status;
}
