// The first page of the theme editor: its parts with how much is in them, its own data, and deleting it.
import { Link } from "react-router";
import type { TemaSunting } from "#tematik/server";
import { alamatSunting } from "../../../muat/sunting/isian-sunting.ts";
import { KabarDi } from "./baris-sunting.tsx";
import { DataTema } from "./data-tema.tsx";
import { FormulirLipat, FormulirSunting } from "./formulir-sunting.tsx";
import { MedanBaris } from "./medan-sunting.tsx";

export function HubSunting({ isi }: { readonly isi: TemaSunting }) {
  const { tema, urutan, koordinatorBoleh, bolehTanpaKoordinator } = isi;
  const nilai = {
    nama: tema.nama,
    judulStrategi: tema.judulStrategi,
    uraian: tema.uraian ?? "",
    koordinator: tema.koordinator?.kode ?? "",
    kataKunci: tema.kataKunci.join(", "),
    urutan: String(urutan),
  };
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2">
        {listBagian(isi).map(({ id, ke, judul, isi: jumlah }) => (
          <li key={id} id={id} className="kartu">
            <Link to={ke} className="font-semibold">
              {judul}
            </Link>
            <p className="mt-1 text-sm text-redup">{jumlah}</p>
          </li>
        ))}
      </ul>
      <section id="data" aria-labelledby="judul-data" className="grid gap-3">
        <h2 id="judul-data">Data tema</h2>
        <KabarDi id="data" />
        <FormulirSunting
          maksud="tema"
          kunci="formulir-tema"
          judul="Data tema"
          tombol="Simpan data tema"
          versi={tema.versi}
          tetap={{ di: "data" }}
        >
          <DataTema nilai={nilai} koordinator={koordinatorBoleh} tanpa={bolehTanpaKoordinator} />
        </FormulirSunting>
      </section>
      <HapusTema isi={isi} />
    </>
  );
}

function HapusTema({ isi: { tema, pemakai } }: { readonly isi: TemaSunting }) {
  if (pemakai.length > 0) {
    return (
      <p className="text-sm text-redup">Tema ini tidak dapat dihapus karena masih dipakai: {pemakai.join(", ")}.</p>
    );
  }
  return (
    <FormulirLipat maksud="hapus_tema" kunci="formulir-hapus" judul={`Hapus tema ${tema.nama}`} tombol="Hapus tema">
      <p className="text-redup">
        Seluruh kondisi, kerangka logis, peran, dan tugasnya ikut terhapus. Isinya tetap tercatat di jejak perubahan.
      </p>
      <MedanBaris label="Alasan menghapus" nama="alasan" />
    </FormulirLipat>
  );
}

function listBagian({ tema }: TemaSunting) {
  const { kode, kondisi, permasalahan, strategi, peran } = tema;
  const banyak = (daftar: readonly unknown[], apa: string) => `${daftar.length} ${apa}`;
  const kerangka = alamatSunting(kode, "kerangka");
  return [
    {
      id: "kondisi",
      ke: alamatSunting(kode, "kondisi"),
      judul: "Kondisi",
      isi: `${banyak(kondisi, "kondisi")}, ${banyak(
        kondisi.flatMap((k) => k.nilai),
        "nilai tahunan",
      )}`,
    },
    {
      id: "permasalahan",
      ke: `${kerangka}#permasalahan`,
      judul: "Permasalahan",
      isi: banyak(permasalahan, "permasalahan"),
    },
    {
      id: "strategi",
      ke: `${kerangka}#strategi`,
      judul: "Strategi",
      isi: [
        banyak(strategi, "strategi"),
        banyak(
          strategi.flatMap((s) => s.sasaranAntara),
          "sasaran antara",
        ),
        banyak(
          strategi.flatMap((s) => s.dukungan),
          "program pendukung",
        ),
        banyak(
          strategi.flatMap((s) => s.inovasi),
          "inovasi",
        ),
      ].join(", "),
    },
    {
      id: "peran",
      ke: alamatSunting(kode, "peran"),
      judul: "Peran dan tugas",
      isi: `${banyak(peran, "pihak")}, ${banyak(
        peran.flatMap((p) => p.tugas),
        "tugas",
      )}`,
    },
  ];
}
