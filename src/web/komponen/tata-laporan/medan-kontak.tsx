// Address and ways to reach an office on its letterhead. Used by both forms of /pengaturan/tata-laporan.
import type { NilaiKontak } from "../../tampilan/tata-laporan.ts";
import { MedanTeks } from "../masuk/medan.tsx";

export function MedanKontak({ nilai }: { readonly nilai: NilaiKontak }) {
  return (
    <>
      <MedanTeks label="Alamat" nama="alamat" nilai={nilai.alamat} wajib={false} />
      <MedanTeks label="Telepon" nama="telepon" nilai={nilai.telepon} wajib={false} />
      <MedanTeks label="Surel" nama="surel" nilai={nilai.surel} wajib={false} />
      <MedanTeks label="Situs web" nama="situs" nilai={nilai.situs} wajib={false} />
    </>
  );
}
