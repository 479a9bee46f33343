// "Is it working?": each condition over the years, beside the money and the outputs of every strategy.
import type { BacaanTampil } from "../../../tampilan/tematik/bacaan.ts";
import { Kosong } from "../../dasar/kosong.tsx";
import { KartuKondisi } from "./kartu-kondisi.tsx";
import { TabelDeret } from "./tabel-deret.tsx";
import { TabelStrategi } from "./tabel-strategi.tsx";
import "../../../gaya/tematik.css";

export function Berhasil({ bacaan }: { readonly bacaan: BacaanTampil }) {
  const { kondisi, kesimpulan } = bacaan;
  return (
    <section aria-labelledby="berhasil">
      <h2 id="berhasil">Apakah berhasil?</h2>
      <p className="mt-2 max-w-prose">{kesimpulan.utama}</p>
      <p className="mt-1 max-w-prose text-sm text-redup">{kesimpulan.batas}</p>
      {kondisi.length === 0 ? (
        <div className="mt-5">
          <Kosong judul="Kondisi belum diisi">
            Di sini tampil angka yang menggambarkan keadaan, dari tahun ke tahun, beserta sumbernya. Pengelola tema
            mengisinya.
          </Kosong>
        </div>
      ) : (
        <ul className="kondisi mt-5">
          {kondisi.map((k) => (
            <KartuKondisi key={k.kode} kondisi={k} />
          ))}
        </ul>
      )}
      {kondisi.length === 0 ? null : (
        <div className="mt-6">
          <TabelDeret bacaan={bacaan} />
        </div>
      )}
      <h3 className="mt-8">Uang dan keluaran per strategi</h3>
      <p className="mt-1 mb-4 max-w-prose text-redup">{kesimpulan.uang}</p>
      <TabelStrategi bacaan={bacaan} />
    </section>
  );
}
