// The user's decisions in the live sheet: mine or theirs after a conflict, bring back or drop unsaved text. Used by mesin.ts.
import type { Antrean } from "../../../tampilan/isi/antre-simpan.ts";
import type { LaciDraf } from "../../../tampilan/isi/draf.ts";
import type { Papan } from "../../../tampilan/isi/papan.ts";
import type { Mesin } from "./tipe.ts";
import type { Tulis } from "./tulis.ts";

type BahanPutusan = {
  readonly papan: Papan;
  readonly antrean: Antrean;
  readonly laci: LaciDraf;
  readonly tulis: Tulis;
  readonly segarkan: () => void;
};

/** None of the four loses a text: what is put aside can be had back with undo, or stands in the audit trail. */
export function putuskan({
  papan,
  antrean,
  laci,
  tulis,
  segarkan,
}: BahanPutusan): Pick<Mesin, "pakaiSaya" | "pakaiLain" | "pulihkan" | "buangDraf"> {
  return {
    pakaiSaya(kunci) {
      const { bentrok } = papan.sel(kunci);
      if (bentrok === null) return;
      papan.ubah(kunci, { bentrok: null, versi: bentrok.versi, tersimpan: bentrok.ketikan });
      antrean.ubah(kunci);
      void antrean.kuras();
    },
    pakaiLain(kunci) {
      const { bentrok } = papan.sel(kunci);
      if (bentrok === null) return;
      papan.ubah(kunci, { bentrok: null, versi: bentrok.versi, tersimpan: bentrok.ketikan });
      tulis.terapkan(tulis.selisih(kunci, bentrok.ketikan));
      laci.buang(kunci);
      segarkan();
    },
    pulihkan(kunci) {
      const { draf } = papan.sel(kunci);
      if (draf === null) return;
      // On top of the version it was typed on: when somebody wrote since, the conflict shows both.
      papan.ubah(kunci, { draf: null, versi: draf.versi });
      tulis.terapkan(tulis.selisih(kunci, draf.ketikan));
    },
    buangDraf(kunci) {
      papan.ubah(kunci, { draf: null });
      laci.buang(kunci);
    },
  };
}
