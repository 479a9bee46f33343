// /perencanaan/versi/:id: what a version changes, row by row, with names and words.

import { sebutanKeadaanVersi, sebutanVersi, type VersiRencana } from "#perencanaan";
import { getBedaVersi } from "#perencanaan/server";
import { HalamanHalaman } from "../komponen/dasar/halaman-halaman.tsx";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { DaftarBeda, RingkasanBeda } from "../komponen/rencana/dokumen/daftar-beda.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import { kamusOf, ringkasBeda, toKelompokBeda } from "../tampilan/rencana/dokumen/beda.ts";
import type { Route } from "./+types/perencanaan-versi";
import "../gaya/renstra.css";

const PER_HALAMAN = 200;

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdRencana(bahan);
    const hasil = await getBedaVersi(konteks, pengguna, { pdKode, versiId: args.params.id });
    const { pemda, pd, versi, lama, baru, beda, nama } = hasil;
    const banyak = Math.max(1, Math.ceil(beda.length / PER_HALAMAN));
    const hal = Math.min(banyak, Math.max(1, Number(readTeks(params, "hal") ?? "1") || 1));
    const kamus = kamusOf([baru, lama], nama, pemda.istilahTriwulan);
    const tampak = beda.slice((hal - 1) * PER_HALAMAN, hal * PER_HALAMAN);
    return {
      pd: { kode: pd.kode, nama: pd.nama },
      versiId: versi.id,
      judul: `${versi.dokumen.judul}, ${sebutanVersi(versi.nomor)}`,
      keadaan: sebutanKeadaanVersi(versi.keadaan),
      pembanding: pembandingOf(versi),
      ringkas: ringkasBeda(beda),
      kelompok: toKelompokBeda(tampak, { lama, baru }, kamus),
      hal,
      banyak,
    };
  });
}

function pembandingOf({ keadaan, nomor }: VersiRencana): string {
  if (keadaan !== "ditetapkan") return "rencana yang berlaku sekarang";
  return nomor === 0 ? "rencana sebelum versi ini ditetapkan" : "versi sebelumnya";
}

export default function HalamanBedaVersi({ loaderData }: Route.ComponentProps) {
  const { pd, versiId, judul, keadaan, pembanding, ringkas, kelompok, hal, banyak } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul={`Apa yang berubah: ${judul}`}
        uraian={`Perbedaan ${judul} ${pd.nama} dengan ${pembanding}.`}
        sub={`${keadaan}. Dibandingkan dengan ${pembanding}.`}
        jejak={[
          { label: pd.nama, ke: `/pd/${pd.kode}` },
          { label: "Dokumen perencanaan", ke: withKueri("/perencanaan", { pd: pd.kode }) },
        ]}
      />
      {ringkas.length === 0 ? (
        <Kosong judul="Belum ada yang berbeda">
          Versi ini sama dengan {pembanding}. Perubahan pada pohon kinerja, indikator, target, dan pagu akan tampak di
          sini.
        </Kosong>
      ) : (
        <>
          <RingkasanBeda ringkas={ringkas} />
          <DaftarBeda kelompok={kelompok} />
          <HalamanHalaman
            kini={hal}
            banyak={banyak}
            ke={(n) => withKueri(`/perencanaan/versi/${versiId}`, { pd: pd.kode, hal: n })}
          />
        </>
      )}
    </>
  );
}
