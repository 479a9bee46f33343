// Lays out a pohon kinerja on slides: the direction and font that fit, else several slides by branches with their
// ancestors repeated. Called by tata-blok.ts.
import type { Pohon } from "../../model.ts";
import { pickTerendah } from "../../tata/pilih.ts";
import { type KotakPohon, type OpsiPohon, type TataPohon, TEPI_KOTAK, tataPohon } from "../../tata/pohon.ts";
import { bagiPohon } from "./bagi-pohon.ts";
import { GAYA_LAPIS, paragrafKotak } from "./gaya-pohon.ts";
import type { Bidang, Objek, Sambungan } from "./objek.ts";
import type { Potongan, Ruang } from "./ruang.ts";

const UKURAN = [13, 12, 11, 10] as const;
/** Fonts of a tree that needs several slides anyway. */
const UKURAN_TERBAGI = [11, 10] as const;
const LEBAR = { turun: [210, 180, 155, 135, 120], kanan: [280, 240, 205, 175, 155, 120] } as const;
const SELA = { turun: { selaSaudara: 10, selaLapis: 26 }, kanan: { selaSaudara: 8, selaLapis: 32 } } as const;

type HalamanPohon = { readonly akar: Pohon["akar"]; readonly opsi: OpsiPohon; readonly tata: TataPohon };

/** The whole tree on one slide where it is readable; otherwise as few slides as it needs. */
export function tataBlokPohon(pohon: Pohon, ruang: Ruang): readonly Potongan[] {
  if (pohon.akar.length === 0) return [];
  const utuh = listOpsi(UKURAN, ruang).map((opsi) => tataPohon(pohon.akar, opsi));
  const muat = utuh.find((t) => isMuat(t, ruang) && !isTerpotong(t));
  if (muat !== undefined) return [drawPohon(muat, pohon, ruang, 0)];
  const pilihan = listOpsi(UKURAN_TERBAGI, ruang).map((opsi) =>
    bagiPohon(pohon.akar, (akar) => isMuat(tataPohon(akar, opsi), ruang)).map((akar) => ({
      akar,
      opsi,
      tata: tataPohon(akar, opsi),
    })),
  );
  const terbaik = pickTerendah(pilihan, (halaman) => {
    const tata = halaman.map((h) => h.tata);
    return countBuruk(tata, ruang);
  });
  return terbaik.map((h, i) => drawPohon(enlarge(h, ruang), pohon, ruang, i));
}

/** A page's part of the tree in the largest boxes that fit, its direction kept. */
function enlarge({ akar, opsi, tata }: HalamanPohon, ruang: Ruang): TataPohon {
  const lebih = listOpsi(UKURAN, ruang).filter((o) => o.arah === opsi.arah && o.ukuran >= opsi.ukuran);
  return lebih.map((o) => tataPohon(akar, o)).find((t) => isMuat(t, ruang) && !isTerpotong(t)) ?? tata;
}

function listOpsi(ukuran: readonly number[], { penuh }: Ruang): readonly OpsiPohon[] {
  return ukuran.flatMap((u) =>
    (["turun", "kanan"] as const).flatMap((arah) =>
      LEBAR[arah].map((lebarSimpul) => ({ ukuran: u, arah, lebarSimpul, ...SELA[arah], tinggiTerbesar: penuh })),
    ),
  );
}

function isMuat({ lebar, tinggi }: TataPohon, ruang: Ruang): boolean {
  return lebar <= ruang.lebar && tinggi <= ruang.penuh;
}

function isTerpotong({ kotak }: TataPohon): boolean {
  return kotak.some((k) => k.terpotong);
}

/** Any number of slides is better than one cut text, any cut text better than print too small to read. */
function countBuruk(halaman: readonly TataPohon[], ruang: Ruang): number {
  const terpotong = halaman.filter(isTerpotong).length;
  const meluap = halaman.filter((h) => !isMuat(h, ruang)).length;
  return halaman.length + terpotong * 1e4 + meluap * 1e8;
}

/** Draws a layout centred; one too wide at any size (more levels than fit beside each other) is drawn smaller as a whole. */
function drawPohon(tata: TataPohon, pohon: Pohon, ruang: Ruang, urutan: number): Potongan {
  const skala = Math.min(1, ruang.lebar / tata.lebar, ruang.penuh / tata.tinggi);
  const geser = (ruang.lebar - tata.lebar * skala) / 2;
  const awalan = `${urutan}:`;
  const kotak = tata.kotak.map((k) => drawKotak(k, awalan, skala, geser));
  const garis = tata.garis.flatMap(({ dari, ke, titik }): readonly Sambungan[] => {
    const [awal, siku, , akhir] = titik;
    if (awal === undefined || siku === undefined || akhir === undefined) return [];
    const turun = awal[0] === siku[0];
    const place = ([x, y]: readonly [number, number]): readonly [number, number] => [x * skala + geser, y * skala];
    return [
      {
        jenis: "sambungan",
        nama: "Garis pohon",
        dari: awalan + dari,
        ke: awalan + ke,
        arah: turun ? "turun" : "kanan",
        awal: place(awal),
        akhir: place(akhir),
        siku: (turun ? akhir[1] - siku[1] : akhir[0] - siku[0]) * skala,
      },
    ];
  });
  const tinggi = tata.tinggi * skala;
  const bingkai = { x: geser, y: 0, lebar: tata.lebar * skala, tinggi };
  const grup: Objek = {
    jenis: "grup",
    nama: pohon.judul,
    alt: pohon.teksAlternatif,
    kotak: bingkai,
    isi: [...garis, ...kotak],
  };
  return { tinggi, objek: [grup] };
}

function drawKotak(k: KotakPohon, awalan: string, skala: number, geser: number): Bidang {
  const { isian, garis } = GAYA_LAPIS[k.simpul.lapis];
  const ukuran = Math.max(...k.teks.map((t) => t.ukuran)) * skala;
  return {
    jenis: "bidang",
    nama: `${k.simpul.label}: ${k.simpul.judul}`,
    kunci: awalan + k.kunci,
    kotak: { x: k.x * skala + geser, y: k.y * skala, lebar: k.lebar * skala, tinggi: k.tinggi * skala },
    bentuk: "bulat",
    isian,
    garis,
    jangkar: "tengah",
    tepi: TEPI_KOTAK * ukuran,
    paragraf: paragrafKotak(k, skala),
    ...(k.terpotong ? { alt: [k.simpul.label, k.simpul.judul, ...k.simpul.rincian].join(". ") } : {}),
  };
}
