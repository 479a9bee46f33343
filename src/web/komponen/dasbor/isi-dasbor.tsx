// The dashboard: the choice of period and part, and the asked part.
import { withKueri } from "../../muat/alamat.ts";
import type { DasborTampil, Lihat } from "../../tampilan/dasbor.ts";
import { MedanPilihan, Pemilih } from "../dasar/pemilih.tsx";
import { Pilahan } from "../dasar/pilahan.tsx";
import { DaftarMerah } from "./daftar-merah.tsx";
import { Kuadran } from "./kuadran.tsx";
import { PengisianPd } from "./pengisian-pd.tsx";
import { PetaPanas } from "./peta-panas.tsx";
import "../../gaya/dasbor.css";

const LABEL: Readonly<Record<Lihat, string>> = {
  peta: "Capaian",
  pengisian: "Pengisian",
  anggaran: "Anggaran",
};

export function IsiDasbor({ dasbor }: { readonly dasbor: DasborTampil }) {
  const { lihat, periode, pilihan, peta, merah, pengisian, kuadran } = dasbor;
  const ke = (bagian: Lihat) => withKueri("/beranda", { periode, lihat: bagian });
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <Pemilih label="Pilih periode" tetap={{ lihat, ...(peta === null ? {} : { peta: peta.menurut }) }}>
          <MedanPilihan label="Periode" nama="periode" nilai={periode} pilihan={pilihan} />
        </Pemilih>
        <Pilahan
          label="Bagian ringkasan"
          butir={(["peta", "pengisian", "anggaran"] as const).map((b) => ({
            label: LABEL[b],
            ke: ke(b),
            kini: b === lihat,
          }))}
        />
      </div>
      {peta === null ? null : <PetaPanas peta={peta} dasbor={dasbor} />}
      {merah === null ? null : <DaftarMerah dasbor={{ ...dasbor, ...merah }} />}
      {lihat === "pengisian" ? <PengisianPd pengisian={pengisian} /> : null}
      {kuadran === null ? null : <Kuadran kuadran={kuadran} dasbor={dasbor} />}
    </>
  );
}
