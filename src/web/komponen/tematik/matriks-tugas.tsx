// The matrix task x party of a theme, drawn on its public page.
import { Link } from "react-router";
import { buildMatriksTugas, type KolomMatriks, type PeranMatriks, type PeranPd } from "#tematik";
import { Kosong } from "../dasar/kosong.tsx";
import { JudulTabel, TabelGulir } from "../dasar/tabel-gulir.tsx";

const SEBUTAN_PERAN: Readonly<Record<PeranPd, string>> = {
  utama: "utama",
  penunjang: "penunjang",
  eksternal: "eksternal",
};
const JUDUL = "Tugas dan pelaksananya";

export function MatriksTugas({ peran }: { readonly peran: PeranMatriks }) {
  const { kolom, baris } = buildMatriksTugas(peran);
  if (baris.length === 0) {
    return (
      <Kosong judul="Tugas belum dicatat">
        Setelah pengelola tema mencatat tugas setiap pihak, di sini terlihat siapa mengerjakan apa.
      </Kosong>
    );
  }
  return (
    <TabelGulir label={JUDUL}>
      <table className="tabel">
        <JudulTabel judul={JUDUL} sub="Tanda centang: pihak itu mengerjakan tugas pada barisnya." />
        <thead>
          <tr>
            <th scope="col" className="kunci">
              Tugas
            </th>
            {kolom.map((k) => (
              <th key={k.id} scope="col">
                <Pihak kolom={k} />
                <span className="sisi">{SEBUTAN_PERAN[k.peran]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map(({ tugas, pihak }) => (
            <tr key={tugas}>
              <th scope="row" className="kunci">
                {tugas}
              </th>
              {kolom.map((k) => (
                <td key={k.id}>{pihak.includes(k.id) ? <Centang /> : null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TabelGulir>
  );
}

function Centang() {
  return (
    <>
      <span aria-hidden="true">✓</span>
      <span className="sr-only">ya</span>
    </>
  );
}

function Pihak({ kolom: { nama, namaSingkat, pdKode } }: { readonly kolom: KolomMatriks }) {
  if (pdKode === null) return nama;
  return (
    <Link to={`/pd/${pdKode}`} title={nama}>
      {namaSingkat}
    </Link>
  );
}
