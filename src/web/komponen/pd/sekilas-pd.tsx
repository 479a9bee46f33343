// A perangkat daerah in four figures.
import type { TampilanPd } from "../../tampilan/pd.ts";
import { HitungPredikat } from "../angka/hitung-predikat.tsx";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { Sorotan } from "../dasar/sorotan.tsx";

export function SekilasPd({ tampilan }: { readonly tampilan: TampilanPd }) {
  const { capaian, semester, jumlah, predikat, pagu, bidang } = tampilan;
  return (
    <>
      <Sorotan
        butir={[
          { label: "Periode", nilai: capaian.labelPeriode, keterangan: capaian.labelSampai },
          {
            label: "Indikator bercapaian",
            nilai: `${jumlah.terukur} dari ${jumlah.indikator}`,
            keterangan: `${semester}; selebihnya belum waktunya diukur atau belum berangka`,
          },
          {
            label: "Menurut predikat",
            nilai: jumlah.terukur === 0 ? "-" : <HitungPredikat predikat={predikat} skala={capaian.skala} />,
          },
          {
            label: `Pagu ${capaian.tahun}`,
            nilai: pagu.jelaskan === null ? pagu.teks : <TautanAngka ke={pagu.jelaskan} teks={pagu.teks} />,
            ...(pagu.program === 0 ? {} : { keterangan: `${pagu.program} program` }),
          },
        ]}
      />
      {bidang.length === 0 ? null : <p className="mt-5 text-sm text-redup">Kode bidang urusan: {bidang.join(", ")}</p>}
    </>
  );
}
