// /tematik/:kode/sunting/pilih-program: choosing a programme, kegiatan or sub kegiatan that carries out a strategy.
import { Galat } from "#inti";
import { getPohon } from "#perencanaan/server";
import { getTemaSunting } from "#tematik/server";
import { PilihProgram } from "../komponen/tematik/sunting/pilih-program.tsx";
import { RangkaSunting } from "../komponen/tematik/sunting/rangka-sunting.tsx";
import { withKueri } from "../muat/alamat.ts";
import { muat, muatMasuk } from "../muat/muat.server.ts";
import { readTahun, readTeks } from "../muat/parameter.ts";
import { jalankanSunting } from "../muat/sunting/aksi-sunting.server.ts";
import { alamatSunting } from "../muat/sunting/isian-sunting.ts";
import { listProgram } from "../tampilan/program-tema.ts";
import type { Route } from "./+types/tema-sunting-program";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const isi = await getTemaSunting(konteks, pengguna, { temaKode: args.params.kode });
    const strategi = isi.tema.strategi.find((s) => s.id === readTeks(params, "strategi"));
    if (strategi === undefined) {
      throw new Galat(
        "tidak_ditemukan",
        "Strategi itu tidak ada pada tema ini. Buka lagi dari halaman kerangka logis.",
      );
    }
    const sasaran = readTeks(params, "sasaran");
    const pdKode = readTeks(params, "pd") ?? isi.tema.koordinator?.kode ?? isi.pd[0]?.kode ?? "";
    const pohon = await getPohon(konteks, pengguna, { pdKode, tahun: readTahun(params) });
    const sudah = strategi.dukungan.filter((d) => d.sasaranAntaraId === (sasaran ?? null)).map((d) => d.simpul.id);
    const antara = strategi.sasaranAntara.find((a) => a.id === sasaran)?.uraian;
    return {
      isi,
      untuk: antara === undefined ? `strategi "${strategi.uraian}"` : `sasaran antara "${antara}"`,
      pilih: {
        strategi: strategi.id,
        sasaran: sasaran ?? "",
        pd: pohon.pd.kode,
        tahun: pohon.tahun,
        butir: listProgram(pohon.akar),
        sudah,
      },
    };
  });
}

export function action(args: Route.ActionArgs) {
  const temaKode = args.params.kode;
  const kembali = alamatSunting(temaKode, "kerangka");
  return muat(args, (bahan) => jalankanSunting(bahan, args.request, { temaKode, kembali }));
}

export default function HalamanPilihProgram({ loaderData: { isi, untuk, pilih }, actionData }: Route.ComponentProps) {
  const { strategi, sasaran, pd, tahun } = pilih;
  return (
    <RangkaSunting
      isi={isi}
      judul="Pilih program pendukung"
      sub={`Untuk ${untuk}. Program, kegiatan, atau sub kegiatan yang menjalankannya.`}
      alamat={withKueri(`${alamatSunting(isi.tema.kode)}/pilih-program`, { strategi, sasaran, pd, tahun })}
      tolak={actionData ?? null}
      kabar={null}
    >
      <PilihProgram {...pilih} />
    </RangkaSunting>
  );
}
