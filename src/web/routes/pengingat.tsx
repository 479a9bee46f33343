// /pengaturan/pengingat: the outbox of reminders: what was sent, what would be sent; composing now, sending again.
import { Link, redirect } from "react-router";
import { can } from "#organisasi";
import { KEADAAN_SURAT } from "#pengukuran";
import { getKotakKeluar, kirimUlang, susunSekarang } from "#pengukuran/server";
import { Kosong } from "../komponen/dasar/kosong.tsx";
import { MedanPilihan, Pemilih } from "../komponen/dasar/pemilih.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { TombolPengingat } from "../komponen/pengingat/aksi-pengingat.tsx";
import { KeadaanKanal } from "../komponen/pengingat/keadaan-kanal.tsx";
import { TabelSurat } from "../komponen/pengingat/tabel-surat.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { kalimatJumlah, PILIHAN_KEADAAN } from "../tampilan/pengingat.ts";
import type { Route } from "./+types/pengingat";

const ALAMAT = "/pengaturan/pengingat";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const keadaan = readPilihan(params, "keadaan", KEADAAN_SURAT, undefined);
    const halaman = Math.max(1, Number.parseInt(readTeks(params, "halaman") ?? "1", 10) || 1);
    const kotak = await getKotakKeluar(konteks, pengguna, { keadaan, halaman });
    const bolehKelola =
      pengguna.jenis === "akun" && can(pengguna, "kelola_pengingat", { jenis: "pemda", pemdaId: pengguna.pemdaId });
    const { disusun, diulang } = { disusun: readTeks(params, "disusun"), diulang: readTeks(params, "diulang") };
    return { ...kotak, keadaan: keadaan ?? "", halaman, bolehKelola, kabar: kabarOf(disusun, diulang) };
  });
}

/** `maksud` names the button that was pressed. */
export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks, pengguna, isi }) => {
    switch (isi("maksud")) {
      case "susun":
        return redirect(withKueri(ALAMAT, { disusun: (await susunSekarang(konteks, pengguna)).jumlah }));
      case "ulang":
        return redirect(withKueri(ALAMAT, { diulang: await kirimUlang(konteks, pengguna) }));
      default:
        return { pesan: "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi." };
    }
  });
}

// The numbers come back in the address; whatever else stands there is not shown.
function kabarOf(disusun: string | undefined, diulang: string | undefined): string | null {
  if (disusun !== undefined && /^\d{1,6}$/.test(disusun)) {
    return disusun === "0" ? "Tidak ada yang perlu diingatkan hari ini." : `Pengingat hari ini: ${disusun} surat.`;
  }
  if (diulang !== undefined && /^\d{1,6}$/.test(diulang)) return `${diulang} surat diantrekan untuk dikirim ulang.`;
  return null;
}

export default function HalamanPengingat({ loaderData, actionData }: Route.ComponentProps) {
  const { kanal, jumlah, surat, keadaan, bolehKelola, kabar } = loaderData;
  const adaUlang = kanal !== null && (jumlah.gagal ?? 0) + (jumlah.tidak_dikirim ?? 0) > 0;
  return (
    <>
      <KepalaHalaman
        judul="Surat pengingat"
        uraian="Kotak keluar pengingat pengisian kinerja."
        sub={`Satu ringkasan setiap hari untuk setiap orang yang masih punya pekerjaan. ${kalimatJumlah(jumlah)}`}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <div className="mb-6 grid gap-4">
        <Kabar pesan={actionData === undefined ? null : actionData.pesan} />
        {actionData === undefined ? <Kabar pesan={kabar} baik /> : null}
        <KeadaanKanal kanal={kanal} />
      </div>
      {bolehKelola ? (
        <div className="tak-dicetak mb-6 flex flex-wrap gap-3">
          <TombolPengingat maksud="susun" label="Susun sekarang" utama />
          {adaUlang ? <TombolPengingat maksud="ulang" label="Kirim ulang semua yang gagal hari ini" /> : null}
        </div>
      ) : null}
      <Pemilih label="Saring surat">
        <MedanPilihan label="Keadaan" nama="keadaan" nilai={keadaan} pilihan={PILIHAN_KEADAAN} />
      </Pemilih>
      <div className="mt-4">
        {surat.length === 0 ? (
          <Kosong judul="Tidak ada surat di sini">
            Pengingat disusun sendiri setiap hari sejak tujuh hari sebelum batas pengisian, dan selama ada isian yang
            menunggu persetujuan atau verifikasi. Admin pemda dapat menyusunnya sekarang.
          </Kosong>
        ) : (
          <TabelSurat surat={surat} />
        )}
      </div>
      <Halaman {...loaderData} />
    </>
  );
}

type PropsHalaman = { readonly keadaan: string; readonly halaman: number; readonly lagi: boolean };

function Halaman({ keadaan, halaman, lagi }: PropsHalaman) {
  const ke = (nomor: number) => withKueri(ALAMAT, { keadaan: keadaan === "" ? null : keadaan, halaman: nomor });
  return (
    <nav aria-label="Halaman daftar" className="mt-4 flex gap-4">
      {halaman > 1 ? <Link to={ke(halaman - 1)}>Sebelumnya</Link> : null}
      {lagi ? <Link to={ke(halaman + 1)}>Berikutnya</Link> : null}
    </nav>
  );
}
