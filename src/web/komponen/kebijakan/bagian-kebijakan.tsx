// One part of the policy form. A part that stays is switched off and sends what it shows, so that the rest can be saved.
import type { ReactNode } from "react";
import type { NilaiPita } from "../../tampilan/kebijakan.ts";

export type PropsBagian = {
  readonly judul: string;
  readonly uraian: string;
  /** Why the part stays; null while it can change. */
  readonly tetap: string | null;
  /** What a part that stays sends. */
  readonly nilai: Readonly<Record<string, string>>;
  readonly pita?: readonly NilaiPita[];
  readonly children: ReactNode;
};

export function BagianKebijakan({ judul, uraian, tetap, nilai, pita = [], children }: PropsBagian) {
  return (
    <>
      <fieldset className="formulir" disabled={tetap !== null}>
        <legend className="mb-2 font-semibold">{judul}</legend>
        <p className="max-w-prose text-sm text-redup">
          {tetap === null ? uraian : `${tetap} Bagian ini tidak dapat diubah lagi; tetapkan untuk tahun berikutnya.`}
        </p>
        {children}
      </fieldset>
      {tetap === null ? null : (
        <>
          {Object.entries(nilai).map(([nama, isi]) => (
            <input key={nama} type="hidden" name={nama} value={isi} />
          ))}
          {pita.flatMap(({ bawah, predikat }) => [
            <input key={`bawah ${predikat}`} type="hidden" name="pitaBawah" value={bawah} />,
            <input key={`predikat ${predikat}`} type="hidden" name="pitaPredikat" value={predikat} />,
          ])}
        </>
      )}
    </>
  );
}
