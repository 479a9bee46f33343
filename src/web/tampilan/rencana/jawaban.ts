// What the live editors of a plan send and get back. Shared by browser and server.
import type { KodeGalat } from "#inti";
import type { JenisBaris, Perubahan, TemuanRencana } from "#perencanaan";

/** `revisi`: what the editor last saw of the drafted row, 0 when none was drafted. */
export type PerubahanTerkirim = Perubahan & { readonly revisi?: number | undefined };

export type PermintaanUbahRencana = {
  readonly pdKode: string;
  readonly versiId: string;
  readonly perubahan: readonly PerubahanTerkirim[];
  /** For the audit trail. */
  readonly alasan?: string | undefined;
};

/** A row somebody else changed meanwhile; `oleh` is a name, `pada` an ISO instant. */
export type BarisTandingan = {
  readonly jenis: JenisBaris;
  readonly kunci: string;
  readonly isi: Perubahan["isi"];
  readonly revisi: number;
  readonly oleh: string;
  readonly pada: string;
};

export type JawabanUbahRencana =
  | { readonly jenis: "tersimpan"; readonly revisi: Readonly<Record<string, number>> }
  | { readonly jenis: "bentrok"; readonly baris: readonly BarisTandingan[] }
  | { readonly jenis: "ditolak"; readonly temuan: readonly TemuanRencana[] }
  | { readonly jenis: "gagal"; readonly kode: KodeGalat; readonly pesan: string };
