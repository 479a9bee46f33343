// Loads the plan behind a planning grid and stores what its plain form sends. Called by /perencanaan/target and /pagu.
import { data, redirect } from "react-router";
import { Galat } from "#inti";
import { applyPerubahan, type Naskah, type Perubahan, sebutanBaris } from "#perencanaan";
import { getLembarIndikator, type LembarIndikator, ubahRancangan } from "#perencanaan/server";
import { namaMedan } from "../../../tampilan/isi/nama-medan.ts";
import type { TampilanKisi } from "../../../tampilan/rencana/kisi/kisi.ts";
import { bacaSel, namaAlasan } from "../../../tampilan/rencana/kisi/sel.ts";
import { namaPenulis } from "../../../tampilan/rencana/penulis.ts";
import type { BahanAksi } from "../../aksi.server.ts";
import { withKueri } from "../../alamat.ts";
import type { BahanMuat } from "../../muat.server.ts";
import { readTahun, readTeks } from "../../parameter.ts";
import { resolvePdRencana } from "../dokumen/pd-rencana.server.ts";

/**
 * The plan in the asked version, else in the open one, else the year's plan as it holds, which a Renja decided.
 * @throws Galat `tidak_berhak`, `tidak_ditemukan`.
 */
export async function loadKisi(bahan: BahanMuat): Promise<LembarIndikator> {
  const pdKode = await resolvePdRencana(bahan);
  const { konteks, pengguna, params } = bahan;
  const permintaan = { pdKode, versiId: readTeks(params, "versi"), tahun: readTahun(params) };
  const lembar = await getLembarIndikator(konteks, pengguna, permintaan);
  if (lembar.versi !== null) return lembar;
  const dokumen = { ...lembar.lingkup.dokumen, jenis: "renja" as const };
  return { ...lembar, lingkup: { ...lembar.lingkup, dokumen } };
}

/** What the plain form is told when something was refused: everything typed comes back. */
export type JawabanKisi = {
  readonly pesan: string;
  readonly ketikan: Readonly<Record<string, string>>;
  readonly salah: Readonly<Record<string, string>>;
};

type Tujuan = { readonly alamat: string; readonly alasan: string };

/** Stores every cell of the form that differs, all or nothing, and comes back to the page. */
export async function simpanKisi(
  bahan: BahanAksi,
  build: (lembar: LembarIndikator) => TampilanKisi,
  { alamat, alasan }: Tujuan,
) {
  const lembar = await loadKisi(bahan);
  const { versi, pd, naskah } = lembar;
  if (versi === null) throw new Galat("bentrok", "Belum ada versi yang sedang disusun. Mulai dokumen dahulu.");
  const tampilan = build(lembar);
  const { ketikan, salah, perubahan } = bacaFormulir(bahan, naskah, tampilan);
  if (Object.keys(salah).length > 0) {
    const banyak = Object.keys(salah).length;
    return data<JawabanKisi>(
      { pesan: `Ada ${banyak} sel yang perlu diperbaiki. Belum ada yang disimpan.`, ketikan, salah },
      { status: 400 },
    );
  }
  const hasil = await ubahRancangan(bahan.konteks, bahan.pengguna, {
    pdKode: pd.kode,
    versiId: versi.id,
    perubahan,
    alasan,
  });
  switch (hasil.jenis) {
    case "tersimpan":
      return redirect(withKueri(alamat, { pd: pd.kode, versi: versi.id, selesai: "ya" }));
    case "ditolak":
      return data<JawabanKisi>(
        { pesan: hasil.temuan.map((t) => t.pesan).join(" "), ketikan, salah: {} },
        { status: 400 },
      );
    case "bentrok": {
      const sebut = hasil.baris.map((b) => `${sebutanBaris(naskah, b.jenis, b.kunci)} diubah ${namaPenulis(b.oleh)}.`);
      return data<JawabanKisi>({ pesan: sebut.join(" "), ketikan, salah: {} }, { status: 409 });
    }
  }
}

function bacaFormulir({ isi }: BahanAksi, awal: Naskah, { kolom, baris, perluAlasan }: TampilanKisi) {
  const ketikan: Record<string, string> = {};
  const salah: Record<string, string> = {};
  const perubahan: Perubahan[] = [];
  let naskah = awal;
  const catat = (p: Perubahan): void => {
    naskah = applyPerubahan(naskah, [p]);
    perubahan.push(p);
  };
  for (const b of baris) {
    for (const [i, k] of kolom.entries()) {
      if (b.id === null || b.sel[i]?.boleh !== true) continue;
      const nama = namaMedan(b.id, k.id);
      const teks = isi(nama);
      ketikan[nama] = teks;
      const hasil = bacaSel(naskah, k, b.id, teks);
      if (!hasil.ok) salah[nama] = hasil.pesan;
      else if (hasil.perubahan !== null) catat(hasil.perubahan);
    }
  }
  for (const { jenis, kunci } of perluAlasan) {
    const target = naskah[jenis].get(kunci);
    const teks = isi(namaAlasan(jenis, kunci)).trim();
    const alasan = teks === "" ? null : teks;
    if (target !== undefined && target.alasan !== alasan) catat({ jenis, kunci, isi: { ...target, alasan } });
  }
  return { ketikan, salah, perubahan };
}
