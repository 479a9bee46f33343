// The bar over the sheet: how saving stands, and the buttons for the sheet as a whole. Its status line is read out.
import { isSiapDiajukan } from "../../tampilan/isi/papan.ts";
import { TombolMaksud } from "./hasil-sel.tsx";
import { usePapan, useSemuaSel, useUmum } from "./use-papan.ts";
import "../../gaya/isi.css";

export function BilahIsi() {
  const { mesin } = usePapan();
  const { status, hidup } = useUmum();
  const siap = useSemuaSel().filter(isSiapDiajukan).length;
  return (
    <div className="isi-bilah tak-dicetak">
      <p role="status" className="isi-bilah-status">
        {hidup ? status || "Ketikan disimpan sendiri." : ""}
      </p>
      <p className="isi-tombol">
        <TombolMaksud maksud="simpan" jalan={mesin === null ? null : mesin.simpan}>
          Simpan draf
        </TombolMaksud>
        <TombolMaksud maksud="ajukan" jalan={mesin === null ? null : () => mesin.ajukan(null)} utama>
          Ajukan semua yang lengkap{hidup ? ` (${siap})` : ""}
        </TombolMaksud>
      </p>
    </div>
  );
}
