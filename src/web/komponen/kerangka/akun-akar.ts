// What the frame shows of the signed-in account. Pure; called by the root loader, so that no id reaches the page.
import { type Akun, can, listPdDengan, type Objek, type Pengguna, type Peran, sebutanPeran } from "#organisasi";
import type { AkunAkar } from "../../muat/data-akar.ts";
import type { Tautan } from "../../muat/galat-halaman.ts";

/**
 * Name, roles in words without repetition, and the pages this account may open; null for the public.
 * @example akunAkarOf({ jenis: "publik" }) // null
 */
export function akunAkarOf(pengguna: Pengguna): AkunAkar | null {
  if (pengguna.jenis !== "akun") return null;
  const peran = [...new Set<Peran>(pengguna.peran.map((p) => p.peran))].map(sebutanPeran);
  return { nama: pengguna.nama, peran, tautan: tautanOf(pengguna) };
}

function tautanOf(akun: Akun): readonly Tautan[] {
  const pemda: Objek = { jenis: "pemda", pemdaId: akun.pemdaId };
  return [
    { label: "Tugas saya", ke: "/beranda" },
    ...(isMelihatRancangan(akun, pemda) ? [{ label: "Dokumen perencanaan", ke: "/perencanaan" }] : []),
    ...(isMelihatRancangan(akun, pemda) ? [{ label: "Perjanjian kinerja", ke: "/perencanaan/perjanjian" }] : []),
    ...lembarOf(akun, pemda),
    ...(listPdDengan(akun, "kepala_pd").length > 0 ? [{ label: "Persetujuan", ke: "/pengukuran/persetujuan" }] : []),
    ...(can(akun, "verifikasi_realisasi", pemda) ? [{ label: "Verifikasi", ke: "/pengukuran/verifikasi" }] : []),
    ...(can(akun, "lihat_pengukuran", pemda) ? [{ label: "Jadwal pengisian", ke: "/pengukuran/jadwal" }] : []),
    ...(can(akun, "kelola_organisasi", pemda) ? [{ label: "Organisasi", ke: "/pengaturan/organisasi" }] : []),
    ...(can(akun, "kelola_kebijakan", pemda) ? [{ label: "Kebijakan capaian", ke: "/pengaturan/kebijakan" }] : []),
    ...(can(akun, "kelola_organisasi", pemda) ? [{ label: "Tata laporan", ke: "/pengaturan/tata-laporan" }] : []),
    ...(can(akun, "kelola_organisasi", pemda) ? [{ label: "Nomenklatur", ke: "/pengaturan/nomenklatur" }] : []),
    ...(can(akun, "kelola_pengguna", pemda) ? [{ label: "Pengguna", ke: "/pengaturan/pengguna" }] : []),
    ...(can(akun, "lihat_pengingat", pemda) ? [{ label: "Surat pengingat", ke: "/pengaturan/pengingat" }] : []),
    { label: "Akun saya", ke: "/akun" },
  ];
}

// Planners and heads see the drafts of their PD, others those of the whole pemda.
function isMelihatRancangan(akun: Akun, pemda: Objek): boolean {
  const milik = [...listPdDengan(akun, "perencana"), ...listPdDengan(akun, "kepala_pd")];
  return milik.length > 0 || can(akun, "lihat_rancangan", pemda);
}

// Planners fill the sheet, whoever sees the whole pemda reads it.
function lembarOf(akun: Akun, pemda: Objek): readonly Tautan[] {
  if (listPdDengan(akun, "perencana").length > 0) return [{ label: "Isi realisasi", ke: "/pengukuran/isi" }];
  return can(akun, "lihat_pengukuran", pemda) ? [{ label: "Lembar realisasi", ke: "/pengukuran/isi" }] : [];
}
