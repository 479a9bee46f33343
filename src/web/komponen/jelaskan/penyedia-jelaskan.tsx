// Keeps which explanations are open, one above the other, and lends the opener to every number on the page.
import { type MouseEvent, type ReactNode, useCallback, useState } from "react";
import { DialogJelaskan } from "./dialog-jelaskan.tsx";
import { KonteksJelaskan } from "./konteks-jelaskan.ts";

/** Wraps the whole frame; the dialog stands outside `main`, so pages read the same with and without JavaScript. */
export function PenyediaJelaskan({ children }: { readonly children: ReactNode }) {
  const [tumpukan, setTumpukan] = useState<readonly string[]>([]);
  const buka = useCallback((klik: MouseEvent<HTMLAnchorElement>) => {
    if (klik.button !== 0 || klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.altKey) return;
    klik.preventDefault();
    const alamat = klik.currentTarget.pathname;
    setTumpukan((lama) => [...lama, alamat]);
  }, []);
  const alamat = tumpukan.at(-1);
  return (
    <KonteksJelaskan value={buka}>
      {children}
      {alamat === undefined ? null : (
        <DialogJelaskan
          alamat={alamat}
          onKembali={tumpukan.length > 1 ? () => setTumpukan((lama) => lama.slice(0, -1)) : null}
          onTutup={() => setTumpukan([])}
        />
      )}
    </KonteksJelaskan>
  );
}
