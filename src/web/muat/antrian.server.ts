// Loading and judging the queue, for the head (/pengukuran/persetujuan) and the verifikator (/pengukuran/verifikasi).
import { Galat } from "#inti";
import { assertCan, can, type Pengguna } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import type { Antrian, RujukanSel } from "#pengukuran";
import { getAntrianVerifikasi, getLembarIsi, kembalikan, setujui, terima } from "#pengukuran/server";
import { buildLembarAntrian, type LembarAntrian } from "../tampilan/verifikasi.ts";
import { buildLaporanMassal, kunciOf, type LaporanMassal, parseKunci } from "../tampilan/verifikasi-kunci.ts";
import type { BahanAksi } from "./aksi.server.ts";
import type { BahanMuat } from "./muat.server.ts";
import { readTeks } from "./parameter.ts";
import { withIsian } from "./penolakan.server.ts";

export type Tahap = Antrian["menunggu"];
/** `pilih` is the sheet whose boxes are all ticked, by its `kunci`. */
export type HalamanAntrian = {
  readonly lembar: readonly LembarAntrian[];
  readonly jumlah: number;
  readonly pilih: string | null;
};

/** The queue of every PD that the user heads. @throws Galat `tidak_berhak`, `tidak_ditemukan`. */
export async function loadAntrianKepala({ konteks, pengguna, params }: BahanMuat): Promise<HalamanAntrian> {
  const periode = readTeks(params, "periode");
  const antrian = await Promise.all(
    (await listPdDikepalai({ konteks, pengguna })).map((pdKode) =>
      getAntrianVerifikasi(konteks, pengguna, { menunggu: "kepala_pd", pdKode, periode }),
    ),
  );
  return toHalaman(antrian, params);
}

/** The queue of the whole pemda, or of one PD. @throws Galat `tidak_berhak`, `tidak_ditemukan`, `masukan`. */
export async function loadAntrianVerifikator({ konteks, pengguna, params }: BahanMuat): Promise<HalamanAntrian> {
  const [pdKode, periode] = [readTeks(params, "pd"), readTeks(params, "periode")];
  return toHalaman(
    [await getAntrianVerifikasi(konteks, pengguna, { menunggu: "verifikator", pdKode, periode })],
    params,
  );
}

async function listPdDikepalai({
  konteks,
  pengguna,
}: Pick<BahanMuat, "konteks" | "pengguna">): Promise<readonly string[]> {
  const { pemda, pd } = await getDaftarPd(konteks, pengguna);
  const milik = pd.filter((p) => isKepala(pengguna, pemda.pemdaId, p.id));
  if (milik.length === 0) assertCan(pengguna, "setujui_realisasi", { jenis: "pemda", pemdaId: pemda.pemdaId });
  return milik.map((p) => p.kode);
}

function isKepala(pengguna: Pengguna, pemdaId: number, pdId: string): boolean {
  return can(pengguna, "setujui_realisasi", { jenis: "pd", pemdaId, pdId });
}

function toHalaman(antrian: readonly Antrian[], params: URLSearchParams): HalamanAntrian {
  const lembar = antrian.flatMap(buildLembarAntrian);
  return { lembar, jumlah: antrian.reduce((n, a) => n + a.jumlah, 0), pilih: readTeks(params, "pilih") ?? null };
}

/** What was typed, so that a refusal gives it back: notes by cell ("" for the chosen ones), and ticked boxes. */
export type KetikanAntrian = {
  readonly lembar: string;
  readonly catatan: Readonly<Record<string, string>>;
  readonly terpilih: readonly string[];
};
/** What the page is told after an action. */
export type HasilAntrian =
  | { readonly lembar: string; readonly laporan: LaporanMassal }
  | { readonly pesan: string; readonly nilai: KetikanAntrian };

/** Names of a note's field. */
const AWALAN_CATATAN = "catatan.";

/**
 * Judges what the form names: the button's own cell, or the ticked ones. Refused input comes back with what was typed.
 * @throws Galat `tidak_berhak`.
 */
export function judgeAntrian(bahan: BahanAksi, tahap: Tahap) {
  const { isi, semua } = bahan;
  const nilai = { lembar: `${isi("pd")}.${isi("periode")}`, catatan: readCatatan(bahan), terpilih: semua("sel") };
  return withIsian<KetikanAntrian, HasilAntrian>(nilai, async () => {
    const { konteks, pengguna } = bahan;
    const alamat = { pdKode: isi("pd"), periode: isi("periode") };
    const { tombol, satu } = readTombol(bahan);
    const sel = (satu === "" ? nilai.terpilih : [satu]).map(parseKunci);
    if (sel.length === 0) throw new Galat("masukan", "Belum ada isian yang dipilih. Centang dahulu isiannya.");
    const masukan = { ...alamat, sel, catatan: (nilai.catatan[satu] ?? "").trim() };
    if (tombol === "kembalikan" && masukan.catatan === "") {
      throw new Galat("masukan", "Tulis catatan untuk perencana: apa yang perlu diperbaiki. Pilihan Anda tetap ada.");
    }
    const jalan = { kembalikan, setujui, terima }[tombol === "kembalikan" ? tombol : SETUJU[tahap].tindakan];
    const hasil = await jalan(konteks, pengguna, masukan);
    const kata = tombol === "kembalikan" ? "dikembalikan" : SETUJU[tahap].kata;
    return { lembar: nilai.lembar, laporan: buildLaporanMassal(kata, hasil, await namaSel(bahan, alamat)) };
  });
}

const SETUJU = {
  kepala_pd: { tindakan: "setujui", kata: "disetujui" },
  verifikator: { tindakan: "terima", kata: "diterima" },
} as const;

// One submit button is sent: "setuju" or "kembalikan", holding one cell's key, or nothing for the ticked ones.
function readTombol({ semua }: BahanAksi): { readonly tombol: "setuju" | "kembalikan"; readonly satu: string } {
  const [kembali] = semua("kembalikan");
  if (kembali !== undefined) return { tombol: "kembalikan", satu: kembali };
  return { tombol: "setuju", satu: semua("setuju")[0] ?? "" };
}

function readCatatan({ isi, semua }: BahanAksi): Readonly<Record<string, string>> {
  return Object.fromEntries(["", ...semua("baris")].map((kunci) => [kunci, isi(`${AWALAN_CATATAN}${kunci}`)]));
}

// Accepted cells have left the queue, so their names are read from the sheet.
async function namaSel(
  { konteks, pengguna }: BahanAksi,
  alamat: { readonly pdKode: string; readonly periode: string },
): Promise<(sel: RujukanSel) => string> {
  const { kelompok } = await getLembarIsi(konteks, pengguna, alamat);
  const tanpaVersi = (sel: RujukanSel) => kunciOf({ ...sel, versi: 0 });
  const nama = new Map(
    kelompok.flatMap((k) => k.baris).map((b) => [tanpaVersi(b.sel), `${b.indikator.nama} (${b.labelPeriode})`]),
  );
  return (sel) => nama.get(tanpaVersi(sel)) ?? sel.indikator;
}
