// The grid of targets: indikator x years in a Renstra or RPJMD, indikator x periods of the year in a Renja. Pure.
import { labelSingkat, parsePeriode } from "#inti";
import type { Pemda } from "#organisasi";
import {
  bagianKunci,
  indikatorNaskah,
  type LingkupNaskah,
  labelJenisSimpul,
  listBaris,
  type Naskah,
  orderNaskah,
  periksaNaskah,
  rumusPada,
  type TemuanRencana,
} from "#perencanaan";
import type { BarisKisi, PerluAlasan, TampilanKisi } from "./kisi.ts";
import { type KolomKisi, teksSel } from "./sel.ts";

export type BahanTarget = {
  readonly naskah: Naskah;
  readonly revisi: ReadonlyMap<string, number>;
  readonly lingkup: LingkupNaskah;
  readonly bolehUbah: boolean;
  readonly istilah: Pemda["istilahTriwulan"];
};

/** The grid of targets of a version. */
export function buildKisiTarget(bahan: BahanTarget): TampilanKisi {
  const { naskah, lingkup, revisi } = bahan;
  const kolom = kolomTarget(bahan);
  const jenis = lingkup.dokumen.jenis === "renja" ? ["target", "jadwal"] : ["target_renstra"];
  return {
    kolom,
    baris: barisTarget(bahan, kolom),
    perluAlasan: listPerluAlasan(naskah, lingkup, periksaNaskah(naskah, lingkup)),
    bahan: { baris: listBaris(naskah).filter((b) => jenis.includes(b.jenis)), revisi: Object.fromEntries(revisi) },
  };
}

function kolomTarget({ naskah, lingkup: { dokumen }, istilah }: BahanTarget): readonly KolomKisi[] {
  const { jenis, tahunMulai, tahunSelesai, tahunDasar } = dokumen;
  if (jenis === "renja") return kolomRenja(naskah, tahunMulai, istilah);
  const awal = tahunDasar ?? tahunMulai;
  const tahun = Array.from({ length: tahunSelesai - awal + 1 }, (_, i) => awal + i);
  return tahun.flatMap((t): readonly KolomKisi[] =>
    t > awal && t < tahunMulai
      ? []
      : [
          {
            id: String(t),
            judul: t === tahunDasar ? `Kondisi awal ${t}` : String(t),
            macam: "target_renstra",
            waktu: String(t),
          },
        ],
  );
}

// Quarters always; semesters and other periods where some indikator is measured or has a target then.
function kolomRenja(naskah: Naskah, tahun: number, istilah: Pemda["istilahTriwulan"]): readonly KolomKisi[] {
  const dipakai = new Set([
    ...[1, 2, 3, 4].map((n) => `${tahun}-TW${n}`),
    ...[...naskah.jadwal.values()].flatMap((j) => j.periode),
    ...[...naskah.target.keys()].map((k) => bagianKunci(k)[1]),
  ]);
  const periode = [...dipakai].filter((p) => p.startsWith(`${tahun}-`)).toSorted(comparePeriodeKolom);
  return [
    { id: "jadwal", judul: "Jadwal ukur", macam: "jadwal", waktu: String(tahun) },
    { id: String(tahun), judul: `Setahun ${tahun}`, macam: "target", waktu: String(tahun) },
    ...periode.map(
      (p): KolomKisi => ({ id: p, judul: labelSingkat(parsePeriode(p), istilah), macam: "target", waktu: p }),
    ),
  ];
}

const URUTAN = ["TW", "S", ""];

function comparePeriodeKolom(a: string, b: string): number {
  const urut = (p: string): number => URUTAN.findIndex((awalan) => p.slice(5).startsWith(awalan));
  return urut(a) - urut(b) || (a < b ? -1 : 1);
}

// Every indikator once, under the first node that uses it; those without a node come last.
function barisTarget({ naskah, lingkup, bolehUbah }: BahanTarget, kolom: readonly KolomKisi[]): readonly BarisKisi[] {
  const sudah = new Set<string>();
  const satu = (id: string, lekuk: number): readonly BarisKisi[] => {
    const indikator = naskah.indikator.get(id);
    if (indikator === undefined || sudah.has(id)) return [];
    sudah.add(id);
    const satuan = rumusPada(naskah, id, lingkup.dokumen.tahunSelesai)?.satuan ?? "satuan belum diisi";
    const sel = kolom.map((k) => ({ teks: teksSel(naskah, k, id), boleh: bolehUbah }));
    return [{ id, kode: indikator.kode, nama: indikator.nama, keterangan: satuan, lekuk, sel }];
  };
  const berinduk = orderNaskah(naskah).flatMap(({ id, simpul, lekuk }): readonly BarisKisi[] => {
    const milik = indikatorNaskah(naskah, id).flatMap((i) => satu(i, lekuk + 1));
    if (milik.length === 0) return [];
    const judul = { kode: simpul.kode, nama: simpul.nama, keterangan: labelJenisSimpul(simpul.jenis) };
    return [{ id: null, ...judul, lekuk, sel: [] }, ...milik];
  });
  const lain = [...naskah.indikator.keys()].flatMap((id) => satu(id, 1));
  const judulLain = { id: null, kode: "", nama: "Indikator tanpa simpul", keterangan: "", lekuk: 0, sel: [] };
  return lain.length === 0 ? berinduk : [...berinduk, judulLain, ...lain];
}

function listPerluAlasan(
  naskah: Naskah,
  { dokumen }: LingkupNaskah,
  temuan: readonly TemuanRencana[],
): readonly PerluAlasan[] {
  const jenis = dokumen.jenis === "renja" ? "target" : "target_renstra";
  const pesan = Map.groupBy(
    temuan.filter((t) => t.jenis === jenis && t.berat === "peringatan"),
    (t) => t.kunci,
  );
  const dalam = (waktu: string): boolean => Number(waktu.slice(0, 4)) >= (dokumen.tahunDasar ?? dokumen.tahunMulai);
  return [...naskah[jenis]].flatMap(([kunci, { alasan }]): readonly PerluAlasan[] => {
    const milik = pesan.get(kunci) ?? [];
    const [id, waktu] = bagianKunci(kunci);
    if ((milik.length === 0 && alasan === null) || !dalam(waktu)) return [];
    const nama = `${naskah.indikator.get(id)?.nama ?? ""}, ${waktu}`;
    return [{ jenis, kunci, nama, pesan: milik.map((t) => t.pesan), alasan: alasan ?? "" }];
  });
}
