// What can be said about the formula as it stands: where it breaks, how it reads as mathematics, units, and what comes
// out with the numbers typed beside its variables.

import { type TelaahRumus as Hasil, telaahRumus } from "#perencanaan";
import { cobaRumus, type HasilCoba } from "../../../tampilan/rencana/indikator/coba.ts";
import type { KetikanIndikator } from "../../../tampilan/rencana/indikator/ketikan.ts";
import { Rumus } from "../../angka/rumus.tsx";
import "../../../gaya/isi.css";

export type PropsTelaah = { readonly ketikan: KetikanIndikator; readonly onDaftarkan: () => void };

export function TelaahRumus({ ketikan, onDaftarkan }: PropsTelaah) {
  const hasil = telaahRumus(ketikan.rumus, ketikan.variabel, ketikan.satuan);
  return (
    <div className="indikator-telaah" aria-live="polite" data-uji="telaah">
      <IsiTelaah hasil={hasil} ketikan={ketikan} onDaftarkan={onDaftarkan} />
    </div>
  );
}

function IsiTelaah({ hasil, ketikan, onDaftarkan }: PropsTelaah & { readonly hasil: Hasil }) {
  switch (hasil.jenis) {
    case "kosong":
      return (
        <p className="text-redup">
          {ketikan.variabel.length === 0
            ? "Tanpa rumus, nilainya diisi langsung. Tulis rumus bila nilainya dihitung dari beberapa angka."
            : "Ada variabel, tetapi rumusnya belum ditulis."}
        </p>
      );
    case "salah":
      return <RumusSalah rumus={ketikan.rumus} {...hasil} />;
    case "terbaca":
      return (
        <>
          <Rumus rumus={hasil.matematika} label="Rumus yang terbaca" />
          {hasil.belumDidaftarkan.length === 0 ? null : (
            <div className="catatan peringatan">
              <p>Rumus memakai {hasil.belumDidaftarkan.join(", ")}, yang belum ada dalam daftar variabel.</p>
              <button
                type="submit"
                name="maksud"
                value="daftarkan"
                className="tombol mt-2"
                onClick={(kejadian) => {
                  kejadian.preventDefault();
                  onDaftarkan();
                }}
              >
                Tambahkan ke daftar variabel
              </button>
            </div>
          )}
          {hasil.takDipakai.length === 0 ? null : (
            <p className="catatan peringatan">
              Variabel {hasil.takDipakai.map((n) => (n === "" ? "tanpa nama" : n)).join(", ")} belum dipakai rumus.
              Pakai dalam rumus, atau hapus.
            </p>
          )}
          {hasil.satuan.map((catatan) => (
            <p key={catatan} className="catatan info">
              {catatan}
            </p>
          ))}
          <Percobaan hasil={cobaRumus(hasil.ekspresi, ketikan.variabel, ketikan)} />
        </>
      );
  }
}

type PropsSalah = {
  readonly rumus: string;
  readonly posisi: number;
  readonly pesan: string;
  readonly saran: string;
};

/** The formula with the place marked where reading it stopped. */
function RumusSalah({ rumus, posisi, pesan, saran }: PropsSalah) {
  return (
    <div className="catatan peringatan">
      <p>
        <strong>{pesan}</strong> {saran}
      </p>
      <p className="indikator-letak">
        <code>
          {rumus.slice(0, posisi)}
          <mark>{rumus.slice(posisi, posisi + 1).trim() === "" ? "␣" : rumus.slice(posisi, posisi + 1)}</mark>
          {rumus.slice(posisi + 1)}
        </code>
      </p>
      <p className="text-sm">Tanda ke-{posisi + 1}.</p>
    </div>
  );
}

function Percobaan({ hasil }: { readonly hasil: HasilCoba }) {
  switch (hasil.jenis) {
    case "belum":
      return (
        <p className="text-sm text-redup">
          Untuk mencoba rumus, isi angka percobaan {hasil.kurang.join(", ")}. Angka itu tidak disimpan.
        </p>
      );
    case "salah":
      return <p className="isi-salah nada-gawat">{hasil.pesan}</p>;
    case "hasil":
      return (
        <section aria-label="Hasil percobaan" className="indikator-percobaan">
          <p>
            Hasil percobaan: <strong data-uji="hasil-coba">{hasil.teks}</strong>
          </p>
          {hasil.langkah.length === 0 ? null : (
            <ol>
              {[...hasil.langkah.entries()].map(([ke, l]) => (
                <li key={ke}>
                  <code>{l.rumus}</code>: {l.teks} = {l.hasil}
                </li>
              ))}
            </ol>
          )}
        </section>
      );
  }
}
