// Choose a programme, kegiatan or sub kegiatan of a PD for a strategy: first the PD, then its tree with a button each.
import { labelJenisSimpul } from "#perencanaan";
import type { ButirProgram } from "../../../tampilan/program-tema.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { MedanPilihan, MedanTahun, Pemilih } from "../../dasar/pemilih.tsx";
import { TombolSunting } from "./formulir-sunting.tsx";
import { useSunting } from "./konteks-sunting.ts";

export type PropsPilihProgram = {
  readonly strategi: string;
  readonly sasaran: string;
  readonly pd: string;
  readonly tahun: number;
  readonly butir: readonly ButirProgram[];
  /** Ids that carry out this strategy already. */
  readonly sudah: readonly string[];
};

export function PilihProgram({ strategi, sasaran, pd, tahun, butir, sudah }: PropsPilihProgram) {
  const { pd: daftar } = useSunting();
  return (
    <>
      <Pemilih label="Pilih perangkat daerah" tetap={{ strategi, sasaran }}>
        <MedanPilihan
          label="Perangkat daerah"
          nama="pd"
          nilai={pd}
          pilihan={daftar.map((p) => ({ nilai: p.kode, label: p.nama }))}
        />
        <MedanTahun tahun={tahun} />
      </Pemilih>
      {butir.length === 0 ? (
        <Kosong judul={`Belum ada program Tahun ${tahun}`}>
          Perencana perangkat daerah ini menyusunnya lebih dahulu. Pilih tahun atau perangkat daerah lain.
        </Kosong>
      ) : (
        <ul className="grid gap-2">
          {butir.map((b) => (
            <li
              key={b.id}
              className={`flex flex-wrap items-center justify-between gap-3 border-t border-garis py-2 ${INDEN[b.dalam] ?? ""}`}
            >
              <p className={`min-w-0 flex-1 basis-56 ${b.dalam === 0 ? "font-semibold" : ""}`}>
                {b.nama}
                <span className="sisi font-normal">
                  {labelJenisSimpul(b.jenis)} {b.kode}
                </span>
              </p>
              {sudah.includes(b.id) ? (
                <span className="text-sm text-redup">Sudah dipilih</span>
              ) : (
                <TombolSunting
                  maksud="dukungan"
                  tetap={{ strategiId: strategi, sasaranAntaraId: sasaran, simpulId: b.id }}
                >
                  Pilih<span className="sr-only"> {b.nama}</span>
                </TombolSunting>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const INDEN: Readonly<Record<number, string>> = { 1: "pl-4 sm:pl-8", 2: "pl-8 sm:pl-16" };
