// A computed number that answers "why": a link to its explanation page, opened in place when JavaScript is there.
import { useJelaskan } from "../jelaskan/konteks-jelaskan.ts";

/** `ke` is a path under /jelaskan/. */
export function TautanAngka({ ke, teks }: { readonly ke: string; readonly teks: string }) {
  const jelaskan = useJelaskan();
  return (
    <a href={ke} className="angka" onClick={jelaskan}>
      {teks}
    </a>
  );
}
