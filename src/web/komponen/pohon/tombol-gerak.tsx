// Buttons that zoom the diagram; hidden where scripting is off, idle until the page has come alive.
import type { Gerak } from "./gerak.ts";

export function TombolGerak({ gerak }: { readonly gerak: Gerak | null }) {
  return (
    <fieldset className="pohon-tombol perlu-js tak-dicetak">
      <legend className="sr-only">Ukuran diagram</legend>
      <button type="button" className="tombol" disabled={gerak === null} onClick={() => gerak?.perbesar(1.25)}>
        <span aria-hidden="true">+</span>
        <span className="sr-only">Perbesar</span>
      </button>
      <button type="button" className="tombol" disabled={gerak === null} onClick={() => gerak?.perbesar(0.8)}>
        <span aria-hidden="true">−</span>
        <span className="sr-only">Perkecil</span>
      </button>
      <button type="button" className="tombol" disabled={gerak === null} onClick={() => gerak?.paskan()}>
        Paskan
      </button>
    </fieldset>
  );
}
