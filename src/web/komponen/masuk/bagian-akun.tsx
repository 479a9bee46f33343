// Sections of /akun: changing the password, and ending every session.
import { Form } from "react-router";
import { MedanTeks } from "./medan.tsx";

/** The hidden address lets password managers know which entry to change. */
export function GantiSandi({ surel }: { readonly surel: string }) {
  return (
    <section aria-labelledby="ganti-sandi" className="mt-8">
      <h2 id="ganti-sandi">Ganti sandi</h2>
      <p className="mt-1 mb-4 text-redup">
        Pakailah kalimat sandi yang panjang dan hanya dipakai di sini. Semua sesi lain berakhir setelah diganti.
      </p>
      <Form method="post" reloadDocument className="grid gap-4" aria-label="Ganti sandi">
        <input type="hidden" name="maksud" value="ganti_sandi" />
        <input type="hidden" name="surel" value={surel} autoComplete="username" />
        <MedanTeks label="Sandi lama" nama="lama" jenis="password" isiOtomatis="current-password" />
        <MedanTeks label="Sandi baru" nama="baru" jenis="password" isiOtomatis="new-password" />
        <MedanTeks label="Ulangi sandi baru" nama="ulang" jenis="password" isiOtomatis="new-password" />
        <div>
          <button type="submit" className="tombol utama">
            Ganti sandi
          </button>
        </div>
      </Form>
    </section>
  );
}

export function KeluarSemua() {
  return (
    <section aria-labelledby="sesi" className="mt-10">
      <h2 id="sesi">Sesi</h2>
      <p className="mt-1 mb-4 text-redup">
        Pernah masuk di komputer lain dan lupa keluar? Akhiri semua sesi, termasuk yang ini.
      </p>
      <Form method="post" reloadDocument aria-label="Keluar dari semua perangkat">
        <input type="hidden" name="maksud" value="keluar_semua" />
        <button type="submit" className="tombol">
          Keluar dari semua perangkat
        </button>
      </Form>
    </section>
  );
}
