// The logical framework of a theme: permasalahan, then the strategies that answer them, then their inovasi.
import type { Tema } from "#tematik";
import { Kosong } from "../dasar/kosong.tsx";
import "../../gaya/halaman.css";

type Props = { readonly tema: Pick<Tema, "judulStrategi" | "permasalahan" | "strategi"> };

export function KerangkaLogis({ tema: { judulStrategi, permasalahan, strategi } }: Props) {
  return (
    <section aria-labelledby="kerangka-logis" className="mt-12">
      <h2 id="kerangka-logis">Kerangka logis</h2>
      <p className="mt-1 text-redup">{judulStrategi}</p>
      <div className="kerangka-logis mt-5">
        <div>
          <h3 className="mb-3">Permasalahan</h3>
          <Permasalahan daftar={permasalahan} />
        </div>
        <div>
          <h3 className="mb-3">Strategi dan inovasi</h3>
          {strategi.length === 0 ? (
            <Kosong judul="Strategi belum diisi">Bappeda merumuskannya dari permasalahan.</Kosong>
          ) : null}
          <ol className="grid gap-4">
            {strategi.map((s) => (
              <Strategi key={s.kode} strategi={s} />
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

function Permasalahan({ daftar }: { readonly daftar: Tema["permasalahan"] }) {
  if (daftar.length === 0) {
    return <Kosong judul="Permasalahan belum diisi">Tuliskan apa yang menyebabkan kondisi di atas.</Kosong>;
  }
  return (
    <ol className="list-decimal space-y-2 pl-8">
      {daftar.map((p) => (
        <li key={p.id}>{p.uraian}</li>
      ))}
    </ol>
  );
}

function Strategi({ strategi: { uraian, inovasi } }: { readonly strategi: Tema["strategi"][number] }) {
  return (
    <li className="strategi">
      <p className="font-medium">{uraian}</p>
      <div>
        <p className="text-sm text-redup">Inovasi</p>
        {inovasi.length === 0 ? (
          <p className="tanpa-angka">belum ada</p>
        ) : (
          <ul className="mt-1 flex flex-wrap gap-2">
            {inovasi.map(({ id, nama }) => (
              <li key={id} className="inovasi">
                {nama}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
