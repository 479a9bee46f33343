// The place where a page shows HTML that only the server draws (tampilan/rencana/renstra/titipan.ts).
import { tandaOf } from "../../../tampilan/rencana/renstra/titipan.ts";

/** On the server a mark that is replaced; in the browser empty, and React leaves the element as the page brought it. */
export function IsiTitipan({ milik }: { readonly milik: object }) {
  const isi = { dangerouslySetInnerHTML: { __html: tandaOf(milik) } };
  return <div className="renstra" suppressHydrationWarning {...isi} />;
}
