// pertukaran, the part that runs anywhere: what an import did and how that reads.
export { formatHasilImpor, type HasilBerkas, type HasilImpor } from "./hasil-impor.ts";
