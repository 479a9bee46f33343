// What can be done with the report as a whole: handed in, returned, set, no longer set; and what is still missing.
import { Form } from "react-router";
import type { TindakanNaskah } from "#pelaporan";
import type { TolakNaskah } from "../../../muat/naskah/aksi-naskah.server.ts";
import type { LembarTampilNaskah } from "../../../muat/naskah/lembar-naskah.server.ts";
import { Peringatan } from "../../verifikasi/peringatan.tsx";

export type PropsAksiNaskah = {
  readonly lembar: LembarTampilNaskah;
  readonly tolak: TolakNaskah | null;
  /** Versions that were saved since the page was loaded. */
  readonly tambahan: number;
};

export function AksiNaskah({ lembar, tolak, tambahan }: PropsAksiNaskah) {
  const { boleh, jumlahVersi, id } = lembar;
  const alamat = `/laporan/naskah/${id}`;
  const ada = (tindakan: TindakanNaskah) => boleh.tindakan.includes(tindakan);
  const alasan = (maksud: TindakanNaskah) => (tolak?.maksud === maksud ? tolak.alasan : undefined);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        {ada("ajukan") ? <Langsung alamat={alamat} maksud="ajukan" label="Ajukan untuk ditetapkan" /> : null}
        {ada("tarik") ? <Langsung alamat={alamat} maksud="tarik" label="Tarik pengajuan" /> : null}
        {ada("tetapkan") ? (
          <Langsung alamat={alamat} maksud="tetapkan" label="Tetapkan laporan" utama>
            <input type="hidden" name="jumlahVersi" value={jumlahVersi + tambahan} />
          </Langsung>
        ) : null}
      </div>
      {ada("tetapkan") ? (
        <p className="max-w-prose text-sm text-redup">
          Setelah ditetapkan, seluruh isi laporan tetap, diberi sidik, dan dapat dibaca semua orang.
        </p>
      ) : null}
      {ada("kembalikan") ? (
        <Beralasan
          alamat={alamat}
          maksud="kembalikan"
          label="Kembalikan"
          medan="Yang perlu diperbaiki"
          isi={alasan("kembalikan")}
        />
      ) : null}
      {ada("batalkan") ? (
        <Beralasan
          alamat={alamat}
          maksud="batalkan"
          label="Batalkan penetapan"
          medan="Alasan pembatalan"
          isi={alasan("batalkan")}
        />
      ) : null}
    </div>
  );
}

type PropsLangsung = {
  readonly alamat: string;
  readonly maksud: TindakanNaskah;
  readonly label: string;
  readonly utama?: boolean;
  readonly children?: React.ReactNode;
};

function Langsung({ alamat, maksud, label, utama = false, children }: PropsLangsung) {
  return (
    <Form method="post" action={alamat} reloadDocument aria-label={label}>
      <input type="hidden" name="maksud" value={maksud} />
      {children}
      <button type="submit" className={utama ? "tombol utama" : "tombol"}>
        {label}
      </button>
    </Form>
  );
}

type PropsBeralasan = {
  readonly alamat: string;
  readonly maksud: TindakanNaskah;
  readonly label: string;
  readonly medan: string;
  readonly isi: string | undefined;
};

function Beralasan({ alamat, maksud, label, medan, isi }: PropsBeralasan) {
  return (
    <details className="lipat" open={isi !== undefined}>
      <summary>{label}</summary>
      <Form method="post" action={alamat} reloadDocument className="formulir max-w-2xl" aria-label={label}>
        <input type="hidden" name="maksud" value={maksud} />
        <label className="medan">
          {medan}
          <textarea name="alasan" rows={2} required maxLength={1000} defaultValue={isi ?? ""} />
        </label>
        <button type="submit" className="tombol">
          {label}
        </button>
      </Form>
    </details>
  );
}

/** What is missing before the report is set: numbers that there are not, then blocks nobody wrote. */
export function KesiapanNaskah({ lembar: { kesiapan, penetapan } }: Pick<PropsAksiNaskah, "lembar">) {
  if (penetapan !== null) return null;
  const { angkaHilang, masihDraf, kosong } = kesiapan;
  return (
    <div className="my-4 grid gap-2">
      {angkaHilang.map(({ judul, kunci }) => (
        <Peringatan key={judul} kata="Belum dapat ditetapkan">
          {judul} menyebut angka yang tidak ada: {kunci.map((k) => `{{${k}}}`).join(", ")}.
        </Peringatan>
      ))}
      <DaftarBagian judul={kosong} sebutan="bagian masih kosong" />
      <DaftarBagian judul={masihDraf} sebutan="bagian masih berupa draf dari angka" />
    </div>
  );
}

function DaftarBagian({ judul, sebutan }: { readonly judul: readonly string[]; readonly sebutan: string }) {
  if (judul.length === 0) return null;
  return (
    <details>
      <summary>
        {judul.length} {sebutan}
      </summary>
      <ul className="mt-1 list-disc pl-6">
        {judul.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </details>
  );
}
