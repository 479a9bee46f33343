// Which pemda to sign in to, where the installation holds several. Drawn by /masuk.
import { Form, Link } from "react-router";
import { withKueri } from "../../muat/alamat.ts";

type Pemda = { readonly slug: string; readonly nama: string };
export type PropsPilihPemda = {
  readonly pilihan: readonly Pemda[];
  readonly dipilih: Pemda | null;
  readonly ke: string;
};

/** A form that asks, or once chosen one line that says so and offers to change it. */
export function PilihPemda({ pilihan, dipilih, ke }: PropsPilihPemda) {
  if (dipilih !== null) {
    return (
      <p className="mb-5">
        Masuk ke <strong>{dipilih.nama}</strong>. <Link to={withKueri("/masuk", { ke })}>Ganti pemerintah daerah</Link>
      </p>
    );
  }
  return (
    <Form method="get" className="pemilih" aria-label="Pilih pemerintah daerah">
      <input type="hidden" name="ke" value={ke} />
      <label className="medan">
        Pemerintah daerah
        <select name="pemda" required defaultValue="">
          <option value="">Pilih pemerintah daerah</option>
          {pilihan.map(({ slug, nama }) => (
            <option key={slug} value={slug}>
              {nama}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="tombol utama">
        Lanjutkan
      </button>
    </Form>
  );
}
