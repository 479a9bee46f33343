// One row of a planning grid: a heading of the tree, or what is typed for an indikator or node. Used by kisi.tsx.
import { POLA_JADWAL, sebutanPolaJadwal } from "#perencanaan";
import { idMedan, namaMedan } from "../../../tampilan/isi/nama-medan.ts";
import type { BarisKisi, SelTampil } from "../../../tampilan/rencana/kisi/kisi.ts";
import { type KolomKisi, teksTandingan } from "../../../tampilan/rencana/kisi/sel.ts";
import { type KeadaanKisi, type KeadaanSel, kelasKolom, tandaSel } from "./keadaan-sel.ts";
import type { KisiHidup } from "./use-kisi.ts";

export type PropsBarisKisi = {
  readonly baris: BarisKisi;
  readonly kolom: readonly KolomKisi[];
  readonly keadaan: KeadaanKisi | undefined;
  readonly pilih: KisiHidup["pilih"] | undefined;
  readonly ketikan: Readonly<Record<string, string>> | undefined;
  readonly salah: Readonly<Record<string, string>> | undefined;
};

export function BarisKisiTabel({ baris, kolom, keadaan, pilih, ketikan, salah }: PropsBarisKisi) {
  const { id, kode, nama, keterangan, lekuk, sel } = baris;
  const judul = (
    <>
      <span className={`kisi-nama lekuk-${Math.min(lekuk, 6)}`}>
        {kode === "" ? null : <span className="kode">{kode}</span>} {nama}
        {keterangan === "" ? null : <span className="sisi">{keterangan}</span>}
      </span>
    </>
  );
  if (sel.length === 0) {
    return (
      <tr className="kisi-judul">
        <th scope="rowgroup" colSpan={kolom.length + 1}>
          {judul}
        </th>
      </tr>
    );
  }
  return (
    <tr className={id === null ? "jumlah" : undefined}>
      <th scope="row">{judul}</th>
      {kolom.map((k, i) => {
        const isi = sel[i] ?? { teks: "", boleh: false };
        if (id === null || !isi.boleh) return <SelBaca key={k.id} kolom={k} isi={isi} />;
        const nama = namaMedan(id, k.id);
        const pesan = salah?.[nama];
        const satu =
          keadaan?.get(tandaSel(id, k.id)) ?? (pesan === undefined ? undefined : ({ jenis: "salah", pesan } as const));
        const teks = ketikan?.[nama] ?? isi.teks;
        return <SelIsi key={k.id} baris={baris} id={id} kolom={k} teks={teks} keadaan={satu} pilih={pilih} />;
      })}
    </tr>
  );
}

function SelBaca({ kolom, isi: { teks } }: { readonly kolom: KolomKisi; readonly isi: SelTampil }) {
  const tampil = kolom.macam === "jadwal" ? sebutanPolaJadwal(polaOf(teks)) : teks;
  return <td className={kelasKolom(kolom)}>{tampil === "" ? "-" : tampil}</td>;
}

function polaOf(teks: string) {
  return POLA_JADWAL.find((p) => p === teks) ?? "khusus";
}

type PropsSelIsi = {
  readonly baris: BarisKisi;
  readonly id: string;
  readonly kolom: KolomKisi;
  readonly teks: string;
  readonly keadaan: KeadaanSel | undefined;
  readonly pilih: KisiHidup["pilih"] | undefined;
};

function SelIsi({ baris, id, kolom, teks, keadaan, pilih }: PropsSelIsi) {
  const idSel = idMedan(id, kolom.id);
  const label = `${kolom.judul}, ${baris.kode} ${baris.nama}`;
  const umum = {
    id: idSel,
    name: namaMedan(id, kolom.id),
    "data-kunci": id,
    "data-kolom": kolom.id,
    "aria-label": label,
    "aria-invalid": keadaan?.jenis === "salah" || undefined,
    "aria-describedby": keadaan === undefined ? undefined : `${idSel}-kabar`,
    defaultValue: teks,
  };
  return (
    <td className={`kisi-sel${keadaan === undefined ? "" : ` kisi-${keadaan.jenis}`}`}>
      {kolom.macam === "jadwal" ? (
        <select {...umum}>
          {teks === "khusus" ? <option value="khusus">{sebutanPolaJadwal("khusus")}</option> : null}
          {POLA_JADWAL.map((p) => (
            <option key={p} value={p}>
              {sebutanPolaJadwal(p)}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" autoComplete="off" className={kelasKolom(kolom)} {...umum} />
      )}
      {keadaan === undefined ? null : (
        <KabarSel id={`${idSel}-kabar`} tanda={tandaSel(id, kolom.id)} kolom={kolom} keadaan={keadaan} pilih={pilih} />
      )}
    </td>
  );
}

type PropsKabarSel = {
  readonly id: string;
  readonly tanda: string;
  readonly kolom: KolomKisi;
  readonly keadaan: KeadaanSel;
  readonly pilih: KisiHidup["pilih"] | undefined;
};

function KabarSel({ id, tanda, kolom, keadaan, pilih }: PropsKabarSel) {
  switch (keadaan.jenis) {
    case "menyimpan":
      return (
        <span id={id} className="sisi">
          menyimpan…
        </span>
      );
    case "tersimpan":
      return (
        <span id={id} className="sisi">
          tersimpan
        </span>
      );
    case "salah":
      return (
        <span id={id} className="kisi-pesan">
          {keadaan.pesan}
        </span>
      );
    case "bentrok":
      return (
        <span id={id} className="kisi-pesan">
          {keadaan.tandingan.oleh} mengubahnya menjadi {teksTandingan(kolom, keadaan.tandingan)}; isian Anda{" "}
          {keadaan.teks || "kosong"}.
          <button type="button" className="tombol kecil" onClick={() => pilih?.(tanda, "sendiri")}>
            Pakai isian saya
          </button>
          <button type="button" className="tombol kecil" onClick={() => pilih?.(tanda, "lain")}>
            Pakai isian {keadaan.tandingan.oleh}
          </button>
        </span>
      );
  }
}
