// The form that begins a planning document. Drawn by /perencanaan.
import type { KetikanDokumen } from "../../../muat/rencana/dokumen/papan.server.ts";
import { MedanTeks } from "../../masuk/medan.tsx";
import { FormulirLipat } from "./formulir-lipat.tsx";

export type PropsMulai = {
  /** The PD stands for the whole pemda, so it has an RPJMD instead of a Renstra. */
  readonly pemda: boolean;
  readonly ketikan: KetikanDokumen | null;
  /** Shown open, because there is nothing else on the page yet. */
  readonly pertama: boolean;
};

export function MulaiDokumen({ pemda, ketikan, pertama }: PropsMulai) {
  const isi = ketikan?.maksud === "mulai" ? ketikan : null;
  const utama = pemda ? { nilai: "rpjmd", label: "RPJMD" } : { nilai: "renstra", label: "Renstra" };
  return (
    <FormulirLipat maksud="mulai" judul="Mulai dokumen baru" terbuka={isi !== null || pertama}>
      <label className="medan">
        Jenis dokumen
        <select name="jenis" defaultValue={isi?.jenis ?? utama.nilai}>
          <option value={utama.nilai}>{utama.label}</option>
          <option value="renja">Renja (satu tahun)</option>
        </select>
      </label>
      <MedanTeks
        label="Judul"
        nama="judul"
        nilai={isi?.judul ?? ""}
        petunjuk={`Misalnya ${utama.label} Tahun 2025-2029, atau Renja Tahun 2026.`}
      />
      <div className="formulir-baris">
        <MedanTahunDokumen label="Tahun mulai" nama="mulai" nilai={isi?.mulai ?? ""} wajib />
        <MedanTahunDokumen label="Tahun selesai" nama="selesai" nilai={isi?.selesai ?? ""} />
        <MedanTahunDokumen label="Tahun kondisi awal" nama="dasarTahun" nilai={isi?.dasarTahun ?? ""} />
      </div>
      <p className="max-w-prose text-sm text-redup">
        Lamanya bebas: dokumen 2025 sampai 2029 boleh bertarget sampai 2030, dengan tahun selesai 2030. Tahun kondisi
        awal boleh dikosongkan. Untuk Renja cukup isi tahun mulai.
      </p>
      <button type="submit" className="tombol utama">
        Mulai dokumen
      </button>
    </FormulirLipat>
  );
}

type PropsTahun = {
  readonly label: string;
  readonly nama: string;
  readonly nilai: string;
  readonly wajib?: boolean;
};

function MedanTahunDokumen({ label, nama, nilai, wajib = false }: PropsTahun) {
  return (
    <label className="medan medan-hari">
      {label}
      <input name={nama} defaultValue={nilai} required={wajib} inputMode="numeric" maxLength={4} autoComplete="off" />
    </label>
  );
}
