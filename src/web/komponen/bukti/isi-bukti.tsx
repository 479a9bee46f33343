// One piece of evidence in words: a file to save or a link to follow, who gave it and when. Used by the chains.
import { formatUkuran, formatWaktu } from "#inti";
import { type Bukti, situsOf } from "#pengukuran";

export function IsiBukti({ bukti }: { readonly bukti: Bukti }) {
  const { keterangan, oleh, pada, alasan, dihapus } = bukti;
  return (
    <div>
      <p>
        <Alamat bukti={bukti} />
      </p>
      {keterangan === null ? null : <p>{keterangan}</p>}
      <p className="text-sm text-redup">
        {oleh}, {formatWaktu(pada)}
        {alasan === null ? null : ` · Alasan: ${alasan}`}
      </p>
      {dihapus === null ? null : (
        <p className="text-sm">
          Dihapus oleh {dihapus.oleh}, {formatWaktu(dihapus.pada)} · Alasan: {dihapus.alasan}
        </p>
      )}
    </div>
  );
}

function Alamat({ bukti }: { readonly bukti: Bukti }) {
  if (bukti.bentuk === "berkas") {
    return (
      <>
        <a href={`/bukti/${bukti.id}`} download>
          {bukti.nama}
        </a>{" "}
        <span className="text-sm text-redup">
          {bukti.tipe.toUpperCase()}, {formatUkuran(bukti.ukuran)}
        </span>
      </>
    );
  }
  return (
    <>
      <a href={bukti.url} rel="noopener noreferrer nofollow" target="_blank" referrerPolicy="no-referrer">
        {bukti.url}
      </a>{" "}
      <span className="text-sm text-redup">Tautan ke {situsOf(bukti.url)}, di luar sistem ini (tab baru)</span>
    </>
  );
}
