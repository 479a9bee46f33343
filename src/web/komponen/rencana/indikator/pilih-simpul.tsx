// The nodes of the pohon kinerja that an indikator measures: several are allowed, it stays one indikator.
import type { Pilihan } from "../../../tampilan/rencana/indikator/lembar.ts";
import "../../../gaya/isi.css";

export type PropsPilihSimpul = {
  readonly terpilih: readonly string[];
  readonly semula: readonly string[];
  readonly simpul: readonly Pilihan[];
  readonly onUbah: (simpul: readonly string[]) => void;
};

export function PilihSimpul({ terpilih, semula, simpul, onUbah }: PropsPilihSimpul) {
  const label = new Map(simpul.map((s) => [s.nilai, s.label]));
  return (
    <section className="kartu indikator-bagian" aria-labelledby="bagian-simpul">
      <h2 id="bagian-simpul">Mengukur</h2>
      <p className="text-sm text-redup">
        Satu indikator boleh mengukur beberapa simpul pohon kinerja; definisi, target, dan realisasinya tetap satu.
      </p>
      {semula.map((id) => (
        <input key={id} type="hidden" name="simpul_semula" value={id} />
      ))}
      <ul className="grid gap-2">
        {terpilih.map((id) => (
          <li key={id}>
            <label className="flex items-start gap-2">
              <input
                type="checkbox"
                name="simpul"
                value={id}
                className="mt-1"
                checked
                onChange={() => onUbah(terpilih.filter((t) => t !== id))}
              />
              <span>{label.get(id) ?? "Simpul yang tidak ada lagi dalam rencana"}</span>
            </label>
          </li>
        ))}
      </ul>
      {terpilih.length === 0 ? <p>Belum ditempatkan. Pilih satu simpul di bawah ini.</p> : null}
      <div className="isi-medan">
        <label htmlFor="indikator-simpul-baru">Tambahkan simpul</label>
        <select
          id="indikator-simpul-baru"
          name="simpul_baru"
          // Empties itself after each choice where there is JavaScript; without, the choice is sent along.
          key={terpilih.join()}
          defaultValue=""
          onChange={(kejadian) => onUbah([...terpilih, kejadian.target.value])}
        >
          <option value="">Pilih simpul</option>
          {simpul
            .filter((s) => !terpilih.includes(s.nilai))
            .map((s) => (
              <option key={s.nilai} value={s.nilai}>
                {s.label}
              </option>
            ))}
        </select>
      </div>
      <noscript>
        <button type="submit" name="maksud" value="tambah_simpul" className="tombol">
          Tambahkan
        </button>
      </noscript>
    </section>
  );
}
