// The logo of the reports: what it is now, and the forms that change it. Drawn by /pengaturan/tata-laporan.
import { Form } from "react-router";

export type PropsLogo = {
  readonly logo: {
    readonly sidik: string;
    readonly lebar: number;
    readonly tinggi: number;
    readonly nama: string;
  } | null;
  readonly pemda: string;
  readonly pd: string;
};

export function BagianLogo({ logo, pemda, pd }: PropsLogo) {
  return (
    <section aria-labelledby="judul-logo" className="formulir">
      <h2 id="judul-logo" className="mb-2">
        Logo
      </h2>
      {logo === null ? (
        <p>Belum ada logo. Laporan dibuat tanpa lambang.</p>
      ) : (
        <>
          <img
            src={`/laporan/logo/${logo.sidik}`}
            alt={`Lambang ${pemda}`}
            width={logo.lebar}
            height={logo.tinggi}
            className="h-28 w-auto max-w-full object-contain"
          />
          <p className="text-sm text-redup">
            {logo.nama}, {logo.lebar} x {logo.tinggi} piksel. Laporan yang sudah ditetapkan tetap memakai logo saat
            ditetapkan.
          </p>
        </>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        reloadDocument
        aria-label="Unggah logo"
        className="grid gap-3 justify-items-start"
      >
        <input type="hidden" name="pd" value={pd} />
        <label className="medan">
          Gambar PNG atau JPG, paling besar 1 MB
          <input type="file" name="berkas" accept=".png,.jpg,.jpeg" required />
        </label>
        <button type="submit" name="maksud" value="logo" className="tombol">
          {logo === null ? "Unggah logo" : "Ganti logo"}
        </button>
      </Form>
      {logo === null ? null : (
        <Form method="post" encType="multipart/form-data" reloadDocument aria-label="Lepas logo">
          <input type="hidden" name="pd" value={pd} />
          <button type="submit" name="maksud" value="lepas" className="tombol">
            Lepas logo
          </button>
        </Form>
      )}
    </section>
  );
}
