// /pengukuran/jadwal/:periode: one filling period: its days, own due dates, lock and reopening, and what is frozen.
import { Link } from "react-router";
import { Galat } from "#inti";
import { can } from "#organisasi";
import { getAturanBeku, listJadwal } from "#pengukuran/server";
import { AturanBeku } from "../komponen/jadwal/aturan-beku.tsx";
import {
  BatasKhusus,
  BukaKunciJadwal,
  CabutKhusus,
  type KetikanJadwal,
  KunciJadwal,
  UbahJadwal,
} from "../komponen/jadwal/formulir-jadwal.tsx";
import { RincianJadwal } from "../komponen/jadwal/kartu-jadwal.tsx";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { aksi } from "../muat/aksi.server.ts";
import { runJadwal } from "../muat/jadwal.server.ts";
import { type BahanMuat, muatMasuk } from "../muat/muat.server.ts";
import { readTeks } from "../muat/parameter.ts";
import { type JadwalTampil, toJadwalTampil } from "../tampilan/jadwal.ts";
import { alamatJejak } from "../tampilan/jejak-alamat.ts";
import type { Route } from "./+types/jadwal-periode";

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, (bahan) => loadPeriode(bahan, args.params.periode));
}

async function loadPeriode({ konteks, pengguna, params }: BahanMuat, periode: string) {
  const semua = await listJadwal(konteks, pengguna);
  const jadwal = semua.find((j) => j.periode === periode);
  if (jadwal === undefined) throw new Galat("tidak_ditemukan", `Periode ${periode} tidak ada di jadwal pengisian.`);
  const pd = readTeks(params, "pd") ?? null;
  const boleh = (aksi: "kelola_jadwal" | "kunci_realisasi" | "lihat_jejak") =>
    pengguna.jenis === "akun" && can(pengguna, aksi, { jenis: "pemda", pemdaId: pengguna.pemdaId });
  return {
    jadwal: toJadwalTampil(jadwal),
    pd,
    beku: await getAturanBeku(konteks, pengguna, { periode, pdKode: pd ?? undefined }),
    kelola: boleh("kelola_jadwal"),
    kunci: boleh("kunci_realisasi"),
    jejak: boleh("lihat_jejak"),
    dibuat: params.get("selesai") === "dibuat",
  };
}

export function action(args: Route.ActionArgs) {
  return aksi(args, (bahan) => runJadwal(bahan, args.params.periode));
}

export default function HalamanJadwalPeriode({ loaderData, actionData }: Route.ComponentProps) {
  const { jadwal, kelola, kunci, jejak, pd, beku, dibuat } = loaderData;
  const ketikan = actionData !== undefined && "nilai" in actionData ? actionData.nilai : null;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  const kabar = actionData !== undefined && "kabar" in actionData ? actionData.kabar : null;
  return (
    <>
      <KepalaHalaman
        judul={`Jadwal ${jadwal.label}`}
        uraian={`Jadwal pengisian ${jadwal.label}.`}
        jejak={[{ label: "Jadwal pengisian", ke: "/pengukuran/jadwal" }]}
      />
      <Kabar pesan={pesan} />
      <Kabar pesan={kabar ?? (dibuat && actionData === undefined ? "Periode ditambahkan." : null)} baik />
      <RincianJadwal jadwal={jadwal} />
      {jejak ? (
        <p className="mt-3">
          <Link to={alamatJejak("jadwal", jadwal.periode)}>Jejak perubahan jadwal ini</Link>
        </p>
      ) : null}
      <FormulirPeriode jadwal={jadwal} kelola={kelola} kunci={kunci} ketikan={ketikan} />
      <AturanBeku beku={beku} alamat={`/pengukuran/jadwal/${jadwal.periode}`} pd={pd} />
    </>
  );
}

type PropsFormulir = {
  readonly jadwal: JadwalTampil;
  readonly kelola: boolean;
  readonly kunci: boolean;
  readonly ketikan: KetikanJadwal | null;
};

function FormulirPeriode({ jadwal, kelola, kunci, ketikan }: PropsFormulir) {
  return (
    <div className="mt-6">
      {kelola ? <UbahJadwal jadwal={jadwal} ketikan={ketikan} /> : null}
      {kelola ? <BatasKhusus jadwal={jadwal} ketikan={ketikan} /> : null}
      {kelola ? <CabutKhusus jadwal={jadwal} ketikan={ketikan} /> : null}
      {kunci ? <KunciJadwal ketikan={ketikan} /> : null}
      {kunci ? <BukaKunciJadwal ketikan={ketikan} /> : null}
    </div>
  );
}
