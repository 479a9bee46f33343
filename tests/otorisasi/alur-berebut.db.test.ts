// Two at once on one cell: every pair in every order of judging and writing (bantu/berebut.ts) and truly at the same
// time, and what must hold whichever won.
import { beforeEach, describe, expect, test } from "vitest";
import type { HasilMassal, HasilSimpan, RujukanSel } from "#pengukuran";
import {
  ajukan,
  koreksiRealisasi,
  kunciPeriode,
  setujui,
  simpanAnggaran,
  simpanRealisasi,
  tarik,
  terima,
} from "#pengukuran/server";
import { listAlurRusak } from "../bantu/alur-tersimpan.ts";
import { ALAMAT, type AlurUji, createAlurUji, isi, lihatSel, masukan, rujukan } from "../bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase, runSql } from "../bantu/basis-uji.ts";
import { type Berebut, createBerebut, type Hasil, URUTAN } from "../bantu/berebut.ts";

const RENCANA = { tindakLanjut: "Melanjutkan pelatihan" };

let basis: BasisUji;
let uji: AlurUji;
let berebut: Berebut["berebut"];
beforeEach(async () => {
  basis = await createTestDatabase();
  const dua = createBerebut(basis.konteks);
  berebut = dua.berebut;
  uji = await createAlurUji(dua.konteks);
  return async () => {
    try {
      expect(await listAlurRusak(basis.urlPemilik)).toEqual([]);
    } finally {
      await basis.drop();
    }
  };
});

const jenis = (h: Hasil<HasilSimpan>): string => (h.ok ? h.nilai.jenis : `galat ${h.kode}`);
const putusan = (h: Hasil<HasilMassal>): string => {
  if (!h.ok) return `galat ${h.kode}`;
  return h.nilai.berhasil.length > 0 ? "berhasil" : h.nilai.sudah.length > 0 ? "sudah" : "gagal";
};
const jumlahTindakan = async (tindakan: string): Promise<unknown> =>
  (
    await runSql(
      basis.urlPemilik,
      `SELECT count(*)::int AS n FROM sakip.tindakan_realisasi WHERE tindakan = '${tindakan}' AND periode = '2024-S2'`,
    )
  )[0]?.n;

const simpan = (sel: RujukanSel, teks: string, oleh: AlurUji["akun"]["perencana"]) => () =>
  simpanRealisasi(uji.konteks, oleh, masukan(sel, teks, RENCANA));
const massal =
  (cara: typeof setujui, oleh: AlurUji["akun"]["perencana"], ...sel: readonly RujukanSel[]) =>
  () =>
    cara(uji.konteks, oleh, { ...ALAMAT, sel });

