// /akun: what the holder of an account may change: password, second step with its recovery codes, running sessions.
import { redirect } from "react-router";
import {
  aktifkanTotp,
  countKodePemulihan,
  findCalonTotp,
  gantiPemulihan,
  gantiSandi,
  keluarDariSemua,
  nonaktifkanTotp,
  siapkanTotp,
} from "#organisasi/server";
import { removeKuki, setKuki } from "../keamanan/kuki.server.ts";
import { KepalaHalaman } from "../komponen/kerangka/kepala-halaman.tsx";
import { GantiSandi, KeluarSemua } from "../komponen/masuk/bagian-akun.tsx";
import { KodePemulihan } from "../komponen/masuk/kode-pemulihan.tsx";
import { LangkahKedua } from "../komponen/masuk/langkah-kedua.tsx";
import { Kabar } from "../komponen/masuk/medan.tsx";
import { sesiContext } from "../konteks.server.ts";
import { aksi, type BahanAksi } from "../muat/aksi.server.ts";
import { buildQr } from "../muat/kode-qr.server.ts";
import { muatMasuk } from "../muat/muat.server.ts";
import type { Route } from "./+types/akun";

const KABAR: Readonly<Record<string, string>> = {
  sandi: "Sandi diganti. Semua sesi lain sudah berakhir.",
  "tanpa-totp": "Langkah kedua dinonaktifkan.",
};
const WAJIB = {
  ganti_sandi: "Sandi Anda dibuatkan orang lain. Ganti dahulu sandi itu sebelum membuka halaman lain.",
  pasang_totp: "Pemda mewajibkan langkah kedua. Pasang dahulu autentikator sebelum membuka halaman lain.",
} as const;

export function loader(args: Route.LoaderArgs) {
  return muatMasuk(args, async ({ konteks, pengguna, params }) => {
    const sesi = args.context.get(sesiContext);
    const calon = await findCalonTotp(konteks, pengguna, "OpenSAKIP");
    const wajib = sesi?.wajib ?? null;
    return {
      surel: sesi?.surel ?? "",
      bersandi: sesi?.cara === "sandi" || sesi?.cara === "totp",
      totpAktif: sesi?.totpAktif ?? false,
      sisaPemulihan: await countKodePemulihan(konteks, pengguna),
      calon: calon === undefined ? null : { rahasia: calon.rahasia, qr: buildQr(calon.alamat) },
      wajib: wajib === null ? null : WAJIB[wajib],
      kabar: KABAR[params.get("selesai") ?? ""] ?? null,
    };
  });
}

/** `maksud` names the form that was sent. */
export function action(args: Route.ActionArgs) {
  return aksi(args, async (bahan) => {
    const { konteks, pengguna, isi, alamat } = bahan;
    switch (isi("maksud")) {
      case "ganti_sandi":
        return changePassword(bahan, args.request);
      case "siapkan_totp":
        await siapkanTotp(konteks, pengguna);
        return redirect("/akun#langkah-kedua");
      case "aktifkan_totp":
        return { pemulihan: await aktifkanTotp(konteks, pengguna, { kode: isi("kode"), sandi: isi("sandi"), alamat }) };
      case "ganti_pemulihan":
        return { pemulihan: await gantiPemulihan(konteks, pengguna, { sandi: isi("sandi"), alamat }) };
      case "nonaktifkan_totp":
        await nonaktifkanTotp(konteks, pengguna, { sandi: isi("sandi"), alamat });
        return redirect("/akun?selesai=tanpa-totp");
      case "keluar_semua":
        if (pengguna.jenis === "akun") await keluarDariSemua(konteks, pengguna);
        return redirect("/masuk", { headers: [removeKuki(args.request, "opensakip_sesi")] });
      default:
        return { pesan: "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi." };
    }
  });
}

async function changePassword({ konteks, pengguna, isi, sesi, alamat }: BahanAksi, request: Request) {
  if (isi("baru") !== isi("ulang")) return { pesan: "Sandi baru dan pengulangannya berbeda." };
  const token = await gantiSandi(konteks, pengguna, {
    lama: isi("lama"),
    baru: isi("baru"),
    alamat,
    cara: sesi?.cara ?? "sandi",
  });
  return redirect("/akun?selesai=sandi", { headers: [setKuki(request, "opensakip_sesi", token)] });
}

export default function HalamanAkun({ loaderData, actionData }: Route.ComponentProps) {
  const { surel, bersandi, totpAktif, calon, sisaPemulihan, wajib, kabar } = loaderData;
  const pesan = actionData !== undefined && "pesan" in actionData ? actionData.pesan : null;
  // Codes are given when the step has just been turned on; the session was read before that.
  const pemulihan = actionData !== undefined && "pemulihan" in actionData ? actionData.pemulihan : null;
  return (
    <div className="max-w-xl">
      <KepalaHalaman
        judul="Akun saya"
        uraian="Sandi, langkah kedua, dan sesi akun Anda."
        sub={surel}
        jejak={[{ label: "Beranda", ke: "/" }]}
      />
      <div className="grid gap-4">
        <Kabar pesan={pemulihan === null ? wajib : null} />
        <Kabar pesan={pesan} />
        {pemulihan === null ? null : <KodePemulihan kode={pemulihan} />}
        {actionData === undefined ? <Kabar pesan={kabar} baik /> : null}
      </div>
      {bersandi ? <GantiSandi surel={surel} /> : null}
      {bersandi ? <LangkahKedua aktif={totpAktif || pemulihan !== null} calon={calon} sisa={sisaPemulihan} /> : null}
      <KeluarSemua />
    </div>
  );
}
