// The forms of /perencanaan/rencana-aksi: adds, changes or takes away one activity. Called by the page's action.
import { redirect } from "react-router";
import { Galat } from "#inti";
import { type LembarIndikator, ubahRancangan } from "#perencanaan/server";
import { namaPenulis } from "../../../tampilan/rencana/penulis.ts";
import type { BahanAksi } from "../../aksi.server.ts";
import { withKueri } from "../../alamat.ts";
import { withIsian } from "../../penolakan.server.ts";

/** What was typed: comes back when it is refused. `id` empty: a new activity. */
export type KetikanAksi = {
  readonly id: string;
  readonly indikatorId: string;
  readonly uraian: string;
  readonly penanggungJawabId: string;
  readonly simpulId: string;
  readonly triwulan: readonly number[];
};

/** Stores what the form asks for and comes back to its indikator. */
export function simpanAksi(bahan: BahanAksi, { naskah, versi, pd, tahun }: LembarIndikator) {
  const { isi, semua, konteks, pengguna } = bahan;
  const nilai: KetikanAksi = {
    id: isi("id"),
    indikatorId: isi("indikator"),
    uraian: isi("uraian"),
    penanggungJawabId: isi("penanggungJawab"),
    simpulId: isi("simpul"),
    triwulan: semua("triwulan").map(Number),
  };
  return withIsian(nilai, async () => {
    if (versi === null || versi.dokumen.jenis !== "renja") {
      throw new Galat(
        "bentrok",
        "Rencana aksi disusun dalam Renja yang sedang disusun. Pilih atau mulai Renja dahulu.",
      );
    }
    const kunci = nilai.id === "" ? konteks.newId() : nilai.id;
    const hapus = isi("maksud") === "hapus";
    const lama = naskah.aksi.get(kunci);
    const seindikator = [...naskah.aksi.values()].filter(
      (a) => a.indikator_id === nilai.indikatorId && a.tahun === tahun,
    );
    const perubahan = {
      jenis: "aksi" as const,
      kunci,
      revisi: Number(isi("revisi") || "0"),
      isi: hapus
        ? null
        : {
            indikator_id: nilai.indikatorId,
            tahun,
            urutan: lama?.urutan ?? Math.max(0, ...seindikator.map((a) => a.urutan)) + 1,
            uraian: nilai.uraian,
            penanggung_jawab_id: nilai.penanggungJawabId === "" ? null : nilai.penanggungJawabId,
            simpul_id: nilai.simpulId === "" ? null : nilai.simpulId,
            triwulan: [...nilai.triwulan],
          },
    };
    const permintaan = { pdKode: pd.kode, versiId: versi.id, perubahan: [perubahan], alasan: "mengubah rencana aksi" };
    const hasil = await ubahRancangan(konteks, pengguna, permintaan);
    if (hasil.jenis === "ditolak") throw new Galat("masukan", hasil.temuan.map((t) => t.pesan).join(" "));
    if (hasil.jenis === "bentrok") {
      const oleh = namaPenulis(hasil.baris[0]?.oleh ?? "");
      throw new Galat(
        "bentrok",
        `${oleh} sudah mengubah kegiatan ini. Isian Anda masih ada di bawah; simpan lagi untuk memakainya.`,
      );
    }
    return redirect(
      `${withKueri("/perencanaan/rencana-aksi", { pd: pd.kode, versi: versi.id, selesai: "ya" })}#aksi-${nilai.indikatorId}`,
    );
  });
}
