// tematik, the part that runs anywhere: types and pure rules of themes and their tagged budget.
export {
  type AnggaranBertanda,
  type BarisBertanda,
  buildAnggaranTema,
  explainTema,
  type JumlahKelompok,
  type KelompokAnggaran,
  type PenandaTersimpan,
  sumKelompok,
} from "./anggaran-tema.ts";
export { type BacaanStrategi, type BacaanTema, buildBacaan } from "./bacaan/bacaan.ts";
export { gambaranKondisi } from "./bacaan/gambaran-kondisi.ts";
export { BATAS_KESIMPULAN, type UangTahun } from "./bacaan/kesimpulan.ts";
export { judulCelah } from "./celah/celah.ts";
export type { Celah, JenisCelah } from "./celah/tipe-celah.ts";
export { alamatUang, LINGKUP_SEMUA, lingkupStrategi } from "./jelaskan/alamat-tema.ts";
export { buildKerangka } from "./kerangka/kerangka.ts";
export { type CabangKerangka, type PohonKerangka, toPohonKerangka } from "./kerangka/pohon-kerangka.ts";
export {
  type BarisKerangka,
  isiTabelKerangka,
  type KelompokKerangka,
  type TabelKerangka,
  toTabelKerangka,
} from "./kerangka/tabel-kerangka.ts";
export type * from "./kerangka/tipe-kerangka.ts";
export type * from "./kondisi/tipe-deret.ts";
export { type KataTema, kataTema, type PotonganTeks, tandaiKata } from "./penanda/kata-tema.ts";
export {
  type BarisPenanda,
  buildIsiPenanda,
  type IsiPenanda,
  type JumlahPenanda,
  type KelompokPenanda,
} from "./penanda/lembar-penanda.ts";
export type { PerubahanTanda } from "./penanda/periksa-penanda.ts";
export { usulkanPenanda } from "./penanda/usulan.ts";
export { type BagianBerurut, type BagianTema, SEBUTAN_BAGIAN } from "./sunting/bagian-tema.ts";
export { canKelolaTema, objekTema } from "./sunting/hak-tema.ts";
export { KONDISI_BAKU_KEMISKINAN, type KondisiBaku, listKondisiKurang } from "./sunting/kondisi-baku.ts";
export {
  type BarisMatriks,
  buildMatriksTugas,
  type KolomMatriks,
  type MatriksTugas,
  type PeranMatriks,
  type PihakMatriks,
} from "./sunting/matriks-tugas.ts";
export type { RujukanBaris } from "./sunting/rujukan.ts";
export type { IsianSuntingan, JenisSuntingan } from "./sunting/suntingan.ts";
export { buildTema, findNilaiTerbaru, type TemaTersimpan } from "./tema.ts";
export type * from "./tipe.ts";
