// The sign-in form, the button to the single sign-on, and the one-click roles of demo mode.
import { Form } from "react-router";
import { withKueri } from "../../muat/alamat.ts";
import { Kabar, MedanTeks } from "./medan.tsx";

export type PropsFormulirMasuk = {
  readonly surel: string;
  readonly pesan: string | null;
  readonly ke: string;
  /** Null where the installation holds one pemda only. */
  readonly pemda: string | null;
};

/** Works as a plain POST; the address that was typed comes back, the password does not. */
export function FormulirMasuk({ surel, pesan, ke, pemda }: PropsFormulirMasuk) {
  return (
    <Form method="post" reloadDocument className="grid gap-4" aria-label="Masuk dengan surel dan sandi">
      <Kabar pesan={pesan} />
      <MedanTeks label="Surel" nama="surel" jenis="email" nilai={surel} isiOtomatis="username" />
      <MedanTeks label="Sandi" nama="sandi" jenis="password" isiOtomatis="current-password" />
      <input type="hidden" name="ke" value={ke} />
      {pemda === null ? null : <input type="hidden" name="pemda" value={pemda} />}
      <div>
        <button type="submit" className="tombol utama">
          Masuk
        </button>
      </div>
    </Form>
  );
}

/** `nama` is how the pemda calls its single sign-on. */
export function TombolOidc({ nama, ke, pemda }: Pick<PropsFormulirMasuk, "ke" | "pemda"> & { readonly nama: string }) {
  return (
    <p className="mt-6">
      <a href={withKueri("/masuk/oidc", { ke, pemda })} className="tombol">
        Masuk dengan {nama}
      </a>
    </p>
  );
}

export type AkunSekali = { readonly kode: string; readonly nama: string; readonly tugas: string };

/** One button per demo account. */
export function PilihPeragaan({ akun, ke }: { readonly akun: readonly AkunSekali[]; readonly ke: string }) {
  return (
    <section aria-labelledby="peragaan" className="mt-10">
      <h2 id="peragaan">Pengguna peragaan</h2>
      <p className="mt-1 mb-4 text-redup">
        Data contoh di komputer ini boleh dicoba sebagai siapa saja. Orang-orang ini tidak nyata.
      </p>
      <Form method="post" action="/masuk/peragaan" reloadDocument>
        <input type="hidden" name="ke" value={ke} />
        <ul className="grid gap-2 sm:grid-cols-2">
          {akun.map(({ kode, nama, tugas }) => (
            <li key={kode}>
              <button type="submit" name="akun" value={kode} className="tombol w-full">
                {tugas}: {nama}
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}
