// Brings a grid to life in the browser: typing, arrows, Enter, Ctrl+Z, and blocks pasted from Excel. Used by kisi.tsx.
import { type RefObject, useEffect, useMemo, useState } from "react";
import { useRevalidator } from "react-router";
import { tetangga } from "../../../tampilan/isi/gerak-sel.ts";
import { parseBlok, susunTempel } from "../../../tampilan/isi/tempel.ts";
import type { BarisKisi, TampilanKisi } from "../../../tampilan/rencana/kisi/kisi.ts";
import type { KolomKisi } from "../../../tampilan/rencana/kisi/sel.ts";
import { arahOf, arahPutar } from "../../isi/papan/arah.ts";
import { focusMedan, tempatOf, writeMedan } from "../../isi/papan/medan-dom.ts";
import type { KeadaanKisi, SelKetik } from "./keadaan-sel.ts";
import { createMesinKisi, type MesinKisi } from "./mesin-kisi.ts";

export type KisiHidup = {
  readonly keadaan: KeadaanKisi;
  readonly pesan: readonly string[];
  readonly pilih: MesinKisi["pilih"];
};

type Bahan = Pick<TampilanKisi, "kolom" | "baris" | "bahan"> & {
  readonly pdKode: string;
  readonly versiId: string;
  readonly alasan: string;
};

/** Attaches the engine to the table in `wadah`; without it the grid is a plain form. */
export function useKisi(wadah: RefObject<HTMLElement | null>, { kolom, baris, bahan, ...tempat }: Bahan): KisiHidup {
  const [keadaan, setKeadaan] = useState<KeadaanKisi>(new Map());
  const [pesan, setPesan] = useState<readonly string[]>([]);
  const { revalidate } = useRevalidator();
  const { pdKode, versiId, alasan } = tempat;
  // Columns are made anew with every answer; their ids say whether they changed.
  const kolomTetap = useKolomTetap(kolom);
  const mesin = useMemo(
    () =>
      createMesinKisi({
        pdKode,
        versiId,
        alasan,
        kolom: kolomTetap,
        onUbah: (baru, kabar) => {
          setKeadaan(baru);
          setPesan(kabar === null ? [] : [kabar]);
        },
        onTersimpan: () => void revalidate(),
      }),
    [pdKode, versiId, alasan, kolomTetap, revalidate],
  );
  useEffect(() => mesin.muat(bahan), [mesin, bahan]);
  useEffect(() => {
    const unsur = wadah.current;
    if (unsur === null) return;
    const henti = new AbortController();
    const opsi = { signal: henti.signal };
    unsur.addEventListener("change", (e) => onChange(e, kolom, mesin), opsi);
    unsur.addEventListener("keydown", (e) => onKeydown(e, baris, kolom, mesin), opsi);
    unsur.addEventListener("paste", (e) => setPesan(onPaste(e, baris, kolom, mesin)), opsi);
    return () => henti.abort();
  }, [wadah, mesin, kolom, baris]);
  return { keadaan, pesan, pilih: mesin.pilih };
}

function useKolomTetap(kolom: readonly KolomKisi[]): readonly KolomKisi[] {
  const [tetap, setTetap] = useState(kolom);
  const sama = tetap.map((k) => k.id).join() === kolom.map((k) => k.id).join();
  if (!sama) setTetap(kolom);
  return sama ? tetap : kolom;
}

function onChange(kejadian: Event, kolom: readonly KolomKisi[], mesin: MesinKisi): void {
  const tempat = tempatOf(kejadian.target);
  const k = kolom.find((satu) => satu.id === tempat?.kolom);
  if (tempat !== undefined && k !== undefined)
    mesin.ketik([{ baris: tempat.kunci, kolom: k, teks: tempat.unsur.value }]);
}

function onKeydown(
  kejadian: KeyboardEvent,
  baris: readonly BarisKisi[],
  kolom: readonly KolomKisi[],
  mesin: MesinKisi,
): void {
  const tempat = tempatOf(kejadian.target);
  if (tempat === undefined) return;
  const putar = arahPutar(kejadian);
  if (putar !== null) {
    kejadian.preventDefault();
    mesin[putar]();
    return;
  }
  const arah = arahOf(kejadian, tempat.unsur);
  if (arah === null) return;
  const gerak = listIsi(baris, kolom).map(({ kunci, zona }) => ({ kunci, zona: [zona] }));
  const tujuan = tetangga(gerak, tempat, arah);
  if (tujuan === undefined && kejadian.key !== "Enter") return;
  kejadian.preventDefault();
  if (tujuan !== undefined) focusMedan(tujuan);
}

/** Lays a block over the grid and sends what could be read; gives one sentence per part that could not. */
function onPaste(
  kejadian: ClipboardEvent,
  baris: readonly BarisKisi[],
  kolom: readonly KolomKisi[],
  mesin: MesinKisi,
): readonly string[] {
  const tempat = tempatOf(kejadian.target);
  const blok = parseBlok(kejadian.clipboardData?.getData("text/plain") ?? "");
  if (tempat === undefined || blok === null) return [];
  kejadian.preventDefault();
  const semua = listIsi(baris, kolom);
  const dari = semua.slice(semua.findIndex((b) => b.kunci === tempat.kunci));
  const cari = (id: string): KolomKisi | undefined => kolom.find((k) => k.id === id);
  const mulai = dari[0]?.zona.indexOf(tempat.kolom) ?? 0;
  const hasil = susunTempel(blok, dari, mulai, (kunci, kolomId, teks) => {
    const k = cari(kolomId);
    return k === undefined ? "kolom tidak dikenal." : mesin.periksa(kunci, k, teks);
  });
  const sel = hasil.isi.flatMap(({ kunci, kolom: id, teks }): readonly SelKetik[] => {
    const k = cari(id);
    writeMedan({ kunci, kolom: id }, teks);
    return k === undefined ? [] : [{ baris: kunci, kolom: k, teks }];
  });
  mesin.ketik(sel);
  return [...(sel.length > 0 ? [`${sel.length} sel terisi dari salinan.`] : []), ...hasil.laporan];
}

/** The rows that can be typed in, with the columns that are text fields. */
function listIsi(baris: readonly BarisKisi[], kolom: readonly KolomKisi[]) {
  return baris.flatMap(({ id, nama, sel }) => {
    const zona = kolom.filter((k, i) => sel[i]?.boleh === true && k.macam !== "jadwal").map((k) => k.id);
    return id === null || zona.length === 0 ? [] : [{ kunci: id, nama, terkunci: null, zona }];
  });
}
