// What must be complete before a version is set: codes of the nomenklatur, an owner, a definition and a place for every
// indikator, a target that can be read. Pure.
import { compare, parseDecimal } from "#inti";
import { labelJenisSimpul } from "../pohon.ts";
import { bagianKunci, type IsiBaris, type JenisBaris } from "./baris.ts";
import type { Naskah } from "./naskah.ts";
import type { TemuanRencana } from "./temuan-rencana.ts";

const BERNOMENKLATUR: ReadonlySet<string> = new Set(["program", "kegiatan", "sub_kegiatan"]);

/** Findings of weight `kurang`. */
export function periksaKelengkapan(naskah: Naskah): readonly TemuanRencana[] {
  const berversi = new Set([...naskah.rumus.keys()].map((k) => bagianKunci(k)[0]));
  const bersimpul = new Set([...naskah.kaitan.keys()].map((k) => bagianKunci(k)[1]));
  return [
    ...[...naskah.simpul].flatMap(([id, s]) => periksaSimpul(id, s)),
    ...[...naskah.indikator].flatMap(([id, i]) => periksaIndikator(id, i, berversi.has(id), bersimpul.has(id))),
    ...(["target", "target_renstra"] as const).flatMap((jenis) =>
      [...naskah[jenis]].flatMap(([kunci, t]) => periksaTarget(jenis, kunci, t)),
    ),
    ...[...naskah.aksi].flatMap(([kunci, a]) =>
      a.penanggung_jawab_id === null
        ? [kurang("aksi", kunci, "penanggung_jawab_id", "Pilih penanggung jawab rencana aksi.")]
        : [],
    ),
  ];
}

function kurang(jenis: JenisBaris, kunci: string, kolom: string | null, pesan: string): TemuanRencana {
  return { berat: "kurang", jenis, kunci, kolom, pesan };
}

function periksaSimpul(id: string, s: IsiBaris["simpul"]): readonly TemuanRencana[] {
  if (!BERNOMENKLATUR.has(s.jenis) || (s.nomenklatur_kode !== null && s.nomenklatur_versi !== null)) return [];
  const pesan = `Pilih kode nomenklatur ${labelJenisSimpul(s.jenis).toLowerCase()} "${s.nama}".`;
  return [kurang("simpul", id, "nomenklatur_kode", pesan)];
}

function periksaIndikator(
  id: string,
  { nama, penanggung_jawab_id }: IsiBaris["indikator"],
  berversi: boolean,
  bersimpul: boolean,
): readonly TemuanRencana[] {
  return [
    ...(penanggung_jawab_id === null
      ? [kurang("indikator", id, "penanggung_jawab_id", `Pilih penanggung jawab indikator "${nama}".`)]
      : []),
    ...(berversi ? [] : [kurang("indikator", id, null, `Isi definisi dan satuan indikator "${nama}".`)]),
    ...(bersimpul ? [] : [kurang("indikator", id, null, `Tempatkan indikator "${nama}" pada satu simpul.`)]),
  ];
}

function periksaTarget(
  jenis: "target" | "target_renstra",
  kunci: string,
  { nilai, batas_bawah, batas_atas }: IsiBaris["target"],
): readonly TemuanRencana[] {
  const titik = nilai !== null && batas_bawah === null && batas_atas === null;
  const rentang =
    nilai === null &&
    batas_bawah !== null &&
    batas_atas !== null &&
    compare(parseDecimal(batas_bawah), parseDecimal(batas_atas)) <= 0;
  return titik || rentang ? [] : [kurang(jenis, kunci, null, "Isi satu nilai, atau batas bawah dan batas atasnya.")];
}
