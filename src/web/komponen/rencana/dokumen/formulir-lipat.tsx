// A folded form of the documents page: it names itself in `maksud`, and the document or version it is about in `sasaran`.
import type { ReactNode } from "react";
import { Form } from "react-router";

export type PropsLipat = {
  readonly maksud: string;
  readonly sasaran?: string;
  readonly judul: string;
  /** What the form is about, where a page has several of its kind: tells them apart for screen readers. */
  readonly perihal?: string;
  readonly terbuka: boolean;
  readonly children: ReactNode;
};

export function FormulirLipat({ maksud, sasaran = "", judul, perihal, terbuka, children }: PropsLipat) {
  return (
    <details className="lipat" open={terbuka}>
      <summary>{judul}</summary>
      <Form
        method="post"
        reloadDocument
        className="formulir max-w-2xl"
        aria-label={perihal === undefined ? judul : `${judul}: ${perihal}`}
      >
        <input type="hidden" name="maksud" value={maksud} />
        <input type="hidden" name="sasaran" value={sasaran} />
        {children}
      </Form>
    </details>
  );
}
