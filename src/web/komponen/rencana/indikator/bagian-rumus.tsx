// How an indikator is defined and computed from one year on: definition, unit, polarity, formula with its variables.
import {
  followNama,
  type KetikanIndikator,
  type KetikanVariabel,
  type SalahKetikan,
} from "../../../tampilan/rencana/indikator/ketikan.ts";
import {
  LABEL_MEDAN,
  PILIHAN_AGREGASI,
  PILIHAN_ATURAN,
  PILIHAN_DESIMAL,
  PILIHAN_POLARITAS,
} from "../../../tampilan/rencana/indikator/label.ts";
import { applyMaksud } from "../../../tampilan/rencana/indikator/maksud.ts";
import { BarisVariabel } from "./baris-variabel.tsx";
import { MedanBaris, MedanPilih, MedanUraian } from "./medan.tsx";
import { TelaahRumus } from "./telaah-rumus.tsx";

export type PropsRumus = {
  readonly ketikan: KetikanIndikator;
  readonly salah: readonly SalahKetikan[];
  readonly onUbah: (ganti: (lama: KetikanIndikator) => KetikanIndikator) => void;
};

type MedanTeks = "definisi" | "satuan" | "desimal" | "polaritas" | "aturan_turun" | "agregasi" | "rumus";

export function BagianRumus({ ketikan, salah, onUbah }: PropsRumus) {
  const medan = (nama: MedanTeks) => ({
    medan: nama,
    label: LABEL_MEDAN[nama],
    nilai: ketikan[nama],
    salah,
    onUbah: (nilai: string) => onUbah((k) => ({ ...k, [nama]: nilai })),
  });
  return (
    <section className="kartu indikator-bagian" aria-labelledby="bagian-rumus">
      <h2 id="bagian-rumus">Definisi dan rumus sejak {ketikan.sejak}</h2>
      <input type="hidden" name="sejak" value={ketikan.sejak} />
      <MedanUraian {...medan("definisi")} />
      <div className="indikator-kisi">
        <MedanBaris {...medan("satuan")} petunjuk="Misalnya %, orang, dokumen, nilai, rupiah." wajib />
        <MedanPilih {...medan("desimal")} pilihan={PILIHAN_DESIMAL} />
        <MedanPilih {...medan("polaritas")} pilihan={PILIHAN_POLARITAS} />
        <MedanPilih {...medan("agregasi")} pilihan={PILIHAN_AGREGASI} />
        <MedanPilih
          {...medan("aturan_turun")}
          pilihan={PILIHAN_ATURAN}
          petunjuk="Hanya untuk indikator yang makin rendah makin baik."
        />
      </div>
      <MedanUraian
        {...medan("rumus")}
        baris={2}
        petunjuk="Misalnya bekerja / angkatan_kerja * 100. Yang dikenal: + − * / ( ), min, max, rata, jumlah, abs, jika."
      />
      <TelaahRumus ketikan={ketikan} onDaftarkan={() => onUbah((k) => applyMaksud(k, { jenis: "daftarkan" }))} />
      <DaftarVariabel ketikan={ketikan} salah={salah} onUbah={onUbah} />
    </section>
  );
}

function DaftarVariabel({ ketikan, salah, onUbah }: PropsRumus) {
  const ubah = (ke: number, bagian: Partial<KetikanVariabel>) =>
    onUbah((k) => ({ ...k, variabel: k.variabel.map((v, i) => (i === ke ? { ...v, ...bagian } : v)) }));
  return (
    <section aria-labelledby="variabel">
      <h3 id="variabel">Variabel</h3>
      {[...ketikan.variabel.entries()].map(([ke, variabel]) => (
        <BarisVariabel
          // Variables have no name of their own yet while they are typed; their place is what they are.
          key={ke}
          ke={ke}
          variabel={variabel}
          salah={salah}
          onUbah={(bagian) => ubah(ke, bagian)}
          onGantiNama={() => onUbah(followNama)}
          onHapus={() => onUbah((k) => applyMaksud(k, { jenis: "hapus_variabel", ke }))}
        />
      ))}
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="submit"
          name="maksud"
          value="tambah_variabel"
          className="tombol"
          onClick={(kejadian) => {
            kejadian.preventDefault();
            onUbah((k) => applyMaksud(k, { jenis: "tambah_variabel" }));
          }}
        >
          Tambah variabel
        </button>
        <noscript>
          <button type="submit" name="maksud" value="hitung" className="tombol">
            Periksa dan coba rumus
          </button>
        </noscript>
      </div>
    </section>
  );
}
