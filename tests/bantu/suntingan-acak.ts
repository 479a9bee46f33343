// Edits drawn by lot, as planners make them: nodes added, renamed, moved and taken away, indikator, targets, money,
// schedules, actions. Called by the tests that replay them and by the property tests of plan operations.
import type { Naskah, Perubahan } from "#perencanaan";
import { childrenNaskah, indikatorNaskah, moveSimpul, nextKode, removeIndikator, removeSimpul } from "#perencanaan";

/** Numbers from 0 up to below `batas`; the same seed gives the same ones. */
export type Acak = (batas: number) => number;

export function createAcak(benih: number): Acak {
  let keadaan = (benih % 2_147_483_646) + 1;
  return (batas) => {
    keadaan = (keadaan * 48_271) % 2_147_483_647;
    return Math.floor((keadaan / 2_147_483_647) * batas);
  };
}

/** What rows may name. */
export type BekalAcak = {
  readonly jabatanId: string;
  readonly pdLain: string;
  /** Years of the document, the first one first. */
  readonly tahun: readonly number[];
  readonly newId: () => string;
};

const pick = <T>(acak: Acak, daftar: readonly T[]): T | undefined => daftar[acak(daftar.length)];
const titik = (acak: Acak) => ({
  nilai: (acak(10_000) / 100).toFixed(2),
  batas_bawah: null,
  batas_atas: null,
  alasan: acak(4) === 0 ? "Penyesuaian" : null,
});
const rupiah = (acak: Acak): string => `${acak(1_000_000_000)}.00`;
const kata = (acak: Acak): string => ["Mutu", "Akses", "Layanan", "Kinerja", "Data"][acak(5)] ?? "Mutu";

/** One edit of a Renstra: a few changes that belong together. May be one that the rules refuse. */
export function drawSuntingRenstra(acak: Acak, naskah: Naskah, bekal: BekalAcak): readonly Perubahan[] {
  const simpul = pick(acak, [...naskah.simpul.keys()]);
  const indikator = pick(acak, [...naskah.indikator.keys()]);
  const tahun = pick(acak, bekal.tahun) ?? 2026;
  const macam = simpul === undefined ? 0 : acak(indikator === undefined ? 5 : 12);
  switch (macam) {
    case 0:
    case 1:
      return addSimpulAcak(acak, naskah, bekal);
    case 2:
      return renameSimpul(acak, naskah, simpul ?? "");
    case 3:
      return moveSimpul(naskah, simpul ?? "", {
        indukId: pick(acak, [null, ...naskah.simpul.keys()]) ?? null,
        posisi: acak(4),
      });
    case 4:
      return addIndikator(acak, naskah, { ...bekal, simpul: simpul ?? "" });
    case 5:
      return acak(3) === 0
        ? removeSimpul(naskah, simpul ?? "")
        : addIndikator(acak, naskah, { ...bekal, simpul: simpul ?? "" });
    case 6:
      return acak(3) === 0 ? removeIndikator(naskah, indikator ?? "") : [];
    case 7:
      return [
        { jenis: "pagu_renstra", kunci: `${simpul}/${tahun}`, isi: acak(5) === 0 ? null : { nilai: rupiah(acak) } },
      ];
    case 8:
      return [
        {
          jenis: "lintas",
          kunci: `${simpul}/${bekal.pdLain}`,
          isi: acak(3) === 0 ? null : { dukungan: `${kata(acak)} bersama` },
        },
      ];
    case 9:
      return changeRumus(acak, naskah, indikator ?? "");
    default:
      return [{ jenis: "target_renstra", kunci: `${indikator}/${tahun}`, isi: acak(6) === 0 ? null : titik(acak) }];
  }
}

/** One edit of a Renja of `tahun`. */
export function drawSuntingRenja(acak: Acak, naskah: Naskah, bekal: BekalAcak): readonly Perubahan[] {
  const indikator = pick(acak, [...naskah.indikator.keys()]);
  const simpul = pick(acak, [...naskah.simpul.keys()]);
  const tahun = bekal.tahun[0] ?? 2026;
  if (indikator === undefined || simpul === undefined) return [];
  switch (acak(6)) {
    case 0:
      return [
        {
          jenis: "jadwal",
          kunci: `${indikator}/${tahun}`,
          isi: { periode: acak(2) === 0 ? [`${tahun}-S1`, `${tahun}-S2`] : [`${tahun}-TW2`, `${tahun}-TW4`] },
        },
      ];
    case 1:
      return [
        {
          jenis: "pagu",
          kunci: `${simpul}/${tahun}`,
          isi: acak(5) === 0 ? null : { nilai: rupiah(acak), sumber_dana: acak(2) === 0 ? "DAU" : null },
        },
      ];
    case 2:
      return [{ jenis: "prioritas", kunci: `${simpul}/${tahun}`, isi: acak(3) === 0 ? null : { urutan: acak(20) } }];
    case 3:
      return changeAksi(acak, naskah, { ...bekal, indikator, simpul });
    default: {
      const periode = pick(acak, [`${tahun}`, `${tahun}-TW1`, `${tahun}-TW2`, `${tahun}-TW3`, `${tahun}-TW4`]);
      return [{ jenis: "target", kunci: `${indikator}/${periode}`, isi: acak(6) === 0 ? null : titik(acak) }];
    }
  }
}

