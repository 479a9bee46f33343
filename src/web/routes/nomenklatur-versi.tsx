// /pengaturan/nomenklatur?lama=&baru=&macam=: the versions of the nomenklatur that are loaded, and what differs between two.
import { getBandingNomenklatur, listVersiNomenklatur } from "#perencanaan/server";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { TabelBanding } from "../komponen/rencana/nomenklatur/tabel-banding.tsx";
import { TabelVersi } from "../komponen/rencana/nomenklatur/tabel-versi.tsx";
import { muat } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import { LABEL_MACAM, MACAM_BEDA, saringBeda } from "../tampilan/rencana/nomenklatur/banding.ts";
import type { Route } from "./+types/nomenklatur-versi";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const versi = await listVersiNomenklatur(konteks, pengguna);
    const nama = versi.map((v) => v.versi);
    const baru = readPilihan(params, "baru", nama, nama[0]);
    const lama = readPilihan(params, "lama", nama, nama[1]);
    const macam = readPilihan(params, "macam", MACAM_BEDA, "semua");
    const banding =
      baru === undefined || lama === undefined || baru === lama
        ? null
        : saringBeda(await getBandingNomenklatur(konteks, pengguna, { lama, baru }), macam);
    return { versi, baru: baru ?? "", lama: lama ?? "", macam, banding };
  });
}

export default function HalamanVersiNomenklatur({ loaderData }: Route.ComponentProps) {
  const { versi, baru, lama, macam, banding } = loaderData;
  const pilihan = versi.map((v) => ({ nilai: v.versi, label: v.versi }));
  return (
    <>
      <KepalaHalaman
        judul="Nomenklatur"
        uraian="Versi daftar program, kegiatan, dan sub kegiatan, dan beda antarversi."
        sub="Daftar kode program, kegiatan, dan sub kegiatan menurut Permendagri 90/2019 dan pemutakhirannya."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <TabelVersi versi={versi} />
      <div className="catatan info mt-6 max-w-prose">
        <p>
          Daftar baru dimuat operator di server, dari CSV atau XLSX dengan kolom kode, level, nama, kinerja, indikator,
          satuan, cakupan:
        </p>
        <p className="mt-2 overflow-x-auto">
          <code>npx opensakip acuan nomenklatur berkas.xlsx --versi 900.1.15.5-3406/2024</code>
        </p>
        <p className="mt-2">Rencana yang sudah ada tetap menunjuk versi yang dipakai ketika disusun.</p>
      </div>
      <h2 className="mt-8 mb-3">Beda antarversi</h2>
      {versi.length < 2 ? (
        <p>Baru satu versi yang dimuat, jadi belum ada yang dibandingkan.</p>
      ) : (
        <div className="mb-6">
          <Pemilih label="Pilih dua versi">
            <MedanPilihan label="Versi lama" nama="lama" nilai={lama} pilihan={pilihan} />
            <MedanPilihan label="Versi baru" nama="baru" nilai={baru} pilihan={pilihan} />
            <MedanPilihan
              label="Perubahan"
              nama="macam"
              nilai={macam}
              pilihan={MACAM_BEDA.map((m) => ({ nilai: m, label: LABEL_MACAM[m] }))}
            />
          </Pemilih>
        </div>
      )}
      {banding === null ? null : <TabelBanding banding={banding} />}
    </>
  );
}
