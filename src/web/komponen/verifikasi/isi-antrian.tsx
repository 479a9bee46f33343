// The body of both queue pages: what came of the last action, then the sheets, or what an empty queue means.
import type { ReactNode } from "react";
import type { LembarAntrian } from "../../tampilan/verifikasi.ts";
import type { LaporanMassal } from "../../tampilan/verifikasi-kunci.ts";
import { Kosong } from "../dasar/kosong.tsx";
import { Kabar } from "../masuk/medan.tsx";
import { LaporanMassalIsi } from "./laporan-massal.tsx";
import { type Ketikan, LembarAntrianIsi } from "./lembar-antrian.tsx";

/** What the action answered; `nilai` is what was typed when it was refused. */
export type HasilTampil =
  | { readonly laporan: LaporanMassal }
  | { readonly pesan: string; readonly nilai?: Ketikan & { readonly lembar: string } };
export type PropsAntrian = {
  readonly lembar: readonly LembarAntrian[];
  readonly pilih: string | null;
  readonly kataSetuju: string;
  readonly hasil: HasilTampil | undefined;
  /** What belongs here and who fills it, shown while nothing waits. */
  readonly kosong: ReactNode;
};

export function IsiAntrian({ lembar, pilih, kataSetuju, hasil, kosong }: PropsAntrian) {
  const ketikan = hasil !== undefined && "nilai" in hasil ? hasil.nilai : undefined;
  return (
    <>
      {hasil !== undefined && "laporan" in hasil ? <LaporanMassalIsi laporan={hasil.laporan} /> : null}
      {hasil !== undefined && "pesan" in hasil ? <Kabar pesan={hasil.pesan} /> : null}
      {lembar.length === 0 ? <Kosong judul="Tidak ada yang menunggu">{kosong}</Kosong> : null}
      {lembar.map((l) => (
        <LembarAntrianIsi
          key={l.kunci}
          lembar={l}
          kataSetuju={kataSetuju}
          semuaDipilih={pilih === l.kunci}
          ketikan={ketikan?.lembar === l.kunci ? ketikan : null}
        />
      ))}
    </>
  );
}
