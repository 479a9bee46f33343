// The formulas of an indikator by the year from which each holds, and the form that adds one. Earlier ones stay.
import { Form, Link } from "react-router";
import type { VersiRumus as Versi } from "../../../tampilan/rencana/indikator/lembar.ts";

export type PropsVersi = {
  readonly versi: readonly Versi[];
  readonly alamat: (sejak: number) => string;
  /** The years in which another formula may begin; null for who only reads. */
  readonly tahun: readonly number[] | null;
};

export function VersiRumus({ versi, alamat, tahun }: PropsVersi) {
  const kini = versi.find((v) => v.kini);
  const sisa = (tahun ?? []).filter((t) => !versi.some((v) => v.sejak === t));
  return (
    <section className="kartu indikator-bagian" aria-labelledby="versi-rumus">
      <h2 id="versi-rumus">Versi definisi dan rumus</h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {versi.map((v) => (
          <li key={v.sejak}>
            {v.kini ? (
              <strong>Sejak {v.sejak} (ditampilkan)</strong>
            ) : (
              <Link to={alamat(v.sejak)}>Sejak {v.sejak}</Link>
            )}
          </li>
        ))}
      </ul>
      {tahun === null ? null : (
        <Form method="post" reloadDocument className="flex flex-wrap items-end gap-3" aria-label="Versi rumus">
          <input type="hidden" name="sejak" value={kini?.sejak ?? ""} />
          {sisa.length === 0 ? null : (
            <>
              <label className="medan">
                Rumus baru berlaku sejak
                <select name="tahun_versi">
                  {sisa.map((t) => (
                    <option key={t} value={t}>
                      {t}
                    </option>
                  ))}
                </select>
              </label>
              <button type="submit" name="maksud" value="tambah_versi" className="tombol">
                Tambah versi rumus
              </button>
            </>
          )}
          {versi.length > 1 && kini !== undefined && !kini.lama ? (
            <button type="submit" name="maksud" value="hapus_versi" className="tombol">
              Hapus rumus sejak {kini.sejak}
            </button>
          ) : null}
        </Form>
      )}
      <p className="text-sm text-redup">
        Versi baru dimulai sebagai salinan versi sebelumnya. Tahun-tahun lama tetap dihitung dengan rumusnya sendiri.
      </p>
    </section>
  );
}
