// Use cases: an agreement is begun (murni or perubahan), its annexes chosen, or dropped before it is signed.
import { z } from "zod";
import { Galat } from "#inti";
import { type Konteks, type Sesi, sqlStateOf } from "#inti/server";
import { namaPelaku, type Pengguna } from "#organisasi";
import { type PermintaanPd, writeRencanaPd } from "../rancangan/pintu-rencana.server.ts";
import { sebutanPerjanjian } from "./isi-perjanjian.ts";
import { dbPerjanjian, getJabatan, listTercatat, loadLatar } from "./perjanjian-baca.server.ts";
import { type PermintaanPerjanjian, writePerjanjian } from "./pintu-perjanjian.server.ts";

/** What is asked for; the year may come as text from a form. `alasan` is needed for every perubahan. */
export const IsianSusunPerjanjian = z.object({
  jabatanId: z.uuid("Pilih jabatan dari daftar."),
  tahun: z.coerce.number("Tulis tahun, misalnya 2026.").int().min(2000).max(2100),
  triwulan: z.boolean(),
  alasan: z.string().trim().max(1000),
});
export type IsianSusunPerjanjian = z.input<typeof IsianSusunPerjanjian>;

/**
 * Begins the agreement of an office for a year: the murni one, or the next perubahan of a signed one, with its reason
 * (53/2014 allows a change of office holder, of strategy, or of priorities).
 * @throws Galat `masukan`, `bentrok` (one is not signed yet), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function susunPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  { isian, ...permintaan }: PermintaanPd & { readonly isian: IsianSusunPerjanjian },
): Promise<{ readonly id: string }> {
  const pintu = { ...permintaan, aksi: "susun_rencana" as const, alasan: "menyusun perjanjian kinerja" };
  return writeRencanaPd(konteks, pengguna, pintu, async (sesi, lingkup) => {
    const isi = parseIsian(isian);
    const jabatan = getJabatan(await loadLatar(sesi, lingkup, isi.tahun), isi.jabatanId);
    const nomor = await nextNomor(sesi, lingkup.pd.id, isi);
    if (nomor > 0 && isi.alasan === "") {
      throw new Galat("masukan", "Tulis alasan perubahan perjanjian, misalnya pergantian pejabat.");
    }
    const id = konteks.newId();
    await dbPerjanjian(sesi)
      .insertInto("sakip.perjanjian")
      .values({
        pemda_id: sesi.pemdaId,
        perjanjian_id: id,
        pd_id: lingkup.pd.id,
        jabatan_id: jabatan.id,
        tahun: isi.tahun,
        nomor,
        alasan: nomor === 0 ? null : isi.alasan,
        triwulan: isi.triwulan,
        disusun_oleh: namaPelaku(pengguna),
        disusun_pada: konteks.now(),
      })
      .execute()
      .catch((sebab: unknown) => {
        if (sqlStateOf(sebab) !== "23505") throw sebab;
        throw new Galat("bentrok", "Perjanjian itu baru saja disusun orang lain. Muat ulang halaman.", { sebab });
      });
    return { id };
  });
}

function parseIsian(isian: IsianSusunPerjanjian): z.output<typeof IsianSusunPerjanjian> {
  const hasil = IsianSusunPerjanjian.safeParse(isian);
  if (hasil.success) return hasil.data;
  throw new Galat("masukan", hasil.error.issues.map((i) => i.message).join(" "));
}

async function nextNomor(
  sesi: Sesi,
  pdId: string,
  { jabatanId, tahun }: { readonly jabatanId: string; readonly tahun: number },
): Promise<number> {
  const terbaru = (await listTercatat(sesi, pdId, tahun)).find((p) => p.jabatanId === jabatanId);
  if (terbaru === undefined) return 0;
  if (terbaru.naskah !== null) return terbaru.nomor + 1;
  const sebutan = sebutanPerjanjian(terbaru.nomor).toLowerCase();
  throw new Galat("bentrok", `Perjanjian ${sebutan} jabatan ini belum ditandatangani. Selesaikan dahulu.`);
}

/**
 * Says whether the targets per triwulan are an annex, before the agreement is signed.
 * @throws Galat `bentrok` (it is signed), `tidak_ditemukan`, `tidak_berhak`.
 */
export function aturLampiranPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  { triwulan, ...permintaan }: PermintaanPerjanjian & { readonly triwulan: boolean },
): Promise<void> {
  const pintu = { ...permintaan, aksi: "susun_rencana" as const, alasan: "lampiran perjanjian kinerja" };
  return writePerjanjian(konteks, pengguna, pintu, async (sesi, { perjanjian }) => {
    assertBelumDitandatangani(perjanjian.naskah);
    await dbPerjanjian(sesi)
      .updateTable("sakip.perjanjian")
      .set({ triwulan })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("perjanjian_id", "=", perjanjian.id)
      .execute();
  });
}

/**
 * Drops an agreement that was begun by mistake; a signed one stays for good.
 * @throws Galat `bentrok` (it is signed), `tidak_ditemukan`, `tidak_berhak`.
 */
export function batalkanPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPerjanjian,
): Promise<void> {
  const pintu = { ...permintaan, aksi: "susun_rencana" as const, alasan: "membatalkan perjanjian kinerja" };
  return writePerjanjian(konteks, pengguna, pintu, async (sesi, { perjanjian }) => {
    assertBelumDitandatangani(perjanjian.naskah);
    await dbPerjanjian(sesi)
      .deleteFrom("sakip.perjanjian")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("perjanjian_id", "=", perjanjian.id)
      .execute();
  });
}

/** @throws Galat `bentrok` when there is a signed text. */
export function assertBelumDitandatangani(naskah: object | null): void {
  if (naskah === null) return;
  throw new Galat(
    "bentrok",
    "Perjanjian ini sudah ditandatangani, jadi isinya tetap. Untuk mengubahnya, susun perjanjian perubahan.",
  );
}
