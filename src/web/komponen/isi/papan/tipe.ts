// What the live sheet offers to the buttons that React draws. Made by mesin.ts.
import type { LembarTampil } from "../../../tampilan/isi/lembar.ts";

/** What the buttons of the live sheet do. */
export type Mesin = {
  readonly simpan: () => void;
  readonly ajukan: (kunci: string | null) => void;
  readonly tarik: (kunci: string) => void;
  readonly pakaiSaya: (kunci: string) => void;
  readonly pakaiLain: (kunci: string) => void;
  readonly pulihkan: (kunci: string) => void;
  readonly buangDraf: (kunci: string) => void;
  /** The sheet was loaded again. */
  readonly terima: (lembar: LembarTampil) => void;
  readonly putus: () => void;
};
