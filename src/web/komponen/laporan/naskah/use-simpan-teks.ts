// Saving the words of a block while they are typed, as state of React. Used by the editor of a block.
import { useEffect, useMemo, useState } from "react";
import { type KeadaanSimpan, ketikTeks, kirimAntrean, type MesinSimpan } from "./mesin-simpan.ts";

export type OpsiSimpan = Pick<MesinSimpan, "alamat" | "kunci" | "onTersimpan"> & {
  /** The version on the screen when the page was loaded. */
  readonly versiAwal: number;
};

/** `ketik` is called with every change, `kirim` when the field is left, `simpan` when saving is asked for. */
export function useSimpanTeks({ alamat, kunci, versiAwal, onTersimpan }: OpsiSimpan) {
  const [{ keadaan, versi }, setKini] = useState<{ keadaan: KeadaanSimpan; versi: number }>({
    keadaan: { jenis: "diam" },
    versi: versiAwal,
  });
  const [mesin] = useState(
    (): MesinSimpan => ({
      alamat,
      kunci,
      onTersimpan,
      kabari: (baru, nomor) => setKini({ keadaan: baru, versi: nomor }),
      versi: versiAwal,
      antre: null,
      mengirim: false,
      jeda: undefined,
      berhenti: false,
    }),
  );
  // What waits goes out before another block is opened; a page that is left unsaved asks first.
  useEffect(() => {
    const tahan = (peristiwa: BeforeUnloadEvent) => {
      if (mesin.antre !== null || mesin.mengirim) peristiwa.preventDefault();
    };
    window.addEventListener("beforeunload", tahan);
    return () => {
      window.removeEventListener("beforeunload", tahan);
      void kirimAntrean(mesin);
    };
  }, [mesin]);
  const tindakan = useMemo(
    () => ({
      ketik: (isi: string) => ketikTeks(mesin, isi),
      kirim: () => void kirimAntrean(mesin),
      simpan: (isi: string) => {
        mesin.antre = isi;
        void kirimAntrean(mesin);
      },
    }),
    [mesin],
  );
  return { keadaan, versi, ...tindakan };
}
