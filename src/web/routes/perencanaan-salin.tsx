// /perencanaan/salin: a new Renja that starts from the year before; shows what will be copied before it is.
import { Form, Link, redirect } from "react-router";
import { Galat } from "#inti";
import { CARA_SALIN, type CaraSalin, getCalonSalinan, salinTahun } from "#perencanaan/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { DaftarBeda, RingkasanBeda } from "../komponen/rencana/dokumen/daftar-beda.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import { ringkasBeda, tambahanOf, toKelompokBeda } from "../tampilan/rencana/dokumen/beda.ts";
import type { Route } from "./+types/perencanaan-salin";
import "../gaya/renstra.css";

/** Rows shown of each preview; the counts tell of all. */
const BATAS_CONTOH = 100;
const CARA: Readonly<Record<CaraSalin, string>> = {
  renstra: "Jadwal tahun lalu, target dan pagu dari Renstra",
  salin: "Jadwal, target, dan pagu tahun lalu",
  kosong: "Jadwal tahun lalu saja, target dan pagu dikosongkan",
};

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdRencana(bahan);
    const target = readPilihan(params, "target", CARA_SALIN, "renstra");
    const calon = await getCalonSalinan(konteks, pengguna, { pdKode, versiId: versiOf(params), target });
    const { pemda, pd, versi, perubahan, naskah } = calon;
    const beda = tambahanOf(perubahan);
    const kamus = { nama: () => undefined, istilah: pemda.istilahTriwulan };
    return {
      pd: { kode: pd.kode, nama: pd.nama },
      versiId: versi.id,
      judul: versi.dokumen.judul,
      tahun: versi.dokumen.tahunMulai,
      target,
      banyak: perubahan.length,
      ringkas: ringkasBeda(beda),
      kelompok: toKelompokBeda(beda.slice(0, BATAS_CONTOH), { lama: naskah, baru: naskah }, kamus),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdRencana(bahan);
    const target = readPilihan(params, "target", CARA_SALIN, "renstra");
    const { hasil } = await salinTahun(konteks, pengguna, { pdKode, versiId: versiOf(params), target });
    if (hasil.jenis === "tersimpan") return redirect(withKueri("/perencanaan", { pd: pdKode, selesai: "salin" }));
    if (hasil.jenis === "ditolak") return { pesan: hasil.temuan.map((t) => t.pesan).join(" ") };
    throw new Galat(
      "bentrok",
      "Rancangan baru saja diubah orang lain. Tidak ada yang disalin; periksa lalu coba lagi.",
    );
  });
}

function versiOf(params: URLSearchParams): string {
  const versi = readTeks(params, "versi");
  if (versi === undefined)
    throw new Galat("tidak_ditemukan", "Buka halaman ini dari rancangan Renja di Dokumen perencanaan.");
  return versi;
}

export default function HalamanSalinTahun({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, versiId, judul, tahun, target, banyak, ringkas, kelompok } = loaderData;
  const kembali = withKueri("/perencanaan", { pd: pd.kode });
  return (
    <>
      <KepalaHalaman
        judul={`Mulai ${judul} dari Tahun ${tahun - 1}`}
        uraian={`Salin jadwal, target, dan pagu ke ${judul} ${pd.nama}.`}
        sub="Pohon kinerja dan indikator yang masih berlaku sudah ada dalam rancangan. Yang sudah diisi tidak ditimpa."
        jejak={[
          { label: pd.nama, ke: `/pd/${pd.kode}` },
          { label: "Dokumen perencanaan", ke: kembali },
        ]}
      />
      <div className="mb-5 grid gap-4">
        <Kabar pesan={actionData?.pesan} />
        <Pemilih label="Pilih yang disalin" tetap={{ pd: pd.kode, versi: versiId }}>
          <MedanPilihan
            label="Yang disalin"
            nama="target"
            nilai={target}
            pilihan={(["renstra", "salin", "kosong"] as const).map((nilai) => ({ nilai, label: CARA[nilai] }))}
          />
        </Pemilih>
      </div>
      {banyak === 0 ? (
        <Kosong judul="Tidak ada yang dapat disalin">
          Tahun {tahun - 1} tidak mempunyai isi yang belum ada dalam rancangan ini, atau Renstra belum bertarget Tahun{" "}
          {tahun}. <Link to={kembali}>Kembali ke dokumen perencanaan</Link>
        </Kosong>
      ) : (
        <>
          <RingkasanBeda judul="Yang akan disalin ke rancangan" ringkas={ringkas} />
          <Form method="post" reloadDocument className="mt-4">
            <button type="submit" className="tombol utama">
              Salin {banyak} baris ke rancangan
            </button>
          </Form>
          <DaftarBeda kelompok={kelompok} />
          {banyak > BATAS_CONTOH ? <p className="mt-4 text-redup">Dan {banyak - BATAS_CONTOH} baris lainnya.</p> : null}
        </>
      )}
    </>
  );
}
