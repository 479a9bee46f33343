// The values of a condition by year: each with its form, and one that adds a year.
import { formatAngka, formatBesaran } from "#inti";
import type { TemaSunting } from "#tematik/server";
import { Tindakan } from "./baris-sunting.tsx";
import { FormulirLipat, TombolSunting } from "./formulir-sunting.tsx";
import { MedanBaris } from "./medan-sunting.tsx";

type Kondisi = TemaSunting["tema"]["kondisi"][number];
type Nilai = Kondisi["nilai"][number];

export function NilaiKondisi({ kondisi }: { readonly kondisi: Kondisi }) {
  const { id, nama, nilai, satuan } = kondisi;
  return (
    <>
      {nilai.length === 0 ? (
        <p className="text-sm text-redup">Belum ada nilai tahunan yang diisi.</p>
      ) : (
        <ul className="sunting-anak" aria-label={`Nilai tahunan ${nama}`}>
          {nilai.map((n) => (
            <BarisNilai key={n.tahun} kondisi={kondisi} nilai={n} />
          ))}
        </ul>
      )}
      <FormulirLipat
        maksud="nilai"
        kunci={`nilai-baru-${id}`}
        judul={`Tambah nilai ${nama}`}
        label={
          <>
            Tambah nilai tahunan<span className="sr-only"> {nama}</span>
          </>
        }
        tombol="Tambah nilai"
        tetap={{ kondisiId: id }}
      >
        <MedanBaris label="Tahun" nama="tahun" angka />
        <MedanNilai satuan={satuan} />
      </FormulirLipat>
    </>
  );
}

function BarisNilai({ kondisi: { id, nama, satuan }, nilai: n }: { readonly kondisi: Kondisi; readonly nilai: Nilai }) {
  const dilihat = { kondisiId: id, tahun: String(n.tahun), nilaiDilihat: n.nilai, sumberDilihat: n.sumber };
  return (
    <li>
      <p>
        {n.tahun}: <b>{formatBesaran(n.nilai, satuan)}</b>
        <span className="sisi">{n.sumber}</span>
      </p>
      <Tindakan>
        <FormulirLipat
          maksud="nilai"
          kunci={`nilai-${id}-${n.tahun}`}
          judul={`Ubah nilai ${nama} Tahun ${n.tahun}`}
          label={`Ubah nilai ${n.tahun}`}
          tombol="Simpan nilai"
          tetap={dilihat}
        >
          <MedanNilai satuan={satuan} nilai={n} />
        </FormulirLipat>
        <details className="lipat">
          <summary>Hapus nilai {n.tahun}</summary>
          <TombolSunting maksud="hapus_nilai" tetap={dilihat} kelas="tombol">
            Hapus nilai {n.tahun}
          </TombolSunting>
        </details>
      </Tindakan>
    </li>
  );
}

function MedanNilai({ satuan, nilai }: { readonly satuan: string; readonly nilai?: Nilai }) {
  return (
    <>
      <MedanBaris
        label={`Nilai (${satuan})`}
        nama="nilai"
        isi={nilai === undefined ? "" : formatAngka(nilai.nilai)}
        angka
        petunjuk="Misalnya 13,86 atau 166.350."
      />
      <MedanBaris
        label="Sumber"
        nama="sumber"
        isi={nilai?.sumber ?? ""}
        petunjuk="Dokumen atau tabel asalnya, misalnya BPS, Susenas Maret 2024."
      />
    </>
  );
}
