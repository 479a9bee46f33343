// One action on many cells of a sheet: what fits is done, what does not is named with every reason. Called by the use
// cases ajukan, tarik, setujui, terima and kembalikan.
import type { Konteks, Sesi } from "#inti/server";
import type { Aksi, Pengguna } from "#organisasi";
import type { Tindakan } from "./alur.ts";
import { kalimatBentrok } from "./bentrok.ts";
import type { HasilMassal, MasukanMassal, RujukanSel } from "./isi-tipe.ts";
import { type LingkupPd, writePd } from "./pintu.server.ts";
import { findSel, type LembarTulis, loadLembarTulis, type SelTulis } from "./sel-tulis.server.ts";
import { restoreTerbit } from "./terbit-baca.server.ts";
import { sebabTakBoleh } from "./tindakan-tersedia.ts";
import { appendTindakan, sesudah, type UbahAlur, updateAlur } from "./tindakan-tulis.server.ts";

type TindakanMassal = "ajukan" | "tarik" | "setujui" | "terima" | "kembalikan";

/** `periksa` gives further reasons against one cell; it is made once per transaction. */
export type Massal = {
  readonly tindakan: TindakanMassal;
  readonly aksi: readonly [Aksi, ...Aksi[]];
  readonly periksa?: (
    sesi: Sesi,
    lembar: LembarTulis,
    periode: string,
  ) => Promise<(sel: SelTulis) => readonly string[]>;
};

/**
 * Takes the action on each named cell, in one transaction. Each cell is judged as it stands when the transaction runs:
 * one that was written since the version the user saw is left alone and named.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function runMassal(
  konteks: Konteks,
  pengguna: Pengguna,
  masukan: MasukanMassal,
  massal: Massal,
): Promise<HasilMassal> {
  const alasan = masukan.catatan === undefined ? {} : { alasan: masukan.catatan };
  return writePd(konteks, pengguna, { ...masukan, ...alasan, aksi: massal.aksi }, async (sesi, lingkup) => {
    const lembar = await loadLembarTulis(sesi, lingkup, masukan.periode, masukan.sel);
    const periksa = (await massal.periksa?.(sesi, lembar, masukan.periode)) ?? (() => []);
    const putusan = uniqueSel(masukan.sel).map((r) => putuskan(r, { lembar, lingkup, massal, periksa }));
    await tulis(sesi, lingkup, putusan, masukan);
    return {
      berhasil: putusan.flatMap((p) => (p.jenis === "berhasil" ? [p.rujukan] : [])),
      sudah: putusan.flatMap((p) => (p.jenis === "sudah" ? [p.rujukan] : [])),
      gagal: putusan.flatMap((p) => (p.jenis === "gagal" ? [{ sel: p.rujukan, nama: p.nama, sebab: p.sebab }] : [])),
    };
  });
}

type Putusan =
  | {
      readonly jenis: "berhasil";
      readonly rujukan: RujukanSel;
      readonly sel: SelTulis;
      readonly tindakan: TindakanMassal;
    }
  | { readonly jenis: "sudah"; readonly rujukan: RujukanSel }
  | { readonly jenis: "gagal"; readonly rujukan: RujukanSel; readonly nama: string; readonly sebab: readonly string[] };

type BahanPutusan = {
  readonly lembar: LembarTulis;
  readonly lingkup: LingkupPd;
  readonly massal: Massal;
  readonly periksa: (sel: SelTulis) => readonly string[];
};

function putuskan(rujukan: RujukanSel, { lembar, lingkup, massal, periksa }: BahanPutusan): Putusan {
  const { tindakan } = massal;
  const { akun, pemda, pd } = lingkup;
  const sel = findSel(lembar, rujukan);
  if (sel === undefined) {
    const belum = lembar.jadwalPd.status === "belum_dibuka";
    const sebab = [
      belum ? "Pengisian periode ini belum dibuka." : `Tidak dijadwalkan diukur pada ${rujukan.periode} di lembar ini.`,
    ];
    return { jenis: "gagal", rujukan, nama: rujukan.indikator, sebab };
  }
  const gagal = (...sebab: readonly string[]): Putusan => ({ jenis: "gagal", rujukan, nama: sel.nama, sebab });
  if (isSudah(sel, rujukan, akun.id, tindakan)) return { jenis: "sudah", rujukan };
  const objek = { pemdaId: pemda.pemdaId, pdId: pd.id, status: lembar.jadwalPd.status };
  const sebab = sebabTakBoleh(sel.alur, akun, objek, tindakan);
  if (sebab !== null) return gagal(sebab);
  if ((sel.entri?.versi ?? 0) !== rujukan.versi) return gagal(kalimatBentrok(sel.entri));
  const lain = periksa(sel);
  return lain.length > 0 ? gagal(...lain) : { jenis: "berhasil", rujukan, sel, tindakan };
}

// The same action by the same user on the same version, with nothing after it: the form was sent twice.
function isSudah({ entri }: SelTulis, { versi }: RujukanSel, olehId: string, tindakan: Tindakan): boolean {
  const terakhir = entri?.tindakan.at(-1);
  return terakhir?.tindakan === tindakan && terakhir.olehId === olehId && terakhir.versi === versi;
}

async function tulis(
  sesi: Sesi,
  { akun, kini }: LingkupPd,
  putusan: readonly Putusan[],
  { catatan }: MasukanMassal,
): Promise<void> {
  const jadi = putusan.filter((p) => p.jenis === "berhasil");
  const tindakan = jadi.map(({ sel, rujukan, tindakan: t }) => ({
    sel,
    tindakan: t,
    versi: rujukan.versi,
    catatan: t === "kembalikan" ? (catatan ?? null) : null,
  }));
  await appendTindakan(sesi, akun, kini, tindakan);
  const gugur = jadi.filter(isKoreksiGugur);
  for (const { sel } of gugur) await restoreTerbit(sesi, sel);
  const lanjut = Map.groupBy(
    jadi.filter((p) => !isKoreksiGugur(p)),
    (p) => sesudah(p.sel, akun, p.tindakan).keadaan,
  );
  for (const [keadaan, daftar] of lanjut) {
    const ubah = { keadaan, ...ubahanOf(daftar[0]?.tindakan ?? "ajukan", { oleh: akun.nama, pada: kini }) };
    await updateAlur(
      sesi,
      daftar.map((d) => d.sel),
      ubah,
    );
  }
}

// A correction that is taken back or returned falls away: the published content comes back.
function isKoreksiGugur({ sel, tindakan }: { readonly sel: SelTulis; readonly tindakan: TindakanMassal }): boolean {
  return sel.alur.dalamKunci && (tindakan === "tarik" || tindakan === "kembalikan");
}

// The head's name stands as the approver's; the verifikator's acceptance publishes.
function ubahanOf(
  tindakan: TindakanMassal,
  penyetuju: { readonly oleh: string; readonly pada: Date },
): Omit<UbahAlur, "keadaan"> {
  switch (tindakan) {
    case "setujui":
      return { disetujui: penyetuju };
    case "terima":
      return { terbit: "hapus" };
    default:
      return { disetujui: null };
  }
}

function uniqueSel(sel: readonly RujukanSel[]): readonly RujukanSel[] {
  return [...new Map(sel.map((s) => [`${s.indikator}/${s.periode}`, s])).values()];
}
