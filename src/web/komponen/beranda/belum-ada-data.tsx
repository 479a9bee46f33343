// The portal of an installation without data: says what belongs here and how it gets here.
import { Kosong } from "../dasar/kosong.tsx";
import { KepalaHalaman } from "../kerangka/kepala-halaman.tsx";

export function BelumAdaData() {
  return (
    <>
      <KepalaHalaman
        judul="Belum ada data kinerja"
        uraian="Instalasi OpenSAKIP ini belum berisi data pemerintah daerah."
        jejak={[]}
      />
      <Kosong judul="Di sini nanti tampil rencana, capaian, dan anggaran kinerja pemerintah daerah.">
        <p>
          Pengelola memuat data dengan perintah berikut, lalu memuat ulang halaman ini. Contohnya memakai data yang
          disertakan:
        </p>
        <p className="mt-3">
          <code className="font-mono text-sm text-tinta">npx opensakip impor contoh/lamongan-disnaker-2024</code>
        </p>
      </Kosong>
    </>
  );
}
