// The state of a message: a word, with a tone beside it. Drawn by the pages of reminders.
import { type KeadaanSurat, labelKeadaanSurat } from "#pengukuran";
import { nadaSurat } from "../../tampilan/pengingat.ts";

export function TandaSurat({ keadaan }: { readonly keadaan: KeadaanSurat }) {
  return <span className={`predikat berlatar nada-${nadaSurat(keadaan)}`}>{labelKeadaanSurat(keadaan)}</span>;
}
