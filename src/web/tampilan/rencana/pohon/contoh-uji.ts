// A small plan for the tests of this folder: one sasaran (s1) with programmes p1, p2, kegiatan k1 under p1, sub kegiatan
// b1 under k1; indikator i1 at s1 and p1, i2 at k1.
import { emptyNaskah, type IsiBaris, type LingkupNaskah, type Naskah } from "#perencanaan";

/** A node named after its id. */
export function simpulUji(
  id: string,
  indukId: string | null,
  jenis: IsiBaris["simpul"]["jenis"],
  urutan = 1,
): readonly [string, IsiBaris["simpul"]] {
  const isi = {
    induk_id: indukId,
    jenis,
    kode: `kode-${id}`,
    nama: `Nama ${id}`,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan,
    tingkat: null,
    jabatan_id: null,
    berlaku_mulai: null,
    berlaku_sampai: null,
  };
  return [id, isi];
}

function indikatorUji(id: string, nama: string): readonly [string, IsiBaris["indikator"]] {
  const kosong = { sumber_data: null, penanggung_jawab_id: null, alasan_pemilihan: null, berlaku_sampai: null };
  return [id, { kode: `kode-${id}`, jenis: "IKU", nama, ...kosong }];
}

export function naskahUji(): Naskah {
  return {
    ...emptyNaskah(),
    simpul: new Map([
      simpulUji("s1", null, "sasaran"),
      simpulUji("p1", "s1", "program", 1),
      simpulUji("p2", "s1", "program", 2),
      simpulUji("k1", "p1", "kegiatan"),
      simpulUji("b1", "k1", "sub_kegiatan"),
    ]),
    indikator: new Map([indikatorUji("i1", "Tingkat pengangguran"), indikatorUji("i2", "Jumlah peserta pelatihan")]),
    kaitan: new Map([
      ["s1/i1", { urutan: 1 }],
      ["p1/i1", { urutan: 1 }],
      ["k1/i2", { urutan: 1 }],
    ]),
    lintas: new Map([["p1/pd2", { dukungan: "Data keluarga miskin" }]]),
  };
}

export const lingkupUji: LingkupNaskah = {
  dokumen: { jenis: "renstra", tahunMulai: 2026, tahunSelesai: 2030, tahunDasar: 2025 },
  bidang: ["2.07"],
  jabatan: new Map([["j1", { kode: "kepala", nama: "Kepala Dinas" }]]),
  pd: new Map([["pd2", { kode: "dinsos", nama: "Dinas Sosial" }]]),
  luar: new Map([["r1", { jenis: "sasaran", kode: "rpjmd-1", nama: "Menurunnya kemiskinan" }]]),
};
