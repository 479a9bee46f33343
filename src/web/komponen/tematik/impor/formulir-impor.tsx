// Bringing a series: the template, the file and its source. Plain forms that work before and without JavaScript.
import { Form } from "react-router";

export type PropsFormulirImpor = {
  readonly tema: { readonly kode: string; readonly nama: string };
  readonly kondisi: readonly { readonly kode: string; readonly nama: string; readonly satuan: string }[];
  readonly sumber: string;
};

export function FormulirImpor({ tema, kondisi, sumber }: PropsFormulirImpor) {
  return (
    <div className="mt-8 grid gap-8 md:grid-cols-2">
      <section aria-labelledby="unggah-deret">
        <h2 id="unggah-deret">Unggah tabel</h2>
        <Form method="post" encType="multipart/form-data" className="mt-2 grid gap-3" aria-label="Unggah tabel kondisi">
          <input type="hidden" name="maksud" value="unggah" />
          <label className="medan">
            Berkas CSV atau XLSX
            <input type="file" name="berkas" required accept=".csv,.txt,.xlsx" />
          </label>
          <div>
            <label className="medan">
              Sumber data
              <input
                type="text"
                name="sumber"
                defaultValue={sumber}
                maxLength={500}
                autoComplete="off"
                aria-describedby="petunjuk-sumber"
              />
            </label>
            <p id="petunjuk-sumber" className="mt-1 text-sm text-redup">
              Misalnya BPS Kabupaten, Susenas Maret 2023. Wajib bila berkasnya tidak memuat kolom sumber atau baris
              Sumber.
            </p>
          </div>
          <p>
            <button type="submit" className="tombol utama">
              Periksa perbedaan
            </button>
          </p>
        </Form>
      </section>
      <section aria-labelledby="bentuk-deret">
        <h2 id="bentuk-deret">Bentuk yang dibaca</h2>
        <ul className="mt-2 grid list-disc gap-2 pl-5">
          <li>Tabel BPS: kolom pertama nama kondisi, kolom berikutnya tahun. Judul di atas tabel dilewati.</li>
          <li>Tabel BPS tegak: kolom pertama Tahun, kolom berikutnya nama kondisi.</li>
          <li>Daftar: kolom kondisi, tahun, nilai, dan sumber.</li>
        </ul>
        <p className="mt-3">
          <a className="tombol" href={`/tematik/${tema.kode}/kondisi/templat`} download>
            Unduh templat .xlsx
          </a>
        </p>
        <h3 className="mt-5">Kondisi tema {tema.nama}</h3>
        <ul className="mt-2 grid gap-1">
          {kondisi.map((k) => (
            <li key={k.kode}>
              {k.nama}{" "}
              <span className="text-redup">
                ({k.kode}, dalam {k.satuan})
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
