// The way of a report so far, newest step first.
import type { LembarTampilNaskah } from "../../../muat/naskah/lembar-naskah.server.ts";

const KATA: Readonly<Record<LembarTampilNaskah["riwayat"][number]["tindakan"], string>> = {
  ajukan: "Diajukan",
  tarik: "Ditarik",
  kembalikan: "Dikembalikan",
  tetapkan: "Ditetapkan",
  batalkan: "Penetapan dibatalkan",
};

export function RiwayatNaskah({ riwayat }: Pick<LembarTampilNaskah, "riwayat">) {
  const terakhir = riwayat.at(-1);
  if (terakhir === undefined) return null;
  return (
    <details className="lipat" open={terakhir.tindakan === "kembalikan"}>
      <summary>Riwayat naskah ({riwayat.length})</summary>
      <ol className="grid gap-2">
        {riwayat.toReversed().map(({ urutan, tindakan, alasan, penulis }) => (
          <li key={urutan}>
            <b>{KATA[tindakan]}</b> oleh {penulis}
            {alasan === null ? "." : `: ${alasan}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
