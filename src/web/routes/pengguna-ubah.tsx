// /pengaturan/pengguna/:id: one account: name, address, roles, closing it, a new password.
import { Form, Link, redirect } from "react-router";
import { getPengguna, resetSandiPengguna, setAktifPengguna, updatePengguna } from "#organisasi/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { FormulirPengguna } from "../komponen/masuk/formulir-pengguna.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { SandiSekali } from "../komponen/masuk/sandi-sekali.tsx";
import { aksi, type BahanAksi } from "../muat/aksi.server.ts";
import { readPeran } from "../muat/isian-peran.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import { withIsian } from "../muat/penolakan.server.ts";
import { alamatJejak } from "../tampilan/jejak-alamat.ts";
import type { Route } from "./+types/pengguna-ubah";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => ({
    diubah: await getPengguna(konteks, pengguna, args.params.id),
    disimpan: params.get("selesai") !== null,
  }));
}

/** `maksud` names the form that was sent. */
export function action(args: Route.ActionArgs) {
  const { id } = args.params;
  return aksi(args, async (bahan) => {
    const { konteks, pengguna, isi } = bahan;
    switch (isi("maksud")) {
      case "simpan":
        return save(bahan, id);
      case "aktifkan":
      case "nonaktifkan":
        await setAktifPengguna(konteks, pengguna, { id, aktif: isi("maksud") === "aktifkan" });
        return redirect(`/pengaturan/pengguna/${id}?selesai=ya`);
      case "reset":
        return resetSandiPengguna(konteks, pengguna, { id, lepasTotp: isi("lepasTotp") === "ya" });
      default:
        return { pesan: "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi." };
    }
  });
}

function save({ konteks, pengguna, isi, semua }: BahanAksi, id: string) {
  const nilai = { nama: isi("nama"), surel: isi("surel"), peran: readPeran(semua) };
  return withIsian(nilai, async () => {
    await updatePengguna(konteks, pengguna, { id, ...nilai });
    return redirect(`/pengaturan/pengguna/${id}?selesai=ya`);
  });
}

export default function HalamanPenggunaUbah({ loaderData, actionData }: Route.ComponentProps) {
  const { diubah, disimpan } = loaderData;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  const nilai = actionData !== undefined && "nilai" in actionData ? actionData.nilai : diubah;
  const baru = actionData !== undefined && "sandi" in actionData ? actionData : null;
  return (
    <div className="max-w-2xl">
      <KepalaHalaman
        judul={diubah.nama}
        uraian={`Akun ${diubah.nama}.`}
        sub={diubah.aktif ? "Akun aktif." : "Akun nonaktif: tidak dapat masuk."}
        jejak={[{ label: "Pengguna", ke: "/pengaturan/pengguna" }]}
      />
      {baru === null || baru.sandi === null ? null : <SandiSekali surel={baru.surel} sandi={baru.sandi} />}
      <Kabar pesan={pesan} />
      {disimpan && actionData === undefined ? <Kabar pesan="Perubahan disimpan." baik /> : null}
      <FormulirPengguna nilai={nilai} tombol="Simpan" maksud="simpan" />
      <p className="mt-6">
        <Link to={alamatJejak("pengguna", diubah.id)}>Jejak perubahan akun ini</Link>
      </p>
      <ResetSandi totpAktif={diubah.totpAktif} />
      <UbahAktif aktif={diubah.aktif} />
    </div>
  );
}

function ResetSandi({ totpAktif }: { readonly totpAktif: boolean }) {
  return (
    <section aria-labelledby="reset" className="mt-10">
      <h2 id="reset">Sandi baru</h2>
      <p className="mt-1 mb-4 text-redup">
        Membuat sandi baru yang ditampilkan sekali dan mengakhiri semua sesi akun ini. Pastikan dahulu bahwa yang
        meminta memang pemilik akun.
      </p>
      <Form method="post" reloadDocument className="grid gap-3" aria-label="Buat sandi baru">
        <input type="hidden" name="maksud" value="reset" />
        {totpAktif ? (
          <label className="flex items-center gap-2">
            <input type="checkbox" name="lepasTotp" value="ya" /> Lepas juga langkah kedua (gawainya hilang)
          </label>
        ) : null}
        <div>
          <button type="submit" className="tombol">
            Buat sandi baru
          </button>
        </div>
      </Form>
    </section>
  );
}

function UbahAktif({ aktif }: { readonly aktif: boolean }) {
  return (
    <section aria-labelledby="keadaan" className="mt-10">
      <h2 id="keadaan">{aktif ? "Nonaktifkan akun" : "Aktifkan akun"}</h2>
      <p className="mt-1 mb-4 text-redup">
        {aktif
          ? "Pemiliknya langsung keluar dari semua perangkat dan tidak dapat masuk lagi. Yang pernah ditulisnya tetap ada."
          : "Pemiliknya dapat masuk lagi dengan sandi dan perannya yang dahulu."}
      </p>
      <Form method="post" reloadDocument aria-label={aktif ? "Nonaktifkan akun" : "Aktifkan akun"}>
        <button type="submit" name="maksud" value={aktif ? "nonaktifkan" : "aktifkan"} className="tombol">
          {aktif ? "Nonaktifkan" : "Aktifkan"}
        </button>
      </Form>
    </section>
  );
}
