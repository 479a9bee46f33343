// Runs the forms of one filling period. Called by the action of /pengukuran/jadwal/:periode.
import { Galat } from "#inti";
import { aturJadwal, aturPengecualian, bukaKunci, kunciPeriode } from "#pengukuran/server";
import { kalimatKunci } from "../tampilan/jadwal.ts";
import type { BahanAksi } from "./aksi.server.ts";
import { withIsian } from "./penolakan.server.ts";

/** Does what the form `maksud` asks, and says so; a refusal gives back what was typed. @throws Galat `tidak_berhak`. */
export function runJadwal({ konteks, pengguna, isi }: BahanAksi, periode: string) {
  const [dibuka, batas, alasan, pd] = [isi("dibuka"), isi("batas"), isi("alasan").trim(), isi("pd")];
  const nilai = { maksud: isi("maksud"), periode, dibuka, batas, alasan, pd };
  return withIsian(nilai, async (): Promise<{ readonly kabar: string }> => {
    switch (nilai.maksud) {
      case "ubah":
        await aturJadwal(konteks, pengguna, { periode, dibuka, batas, alasan });
        return { kabar: "Tanggal disimpan." };
      case "khusus":
        await aturPengecualian(konteks, pengguna, {
          periode,
          pdKode: getPdDipilih(pd),
          batas,
          alasan: getAlasan(alasan),
        });
        return { kabar: "Batas khusus disimpan." };
      case "cabut":
        await aturPengecualian(konteks, pengguna, {
          periode,
          pdKode: getPdDipilih(pd),
          batas: null,
          alasan: getAlasan(alasan),
        });
        return { kabar: "Batas khusus dicabut." };
      case "kunci": {
        const pdKode = pd === "" ? undefined : pd;
        return { kabar: kalimatKunci(await kunciPeriode(konteks, pengguna, { periode, pdKode })) };
      }
      case "buka": {
        const masukan = { periode, pdKode: getPdDipilih(pd), alasan: getAlasan(alasan) };
        const { dibuka: jumlah } = await bukaKunci(konteks, pengguna, masukan);
        return { kabar: `Periode dibuka kembali: ${jumlah} realisasi menjadi draf.` };
      }
      default:
        throw new Galat("masukan", "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.");
    }
  });
}

function getPdDipilih(pd: string): string {
  if (pd !== "") return pd;
  throw new Galat("masukan", "Pilih dahulu perangkat daerahnya.");
}

function getAlasan(alasan: string): string {
  if (alasan !== "") return alasan;
  throw new Galat("masukan", "Tulis alasannya. Alasan itu tercatat bersama perubahannya.");
}
