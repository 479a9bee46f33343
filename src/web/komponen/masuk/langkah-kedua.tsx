// Section of /akun: setting up and removing the second sign-in step, and its recovery codes.
import { Form } from "react-router";
import type { KodeQr } from "../../muat/kode-qr.server.ts";
import { MedanTeks } from "./medan.tsx";

/** `calon` is the secret being set up: as a QR code, and as text for typing. `sisa`: unused recovery codes. */
export type PropsLangkahKedua = {
  readonly aktif: boolean;
  readonly calon: { readonly rahasia: string; readonly qr: KodeQr } | null;
  readonly sisa: number;
};

export function LangkahKedua({ aktif, calon, sisa }: PropsLangkahKedua) {
  return (
    <section aria-labelledby="langkah-kedua" className="mt-10">
      <h2 id="langkah-kedua">Langkah kedua</h2>
      {aktif ? <Aktif sisa={sisa} /> : calon === null ? <BelumAda /> : <Pasang {...calon} />}
    </section>
  );
}

function BelumAda() {
  return (
    <>
      <p className="mt-1 mb-4 text-redup">
        Selain sandi, masuk memerlukan kode sekali pakai dari aplikasi autentikator di gawai Anda. Sandi yang bocor saja
        tidak cukup untuk masuk.
      </p>
      <Form method="post" reloadDocument aria-label="Pasang langkah kedua">
        <input type="hidden" name="maksud" value="siapkan_totp" />
        <button type="submit" className="tombol">
          Pasang langkah kedua
        </button>
      </Form>
    </>
  );
}

function Pasang({ rahasia, qr }: { readonly rahasia: string; readonly qr: KodeQr }) {
  return (
    <>
      <p className="mt-1 mb-4 text-redup">
        Pindai gambar ini dengan aplikasi autentikator, lalu tulis enam angka yang tampil dan sandi Anda.
      </p>
      <svg viewBox={`0 0 ${qr.ukuran} ${qr.ukuran}`} width="220" height="220" role="img" aria-label="Kode QR">
        <rect width={qr.ukuran} height={qr.ukuran} fill="#fff" />
        <path d={qr.d} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="mt-2 mb-4 text-sm">
        Tidak dapat memindai? Tulis kunci ini: <code>{rahasia.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <Form method="post" reloadDocument className="grid gap-4" aria-label="Aktifkan langkah kedua">
        <input type="hidden" name="maksud" value="aktifkan_totp" />
        <MedanTeks label="Kode" nama="kode" isiOtomatis="one-time-code" angka />
        <MedanTeks label="Sandi" nama="sandi" jenis="password" isiOtomatis="current-password" />
        <div>
          <button type="submit" className="tombol utama">
            Aktifkan
          </button>
        </div>
      </Form>
    </>
  );
}

function Aktif({ sisa }: { readonly sisa: number }) {
  return (
    <>
      <p className="mt-1 mb-4 text-redup">
        Aktif: masuk memerlukan kode dari autentikator. Kode pemulihan yang belum dipakai: {sisa}.
      </p>
      <div className="grid gap-6">
        <FormulirBersandi maksud="ganti_pemulihan" tombol="Buat kode pemulihan baru" />
        <FormulirBersandi maksud="nonaktifkan_totp" tombol="Nonaktifkan langkah kedua" />
      </div>
    </>
  );
}

/** A change that asks for the password again. */
function FormulirBersandi({ maksud, tombol }: { readonly maksud: string; readonly tombol: string }) {
  return (
    <Form method="post" reloadDocument className="grid gap-3" aria-label={tombol}>
      <input type="hidden" name="maksud" value={maksud} />
      <MedanTeks label="Sandi" nama="sandi" jenis="password" isiOtomatis="current-password" />
      <div>
        <button type="submit" className="tombol">
          {tombol}
        </button>
      </div>
    </Form>
  );
}
