// Who entered a figure, who approved it, and what proves it.
import type { Penjelasan } from "#inti";
import { Butir } from "./butir.tsx";

type Props = { readonly penjelasan: Pick<Penjelasan, "pengisi" | "penyetuju" | "bukti"> };

export function AsalUsul({ penjelasan: { pengisi, penyetuju, bukti } }: Props) {
  if (pengisi === undefined && penyetuju === undefined && bukti.length === 0) return null;
  return (
    <Butir judul="Asal-usul">
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        <Orang sebutan="Diisi oleh" orang={pengisi} />
        <Orang sebutan="Disetujui oleh" orang={penyetuju} />
        {bukti.map(({ nama, tautan }) => (
          <div key={nama} className="contents">
            <dt className="text-redup">Bukti</dt>
            <dd>{tautan === undefined ? nama : <a href={tautan}>{nama}</a>}</dd>
          </div>
        ))}
      </dl>
    </Butir>
  );
}

function Orang({ sebutan, orang }: { readonly sebutan: string; readonly orang: Penjelasan["pengisi"] }) {
  if (orang === undefined) return null;
  return (
    <div className="contents">
      <dt className="text-redup">{sebutan}</dt>
      <dd>
        {orang.oleh}, {orang.pada}
      </dd>
    </div>
  );
}
