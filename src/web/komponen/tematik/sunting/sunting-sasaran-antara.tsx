// The intermediate goals of a strategy in the theme editor.
import type { TemaSunting } from "#tematik/server";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat } from "./formulir-sunting.tsx";
import { MedanPanjang } from "./medan-sunting.tsx";

type Strategi = TemaSunting["tema"]["strategi"][number];
export type PropsDalamStrategi = { readonly isi: TemaSunting; readonly strategi: Strategi };

export function SuntingSasaranAntara({ isi: { rujukan }, strategi: s }: PropsDalamStrategi) {
  const di = `sasaran-antara-${s.id}`;
  return (
    <div id={di} className="sunting-anak">
      <h4 className="font-semibold">Sasaran antara ({s.sasaranAntara.length})</h4>
      <KabarDi id={di} />
      <ol className="grid gap-3">
        {s.sasaranAntara.map((a, ke) => (
          <BarisSunting
            key={a.id}
            id={a.id}
            judul={a.uraian}
            geser={{ bagian: "sasaran_antara", nama: a.uraian, ke, dari: s.sasaranAntara.length }}
          >
            <Tindakan>
              <FormulirLipat
                maksud="sasaran_antara"
                kunci={`sasaran-antara-ubah-${a.id}`}
                judul={`Ubah sasaran antara ${a.uraian}`}
                label={
                  <>
                    Ubah sasaran antara<span className="sr-only"> {a.uraian}</span>
                  </>
                }
                tombol="Simpan sasaran antara"
                versi={a.versi}
                tetap={{ id: a.id, strategiId: s.id }}
              >
                <MedanPanjang label="Sasaran antara" nama="uraian" isi={a.uraian} />
              </FormulirLipat>
              <HapusBaris
                bagian="sasaran_antara"
                id={a.id}
                versi={a.versi}
                nama={a.uraian}
                rujukan={rujukan[a.id]}
                di={di}
              />
            </Tindakan>
          </BarisSunting>
        ))}
      </ol>
      <FormulirLipat
        maksud="sasaran_antara"
        kunci={`sasaran-antara-baru-${s.id}`}
        judul={`Tambah sasaran antara ${s.uraian}`}
        label={
          <>
            Tambah sasaran antara<span className="sr-only"> {s.uraian}</span>
          </>
        }
        tombol="Tambah sasaran antara"
        versi={0}
        tetap={{ id: "", strategiId: s.id }}
      >
        <MedanPanjang
          label="Sasaran antara"
          nama="uraian"
          petunjuk="Perubahan yang dituju sebelum strategi tercapai, misalnya: Ibu hamil memeriksakan kehamilan."
        />
      </FormulirLipat>
    </div>
  );
}
