// The forms of the schedule page; each names itself in `maksud` and comes back filled when it is refused.
import type { ReactNode } from "react";
import { Form } from "react-router";
import { useDataAkar } from "../../muat/data-akar.ts";
import type { JadwalTampil } from "../../tampilan/jadwal.ts";
import { MedanTeks } from "../masuk/medan.tsx";
import { MedanCatatan } from "../verifikasi/medan-catatan.tsx";
import { MedanHari } from "./medan-hari.tsx";

/** What was typed in the form `maksud` before it was refused; other forms keep their own values. */
export type KetikanJadwal = { readonly maksud: string } & Readonly<
  Record<"periode" | "dibuka" | "batas" | "alasan" | "pd", string>
>;
type PropsFormulir = { readonly ketikan: KetikanJadwal | null };
type PropsUbah = PropsFormulir & { readonly jadwal: JadwalTampil };

export function BuatJadwal({ ketikan }: PropsFormulir) {
  const isi = pilih(ketikan, "buat");
  return (
    <Formulir maksud="buat" judul="Tambah periode" terbuka={isi !== null}>
      <MedanTeks
        label="Kode periode"
        nama="periode"
        nilai={isi?.periode ?? ""}
        petunjuk="Misalnya 2025-S1 (semester), 2025-TW3 (triwulan), 2025-06 (bulan), atau 2025 (tahunan)."
      />
      <div className="formulir-baris">
        <MedanHari label="Dibuka" nama="dibuka" nilai={isi?.dibuka ?? ""} />
        <MedanHari label="Batas pengisian" nama="batas" nilai={isi?.batas ?? ""} />
      </div>
      <Tombol>Tambah periode</Tombol>
    </Formulir>
  );
}

export function UbahJadwal({ jadwal, ketikan }: PropsUbah) {
  const isi = pilih(ketikan, "ubah");
  const beku = jadwal.dibekukan !== null;
  return (
    <Formulir maksud="ubah" judul="Ubah tanggal" terbuka={isi !== null}>
      <div className="formulir-baris">
        <MedanHari label="Dibuka" nama="dibuka" nilai={isi?.dibuka ?? jadwal.hari.dibuka} terkunci={beku} />
        <MedanHari label="Batas pengisian" nama="batas" nilai={isi?.batas ?? jadwal.hari.batas} />
      </div>
      {beku ? (
        <p className="text-sm text-redup">Pengisian sudah dibuka, jadi hanya batasnya yang dapat diubah.</p>
      ) : null}
      <MedanCatatan label="Alasan mengubah" nama="alasan" nilai={isi?.alasan ?? ""} wajib />
      <Tombol>Simpan tanggal</Tombol>
    </Formulir>
  );
}

export function BatasKhusus({ jadwal, ketikan }: PropsUbah) {
  const isi = pilih(ketikan, "khusus");
  return (
    <Formulir maksud="khusus" judul="Beri satu perangkat daerah batas sendiri" terbuka={isi !== null}>
      <MedanPdWajib nilai={isi?.pd ?? ""} />
      <MedanHari label="Batas khusus" nama="batas" nilai={isi?.batas ?? ""} />
      <MedanCatatan label="Alasan batas khusus" nama="alasan" nilai={isi?.alasan ?? ""} wajib />
      <Tombol>Simpan batas khusus</Tombol>
      <CabutInfo jadwal={jadwal} />
    </Formulir>
  );
}

function CabutInfo({ jadwal: { khusus } }: { readonly jadwal: JadwalTampil }) {
  return khusus.some((k) => k.berbatas) ? (
    <p className="text-sm text-redup">Batas khusus yang sudah ada dapat dicabut di bawah ini.</p>
  ) : null;
}

export function CabutKhusus({ jadwal, ketikan }: PropsUbah) {
  const isi = pilih(ketikan, "cabut");
  const berbatas = jadwal.khusus.filter((k) => k.berbatas);
  if (berbatas.length === 0) return null;
  return (
    <Formulir maksud="cabut" judul="Cabut batas khusus" terbuka={isi !== null}>
      <label className="medan">
        Perangkat daerah
        <select name="pd" defaultValue={isi?.pd ?? berbatas[0]?.pdKode}>
          {berbatas.map((k) => (
            <option key={k.pdKode} value={k.pdKode}>
              {k.pd}
            </option>
          ))}
        </select>
      </label>
      <MedanCatatan label="Alasan mencabut" nama="alasan" nilai={isi?.alasan ?? ""} wajib />
      <Tombol>Cabut batas khusus</Tombol>
    </Formulir>
  );
}

export function KunciJadwal({ ketikan }: PropsFormulir) {
  const isi = pilih(ketikan, "kunci");
  const { pd } = useDataAkar();
  return (
    <Formulir maksud="kunci" judul="Kunci periode" terbuka={isi !== null}>
      <p className="max-w-prose text-redup">
        Yang sudah diterima menjadi terkunci dan hanya dapat berubah lewat koreksi beralasan. Yang belum diterima tidak
        ikut terkunci, tetapi tidak dapat diisi lagi sampai periode dibuka kembali.
      </p>
      <label className="medan">
        Untuk
        <select name="pd" defaultValue={isi?.pd ?? ""}>
          <option value="">Semua perangkat daerah</option>
          {pd.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </select>
      </label>
      <Tombol>Kunci periode</Tombol>
    </Formulir>
  );
}

export function BukaKunciJadwal({ ketikan }: PropsFormulir) {
  const isi = pilih(ketikan, "buka");
  return (
    <Formulir maksud="buka" judul="Buka kembali untuk satu perangkat daerah" terbuka={isi !== null}>
      <p className="max-w-prose text-redup">
        Realisasinya yang terkunci menjadi draf kembali. Angka yang sudah terbit tetap terlihat sampai penggantinya
        diterima.
      </p>
      <MedanPdWajib nilai={isi?.pd ?? ""} />
      <MedanCatatan label="Alasan membuka kembali" nama="alasan" nilai={isi?.alasan ?? ""} wajib />
      <Tombol>Buka kembali</Tombol>
    </Formulir>
  );
}

function pilih(ketikan: KetikanJadwal | null, maksud: string): KetikanJadwal | null {
  return ketikan?.maksud === maksud ? ketikan : null;
}

type PropsBingkai = {
  readonly maksud: string;
  readonly judul: string;
  readonly terbuka: boolean;
  readonly children: ReactNode;
};

function Formulir({ maksud, judul, terbuka, children }: PropsBingkai) {
  return (
    <details className="lipat" open={terbuka}>
      <summary>{judul}</summary>
      <Form method="post" reloadDocument className="formulir max-w-2xl" aria-label={judul}>
        <input type="hidden" name="maksud" value={maksud} />
        {children}
      </Form>
    </details>
  );
}

function Tombol({ children }: { readonly children: string }) {
  return (
    <button type="submit" className="tombol utama">
      {children}
    </button>
  );
}

function MedanPdWajib({ nilai }: { readonly nilai: string }) {
  const { pd } = useDataAkar();
  return (
    <label className="medan">
      Perangkat daerah
      <select name="pd" defaultValue={nilai} required>
        <option value="">Pilih perangkat daerah</option>
        {pd.map(({ kode, nama }) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </select>
    </label>
  );
}