describe.each(URUTAN)("%s", (urutan) => {
  test.each([0, 1])(
    "two planners on one cell (at version %i): one is stored, the other gets both and loses nothing",
    async (versi) => {
      const { perencana, perencana2 } = uji.akun;
      if (versi === 1) await isi(uji, "nilai", "70");
      const sel = await rujukan(uji, "nilai");
      const [a, b] = await berebut(urutan, simpan(sel, "71", perencana), simpan(sel, "72", perencana2));
      expect([jenis(a), jenis(b)].sort()).toEqual(["bentrok", "tersimpan"]);
      const kalah = [a, b].find((h) => jenis(h) === "bentrok");
      const punya = jenis(a) === "bentrok" ? "71" : "72";
      const lain = punya === "71" ? { teks: "72", oleh: perencana2.nama } : { teks: "71", oleh: perencana.nama };
      expect(kalah).toMatchObject({
        nilai: {
          punyaAnda: { nilai: { teks: punya } },
          tersimpan: { nilai: { teks: lain.teks }, oleh: lain.oleh, versi: versi + 1, pada: expect.any(Date) },
        },
      });
      expect((await lihatSel(uji, perencana, "nilai")).isian.nilai).toEqual({ jenis: "nilai", teks: lain.teks });
    },
  );

  test("the same save sent twice is stored once", async () => {
    const { perencana } = uji.akun;
    const sel = await rujukan(uji, "nilai");
    const [a, b] = await berebut(urutan, simpan(sel, "71", perencana), simpan(sel, "71", perencana));
    expect([jenis(a), jenis(b)]).toEqual(["tersimpan", "tersimpan"]);
    expect((await rujukan(uji, "nilai")).versi).toBe(1);
    expect(await jumlahTindakan("isi")).toBe(1);
  });

  test("the same submission, approval and acceptance sent twice happen once", async () => {
    const { perencana, kepala, verifikator } = uji.akun;
    const sel = await isi(uji, "nilai", "71");
    for (const [cara, oleh, nama] of [
      [ajukan, perencana, "ajukan"],
      [setujui, kepala, "setujui"],
      [terima, verifikator, "terima"],
    ] as const) {
      const [a, b] = await berebut(urutan, massal(cara, oleh, sel), massal(cara, oleh, sel));
      expect([putusan(a), putusan(b)].sort()).toEqual(["berhasil", "sudah"]);
      expect(await jumlahTindakan(nama)).toBe(1);
    }
  });

  test("approve against edit: what is approved is what the head saw, or nothing", async () => {
    const { perencana, kepala } = uji.akun;
    const sel = await isi(uji, "nilai", "71");
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel: [sel] });
    const ubah = async () => {
      await tarik(uji.konteks, perencana, { ...ALAMAT, sel: [sel] });
      await simpan(sel, "99", perencana)();
      return ajukan(uji.konteks, perencana, { ...ALAMAT, sel: [{ ...sel, versi: sel.versi + 1 }] });
    };
    const [a, b] = await berebut(urutan, massal(setujui, kepala, sel), ubah);
    const kini = await lihatSel(uji, perencana, "nilai");
    if (putusan(a) === "berhasil") {
      // Approval came first, or the edit had only begun: what is approved is the figure the head saw.
      expect(kini).toMatchObject({ menunggu: "verifikator", realisasi: { teks: "71%" }, sel: { versi: sel.versi } });
      expect(putusan(b as Hasil<HasilMassal>)).not.toBe("berhasil");
    } else {
      expect(putusan(a)).toBe("gagal");
      expect(kini).toMatchObject({ menunggu: "kepala_pd", realisasi: { teks: "99%" } });
    }
  });

  test("approve against taking back: exactly one of them happens", async () => {
    const { perencana, kepala } = uji.akun;
    const sel = await isi(uji, "nilai", "71");
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel: [sel] });
    const [a, b] = await berebut(urutan, massal(setujui, kepala, sel), massal(tarik, perencana, sel));
    expect([putusan(a), putusan(b)].sort()).toEqual(["berhasil", "gagal"]);
  });

  test("lock against a late save: it is in before the lock, or refused; nothing slips in after", async () => {
    const { perencana, verifikator } = uji.akun;
    const sel = await rujukan(uji, "nilai");
    const [a, b] = await berebut(
      urutan,
      () => kunciPeriode(uji.konteks, verifikator, ALAMAT),
      simpan(sel, "71", perencana),
    );
    const kini = await lihatSel(uji, perencana, "nilai");
    expect(a).toMatchObject({ ok: true, nilai: { terkunci: 0 } });
    if (jenis(b) === "tersimpan") expect(a).toMatchObject({ nilai: { belumDisetujui: 1 } });
    else {
      expect(jenis(b)).toBe("galat bentrok");
      expect(kini.sel.versi).toBe(0);
    }
    expect(kini.tindakan).toEqual([]);
  });

  test("lock against acceptance: an accepted figure is locked, or it stays unaccepted", async () => {
    const { perencana, kepala, verifikator } = uji.akun;
    const sel = await isi(uji, "nilai", "71");
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel: [sel] });
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel: [sel] });
    const [a, b] = await berebut(
      urutan,
      () => kunciPeriode(uji.konteks, verifikator, ALAMAT),
      massal(terima, verifikator, sel),
    );
    const { keadaan } = await lihatSel(uji, perencana, "nilai");
    expect(a).toMatchObject({
      nilai: putusan(b) === "berhasil" ? { terkunci: 1 } : { terkunci: 0, belumDisetujui: 1 },
    });
    expect(keadaan).toBe(putusan(b) === "berhasil" ? "terkunci" : "diajukan");
  });

  test("two corrections of one locked figure: one waits, the other is refused, the published one stands", async () => {
    const { perencana, perencana2, kepala, verifikator } = uji.akun;
    const sel = await isi(uji, "nilai", "71");
    await ajukan(uji.konteks, perencana, { ...ALAMAT, sel: [sel] });
    await setujui(uji.konteks, kepala, { ...ALAMAT, sel: [sel] });
    await terima(uji.konteks, verifikator, { ...ALAMAT, sel: [sel] });
    await kunciPeriode(uji.konteks, verifikator, ALAMAT);
    const koreksi = (teks: string, oleh: typeof perencana) => () =>
      koreksiRealisasi(uji.konteks, oleh, { ...masukan(sel, teks, RENCANA), alasan: "Salah ketik" });
    const [a, b] = await berebut(urutan, koreksi("72", perencana), koreksi("73", perencana2));
    expect([jenis(a), jenis(b)].sort()).toEqual(["galat bentrok", "tersimpan"]);
    expect((await lihatSel(uji, perencana, "nilai")).terbit?.teks).toBe("71%");
  });

  test("two planners on one budget figure: one is stored, the other gets both", async () => {
    const { perencana, perencana2 } = uji.akun;
    const [simpul] = await runSql(basis.urlPemilik, "SELECT simpul_id FROM sakip.simpul WHERE jenis = 'sub_kegiatan'");
    const tulis = (teks: string, oleh: typeof perencana) => () =>
      simpanAnggaran(uji.konteks, oleh, { ...ALAMAT, simpulId: String(simpul?.simpul_id), versi: 0, teks });
    const [a, b] = await berebut(urutan, tulis("Rp100", perencana), tulis("Rp150", perencana2));
    expect([a, b].map((h) => (h.ok ? h.nilai.jenis : "galat")).sort()).toEqual(["bentrok", "tersimpan"]);
    const [c, d] = await berebut(urutan, tulis("Rp100", perencana), tulis("Rp100", perencana));
    expect([c, d].every((h) => h.ok)).toBe(true);
  });
});
