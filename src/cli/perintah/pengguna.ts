// `opensakip pengguna buat|reset|nonaktif`: accounts from the server's own command line, above all the first admin.
import { Galat } from "#inti";
import { PERAN, type Pengguna, type Peran, type PeranDiberi } from "#organisasi";
import { createPengguna, resetSandiPengguna, setAktifPengguna } from "#organisasi/server";
import type { Argumen, DuniaCli, KodeKeluar, OpsiPerintah, Perintah } from "../perintah.ts";

const SUREL: OpsiPerintah = { jenis: "teks", wajib: true, isian: "SUREL", arti: "Alamat surel pengguna" };
const PEMDA: OpsiPerintah = { jenis: "teks", isian: "SLUG", arti: "Pemda, bila terdaftar lebih dari satu" };
const STDIN: OpsiPerintah = { jenis: "sakelar", arti: "Baca sandi dari masukan standar, bukan dibuatkan" };

export const penggunaBuat: Perintah = {
  nama: "pengguna buat",
  ringkasan: "Membuat pengguna dengan perannya; sandi yang dibuatkan ditampilkan sekali",
  opsi: {
    surel: SUREL,
    nama: { jenis: "teks", wajib: true, isian: "NAMA", arti: "Nama lengkap" },
    peran: {
      jenis: "teks",
      wajib: true,
      isian: "PERAN",
      arti: `Dipisah koma: ${PERAN.join(", ")}; perencana dan kepala_pd ditulis dengan kode PD, misalnya perencana:disnaker`,
    },
    pemda: PEMDA,
    "sandi-stdin": STDIN,
  },
  contoh: [
    'npx opensakip pengguna buat --surel admin@contoh.go.id --nama "Nama Admin" --peran admin_pemda',
    'npx opensakip pengguna buat --surel ani@contoh.go.id --nama "Ani" --peran perencana:disnaker,verifikator',
  ],
  run: async (dunia, argumen) => {
    const { surel = "", nama = "", peran = "", pemda } = argumen.teks;
    const isian = { surel, nama, peran: parsePeran(peran), pemdaSlug: pemda, sandi: await readSandi(dunia, argumen) };
    return dunia.withBasis(async ({ konteks }): Promise<KodeKeluar> => {
      const hasil = await createPengguna(konteks, operatorOf(dunia), isian);
      dunia.tulis(`Pengguna ${hasil.surel} dibuat.`);
      tellSandi(dunia, hasil.sandi);
      return 0;
    });
  },
};

export const penggunaReset: Perintah = {
  nama: "pengguna reset",
  ringkasan: "Memberi sandi baru dan mengakhiri semua sesi pengguna",
  opsi: {
    surel: SUREL,
    "lepas-totp": { jenis: "sakelar", arti: "Lepas juga langkah kedua, bila gawainya hilang" },
    pemda: PEMDA,
    "sandi-stdin": STDIN,
  },
  contoh: ["npx opensakip pengguna reset --surel ani@contoh.go.id"],
  run: async (dunia, argumen) => {
    const { surel = "", pemda } = argumen.teks;
    const lepasTotp = argumen.sakelar.has("lepas-totp");
    const sandi = await readSandi(dunia, argumen);
    return dunia.withBasis(async ({ konteks }): Promise<KodeKeluar> => {
      const permintaan = { surel, pemdaSlug: pemda, lepasTotp, sandi };
      const hasil = await resetSandiPengguna(konteks, operatorOf(dunia), permintaan);
      dunia.tulis(`Sandi ${hasil.surel} diganti; semua sesinya berakhir.`);
      tellSandi(dunia, hasil.sandi);
      return 0;
    });
  },
};

export const penggunaNonaktif: Perintah = {
  nama: "pengguna nonaktif",
  ringkasan: "Menutup akun pengguna: langsung keluar dan tidak dapat masuk lagi",
  opsi: { surel: SUREL, pemda: PEMDA },
  contoh: ["npx opensakip pengguna nonaktif --surel ani@contoh.go.id"],
  run: (dunia, { teks: { surel = "", pemda } }) =>
    dunia.withBasis(async ({ konteks }): Promise<KodeKeluar> => {
      await setAktifPengguna(konteks, operatorOf(dunia), { surel, pemdaSlug: pemda, aktif: false });
      dunia.tulis(`Pengguna ${surel} dinonaktifkan.`);
      return 0;
    }),
};

function operatorOf({ env }: DuniaCli): Pengguna {
  return { jenis: "operator", nama: env.USER ?? env.USERNAME ?? "operator" };
}

/** "perencana:disnaker,verifikator" as roles. @throws Galat `masukan` naming an unknown role. */
function parsePeran(teks: string): PeranDiberi[] {
  return teks.split(",").map((bagian) => {
    const [nama = "", pdKode = null] = bagian.trim().split(":");
    return { peran: getPeran(nama), pdKode };
  });
}

function getPeran(nama: string): Peran {
  const peran = PERAN.find((p) => p === nama);
  if (peran !== undefined) return peran;
  throw new Galat("masukan", `Peran "${nama}" tidak dikenal. Yang ada: ${PERAN.join(", ")}.`);
}

async function readSandi({ readStdin }: DuniaCli, { sakelar }: Argumen): Promise<string | undefined> {
  if (!sakelar.has("sandi-stdin")) return undefined;
  const baris = ((await readStdin?.()) ?? "").split(/\r?\n/)[0] ?? "";
  if (baris === "")
    throw new Galat("masukan", "Tidak ada sandi pada masukan standar. Tulis sandi sebagai baris pertama.");
  return baris;
}

function tellSandi(dunia: DuniaCli, sandi: string | null): void {
  if (sandi === null) return;
  dunia.tulis(`Sandi: ${sandi}`);
  dunia.lapor("Catat sekarang: sandi ini tidak ditampilkan lagi, dan harus diganti saat pertama kali masuk.");
}
