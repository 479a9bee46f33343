// The page of a whole Renstra on a real database: few queries whatever its size, kept while the plan is unchanged, drafts
// only for those who may see them.
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createDokumen,
  getRenstra,
  listDokumen,
  mulaiPerubahan,
  tindakVersi,
  ubahRancangan,
} from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { createRenstraBesar, UKURAN_RENSTRA } from "../../../tests/bantu/contoh-renstra.ts";
import { countQueries } from "../../../tests/bantu/hitung-kueri.ts";
import {
  createAkun,
  createJadwal,
  createPd,
  createPemda,
  type PdUji,
  type PemdaUji,
} from "../../../tests/bantu/pabrik.ts";

const PUBLIK = { jenis: "publik" } as const;
let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
  await createRenstraBesar(pemda, pd, UKURAN_RENSTRA);
});
afterAll(() => uji.drop());

const buka = (konteks = uji.konteks) => getRenstra(konteks, PUBLIK, { pdKode: "disnaker" });

test("300 indikator and 1,300 sub kegiatan take five queries the first time and four while nothing changes", async () => {
  const pertama = countQueries(uji.konteks);
  const { isi } = await buka(pertama.konteks);
  expect(isi?.simpul.filter((s) => s.jenis === "sub_kegiatan")).toHaveLength(1300);
  expect(isi?.simpul.flatMap((s) => s.indikator)).toHaveLength(300);
  expect(pertama.count()).toBeLessThanOrEqual(5);
  const lagi = countQueries(uji.konteks);
  expect((await buka(lagi.konteks)).isi).toBe(isi);
  expect(lagi.count()).toBeLessThanOrEqual(4);
});

test("what a page shows is kept while others are at work on something else, and read anew when the plan changes", async () => {
  const kecil = await createPd(pemda, "kecil");
  await createRenstraBesar(pemda, kecil, { indikator: 5, subKegiatan: 0 });
  const kepala = await createAkun(pemda, "kepala_pd", kecil);
  const perencana = await createAkun(pemda, "perencana", kecil);
  const lihat = (pengguna: Parameters<typeof getRenstra>[1] = PUBLIK, versiId?: string) =>
    getRenstra(uji.konteks, pengguna, { pdKode: "kecil", versiId });
  const { isi, pilihan } = await lihat();
  await createJadwal(pemda, "2024-S2");
  expect((await lihat()).isi).toBe(isi);
  expect(pilihan).toMatchObject([{ berlaku: true, nomor: 0 }]);

  const dokumenId = await findDokumen(kecil);
  const alasan = "Pergeseran pagu";
  const { versiId } = await mulaiPerubahan(uji.konteks, perencana, { pdKode: "kecil", dokumenId, alasan });
  const simpul = isi?.simpul.at(-1);
  const perubahan = [{ jenis: "pagu_renstra", kunci: `${simpul?.id}/2025`, isi: { nilai: "5.00" } }] as const;
  await ubahRancangan(uji.konteks, perencana, { pdKode: "kecil", versiId, perubahan });
  const paguOf = (satu: typeof isi) => satu?.simpul.find((s) => s.id === simpul?.id)?.pagu[0] ?? null;
  expect(paguOf((await lihat(perencana, versiId)).isi)).toBe("5.00");
  expect(paguOf((await lihat()).isi)).toBeNull();
  expect((await lihat()).pilihan).toHaveLength(1);
  await expect(lihat(PUBLIK, versiId)).rejects.toMatchObject({ kode: "tidak_berhak" });
  await expect(lihat(PUBLIK, uji.konteks.newId())).rejects.toMatchObject({ kode: "tidak_ditemukan" });

  const maju = { pdKode: "kecil", versiId } as const;
  expect(await tindakVersi(uji.konteks, perencana, { ...maju, aksi: "ajukan" })).toEqual({ jenis: "selesai" });
  await tindakVersi(uji.konteks, kepala, { ...maju, aksi: "tetapkan", tanggal: "2025-08-01" });
  const baru = await lihat();
  expect(baru.dipilih).toMatchObject({ nomor: 1, berlaku: true, tanggal: "2025-08-01" });
  expect(paguOf(baru.isi)).toBe("5.00");
  expect(baru.pilihan.map((p) => p.nomor)).toEqual([1, 0]);
});

test("a PD without a Renstra shows none, and one that is only drafted shows it to those who may see it", async () => {
  const lain = await createPd(pemda, "dinsos");
  const perencana = await createAkun(pemda, "perencana", lain);
  expect(await getRenstra(uji.konteks, PUBLIK, { pdKode: "dinsos" })).toMatchObject({ dipilih: null, isi: null });
  const isian = {
    jenis: "renstra",
    judul: "Renstra 2025-2026",
    tahunMulai: 2025,
    tahunSelesai: 2026,
    tahunDasar: null,
  } as const;
  await createDokumen(uji.konteks, perencana, { pdKode: "dinsos", isian });
  expect(await getRenstra(uji.konteks, PUBLIK, { pdKode: "dinsos" })).toMatchObject({ dipilih: null, isi: null });
  const milik = await getRenstra(uji.konteks, perencana, { pdKode: "dinsos" });
  expect(milik).toMatchObject({ dipilih: { keadaan: "disusun" }, isi: { tahunTarget: [2025, 2026] } });
});

async function findDokumen({ pdId }: PdUji): Promise<string> {
  const [dokumen] = await uji.basis.read(pemda.pemdaId, (sesi) => listDokumen(sesi, pdId));
  return dokumen?.id ?? "";
}
