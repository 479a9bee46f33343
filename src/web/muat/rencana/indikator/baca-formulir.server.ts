// Reads the form of an indikator: the fields as typed, and what it was opened with. Called by aksi-indikator.server.ts.
import {
  type AsalKetikan,
  type KetikanIndikator,
  type KetikanVariabel,
  MEDAN_INDIKATOR,
  MEDAN_RUMUS,
} from "../../../tampilan/rencana/indikator/ketikan.ts";
import type { BahanAksi } from "../../aksi.server.ts";

type Formulir = Pick<BahanAksi, "isi" | "semua">;

/** What stands in the fields. A node chosen but not yet added with its button counts as added. */
export function readKetikan({ isi, semua }: Formulir): KetikanIndikator {
  const teks = Object.fromEntries([...MEDAN_INDIKATOR, ...MEDAN_RUMUS].map((m) => [m, isi(m)]));
  const simpul = [...semua("simpul"), isi("simpul_baru")].filter((s) => s !== "");
  return {
    // Every field has just been read.
    ...(teks as Record<(typeof MEDAN_INDIKATOR)[number] | (typeof MEDAN_RUMUS)[number], string>),
    sejak: isi("sejak"),
    variabel: readVariabel(semua),
    simpul: [...new Set(simpul)],
  };
}

function readVariabel(semua: Formulir["semua"]): readonly KetikanVariabel[] {
  const kolom = (nama: keyof KetikanVariabel) => semua(`variabel_${nama}`);
  const [semula, label, satuan, coba] = [kolom("semula"), kolom("label"), kolom("satuan"), kolom("coba")];
  return kolom("nama").map((nama, i) => ({
    nama,
    semula: semula[i] ?? "",
    label: label[i] ?? "",
    satuan: satuan[i] ?? "",
    coba: coba[i] ?? "",
  }));
}

/** What the form was opened with. */
export function readAsal({ isi, semua }: Formulir): AsalKetikan {
  return {
    sidik: { indikator: isi("sidik_indikator"), rumus: isi("sidik_rumus") },
    revisi: { indikator: Number(isi("revisi_indikator")), rumus: Number(isi("revisi_rumus")) },
    simpul: semua("simpul_semula"),
  };
}
