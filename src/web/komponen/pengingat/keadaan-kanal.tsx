// What happens to messages here: sent by a channel, or kept because none is set. Drawn by the pages of reminders.
import { KANAL_MATI } from "#pengukuran";

/** `kanal` is the channel's name, null while none is set. */
export function KeadaanKanal({ kanal }: { readonly kanal: string | null }) {
  if (kanal !== null) return <p className="text-redup">Surat dikirim melalui {kanal}.</p>;
  return (
    <div className="catatan peringatan max-w-prose">
      <p className="font-semibold">{KANAL_MATI}</p>
      <p>
        Pengingat tetap disusun setiap hari dan dapat dibaca di sini. Operator server mengatur SMTP_URL, SURAT_DARI, dan
        ALAMAT_WEB.
      </p>
    </div>
  );
}
