// What the page of a theme and its printed sheet show, for the reader who asks. Called by /tematik/:kode and its /cetak.
import { can, type Pengguna } from "#organisasi";
import { type BacaanTema, canKelolaTema } from "#tematik";
import { getBacaanTema, SEMUA_PD } from "#tematik/server";
import { buildAnggaranTampil } from "../../tampilan/anggaran-tema.ts";
import { buildBacaanTampil } from "../../tampilan/tematik/bacaan.ts";
import type { BahanMuat } from "../muat.server.ts";
import { readTahun } from "../parameter.ts";

/** @throws Galat `masukan` (year), `tidak_ditemukan`, `tidak_berhak`. */
export async function loadTema({ konteks, pengguna, params }: BahanMuat, temaKode: string) {
  const bacaan = await getBacaanTema(konteks, pengguna, { temaKode, tahun: readTahun(params) });
  const boleh = { sunting: bolehSunting(pengguna, bacaan), tandai: bolehTandai(pengguna, bacaan) };
  return {
    bacaan: buildBacaanTampil(bacaan, { sunting: boleh.sunting, penanda: boleh.tandai }),
    anggaran: buildAnggaranTampil(bacaan.tema, SEMUA_PD, bacaan.anggaran),
    inovasi: listInovasiRinci(bacaan),
    boleh,
  };
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
