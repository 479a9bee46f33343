// What asks for a decision in a row: somebody else's content beside one's own, or text that an earlier visit left unsaved.
import { useLocation } from "react-router";
import { type BedaIsian, listBeda } from "../../tampilan/isi/bentrok.ts";
import { type Ketikan, KOLOM_RUPIAH } from "../../tampilan/isi/ketikan.ts";
import type { SelPapan } from "../../tampilan/isi/papan.ts";
import { TombolMaksud } from "./hasil-sel.tsx";
import { usePapan } from "./use-papan.ts";
import "../../gaya/isi.css";

export function PanelPutusan({ sel }: { readonly sel: SelPapan }) {
  if (sel.bentrok !== null) return <PanelBentrok sel={sel} bentrok={sel.bentrok} />;
  return sel.draf === null ? null : <PanelDraf sel={sel} draf={sel.draf} />;
}

function PanelBentrok({
  sel,
  bentrok,
}: {
  readonly sel: SelPapan;
  readonly bentrok: NonNullable<SelPapan["bentrok"]>;
}) {
  const { mesin } = usePapan();
  const { pathname, search } = useLocation();
  const { kunci } = sel;
  return (
    <div role="alert" className="catatan peringatan isi-putusan">
      <p className="font-semibold">
        Isian ini sudah diubah {bentrok.oleh}, {bentrok.pada}. Isian Anda belum disimpan; pilih yang dipakai.
      </p>
      <TabelBeda beda={bedaOf(sel, sel.ketikan, bentrok.ketikan)} anda="Isian Anda" lain={`Isian ${bentrok.oleh}`} />
      <p className="isi-tombol">
        <TombolMaksud maksud="simpan" jalan={mesin === null ? null : () => mesin.pakaiSaya(kunci)} utama>
          Pakai isian saya
        </TombolMaksud>
        {mesin === null ? (
          <a className="tombol" href={pathname + search}>
            Muat ulang dengan isian {bentrok.oleh}
          </a>
        ) : (
          <button type="button" className="tombol" onClick={() => mesin.pakaiLain(kunci)}>
            Pakai isian {bentrok.oleh}
          </button>
        )}
      </p>
      <p className="sisi">Yang tidak dipilih tidak hilang: isian {bentrok.oleh} ada di jejak perubahan.</p>
    </div>
  );
}

function PanelDraf({ sel, draf }: { readonly sel: SelPapan; readonly draf: NonNullable<SelPapan["draf"]> }) {
  const { mesin } = usePapan();
  const { kunci } = sel;
  return (
    <div className="catatan info isi-putusan">
      <p className="font-semibold">
        Ada ketikan Anda dari {draf.pada} yang belum tersimpan
        {sel.bolehIsi ? "." : ", sedangkan baris ini kini tidak dapat diisi. Salin bila masih diperlukan."}
      </p>
      <TabelBeda beda={bedaOf(sel, draf.ketikan, sel.ketikan)} anda="Ketikan itu" lain="Isi lembar sekarang" />
      <p className="isi-tombol">
        {sel.bolehIsi ? (
          <button type="button" className="tombol utama" onClick={() => mesin?.pulihkan(kunci)}>
            Pulihkan
          </button>
        ) : null}
        <button type="button" className="tombol" onClick={() => mesin?.buangDraf(kunci)}>
          Buang
        </button>
      </p>
    </div>
  );
}

function bedaOf({ isi }: SelPapan, anda: Ketikan, tersimpan: Ketikan): readonly BedaIsian[] {
  if (isi.jenis === "realisasi") return listBeda(anda, tersimpan, isi.baris.aturan);
  const teks = (ketikan: Ketikan) => (ketikan[KOLOM_RUPIAH] ?? "").trim() || "(kosong)";
  return [{ label: "Realisasi anggaran (Rp)", anda: teks(anda), tersimpan: teks(tersimpan) }];
}

type PropsBeda = { readonly beda: readonly BedaIsian[]; readonly anda: string; readonly lain: string };

function TabelBeda({ beda, anda, lain }: PropsBeda) {
  return (
    <table className="isi-beda">
      <thead>
        <tr>
          <td />
          <th scope="col">{anda}</th>
          <th scope="col">{lain}</th>
        </tr>
      </thead>
      <tbody>
        {beda.map((b) => (
          <tr key={b.label}>
            <th scope="row">{b.label}</th>
            <td>{b.anda}</td>
            <td>{b.tersimpan}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
