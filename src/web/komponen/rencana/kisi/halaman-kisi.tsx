// The page around a planning grid. Used by /perencanaan/target and /perencanaan/pagu.
import type { ReactNode } from "react";
import type { toHalamanKisi } from "../../../muat/rencana/kisi/halaman-kisi.server.ts";
import type { JawabanKisi } from "../../../muat/rencana/kisi/muat-kisi.server.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { MedanPd, Pemilih } from "../../dasar/pemilih.tsx";
import { KepalaHalaman } from "../../kerangka/kepala-halaman.tsx";
import { Kabar } from "../../masuk/medan.tsx";
import { MedanVersi } from "../pilih-versi.tsx";
import { Kisi } from "./kisi.tsx";

export type PropsHalamanKisi = {
  readonly judul: string;
  readonly kosong: string;
  readonly petunjuk: string;
  readonly alasan: string;
  readonly halaman: ReturnType<typeof toHalamanKisi>;
  readonly jawaban: JawabanKisi | { readonly pesan: string } | undefined;
  /** Stands between the choosers and the grid. */
  readonly tambahan?: ReactNode;
};

export function HalamanKisi({ judul, kosong, petunjuk, alasan, halaman, jawaban, tambahan }: PropsHalamanKisi) {
  const { pd, dokumen, versiId, keadaan, bolehUbah, disimpan, tampilan } = halaman;
  const ditolak = jawaban !== undefined && "ketikan" in jawaban ? jawaban : undefined;
  return (
    <>
      <KepalaHalaman
        judul={judul}
        uraian={`${judul} ${pd.nama}.`}
        sub={`${pd.nama}. ${keadaan}.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Dokumen perencanaan", ke: `/perencanaan?pd=${pd.kode}` },
        ]}
      />
      <Pemilih label="Pilih perangkat daerah dan versi">
        <MedanPd kode={pd.kode} />
        <MedanVersi dokumen={dokumen} kini={versiId} />
      </Pemilih>
      {tambahan}
      <div className="my-4 grid gap-2">
        <Kabar pesan={jawaban?.pesan} />
        {disimpan && jawaban === undefined ? <Kabar pesan={`${judul} disimpan.`} baik /> : null}
      </div>
      {tampilan.baris.length === 0 ? (
        <Kosong judul={`${judul} belum ada`}>{kosong}</Kosong>
      ) : (
        <Kisi
          judul={`${judul} ${pd.nama}`}
          petunjuk={petunjuk}
          tampilan={tampilan}
          ubah={bolehUbah && versiId !== null ? { pdKode: pd.kode, versiId, alasan } : undefined}
          ketikan={ditolak?.ketikan}
          salah={ditolak?.salah}
        />
      )}
    </>
  );
}
