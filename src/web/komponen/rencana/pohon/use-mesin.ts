// The editor's board as React reads it, with its queue kept in the browser between visits.
import { useEffect, useState, useSyncExternalStore } from "react";
import { type DataPohon, toNaskah } from "../../../tampilan/rencana/pohon/data.ts";
import { createPapan, type DrafPapan, type Papan } from "../../../tampilan/rencana/pohon/papan.ts";
import { kirimUbah } from "../kirim-ubah.ts";
import { createMesin, type Mesin } from "./mesin.ts";

/** `dipulihkan`: changes of an earlier visit were put back. */
type Terpasang = { readonly mesin: Mesin; readonly papan: Papan; readonly dipulihkan: boolean };

/** The board of one version; what a closed browser left behind is put back and sent. */
export function useMesin(data: DataPohon): Terpasang {
  const [mesin] = useState(() => buatMesin(data));
  const papan = useSyncExternalStore(mesin.langganan, mesin.papan, mesin.papan);
  const [dipulihkan, setDipulihkan] = useState(false);
  const nama = namaDraf(data);
  const { bolehUbah } = data;
  useEffect(() => {
    const draf = bacaDraf(nama);
    if (draf !== null && bolehUbah) {
      mesin.pulih(draf);
      setDipulihkan(true);
    }
    const tahan = (kejadian: BeforeUnloadEvent): void => {
      if (mesin.papan().antre.length > 0) kejadian.preventDefault();
    };
    const tersambung = (): void => {
      if (mesin.papan().gangguan !== null) mesin.cobaLagi();
    };
    window.addEventListener("beforeunload", tahan);
    window.addEventListener("online", tersambung);
    return () => {
      window.removeEventListener("beforeunload", tahan);
      window.removeEventListener("online", tersambung);
    };
  }, [mesin, nama, bolehUbah]);
  return { mesin, papan, dipulihkan };
}

function buatMesin(data: DataPohon): Mesin {
  return createMesin(createPapan(toNaskah(data.naskah), data.revisi), {
    kirim: (perubahan, alasan) => kirimUbah({ pdKode: data.pd.kode, versiId: data.versi?.id ?? "", perubahan, alasan }),
    simpanDraf: (draf) => tulisDraf(namaDraf(data), draf),
    tunda: (kerja, ms) => void setTimeout(kerja, ms),
  });
}

function namaDraf({ penanda, versi }: DataPohon): string {
  return `opensakip:pohon/${penanda}/${versi?.id ?? "tetap"}`;
}

// A full or refused storage is no error: the changes are still on the screen and on their way.
function tulisDraf(nama: string, draf: DrafPapan | null): void {
  try {
    if (draf === null) window.localStorage.removeItem(nama);
    else window.localStorage.setItem(nama, JSON.stringify(draf));
  } catch {}
}

function bacaDraf(nama: string): DrafPapan | null {
  try {
    const isi: DrafPapan | null = JSON.parse(window.localStorage.getItem(nama) ?? "null");
    return isi !== null && Array.isArray(isi.perubahan) && typeof isi.revisi === "object" ? isi : null;
  } catch {
    return null;
  }
}
