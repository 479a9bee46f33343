// Everything the parts of the pohon editor share: the board, what is selected and folded, what was typed, and the deeds.
import { createContext, use, useEffect, useMemo, useRef, useState } from "react";
import type { TemuanRencana } from "#perencanaan";
import { type DataPohon, findSalahBaru, periksaPohon } from "../../../tampilan/rencana/pohon/data.ts";
import { type HasilFormulir, type Maksud, runFormulir, runPindah } from "../../../tampilan/rencana/pohon/formulir.ts";
import { groupTemuan, type IsiSimpul, isiSimpul } from "../../../tampilan/rencana/pohon/gambar.ts";
import type { RingkasanHapus } from "../../../tampilan/rencana/pohon/hapus.ts";
import { type BarisHutan, listAtas, listTampak } from "../../../tampilan/rencana/pohon/hutan.ts";
import type { BacaMedan } from "../../../tampilan/rencana/pohon/isian.ts";
import { batalkan, lakukan, type Papan, ulangi } from "../../../tampilan/rencana/pohon/papan.ts";
import { newUuid } from "../uuid.ts";
import type { Mesin } from "./mesin.ts";
import { mintaHapus } from "./minta-hapus.ts";
import { useMesin } from "./use-mesin.ts";

/** Text typed into the panel that is not part of the plan yet, by field. */
export type Ketikan = Readonly<Record<string, string>>;
export type KonfirmasiHapus = { readonly id: string; readonly ringkasan: RingkasanHapus };

export type Editor = {
  readonly data: DataPohon;
  readonly mesin: Mesin;
  readonly papan: Papan;
  /** False without JavaScript and until it has arrived. */
  readonly hidup: boolean;
  readonly tampak: readonly BarisHutan[];
  readonly isi: ReadonlyMap<string, IsiSimpul>;
  readonly temuan: ReadonlyMap<string, readonly TemuanRencana[]>;
  readonly terlipat: ReadonlySet<string>;
  readonly aktif: string | null;
  /** Looks at a node; `fokus` moves the keyboard there. */
  readonly pilih: (id: string | null, fokus?: boolean) => void;
  readonly lipat: (id: string) => void;
  /** Counts how often the panel's first field was asked for; `mintaSunting` asks. */
  readonly sunting: number;
  readonly mintaSunting: (id: string) => void;
  readonly setTerlipat: (terlipat: ReadonlySet<string>) => void;
  readonly jalankan: (maksud: Maksud, id: string, baca: BacaMedan) => HasilFormulir;
  readonly pindahkan: (id: string, tempat: { readonly indukId: string | null; readonly posisi: number }) => void;
  readonly batal: () => void;
  readonly ulang: () => void;
  /** What just happened, for the line that screen readers follow. */
  readonly pesan: { readonly teks: string; readonly gagal: boolean };
  readonly umumkan: (teks: string, gagal?: boolean) => void;
  readonly ketikan: (id: string) => Ketikan;
  readonly setKetikan: (id: string, ketikan: Ketikan) => void;
  readonly konfirmasi: KonfirmasiHapus | null;
  readonly setKonfirmasi: (konfirmasi: KonfirmasiHapus | null) => void;
  readonly tanyaHapus: (id: string) => Promise<void>;
};

export const KonteksEditor = createContext<Editor | null>(null);

/** The editor around the calling component. */
export function useEditor(): Editor {
  const editor = use(KonteksEditor);
  if (editor === null) throw new Error("Bagian pohon dipakai di luar editor.");
  return editor;
}

export type AwalEditor = {
  readonly terpilih: string | null;
  readonly terlipat: ReadonlySet<string>;
  readonly konfirmasi: KonfirmasiHapus | null;
  /** What the plain form gave back after a refusal. */
  readonly ketikan: Ketikan | null;
};

/** Makes the editor of a page. */
export function useBuatEditor(data: DataPohon, awal: AwalEditor): Editor {
  const { mesin, papan, dipulihkan } = useMesin(data);
  const pandang = usePandang(data, mesin, papan, awal);
  const [pesan, setPesan] = useState({ teks: "", gagal: false });
  const [konfirmasi, setKonfirmasi] = useState(awal.konfirmasi);
  const [ketikan, setSemuaKetikan] = useState<Readonly<Record<string, Ketikan>>>(
    awal.ketikan === null || awal.terpilih === null ? {} : { [awal.terpilih]: awal.ketikan },
  );
  const umumkan = (teks: string, gagal = false): void => setPesan({ teks, gagal });
  const terap = createTerap({ data, mesin, pilih: pandang.pilih, umumkan });
  const pulih = { teks: "Perubahan yang belum tersimpan pada kunjungan lalu sudah dikirim lagi.", gagal: false };
  const kabar = dipulihkan && pesan.teks === "" ? pulih : pesan;
  const dasar = { data, mesin, papan, ...pandang, pesan: kabar, umumkan, konfirmasi, setKonfirmasi };
  return {
    ...dasar,
    ketikan: (id) => ketikan[id] ?? {},
    setKetikan: (id, baru) => setSemuaKetikan((lama) => ({ ...lama, [id]: baru })),
    jalankan: (maksud, id, baca) => terap(runFormulir(bahanOf(data, mesin), maksud, id, baca)),
    pindahkan: (id, tempat) => void terap(runPindah(bahanOf(data, mesin), id, tempat)),
    batal: () => mundur(mesin, "batal", umumkan),
    ulang: () => mundur(mesin, "ulang", umumkan),
    tanyaHapus: (id) => mintaHapus({ data, mesin, umumkan, setKonfirmasi }, id),
  };
}

