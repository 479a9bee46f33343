// What somebody else changed meanwhile, both contents side by side, and what the server refused. Nothing is lost: the own
// contents stay on screen until one is chosen.
import { formatWaktu } from "#inti";
import { labelJenisSimpul, type Naskah, type Perubahan, sebutanBaris, sebutanJenisBaris } from "#perencanaan";
import type { BarisTandingan } from "../../../tampilan/rencana/jawaban.ts";
import { LABEL_TINGKAT } from "../../../tampilan/rencana/pohon/label.ts";
import { buangAntrean, pilihBentrok } from "../../../tampilan/rencana/pohon/papan.ts";
import { useEditor } from "./use-editor.ts";

export function BentrokPohon() {
  const { papan, mesin } = useEditor();
  const { bentrok, ditolak, gangguan } = papan;
  return (
    <>
      {bentrok.map((b) => (
        <Tandingan key={`${b.jenis}/${b.kunci}`} baris={b} />
      ))}
      {ditolak.length === 0 ? null : (
        <div role="alert" className="catatan peringatan mb-4">
          <p className="font-semibold">Perubahan belum tersimpan.</p>
          <ul className="panel-daftar">
            {[...new Set(ditolak.map((t) => t.pesan))].map((pesan) => (
              <li key={pesan}>{pesan}</li>
            ))}
          </ul>
          <div className="panel-tombol">
            <button type="button" className="tombol" onClick={() => mesin.cobaLagi()}>
              Simpan lagi
            </button>
            <button type="button" className="tombol" onClick={() => mesin.ubah(buangAntrean)}>
              Buang perubahan yang belum tersimpan
            </button>
          </div>
        </div>
      )}
      {gangguan === null || gangguan.ulangiSendiri ? null : (
        <div role="alert" className="catatan peringatan mb-4">
          <p>{gangguan.pesan}</p>
          <p className="text-sm">Perubahan Anda tersimpan di peramban ini dan dikirim saat dicoba lagi.</p>
          <button type="button" className="tombol" onClick={() => mesin.cobaLagi()}>
            Coba lagi
          </button>
        </div>
      )}
    </>
  );
}

function Tandingan({ baris }: { readonly baris: BarisTandingan }) {
  const { papan, mesin, data } = useEditor();
  const { jenis, kunci, isi, oleh, pada } = baris;
  const milik = papan.naskah[jenis].get(kunci) ?? null;
  const nama = namaBaris(papan.naskah, baris);
  const beda = bandingkan(milik, isi, (id) => namaRujukan(papan.naskah, data.lingkup, id));
  return (
    <div role="alert" className="catatan peringatan mb-4">
      <p>
        <strong className="font-semibold">{nama}</strong> sudah diubah {oleh}, {formatWaktu(new Date(pada))}.
      </p>
      <div className="gulir">
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">Bagian</th>
              <th scope="col">Isian Anda</th>
              <th scope="col">Isian {oleh}</th>
            </tr>
          </thead>
          <tbody>
            {beda.map(([kolom, saya, mereka]) => (
              <tr key={kolom}>
                <th scope="row">{kolom}</th>
                <td>{saya}</td>
                <td>{mereka}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="panel-tombol mt-2">
        <button type="button" className="tombol" onClick={() => mesin.ubah((p) => pilihBentrok(p, baris, "saya"))}>
          Pakai isian saya
        </button>
        <button type="button" className="tombol" onClick={() => mesin.ubah((p) => pilihBentrok(p, baris, "mereka"))}>
          Pakai isian {oleh}
        </button>
      </div>
    </div>
  );
}

function namaBaris(naskah: Naskah, { jenis, kunci, isi }: BarisTandingan): string {
  if (naskah[jenis].has(kunci)) return sebutanBaris(naskah, jenis, kunci);
  return isi !== null && "nama" in isi ? `${sebutanJenisBaris(jenis)} ${isi.nama}` : sebutanJenisBaris(jenis);
}

const KOLOM: Readonly<Record<string, string>> = {
  nama: "Nama",
  kode: "Kode",
  jenis: "Jenis",
  induk_id: "Induk",
  urutan: "Urutan",
  tingkat: "Tingkat kinerja",
  jabatan_id: "Jabatan pemilik",
  nomenklatur_kode: "Kode nomenklatur",
  dukungan: "Dukungan",
};

type Lingkup = ReturnType<typeof useEditor>["data"]["lingkup"];

function namaRujukan(naskah: Naskah, { jabatan, luar }: Lingkup, id: string): string {
  return naskah.simpul.get(id)?.nama ?? jabatan.get(id)?.nama ?? luar.get(id)?.nama ?? id;
}

/** The columns in which both differ, as text. */
function bandingkan(
  saya: Perubahan["isi"],
  mereka: Perubahan["isi"],
  nama: (id: string) => string,
): readonly (readonly [string, string, string])[] {
  if (saya === null || mereka === null)
    return [["Keadaan", saya === null ? "dihapus" : "ada", mereka === null ? "dihapus" : "ada"]];
  const [a, b]: readonly Readonly<Record<string, unknown>>[] = [{ ...saya }, { ...mereka }];
  return Object.entries(KOLOM).flatMap(([kolom, label]) => {
    const [x, y] = [a?.[kolom] ?? null, b?.[kolom] ?? null];
    return x === y ? [] : [[label, teksKolom(kolom, x, nama), teksKolom(kolom, y, nama)] as const];
  });
}

function teksKolom(kolom: string, nilai: unknown, nama: (id: string) => string): string {
  if (nilai === null) return "kosong";
  const teks = String(nilai);
  if (kolom.endsWith("_id")) return nama(teks);
  if (kolom === "tingkat") return Object.entries(LABEL_TINGKAT).find(([t]) => t === teks)?.[1] ?? teks;
  if (kolom !== "jenis") return teks;
  return labelJenisSimpul(teks as Parameters<typeof labelJenisSimpul>[0]);
}
