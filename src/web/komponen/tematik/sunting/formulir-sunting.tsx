// A form of the theme editor, folded or open, and the small ones with a single button. Plain forms: they work before and
// without JavaScript.
import type { ReactNode } from "react";
import { Form } from "react-router";
import type { MaksudSunting, TolakSunting } from "../../../muat/sunting/isian-sunting.ts";
import { KonteksFormulir, useSunting } from "./konteks-sunting.ts";

/**
 * `kunci` names the form on its page. `tetap` are fields it sends without showing them. `versi` is the stored row's,
 * which the form names; after a refusal it keeps the one it named, unless the person was shown what the other wrote.
 */
export type PropsFormulirSunting = {
  readonly maksud: MaksudSunting;
  readonly kunci: string;
  readonly judul: string;
  readonly tombol: string;
  readonly tetap?: Readonly<Record<string, string>>;
  readonly versi?: number;
  readonly berkas?: boolean;
  readonly children?: ReactNode;
};

/** A form that is shown when its summary is opened, and at once after a refusal. `label`: what the summary says. */
export function FormulirLipat({ label, ...formulir }: PropsFormulirSunting & { readonly label?: ReactNode }) {
  const { tolak } = useSunting();
  return (
    <details className="lipat" open={tolak?.formulir === formulir.kunci}>
      <summary>{label ?? formulir.judul}</summary>
      <FormulirSunting {...formulir} bernama={false} />
    </details>
  );
}

/** `bernama`: named for screen readers; a folded form is named by its summary, and hundreds of landmarks help nobody. */
export function FormulirSunting(props: PropsFormulirSunting & { readonly bernama?: boolean }) {
  const { maksud, kunci, judul, tombol, tetap = {}, versi, berkas = false, bernama = true, children } = props;
  const { alamat, tolak } = useSunting();
  const milik = tolak?.formulir === kunci ? tolak : null;
  return (
    <Form
      id={kunci}
      method="post"
      action={alamat}
      reloadDocument
      className="formulir max-w-3xl"
      {...(bernama ? { "aria-label": judul } : {})}
      {...(berkas ? { encType: "multipart/form-data" as const } : {})}
    >
      {milik === null ? null : <p className="kabar nada-gawat berlatar">{milik.pesan}</p>}
      <input type="hidden" name="jenis" value={maksud} />
      <input type="hidden" name="formulir" value={kunci} />
      {versi === undefined ? null : <input type="hidden" name="versi" value={versiDikirim(milik, versi)} />}
      {Object.entries(tetap).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <KonteksFormulir value={milik}>{children}</KonteksFormulir>
      <button type="submit" className="tombol utama">
        {tombol}
      </button>
    </Form>
  );
}

function versiDikirim(tolak: TolakSunting | null, kini: number): string {
  return tolak === null || tolak.bentrok ? String(kini) : (tolak.nilai.versi?.[0] ?? String(kini));
}

export type PropsTombolSunting = {
  readonly maksud: MaksudSunting;
  readonly tetap: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  readonly kelas?: string;
};

/** A form that is nothing but a button. */
export function TombolSunting({ maksud, tetap, children, kelas = "tombol kecil" }: PropsTombolSunting) {
  const { alamat } = useSunting();
  return (
    <Form method="post" action={alamat} reloadDocument>
      <input type="hidden" name="jenis" value={maksud} />
      {Object.entries(tetap).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <button type="submit" className={kelas}>
        {children}
      </button>
    </Form>
  );
}
