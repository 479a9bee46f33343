// The process that draws documents for the web. Started by render-latar.server.ts.
import { layaniInduk } from "../anak.server.ts";
import { renderLaporan } from "../render.server.ts";
import type { TugasGambar } from "../render-latar.server.ts";

layaniInduk(({ dokumen, format }: TugasGambar) => renderLaporan(dokumen, format));
