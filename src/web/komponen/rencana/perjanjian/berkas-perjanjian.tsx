// The attached files of a signed agreement.
import { formatUkuran } from "#inti";
import type { BerkasTampil } from "../../../tampilan/rencana/perjanjian/tampilan.ts";

export function DaftarBerkas({ id, berkas }: { readonly id: string; readonly berkas: readonly BerkasTampil[] }) {
  if (berkas.length === 0) return <p className="text-redup">Belum ada naskah bertanda tangan yang dilampirkan.</p>;
  return (
    <ul className="list-disc pl-5">
      {berkas.map((b) => (
        <li key={b.id}>
          <a href={`/perencanaan/perjanjian/${id}/berkas/${b.id}`} download>
            {b.nama}
          </a>{" "}
          ({formatUkuran(b.ukuran)}), {b.oleh}, {b.pada}
        </li>
      ))}
    </ul>
  );
}
