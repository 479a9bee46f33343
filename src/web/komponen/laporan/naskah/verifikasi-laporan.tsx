// What the public learns about a printed report.
import { Link } from "react-router";
import { Kabar } from "../../masuk/medan.tsx";

export type PropsVerifikasiLaporan = {
  readonly sidik: string;
  readonly cocok: boolean;
  readonly dibatalkan: string | null;
  readonly laporanId: string | null;
  readonly butir: readonly { readonly label: string; readonly nilai: string }[];
};

export function VerifikasiLaporan({ sidik, cocok, dibatalkan, laporanId, butir }: PropsVerifikasiLaporan) {
  return (
    <>
      {cocok ? (
        <Kabar pesan="Cocok: isi yang tersimpan masih persis seperti yang ditetapkan." baik />
      ) : (
        <Kabar pesan="Tidak cocok: isi yang tersimpan berbeda dari yang ditetapkan. Hubungi penerbitnya." />
      )}
      {dibatalkan === null ? null : <Kabar pesan={dibatalkan} />}
      <dl className="mt-4">
        {[...butir, { label: "Sidik SHA-256", nilai: sidik }].map(({ label, nilai }) => (
          <div key={label} className="mb-2">
            <dt className="text-sm text-redup">{label}</dt>
            <dd className="font-semibold break-all">{nilai}</dd>
          </div>
        ))}
      </dl>
      {laporanId === null ? null : (
        <p className="my-4">
          <Link to={`/laporan/naskah/${laporanId}`}>Baca dan unduh laporan ini</Link>, lalu bandingkan dengan yang Anda
          pegang.
        </p>
      )}
    </>
  );
}
