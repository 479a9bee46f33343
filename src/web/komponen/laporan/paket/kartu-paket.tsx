// One package of reports: what is in it, how far it is, what may be done with it.
import { Form, Link } from "react-router";
import type { PaketTampil } from "../../../tampilan/paket.ts";

export function KartuPaket({ paket, rinci = false }: { readonly paket: PaketTampil; readonly rinci?: boolean }) {
  const { id, judul, isi, diminta, sebutan, langkah, berkas } = paket;
  return (
    <article className="kartu">
      <h2 className="text-lg">{rinci ? judul : <Link to={`/laporan/paket/${id}`}>{judul}</Link>}</h2>
      <p className="mt-1 text-sm text-redup">{isi}</p>
      <p className="mt-3">
        <strong>{sebutan}</strong>: {langkah.selesai} dari {langkah.semua} bagian, {berkas.jadi} berkas ({berkas.ukuran}
        ){berkas.gagal > 0 ? `, ${berkas.gagal} berkas belum dapat dibuat` : ""}
      </p>
      <progress
        className="kemajuan mt-2"
        max={langkah.semua}
        value={langkah.selesai}
        aria-label={`Kemajuan paket ${judul}`}
      />
      <p className="mt-2 text-sm text-redup">{diminta}</p>
      <TindakanPaket paket={paket} />
    </article>
  );
}

function TindakanPaket({ paket: { id, dapat } }: { readonly paket: PaketTampil }) {
  return (
    <div className="formulir-baris mt-3">
      {dapat.unduh ? (
        <a href={`/laporan/paket/${id}/unduh`} className="tombol utama">
          Unduh ZIP
        </a>
      ) : null}
      {dapat.batal ? <Tindakan id={id} maksud="batal" label="Batalkan" /> : null}
      {dapat.lanjut ? <Tindakan id={id} maksud="lanjut" label="Lanjutkan" /> : null}
    </div>
  );
}

function Tindakan({ id, maksud, label }: { readonly id: string; readonly maksud: string; readonly label: string }) {
  return (
    <Form method="post" action={`/laporan/paket/${id}`}>
      <button type="submit" name="maksud" value={maksud} className="tombol">
        {label}
      </button>
    </Form>
  );
}

/** The files that could not be made, each with the reason. */
export function DaftarGagal({ gagal }: Pick<PaketTampil, "gagal">) {
  if (gagal.length === 0) return null;
  return (
    <section aria-labelledby="gagal" className="mt-8">
      <h2 id="gagal" className="mb-3">
        Yang belum dapat dibuat
      </h2>
      <ul className="list-disc space-y-2 pl-5">
        {gagal.map(({ nama, sebab }) => (
          <li key={nama}>
            <span className="break-all font-medium">{nama}</span>: {sebab}
          </li>
        ))}
      </ul>
    </section>
  );
}
