// Says in words by what a row is still used that somebody wants to delete. Called by the use cases that delete.
import { z } from "zod";
import { Galat } from "#inti";
import { sqlStateOf } from "#inti/server";

const PEMAKAI: Readonly<Record<string, string>> = {
  jabatan: "jabatan",
  pejabat: "pejabat",
  indikator: "indikator kinerja",
  simpul: "pohon kinerja",
  peran_pengguna: "peran pengguna",
  jadwal_pengecualian: "ketentuan khusus jadwal pengisian",
  tema_peran: "peran dalam tema",
  tercetak: "angka tercetak",
};
const Pelanggaran = z.object({ table: z.string() });

/**
 * Turns the database's refusal to delete what others refer to into words; anything else goes on. The database looks
 * through every table, those of later modules included, so nothing can be forgotten here.
 * @throws Galat `bentrok`, naming one kind of user of the row and what to do.
 */
export function throwDipakai(galat: unknown, apa: string, saran: string): never {
  if (sqlStateOf(galat) !== "23503") throw galat;
  const tabel = Pelanggaran.safeParse(galat);
  const pemakai = (tabel.success ? PEMAKAI[tabel.data.table] : undefined) ?? "data lain";
  throw new Galat("bentrok", `${apa} tidak dapat dihapus karena masih dipakai oleh ${pemakai}. ${saran}`, {
    sebab: galat,
  });
}
