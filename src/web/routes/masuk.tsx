// /masuk: signing in with e-mail and password, by single sign-on, or as a demo account.
import { data, redirect } from "react-router";
import { sebutanJeda } from "#organisasi";
import { AKUN_PERAGAAN, listPemda, masuk } from "#organisasi/server";
import { setKuki } from "../keamanan/kuki.server.ts";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { FormulirMasuk, PilihPeragaan, TombolOidc } from "../komponen/masuk/formulir-masuk.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { PilihPemda } from "../komponen/masuk/pilih-pemda.tsx";
import { opsiMasukContext } from "../konteks.server.ts";
import { aksi } from "../muat/aksi.server.ts";
import { tujuanOf, withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { enterWith } from "../muat/sesi-baru.server.ts";
import type { Route } from "./+types/masuk";

const PESAN_DITOLAK = "Surel atau sandi tidak cocok.";
const PESAN_SSO: Readonly<Record<string, string>> = {
  ditolak: "Akun SSO itu tidak terdaftar di sini, atau surelnya belum terverifikasi. Hubungi admin pemda.",
  gagal: "Masuk lewat SSO belum berhasil. Coba lagi, atau masuk dengan surel dan sandi.",
};

/**
 * Who has signed in already goes on to where they wanted. An installation of several pemda asks for one first;
 * `?pemda=` keeps the choice.
 */
export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const ke = tujuanOf(readTeks(params, "ke"));
    if (pengguna.jenis === "akun") throw redirect(ke);
    const { peragaan, oidc } = args.context.get(opsiMasukContext);
    return {
      ke,
      ...pilihPemda(await listPemda(konteks), readTeks(params, "pemda")),
      pesan: PESAN_SSO[readTeks(params, "sso") ?? ""] ?? null,
      oidc: oidc?.nama ?? null,
      peragaan: peragaan ? AKUN_PERAGAAN.map(({ kode, nama, tugas }) => ({ kode, nama, tugas })) : [],
    };
  });
}

type Pemda = Awaited<ReturnType<typeof listPemda>>[number];

/** `pilihan` is empty where there is nothing to choose; `dipilih` is null until the choice is made. */
function pilihPemda(semua: readonly Pemda[], slug: string | undefined) {
  const pilihan = semua.length > 1 ? semua : [];
  return { pilihan, dipilih: pilihan.find((p) => p.slug === slug) ?? null };
}

export function action(args: Route.ActionArgs) {
  return aksi(args, async ({ konteks, isi, alamat }) => {
    const [surel, ke] = [isi("surel"), tujuanOf(isi("ke"))];
    const pemdaSlug = isi("pemda") === "" ? undefined : isi("pemda");
    const hasil = await masuk(konteks, { surel, sandi: isi("sandi"), alamat, pemdaSlug });
    switch (hasil.jenis) {
      case "masuk":
        return enterWith(konteks, args.request, hasil.token, ke);
      case "perlu_totp":
        return redirect(withKueri("/masuk/kode", { ke }), {
          headers: [setKuki(args.request, "opensakip_tiket", hasil.tiket, 300)],
        });
      case "tunggu":
        return data({ surel, pesan: `Terlalu banyak percobaan. Coba lagi dalam ${sebutanJeda(hasil.detik)}.` }, 429);
      case "ditolak":
        return data({ surel, pesan: PESAN_DITOLAK }, 400);
    }
  });
}

export default function HalamanMasuk({ loaderData, actionData }: Route.ComponentProps) {
  const { ke, pilihan, dipilih, oidc, peragaan } = loaderData;
  const pemda = dipilih?.slug ?? null;
  const surel = actionData !== undefined && "surel" in actionData ? actionData.surel : "";
  return (
    <div className="max-w-xl">
      <KepalaHalaman
        judul="Masuk"
        uraian="Masuk ke OpenSAKIP untuk mengisi, memeriksa, dan menyetujui realisasi."
        sub="Untuk pengguna yang mengisi, memeriksa, dan menyetujui. Halaman kinerja dapat dibaca tanpa masuk."
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      {pilihan.length > 0 ? <PilihPemda pilihan={pilihan} dipilih={dipilih} ke={ke} /> : null}
      {pilihan.length > 0 && dipilih === null ? (
        <Kabar pesan={loaderData.pesan} />
      ) : (
        <>
          <FormulirMasuk surel={surel} pesan={actionData?.pesan ?? loaderData.pesan} ke={ke} pemda={pemda} />
          {oidc === null ? null : <TombolOidc nama={oidc} ke={ke} pemda={pemda} />}
        </>
      )}
      {peragaan.length === 0 ? null : <PilihPeragaan akun={peragaan} ke={ke} />}
    </div>
  );
}
