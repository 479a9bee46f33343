// A thousand edits drawn by lot, through the use cases, on a real database: every state of the plan and of its drafts can
// be shown again, by audit entry and by day, and is what the pure rules say it was.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { getPd } from "#organisasi/server";
import {
  createDokumen,
  getNaskahPada,
  getVersi,
  loadNaskah,
  loadRancangan,
  mulaiPerubahan,
  tindakVersi,
  ubahRancangan,
} from "#perencanaan/server";
import { type BasisUji, createTestDatabase, runSql, urlOf } from "../../../tests/bantu/basis-uji.ts";
import { createAkun, createPd, createPemda, type PdUji, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import {
  type Acak,
  type BekalAcak,
  createAcak,
  drawSuntingRenja,
  drawSuntingRenstra,
} from "../../../tests/bantu/suntingan-acak.ts";
import { bagianKunci, isMilikDokumen, type Perubahan } from "./baris.ts";
import { applyPerubahan, emptyNaskah, type Naskah } from "./naskah.ts";
import { invert, removeIndikator, removeSimpul } from "./operasi.ts";
import { periksaStruktur } from "./periksa-struktur.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

/** A failing run is repeated with BENIH=<number>. */
const BENIH = Number(process.env.BENIH ?? Date.now() % 1_000_000);
const BANYAK_SUNTINGAN = 1000;
const PD = { pdKode: "disnaker" };

type Jenis = "renstra" | "renja";
type Dokumen = { readonly jenis: Jenis; readonly id: string; readonly dari: number; readonly sampai: number };
/** What must be shown for audit entry `no`: the plan that held, and the draft of `versiId` over it. */
type Catatan = {
  readonly no: bigint;
  readonly dokumen: Dokumen;
  readonly versiId: string;
  readonly berlaku: Naskah;
  readonly rancangan: Naskah;
  readonly ditetapkan: boolean;
};

let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
let pdLain: PdUji;
let perencana: Awaited<ReturnType<typeof createAkun>>;
let kepala: Awaited<ReturnType<typeof createAkun>>;
beforeAll(async () => {
  process.stdout.write(`putar ulang rencana: BENIH=${BENIH}\n`);
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
  pdLain = await createPd(pemda, "dinsos");
  perencana = await createAkun(pemda, "perencana", pd);
  kepala = await createAkun(pemda, "kepala_pd", pd);
});
afterAll(() => uji.drop());

const urut = (naskah: Naskah) =>
  Object.fromEntries(
    Object.entries(naskah).map(([jenis, baris]: [string, ReadonlyMap<string, unknown>]) => [
      jenis,
      Object.fromEntries([...baris].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
const nomorKini = (): Promise<bigint> => uji.basis.dataVersion(pemda.pemdaId);

/** The plan of the years of a document, out of the plan of all years. */
function dalamMasa(naskah: Naskah, { dari, sampai }: Dokumen): Naskah {
  const cocok = (tahun: number): boolean => tahun >= dari - 1 && tahun <= sampai;
  const saring = <T>(baris: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...baris].filter(([kunci]) => cocok(Number(bagianKunci(kunci)[1].slice(0, 4)))));
  return {
    ...naskah,
    jadwal: saring(naskah.jadwal),
    target: saring(naskah.target),
    pagu: saring(naskah.pagu),
    prioritas: saring(naskah.prioritas),
    aksi: new Map([...naskah.aksi].filter(([, a]) => cocok(a.tahun))),
  };
}

const lingkup = ({ jenis, dari, sampai }: Dokumen): LingkupNaskah => ({
  dokumen: { jenis, tahunMulai: dari, tahunSelesai: sampai, tahunDasar: null },
  bidang: ["2.07"],
  jabatan: new Map([[pd.jabatanId, { kode: "kepala", nama: "Kepala" }]]),
  pd: new Map([pd.pdId, pdLain.pdId].map((id) => [id, { kode: id, nama: id }])),
  luar: new Map(),
});

/** Whether the rules let these changes be drafted. */
function isDiterima(naskah: Naskah, perubahan: readonly Perubahan[], dokumen: Dokumen): boolean {
  if (perubahan.some((p) => !isMilikDokumen(dokumen.jenis, p.jenis))) return false;
  const salah = (n: Naskah) => periksaStruktur(n, lingkup(dokumen)).length;
  return salah(applyPerubahan(naskah, perubahan)) <= salah(naskah);
}

/** A new node begins with its document, as the use case writes it. */
function withMulai(naskah: Naskah, perubahan: readonly Perubahan[], { dari }: Dokumen): readonly Perubahan[] {
  return perubahan.map((p) =>
    p.jenis === "simpul" && p.isi !== null && !naskah.simpul.has(p.kunci) && p.isi.berlaku_mulai === null
      ? { ...p, isi: { ...p.isi, berlaku_mulai: dari } }
      : p,
  );
}

async function startDokumen(jenis: Jenis): Promise<{ readonly dokumen: Dokumen; readonly versiId: string }> {
  const [dari, sampai] = jenis === "renstra" ? [2026, 2030] : [2026, 2026];
  const isian = { jenis, judul: `Dokumen ${jenis}`, tahunMulai: dari, tahunSelesai: sampai, tahunDasar: null };
  const { versiId } = await createDokumen(uji.konteks, perencana, { ...PD, isian });
  const versi = await uji.basis.read(pemda.pemdaId, (sesi) => getVersi(sesi, pd.pdId, versiId));
  return { dokumen: { jenis, id: versi.dokumen.id, dari, sampai }, versiId };
}

/** One version from its beginning to being set; gives what was drafted, and notes every state on the way. */
async function jalaniVersi(
  acak: Acak,
  { dokumen, versiId }: { readonly dokumen: Dokumen; readonly versiId: string },
  { awal, banyak, catat }: { readonly awal: Naskah; readonly banyak: number; readonly catat: (c: Catatan) => void },
): Promise<Naskah> {
  const berlaku = dalamMasa(awal, dokumen);
  const tahun = Array.from({ length: dokumen.sampai - dokumen.dari + 1 }, (_, i) => dokumen.dari + i);
  const bekal: BekalAcak = { jabatanId: pd.jabatanId, pdLain: pdLain.pdId, tahun, newId: uji.konteks.newId };
  const draw = dokumen.jenis === "renstra" ? drawSuntingRenstra : drawSuntingRenja;
  let rancangan = berlaku;
  let batal: readonly Perubahan[] = [];
  const sunting = async (perubahan: readonly Perubahan[]): Promise<void> => {
    const isi = withMulai(rancangan, perubahan, dokumen);
    const hasil = await ubahRancangan(uji.konteks, perencana, { ...PD, versiId, perubahan });
    expect([BENIH, hasil.jenis]).toEqual([BENIH, isDiterima(rancangan, isi, dokumen) ? "tersimpan" : "ditolak"]);
    if (hasil.jenis !== "tersimpan") return;
    batal = invert(rancangan, isi);
    rancangan = applyPerubahan(rancangan, isi);
    catat({ no: await nomorKini(), dokumen, versiId, berlaku, rancangan, ditetapkan: false });
  };
  for (let i = 0; i < banyak; i++) await sunting(acak(12) === 0 ? batal : draw(acak, rancangan, bekal));
  await ajukan(versiId, { rancangan: () => rancangan, sunting });
  await tindakVersi(uji.konteks, kepala, { ...PD, versiId, aksi: "tetapkan", tanggal: "2026-01-02" });
  catat({ no: await nomorKini(), dokumen, versiId, berlaku: rancangan, rancangan, ditetapkan: true });
  return rancangan;
}

/** Submits; what stands in the way is taken out of the draft first. */
async function ajukan(
  versiId: string,
  {
    rancangan,
    sunting,
  }: { readonly rancangan: () => Naskah; readonly sunting: (p: readonly Perubahan[]) => Promise<void> },
): Promise<void> {
  for (let ke = 0; ke < 50; ke++) {
    const hasil = await tindakVersi(uji.konteks, perencana, { ...PD, versiId, aksi: "ajukan" });
    if (hasil.jenis === "selesai") return;
    const [temuan] = hasil.temuan;
    if (temuan === undefined) throw new Error("belum lengkap tanpa temuan");
    const id = bagianKunci(temuan.kunci)[0];
    if (temuan.jenis === "simpul") await sunting(removeSimpul(rancangan(), id));
    else await sunting(removeIndikator(rancangan(), id));
  }
  throw new Error(`BENIH=${BENIH}: rancangan tidak kunjung lengkap`);
}

/** Rows of one document's years put back into the plan of all years. */
function gabung(semua: Naskah, bagian: Naskah, dokumen: Dokumen): Naskah {
  const dalam = dalamMasa(semua, dokumen);
  const luar = <T>(jenis: keyof Naskah, baris: ReadonlyMap<string, T>) =>
    [...baris].filter(([kunci]) => !dalam[jenis].has(kunci));
  return {
    ...bagian,
    jadwal: new Map([...luar("jadwal", semua.jadwal), ...bagian.jadwal]),
    target: new Map([...luar("target", semua.target), ...bagian.target]),
    pagu: new Map([...luar("pagu", semua.pagu), ...bagian.pagu]),
    prioritas: new Map([...luar("prioritas", semua.prioritas), ...bagian.prioritas]),
    aksi: new Map([...luar("aksi", semua.aksi), ...bagian.aksi]),
  };
}

test("1,000 random edits: every state, drafts too, is shown again as it was, by entry and by day", async () => {
  const acak = createAcak(BENIH);
  const catatan: Catatan[] = [];
  const catat = (c: Catatan): void => {
    catatan.push(c);
  };
  let semua = emptyNaskah();
  const PUTARAN = 5;
  const perVersi = BANYAK_SUNTINGAN / (PUTARAN * 2);
  let terbuka = { renstra: await startDokumen("renstra"), renja: await startDokumen("renja") };
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    for (const jenis of ["renstra", "renja"] as const) {
      const { dokumen, versiId } = terbuka[jenis];
      const hasil = await jalaniVersi(acak, { dokumen, versiId }, { awal: semua, banyak: perVersi, catat });
      semua = gabung(semua, hasil, dokumen);
      if (putaran === PUTARAN - 1) continue;
      const baru = await mulaiPerubahan(uji.konteks, perencana, { ...PD, dokumenId: dokumen.id, alasan: "Uji" });
      terbuka = { ...terbuka, [jenis]: { dokumen, versiId: baru.versiId } };
    }
  }
  expect(catatan.length).toBeGreaterThan(BANYAK_SUNTINGAN / 4);
  await periksaMenurutNomor(acak, catatan);
  await periksaMenurutHari(acak, catatan);
}, 600_000);

async function periksaMenurutNomor(acak: Acak, catatan: readonly Catatan[]): Promise<void> {
  const dilihat = catatan.filter((c) => c.ditetapkan || acak(8) === 0);
  for (const { no, dokumen, versiId, berlaku, rancangan, ditetapkan } of dilihat) {
    const ruang = { pdId: pd.pdId, dari: dokumen.dari, sampai: dokumen.sampai };
    const [rencana, draf] = await uji.basis.read(pemda.pemdaId, async (sesi) => {
      const versi = await getVersi(sesi, pd.pdId, versiId);
      const rancanganPada = await loadRancangan(sesi, await getPd(sesi, "disnaker"), versi, String(no));
      return [await loadNaskah(sesi, ruang, String(no)), rancanganPada.naskah];
    });
    expect(urut(rencana), `BENIH=${BENIH}, entri ${no}`).toEqual(urut(berlaku));
    if (!ditetapkan) expect(urut(draf), `BENIH=${BENIH}, rancangan pada entri ${no}`).toEqual(urut(rancangan));
  }
}

// The audit trail of the test is stretched over days, five entries each, so that days can be asked for.
async function periksaMenurutHari(acak: Acak, catatan: readonly Catatan[]): Promise<void> {
  const urlSuper = urlOf(inject("urlSuper"), new URL(uji.urlPemilik).pathname.slice(1));
  await runSql(
    urlSuper,
    "UPDATE sakip.jejak SET waktu = timestamptz '2026-01-01 08:00+07' + (no / 5) * interval '1 day'",
  );
  const hariOf = (no: bigint): bigint => no / 5n;
  const tanggalOf = (no: bigint): string =>
    new Date(Date.UTC(2026, 0, 1 + Number(hariOf(no)))).toISOString().slice(0, 10);
  const terakhir = new Map(catatan.map((c) => [hariOf(c.no), c]));
  // Only the last note of a day after which nothing else was written that day.
  const kini = await nomorKini();
  const nomorTerakhir = (hari: bigint): bigint => (hari * 5n + 4n < kini ? hari * 5n + 4n : kini);
  const dilihat = [...terakhir].filter(([hari, c]) => c.no === nomorTerakhir(hari)).filter(() => acak(4) === 0);
  expect(dilihat.length).toBeGreaterThan(3);
  for (const [, c] of dilihat) {
    const tanggal = tanggalOf(c.no);
    const { dari, sampai } = c.dokumen;
    const rencana = await getNaskahPada(uji.konteks, kepala, { ...PD, tanggal, dari, sampai });
    expect(urut(rencana.naskah), `BENIH=${BENIH}, ${tanggal}`).toEqual(urut(c.berlaku));
    const draf = await getNaskahPada(uji.konteks, perencana, { ...PD, tanggal, versiId: c.versiId });
    expect(draf.versi?.keadaan).toBe(c.ditetapkan ? "ditetapkan" : "disusun");
    expect(urut(draf.naskah), `BENIH=${BENIH}, rancangan ${tanggal}`).toEqual(urut(c.rancangan));
  }
}
