// Small plans for tests of pure rules: one built by hand, and many drawn by lot.
import fc from "fast-check";
import { applyPerubahan, emptyNaskah, type IsiBaris, type Naskah, type Perubahan } from "#perencanaan";
import { createAcak, drawSuntingRenja, drawSuntingRenstra } from "./suntingan-acak.ts";

/** "00000000-0000-7000-8000-00000000000n" */
export const idUji = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
export const JABATAN_UJI = idUji(900);
export const PD_UJI = idUji(901);

export const simpulUji = (n: number, beda: Partial<IsiBaris["simpul"]> = {}): Perubahan => ({
  jenis: "simpul",
  kunci: idUji(n),
  isi: {
    induk_id: null,
    jenis: "sasaran",
    kode: `sasaran-${n}`,
    nama: `Sasaran ${n}`,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan: n,
    tingkat: null,
    jabatan_id: null,
    berlaku_mulai: null,
    berlaku_sampai: null,
    ...beda,
  },
});

/** An indikator with its formula since 2026, placed under a node. */
export const indikatorUji = (
  n: number,
  simpul: number,
  beda: Partial<IsiBaris["rumus"]> = {},
): readonly Perubahan[] => [
  {
    jenis: "indikator",
    kunci: idUji(n),
    isi: {
      kode: `iku-${n}`,
      jenis: "IKU",
      nama: `Indikator ${n}`,
      sumber_data: null,
      penanggung_jawab_id: JABATAN_UJI,
      alasan_pemilihan: null,
      berlaku_sampai: null,
    },
  },
  {
    jenis: "rumus",
    kunci: `${idUji(n)}/2026`,
    isi: {
      definisi: "Definisi",
      satuan: "%",
      desimal: 2,
      polaritas: "naik",
      aturan_turun: null,
      agregasi: "posisi_akhir",
      rumus: null,
      variabel: [],
      ...beda,
    },
  },
  { jenis: "kaitan", kunci: `${idUji(simpul)}/${idUji(n)}`, isi: { urutan: n } },
];

export const naskahUji = (...perubahan: readonly (Perubahan | readonly Perubahan[])[]): Naskah =>
  applyPerubahan(emptyNaskah(), perubahan.flat());

/** Two plans of which one grew out of the other, or both out of a common one. */
export const duaNaskahAcak: fc.Arbitrary<readonly [Naskah, Naskah]> = fc
  .tuple(fc.nat(1_000_000), fc.nat(60), fc.nat(40), fc.nat(40))
  .map(([benih, bersama, satu, dua]) => {
    const acak = createAcak(benih);
    let nomor = 0;
    const bekal = {
      jabatanId: JABATAN_UJI,
      pdLain: PD_UJI,
      tahun: [2026, 2027],
      newId: () => idUji(1000 + ++nomor),
    };
    const tumbuh = (awal: Naskah, banyak: number): Naskah => {
      let kini = awal;
      for (let i = 0; i < banyak; i++) {
        const draw = acak(3) === 0 ? drawSuntingRenja : drawSuntingRenstra;
        kini = applyPerubahan(kini, draw(acak, kini, bekal));
      }
      return kini;
    };
    const asal = tumbuh(emptyNaskah(), bersama);
    return [tumbuh(asal, satu), tumbuh(asal, dua)] as const;
  });
