// What a draft may never hold: nodes in a ring or in the wrong place, two rows with one code, rows that name what is not
// there, formulas that do not parse. Pure.
import { parseRumus, variablesOf } from "#inti";
import { periksaTempat } from "../aturan-simpul.ts";
import { bagianKunci, type IsiBaris, isMilikDokumen, type JenisBaris } from "./baris.ts";
import type { Naskah } from "./naskah.ts";
import { isDiBawah } from "./operasi-simpul.ts";
import type { LingkupNaskah, TemuanRencana } from "./temuan-rencana.ts";

type Salah = (jenis: JenisBaris, kunci: string, kolom: string | null, pesan: string) => TemuanRencana;
const salah: Salah = (jenis, kunci, kolom, pesan) => ({ berat: "salah", jenis, kunci, kolom, pesan });

/** Findings of weight `salah`. */
export function periksaStruktur(naskah: Naskah, lingkup: LingkupNaskah): readonly TemuanRencana[] {
  return [
    ...[...naskah.simpul].flatMap(([id, s]) => periksaSimpul(naskah, lingkup, id, s)),
    ...periksaKode(naskah, "simpul", "simpul"),
    ...periksaKode(naskah, "indikator", "indikator"),
    ...[...naskah.indikator].flatMap(([id, i]) => periksaJabatan(lingkup, "indikator", id, i.penanggung_jawab_id)),
    ...[...naskah.rumus].flatMap(([kunci, r]) => periksaRumus(kunci, r)),
    ...periksaRujukan(naskah, lingkup),
  ];
}

function periksaSimpul(
  naskah: Naskah,
  lingkup: LingkupNaskah,
  id: string,
  s: IsiBaris["simpul"],
): readonly TemuanRencana[] {
  const jabatan = periksaJabatan(lingkup, "simpul", id, s.jabatan_id);
  if (s.induk_id === null) return [...jabatan, ...tempat(id, periksaTempat(s.jenis, null))];
  const induk = naskah.simpul.get(s.induk_id);
  if (induk !== undefined) {
    const cincin = isDiBawah(naskah, s.induk_id, id);
    return [...jabatan, ...tempat(id, cincin ? CINCIN : periksaTempat(s.jenis, induk))];
  }
  const luar = lingkup.luar.get(s.induk_id);
  if (luar === undefined) return [...jabatan, ...tempat(id, "Simpul induknya tidak ada lagi. Pilih induk lain.")];
  // The tujuan or sasaran of a PD carries on a sasaran (or tujuan) of the RPJMD.
  const boleh =
    (s.jenis === "tujuan" || s.jenis === "sasaran") && (luar.jenis === "sasaran" || luar.jenis === "tujuan");
  return [
    ...jabatan,
    ...tempat(id, boleh ? null : "Hanya tujuan atau sasaran PD yang dapat menginduk pada tujuan atau sasaran RPJMD."),
  ];
}

const CINCIN = "Simpul ini menjadi induk bagi dirinya sendiri. Pilih induk lain.";

function tempat(id: string, pesan: string | null): readonly TemuanRencana[] {
  return pesan === null ? [] : [salah("simpul", id, "induk_id", pesan)];
}

function periksaJabatan(
  { jabatan }: LingkupNaskah,
  jenis: JenisBaris,
  kunci: string,
  id: string | null,
): readonly TemuanRencana[] {
  if (id === null || jabatan.has(id)) return [];
  const kolom = jenis === "simpul" ? "jabatan_id" : "penanggung_jawab_id";
  return [salah(jenis, kunci, kolom, "Jabatan itu tidak ada pada perangkat daerah ini. Pilih jabatan lain.")];
}

function periksaKode(naskah: Naskah, jenis: "simpul" | "indikator", sebutan: string): readonly TemuanRencana[] {
  const menurutKode = Map.groupBy<string, readonly [string, { readonly kode: string }]>(
    naskah[jenis],
    ([, b]) => b.kode,
  );
  return [...menurutKode].flatMap(([kode, baris]) =>
    baris.length === 1
      ? []
      : baris.map(([id]) =>
          salah(jenis, id, "kode", `Kode "${kode}" dipakai ${baris.length} ${sebutan}. Ganti salah satunya.`),
        ),
  );
}