function bahanOf({ lingkup, nomenklaturVersi }: DataPohon, mesin: Mesin) {
  return { naskah: mesin.papan().naskah, lingkup, nomenklaturVersi, newId: newUuid };
}

type BahanTerap = Pick<Editor, "data" | "mesin" | "pilih" | "umumkan">;

/** Carries out what a form means unless the plan would become wrong, and says so either way. */
function createTerap({ data, mesin, pilih, umumkan }: BahanTerap) {
  return (hasil: HasilFormulir): HasilFormulir => {
    if (hasil.jenis === "salah") {
      umumkan(Object.values(hasil.pesan).join(" "), true);
      return hasil;
    }
    const lama = mesin.papan();
    const baru = lakukan(lama, hasil.label, hasil.perubahan);
    const [salah] = findSalahBaru(lama.naskah, baru.naskah, data.lingkup);
    if (salah !== undefined) {
      umumkan(salah.pesan, true);
      return { jenis: "salah", pesan: { [salah.kolom ?? "umum"]: salah.pesan } };
    }
    if (baru !== lama) {
      mesin.ubah(() => baru);
      umumkan(`Sudah: ${hasil.label}.`);
    }
    if (hasil.terpilih !== null) pilih(hasil.terpilih, false);
    return hasil;
  };
}

function mundur(mesin: Mesin, arah: "batal" | "ulang", umumkan: Editor["umumkan"]): void {
  const langkah = arah === "batal" ? mesin.papan().batal.at(-1) : mesin.papan().ulang.at(-1);
  if (langkah === undefined) {
    umumkan(arah === "batal" ? "Tidak ada yang dapat dibatalkan." : "Tidak ada yang dapat diulang.");
    return;
  }
  mesin.ubah(arah === "batal" ? batalkan : ulangi);
  umumkan(`${arah === "batal" ? "Dibatalkan" : "Diulang"}: ${langkah.label}.`);
}

/** What is seen: rows in view, texts, findings, selection and folding. */
function usePandang(data: DataPohon, mesin: Mesin, papan: Papan, awal: AwalEditor) {
  const { naskah } = papan;
  const { lingkup, temuanLain } = data;
  const [hidup, setHidup] = useState(false);
  const [terlipat, setTerlipat] = useState(awal.terlipat);
  const [dipilih, setDipilih] = useState(awal.terpilih);
  const fokus = useRef<string | null>(null);
  const temuan = useMemo(
    () => groupTemuan(naskah, [...periksaPohon(naskah, lingkup), ...temuanLain]),
    [naskah, lingkup, temuanLain],
  );
  const isi = useMemo(() => isiSimpul({ naskah, lingkup, temuan }), [naskah, lingkup, temuan]);
  const tampak = useMemo(() => listTampak(naskah, terlipat), [naskah, terlipat]);
  const aktif = dipilih !== null && naskah.simpul.has(dipilih) ? dipilih : null;
  useEffect(() => setHidup(true), []);
  useAlamat(aktif);
  useEffect(() => {
    if (fokus.current === null) return;
    document.getElementById(`simpul-${fokus.current}`)?.focus();
    fokus.current = null;
  });
  const [sunting, setSunting] = useState(0);
  const lipat = (id: string): void => {
    const baru = new Set(terlipat);
    if (!baru.delete(id)) baru.add(id);
    setTerlipat(baru);
  };
  const pilih = (id: string | null, denganFokus = false): void => {
    setDipilih(id);
    if (id === null) return;
    if (denganFokus) fokus.current = id;
    setTerlipat((lama) => {
      const atas = listAtas(mesin.papan().naskah, id).filter((a) => lama.has(a));
      return atas.length === 0 ? lama : new Set([...lama].filter((l) => !atas.includes(l)));
    });
  };
  const mintaSunting = (id: string): void => {
    pilih(id);
    setSunting((n) => n + 1);
  };
  return { hidup, terlipat, setTerlipat, tampak, isi, temuan, aktif, pilih, lipat, sunting, mintaSunting };
}

/** The address names the node that is looked at, so that it can be shared; nothing is loaded for that. */
function useAlamat(aktif: string | null): void {
  useEffect(() => {
    const url = new URL(window.location.href);
    if (url.searchParams.get("simpul") === aktif) return;
    for (const nama of ["hapus", "selesai"]) url.searchParams.delete(nama);
    if (aktif === null) url.searchParams.delete("simpul");
    else url.searchParams.set("simpul", aktif);
    window.history.replaceState(window.history.state, "", url.pathname + url.search);
  }, [aktif]);
}
