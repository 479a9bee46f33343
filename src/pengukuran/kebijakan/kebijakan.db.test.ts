// The yearly policy against a real database: what is copied, saved, refused and audited, and that opened periods stay.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Akun } from "#organisasi";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import {
  createAkun,
  createIndikator,
  createPd,
  createPemda,
  createSimpul,
  type PemdaUji,
} from "../../../tests/bantu/pabrik.ts";
import { aturJadwal } from "../atur-jadwal.server.ts";
import { getLaporanCapaian } from "../laporan.server.ts";
import type { IsianKebijakan } from "./isian-kebijakan.ts";
import { type KebijakanTahun, teksMedan } from "./kebijakan-tahun.ts";
import { getKebijakanTahun } from "./lihat-kebijakan.server.ts";
import { saveKebijakan } from "./simpan-kebijakan.server.ts";

let uji: BasisUji;
let lamongan: PemdaUji;
let admin: Akun;
beforeAll(async () => {
  uji = await createTestDatabase();
  lamongan = await createPemda(uji.konteks, { tahunKebijakan: [2024] });
  admin = await createAkun(lamongan, "admin_pemda");
});
afterAll(() => uji.drop());

const lihat = (tahun?: number) => getKebijakanTahun(uji.konteks, admin, { tahun });
async function isianDari(tahun: number): Promise<IsianKebijakan> {
  const { kebijakan } = await lihat(tahun);
  if (kebijakan === null) throw new Error("belum ada kebijakan");
  return { ...ketik(kebijakan), tahun: String(tahun), alasan: "uji" };
}
function ketik(k: KebijakanTahun): IsianKebijakan {
  return {
    ...k,
    tahun: String(k.tahun),
    desimal: String(k.desimal),
    batasBawah: teksMedan(k.batasBawah),
    batasAtas: teksMedan(k.batasAtas),
    skala: k.skala.map((p) => ({ bawah: teksMedan(p.bawah), predikat: p.predikat })),
    tindakLanjutDiBawah: teksMedan(k.tindakLanjutDiBawah),
    tindakLanjutDiAtas: teksMedan(k.tindakLanjutDiAtas),
    rasioLonjakan: teksMedan(k.rasioLonjakan),
    rekapBatasAtas: teksMedan(k.rekapBatasAtas),
    alasan: "uji",
  };
}
const jejak = async () =>
  (await runSql(uji.urlPemilik, "SELECT no, alasan FROM sakip.jejak ORDER BY no")) as { alasan: string }[];

test("a year without a policy shows the one it would be copied from; saving makes it the year's own", async () => {
  expect(await lihat()).toMatchObject({ tahun: 2024, daftar: [2024], tetap: { hitung: null, pita: null } });
  expect(await lihat(2023)).toMatchObject({ kebijakan: null });
  expect((await lihat(2026)).kebijakan).toMatchObject({ tahun: 2024, skala: { length: 5 }, rasioLonjakan: "50" });
  const skala = [
    { bawah: "", predikat: "Kurang" },
    { bawah: "75,5", predikat: "Baik" },
  ];
  await saveKebijakan(uji.konteks, admin, {
    ...(await isianDari(2026)),
    desimal: "1",
    batasAtas: "120",
    skala,
    rekapBatasAtas: "100",
    alasan: "Perbup baru",
  });
  expect(await lihat()).toMatchObject({
    tahun: 2026,
    daftar: [2026, 2024],
    kebijakan: {
      tahun: 2026,
      desimal: 1,
      batasAtas: "120",
      rekapBatasAtas: "100",
      skala: [
        { bawah: null, predikat: "Kurang" },
        { bawah: "75.5", predikat: "Baik" },
      ],
    },
  });
  expect((await lihat(2024)).kebijakan?.skala).toHaveLength(5);
  expect((await jejak()).at(-1)?.alasan).toBe("Kebijakan Tahun 2026: Perbup baru");
});

test("fewer bands take the rest away; saving what is stored writes nothing", async () => {
  const isian = await isianDari(2026);
  await saveKebijakan(uji.konteks, admin, { ...isian, skala: isian.skala.slice(0, 1) });
  expect((await lihat(2026)).kebijakan?.skala).toEqual([{ bawah: null, predikat: "Kurang" }]);
  const sebelum = (await jejak()).length;
  await saveKebijakan(uji.konteks, admin, await isianDari(2026));
  expect((await jejak()).length).toBe(sebelum);
});

test("a change after a period opened leaves that period's capaian as it is, and the bands cannot follow", async () => {
  const pd = await createPd(lamongan, "disnaker");
  const simpul = await createSimpul(lamongan, pd, "s-1");
  await createIndikator(lamongan, pd, "nilai", {
    simpul: [simpul],
    target: { "2024-S1": "70", "2024-S2": "80", "2024": "80" },
    realisasi: { "2024-S1": { nilai: "74.50", keadaan: "disetujui" } },
  });
  await aturJadwal(uji.konteks, admin, { periode: "2024-S1", dibuka: "2024-07-01", batas: "2024-07-31" });
  const capaian = async () => {
    const { sasaran } = await getLaporanCapaian(uji.konteks, admin, { pdKode: "disnaker", periode: "2024-S1" });
    return sasaran[0]?.capaian[0].teks;
  };
  expect(await capaian()).toBe("106,43%");
  expect((await lihat(2024)).tetap).toMatchObject({ hitung: null, pita: expect.stringContaining("sudah dibuka") });
  const isian = await isianDari(2024);
  await saveKebijakan(uji.konteks, admin, { ...isian, desimal: "0", batasAtas: "100" });
  expect(await capaian()).toBe("106,43%");
  const tanpaPita = { ...isian, skala: isian.skala.slice(0, 3) };
  await expect(saveKebijakan(uji.konteks, admin, tanpaPita)).rejects.toMatchObject({
    kode: "masukan",
    message: expect.stringContaining("Pita predikat"),
  });
  expect((await lihat(2024)).kebijakan?.skala).toHaveLength(5);
});

test("once a realisasi is locked the way of computing stays", async () => {
  await runSql(
    uji.urlPemilik,
    `SELECT set_config('opensakip.pelaku', 'uji', false), set_config('opensakip.pemda_id', '3524', false);
     UPDATE sakip.realisasi SET keadaan = 'terkunci' WHERE pemda_id = 3524`,
  );
  const isian = await isianDari(2024);
  await expect(saveKebijakan(uji.konteks, admin, { ...isian, desimal: "4" })).rejects.toMatchObject({
    kode: "masukan",
  });
  await saveKebijakan(uji.konteks, admin, { ...isian, tindakLanjutDiBawah: "90", dasar: "Perbup 9/2024" });
  expect((await lihat(2024)).kebijakan).toMatchObject({ tindakLanjutDiBawah: "90", dasar: "Perbup 9/2024" });
});

test("a year that is none is refused", async () => {
  expect(() => lihat(20)).toThrow("2000 sampai 2100");
});
