// /tematik/:kode/sunting/pilih-indikator: choosing the indikator of a condition or of a cause.
import { Galat } from "#inti";
import { cariIndikator, getTemaSunting } from "#tematik/server";
import { PilihIndikator } from "../komponen/tematik/sunting/pilih-indikator.tsx";
import { RangkaSunting } from "../komponen/tematik/sunting/rangka-sunting.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { readPilihan, readTeks } from "../muat/parameter.ts";
import { jalankanSunting } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting } from "../muat/sunting/isian-sunting.ts";
import type { Route } from "./+types/tema-sunting-indikator";

const UNTUK = ["kondisi", "permasalahan"] as const;

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const isi = await getTemaSunting(konteks, pengguna, { temaKode: args.params.kode });
    const [jenis, id] = [readPilihan(params, "untuk", UNTUK, "kondisi"), readTeks(params, "id") ?? ""];
    const nama =
      jenis === "kondisi"
        ? isi.tema.kondisi.find((k) => k.id === id)?.nama
        : isi.tema.permasalahan.find((p) => p.id === id)?.uraian;
    if (nama === undefined) {
      throw new Galat("tidak_ditemukan", "Baris itu tidak ada pada tema ini. Buka lagi dari halaman sunting temanya.");
    }
    const [pd, q] = [readTeks(params, "pd"), readTeks(params, "q") ?? ""];
    const cari = await cariIndikator(konteks, pengguna, { pdKode: pd, q });
    return { isi, nama, pilih: { ...cari, untuk: { jenis, id }, pd: pd ?? "", q } };
  });
}

export function action(args: Route.ActionArgs) {
  const temaKode = args.params.kode;
  return muat(args, (bahan) => {
    const halaman = readPilihan(bahan.params, "untuk", UNTUK, "kondisi") === "kondisi" ? "kondisi" : "kerangka";
    return jalankanSunting(bahan, args.request, { temaKode, kembali: alamatSunting(temaKode, halaman) });
  });
}

export default function HalamanPilihIndikator({ loaderData: { isi, nama, pilih }, actionData }: Route.ComponentProps) {
  const { jenis: untuk, id } = pilih.untuk;
  return (
    <RangkaSunting
      isi={isi}
      judul={untuk === "kondisi" ? "Pilih indikator kondisi" : "Pilih indikator yang mengukur"}
      sub={`Untuk ${untuk} "${nama}". Cari menurut perangkat daerah dan kata.`}
      alamat={withKueri(`${alamatSunting(isi.tema.kode)}/pilih-indikator`, { untuk, id })}
      tolak={actionData ?? null}
      kabar={null}
    >
      <PilihIndikator {...pilih} />
    </RangkaSunting>
  );
}
