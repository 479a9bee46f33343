// How much evidence one realisasi has, as a link to its page. Used in the rows of the sheet and the queues.
import { Link } from "react-router";
import type { RingkasanBukti } from "#pengukuran";
import { type AlamatHalamanBukti, alamatBukti } from "../../muat/isian-bukti.ts";

export type PropsDaftarBukti = {
  readonly bukti: RingkasanBukti;
  readonly alamat: AlamatHalamanBukti;
  /** Name of the indikator, so that the links of many rows can be told apart. */
  readonly nama: string;
};

export function DaftarBukti({ bukti: { jumlah, kurang }, alamat, nama }: PropsDaftarBukti) {
  return (
    <span>
      <Link to={alamatBukti(alamat)} aria-label={`Bukti ${nama}: ${jumlah === 0 ? "belum ada" : jumlah}`}>
        {jumlah === 0 ? "Belum ada bukti" : `${jumlah} bukti`}
      </Link>
      {kurang.length === 0 ? null : <span className="block text-sm text-redup">Belum ada: {kurang.join(", ")}</span>}
    </span>
  );
}
