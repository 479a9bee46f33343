// Plans made at random for property tests of the workbook: right in structure, odd in everything else. Ids are numbered.
import fc from "fast-check";
import type { IsiBaris, LingkupNaskah, Naskah } from "#perencanaan";
import { emptyNaskah } from "#perencanaan";

/** A UUID by number. @example idUji(7) // "10000000-0000-7000-8000-000000000007" */
export function idUji(n: number): string {
  return `10000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

const JABATAN = [idUji(901), idUji(902)] as const;
const PD_LAIN = [idUji(951), idUji(952)] as const;
const LUAR = idUji(990);

/** What surrounds the random plans: two jabatan, two other PD, one node of the RPJMD. */
export function lingkupUji(jenis: "renstra" | "renja"): LingkupNaskah {
  const renja = jenis === "renja";
  return {
    dokumen: { jenis, tahunMulai: 2026, tahunSelesai: renja ? 2026 : 2030, tahunDasar: renja ? null : 2024 },
    bidang: ["2.07"],
    jabatan: new Map([
      [JABATAN[0], { kode: "kepala", nama: "Kepala Dinas" }],
      [JABATAN[1], { kode: "sekretaris", nama: "Sekretaris | Dinas" }],
    ]),
    pd: new Map([
      [PD_LAIN[0], { kode: "dinsos", nama: "Dinas Sosial" }],
      [PD_LAIN[1], { kode: "dinkes", nama: "Dinas Kesehatan" }],
    ]),
    luar: new Map([[LUAR, { jenis: "sasaran", kode: "s-1", nama: "Sasaran daerah" }]]),
  };
}

const teksGanas = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom("\u0000\u0007lonceng", "\ud800separuh", "😀 é ﷽", "\ufffe", "]]>", "\t tab \n"),
  fc.constantFrom(
    "=1+1",
    "+62",
    "-5",
    "@SUM(A1)",
    "_x0041_",
    " spasi ",
    "baris\r\ndua",
    "<b>&amp;",
    "2.07",
    "01/02/2026",
    "ya",
    "TRUE",
  ),
);
const teks = fc.oneof(
  teksGanas.map((t) => `a${t}`),
  teksGanas.filter((t) => t.trim() !== ""),
);
const teksBoleh = fc.option(teks, { nil: null });
const tahunBoleh = fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: null });
const jabatanBoleh = fc.option(fc.constantFrom(...JABATAN), { nil: null });
const urutan = fc.integer({ min: 0, max: 9999 });
const angka = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.integer({ min: 0, max: 10 }), fc.nat(9_999_999))
  .map(([negatif, bulat, desimal, p]) => {
    const pecahan = desimal === 0 ? "" : `.${String(p).padStart(desimal, "0").slice(0, desimal)}`;
    const nol = bulat === 0n && /^[.0]*$/.test(pecahan);
    return `${negatif && !nol ? "-" : ""}${bulat}${pecahan}`;
  });
const rupiah = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.constantFrom("", ".00", ".5", ".25"))
  .map(([a, b]) => `${a}${b}`);
const nilaiTarget = fc.record({
  nilai: fc.option(angka, { nil: null }),
  batas_bawah: fc.option(angka, { nil: null, freq: 1 }),
  batas_atas: fc.option(angka, { nil: null, freq: 1 }),
  alasan: teksBoleh,
});

const JENIS_RUNTUN = ["tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"] as const;

const isiSimpul = fc.record({
  nama: teks,
  tingkat: fc.option(fc.constantFrom("hasil_akhir", "hasil_antara", "hasil_langsung", "keluaran"), { nil: null }),
  jabatan_id: jabatanBoleh,
  nomenklatur_kode: fc.option(fc.constantFrom("2.07.03", "2.07.03.2.01"), { nil: null }),
  nomenklatur_versi: fc.option(fc.constantFrom("900.1.15.5-1317/2023", "v2"), { nil: null }),
  berlaku_mulai: tahunBoleh,
  berlaku_sampai: tahunBoleh,
  urutan,
});
const isiIndikator = fc.record({
  jenis: fc.constantFrom("IKU", "IKD", "IKK", "SPM", "SDGs", "keluaran"),
  nama: teks,
  sumber_data: teksBoleh,
  penanggung_jawab_id: jabatanBoleh,
  alasan_pemilihan: teksBoleh,
  berlaku_sampai: tahunBoleh,
});
const isiRumus = fc.record({
  definisi: fc.oneof(teks, fc.constant("")),
  satuan: teks,
  desimal: fc.integer({ min: 0, max: 6 }),
  polaritas: fc.constantFrom("naik", "turun", "rentang"),
  aturan_turun: fc.constantFrom(null, "target_per_realisasi"),
  agregasi: fc.constantFrom("akumulasi", "posisi_akhir", "rata_rata"),
  rumus: fc.constantFrom(null, "a / b * 100"),
  variabel: fc.array(fc.record({ nama: fc.constantFrom("a", "b", "c_1"), label: teks, satuan: teks }), {
    maxLength: 3,
  }),
});

/** A plan for a document of that kind, with rows of other years and kinds beside those it decides. */
export function rencanaAcak(jenis: "renstra" | "renja"): fc.Arbitrary<Naskah> {
  return fc
    .record({
      simpul: fc.array(fc.tuple(isiSimpul, fc.nat(99)), { maxLength: 12 }),
      indikator: fc.array(fc.tuple(isiIndikator, fc.uniqueArray(fc.constantFrom(2023, 2025, 2026), { maxLength: 3 })), {
        maxLength: 6,
      }),
      rumus: fc.array(isiRumus, { minLength: 3, maxLength: 3 }),
      target: fc.array(fc.tuple(fc.nat(99), fc.nat(99), nilaiTarget), { maxLength: 12 }),
      pagu: fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 2025, max: 2030 }), rupiah, teksBoleh), { maxLength: 8 }),
      kaitan: fc.array(fc.tuple(fc.nat(99), fc.nat(99), urutan), { maxLength: 10 }),
      lintas: fc.array(fc.tuple(fc.nat(99), fc.constantFrom(...PD_LAIN), teks), { maxLength: 4 }),
      jadwal: fc.array(fc.tuple(fc.nat(99), fc.subarray(["2026", "2026-TW1", "2026-S2", "2026-07"])), { maxLength: 6 }),
      prioritas: fc.array(fc.tuple(fc.nat(99), urutan), { maxLength: 3 }),
      aksi: fc.array(
        fc.tuple(fc.nat(99), fc.nat(99), teks, jabatanBoleh, urutan, fc.subarray([3, 1, 2, 4], { minLength: 1 })),
        { maxLength: 5 },
      ),
    })
    .map((bahan) => susun(jenis, bahan));
}

type Bahan = {
  readonly simpul: readonly (readonly [object, number])[];
  readonly indikator: readonly (readonly [object, readonly number[]])[];
  readonly rumus: readonly object[];
  readonly target: readonly (readonly [number, number, IsiBaris["target"]])[];
  readonly pagu: readonly (readonly [number, number, string, string | null])[];
  readonly kaitan: readonly (readonly [number, number, number])[];
  readonly lintas: readonly (readonly [number, string, string])[];
  readonly jadwal: readonly (readonly [number, readonly string[]])[];
  readonly prioritas: readonly (readonly [number, number])[];
  readonly aksi: readonly (readonly [number, number, string, string | null, number, readonly number[]])[];
};

function susun(jenis: "renstra" | "renja", bahan: Bahan): Naskah {
  const simpulId = bahan.simpul.map((_, i) => idUji(i + 1));
  const indikatorId = bahan.indikator.map((_, i) => idUji(i + 101));
  const pilih = (id: readonly string[], n: number): string | undefined => id[n % Math.max(1, id.length)];
  const berpasangan = <T>(baris: readonly (readonly [string | undefined, T])[]): Map<string, T> =>
    new Map(baris.flatMap(([kunci, isi]) => (kunci === undefined ? [] : [[kunci, isi] as const])));
  const kunci = (id: string | undefined, ekor: string): string | undefined =>
    id === undefined ? undefined : `${id}/${ekor}`;
  const periode = ["2025", "2026", "2026-TW1", "2026-S1", "2026-08"];
  return {
    ...emptyNaskah(),
    simpul: susunSimpul(bahan, simpulId),
    indikator: new Map(
      bahan.indikator.map(([isi], i) => [idUji(i + 101), { ...isi, kode: `iku-${i}` } as IsiBaris["indikator"]]),
    ),
    rumus: new Map(
      bahan.indikator.flatMap(([, sejak], i) =>
        sejak.map((t, j) => [`${idUji(i + 101)}/${t}`, bahan.rumus[j] as IsiBaris["rumus"]] as const),
      ),
    ),
    kaitan: berpasangan(
      bahan.kaitan.map(([s, i, u]) => {
        const indikator = pilih(indikatorId, i);
        return [indikator === undefined ? undefined : kunci(pilih(simpulId, s), indikator), { urutan: u }] as const;
      }),
    ),
    lintas: berpasangan(bahan.lintas.map(([s, pd, dukungan]) => [kunci(pilih(simpulId, s), pd), { dukungan }])),
    target_renstra: berpasangan(
      bahan.target.map(([i, t, isi]) => [kunci(pilih(indikatorId, i), String(2023 + (t % 8))), isi]),
    ),
    target: berpasangan(
      bahan.target.map(([i, t, isi]) => [kunci(pilih(indikatorId, i), periode[t % periode.length] ?? ""), isi]),
    ),
    pagu_renstra: berpasangan(bahan.pagu.map(([s, t, nilai]) => [kunci(pilih(simpulId, s), String(t)), { nilai }])),
    pagu: berpasangan(
      bahan.pagu.map(([s, t, nilai, sumber_dana]) => [
        kunci(pilih(simpulId, s), String(2025 + (t % 2))),
        { nilai, sumber_dana },
      ]),
    ),
    jadwal:
      jenis === "renja"
        ? berpasangan(bahan.jadwal.map(([i, p]) => [kunci(pilih(indikatorId, i), "2026"), { periode: [...p] }]))
        : new Map(),
    prioritas: berpasangan(bahan.prioritas.map(([s, u]) => [kunci(pilih(simpulId, s), "2026"), { urutan: u }])),
    aksi: new Map(
      bahan.aksi.flatMap(([i, s, uraian, penanggung_jawab_id, u, triwulan], n) => {
        const indikator_id = pilih(indikatorId, i);
        if (indikator_id === undefined) return [];
        const simpul_id = s % 3 === 0 ? null : (pilih(simpulId, s) ?? null);
        const tahun = 2025 + (n % 2);
        const isi = { indikator_id, tahun, urutan: u, uraian, penanggung_jawab_id, simpul_id, triwulan: [...triwulan] };
        return [[idUji(n + 501), isi] as const];
      }),
    ),
  };
}

// A chain of levels: each node hangs on an earlier one of the level above, else it begins a tree of its own.
function susunSimpul({ simpul }: Bahan, id: readonly string[]): Map<string, IsiBaris["simpul"]> {
  const jenisOf = (i: number) => JENIS_RUNTUN[Math.min(i, JENIS_RUNTUN.length - 1)] ?? "tujuan";
  return new Map(
    simpul.map(([isi, n], i) => {
      const jenis = i < 5 ? jenisOf(i) : jenisOf(n % 5);
      const tingkat = JENIS_RUNTUN.indexOf(jenis);
      const induk = tingkat === 0 ? (n % 2 === 0 ? LUAR : null) : (id[tingkat - 1] ?? null);
      return [id[i] ?? "", { ...isi, jenis, induk_id: induk, kode: `k-${i}.${n}` } as IsiBaris["simpul"]];
    }),
  );
}
