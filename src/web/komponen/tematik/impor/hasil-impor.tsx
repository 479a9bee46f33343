// What came of a file with a series: a refusal, errors by cell, or the preview with its one confirmation.
import { Form } from "react-router";
import type { BarisImpor, HasilImporKondisi, PratinjauImpor } from "../../../tampilan/tematik/impor-kondisi.ts";
import { TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { Kabar } from "../../masuk/medan.tsx";
import { DaftarGalat } from "../../rencana/excel/daftar-galat.tsx";

export function HasilImpor({ hasil }: { readonly hasil: HasilImporKondisi }) {
  switch (hasil.jenis) {
    case "tolak":
      return <Kabar pesan={hasil.pesan} />;
    case "salah":
      return <DaftarGalat jumlah={hasil.jumlah} galat={hasil.galat} tempat="di berkasnya" />;
    case "pratinjau":
      return <Pratinjau {...hasil} />;
  }
}

type PropsPratinjau = PratinjauImpor & { readonly sumber: string };

function Pratinjau({
  pesan,
  namaBerkas,
  muatan,
  baris,
  baru,
  berubah,
  sama,
  catatan,
  sumber,
  ...lewat
}: PropsPratinjau) {
  return (
    <section aria-labelledby="pratinjau-deret" className="mt-6">
      <Kabar pesan={pesan} />
      <h2 id="pratinjau-deret" className="mt-2 mb-3">
        {baris.length === 0 ? "Tidak ada perbedaan" : `${baris.length} perbedaan`}
      </h2>
      <p className="mb-3">
        {namaBerkas}: {baru} nilai baru, {berubah} berubah, {sama} sama.
      </p>
      <Catatan catatan={catatan} />
      {baris.length === 0 ? (
        <Kabar baik pesan="Semua nilai di berkas ini sudah tersimpan. Tidak ada yang perlu disimpan." />
      ) : (
        <>
          <Kabar baik pesan="Belum ada yang disimpan. Periksa perbedaan di bawah, lalu simpan semuanya sekaligus." />
          <Form method="post" aria-label="Simpan perubahan" className="my-4">
            <input type="hidden" name="muatan" value={muatan} />
            <input type="hidden" name="nama_berkas" value={namaBerkas} />
            <input type="hidden" name="sumber" value={sumber} />
            <button type="submit" name="maksud" value="simpan" className="tombol utama">
              Simpan {baris.length} nilai
            </button>
          </Form>
          <TabelBeda baris={baris} />
        </>
      )}
      <Dilewati {...lewat} />
    </section>
  );
}

function Catatan({ catatan }: { readonly catatan: readonly string[] }) {
  if (catatan.length === 0) return null;
  return (
    <ul className="mb-3 grid list-disc gap-1 pl-5 text-redup">
      {catatan.map((c) => (
        <li key={c}>{c}</li>
      ))}
    </ul>
  );
}

const MACAM = {
  baru: { kata: "Baru", nada: "nada-unggul" },
  berubah: { kata: "Berubah", nada: "nada-sedang" },
  sama: { kata: "Sama", nada: "nada-netral" },
} as const;

function TabelBeda({ baris }: { readonly baris: readonly BarisImpor[] }) {
  return (
    <TabelGulir label="Nilai yang berbeda">
      <table className="tabel">
        <caption className="sr-only">Nilai yang berbeda</caption>
        <thead>
          <tr>
            <th scope="col">Kondisi</th>
            <th scope="col" className="bilangan">
              Tahun
            </th>
            <th scope="col" className="bilangan">
              Nilai
            </th>
            <th scope="col">Sumber</th>
            <th scope="col">Sel</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.kunci}>
              <th scope="row">{b.kondisi}</th>
              <td className="bilangan">{b.tahun}</td>
              <td className="bilangan">
                <span className={`predikat berlatar mr-2 ${MACAM[b.macam].nada}`}>{MACAM[b.macam].kata}</span>
                <NilaiBeda baris={b} />
              </td>
              <td className="min-w-64">
                {b.sumberLama === null ? null : (
                  <>
                    <del>{b.sumberLama}</del> menjadi{" "}
                  </>
                )}
                {b.sumber}
              </td>
              <td>{b.tempat}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function NilaiBeda({ baris: { lama, baru, dariBerkas } }: { readonly baris: BarisImpor }) {
  return (
    <>
      {lama === null || lama === baru ? null : (
        <>
          <del>{lama}</del> menjadi{" "}
        </>
      )}
      {lama === baru ? baru : <ins>{baru}</ins>}
      {dariBerkas === null ? null : <span className="block text-sm text-redup">di berkas: {dariBerkas}</span>}
    </>
  );
}

type PropsDilewati = Pick<PratinjauImpor, "dilewati" | "banyakDilewati">;

function Dilewati({ dilewati, banyakDilewati }: PropsDilewati) {
  if (banyakDilewati === 0) return null;
  return (
    <details className="mt-6" open={banyakDilewati <= 12}>
      <summary>{banyakDilewati} sel dilewati; nilai yang tersimpan untuk sel itu tidak berubah</summary>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {dilewati.map(({ kunci, tempat, sebab }) => (
          <li key={kunci}>
            {tempat}: {sebab}.
          </li>
        ))}
      </ul>
      {dilewati.length < banyakDilewati ? (
        <p className="mt-2">Dan {banyakDilewati - dilewati.length} sel lain.</p>
      ) : null}
    </details>
  );
}
