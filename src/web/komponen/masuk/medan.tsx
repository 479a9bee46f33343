// One labelled field, and what a form says about its last sending. Used by the forms of signing in and of accounts.
import { type ReactNode, useId } from "react";

export type PropsMedanTeks = {
  readonly label: string;
  readonly nama: string;
  readonly jenis?: "text" | "email" | "password" | "search";
  readonly nilai?: string;
  /** What the browser may fill in. */
  readonly isiOtomatis?: string;
  readonly petunjuk?: string;
  readonly angka?: boolean;
  readonly wajib?: boolean;
};

/** A text field; the hint is read out with it. */
export function MedanTeks(props: PropsMedanTeks) {
  const { label, nama, jenis = "text", nilai = "", isiOtomatis = "off", petunjuk, angka = false, wajib = true } = props;
  const id = useId();
  const idPetunjuk = petunjuk === undefined ? undefined : id;
  return (
    <div>
      <label className="medan">
        {label}
        <input
          type={jenis}
          name={nama}
          defaultValue={nilai}
          autoComplete={isiOtomatis}
          required={wajib}
          aria-describedby={idPetunjuk}
          {...(angka ? { inputMode: "numeric", maxLength: 7 } : {})}
        />
      </label>
      {petunjuk === undefined ? null : (
        <p id={idPetunjuk} className="mt-1 text-sm text-redup">
          {petunjuk}
        </p>
      )}
    </div>
  );
}

/** What came of the last sending: a refusal is announced at once. */
export function Kabar({ pesan, baik = false }: { readonly pesan: ReactNode; readonly baik?: boolean }) {
  if (pesan === null || pesan === undefined) return null;
  return (
    <p role={baik ? "status" : "alert"} className={baik ? "kabar nada-unggul berlatar" : "kabar nada-gawat berlatar"}>
      {pesan}
    </p>
  );
}
