// A figure of the tags' page: a link where an explanation of it exists. Used by its totals and its table.
import type { AngkaTampil } from "../../../tampilan/tematik/penanda.ts";
import { TautanAngka } from "../../angka/tautan-angka.tsx";

export function Angka({ teks, jelaskan }: AngkaTampil) {
  return jelaskan === null ? teks : <TautanAngka ke={jelaskan} teks={teks} />;
}
