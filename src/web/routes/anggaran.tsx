// /anggaran: programmes with indikator and total, the budget tagged for each theme, the priority table.
import { getAnggaran } from "#perencanaan/server";
import { SekilasAnggaran } from "../komponen/anggaran/sekilas-anggaran.tsx";
import { TabelPrioritas } from "../komponen/anggaran/tabel-prioritas.tsx";
import { TabelProgram } from "../komponen/anggaran/tabel-program.tsx";
import { TabelTema } from "../komponen/anggaran/tabel-tema.tsx";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanTahun, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { listAnggaranTema } from "../muat/anggaran-tema.server.ts";
import { muat } from "../muat/muat.server.ts";
import { readTahun } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import type { Route } from "./+types/anggaran";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const { prioritas, ...anggaran } = await getAnggaran(konteks, pengguna, { pdKode, tahun: readTahun(params) });
    return { anggaran, prioritas, tema: await listAnggaranTema(bahan, pdKode, anggaran.tahun) };
  });
}

export default function HalamanAnggaran({ loaderData: { anggaran, prioritas, tema } }: Route.ComponentProps) {
  const { pd, tahun, baris } = anggaran;
  return (
    <>
      <KepalaHalaman
        judul="Anggaran"
        uraian={`Pagu program, anggaran tematik, dan program prioritas ${pd.nama} Tahun ${tahun}.`}
        sub={`${pd.nama}, Tahun ${tahun}`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-6">
        <Pemilih label="Pilih perangkat daerah dan tahun">
          <MedanPd kode={pd.kode} />
          <MedanTahun tahun={tahun} />
        </Pemilih>
      </div>
      <div className="grid grid-cols-1 gap-10">
        {baris.length === 0 ? (
          <BelumAdaProgram tahun={tahun} />
        ) : (
          <>
            <SekilasAnggaran anggaran={anggaran} tema={tema} />
            <TabelProgram anggaran={anggaran} />
          </>
        )}
        {tema.map((t) => (
          <section key={t.tema.kode}>
            <TabelTema anggaran={t} denganPd={false} />
          </section>
        ))}
        {prioritas.length === 0 ? null : <TabelPrioritas prioritas={prioritas} tahun={tahun} />}
      </div>
    </>
  );
}

function BelumAdaProgram({ tahun }: { readonly tahun: number }) {
  return (
    <Kosong judul={`Program Tahun ${tahun} belum diisi`}>
      Di sini tampil program beserta indikator dan pagunya menurut DPA. Perencana perangkat daerah mengisi program dari
      nomenklatur, lalu pagu tiap sub kegiatan.
    </Kosong>
  );
}
