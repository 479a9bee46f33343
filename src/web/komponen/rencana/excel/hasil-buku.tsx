// What came of a workbook: a refusal, errors by cell, or the preview with its one confirmation. Used by /perencanaan/excel.
import { Form } from "react-router";
import type { HasilExcel } from "../../../tampilan/rencana/excel/hasil-excel.ts";
import { Kabar } from "../../masuk/medan.tsx";
import { DaftarBeda, RingkasanBeda } from "../dokumen/daftar-beda.tsx";
import { DaftarGalat } from "./daftar-galat.tsx";
import { Kemajuan } from "./formulir-buku.tsx";

export function HasilBuku({ hasil }: { readonly hasil: HasilExcel }) {
  switch (hasil.jenis) {
    case "tolak":
      return <Kabar pesan={hasil.pesan} />;
    case "salah":
      return <DaftarGalat {...hasil} />;
    case "pratinjau":
      return hasil.jumlah === 0 ? (
        <Kabar baik pesan="Buku kerja ini sama dengan rancangan. Tidak ada yang perlu disimpan." />
      ) : (
        <Pratinjau {...hasil} />
      );
  }
}

type PropsPratinjau = Extract<HasilExcel, { jenis: "pratinjau" }>;

function Pratinjau({ pesan, muatan, jumlah, ringkas, kelompok, hal, banyak }: PropsPratinjau) {
  return (
    <section aria-labelledby="pratinjau-buku" className="mt-6">
      <Kabar pesan={pesan} />
      <h2 id="pratinjau-buku" className="mt-2 mb-3">
        {jumlah} perbedaan
      </h2>
      <Kabar baik pesan="Belum ada yang disimpan. Periksa perbedaan di bawah, lalu simpan semuanya sekaligus." />
      <Form method="post" aria-label="Simpan perubahan" className="my-4">
        <input type="hidden" name="muatan" value={muatan} />
        <button type="submit" name="maksud" value="simpan" className="tombol utama">
          Simpan {jumlah} perubahan
        </button>
        <Kemajuan />
      </Form>
      <RingkasanBeda ringkas={ringkas} />
      <DaftarBeda kelompok={kelompok} />
      <HalamanBeda muatan={muatan} hal={hal} banyak={banyak} />
    </section>
  );
}

type PropsHalamanBeda = Pick<PropsPratinjau, "muatan" | "hal" | "banyak">;

function HalamanBeda({ muatan, hal, banyak }: PropsHalamanBeda) {
  if (banyak <= 1) return null;
  return (
    <Form method="post" aria-label="Halaman perbedaan" className="mt-6 flex flex-wrap items-center gap-4">
      <input type="hidden" name="maksud" value="lihat" />
      <input type="hidden" name="muatan" value={muatan} />
      {hal > 1 ? (
        <button type="submit" name="hal" value={hal - 1} className="tombol">
          Sebelumnya
        </button>
      ) : null}
      <span>
        Halaman {hal} dari {banyak}
      </span>
      {hal < banyak ? (
        <button type="submit" name="hal" value={hal + 1} className="tombol">
          Berikutnya
        </button>
      ) : null}
    </Form>
  );
}
