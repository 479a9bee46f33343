// Who does what, in the theme editor: parties by role, each with its tasks.
import type { PeranPd } from "#tematik";
import type { TemaSunting } from "#tematik/server";
import { Kosong } from "../../dasar/kosong.tsx";
import { BarisSunting, HapusBaris, KabarDi, Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat } from "./formulir-sunting.tsx";
import { MedanBaris, MedanPdSunting, MedanPilih } from "./medan-sunting.tsx";
import { SuntingTugas } from "./sunting-tugas.tsx";

type Pihak = TemaSunting["tema"]["peran"][number];
export const KELOMPOK_PERAN: readonly { readonly peran: PeranPd; readonly judul: string; readonly petunjuk: string }[] =
  [
    { peran: "utama", judul: "Perangkat daerah utama", petunjuk: "Menjalankan program yang langsung menangani tema." },
    { peran: "penunjang", judul: "Perangkat daerah penunjang", petunjuk: "Membantu perangkat daerah utama." },
    { peran: "eksternal", judul: "Pemangku kepentingan eksternal", petunjuk: "Pihak di luar pemda, misalnya Baznas." },
  ];

export function SuntingPeran({ isi }: { readonly isi: TemaSunting }) {
  const kelompok = KELOMPOK_PERAN.map(({ peran, judul, petunjuk }) => {
    const milik = isi.tema.peran.filter((p) => p.peran === peran);
    const id = `peran-${peran}`;
    return (
      <section key={peran} id={id} aria-labelledby={`judul-${id}`} className="grid gap-4">
        <h2 id={`judul-${id}`}>
          {judul} ({milik.length})
        </h2>
        <KabarDi id={id} />
        {milik.length > 0 ? null : <Kosong judul="Belum ada yang dicatat">{petunjuk}</Kosong>}
        <ol className="grid gap-4">
          {milik.map((p, ke) => (
            <SatuPihak key={p.id} isi={isi} pihak={p} ke={ke} dari={milik.length} />
          ))}
        </ol>
        <FormulirLipat
          maksud="peran"
          kunci={`peran-baru-${peran}`}
          judul={`Tambah: ${judul.toLowerCase()}`}
          tombol="Tambah"
          versi={0}
          tetap={{ id: "", peran }}
        >
          <MedanPihak peran={peran} />
        </FormulirLipat>
      </section>
    );
  });
  return (
    <div id="peran" className="grid gap-8">
      {kelompok}
    </div>
  );
}

type PropsPihak = { readonly isi: TemaSunting; readonly pihak: Pihak; readonly ke: number; readonly dari: number };

function SatuPihak({ isi: { rujukan }, pihak: p, ke, dari }: PropsPihak) {
  return (
    <BarisSunting id={p.id} judul={<h3>{p.pihak}</h3>} geser={{ bagian: "peran", nama: p.pihak, ke, dari }}>
      <SuntingTugas pihak={p} rujukan={rujukan} />
      <Tindakan>
        <FormulirLipat
          maksud="peran"
          kunci={`peran-ubah-${p.id}`}
          judul={`Ubah peran ${p.pihak}`}
          label={
            <>
              Ubah peran<span className="sr-only"> {p.pihak}</span>
            </>
          }
          tombol="Simpan peran"
          versi={p.versi}
          tetap={{ id: p.id, ...(p.peran === "eksternal" ? { peran: p.peran } : {}) }}
        >
          <MedanPihak peran={p.peran} pihak={p} />
        </FormulirLipat>
        <HapusBaris
          bagian="peran"
          id={p.id}
          versi={p.versi}
          nama={p.pihak}
          rujukan={rujukan[p.id]}
          di={`peran-${p.peran}`}
        />
      </Tindakan>
    </BarisSunting>
  );
}

const PERAN_PD = [
  { nilai: "utama", label: "Utama" },
  { nilai: "penunjang", label: "Penunjang" },
];

function MedanPihak({ peran, pihak }: { readonly peran: PeranPd; readonly pihak?: Pihak }) {
  if (peran === "eksternal") return <MedanBaris label="Nama pihak" nama="pihak" isi={pihak?.pihak ?? ""} />;
  return (
    <>
      {pihak === undefined ? null : <MedanPilih label="Peran" nama="peran" isi={peran} pilihan={PERAN_PD} />}
      <MedanPdSunting label="Perangkat daerah" nama="pd" isi={pihak?.pd?.kode ?? ""} kosong="Pilih perangkat daerah" />
    </>
  );
}
