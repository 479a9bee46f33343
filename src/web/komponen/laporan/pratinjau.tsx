// The report as it will be downloaded, set into the page.
import type { Unsur } from "#pelaporan";
import { GambarUnsur } from "./gambar-unsur.tsx";

export type PropsPratinjau = { readonly unsur: Unsur; readonly gaya: string };

export function Pratinjau({ unsur, gaya }: PropsPratinjau) {
  return (
    <>
      {/* With href and precedence React puts the sheet into the head, once, with this page's nonce. */}
      <style href="laporan" precedence="default">
        {gaya}
      </style>
      <GambarUnsur unsur={unsur} />
    </>
  );
}
