// Reads and runs the forms about perangkat daerah, jabatan and pejabat. Called by the actions of /pengaturan/organisasi.
import { redirect } from "react-router";
import { Galat } from "#inti";
import { type IsianReorganisasi, JENIS_REORGANISASI, type StatusPejabat } from "#organisasi";
import { deleteJabatan, deletePd, deletePejabat, saveJabatan, savePejabat, updatePd } from "#organisasi/server";
import { STATUS_PEJABAT } from "../tampilan/organisasi.ts";
import type { BahanAksi } from "./aksi.server.ts";
import { withIsian } from "./penolakan.server.ts";

/** The fields of a PD as typed. */
export function readPd({ isi }: BahanAksi, kode: string) {
  return { kode, nama: isi("nama"), namaSingkat: isi("namaSingkat"), bidang: isi("bidang"), urutan: isi("urutan") };
}

/** The fields of a reorganisation as typed. @throws Galat `masukan` when nothing that can happen was chosen. */
export function readReorganisasi({ isi, semua }: BahanAksi): IsianReorganisasi {
  const jenis = JENIS_REORGANISASI.find((j) => j === isi("jenis"));
  if (jenis === undefined)
    throw new Galat("masukan", "Pilih yang terjadi: ganti nama, bergabung, dipecah, atau bubar.");
  const hasil = jenis === "gabung" || jenis === "pecah" ? semua("hasil") : [];
  const nama = { nama: isi("nama"), namaSingkat: isi("namaSingkat") };
  return { jenis, tanggal: isi("tanggal"), dasar: isi("dasar"), asal: semua("asal"), hasil, ...nama };
}

/** Does what the form `maksud` asks; a refusal gives back what was typed. @throws Galat `tidak_berhak`. */
export function runOrganisasi(bahan: BahanAksi, pdKode: string) {
  switch (bahan.isi("maksud")) {
    case "pd": {
      const nilai = readPd(bahan, pdKode);
      return withIsian({ maksud: "pd" as const, nilai }, async () => {
        await updatePd(bahan.konteks, bahan.pengguna, nilai);
        return SELESAI;
      });
    }
    case "jabatan":
      return runJabatan(bahan, pdKode);
    case "pejabat":
      return runPejabat(bahan, pdKode);
    case "hapus_jabatan":
    case "hapus_pejabat":
    case "hapus_pd":
      return runHapus(bahan, pdKode);
    default:
      throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
  }
}

const SELESAI = { kabar: "Perubahan disimpan." };

/** After a PD there is no page to come back to. */
async function runHapus({ konteks, pengguna, isi }: BahanAksi, pdKode: string) {
  const [maksud, minta] = [isi("maksud"), { pdKode, id: isi("id"), alasan: isi("alasan") }];
  if (maksud === "hapus_pd") {
    await deletePd(konteks, pengguna, minta);
    throw redirect("/pengaturan/organisasi?selesai=hapus");
  }
  const hapus = maksud === "hapus_jabatan" ? deleteJabatan : deletePejabat;
  await hapus(konteks, pengguna, minta);
  return { kabar: maksud === "hapus_jabatan" ? "Jabatan dihapus." : "Pejabat dihapus." };
}

function runJabatan({ konteks, pengguna, isi }: BahanAksi, pdKode: string) {
  const nilai = {
    kode: isi("kode"),
    nama: isi("nama"),
    kepala: isi("kepala") === "ya",
    unit: isi("unit"),
    atasanId: isi("atasanId"),
  };
  const id = isi("id");
  return withIsian({ maksud: "jabatan" as const, id, nilai }, async () => {
    await saveJabatan(konteks, pengguna, { pdKode, id: id === "" ? null : id, ...nilai });
    return SELESAI;
  });
}

function runPejabat({ konteks, pengguna, isi }: BahanAksi, pdKode: string) {
  const nilai = { nama: isi("nama"), status: isi("status"), mulai: isi("mulai"), selesai: isi("selesai") };
  const [id, jabatanId] = [isi("id"), isi("jabatanId")];
  return withIsian({ maksud: "pejabat" as const, id, jabatanId, nilai }, async () => {
    const status = getStatus(nilai.status);
    await savePejabat(konteks, pengguna, { pdKode, id: id === "" ? null : id, jabatanId, ...nilai, status });
    return SELESAI;
  });
}

function getStatus(teks: string): StatusPejabat {
  const status = STATUS_PEJABAT.find((s) => s.nilai === teks)?.nilai;
  if (status !== undefined) return status;
  throw new Galat("masukan", "Pilih status definitif, Plt., atau Plh.");
}
