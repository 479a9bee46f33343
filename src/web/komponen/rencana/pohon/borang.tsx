// A form of the panel: posts to the page by itself; once the editor lives, runs the same deed in place.
import type { FormEvent, ReactNode } from "react";
import { Form } from "react-router";
import { MAKSUD } from "../../../tampilan/rencana/pohon/formulir.ts";
import { type Editor, useEditor } from "./use-editor.ts";

export type PropsBorang = {
  readonly id: string;
  readonly label: string;
  /** The row whose revision the form has seen, as `jenis/kunci`. */
  readonly baris?: string;
  readonly kelas?: string;
  readonly children: ReactNode;
  /** After a deed that was carried out. */
  readonly selesai?: (form: HTMLFormElement) => void;
};

export function Borang({ id, label, baris, kelas, children, selesai }: PropsBorang) {
  const editor = useEditor();
  const { hidup, papan } = editor;
  return (
    <Form
      method="post"
      reloadDocument
      aria-label={label}
      className={kelas}
      autoComplete="off"
      noValidate
      onSubmit={(kejadian) => {
        if (hidup) kirim(editor, id, kejadian, selesai);
      }}
    >
      <input type="hidden" name="simpul" value={id} />
      {baris === undefined ? null : (
        <>
          <input type="hidden" name="baris" value={baris} />
          <input type="hidden" name="revisi" value={papan.revisi.get(baris) ?? 0} />
        </>
      )}
      {children}
    </Form>
  );
}

function kirim(
  editor: Editor,
  id: string,
  kejadian: FormEvent<HTMLFormElement>,
  selesai: PropsBorang["selesai"],
): void {
  kejadian.preventDefault();
  const form = kejadian.currentTarget;
  const { submitter } = kejadian.nativeEvent as SubmitEvent;
  const isian = new FormData(form, submitter);
  const baca = (nama: string): string => {
    const nilai = isian.get(nama);
    return typeof nilai === "string" ? nilai : "";
  };
  const maksud = MAKSUD.find((m) => m === baca("maksud"));
  if (maksud === undefined) return;
  if (maksud === "hapus" && editor.konfirmasi?.id !== id) return void editor.tanyaHapus(id);
  const hasil = editor.jalankan(maksud, id, baca);
  if (hasil.jenis !== "ubah") return;
  if (maksud === "hapus") editor.setKonfirmasi(null);
  if (maksud.startsWith("tambah") && hasil.terpilih !== null) editor.mintaSunting(hasil.terpilih);
  selesai?.(form);
}

/** A button that says what the form means. */
export function TombolMaksud({ maksud, children, utama = false }: PropsTombol) {
  return (
    <button type="submit" name="maksud" value={maksud} className={utama ? "tombol utama" : "tombol"}>
      {children}
    </button>
  );
}

type PropsTombol = {
  readonly maksud: (typeof MAKSUD)[number];
  readonly children: ReactNode;
  readonly utama?: boolean;
};
