// One planning document with its versions, what was done to each, and what may be done next. Drawn by /perencanaan.
import { Link } from "react-router";
import type { KetikanDokumen } from "../../../muat/rencana/dokumen/papan.server.ts";
import type { DokumenTampil, TindakanTampil, VersiTampil } from "../../../tampilan/rencana/dokumen/dokumen.ts";
import { MedanCatatan } from "../../verifikasi/medan-catatan.tsx";
import { AksiVersiIsi } from "./aksi-versi.tsx";
import { DaftarTemuan } from "./daftar-temuan.tsx";
import { FormulirLipat } from "./formulir-lipat.tsx";

export type PropsKartu = {
  readonly pdKode: string;
  readonly dokumen: DokumenTampil;
  readonly hariIni: string;
  /** What was typed before it was refused; null otherwise. */
  readonly ketikan: KetikanDokumen | null;
};

export function KartuDokumen({ pdKode, dokumen, hariIni, ketikan }: PropsKartu) {
  const { id, judul, jenis, masa, versi, dapatDiubah } = dokumen;
  const isi = ketikan?.maksud === "perubahan" && ketikan.sasaran === id ? ketikan : null;
  return (
    <article className="kartu" aria-label={judul}>
      <h2>{judul}</h2>
      <p className="text-redup">
        {jenis}. {masa}.
      </p>
      <ol className="mt-4 grid gap-5">
        {versi.map((v) => (
          <li key={v.id}>
            <VersiIsi pdKode={pdKode} judul={judul} versi={v} hariIni={hariIni} ketikan={ketikan} />
          </li>
        ))}
      </ol>
      {dapatDiubah ? (
        <div className="mt-4">
          <FormulirLipat
            maksud="perubahan"
            sasaran={id}
            judul="Mulai versi perubahan"
            perihal={judul}
            terbuka={isi !== null}
          >
            <p className="max-w-prose text-redup">
              Versi perubahan berawal sama dengan rencana yang berlaku sekarang. Rencana yang berlaku tidak berubah
              sampai versi itu ditetapkan.
            </p>
            <MedanCatatan label="Alasan perubahan" nama="alasan" nilai={isi?.alasan ?? ""} wajib />
            <button type="submit" className="tombol utama">
              Mulai versi perubahan
            </button>
          </FormulirLipat>
        </div>
      ) : null}
    </article>
  );
}

const NADA = {
  disusun: "nada-sedang",
  diajukan: "nada-sedang",
  ditetapkan: "nada-unggul",
  dibatalkan: "nada-netral",
} as const;

type PropsVersi = {
  readonly pdKode: string;
  /** Of the document. */
  readonly judul: string;
  readonly versi: VersiTampil;
  readonly hariIni: string;
  readonly ketikan: KetikanDokumen | null;
};

function VersiIsi({ pdKode, judul, versi, hariIni, ketikan }: PropsVersi) {
  const { sebutan, keadaan, kataKeadaan, berlaku, alasan, tindakan, tautan, terbuka } = versi;
  return (
    <section aria-label={`${judul}, ${sebutan}`} className="grid gap-2">
      <h3 className="flex flex-wrap items-center gap-2">
        {sebutan}
        <span className={`predikat berlatar ${NADA[keadaan]}`}>{berlaku ? "Berlaku" : kataKeadaan}</span>
      </h3>
      {alasan === "Versi murni" ? null : <p className="max-w-prose">Alasan: {alasan}</p>}
      {tautan.length === 0 ? null : (
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {tautan.map(({ label, ke }) => (
            <li key={ke}>
              <Link to={ke}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
      {terbuka === null ? null : (
        <>
          <DaftarTemuan terbuka={terbuka} />
          <AksiVersiIsi
            pdKode={pdKode}
            perihal={`${judul}, ${sebutan}`}
            versi={versi}
            hariIni={hariIni}
            ketikan={ketikan}
          />
        </>
      )}
      <Tindakan daftar={tindakan} />
    </section>
  );
}

function Tindakan({ daftar }: { readonly daftar: readonly TindakanTampil[] }) {
  const [terakhir, ...lain] = daftar;
  if (terakhir === undefined) return null;
  return (
    <div className="text-sm text-redup">
      <SatuTindakan tindakan={terakhir} />
      {lain.length === 0 ? null : (
        <details>
          <summary>Riwayat versi ini ({daftar.length})</summary>
          <ol className="mt-1 grid gap-1">
            {lain.map((t) => (
              <li key={`${t.pada} ${t.kata}`}>
                <SatuTindakan tindakan={t} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function SatuTindakan({ tindakan: { kata, oleh, pada, keterangan } }: { readonly tindakan: TindakanTampil }) {
  return (
    <p>
      {kata} oleh {oleh}, {pada}. {keterangan}
    </p>
  );
}