function periksaRumus(
  kunci: string,
  { rumus, variabel, polaritas, aturan_turun }: IsiBaris["rumus"],
): readonly TemuanRencana[] {
  const nama = variabel.map((v) => v.nama);
  const ganda = nama.filter((n, i) => nama.indexOf(n) !== i);
  const aturan =
    aturan_turun !== null && polaritas === "naik"
      ? [salah("rumus", kunci, "aturan_turun", "Aturan turun hanya untuk polaritas turun atau rentang. Kosongkan.")]
      : [];
  const rangkap = ganda.map((n) =>
    salah("rumus", kunci, "variabel", `Variabel "${n}" ditulis dua kali. Hapus salah satunya.`),
  );
  if (rumus === null) {
    const lebih =
      nama.length > 0 ? [salah("rumus", kunci, "variabel", "Ada variabel tanpa rumus. Tulis rumusnya.")] : [];
    return [...aturan, ...rangkap, ...lebih];
  }
  const hasil = parseRumus(rumus);
  if (!hasil.ok) {
    const letak = `Rumus tidak terbaca pada tanda ke-${hasil.posisi + 1}: ${hasil.pesan} ${hasil.saran}`;
    return [...aturan, ...rangkap, salah("rumus", kunci, "rumus", letak)];
  }
  const dipakai = variablesOf(hasil.ekspresi);
  return [
    ...aturan,
    ...rangkap,
    ...dipakai
      .filter((n) => !nama.includes(n))
      .map((n) =>
        salah("rumus", kunci, "variabel", `Rumus memakai variabel "${n}" yang belum didaftarkan. Tambahkan.`),
      ),
    ...nama
      .filter((n) => !dipakai.includes(n))
      .map((n) =>
        salah("rumus", kunci, "variabel", `Variabel "${n}" tidak dipakai rumus. Hapus atau perbaiki rumusnya.`),
      ),
  ];
}

const TENTANG_SIMPUL = ["kaitan", "lintas", "pagu_renstra", "pagu", "prioritas"] as const;
const TENTANG_INDIKATOR = ["rumus", "target_renstra", "jadwal", "target"] as const;

// Rows that another kind of document decides may keep naming what this one ends: they hold its past.
function periksaRujukan(naskah: Naskah, { pd, jabatan, dokumen }: LingkupNaskah): readonly TemuanRencana[] {
  const isMilik = (jenis: JenisBaris): boolean => isMilikDokumen(dokumen.jenis, jenis);
  const tanpa = (jenis: JenisBaris, kunci: string, apa: string): TemuanRencana =>
    salah(jenis, kunci, null, `Baris ini menyebut ${apa} yang tidak ada dalam rencana. Hapus baris ini.`);
  const simpul = TENTANG_SIMPUL.filter(isMilik).flatMap((jenis) =>
    [...naskah[jenis].keys()]
      .filter((kunci) => !naskah.simpul.has(bagianKunci(kunci)[0]))
      .map((kunci) => tanpa(jenis, kunci, "simpul")),
  );
  const indikator = TENTANG_INDIKATOR.filter(isMilik).flatMap((jenis) =>
    [...naskah[jenis].keys()]
      .filter((kunci) => !naskah.indikator.has(bagianKunci(kunci)[0]))
      .map((kunci) => tanpa(jenis, kunci, "indikator")),
  );
  const kaitan = [...naskah.kaitan.keys()]
    .filter((kunci) => !naskah.indikator.has(bagianKunci(kunci)[1]))
    .map((kunci) => tanpa("kaitan", kunci, "indikator"));
  const lintas = [...naskah.lintas.keys()]
    .filter((kunci) => !pd.has(bagianKunci(kunci)[1]))
    .map((kunci) => tanpa("lintas", kunci, "perangkat daerah"));
  const aksi = [...(isMilik("aksi") ? naskah.aksi : [])].flatMap(([kunci, a]) => [
    ...(naskah.indikator.has(a.indikator_id) ? [] : [tanpa("aksi", kunci, "indikator")]),
    ...(a.simpul_id === null || naskah.simpul.has(a.simpul_id) ? [] : [tanpa("aksi", kunci, "sub kegiatan")]),
    ...(a.penanggung_jawab_id === null || jabatan.has(a.penanggung_jawab_id) ? [] : [tanpa("aksi", kunci, "jabatan")]),
  ]);
  return [...simpul, ...indikator, ...kaitan, ...lintas, ...aksi];
}
