// What the form of an indikator comes back with when it was not saved. Shared by its action and its page.
import type { BentrokIndikator } from "./bentrok.ts";
import type { AsalKetikan, KetikanIndikator, SalahKetikan } from "./ketikan.ts";

export type JawabanIndikator = {
  readonly id: string;
  readonly ketikan: KetikanIndikator;
  readonly asal: AsalKetikan;
  readonly salah: readonly SalahKetikan[];
  readonly bentrok: BentrokIndikator | null;
};
