// The fields of the policy about passwords and sessions. Drawn by /pengaturan/sandi.
import { Form } from "react-router";
import { BATAS_KEBIJAKAN_SANDI } from "#organisasi";
import { MedanTeks } from "./medan.tsx";

/** What stands in the fields: as stored, or as typed when it was refused. */
export type NilaiSandi = Readonly<Record<keyof typeof BATAS_KEBIJAKAN_SANDI, string>> & { readonly wajibTotp: boolean };

const sampai = ([terkecil, terbesar]: readonly [number, number]) => `${terkecil} sampai ${terbesar}`;

export function FormulirSandi({ nilai }: { readonly nilai: NilaiSandi }) {
  const { panjangTerpendek, menganggurMenit, palingLamaJam } = BATAS_KEBIJAKAN_SANDI;
  return (
    <Form method="post" reloadDocument className="grid gap-5" aria-label="Kebijakan sandi dan sesi">
      <MedanTeks
        label="Panjang sandi paling sedikit (karakter)"
        nama="panjangTerpendek"
        nilai={nilai.panjangTerpendek}
        petunjuk={`${sampai(panjangTerpendek)}. Berlaku saat sandi berikutnya dipilih.`}
        angka
      />
      <MedanTeks
        label="Sesi berakhir bila tidak dipakai selama (menit)"
        nama="menganggurMenit"
        nilai={nilai.menganggurMenit}
        petunjuk={`${sampai(menganggurMenit)}. Berlaku juga bagi sesi yang sedang berjalan.`}
        angka
      />
      <MedanTeks
        label="Sesi paling lama berlangsung (jam)"
        nama="palingLamaJam"
        nilai={nilai.palingLamaJam}
        petunjuk={`${sampai(palingLamaJam)}. Sesudah itu pengguna masuk lagi, meskipun sedang bekerja.`}
        angka
      />
      <div>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="wajibTotp"
            value="ya"
            defaultChecked={nilai.wajibTotp}
            aria-describedby="petunjuk-wajibTotp"
          />
          Semua akun wajib memakai langkah kedua
        </label>
        <p id="petunjuk-wajibTotp" className="mt-1 text-sm text-redup">
          Akun yang belum memasangnya diminta memasang sebelum membuka halaman lain, termasuk akun Anda sendiri.
        </p>
      </div>
      <div>
        <button type="submit" className="tombol utama">
          Simpan
        </button>
      </div>
    </Form>
  );
}
