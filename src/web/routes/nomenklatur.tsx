// /nomenklatur?pd=&versi=&jenis=&induk=&q=: searching codes of program, kegiatan and sub kegiatan; the plain way beside the
// picker.
import { listVersiNomenklatur } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { HasilNomenklatur } from "../komponen/rencana/nomenklatur/hasil-nomenklatur.tsx";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { cariDariAlamat } from "../muat/rencana/nomenklatur/cari.server.ts";
import { PILIHAN_TINGKAT } from "../tampilan/rencana/nomenklatur/label.ts";
import type { Route } from "./+types/nomenklatur";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params, url } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const diminta = new URLSearchParams(url.searchParams);
    diminta.set("pd", pdKode);
    const hasil = await cariDariAlamat({ ...bahan, params: diminta });
    const versi = await listVersiNomenklatur(konteks, pengguna);
    return {
      pdKode,
      hasil,
      versi: versi.map((v) => v.versi),
      cari: readTeks(params, "q") ?? "",
      jenis: readTeks(params, "jenis") ?? "",
      induk: readTeks(params, "induk"),
    };
  });
}

export default function HalamanNomenklatur({ loaderData }: Route.ComponentProps) {
  const { pdKode, hasil, versi, cari, jenis, induk } = loaderData;
  return (
    <>
      <KepalaHalaman
        judul="Cari nomenklatur"
        uraian="Kode dan nama program, kegiatan, dan sub kegiatan menurut Permendagri 90/2019 dan pemutakhirannya."
        sub="Cari dengan kata dalam nama, atau dengan awal kode, misalnya 2.07.03. Kode lama dan baru sama-sama dikenal."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <div className="mb-6">
        <Pemilih label="Cari nomenklatur" tetap={induk === undefined ? {} : { induk }}>
          <label className="medan">
            Kata atau kode
            <input key={cari} type="search" name="q" defaultValue={cari} />
          </label>
          <MedanPilihan
            label="Tingkat"
            nama="jenis"
            nilai={jenis}
            pilihan={[{ nilai: "", label: "Semua tingkat" }, ...PILIHAN_TINGKAT]}
          />
          <MedanPd kode={pdKode} />
          <MedanPilihan
            label="Versi daftar"
            nama="versi"
            nilai={hasil.versi}
            pilihan={versi.map((v) => ({ nilai: v, label: v }))}
          />
        </Pemilih>
      </div>
      {induk === undefined ? null : <p className="mb-3">Hanya lanjutan kode {induk}.</p>}
      {hasil.butir.length === 0 ? (
        <Kosong judul="Tidak ada yang cocok">
          Yang dicari hanya kode dalam bidang urusan perangkat daerah terpilih dan program penunjang. Coba kata yang
          lebih sedikit, tingkat lain, atau perangkat daerah lain.
        </Kosong>
      ) : (
        <HasilNomenklatur hasil={hasil} />
      )}
    </>
  );
}
