// "Jelaskan angka ini" over the page: a native dialog (Esc closes, focus returns) filled from the route's own loader.
import { lazy, Suspense, useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import { TingkatButir } from "./butir.tsx";
import type { HasilJelaskan } from "./hasil-jelaskan.ts";

// Fetched with the first explanation, so that pages do not carry what few readers open.
const IsiPenjelasan = lazy(() => import("./isi-penjelasan.tsx"));

export type PropsDialog = {
  readonly alamat: string;
  /** Back to the explanation this one was opened from; null on the first. */
  readonly onKembali: (() => void) | null;
  readonly onTutup: () => void;
};

export function DialogJelaskan({ alamat, onKembali, onTutup }: PropsDialog) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { load, state, data } = useFetcher<HasilJelaskan>({ key: "jelaskan" });
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    load(alamat);
  }, [alamat, load]);
  const siap = state === "idle" && data?.alamat === alamat;
  return (
    <dialog ref={dialog} className="jelas" aria-label="Jelaskan angka ini" closedby="any" onClose={onTutup}>
      <div className="jelas-kepala">
        {onKembali === null ? null : (
          <button type="button" className="tombol" onClick={onKembali}>
            Kembali
          </button>
        )}
        <a href={alamat} className="mr-auto text-sm">
          Buka sebagai halaman
        </a>
        <button type="button" className="tombol" onClick={() => dialog.current?.close()}>
          Tutup
        </button>
      </div>
      <div className="jelas-isi" aria-live="polite" aria-busy={!siap}>
        {siap ? (
          <Suspense fallback={<Menunggu />}>
            <Isi hasil={data} />
          </Suspense>
        ) : (
          <Menunggu />
        )}
      </div>
    </dialog>
  );
}

function Isi({ hasil: { penjelasan, pesan } }: { readonly hasil: HasilJelaskan }) {
  if (penjelasan === null) return <p>{pesan}</p>;
  return (
    <TingkatButir value="h3">
      <h2>{penjelasan.judul}</h2>
      <p className="mb-5 text-redup">{penjelasan.konteks}</p>
      <IsiPenjelasan penjelasan={penjelasan} />
    </TingkatButir>
  );
}

function Menunggu() {
  return <p className="text-redup">Memuat penjelasan…</p>;
}
