// The buttons that act on reminders, for who may: compose now, send failed ones again. Drawn by the pages of reminders.
import { Form } from "react-router";

export type PropsAksiPengingat = {
  readonly maksud: "susun" | "ulang";
  readonly label: string;
  readonly utama?: boolean;
};

/** One button that is a form of its own, so that it works without JavaScript. */
export function TombolPengingat({ maksud, label, utama = false }: PropsAksiPengingat) {
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="maksud" value={maksud} />
      <button type="submit" className={utama ? "tombol utama" : "tombol"}>
        {label}
      </button>
    </Form>
  );
}
