// /perencanaan/indikator/:id?pd=&versi=&sejak=: one indikator, for reading or in its editor.
import { Form } from "react-router";
import { Galat, parseTahun } from "#inti";
import { getLembarIndikator } from "#perencanaan/server";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { BacaIndikator } from "../komponen/rencana/indikator/baca-indikator.tsx";
import { FormulirIndikator } from "../komponen/rencana/indikator/formulir-indikator.tsx";
import { KeadaanVersi } from "../komponen/rencana/indikator/keadaan-versi.tsx";
import { RiwayatTarget } from "../komponen/rencana/indikator/riwayat-target.tsx";
import { VersiRumus } from "../komponen/rencana/indikator/versi-rumus.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { withKueri } from "../muat/alamat.ts";
import { muat } from "../muat/muat.server.ts";
import { readTahun, readTeks } from "../muat/parameter.ts";
import { resolvePdKode } from "../muat/pd-bawaan.server.ts";
import { kirimIndikator, TAK_ADA } from "../muat/rencana/indikator/aksi-indikator.server.ts";
import { kabarIndikator } from "../tampilan/rencana/indikator/kabar.ts";
import { buildEditor, type EditorIndikator, findIndikatorId } from "../tampilan/rencana/indikator/lembar.ts";
import type { Route } from "./+types/perencanaan-indikator-satu";
import "../gaya/isi.css";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async (bahan) => {
    const { konteks, pengguna, params } = bahan;
    const pdKode = await resolvePdKode(bahan);
    const versiId = readTeks(params, "versi");
    const sejak = readTeks(params, "sejak");
    const lembar = await getLembarIndikator(konteks, pengguna, { pdKode, versiId, tahun: readTahun(params) });
    const id = findIndikatorId(lembar.naskah, args.params.id);
    const editor =
      id === undefined ? undefined : buildEditor(lembar, id, sejak === undefined ? undefined : parseTahun(sejak));
    if (editor === undefined) throw new Galat("tidak_ditemukan", TAK_ADA);
    return { editor, kabar: kabarIndikator(readTeks(params, "selesai")) };
  });
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => kirimIndikator(bahan, { nama: args.params.id, baru: false }));
}

export default function HalamanIndikator({ loaderData, actionData }: Route.ComponentProps) {
  const { editor, kabar } = loaderData;
  const { pd, versi, id, ketikan, bolehUbah, tahunMulai, tahunSelesai } = editor;
  const jawaban = actionData !== undefined && "ketikan" in actionData ? actionData : null;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  const kueri = { pd: pd.kode, versi: versi?.id ?? "berlaku" };
  const alamat = (sejak: number | string) => withKueri(`/perencanaan/indikator/${id}`, { ...kueri, sejak });
  return (
    <>
      <KepalaHalaman
        judul={ketikan.nama}
        uraian={`Definisi, rumus, dan target indikator ${ketikan.nama}.`}
        sub={pd.nama}
        jejak={[
          { label: "Beranda", ke: "/" },
          { label: "Indikator kinerja", ke: withKueri("/perencanaan/indikator", kueri) },
        ]}
      />
      <KeadaanVersi versi={versi} bolehUbah={bolehUbah} />
      <Kabar pesan={pesan} />
      <Kabar pesan={actionData === undefined ? kabar : null} baik />
      <Temuan temuan={editor.temuan} />
      <div className="indikator-halaman">
        {bolehUbah ? (
          <FormulirIndikator key={ketikan.sejak} editor={editor} jawaban={jawaban} alamat={alamat(ketikan.sejak)} />
        ) : (
          <BacaIndikator editor={editor} />
        )}
        <VersiRumus
          versi={editor.versiRumus}
          alamat={alamat}
          tahun={bolehUbah ? years(tahunMulai, tahunSelesai) : null}
        />
        <RiwayatTarget
          riwayat={editor.riwayat}
          keTarget={versi === null ? null : withKueri("/perencanaan/target", kueri)}
        />
        {bolehUbah ? <HapusIndikator editor={editor} /> : null}
      </div>
    </>
  );
}

function years(dari: number, sampai: number): readonly number[] {
  return Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
}

function Temuan({ temuan }: { readonly temuan: readonly string[] }) {
  if (temuan.length === 0) return null;
  return (
    <div className="catatan peringatan mb-6">
      <p className="font-semibold">Perlu dilengkapi</p>
      <ul className="isi-daftar">
        {temuan.map((t) => (
          <li key={t}>{t}</li>
        ))}
      </ul>
    </div>
  );
}

function HapusIndikator({ editor }: { readonly editor: EditorIndikator }) {
  return (
    <details className="kartu">
      <summary>Hapus indikator dari rancangan</summary>
      <Form method="post" reloadDocument className="mt-3 grid gap-3 justify-items-start">
        <p>
          Rumus, tempat, dan target {editor.ketikan.kode} dalam rancangan ini ikut dihapus. Realisasi yang sudah ada
          tidak dapat dihapus.
        </p>
        <button type="submit" name="maksud" value="hapus" className="tombol">
          Hapus indikator
        </button>
      </Form>
    </details>
  );
}
