// The head of the sheet: until when, and how many rows stand where.
import type { LembarTampil } from "../../tampilan/isi/lembar.ts";
import "../../gaya/isi.css";

export function SekilasLembar({ lembar: { tenggat, hitungan } }: { readonly lembar: LembarTampil }) {
  return (
    <div className="isi-sekilas">
      <p className={tenggat.mendesak ? "catatan peringatan" : "catatan"}>{tenggat.kalimat}</p>
      <dl className="isi-hitungan">
        {hitungan.map(({ label, jumlah }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{jumlah}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
