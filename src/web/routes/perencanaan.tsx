// /perencanaan: the planning documents of a PD with their versions, and every step from drafting to being set.
import { Link } from "react-router";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPd, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { KartuDokumen } from "../komponen/rencana/dokumen/kartu-dokumen.tsx";
import { MulaiDokumen } from "../komponen/rencana/dokumen/mulai-dokumen.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan } from "../muat/parameter.ts";
import { jalankanPapan, muatPapan, type SelesaiDokumen } from "../muat/rencana/dokumen/papan.server.ts";
import { resolvePdRencana } from "../muat/rencana/dokumen/pd-rencana.server.ts";
import type { Route } from "./+types/perencanaan";

const KABAR: Readonly<Record<SelesaiDokumen, string>> = {
  mulai: "Dokumen dimulai. Susun isinya lewat tautan di bawah judulnya.",
  perubahan: "Versi perubahan dimulai.",
  ajukan: "Versi diajukan dan menunggu penetapan.",
  kembalikan: "Versi dikembalikan untuk diperbaiki.",
  tetapkan: "Versi ditetapkan. Isinya sekarang menjadi rencana yang berlaku.",
  batalkan: "Versi dibatalkan.",
  salin: "Isi tahun lalu disalin ke rancangan.",
};
const SELESAI = ["mulai", "perubahan", "ajukan", "kembalikan", "tetapkan", "batalkan", "salin"] as const;

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async (bahan) => {
    const selesai = readPilihan(bahan.params, "selesai", SELESAI, null);
    const papan = await muatPapan(bahan, await resolvePdRencana(bahan));
    return { ...papan, kabar: selesai === null ? null : KABAR[selesai] };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => jalankanPapan(bahan, await resolvePdRencana(bahan)));
}

export default function HalamanPerencanaan({ loaderData, actionData }: Route.ComponentProps) {
  const { pd, hak, dokumen, hariIni, kabar } = loaderData;
  const ketikan = actionData !== undefined && "nilai" in actionData ? actionData.nilai : null;
  return (
    <>
      <KepalaHalaman
        judul="Dokumen perencanaan"
        uraian={`RPJMD, Renstra, dan Renja ${pd.nama} beserta versinya.`}
        sub={`${pd.nama}: dokumen, versi yang berlaku, dan rancangan yang sedang disusun.`}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: pd.nama, ke: `/pd/${pd.kode}` },
        ]}
      />
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <Pemilih label="Pilih perangkat daerah">
          <MedanPd kode={pd.kode} />
        </Pemilih>
        <Link to={withKueri("/perencanaan/riwayat", { pd: pd.kode })}>Rencana pada tanggal tertentu</Link>
      </div>
      <div className="mb-5 grid gap-2">
        <Kabar pesan={actionData?.pesan} />
        {actionData === undefined ? <Kabar pesan={kabar} baik /> : null}
      </div>
      {dokumen.length === 0 ? (
        <div className="mb-5">
          <Kosong judul="Belum ada dokumen perencanaan">
            {pd.pemda
              ? "RPJMD memuat visi, misi, tujuan, dan sasaran daerah. Mulai dokumennya di bawah, lalu susun pohon kinerjanya."
              : "Renstra memuat tujuan sampai sub kegiatan dengan target setiap tahun; Renja memuat target dan pagu satu tahun. Perencana memulainya, kepala perangkat daerah menetapkannya."}
          </Kosong>
        </div>
      ) : null}
      <div className="grid gap-5">
        {dokumen.map((d) => (
          <KartuDokumen key={d.id} pdKode={pd.kode} dokumen={d} hariIni={hariIni} ketikan={ketikan} />
        ))}
      </div>
      {hak.susun ? (
        <div className="mt-6">
          <MulaiDokumen pemda={pd.pemda} ketikan={ketikan} pertama={dokumen.length === 0} />
        </div>
      ) : null}
    </>
  );
}
