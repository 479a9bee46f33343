// What the nomenklatur proposes for the first indikator of a sub kegiatan: the list's output indicator and its unit.
// Called by /perencanaan/indikator/baru.
import { indikatorNaskah, isKodeSama, nextKode } from "#perencanaan";
import { cariNomenklatur, type LembarIndikator } from "#perencanaan/server";
import { type KetikanIndikator, ketikanBaru } from "../../../tampilan/rencana/indikator/ketikan.ts";
import type { BahanMuat } from "../../muat.server.ts";

/** The form of a new indikator on a node (null: on none yet). One use case more where the list has something to propose. */
export async function ketikanUsulan(
  { konteks, pengguna }: BahanMuat,
  lembar: LembarIndikator,
  simpulId: string | null,
): Promise<KetikanIndikator> {
  const { naskah, pd, tahunMulai: sejak } = lembar;
  const simpul = simpulId === null ? [] : [simpulId];
  const node = naskah.simpul.get(simpulId ?? "");
  const kosong = ketikanBaru({ kode: nextKode(naskah.indikator, "iku"), sejak, simpul });
  const kode = node?.nomenklatur_kode ?? null;
  if (node?.jenis !== "sub_kegiatan" || kode === null || indikatorNaskah(naskah, simpulId ?? "").length > 0)
    return kosong;
  const versi = node.nomenklatur_versi ?? undefined;
  const permintaan = { pdKode: pd.kode, versi, jenis: "sub_kegiatan", q: kode } as const;
  const butir = (await cariNomenklatur(konteks, pengguna, permintaan)).butir.find((b) => isKodeSama(b.kode, kode));
  return {
    ...kosong,
    kode: nextKode(naskah.indikator, "iks"),
    jenis: "keluaran",
    nama: butir?.indikator ?? "",
    satuan: butir?.satuan ?? "",
    desimal: "0",
    agregasi: "akumulasi",
  };
}
