// The state of the pohon editor: undo, the queue, conflicts, what survives.
import { describe, expect, test } from "vitest";
import { moveSimpul } from "#perencanaan";
import { naskahUji } from "./contoh-uji.ts";
import {
  batalkan,
  buangAntrean,
  createPapan,
  drafOf,
  gabung,
  isPerluKirim,
  kalimatPapan,
  lakukan,
  mulaiKirim,
  type Papan,
  pilihBentrok,
  pulihkan,
  terimaJawaban,
  ulangi,
} from "./papan.ts";

const awal = (): Papan => createPapan(naskahUji(), new Map([["simpul/s1", 3]]));
const ganti = (papan: Papan, nama: string): Papan => {
  const isi = papan.naskah.simpul.get("s1");
  if (isi === undefined) throw new Error("s1 tidak ada");
  return lakukan(papan, `ganti nama ${nama}`, [{ jenis: "simpul", kunci: "s1", isi: { ...isi, nama } }]);
};
const nama = (papan: Papan): string | undefined => papan.naskah.simpul.get("s1")?.nama;
const tandingan = {
  jenis: "simpul" as const,
  kunci: "s1",
  revisi: 7,
  oleh: "Bayu",
  pada: "2026-01-02T03:04:05Z",
};

describe("undo and redo", () => {
  test("bring back the plan exactly, also after a move and after storing", () => {
    const mula = awal();
    const dua = ganti(ganti(mula, "Satu"), "Dua");
    const pindah = lakukan(dua, "pindah", moveSimpul(dua.naskah, "k1", { indukId: "p2", posisi: 0 }));
    const { papan } = mulaiKirim(pindah);
    const simpan = terimaJawaban(papan, { jenis: "tersimpan", revisi: { "simpul/s1": 4 } });
    const balik = batalkan(batalkan(batalkan(simpan)));
    expect(balik.naskah).toEqual(mula.naskah);
    expect(ulangi(ulangi(ulangi(balik))).naskah).toEqual(pindah.naskah);
    expect(balik.antre).toHaveLength(3);
  });
  test("do nothing where there is nothing, and a new deed ends redo", () => {
    const mula = awal();
    expect(batalkan(mula)).toBe(mula);
    expect(ulangi(mula)).toBe(mula);
    expect(lakukan(mula, "kosong", [])).toBe(mula);
    expect(ulangi(ganti(batalkan(ganti(mula, "Satu")), "Dua")).naskah.simpul.get("s1")?.nama).toBe("Dua");
  });
});

describe("the queue", () => {
  test("sends of each row its last contents with the revision seen, and keeps what was done meanwhile", () => {
    const kirim = mulaiKirim(ganti(ganti(awal(), "Satu"), "Dua"));
    expect(kirim.perubahan).toMatchObject([{ kunci: "s1", revisi: 3, isi: { nama: "Dua" } }]);
    const lagi = ganti(kirim.papan, "Tiga");
    expect(isPerluKirim(lagi)).toBe(false);
    const sesudah = terimaJawaban(lagi, { jenis: "tersimpan", revisi: { "simpul/s1": 4 } });
    expect(isPerluKirim(sesudah)).toBe(true);
    expect(mulaiKirim(sesudah).perubahan).toMatchObject([{ revisi: 4, isi: { nama: "Tiga" } }]);
    expect(kalimatPapan(sesudah)).toBe("Belum tersimpan.");
    expect(kalimatPapan(awal())).toBe("Semua perubahan tersimpan.");
  });
  test("tries a failed network again by itself, a refusal by hand only", () => {
    const { papan } = mulaiKirim(ganti(awal(), "Satu"));
    expect(kalimatPapan(papan)).toBe("Menyimpan…");
    const putus = terimaJawaban(papan, null);
    expect(isPerluKirim(putus)).toBe(true);
    expect(nama(putus)).toBe("Satu");
    const gagal = terimaJawaban(papan, { jenis: "gagal", kode: "bentrok", pesan: "Sudah ditutup." });
    expect(isPerluKirim(gagal)).toBe(false);
    expect(kalimatPapan(gagal)).toBe("Sudah ditutup.");
  });
  test("that was refused can be taken back as a whole", () => {
    const temuan = { berat: "salah", jenis: "simpul", kunci: "s1", kolom: "kode", pesan: "Ganti." } as const;
    const ditolak = terimaJawaban(mulaiKirim(ganti(awal(), "Satu")).papan, { jenis: "ditolak", temuan: [temuan] });
    expect(isPerluKirim(ditolak)).toBe(false);
    expect(kalimatPapan(ditolak)).toContain("diperbaiki");
    expect(buangAntrean(ditolak).naskah).toEqual(awal().naskah);
    expect(isPerluKirim(ganti(ditolak, "Dua"))).toBe(true);
  });
  test("survives the browser being closed and shows then what changed meanwhile", () => {
    const draf = drafOf(ganti(awal(), "Satu"));
    expect(draf).not.toBeNull();
    expect(drafOf(awal())).toBeNull();
    const lain = createPapan(naskahUji(), new Map([["simpul/s1", 9]]));
    const pulih = draf === null ? lain : pulihkan(lain, draf);
    expect(nama(pulih)).toBe("Satu");
    expect(mulaiKirim(pulih).perubahan).toMatchObject([{ revisi: 3 }]);
  });
  test("takes in rows that were read later without touching those it holds", () => {
    const papan = ganti(awal(), "Satu");
    const isi = naskahUji().simpul.get("s1") ?? null;
    const pagu = { jenis: "pagu_renstra", kunci: "p1/2026", isi: { nilai: "1" } } as const;
    const gabungan = gabung(papan, [{ jenis: "simpul", kunci: "s1", isi }, pagu], { "pagu_renstra/p1/2026": 2 });
    expect(nama(gabungan)).toBe("Satu");
    expect(gabungan.naskah.pagu_renstra.size).toBe(1);
    expect(gabungan.revisi.get("pagu_renstra/p1/2026")).toBe(2);
    expect(gabungan.antre).toHaveLength(1);
  });
});

describe("a conflict", () => {
  const isi = { ...naskahUji().simpul.get("s1"), nama: "Dari Bayu" } as never;
  const bentrok = () =>
    terimaJawaban(mulaiKirim(ganti(awal(), "Dari Rani")).papan, {
      jenis: "bentrok",
      baris: [{ ...tandingan, isi }],
    });
  test("keeps the own contents on screen until it is decided", () => {
    expect(nama(bentrok())).toBe("Dari Rani");
    expect(isPerluKirim(bentrok())).toBe(false);
    expect(kalimatPapan(bentrok())).toContain("1 bagian bentrok");
  });
  test("decided for the own contents sends them over the other's", () => {
    const milik = pilihBentrok(bentrok(), { ...tandingan, isi }, "saya");
    expect(mulaiKirim(milik).perubahan).toMatchObject([{ revisi: 7, isi: { nama: "Dari Rani" } }]);
  });
  test("decided for the other's contents takes them over, and undo still brings the own back", () => {
    const mereka = pilihBentrok(bentrok(), { ...tandingan, isi }, "mereka");
    expect(nama(mereka)).toBe("Dari Bayu");
    expect(isPerluKirim(mereka)).toBe(false);
    expect(nama(ulangi(batalkan(mereka)))).toBe("Dari Rani");
  });
});
