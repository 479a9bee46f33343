// /masuk/kode: the second step of signing in, a code from the authenticator app or (?cara=pemulihan) from paper.
import { data, Form, Link, redirect } from "react-router";
import { sebutanJeda } from "#organisasi";
import { isTiketBerlaku, masukTotp } from "#organisasi/server";
import { readKuki } from "../keamanan/kuki.server.ts";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar, MedanTeks } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { tujuanOf, withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { enterWith } from "../muat/sesi-baru.server.ts";
import type { Route } from "./+types/masuk-kode";

const TEKS = {
  autentikator: {
    judul: "Kode sekali pakai",
    sub: "Buka aplikasi autentikator di gawai Anda, lalu tulis enam angka yang tampil.",
    lain: "Gawai tidak ada? Pakai kode pemulihan",
  },
  pemulihan: {
    judul: "Kode pemulihan",
    sub: "Tulis salah satu kode pemulihan yang Anda simpan saat memasang langkah kedua. Satu kode berlaku sekali.",
    lain: "Pakai kode dari autentikator",
  },
} as const;

/** Without a running first step there is nothing to do here. */
export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, params }) => {
    const tiket = readKuki(args.request, "opensakip_tiket");
    if (tiket === undefined || !(await isTiketBerlaku(konteks, tiket))) throw redirect("/masuk");
    return { ke: tujuanOf(readTeks(params, "ke")), pemulihan: params.get("cara") === "pemulihan" };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks, isi, alamat }) => {
    const tiket = readKuki(args.request, "opensakip_tiket") ?? "";
    const hasil = await masukTotp(konteks, { tiket, kode: isi("kode"), alamat });
    switch (hasil.jenis) {
      case "masuk":
        return enterWith(konteks, args.request, hasil.token, tujuanOf(isi("ke")));
      case "kedaluwarsa":
        return redirect("/masuk");
      case "tunggu":
        return data({ pesan: `Terlalu banyak percobaan. Coba lagi dalam ${sebutanJeda(hasil.detik)}.` }, 429);
      case "ditolak":
        return data(
          {
            pesan:
              "Kode tidak cocok. Setiap kode berlaku sekali; tulis kode yang sedang tampil atau yang belum dipakai.",
          },
          400,
        );
    }
  });
}

export default function HalamanKode({ loaderData: { ke, pemulihan }, actionData }: Route.ComponentProps) {
  const teks = pemulihan ? TEKS.pemulihan : TEKS.autentikator;
  return (
    <div className="max-w-xl">
      <KepalaHalaman
        judul={teks.judul}
        uraian="Langkah kedua untuk masuk ke OpenSAKIP."
        sub={teks.sub}
        jejak={[{ label: "Masuk", ke: "/masuk" }]}
      />
      <Form method="post" reloadDocument className="grid gap-4" aria-label={teks.judul}>
        <Kabar pesan={actionData?.pesan} />
        {pemulihan ? (
          <MedanTeks label="Kode pemulihan" nama="kode" />
        ) : (
          <MedanTeks label="Kode" nama="kode" isiOtomatis="one-time-code" angka />
        )}
        <input type="hidden" name="ke" value={ke} />
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className="tombol utama">
            Lanjutkan
          </button>
          <Link to="/masuk">Kembali</Link>
        </div>
      </Form>
      <p className="mt-6">
        <Link to={withKueri("/masuk/kode", { ke, cara: pemulihan ? null : "pemulihan" })}>{teks.lain}</Link>
      </p>
    </div>
  );
}
