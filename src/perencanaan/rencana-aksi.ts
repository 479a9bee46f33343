// A step of the rencana aksi as reports print it. Types only.

/** One step towards a target: of which indikator, in which triwulan (1..4), and who answers for it. */
export type RencanaAksi = {
  readonly indikatorId: string;
  readonly indikator: string;
  readonly uraian: string;
  readonly penanggungJawab: string;
  readonly triwulan: readonly number[];
};
