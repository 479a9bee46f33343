// What the public learns about a printed agreement.
import { formatRupiah } from "#inti";
import type { IsiPerjanjian } from "#perencanaan";
import { JudulTabel, TabelGulir } from "../../dasar/tabel-gulir.tsx";
import { Kabar } from "../../masuk/medan.tsx";

type Props = {
  readonly sidik: string;
  readonly cocok: boolean;
  readonly isi: IsiPerjanjian;
  readonly butir: readonly { readonly label: string; readonly nilai: string }[];
};

export function IsiVerifikasi({ sidik, cocok, isi, butir }: Props) {
  return (
    <>
      {cocok ? (
        <Kabar pesan="Cocok: isi yang tersimpan masih persis seperti yang ditandatangani." baik />
      ) : (
        <Kabar pesan="Tidak cocok: isi yang tersimpan berbeda dari yang ditandatangani. Hubungi perangkat daerah penerbitnya." />
      )}
      <dl className="mt-4">
        {butir.map(({ label, nilai }) => (
          <div key={label} className="mb-2">
            <dt className="text-sm text-redup">{label}</dt>
            <dd className="font-semibold">{nilai}</dd>
          </div>
        ))}
        <div className="mb-2">
          <dt className="text-sm text-redup">Sidik SHA-256</dt>
          <dd className="break-all">{sidik}</dd>
        </div>
      </dl>
      <p className="my-4">Bandingkan angka di bawah ini dengan naskah yang Anda pegang.</p>
      <TabelTarget isi={isi} />
      <p className="mt-4">
        Jumlah anggaran: <b>{isi.anggaran.total === null ? "belum diisi" : formatRupiah(isi.anggaran.total)}</b>
      </p>
    </>
  );
}

function TabelTarget({ isi }: { readonly isi: IsiPerjanjian }) {
  const judul = `Target kinerja Tahun ${isi.tahun}`;
  return (
    <TabelGulir label={judul}>
      <table className="tabel">
        <JudulTabel judul={judul} />
        <thead>
          <tr>
            <th scope="col">Sasaran</th>
            <th scope="col">Indikator</th>
            <th scope="col">Target</th>
          </tr>
        </thead>
        <tbody>
          {isi.sasaran.flatMap((s) =>
            s.indikator.map((i) => (
              <tr key={`${s.id}/${i.id}`}>
                <td>{s.nama}</td>
                <th scope="row">{i.nama}</th>
                <td>{i.target}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </TabelGulir>
  );
}
