// Budget realisasi per sub kegiatan under the sheet: one figure each, with serapan while typing.
import { KOLOM_RUPIAH } from "../../tampilan/isi/ketikan.ts";
import type { LembarTampil } from "../../tampilan/isi/lembar.ts";
import { idMedan, namaMedan } from "../../tampilan/isi/nama-medan.ts";
import { MedanAngka } from "./medan-sel.tsx";
import { PanelPutusan } from "./panel-putusan.tsx";
import { useSel } from "./use-papan.ts";
import "../../gaya/isi.css";

export function AnggaranIsi({ lembar }: { readonly lembar: LembarTampil }) {
  if (lembar.anggaran.length === 0) return null;
  return (
    <section aria-labelledby="isi-anggaran" className="mt-12">
      <h2 id="isi-anggaran">Realisasi anggaran</h2>
      <p className="mt-1 mb-4 max-w-prose text-redup">
        Rupiah yang terealisasi sejak 1 Januari sampai akhir {lembar.labelPeriode}, per sub kegiatan.
      </p>
      <ul className="isi-anggaran">
        {lembar.anggaran.map(({ kunci }) => (
          <BarisAnggaran key={kunci} kunci={kunci} />
        ))}
      </ul>
    </section>
  );
}

function BarisAnggaran({ kunci }: { readonly kunci: string }) {
  const sel = useSel(kunci);
  if (sel.isi.jenis !== "anggaran") return null;
  const { anggaran } = sel.isi;
  return (
    <li className="isi-baris-anggaran">
      <div>
        <p id={idMedan(kunci, "judul")}>{anggaran.nama}</p>
        <p className="sisi">
          {anggaran.kode} · Pagu {anggaran.teksPagu}
        </p>
      </div>
      {sel.bolehIsi ? (
        <div>
          <input type="hidden" name={namaMedan(kunci, "versi")} value={sel.versi} />
          <MedanAngka
            kunci={kunci}
            kolom={KOLOM_RUPIAH}
            label={
              <>
                Realisasi (Rp)<span className="sr-only"> {anggaran.nama}</span>
              </>
            }
          />
        </div>
      ) : (
        <p>{anggaran.teks === "" ? "belum diisi" : `Rp${anggaran.teks}`}</p>
      )}
      <div>
        <p className="isi-label">Serapan</p>
        <p>{serapanOf(sel)}</p>
        <StatusAnggaran sel={sel} />
      </div>
      <PanelPutusan sel={sel} />
    </li>
  );
}

function serapanOf({ isi }: ReturnType<typeof useSel>): string {
  if (isi.jenis !== "anggaran") return "-";
  return isi.serapan ?? isi.anggaran.serapan;
}

function StatusAnggaran({ sel: { status, isi } }: { readonly sel: ReturnType<typeof useSel> }) {
  if (status.jenis === "tersimpan") return <p className="sisi">Tersimpan {status.jam}</p>;
  if (status.jenis === "mengetik" || status.jenis === "menyimpan") return <p className="sisi">Menyimpan…</p>;
  if (status.jenis === "gagal" || status.jenis === "ditolak") {
    return <p className="isi-salah nada-gawat">{status.pesan}</p>;
  }
  const ditulis = isi.jenis === "anggaran" ? isi.anggaran.ditulis : null;
  return ditulis === null ? null : (
    <p className="sisi">
      Ditulis {ditulis.oleh}, {ditulis.pada}
    </p>
  );
}
