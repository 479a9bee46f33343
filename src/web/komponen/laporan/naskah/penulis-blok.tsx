// One text block being written: the field, what became of saving, the numbers to put in, and how it will be printed.
import { type RefObject, type SubmitEvent, useRef, useState } from "react";
import { Form } from "react-router";
import type { AngkaHidup } from "#pelaporan";
import type { TolakNaskah } from "../../../muat/naskah/aksi-naskah.server.ts";
import type { BlokTerpilih } from "../../../muat/naskah/lembar-naskah.server.ts";
import { BentrokTeks } from "./bentrok-teks.tsx";
import { DaftarAngka } from "./daftar-angka.tsx";
import type { KeadaanSimpan } from "./mesin-simpan.ts";
import { PratinjauTeks } from "./pratinjau-teks.tsx";
import { useSimpanTeks } from "./use-simpan-teks.ts";

export type PropsPenulisBlok = {
  /** The page of the report. */
  readonly alamat: string;
  readonly blok: BlokTerpilih;
  readonly angka: readonly AngkaHidup[];
  /** What came back from the plain form. */
  readonly tolak: TolakNaskah | null;
  readonly onTersimpan: (tambahan: number) => void;
};

export function PenulisBlok({ alamat, blok, angka, tolak, onTersimpan }: PropsPenulisBlok) {
  const { kunci, judul, petunjuk } = blok;
  const ditolak = tolak?.maksud === "simpan" && tolak.kunci === kunci ? tolak : null;
  const [isi, setIsi] = useState(ditolak?.isi ?? blok.isi);
  const bidang = useRef<HTMLTextAreaElement>(null);
  const simpan = useSimpanTeks({ alamat: `${alamat}/simpan`, kunci, versiAwal: blok.versi, onTersimpan });
  const tandingan = simpan.keadaan.jenis === "bentrok" ? simpan.keadaan.tandingan : (ditolak?.tandingan ?? null);
  const ubah = (baru: string) => {
    setIsi(baru);
    simpan.ketik(baru);
  };
  // Where scripts run, the button does what typing does; a conflict or a refusal goes the way of the plain form.
  const kirim = (peristiwa: SubmitEvent<HTMLFormElement>) => {
    if (tandingan !== null || simpan.keadaan.jenis === "ditolak") return;
    peristiwa.preventDefault();
    simpan.simpan(isi);
  };
  const halaman = `${alamat}?blok=${encodeURIComponent(kunci)}`;
  return (
    <>
      <Form
        method="post"
        action={halaman}
        reloadDocument
        onSubmit={kirim}
        className="formulir"
        aria-label={`Teks ${judul}`}
      >
        <input type="hidden" name="kunci" value={kunci} />
        <p id="petunjuk-blok" className="max-w-prose text-redup">
          {petunjuk}
        </p>
        {tandingan === null ? null : <BentrokTeks tandingan={tandingan} punyaAnda={isi} alamat={halaman} />}
        <label className="medan naskah-medan">
          Teks bagian ini
          <textarea
            ref={bidang}
            name="isi"
            rows={14}
            maxLength={30_000}
            value={isi}
            aria-describedby="petunjuk-blok notasi-blok"
            onChange={(e) => ubah(e.currentTarget.value)}
            onBlur={simpan.kirim}
          />
        </label>
        <p id="notasi-blok" className="text-sm text-redup">
          Baris kosong memisahkan paragraf. Awali baris dengan <code>- </code> untuk daftar, <code>1. </code> untuk
          daftar bernomor. <code>**tebal**</code>, <code>*miring*</code>, <code>{"{{kunci}}"}</code> untuk angka.
        </p>
        {tandingan === null ? (
          <div className="flex flex-wrap items-center gap-3">
            <input type="hidden" name="versi" value={simpan.versi} />
            <button type="submit" name="maksud" value="simpan" className="tombol">
              Simpan
            </button>
            <KabarSimpan keadaan={simpan.keadaan} penulis={blok.penulis} tertulis={blok.tertulis} />
          </div>
        ) : null}
      </Form>
      <DaftarAngka angka={angka} onSisip={(notasi) => ubah(sisip(bidang, isi, notasi))} />
      <section aria-labelledby="pratinjau-blok" className="mt-4">
        <h3 id="pratinjau-blok" className="mb-2">
          Akan tercetak
        </h3>
        <PratinjauTeks isi={isi} angka={angka} />
      </section>
    </>
  );
}

/** The text with the notation at the cursor, which then stands behind it. */
function sisip({ current }: RefObject<HTMLTextAreaElement | null>, isi: string, notasi: string): string {
  const [mulai, akhir] = [current?.selectionStart ?? isi.length, current?.selectionEnd ?? isi.length];
  window.setTimeout(() => {
    current?.focus();
    current?.setSelectionRange(mulai + notasi.length, mulai + notasi.length);
  });
  return isi.slice(0, mulai) + notasi + isi.slice(akhir);
}

type PropsKabar = { readonly keadaan: KeadaanSimpan; readonly penulis: string | null; readonly tertulis: boolean };

function KabarSimpan({ keadaan, penulis, tertulis }: PropsKabar) {
  return (
    <p role="status" className="text-sm">
      {kataSimpan(keadaan) ?? kataAwal(penulis, tertulis)}
    </p>
  );
}

function kataAwal(penulis: string | null, tertulis: boolean): string {
  if (!tertulis) return "Masih draf yang disusun dari angka.";
  return penulis === null ? "" : `Terakhir disimpan ${penulis}.`;
}

function kataSimpan(keadaan: KeadaanSimpan): string | null {
  switch (keadaan.jenis) {
    case "diam":
      return null;
    case "mengetik":
      return "Belum tersimpan…";
    case "menyimpan":
      return "Menyimpan…";
    case "tersimpan":
      return `Tersimpan. ${keadaan.penulis}.`;
    case "terputus":
      return "Belum tersimpan: sambungan terputus. Dicoba lagi otomatis; jangan tutup halaman ini.";
    case "ditolak":
      return keadaan.pesan;
    case "bentrok":
      return "Belum tersimpan: bagian ini diubah orang lain.";
  }
}
