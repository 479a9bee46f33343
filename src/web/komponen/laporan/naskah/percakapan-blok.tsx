// What planner and head say about a block: open talks first, settled ones folded.
import { Form } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";
import type { PercakapanTampil } from "../../../tampilan/naskah/naskah.ts";

export type PropsPercakapan = {
  readonly alamat: string;
  readonly kunci: string;
  readonly percakapan: readonly PercakapanTampil[];
  readonly boleh: boolean;
};

export function PercakapanBlok(props: PropsPercakapan) {
  const terbuka = props.percakapan.filter((p) => p.selesai === null);
  const selesai = props.percakapan.filter((p) => p.selesai !== null);
  if (!props.boleh && props.percakapan.length === 0) return null;
  return (
    <section aria-labelledby="komentar-blok" className="mt-6">
      <h3 id="komentar-blok" className="mb-2">
        Komentar
      </h3>
      {terbuka.map((p) => (
        <SatuPercakapan key={p.id} {...props} satu={p} />
      ))}
      {selesai.length === 0 ? null : (
        <details className="lipat">
          <summary>Selesai ({selesai.length})</summary>
          <div>
            {selesai.map((p) => (
              <SatuPercakapan key={p.id} {...props} satu={p} />
            ))}
          </div>
        </details>
      )}
      {props.boleh ? <FormulirKomentar {...props} label="Komentar baru" tombol="Kirim komentar" /> : null}
    </section>
  );
}

function SatuPercakapan(props: PropsPercakapan & { readonly satu: PercakapanTampil }) {
  const { alamat, kunci, satu, boleh } = props;
  const maksud = satu.selesai === null ? "selesai" : "buka";
  return (
    <div className="naskah-percakapan">
      <ul>
        {satu.ucapan.map((u) => (
          <li key={u.id}>
            <p className="text-sm text-redup">{u.penulis}</p>
            <p className="naskah-mentah">{u.isi}</p>
          </li>
        ))}
      </ul>
      {satu.selesai === null ? null : <p className="text-sm">Ditandai selesai oleh {satu.selesai}.</p>}
      {boleh ? (
        <>
          <FormulirKomentar {...props} induk={satu.id} label="Balasan" tombol="Balas" />
          <Form
            method="post"
            action={withKueri(alamat, { blok: kunci })}
            reloadDocument
            aria-label={maksud === "selesai" ? "Tandai selesai" : "Buka kembali"}
          >
            <input type="hidden" name="maksud" value={maksud} />
            <input type="hidden" name="kunci" value={kunci} />
            <input type="hidden" name="komentar" value={satu.id} />
            <button type="submit" className="tombol">
              {maksud === "selesai" ? "Tandai selesai" : "Buka kembali"}
            </button>
          </Form>
        </>
      ) : null}
    </div>
  );
}

type PropsFormulir = Pick<PropsPercakapan, "alamat" | "kunci"> & {
  readonly induk?: string;
  readonly label: string;
  readonly tombol: string;
};

function FormulirKomentar({ alamat, kunci, induk, label, tombol }: PropsFormulir) {
  return (
    <Form
      method="post"
      action={withKueri(alamat, { blok: kunci })}
      reloadDocument
      className="formulir mt-2"
      aria-label={label}
    >
      <input type="hidden" name="maksud" value="komentar" />
      <input type="hidden" name="kunci" value={kunci} />
      {induk === undefined ? null : <input type="hidden" name="induk" value={induk} />}
      <label className="medan">
        {label}
        <textarea name="komentar" rows={2} required maxLength={4000} />
      </label>
      <button type="submit" className="tombol">
        {tombol}
      </button>
    </Form>
  );
}
