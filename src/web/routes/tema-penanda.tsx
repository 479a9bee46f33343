// /tematik/:kode/penanda: the money tagged for a theme by PD, strategy, programme and year, and the forms that tag it.
import { Form } from "react-router";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { FormulirCalon } from "../komponen/tematik/penanda/formulir-calon.tsx";
import { FormulirTanda } from "../komponen/tematik/penanda/formulir-tanda.tsx";
import { JumlahPenanda } from "../komponen/tematik/penanda/jumlah-penanda.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { useDataAkar } from "../muat/data-akar.ts";
import { muat } from "../muat/muat.server.ts";
import { aksiPenanda } from "../muat/tematik/aksi-penanda.server.ts";
import { type DataPenanda, loadPenanda } from "../muat/tematik/penanda.server.ts";
import type { Route } from "./+types/tema-penanda";
import "../gaya/penanda.css";

export function loader(args: Route.LoaderArgs) {
  return muat(args, (bahan) => loadPenanda(bahan, args.params.kode));
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => aksiPenanda(bahan, args.params.kode));
}

export default function HalamanPenanda({ loaderData, actionData }: Route.ComponentProps) {
  const { tema, tempat, namaPd, baris, tambah, kabar, boleh } = loaderData;
  const ditolak = actionData !== undefined && "ketikan" in actionData ? actionData : null;
  return (
    <div className="penanda">
      <KepalaHalaman
        judul={`Penanda anggaran ${tema.nama}`}
        uraian={`Anggaran yang ditandai untuk tema ${tema.nama} Tahun ${tempat.tahun}, ${namaPd}.`}
        sub={`${namaPd}, Tahun ${tempat.tahun}: sub kegiatan yang mendukung tema, bagian pagunya, dan realisasinya.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Tema pembangunan", ke: "/tematik" },
          { label: tema.nama, ke: `/tematik/${tema.kode}` },
        ]}
      />
      <PilihTempat data={loaderData} />
      <div className="my-4 grid gap-2">
        <Kabar pesan={actionData?.pesan} />
        {actionData === undefined ? <Kabar pesan={kabar} baik /> : null}
      </div>
      <JumlahPenanda data={loaderData} />
      <section aria-labelledby="tanda" className="mt-10">
        <h2 id="tanda" className="mb-4">
          Sub kegiatan bertanda
        </h2>
        {baris.length === 0 ? (
          <Kosong judul={`Belum ada anggaran Tahun ${tempat.tahun} yang ditandai untuk tema ini`}>
            {boleh
              ? "Pilih sub kegiatan yang mendukung tema pada daftar di bawah, lalu simpan."
              : "Perencana perangkat daerah menandai sub kegiatan yang mendukung tema beserta bagian pagunya."}
          </Kosong>
        ) : (
          <FormulirTanda data={loaderData} ditolak={ditolak} />
        )}
        <Salin data={loaderData} />
      </section>
      {tambah === null ? null : (
        <section aria-labelledby="tambah" className="mt-10">
          <h2 id="tambah" className="mb-4">
            Tambah tanda
          </h2>
          <FormulirCalon data={loaderData} tambah={tambah} ditolak={ditolak} />
        </section>
      )}
    </div>
  );
}

function PilihTempat({ data: { tempat, tahunPilihan } }: { readonly data: DataPenanda }) {
  const { pd } = useDataAkar();
  const semua = { nilai: "semua", label: "Semua perangkat daerah" };
  return (
    <Pemilih label="Pilih perangkat daerah dan tahun">
      <MedanPilihan
        label="Perangkat daerah"
        nama="pd"
        nilai={tempat.pd}
        pilihan={[semua, ...pd.map((p) => ({ nilai: p.kode, label: p.nama }))]}
      />
      <MedanPilihan
        label="Tahun"
        nama="tahun"
        nilai={String(tempat.tahun)}
        pilihan={tahunPilihan.map((t) => ({ nilai: String(t), label: `Tahun ${t}` }))}
      />
    </Pemilih>
  );
}

function Salin({ data: { tempat, tahunLalu } }: { readonly data: DataPenanda }) {
  if (tahunLalu === null) return null;
  return (
    <Form method="post" reloadDocument className="mt-4" aria-label="Salin tanda">
      <input type="hidden" name="tahun" value={tempat.tahun} />
      <input type="hidden" name="pd" value={tempat.pd} />
      <input type="hidden" name="dari" value={tahunLalu} />
      <button type="submit" name="maksud" value="salin" className="tombol">
        Salin tanda Tahun {tahunLalu} ke Tahun {tempat.tahun}
      </button>
    </Form>
  );
}
