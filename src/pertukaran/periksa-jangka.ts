// Rules of the medium term, the action plan, support by other PD and the documents that were set.
import type { RincianGalat } from "#inti";
import { JENIS_BERNOMENKLATUR, sebutanDokumen } from "#perencanaan";
import type { BarisDari, Kumpulan } from "./format.ts";
import { periksaBentuk } from "./periksa-ukur.ts";
import { toRincian } from "./rincian.ts";
import { createBuku } from "./versi.ts";

/** What is wrong with the rows of these files. */
export function periksaJangka(kumpulan: Kumpulan): readonly RincianGalat[] {
  return [
    ...periksaMasa(kumpulan),
    ...periksaLintas(kumpulan),
    ...periksaTargetRenstra(kumpulan),
    ...periksaBiaya(kumpulan),
    ...periksaDokumen(kumpulan),
  ];
}

function periksaMasa({ tabel }: Kumpulan): readonly RincianGalat[] {
  return tabel.simpul.baris
    .filter(({ berlaku_mulai: mulai, berlaku_sampai: sampai }) => (sampai ?? 9999) < (mulai ?? 0))
    .map((s) => ({
      berkas: "simpul.csv",
      baris: s.baris,
      pesan: "berlaku_sampai mendahului berlaku_mulai. Periksa kedua tahunnya.",
    }));
}

function periksaLintas({ tabel }: Kumpulan): readonly RincianGalat[] {
  return tabel.simpulLintas.baris
    .filter((l) => l.pd === l.pd_pendukung)
    .map((l) => ({
      berkas: "simpul-lintas.csv",
      baris: l.baris,
      pesan: "pd_pendukung sama dengan pd pemilik simpul. Tulis perangkat daerah lain, atau hapus baris ini.",
    }));
}

function periksaTargetRenstra(kumpulan: Kumpulan): readonly RincianGalat[] {
  const buku = createBuku(kumpulan);
  return kumpulan.tabel.targetRenstra.baris.flatMap((t) =>
    toRincian("target-renstra.csv", t.baris, [periksaBentuk({ ...t, periode: String(t.tahun) }, buku)]),
  );
}

function periksaBiaya({ tabel }: Kumpulan): readonly RincianGalat[] {
  const simpul = new Map(tabel.simpul.baris.map((s) => [`${s.pd}/${s.kode}`, s]));
  const pagu = tabel.paguRenstra.baris.flatMap((p): readonly RincianGalat[] => {
    const s = simpul.get(`${p.pd}/${p.simpul}`);
    if (s === undefined || JENIS_BERNOMENKLATUR.has(s.jenis)) return [];
    const pesan = `Simpul "${p.simpul}" bukan program, kegiatan, atau sub kegiatan, jadi tidak berpagu. Hapus baris ini.`;
    return [{ berkas: "pagu-renstra.csv", baris: p.baris, pesan }];
  });
  const aksi = tabel.rencanaAksi.baris.flatMap((a): readonly RincianGalat[] => {
    const s = a.sub_kegiatan === null ? undefined : simpul.get(`${a.pd}/${a.sub_kegiatan}`);
    if (s === undefined || s.jenis === "sub_kegiatan") return [];
    const pesan = `Simpul "${a.sub_kegiatan}" bukan sub kegiatan. Tulis sub kegiatan yang membiayai, atau kosongkan.`;
    return [{ berkas: "rencana-aksi.csv", baris: a.baris, pesan }];
  });
  return [...pagu, ...aksi];
}

function periksaDokumen({ tabel }: Kumpulan): readonly RincianGalat[] {
  const pd = new Map(tabel.perangkatDaerah.baris.map((p) => [p.kode, p]));
  return tabel.dokumen.baris.flatMap((d) =>
    toRincian("dokumen.csv", d.baris, [periksaJenis(d, pd.get(d.pd)), ...periksaTahun(d)]),
  );
}

function periksaJenis({ jenis }: BarisDari<"dokumen">, pd: BarisDari<"perangkatDaerah"> | undefined): string | null {
  if (pd === undefined || jenis === "renja" || (jenis === "rpjmd") === (pd.jenis === "pemda")) return null;
  return pd.jenis === "pemda"
    ? "Baris pemda menyusun RPJMD, bukan Renstra. Ganti jenisnya atau PD-nya."
    : "RPJMD hanya bagi baris perangkat-daerah.csv yang berjenis pemda. Ganti jenisnya atau PD-nya.";
}

function periksaTahun(d: BarisDari<"dokumen">): readonly (string | null)[] {
  return [
    d.tahun_selesai < d.tahun_mulai ? "tahun_selesai mendahului tahun_mulai. Perbaiki salah satunya." : null,
    d.jenis === "renja" && d.tahun_selesai !== d.tahun_mulai
      ? `${sebutanDokumen(d.jenis)} berlaku satu tahun. Samakan tahun_mulai dan tahun_selesai.`
      : null,
    d.tahun_dasar !== null && d.tahun_dasar >= d.tahun_mulai ? "tahun_dasar harus sebelum tahun_mulai." : null,
  ];
}
