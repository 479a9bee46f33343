// Says which plan a page shows: what holds, or a draft, and whether it can be changed.
import type { VersiTampil } from "../../../tampilan/rencana/indikator/lembar.ts";

export function KeadaanVersi({
  versi,
  bolehUbah,
}: {
  readonly versi: VersiTampil | null;
  readonly bolehUbah: boolean;
}) {
  if (versi === null || versi.keadaan === "ditetapkan") return null;
  return (
    <p className="catatan info mb-6">
      Rancangan {versi.judul}, {versi.sebutan.toLowerCase()}.{" "}
      {bolehUbah
        ? "Perubahan berlaku setelah versi ini ditetapkan."
        : versi.keadaan === "diajukan"
          ? "Menunggu penetapan, jadi tidak dapat diubah."
          : "Anda hanya dapat membacanya."}
    </p>
  );
}
