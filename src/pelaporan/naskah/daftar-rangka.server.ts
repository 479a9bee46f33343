// The kinds of reports with texts that this installation offers. Read by the use cases of this folder.

import type { RangkaLaporan } from "./rangka.server.ts";
import { RANGKA_LKJIP } from "./rangka-lkjip.server.ts";

export const DAFTAR_RANGKA: readonly RangkaLaporan[] = RANGKA_LKJIP;
