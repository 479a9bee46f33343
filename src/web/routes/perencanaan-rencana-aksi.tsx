// /perencanaan/rencana-aksi: what is done in which quarter to reach the targets of a Renja, by whom.
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { BagianIndikatorAksi } from "../komponen/rencana/aksi/indikator-aksi.tsx";
import { MedanVersi } from "../komponen/rencana/pilih-versi.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { simpanAksi } from "../muat/rencana/aksi/simpan-aksi.server.ts";
import { loadKisi } from "../muat/rencana/kisi/muat-kisi.server.ts";
import { buildTampilanAksi } from "../tampilan/rencana/aksi/rencana-aksi.ts";
import type { Route } from "./+types/perencanaan-rencana-aksi";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const lembar = await loadKisi(bahan);
    const { pd, pemda, versi, dokumen, bolehUbah, tahun } = lembar;
    return {
      pd: { kode: pd.kode, nama: pd.nama },
      istilah: pemda.istilahTriwulan,
      dokumen: dokumen.filter((d) => d.jenis === "renja"),
      versiId: versi?.id ?? null,
      tahun,
      bolehUbah: bolehUbah && versi?.dokumen.jenis === "renja",
      disimpan: readTeks(bahan.params, "selesai") !== undefined,
      ...buildTampilanAksi({ ...lembar, istilah: pemda.istilahTriwulan }),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => simpanAksi(bahan, await loadKisi(bahan)));
}

export default function HalamanRencanaAksi({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, istilah, dokumen, versiId, tahun, bolehUbah, disimpan, indikator, jabatan, subKegiatan } = loaderData;
  const ketikan = actionData !== undefined && "nilai" in actionData ? actionData.nilai : null;
  return (
    <>
      <KepalaHalaman
        judul="Rencana aksi"
        uraian={`Rencana aksi ${pd.nama} Tahun ${tahun}.`}
        sub={`${pd.nama}, Tahun ${tahun}: kegiatan tiap triwulan untuk mencapai target, penanggung jawab, dan sub kegiatannya.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Dokumen perencanaan", ke: `/perencanaan?pd=${pd.kode}` },
        ]}
      />
      <Pemilih label="Pilih perangkat daerah dan Renja">
        <MedanPd kode={pd.kode} />
        <MedanVersi dokumen={dokumen} kini={versiId} />
      </Pemilih>
      <div className="my-4 grid gap-2">
        <Kabar pesan={actionData?.pesan} />
        {disimpan && actionData === undefined ? <Kabar pesan="Rencana aksi disimpan." baik /> : null}
      </div>
      {indikator.length === 0 ? (
        <Kosong judul="Belum ada indikator">
          Rencana aksi memuat kegiatan untuk mencapai target setiap indikator. Tambahkan indikator pada pohon kinerja
          dahulu.
        </Kosong>
      ) : (
        indikator.map((i) => (
          <BagianIndikatorAksi
            key={i.id}
            indikator={i}
            pilihan={{ jabatan, subKegiatan }}
            istilah={istilah}
            bolehUbah={bolehUbah}
            ketikan={ketikan}
          />
        ))
      )}
    </>
  );
}
