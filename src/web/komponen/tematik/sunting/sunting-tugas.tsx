// The tasks of a party, in the theme editor.
import type { TemaSunting } from "#tematik/server";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat } from "./formulir-sunting.tsx";
import { MedanPanjang } from "./medan-sunting.tsx";

type Pihak = TemaSunting["tema"]["peran"][number];
export type PropsTugas = { readonly pihak: Pihak; readonly rujukan: TemaSunting["rujukan"] };

export function SuntingTugas({ pihak: { id: peranId, pihak, tugas }, rujukan }: PropsTugas) {
  const di = `tugas-${peranId}`;
  return (
    <div id={di} className="sunting-anak">
      <h4 className="font-semibold">Tugas ({tugas.length})</h4>
      <KabarDi id={di} />
      <ol className="grid gap-3">
        {tugas.map((t, ke) => (
          <BarisSunting
            key={t.id}
            id={t.id}
            judul={t.uraian}
            geser={{ bagian: "tugas", nama: t.uraian, ke, dari: tugas.length }}
          >
            <Tindakan>
              <FormulirLipat
                maksud="tugas"
                kunci={`tugas-ubah-${t.id}`}
                judul={`Ubah tugas ${t.uraian}`}
                label={
                  <>
                    Ubah tugas<span className="sr-only"> {t.uraian}</span>
                  </>
                }
                tombol="Simpan tugas"
                versi={t.versi}
                tetap={{ id: t.id, peranId }}
              >
                <MedanPanjang label="Tugas" nama="uraian" isi={t.uraian} />
              </FormulirLipat>
              <HapusBaris bagian="tugas" id={t.id} versi={t.versi} nama={t.uraian} rujukan={rujukan[t.id]} di={di} />
            </Tindakan>
          </BarisSunting>
        ))}
      </ol>
      <FormulirLipat
        maksud="tugas"
        kunci={`tugas-baru-${peranId}`}
        judul={`Tambah tugas ${pihak}`}
        label={
          <>
            Tambah tugas<span className="sr-only"> {pihak}</span>
          </>
        }
        tombol="Tambah tugas"
        versi={0}
        tetap={{ id: "", peranId }}
      >
        <MedanPanjang label="Tugas" nama="uraian" />
      </FormulirLipat>
    </div>
  );
}
