// The year's budget in a few figures: total pagu, and what supports each theme. Drawn by /anggaran above its tables.
import type { Anggaran } from "#perencanaan";
import type { AnggaranTampil } from "../../tampilan/anggaran-tema.ts";
import { TautanAngka } from "../angka/tautan-angka.tsx";
import { Sorotan } from "../dasar/sorotan.tsx";

type Props = { readonly anggaran: Anggaran; readonly tema: readonly AnggaranTampil[] };

export function SekilasAnggaran({ anggaran: { tahun, baris, total, teksTotal, jelaskan }, tema }: Props) {
  return (
    <Sorotan
      butir={[
        {
          label: `Total pagu ${tahun}`,
          nilai: total === null ? teksTotal : <TautanAngka ke={jelaskan} teks={teksTotal} />,
          keterangan: `${baris.length} program`,
        },
        ...tema.map((t) => ({
          label: `Mendukung ${t.tema.nama}`,
          nilai: <TautanAngka ke={t.jelaskan} teks={t.total} />,
          keterangan: `${t.banyakSimpul} sub kegiatan bertanda`,
        })),
      ]}
    />
  );
}
