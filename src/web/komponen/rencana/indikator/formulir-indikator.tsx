// The form of an indikator: one plain form that works by itself; with JavaScript the formula is checked while one types.
import { useState } from "react";
import { Form, useBeforeUnload } from "react-router";
import type { JawabanIndikator } from "../../../tampilan/rencana/indikator/jawaban.ts";
import { type KetikanIndikator, RUMUS_TETAP, type SalahKetikan } from "../../../tampilan/rencana/indikator/ketikan.ts";
import type { EditorIndikator } from "../../../tampilan/rencana/indikator/lembar.ts";
import { BacaRumus } from "./baca-indikator.tsx";
import { BagianRumus } from "./bagian-rumus.tsx";
import { BagianUmum } from "./bagian-umum.tsx";
import { PanelBentrok } from "./bentrok-indikator.tsx";
import { idMedan } from "./medan.tsx";
import { PilihSimpul } from "./pilih-simpul.tsx";
import "../../../gaya/rencana-indikator.css";
import "../../../gaya/isi.css";

export type PropsFormulirIndikator = {
  readonly editor: EditorIndikator;
  /** What the form came back with; null after a plain visit. */
  readonly jawaban: JawabanIndikator | null;
  /** Where to read it again as it stands now. */
  readonly alamat: string;
};

export function FormulirIndikator({ editor, jawaban, alamat }: PropsFormulirIndikator) {
  const [ketikan, setKetikan] = useState<KetikanIndikator>(jawaban?.ketikan ?? editor.ketikan);
  const [berubah, setBerubah] = useState(jawaban !== null);
  const salah = jawaban?.salah ?? [];
  const { sidik, revisi, simpul } = jawaban?.asal ?? editor.asal;
  const ubah = (ganti: (lama: KetikanIndikator) => KetikanIndikator): void => {
    setKetikan(ganti);
    setBerubah(true);
  };
  useBeforeUnload((kejadian) => {
    if (berubah) kejadian.preventDefault();
  });
  return (
    <Form
      method="post"
      reloadDocument
      className="indikator-formulir"
      aria-label="Indikator"
      onChange={() => setBerubah(true)}
      onSubmit={() => setBerubah(false)}
    >
      {/* The first button of a form is what Enter presses. */}
      <div className="isi-bilah">
        <p className="isi-bilah-status">{berubah ? "Ada perubahan yang belum disimpan." : ""}</p>
        <button type="submit" name="maksud" value="simpan" className="tombol utama">
          {editor.baru ? "Tambah indikator" : "Simpan"}
        </button>
      </div>
      <input type="hidden" name="id" value={jawaban?.id ?? editor.id} />
      <input type="hidden" name="sidik_indikator" value={sidik.indikator} />
      <input type="hidden" name="sidik_rumus" value={sidik.rumus} />
      <input type="hidden" name="revisi_indikator" value={revisi.indikator} />
      <input type="hidden" name="revisi_rumus" value={revisi.rumus} />
      {jawaban?.bentrok ? <PanelBentrok bentrok={jawaban.bentrok} alamat={alamat} /> : null}
      <DaftarSalah salah={salah} />
      <BagianUmum ketikan={ketikan} salah={salah} jabatan={editor.jabatan} />
      <PilihSimpul
        terpilih={ketikan.simpul}
        semula={simpul}
        simpul={editor.simpul}
        onUbah={(terpilih) => ubah((k) => ({ ...k, simpul: terpilih }))}
      />
      {sidik.rumus === RUMUS_TETAP ? (
        <RumusTetap editor={editor} />
      ) : (
        <BagianRumus ketikan={ketikan} salah={salah} onUbah={ubah} />
      )}
    </Form>
  );
}

/** The formula of an earlier document: it counts for years that are over. */
function RumusTetap({ editor: { ketikan, tahunMulai } }: { readonly editor: EditorIndikator }) {
  return (
    <>
      <input type="hidden" name="sejak" value={ketikan.sejak} />
      <BacaRumus ketikan={ketikan} />
      <p className="catatan info">
        Rumus ini ditetapkan dokumen sebelumnya dan tetap berlaku. Untuk mengubahnya, tambahkan versi rumus yang berlaku
        sejak {tahunMulai} atau sesudahnya di bawah ini.
      </p>
    </>
  );
}

/** Everything that was refused, each with a link to its field. */
function DaftarSalah({ salah }: { readonly salah: readonly SalahKetikan[] }) {
  if (salah.length === 0) return null;
  return (
    <div role="alert" className="kabar nada-gawat berlatar">
      <p className="font-semibold">Belum disimpan:</p>
      <ul className="isi-daftar">
        {salah.map(({ medan, pesan }) => (
          <li key={`${medan} ${pesan}`}>{medan === null ? pesan : <a href={`#${idMedan(medan)}`}>{pesan}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
