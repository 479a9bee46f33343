// `opensakip periksa`: the doctor. Looks at settings, data folder, database and migrations; changes nothing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Galat } from "#inti";
import {
  diagnoseBasisData,
  diagnosePeranAplikasi,
  findAplikasi,
  type Konfigurasi,
  openTertanam,
  prepareDataFolder,
  readKonfigurasi,
} from "#inti/server";
import { reportGalat } from "../jalankan.ts";
import type { DuniaCli, Perintah } from "../perintah.ts";

export const periksa: Perintah = {
  nama: "periksa",
  ringkasan: "Memeriksa pengaturan, folder data, basis data, dan migrasi tanpa mengubah apa pun",
  opsi: {},
  contoh: ["npx opensakip periksa"],
  run: async (dunia) => {
    try {
      await inspect(dunia, readKonfigurasi(dunia.env));
      return 0;
    } catch (galat) {
      if (!(galat instanceof Galat)) throw galat;
      reportGalat(galat, dunia.tulis);
      return 1;
    }
  },
};

async function inspect(dunia: DuniaCli, konfigurasi: Konfigurasi): Promise<void> {
  const { port, host, folderData, urlPemilik, tingkatLog } = konfigurasi;
  const baik = (nama: string, isi: string) => dunia.tulis(`baik  ${nama.padEnd(12)}${isi}`);
  baik("Pengaturan", `alamat ${host}:${port}, log ${tingkatLog}`);
  baik("Node", process.version);
  if (urlPemilik !== null) {
    baik("Basis data", `server sendiri ${describeUrl(urlPemilik)}`);
    await inspectBasisData(baik, urlPemilik);
    return;
  }
  if (!existsSync(join(folderData, "pg"))) {
    baik("Folder data", `${folderData} belum berisi basis data; dibuat pada "npm start" pertama`);
    return;
  }
  prepareDataFolder(folderData);
  const aplikasi = findAplikasi(folderData);
  baik(
    "Folder data",
    `${folderData}, ${aplikasi === undefined ? "aplikasi tidak berjalan" : `aplikasi berjalan (proses ${aplikasi})`}`,
  );
  const server = await openTertanam(folderData, "perintah");
  try {
    await inspectBasisData(baik, server.urlPemilik);
  } finally {
    await server.stop();
  }
}

async function inspectBasisData(baik: (nama: string, isi: string) => void, urlPemilik: string): Promise<void> {
  const { versi, diterapkan, tertunda, pemda } = await diagnoseBasisData(urlPemilik);
  baik("PostgreSQL", versi);
  baik(
    "Migrasi",
    `${diterapkan} diterapkan, ${tertunda.length === 0 ? "tidak ada yang tertunda" : `tertunda: ${tertunda.join(", ")}`}`,
  );
  if (pemda === null) return;
  const peran = await diagnosePeranAplikasi(urlPemilik);
  if (!peran.aman)
    throw new Galat("lingkungan", `Peran basis data "${peran.nama}" punya hak lebih daripada seharusnya.`);
  baik("Peran", `${peran.nama} tanpa hak istimewa`);
  baik("Pemda", `${pemda} terdaftar`);
}

function describeUrl(url: string): string {
  const { host, pathname, username } = new URL(url);
  return `${username}@${host}${pathname}`;
}
