// An indikator for who only reads: everything its form holds, as text. Public for what holds.
import { parseRumus, toMatematika } from "#inti";
import type { KetikanIndikator } from "../../../tampilan/rencana/indikator/ketikan.ts";
import {
  LABEL_MEDAN,
  labelPilihan,
  PILIHAN_AGREGASI,
  PILIHAN_ATURAN,
  PILIHAN_JENIS,
  PILIHAN_POLARITAS,
} from "../../../tampilan/rencana/indikator/label.ts";
import type { EditorIndikator } from "../../../tampilan/rencana/indikator/lembar.ts";
import { Rumus } from "../../angka/rumus.tsx";
import "../../../gaya/rencana-indikator.css";

export function BacaIndikator({ editor }: { readonly editor: EditorIndikator }) {
  const { ketikan, jabatan, simpul } = editor;
  const label = new Map(simpul.map((s) => [s.nilai, s.label]));
  return (
    <>
      <section className="kartu indikator-bagian" aria-labelledby="bagian-umum">
        <h2 id="bagian-umum">Pokok indikator</h2>
        <dl className="indikator-baca">
          <Butir label={LABEL_MEDAN.jenis} isi={labelPilihan(PILIHAN_JENIS, ketikan.jenis)} />
          <Butir label={LABEL_MEDAN.penanggung_jawab_id} isi={labelPilihan(jabatan, ketikan.penanggung_jawab_id)} />
          <Butir label={LABEL_MEDAN.sumber_data} isi={ketikan.sumber_data} />
          <Butir label={LABEL_MEDAN.alasan_pemilihan} isi={ketikan.alasan_pemilihan} />
          <Butir label={LABEL_MEDAN.berlaku_sampai} isi={ketikan.berlaku_sampai} />
          <div>
            <dt>Mengukur</dt>
            <dd>
              <ul>
                {ketikan.simpul.map((id) => (
                  <li key={id}>{label.get(id) ?? "Simpul yang tidak ada lagi dalam rencana"}</li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      </section>
      <BacaRumus ketikan={ketikan} />
    </>
  );
}

/** Definition and formula as they hold from one year on. */
export function BacaRumus({ ketikan }: { readonly ketikan: KetikanIndikator }) {
  const rumus = parseRumus(ketikan.rumus);
  const label = new Map(ketikan.variabel.map((v) => [v.nama, v.label]));
  return (
    <section className="kartu indikator-bagian" aria-labelledby="bagian-rumus">
      <h2 id="bagian-rumus">Definisi dan rumus sejak {ketikan.sejak}</h2>
      <p>{ketikan.definisi === "" ? "Definisi belum ditulis." : ketikan.definisi}</p>
      {rumus.ok ? (
        <Rumus
          rumus={toMatematika(rumus.ekspresi, (nama) => label.get(nama) ?? nama)}
          label={`Rumus ${ketikan.nama}`}
        />
      ) : (
        <p className="text-redup">Tanpa rumus: nilainya diisi langsung, misalnya dari penilaian atau survei.</p>
      )}
      <dl className="indikator-baca">
        <Butir label={LABEL_MEDAN.satuan} isi={ketikan.satuan} />
        <Butir label={LABEL_MEDAN.desimal} isi={ketikan.desimal} />
        <Butir label={LABEL_MEDAN.polaritas} isi={labelPilihan(PILIHAN_POLARITAS, ketikan.polaritas)} />
        <Butir label={LABEL_MEDAN.agregasi} isi={labelPilihan(PILIHAN_AGREGASI, ketikan.agregasi)} />
        {ketikan.polaritas === "naik" ? null : (
          <Butir label={LABEL_MEDAN.aturan_turun} isi={labelPilihan(PILIHAN_ATURAN, ketikan.aturan_turun)} />
        )}
        {ketikan.variabel.map((v) => (
          <Butir key={v.nama} label={v.nama} isi={`${v.label} (${v.satuan})`} />
        ))}
      </dl>
    </section>
  );
}

function Butir({ label, isi }: { readonly label: string | undefined; readonly isi: string }) {
  if (isi === "") return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isi}</dd>
    </div>
  );
}
