// What else may be tagged: a search, the suggestions with their matched words, and one button for those that are ticked.
import { Form } from "react-router";
import type { DitolakPenanda, KetikanTanda } from "../../../muat/tematik/aksi-penanda.server.ts";
import type { DataPenanda } from "../../../muat/tematik/penanda.server.ts";
import type { CalonTampil, PilihanStrategi } from "../../../tampilan/tematik/penanda.ts";
import { HalamanHalaman } from "../../dasar/halaman-halaman.tsx";
import { Kosong } from "../../dasar/kosong.tsx";
import { MedanBagian, MedanStrategi, SalahTanda } from "./medan-tanda.tsx";
import { Potongan } from "./potongan.tsx";

type Tambah = NonNullable<DataPenanda["tambah"]>;
export type PropsFormulirCalon = {
  readonly data: DataPenanda;
  readonly tambah: Tambah;
  readonly ditolak: DitolakPenanda | null;
};

export function FormulirCalon({ data, tambah, ditolak }: PropsFormulirCalon) {
  const { tempat, strategi } = data;
  const { q, calon, hal, alamat } = tambah;
  return (
    <>
      <Form method="get" action="#tambah" className="pemilih tak-dicetak" aria-label="Cari sub kegiatan">
        <input type="hidden" name="tahun" value={tempat.tahun} />
        <input type="hidden" name="pd" value={tempat.pd} />
        <label className="medan">
          Cari nama, kode, atau indikator
          <input key={q} type="search" name="q" defaultValue={q} maxLength={200} />
        </label>
        <button type="submit" className="tombol">
          Cari
        </button>
      </Form>
      <p className="my-3 max-w-prose text-redup">{keteranganOf(tambah)}</p>
      {calon.length === 0 ? (
        <Kosong judul={q === "" ? "Tidak ada yang diusulkan" : `"${q}" tidak ditemukan`}>
          Cari dengan kata lain dari nama program, kegiatan, sub kegiatan, atau indikatornya. Yang sudah bertanda penuh
          tidak tampil lagi.
        </Kosong>
      ) : (
        <Form method="post" reloadDocument aria-label="Tambah tanda">
          <input type="hidden" name="tahun" value={tempat.tahun} />
          <input type="hidden" name="pd" value={tempat.pd} />
          <ul>
            {calon.map((c) => (
              <Calon
                key={c.id}
                calon={c}
                pilihan={strategi}
                ketikan={ditolak?.ketikan[c.id]}
                salah={ditolak?.salah[c.id]}
              />
            ))}
          </ul>
          <button type="submit" name="maksud" value="tandai" className="tombol utama mt-2">
            Tandai yang dipilih
          </button>
        </Form>
      )}
      <HalamanHalaman kini={hal} banyak={alamat.length} ke={(h) => alamat[h - 1] ?? ""} />
    </>
  );
}

function keteranganOf({ q, kata, jumlah }: Tambah): string {
  if (q !== "") return `${jumlah} yang cocok dengan "${q}".`;
  const asal =
    kata.asal === "kata_kunci"
      ? `kata kunci tema: ${kata.kata.join(", ")}`
      : "kata dari nama, permasalahan, dan strategi tema, karena tema ini belum mempunyai kata kunci";
  return `${jumlah} sub kegiatan yang belum bertanda memuat ${asal}. Ini baru usulan: pilih yang memang mendukung tema.`;
}

type PropsCalon = {
  readonly calon: CalonTampil;
  readonly pilihan: readonly PilihanStrategi[];
  readonly ketikan: KetikanTanda | undefined;
  readonly salah: string | undefined;
};

function Calon({ calon: c, pilihan, ketikan, salah }: PropsCalon) {
  const { id, teksNama } = c;
  return (
    <li className="penanda-calon">
      <div className="penanda-pilih">
        <input type="checkbox" id={`pilih-${id}`} name="pilih" value={id} defaultChecked={ketikan?.pilih} />
        <label htmlFor={`pilih-${id}`} className="font-semibold">
          <Potongan isi={c.nama} />
        </label>
        <p className="sisi">
          <Potongan isi={c.letak} />
        </p>
        {c.indikator.map((i) => (
          <p key={i.map((p) => p.teks).join("")} className="sisi">
            Indikator: <Potongan isi={i} />
          </p>
        ))}
        <p className="sisi">
          {c.pagu} · Kata yang cocok: {c.kata}
        </p>
      </div>
      <div className="penanda-isian">
        <input type="hidden" name="calon" value={id} />
        <div>
          <span aria-hidden="true">Bagian (%)</span>
          <MedanBagian id={id} perihal={teksNama} nilai={ketikan?.bagian ?? c.bagian} salah={salah} />
        </div>
        <div>
          <span aria-hidden="true">Strategi</span>
          <MedanStrategi id={id} perihal={teksNama} nilai={ketikan?.strategi ?? ""} pilihan={pilihan} />
        </div>
        <SalahTanda id={id} salah={salah} />
      </div>
    </li>
  );
}
