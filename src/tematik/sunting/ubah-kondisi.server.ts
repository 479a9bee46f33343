// The edits about conditions: the series itself, its link to an indikator, its values by year.
import { Galat, parseAngkaId } from "#inti";
import type { TemaTersimpan } from "../tema.ts";
import { findPengubahNilai, getBaris, insertBaris, throwBentrok, updateBaris } from "./baris-tulis.server.ts";
import { pilihKode } from "./kode-tema.ts";
import { type BahanUbah, dbTematik } from "./pintu-tema.server.ts";
import { listPemakaiKondisi } from "./rujukan.ts";
import { assertIndikator } from "./rujukan-luar.server.ts";
import { periksaRumusKondisi } from "./rumus-kondisi.ts";
import type { SuntinganOf } from "./suntingan.ts";

type KondisiTersimpan = TemaTersimpan["kondisi"][number];

/** Saves a condition. @throws Galat `masukan`, `bentrok`, `tidak_ditemukan`. */
export async function ubahKondisi({ konteks, sesi, tema }: BahanUbah, s: SuntinganOf<"kondisi">): Promise<string> {
  const { id, versi, nama, satuan, arah, definisi, rumus } = s;
  if (id !== null) await getBaris(sesi, tema, { bagian: "kondisi", id, versi });
  const kode = pilihKode({ id, kode: s.kode, nama, apa: "kondisi" }, tema.kondisi);
  const lama = tema.kondisi.find((k) => k.id === id);
  assertKodeLepas(tema, lama, kode);
  if (rumus !== null && lama?.indikator != null) {
    throw new Galat("masukan", "Kondisi ini tertaut ke indikator. Lepas tautannya dahulu bila hendak memakai rumus.");
  }
  const salah = periksaRumusKondisi(
    { kode, rumus },
    tema.kondisi.filter((k) => k.id !== id),
  );
  if (salah !== null) throw new Galat("masukan", salah);
  const isi = { kode, nama, satuan, arah, definisi, rumus };
  if (id !== null) {
    await updateBaris(sesi, "kondisi", id, isi);
    return id;
  }
  const [baru, milik] = [konteks.newId(), { tema_id: tema.id }];
  await insertBaris(sesi, "kondisi", { id: baru, isi: { ...milik, ...isi }, saudara: milik });
  return baru;
}

// A formula names conditions by code, so a code that a formula uses stays.
function assertKodeLepas(tema: TemaTersimpan, lama: KondisiTersimpan | undefined, kode: string): void {
  if (lama === undefined || lama.kode === kode) return;
  const [pemakai] = listPemakaiKondisi(tema, lama.kode);
  if (pemakai === undefined) return;
  throw new Galat("bentrok", `Kode "${lama.kode}" disebut rumus kondisi "${pemakai}". Ubah rumus itu dahulu.`);
}

/** Saves the value of one year. @throws Galat `masukan` (no number), `bentrok` (changed meanwhile), `tidak_ditemukan`. */
export async function ubahNilai({ sesi, tema }: BahanUbah, s: SuntinganOf<"nilai">): Promise<string> {
  await assertNilaiDilihat({ sesi, tema }, s);
  const angka = parseAngkaId(s.nilai);
  if (!angka.ok) throw new Galat("masukan", angka.pesan);
  await dbTematik(sesi)
    .insertInto("sakip.tema_kondisi_nilai")
    .values({ pemda_id: sesi.pemdaId, kondisi_id: s.kondisiId, tahun: s.tahun, nilai: angka.nilai, sumber: s.sumber })
    .onConflict((oc) =>
      oc.columns(["pemda_id", "kondisi_id", "tahun"]).doUpdateSet({ nilai: angka.nilai, sumber: s.sumber }),
    )
    .execute();
  return s.kondisiId;
}

/** Deletes the value of one year. @throws Galat `bentrok` (changed meanwhile), `tidak_ditemukan`. */
export async function hapusNilai({ sesi, tema }: BahanUbah, s: SuntinganOf<"hapus_nilai">): Promise<string> {
  await assertNilaiDilihat({ sesi, tema }, s);
  await dbTematik(sesi)
    .deleteFrom("sakip.tema_kondisi_nilai")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("kondisi_id", "=", s.kondisiId)
    .where("tahun", "=", s.tahun)
    .execute();
  return s.kondisiId;
}

// A value has no version: the editor names what it saw, and nothing for a year without one.
async function assertNilaiDilihat(
  { sesi, tema }: Pick<BahanUbah, "sesi" | "tema">,
  { kondisiId, tahun, nilaiDilihat, sumberDilihat }: SuntinganOf<"hapus_nilai" | "nilai">,
): Promise<void> {
  await getBaris(sesi, tema, { bagian: "kondisi", id: kondisiId });
  const kini = tema.kondisi.find((k) => k.id === kondisiId)?.nilai.find((n) => n.tahun === tahun);
  if ((kini?.nilai ?? "") === nilaiDilihat && (kini?.sumber ?? "") === sumberDilihat) return;
  const oleh = await findPengubahNilai(sesi, kondisiId, tahun);
  if (kini !== undefined && nilaiDilihat === "" && sumberDilihat === "") {
    throw new Galat("bentrok", `Tahun ${tahun} sudah berisi nilai. Ubah lewat baris tahun itu pada tabel di atas.`);
  }
  throwBentrok(oleh, `Nilai Tahun ${tahun}`);
}

/** Links a condition to an indikator, which takes the place of a formula. @throws Galat `tidak_ditemukan`. */
export async function tautkanKondisi({ sesi, tema }: BahanUbah, s: SuntinganOf<"tautkan_kondisi">): Promise<string> {
  await getBaris(sesi, tema, { bagian: "kondisi", id: s.kondisiId });
  await assertIndikator(sesi, s.indikatorId);
  if (tema.kondisi.find((k) => k.id === s.kondisiId)?.rumus !== null) {
    throw new Galat("masukan", "Kondisi ini dihitung dengan rumus. Kosongkan rumusnya dahulu, lalu tautkan indikator.");
  }
  await updateBaris(sesi, "kondisi", s.kondisiId, { indikator_id: s.indikatorId });
  return s.kondisiId;
}

/** Unlinks a condition from its indikator. @throws Galat `tidak_ditemukan`. */
export async function lepasKondisi({ sesi, tema }: BahanUbah, s: SuntinganOf<"lepas_kondisi">): Promise<string> {
  await getBaris(sesi, tema, { bagian: "kondisi", id: s.kondisiId });
  await updateBaris(sesi, "kondisi", s.kondisiId, { indikator_id: null });
  return s.kondisiId;
}
