// A planning grid: a plain form that stores everything at once, and with JavaScript a live grid that stores each cell as it
// is left. Used by /perencanaan/target and /perencanaan/pagu.
import { useRef } from "react";
import { Form } from "react-router";
import type { TampilanKisi } from "../../../tampilan/rencana/kisi/kisi.ts";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { AlasanKisi } from "./alasan-kisi.tsx";
import { BarisKisiTabel } from "./baris-kisi.tsx";
import { kelasKolom } from "./keadaan-sel.ts";
import { useKisi } from "./use-kisi.ts";
import "../../../gaya/kisi.css";

export type PropsKisi = {
  readonly judul: string;
  readonly petunjuk: string;
  readonly tampilan: TampilanKisi;
  /** Absent: the grid is for reading only. */
  readonly ubah?: { readonly pdKode: string; readonly versiId: string; readonly alasan: string } | undefined;
  /** What was typed before the plain form was refused, and why, by field name. */
  readonly ketikan?: Readonly<Record<string, string>> | undefined;
  readonly salah?: Readonly<Record<string, string>> | undefined;
};

export function Kisi({ judul, petunjuk, tampilan, ubah, ketikan, salah }: PropsKisi) {
  if (ubah === undefined) return <TabelKisi judul={judul} tampilan={tampilan} />;
  return <KisiUbah {...{ judul, petunjuk, tampilan, ubah, ketikan, salah }} />;
}

function KisiUbah({ judul, petunjuk, tampilan, ubah, ketikan, salah }: PropsKisi & Required<Pick<PropsKisi, "ubah">>) {
  const wadah = useRef<HTMLDivElement>(null);
  const { pdKode = "", versiId = "", alasan = "" } = ubah ?? {};
  const hidup = useKisi(wadah, { ...tampilan, pdKode, versiId, alasan });
  return (
    <Form method="post" reloadDocument aria-label={judul}>
      <input type="hidden" name="maksud" value="kisi" />
      <p role="status" className="kisi-kabar">
        {hidup.pesan.map((kalimat) => (
          <span key={kalimat}>{kalimat}</span>
        ))}
      </p>
      <div ref={wadah}>
        <TabelKisi
          judul={judul}
          petunjuk={petunjuk}
          tampilan={tampilan}
          keadaan={hidup.keadaan}
          pilih={hidup.pilih}
          ketikan={ketikan}
          salah={salah}
        />
      </div>
      <AlasanKisi daftar={tampilan.perluAlasan} />
      <p className="mt-4">
        <button type="submit" className="tombol utama">
          Simpan semua
        </button>
      </p>
    </Form>
  );
}

type PropsTabel = Pick<PropsKisi, "judul" | "tampilan" | "ketikan" | "salah"> & {
  readonly petunjuk?: string;
  readonly keadaan?: ReturnType<typeof useKisi>["keadaan"];
  readonly pilih?: ReturnType<typeof useKisi>["pilih"];
};

function TabelKisi({ judul, petunjuk, tampilan: { kolom, baris }, keadaan, pilih, ketikan, salah }: PropsTabel) {
  return (
    <TabelGulir label={judul}>
      <table className="tabel kisi">
        <JudulTabel judul={judul} {...(petunjuk === undefined ? {} : { petunjuk })} />
        <thead>
          <tr>
            <th scope="col">Uraian</th>
            {kolom.map((k) => (
              <th key={k.id} scope="col" className={kelasKolom(k)}>
                {k.judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((b, i) => (
            <BarisKisiTabel
              key={b.id ?? `judul-${i}`}
              baris={b}
              kolom={kolom}
              keadaan={keadaan}
              pilih={pilih}
              ketikan={ketikan}
              salah={salah}
            />
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}
