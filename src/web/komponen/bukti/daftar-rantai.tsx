// The evidence of one realisasi, each piece with what it replaced and with the forms to replace or remove it.
import { Form } from "react-router";
import type { RantaiBukti } from "#pengukuran";
import type { TolakBukti } from "../../muat/isian-bukti.ts";
import { Kosong } from "../dasar/kosong.tsx";
import { IsiBukti } from "./isi-bukti.tsx";
import { MedanBerkas, MedanUraian } from "./medan-bukti.tsx";

export type PropsDaftarRantai = {
  readonly rantai: readonly RantaiBukti[];
  readonly takBoleh: Readonly<Record<"ganti" | "hapus", string | null>>;
  readonly ditolak: TolakBukti | null;
};

export function DaftarRantai({ rantai, takBoleh, ditolak }: PropsDaftarRantai) {
  const [berlaku, dihapus] = [
    rantai.filter((r) => r.kini.dihapus === null),
    rantai.filter((r) => r.kini.dihapus !== null),
  ];
  return (
    <section aria-labelledby="daftar">
      <h2 id="daftar">Bukti yang ada</h2>
      {berlaku.length === 0 ? (
        <Kosong judul="Belum ada bukti">
          Perencana perangkat daerah mengunggah berkas atau mencantumkan tautan yang membuktikan realisasi ini.
        </Kosong>
      ) : (
        <ul className="mt-2 grid gap-4">
          {berlaku.map((r) => (
            <Rantai
              key={r.kini.id}
              rantai={r}
              takBoleh={takBoleh}
              ditolak={ditolak?.isian.id === r.kini.id ? ditolak : null}
            />
          ))}
        </ul>
      )}
      {dihapus.length === 0 ? null : (
        <details className="mt-4">
          <summary>Yang dihapus ({dihapus.length})</summary>
          <ul className="mt-2 grid gap-3">
            {dihapus
              .flatMap(({ kini, lama }) => [kini, ...lama])
              .map((b) => (
                <li key={b.id}>
                  <IsiBukti bukti={b} />
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type PropsRantai = Omit<PropsDaftarRantai, "rantai"> & { readonly rantai: RantaiBukti };

function Rantai({ rantai: { kini, lama }, takBoleh, ditolak }: PropsRantai) {
  const nama = kini.bentuk === "berkas" ? kini.nama : kini.url;
  return (
    <li className="kartu">
      <p className="text-sm font-semibold">{kini.jenis ?? "Bukti pendukung lain"}</p>
      <IsiBukti bukti={kini} />
      {lama.length === 0 ? null : (
        <details className="mt-2">
          <summary>Yang digantikan ({lama.length})</summary>
          <ol className="mt-2 grid gap-3">
            {lama.map((b) => (
              <li key={b.id}>
                <IsiBukti bukti={b} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {takBoleh.ganti === null ? <FormulirGanti id={kini.id} nama={nama} ditolak={ditolak} /> : null}
      {takBoleh.hapus === null ? <FormulirHapus id={kini.id} nama={nama} ditolak={ditolak} /> : null}
    </li>
  );
}

type PropsUbah = { readonly id: string; readonly nama: string; readonly ditolak: TolakBukti | null };

function FormulirGanti({ id, nama, ditolak }: PropsUbah) {
  const isian = ditolak?.isian.maksud === "ganti" ? ditolak.isian : null;
  return (
    <details className="mt-2" open={isian !== null}>
      <summary>Ganti</summary>
      <Form
        method="post"
        encType="multipart/form-data"
        reloadDocument
        className="mt-2 grid gap-3"
        aria-label={`Ganti ${nama}`}
      >
        <input type="hidden" name="maksud" value="ganti" />
        <input type="hidden" name="id" value={id} />
        <MedanUraian label="Alasan mengganti" nama="alasan" nilai={isian?.alasan} wajib />
        <MedanUraian label="Keterangan" nama="keterangan" nilai={isian?.keterangan} />
        <MedanUraian label="Tautan pengganti (kosongkan bila mengganti dengan berkas)" nama="url" nilai={isian?.url} />
        <MedanBerkas label="Berkas pengganti" wajib={false} />
        <div>
          <button type="submit" className="tombol">
            Ganti bukti
          </button>
        </div>
      </Form>
    </details>
  );
}

function FormulirHapus({ id, nama, ditolak }: PropsUbah) {
  const isian = ditolak?.isian.maksud === "hapus" ? ditolak.isian : null;
  return (
    <details className="mt-2" open={isian !== null}>
      <summary>Hapus</summary>
      <Form method="post" reloadDocument className="mt-2 grid gap-3" aria-label={`Hapus ${nama}`}>
        <input type="hidden" name="maksud" value="hapus" />
        <input type="hidden" name="id" value={id} />
        <MedanUraian label="Alasan menghapus" nama="alasan" nilai={isian?.alasan} wajib />
        <div>
          <button type="submit" className="tombol">
            Hapus bukti
          </button>
        </div>
      </Form>
    </details>
  );
}
