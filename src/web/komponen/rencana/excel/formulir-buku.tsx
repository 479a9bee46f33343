// Taking a workbook out and bringing it back. Plain forms: they work before and without JavaScript, which only adds the
// progress.
import { useEffect, useState } from "react";
import { Form, useNavigation } from "react-router";
import { withKueri } from "../../../muat/alamat.ts";

export type PropsBuku = { readonly pd: string; readonly versi: string; readonly bolehSusun: boolean };

export function FormulirBuku({ pd, versi, bolehSusun }: PropsBuku) {
  return (
    <div className="mt-6 grid gap-6 md:grid-cols-2">
      <section aria-labelledby="unduh-buku">
        <h2 id="unduh-buku">1. Unduh buku kerja</h2>
        <p className="mt-1 max-w-prose text-redup">
          Berisi seluruh rencana dalam rancangan ini: pohon, indikator, rumus, target, pagu. Lembar Petunjuk menjelaskan
          setiap kolom.
        </p>
        <p className="mt-3">
          <a className="tombol utama" href={withKueri("/perencanaan/excel/unduh", { pd, versi })} download>
            Unduh .xlsx
          </a>
        </p>
      </section>
      <section aria-labelledby="unggah-buku">
        <h2 id="unggah-buku">2. Unggah hasilnya</h2>
        {bolehSusun ? (
          <FormulirUnggahBuku />
        ) : (
          <p className="mt-1 max-w-prose text-redup">
            Hanya perencana perangkat daerah ini dan admin yang dapat mengunggah perubahan.
          </p>
        )}
      </section>
    </div>
  );
}

function FormulirUnggahBuku() {
  return (
    <Form method="post" encType="multipart/form-data" className="mt-1" aria-label="Unggah buku kerja">
      <p className="max-w-prose text-redup">
        Semua perbedaan ditunjukkan baris demi baris. Belum ada yang tersimpan sebelum Anda menyetujuinya.
      </p>
      <input type="hidden" name="maksud" value="unggah" />
      <label className="medan mt-3">
        Buku kerja (.xlsx)
        <input
          type="file"
          name="berkas"
          required
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
      </label>
      <button type="submit" className="tombol utama mt-3">
        Periksa perbedaan
      </button>
      <Kemajuan />
    </Form>
  );
}

/** While a workbook is sent, read or saved: what is going on, and for how long. */
export function Kemajuan() {
  const { state, formData, formMethod } = useNavigation();
  const maksud = String(formData?.get("maksud") ?? "");
  const sibuk = state !== "idle" && formMethod === "POST" && maksud in LANGKAH;
  const detik = useDetik(sibuk);
  if (!sibuk) return null;
  return (
    <p role="status" className="mt-3">
      <progress className="mr-2" aria-label="Sedang diproses" />
      {LANGKAH[maksud]} {detik === 0 ? "" : `${detik} detik.`}
    </p>
  );
}

const LANGKAH: Readonly<Record<string, string>> = {
  unggah: "Mengunggah dan memeriksa buku kerja…",
  lihat: "Membuka halaman perbedaan…",
  simpan: "Menyimpan semua perubahan…",
};

function useDetik(jalan: boolean): number {
  const [detik, setDetik] = useState(0);
  useEffect(() => {
    if (!jalan) return;
    setDetik(0);
    const jam = setInterval(() => setDetik((d) => d + 1), 1000);
    return () => clearInterval(jam);
  }, [jalan]);
  return jalan ? detik : 0;
}
