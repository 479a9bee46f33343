// Who holds an office and held it before, each with the form that changes the term. Drawn in the card of a jabatan.
import type { JabatanTersusun, PejabatTersusun } from "#organisasi";
import { STATUS_PEJABAT, sebutMasa } from "../../tampilan/organisasi.ts";
import { FormulirHapus } from "./formulir-hapus.tsx";
import { FormulirPejabat, type NilaiPejabat } from "./formulir-pejabat.tsx";

/** What was typed before a refusal: in the form of which id ("" for a new one), of which office. */
export type KetikanPejabat = {
  readonly maksud: "pejabat";
  readonly id: string;
  readonly jabatanId: string;
  readonly nilai: NilaiPejabat;
};
export type PropsPejabat = { readonly jabatan: JabatanTersusun; readonly ketikan: KetikanPejabat | null };

const PEJABAT_BARU: NilaiPejabat = { nama: "", status: "definitif", mulai: "", selesai: "" };

export function PejabatJabatan({ jabatan: { id, nama, pejabat }, ketikan }: PropsPejabat) {
  const milik = ketikan?.jabatanId === id ? ketikan : null;
  const baru = milik?.id === "" ? milik.nilai : null;
  return (
    <>
      {pejabat.length === 0 ? <p className="mt-2">Belum ada pejabat yang tercatat.</p> : null}
      <ul className="mt-2">
        {pejabat.map((p) => (
          <li key={p.id}>
            <SatuPejabat jabatanId={id} pejabat={p} ketikan={milik?.id === p.id ? milik.nilai : null} />
          </li>
        ))}
      </ul>
      <details className="lipat" open={baru !== null}>
        <summary>Tambah pejabat {nama}</summary>
        <FormulirPejabat id="" jabatanId={id} nilai={baru ?? PEJABAT_BARU} judul={`Tambah pejabat ${nama}`} />
      </details>
    </>
  );
}

type PropsSatu = {
  readonly jabatanId: string;
  readonly pejabat: PejabatTersusun;
  readonly ketikan: NilaiPejabat | null;
};

function SatuPejabat({ jabatanId, pejabat, ketikan }: PropsSatu) {
  const { id, nama, status, mulai, selesai } = pejabat;
  return (
    <details className="lipat" open={ketikan !== null}>
      <summary>
        {nama}, {labelStatus(status)}, {sebutMasa(pejabat)}
      </summary>
      <FormulirPejabat
        id={id}
        jabatanId={jabatanId}
        nilai={ketikan ?? { nama, status, mulai: mulai ?? "", selesai: selesai ?? "" }}
        judul={`Ubah pejabat ${nama}`}
      />
      <FormulirHapus
        maksud="hapus_pejabat"
        id={id}
        judul={`Hapus pejabat ${nama}`}
        petunjuk="Hanya yang salah catat. Bila masa jabatannya berakhir, isi tanggal selesainya: laporan masa itu menyebut namanya."
      />
    </details>
  );
}

function labelStatus(status: string): string {
  return STATUS_PEJABAT.find((s) => s.nilai === status)?.label ?? status;
}
