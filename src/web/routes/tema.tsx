// /tematik/:kode: one theme as everybody reads it: is it working, logical framework, roles, tagged budget, what is missing.
// With ?cetak=a3 the same on one sheet.
import { can, type Pengguna } from "#organisasi";
import { type BacaanTema, canKelolaTema } from "#tematik";
import { getBacaanTema, SEMUA_PD } from "#tematik/server";
import { CetakA3 } from "../komponen/tematik/bacaan/cetak-a3.tsx";
import { IsiTema } from "../komponen/tematik/bacaan/isi-tema.tsx";
import { useDataAkar } from "../muat/data-akar.ts";
import { muat } from "../muat/muat.server.ts";
import { readPilihan, readTahun } from "../muat/parameter.ts";
import { buildAnggaranTampil } from "../tampilan/anggaran-tema.ts";
import { buildBacaanTampil } from "../tampilan/tematik/bacaan.ts";
import type { Route } from "./+types/tema";

export function loader(args: Route.LoaderArgs) {
  return muat(args, async ({ konteks, pengguna, params }) => {
    const cetak = readPilihan(params, "cetak", ["a3"], null);
    const temaKode = args.params.kode;
    const bacaan = await getBacaanTema(konteks, pengguna, { temaKode, tahun: readTahun(params) });
    const boleh = { sunting: bolehSunting(pengguna, bacaan), tandai: bolehTandai(pengguna, bacaan) };
    const hak = { sunting: boleh.sunting, penanda: boleh.tandai };
    return {
      cetak,
      bacaan: buildBacaanTampil(bacaan, hak),
      anggaran: buildAnggaranTampil(bacaan.tema, SEMUA_PD, bacaan.anggaran),
      inovasi: listInovasiRinci(bacaan),
      boleh,
    };
  });
}

export default function HalamanTema({ loaderData }: Route.ComponentProps) {
  const { pemda } = useDataAkar();
  const { cetak, bacaan, anggaran } = loaderData;
  if (cetak === "a3") return <CetakA3 bacaan={bacaan} anggaran={anggaran} pemda={pemda ?? ""} />;
  return <IsiTema {...loaderData} />;
}

function listInovasiRinci({ tema }: BacaanTema) {
  return tema.strategi.flatMap((s) =>
    s.inovasi.filter((i) => i.pd !== null || i.uraian !== null || i.bukti.length > 0),
  );
}

function bolehSunting(pengguna: Pengguna, { pemdaId, tema }: BacaanTema): boolean {
  return canKelolaTema(pengguna, pemdaId, tema);
}

function bolehTandai(pengguna: Pengguna, bacaan: BacaanTema): boolean {
  if (pengguna.jenis !== "akun") return false;
  if (bolehSunting(pengguna, bacaan)) return true;
  const { pemdaId } = bacaan;
  return pengguna.peran.some(
    ({ pdId }) => pdId !== null && can(pengguna, "tandai_anggaran", { jenis: "pd", pemdaId, pdId }),
  );
}
