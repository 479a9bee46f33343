// /pengukuran/jadwal: the filling periods of the pemda, and adding one.
import { Link, redirect } from "react-router";
import { can } from "#organisasi";
import { aturJadwal, listJadwal } from "#pengukuran/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { BuatJadwal, type KetikanJadwal } from "../komponen/jadwal/formulir-jadwal.tsx";
import { RincianJadwal } from "../komponen/jadwal/kartu-jadwal.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import { toJadwalTampil } from "../tampilan/jadwal.ts";
import type { Route } from "./+types/jadwal";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna }) => ({
    jadwal: (await listJadwal(konteks, pengguna)).map(toJadwalTampil),
    kelola: pengguna.jenis === "akun" && can(pengguna, "kelola_jadwal", { jenis: "pemda", pemdaId: pengguna.pemdaId }),
  }));
}

export function action(args: Route.ActionArgs) {
  return aksi(args, ({ konteks, pengguna, isi }) => {
    const nilai: KetikanJadwal = {
      maksud: "buat",
      periode: isi("periode").trim(),
      dibuka: isi("dibuka"),
      batas: isi("batas"),
      alasan: "",
      pd: "",
    };
    return withIsian(nilai, async () => {
      const { periode, dibuka, batas } = nilai;
      await aturJadwal(konteks, pengguna, { periode, dibuka, batas });
      return redirect(`/pengukuran/jadwal/${encodeURIComponent(periode)}?selesai=dibuat`);
    });
  });
}

export default function HalamanJadwal({ loaderData: { jadwal, kelola }, actionData }: Route.ComponentProps) {
  const ketikan = actionData !== undefined && "nilai" in actionData ? actionData.nilai : null;
  return (
    <>
      <KepalaHalaman
        judul="Jadwal pengisian"
        uraian="Periode pengisian realisasi, batasnya, dan kuncinya."
        sub="Kapan realisasi diisi, sampai kapan, dan apa yang sudah dikunci. Setiap perubahan di sini tercatat."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <Kabar pesan={actionData?.pesan} />
      {kelola ? <BuatJadwal ketikan={ketikan} /> : null}
      {jadwal.length === 0 ? (
        <Kosong judul="Belum ada periode">
          Tambahkan periode pertama: kodenya, tanggal dibuka, dan batas pengisiannya. Perencana mengisi sejak tanggal
          itu.
        </Kosong>
      ) : null}
      <ul className="mt-5 grid gap-4">
        {jadwal.map((j) => (
          <li key={j.periode} className="kartu">
            <h2>
              <Link to={`/pengukuran/jadwal/${j.periode}`}>{j.label}</Link>
            </h2>
            <RincianJadwal jadwal={j} />
          </li>
        ))}
      </ul>
    </>
  );
}
