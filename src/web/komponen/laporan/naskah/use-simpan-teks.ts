// Saves the words of a block as they are typed: one request at a time, the newest words last. Used by the editor of a block.
import { useCallback, useEffect, useRef, useState } from "react";
import type { JawabanSimpanTeks, PermintaanSimpanTeks, TandinganTeks } from "../../../tampilan/naskah/jawaban.ts";

/** `terputus`: the network failed and it is tried again. */
export type KeadaanSimpan =
  | { readonly jenis: "diam" }
  | { readonly jenis: "mengetik" | "menyimpan" | "terputus" }
  | { readonly jenis: "tersimpan"; readonly penulis: string }
  | { readonly jenis: "ditolak"; readonly pesan: string }
  | { readonly jenis: "bentrok"; readonly tandingan: TandinganTeks };

const JEDA_MS = 900;
const COBA_LAGI_MS = 5_000;

export type OpsiSimpan = {
  readonly alamat: string;
  readonly kunci: string;
  readonly versi: number;
  /** Called with the number of versions that were added. */
  readonly onTersimpan: (tambahan: number) => void;
};

type Mesin = { versi: number; antre: string | null; mengirim: boolean; jeda: number | undefined; berhenti: boolean };

/** `ketik` is called with every change; `kirimSekarang` when the field is left. */
export function useSimpanTeks({ alamat, kunci, versi, onTersimpan }: OpsiSimpan) {
  const [keadaan, setKeadaan] = useState<KeadaanSimpan>({ jenis: "diam" });
  const mesin = useRef<Mesin>({ versi, antre: null, mengirim: false, jeda: undefined, berhenti: false });
  const [versiKini, setVersiKini] = useState(versi);

  const terima = useCallback(
    (jawaban: JawabanSimpanTeks | null, isi: string) => {
      const m = mesin.current;
      if (jawaban === null) {
        m.antre ??= isi;
        setKeadaan({ jenis: "terputus" });
        return;
      }
      if (jawaban.jenis === "tersimpan") {
        if (jawaban.versi !== m.versi) onTersimpan(jawaban.versi - m.versi);
        m.versi = jawaban.versi;
        setVersiKini(jawaban.versi);
        setKeadaan(m.antre === null ? { jenis: "tersimpan", penulis: jawaban.penulis } : { jenis: "menyimpan" });
        return;
      }
      m.antre = null;
      m.berhenti = true;
      setKeadaan(
        jawaban.jenis === "bentrok"
          ? { jenis: "bentrok", tandingan: jawaban.tandingan }
          : { jenis: "ditolak", pesan: jawaban.pesan },
      );
    },
    [onTersimpan],
  );

  const kirimSekarang = useCallback(async () => {
    const m = mesin.current;
    window.clearTimeout(m.jeda);
    if (m.mengirim || m.berhenti) return;
    m.mengirim = true;
    while (m.antre !== null && !m.berhenti) {
      const isi = m.antre;
      m.antre = null;
      setKeadaan({ jenis: "menyimpan" });
      const jawaban = await kirim(alamat, { kunci, versi: m.versi, isi });
      terima(jawaban, isi);
      if (jawaban === null) await new Promise((lanjut) => setTimeout(lanjut, COBA_LAGI_MS));
    }
    m.mengirim = false;
  }, [alamat, kunci, terima]);

  const ketik = useCallback(
    (isi: string) => {
      const m = mesin.current;
      if (m.berhenti) return;
      m.antre = isi;
      setKeadaan((k) => (k.jenis === "terputus" ? k : { jenis: "mengetik" }));
      window.clearTimeout(m.jeda);
      m.jeda = window.setTimeout(() => void kirimSekarang(), JEDA_MS);
    },
    [kirimSekarang],
  );

  // What waits goes out before another block is opened; a page that is left unsaved asks first.
  useEffect(() => {
    const tahan = (peristiwa: BeforeUnloadEvent) => {
      if (mesin.current.antre !== null || mesin.current.mengirim) peristiwa.preventDefault();
    };
    window.addEventListener("beforeunload", tahan);
    return () => {
      window.removeEventListener("beforeunload", tahan);
      void kirimSekarang();
    };
  }, [kirimSekarang]);

  return { keadaan, versi: versiKini, ketik, kirimSekarang };
}

/** Null when the network or the server failed, so that it is worth trying again. */
async function kirim(alamat: string, permintaan: PermintaanSimpanTeks): Promise<JawabanSimpanTeks | null> {
  try {
    const jawaban = await fetch(alamat, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(permintaan),
      keepalive: permintaan.isi.length < 15_000,
    });
    if (jawaban.status >= 500) return null;
    if (!(jawaban.headers.get("content-type") ?? "").startsWith("application/json")) return SESI_BERAKHIR;
    return await jawaban.json();
  } catch {
    return null;
  }
}

const SESI_BERAKHIR: JawabanSimpanTeks = {
  jenis: "ditolak",
  kode: "tidak_berhak",
  pesan: "Akun Anda perlu dibuka kembali. Salin teks ini dahulu, lalu muat ulang halaman.",
};