const JENIS = ["tujuan", "sasaran", "kondisi"] as const;

function addSimpulAcak(acak: Acak, naskah: Naskah, bekal: BekalAcak): readonly Perubahan[] {
  const jenis = pick(acak, JENIS) ?? "sasaran";
  const induk = acak(3) === 0 ? null : (pick(acak, [...naskah.simpul.keys()]) ?? null);
  const isi = {
    induk_id: induk,
    jenis,
    kode: nextKode(naskah.simpul, jenis),
    nama: `Meningkatnya ${kata(acak)}`,
    nomenklatur_versi: null,
    nomenklatur_kode: null,
    urutan: childrenNaskah(naskah, induk).length + 1,
    tingkat: acak(2) === 0 ? ("hasil_antara" as const) : null,
    jabatan_id: acak(2) === 0 ? bekal.jabatanId : null,
    berlaku_mulai: null,
    berlaku_sampai: null,
  };
  return [{ jenis: "simpul", kunci: bekal.newId(), isi }];
}

function renameSimpul(acak: Acak, naskah: Naskah, id: string): readonly Perubahan[] {
  const lama = naskah.simpul.get(id);
  if (lama === undefined) return [];
  const nama = `${kata(acak)} yang lebih baik ${acak(1000)}`;
  return [{ jenis: "simpul", kunci: id, isi: { ...lama, nama } }];
}

function addIndikator(
  acak: Acak,
  naskah: Naskah,
  { simpul, jabatanId, tahun, newId }: BekalAcak & { readonly simpul: string },
): readonly Perubahan[] {
  const id = newId();
  return [
    {
      jenis: "indikator",
      kunci: id,
      isi: {
        kode: nextKode(naskah.indikator, "iku"),
        jenis: "IKU",
        nama: `Persentase ${kata(acak)} ${acak(1000)}`,
        sumber_data: acak(2) === 0 ? "Laporan bidang" : null,
        penanggung_jawab_id: jabatanId,
        alasan_pemilihan: null,
        berlaku_sampai: null,
      },
    },
    { jenis: "rumus", kunci: `${id}/${tahun[0] ?? 2026}`, isi: rumusAcak(acak) },
    { jenis: "kaitan", kunci: `${simpul}/${id}`, isi: { urutan: indikatorNaskah(naskah, simpul).length + 1 } },
  ];
}

function changeRumus(acak: Acak, naskah: Naskah, id: string): readonly Perubahan[] {
  const kunci = [...naskah.rumus.keys()].find((k) => k.startsWith(id));
  return kunci === undefined ? [] : [{ jenis: "rumus", kunci, isi: rumusAcak(acak) }];
}

function rumusAcak(acak: Acak) {
  const nama = ["a", "b", "c"].slice(0, acak(4));
  return {
    definisi: `Perbandingan ${kata(acak)}`,
    satuan: "%",
    desimal: 2,
    polaritas: "naik" as const,
    aturan_turun: null,
    agregasi: "posisi_akhir" as const,
    rumus: nama.length === 0 ? null : nama.join(" + "),
    variabel: nama.map((n) => ({ nama: n, label: `Jumlah ${n}`, satuan: "orang" })),
  };
}

function changeAksi(
  acak: Acak,
  naskah: Naskah,
  { indikator, simpul, jabatanId, tahun, newId }: BekalAcak & { readonly indikator: string; readonly simpul: string },
): readonly Perubahan[] {
  const ada = pick(acak, [...naskah.aksi.keys()]);
  if (ada !== undefined && acak(3) === 0) return [{ jenis: "aksi", kunci: ada, isi: null }];
  const isi = {
    indikator_id: indikator,
    tahun: tahun[0] ?? 2026,
    urutan: acak(30),
    uraian: `Menyelenggarakan ${kata(acak)}`,
    penanggung_jawab_id: jabatanId,
    simpul_id: acak(2) === 0 ? simpul : null,
    triwulan: acak(2) === 0 ? [1, 3] : [2],
  };
  return [{ jenis: "aksi", kunci: ada !== undefined && acak(2) === 0 ? ada : newId(), isi }];
}
