// Targets that deserve a second look: they fall where they should rise, do not meet the year, lie outside what their unit
// allows, or differ from the Renstra. A target with a reason is let be. Pure.
import { type Angka, compare, formatAngka, parseDecimal } from "#inti";
import { agregasikan } from "../agregasi.ts";
import { bagianKunci, type IsiBaris } from "./baris.ts";
import { type Naskah, rumusPada } from "./naskah.ts";
import type { LingkupNaskah, TemuanRencana } from "./temuan-rencana.ts";

type Jenis = "target" | "target_renstra";
type Titik = { readonly kunci: string; readonly waktu: string; readonly nilai: Angka; readonly beralasan: boolean };

/** Findings of weight `peringatan` about targets within the years of the document. */
export function periksaTarget(naskah: Naskah, { dokumen }: LingkupNaskah): readonly TemuanRencana[] {
  const tahun = Array.from({ length: dokumen.tahunSelesai - dokumen.tahunMulai + 1 }, (_, i) => dokumen.tahunMulai + i);
  return [...naskah.indikator.keys()].flatMap((id) => {
    const rumus = rumusPada(naskah, id, dokumen.tahunSelesai);
    if (rumus === undefined) return [];
    if (dokumen.jenis !== "renja") return periksaRenstra(naskah, id, rumus);
    return tahun.flatMap((t) => periksaTahun(naskah, id, rumus, t));
  });
}

function periksaRenstra(naskah: Naskah, id: string, rumus: IsiBaris["rumus"]): readonly TemuanRencana[] {
  const titik = titikOf(naskah, "target_renstra", id);
  return [...periksaBatas("target_renstra", titik, rumus), ...periksaArah("target_renstra", titik, rumus)];
}

function periksaTahun(naskah: Naskah, id: string, rumus: IsiBaris["rumus"], tahun: number): readonly TemuanRencana[] {
  const semua = titikOf(naskah, "target", id);
  const tahunan = semua.find((t) => t.waktu === String(tahun));
  const bagian = ["TW", "S", ""].map((awalan) => semua.filter((t) => isBagian(t.waktu, tahun, awalan)));
  return [
    ...periksaBatas(
      "target",
      semua.filter((t) => t.waktu.startsWith(String(tahun))),
      rumus,
    ),
    ...bagian.flatMap((b) => (rumus.agregasi === "posisi_akhir" ? periksaArah("target", b, rumus) : [])),
    ...bagian.flatMap((b) => periksaJumlah(b, tahunan, rumus)),
    ...periksaTerhadapRenstra(naskah, tahunan, rumus, id, tahun),
  ];
}

function isBagian(waktu: string, tahun: number, awalan: string): boolean {
  return new RegExp(`^${tahun}-${awalan}\\d+$`).test(waktu);
}

function titikOf(naskah: Naskah, jenis: Jenis, indikatorId: string): readonly Titik[] {
  return [...naskah[jenis]]
    .flatMap(([kunci, { nilai, alasan }]) => {
      const [id, waktu] = bagianKunci(kunci);
      return id === indikatorId && nilai !== null
        ? [{ kunci, waktu, nilai: parseDecimal(nilai), beralasan: alasan !== null }]
        : [];
    })
    .toSorted((a, b) => (a.waktu < b.waktu ? -1 : 1));
}

function peringatan(jenis: Jenis, { kunci, beralasan }: Titik, pesan: string): readonly TemuanRencana[] {
  return beralasan ? [] : [{ berat: "peringatan", jenis, kunci, kolom: "nilai", pesan: `${pesan} ${SARAN}` }];
}
const SARAN = "Perbaiki, atau tulis alasannya.";

const NOL = parseDecimal("0");
const SERATUS = parseDecimal("100");

function periksaBatas(jenis: Jenis, titik: readonly Titik[], { satuan }: IsiBaris["rumus"]): readonly TemuanRencana[] {
  return titik.flatMap((t) => {
    if (compare(t.nilai, NOL) < 0) return peringatan(jenis, t, `Target ${t.waktu} negatif.`);
    return satuan === "%" && compare(t.nilai, SERATUS) > 0
      ? peringatan(jenis, t, `Target ${t.waktu} lebih dari 100%.`)
      : [];
  });
}

// What should rise may not fall from one time to the next, what should fall may not rise.
function periksaArah(
  jenis: Jenis,
  titik: readonly Titik[],
  { polaritas }: IsiBaris["rumus"],
): readonly TemuanRencana[] {
  if (polaritas === "rentang") return [];
  return titik.slice(1).flatMap((t, i) => {
    const lalu = titik[i];
    if (lalu === undefined) return [];
    const arah = compare(t.nilai, lalu.nilai);
    if (polaritas === "naik" && arah < 0)
      return peringatan(jenis, t, `Target ${t.waktu} lebih rendah daripada ${lalu.waktu}.`);
    return polaritas === "turun" && arah > 0
      ? peringatan(jenis, t, `Target ${t.waktu} lebih tinggi daripada ${lalu.waktu}, padahal seharusnya turun.`)
      : [];
  });
}

const SEBUTAN_GABUNGAN = { akumulasi: "Jumlah", posisi_akhir: "Posisi akhir", rata_rata: "Rata-rata" } as const;

function periksaJumlah(
  bagian: readonly Titik[],
  tahunan: Titik | undefined,
  { agregasi, desimal }: IsiBaris["rumus"],
): readonly TemuanRencana[] {
  const gabungan = agregasikan(
    agregasi,
    bagian.map((t) => t.nilai),
  );
  // One part alone (a yearly figure measured once) says nothing about the sum.
  if (tahunan === undefined || gabungan === undefined || bagian.length < 2) return [];
  if (compare(gabungan, tahunan.nilai) === 0) return [];
  const [jadi, harus] = [formatAngka(gabungan, desimal), formatAngka(tahunan.nilai, desimal)];
  const pesan = `${SEBUTAN_GABUNGAN[agregasi]} target ${bagian[0]?.waktu} sampai ${bagian.at(-1)?.waktu} ialah ${jadi}, sedangkan target setahun ${harus}.`;
  return peringatan("target", tahunan, pesan);
}

function periksaTerhadapRenstra(
  naskah: Naskah,
  tahunan: Titik | undefined,
  { desimal }: IsiBaris["rumus"],
  id: string,
  tahun: number,
): readonly TemuanRencana[] {
  const renstra = naskah.target_renstra.get(`${id}/${tahun}`)?.nilai ?? null;
  if (tahunan === undefined || renstra === null || compare(tahunan.nilai, parseDecimal(renstra)) === 0) return [];
  return peringatan(
    "target",
    tahunan,
    `Target ${tahun} berbeda dari target Renstra, ${formatAngka(renstra, desimal)}.`,
  );
}
