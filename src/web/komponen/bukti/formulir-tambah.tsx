// The forms that add a file or a link. Plain forms: they work before and without JavaScript.
import { Form } from "react-router";
import type { IsianBukti, TolakBukti } from "../../muat/isian-bukti.ts";
import { MedanBerkas, MedanUraian } from "./medan-bukti.tsx";

export type PropsTambah = {
  readonly syarat: readonly string[];
  /** A reason is then required. */
  readonly dalamKoreksi: boolean;
  readonly ditolak: TolakBukti | null;
};

export function FormulirUnggah({ ditolak, ...umum }: PropsTambah) {
  const isian = ditolak?.isian.maksud === "unggah" ? ditolak.isian : null;
  return (
    <section aria-labelledby="unggah" className="mt-8">
      <h2 id="unggah">Unggah berkas</h2>
      <Form
        method="post"
        encType="multipart/form-data"
        reloadDocument
        className="mt-2 grid gap-4"
        aria-labelledby="unggah"
      >
        <input type="hidden" name="maksud" value="unggah" />
        <MedanUmum {...umum} isian={isian} />
        <MedanBerkas label="Berkas" />
        <div>
          <button type="submit" className="tombol utama">
            Unggah
          </button>
        </div>
      </Form>
    </section>
  );
}

export function FormulirTautan({ ditolak, ...umum }: PropsTambah) {
  const isian = ditolak?.isian.maksud === "tautkan" ? ditolak.isian : null;
  return (
    <section aria-labelledby="tautkan" className="mt-8">
      <h2 id="tautkan">Cantumkan tautan</h2>
      <Form method="post" reloadDocument className="mt-2 grid gap-4" aria-labelledby="tautkan">
        <input type="hidden" name="maksud" value="tautkan" />
        <MedanUmum {...umum} isian={isian} />
        <MedanUraian label="Alamat lengkap, diawali https://" nama="url" nilai={isian?.url} wajib />
        <div>
          <button type="submit" className="tombol">
            Simpan tautan
          </button>
        </div>
      </Form>
    </section>
  );
}

type PropsUmum = Omit<PropsTambah, "ditolak"> & { readonly isian: IsianBukti | null };

function MedanUmum({ syarat, dalamKoreksi, isian }: PropsUmum) {
  return (
    <>
      <MedanUraian
        label="Jenis bukti (kosongkan untuk bukti pendukung lain)"
        nama="jenis"
        nilai={isian?.jenis}
        usulan={syarat}
      />
      <MedanUraian label="Keterangan" nama="keterangan" nilai={isian?.keterangan} />
      {dalamKoreksi ? (
        <MedanUraian label="Alasan menambah pada koreksi" nama="alasan" nilai={isian?.alasan} wajib />
      ) : null}
    </>
  );
}
