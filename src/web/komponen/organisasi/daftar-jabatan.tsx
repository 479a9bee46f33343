// The offices of a perangkat daerah with their terms, each with the form that changes it.
import type { JabatanTersusun } from "#organisasi";
import { FormulirHapus } from "./formulir-hapus.tsx";
import { FormulirJabatan, type NilaiJabatan } from "./formulir-jabatan.tsx";
import { type KetikanPejabat, PejabatJabatan } from "./pejabat-jabatan.tsx";

/** What was typed before a refusal: in the form of which id ("" for a new one), of which office. */
export type KetikanJabatan =
  | { readonly maksud: "jabatan"; readonly id: string; readonly nilai: NilaiJabatan }
  | KetikanPejabat;
type PropsDaftar = { readonly jabatan: readonly JabatanTersusun[]; readonly ketikan: KetikanJabatan | null };

const JABATAN_BARU: NilaiJabatan = { kode: "", nama: "", kepala: false, unit: "", atasanId: "" };

export function DaftarJabatan({ jabatan, ketikan }: PropsDaftar) {
  const baru = ketikan?.maksud === "jabatan" && ketikan.id === "" ? ketikan.nilai : null;
  return (
    <>
      {jabatan.map((j) => (
        <SatuJabatan key={j.id} jabatan={j} semua={jabatan} ketikan={ketikan} />
      ))}
      <details className="lipat" open={baru !== null || jabatan.length === 0}>
        <summary>Tambah jabatan</summary>
        <FormulirJabatan id="" nilai={baru ?? JABATAN_BARU} judul="Tambah jabatan" lain={jabatan} />
      </details>
    </>
  );
}

type PropsJabatan = {
  readonly jabatan: JabatanTersusun;
  readonly semua: readonly JabatanTersusun[];
  readonly ketikan: KetikanJabatan | null;
};

function SatuJabatan({ jabatan, semua, ketikan }: PropsJabatan) {
  const { id, nama } = jabatan;
  const diubah = ketikan?.maksud === "jabatan" && ketikan.id === id ? ketikan.nilai : null;
  const nilai = { ...jabatan, unit: jabatan.unit ?? "", atasanId: jabatan.atasanId ?? "" };
  return (
    <section className="kartu mt-4" aria-labelledby={`jabatan-${id}`}>
      <h3 id={`jabatan-${id}`}>{nama}</h3>
      <Kedudukan jabatan={jabatan} semua={semua} />
      <PejabatJabatan jabatan={jabatan} ketikan={ketikan?.maksud === "pejabat" ? ketikan : null} />
      <details className="lipat" open={diubah !== null}>
        <summary>Ubah jabatan {nama}</summary>
        <FormulirJabatan
          id={id}
          nilai={diubah ?? nilai}
          judul={`Ubah jabatan ${nama}`}
          lain={semua.filter((j) => j.id !== id)}
        />
      </details>
      {jabatan.pejabat.length > 0 ? null : (
        <FormulirHapus
          maksud="hapus_jabatan"
          id={id}
          judul={`Hapus jabatan ${nama}`}
          petunjuk="Hanya jabatan yang salah catat. Yang masih dipakai indikator atau jabatan lain tidak terhapus."
        />
      )}
    </section>
  );
}

function Kedudukan({ jabatan: { kepala, unit, atasanId }, semua }: Omit<PropsJabatan, "ketikan">) {
  const atasan = semua.find((j) => j.id === atasanId)?.nama;
  const bagian = [
    ...(kepala ? ["Mengepalai perangkat daerah ini."] : []),
    ...(unit === null ? [] : [`Unit: ${unit}.`]),
    ...(atasan === undefined ? [] : [`Atasan langsung: ${atasan}.`]),
  ];
  return bagian.length === 0 ? null : <p className="text-sm text-redup">{bagian.join(" ")}</p>;
}
