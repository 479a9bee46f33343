// Words of a theme and where they occur in the words of a plan: stems, keywords, matches. Pure; used by the suggestions.

/** One word of a text and where it stands. */
type Kata = { readonly awal: number; readonly akhir: number; readonly teks: string };

/** A piece of a text, and whether it matched a keyword. */
export type PotonganTeks = { readonly teks: string; readonly cocok: boolean };

const SUFIKS = ["nya", "kan", "an", "i"];
const PREFIKS = ["memper", "diper", "meny", "meng", "peny", "peng", "mem", "men", "pem", "pen", "ber", "ter", "per"];
const PREFIKS_PENDEK = ["me", "pe", "di", "ke", "se"];
const AKAR_TERPENDEK = 4;

/**
 * The word without case, diacritics and the commonest Indonesian affixes; at least four letters remain. It only has to
 * bring forms of one word together, so it need not be the root of a dictionary.
 * @example akarKata("Kemiskinan") // "miskin"
 */
export function akarKata(kata: string): string {
  return bentukKata(polosKata(kata)).reduce((pendek, b) => (b.length < pendek.length ? b : pendek));
}

// Which affixes are part of the root cannot be seen from the word ("gizi" ends in -i, "bergizi" too), so every form that
// may be left over counts.
function bentukKata(polos: string): readonly string[] {
  const hasil = [polos];
  for (const s of SUFIKS) for (const b of [...hasil]) if (b.endsWith(s)) hasil.push(b.slice(0, -s.length));
  for (const p of [...PREFIKS, ...PREFIKS_PENDEK])
    for (const b of [...hasil]) if (b.startsWith(p)) hasil.push(b.slice(p.length));
  return [...new Set(hasil.filter((b) => b === polos || b.length >= AKAR_TERPENDEK))];
}

/** Without case and diacritics. @example polosKata("Gizí") // "gizi" */
export function polosKata(kata: string): string {
  return kata.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function pecah(teks: string): readonly Kata[] {
  return [...teks.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((m) => ({
    awal: m.index,
    akhir: m.index + m[0].length,
    teks: m[0],
  }));
}

/** Where a keyword occurs in a text. */
export type LetakKata = { readonly kata: string; readonly awal: number; readonly akhir: number };

/** Finds keywords, each of one word or of several in a row, in any number of texts. */
export type PencariKata = (teks: string) => readonly LetakKata[];

/**
 * Makes a finder of these keywords. It remembers which keywords each word may begin, for the same words come again and
 * again in the texts of a plan.
 * @example createPencari(["miskin"])("Angka Kemiskinan") // [{ kata: "miskin", awal: 6, akhir: 16 }]
 */
export function createPencari(kata: readonly string[]): PencariKata {
  const dicari = kata.map((k) => ({ kata: k, deret: pecah(k).map(({ teks }) => bentukKata(polosKata(teks))) }));
  const ingatan = new Map<string, typeof dicari>();
  const diawali = (teks: string): typeof dicari => {
    const hasil = ingatan.get(teks) ?? dicari.filter(({ deret: [awal] }) => awal !== undefined && isCocok(teks, awal));
    ingatan.set(teks, hasil);
    return hasil;
  };
  return (teks) => {
    const isi = pecah(teks);
    return isi.flatMap((pertama, i) =>
      diawali(pertama.teks).flatMap(({ kata: k, deret }) => {
        const terakhir = isi[i + deret.length - 1];
        const lanjut = deret.slice(1).every((bentuk, n) => isCocok(isi[i + n + 1]?.teks ?? "", bentuk));
        return terakhir === undefined || !lanjut ? [] : [{ kata: k, awal: pertama.awal, akhir: terakhir.akhir }];
      }),
    );
  };
}

function isCocok(teks: string, bentuk: readonly string[]): boolean {
  return bentukKata(polosKata(teks)).some((b) => bentuk.some((k) => b.startsWith(k)));
}

/**
 * The text in pieces, those that match a keyword marked.
 * @example tandaiKata("Gizi Ibu", ["gizi"]) // [{ teks: "Gizi", cocok: true }, { teks: " Ibu", cocok: false }]
 */
export function tandaiKata(teks: string, kata: readonly string[]): readonly PotonganTeks[] {
  const letak = createPencari(kata)(teks).toSorted((a, b) => a.awal - b.awal || b.akhir - a.akhir);
  const hasil: PotonganTeks[] = [];
  let kini = 0;
  for (const { awal, akhir } of letak) {
    if (akhir <= kini) continue;
    const mulai = Math.max(awal, kini);
    if (mulai > kini) hasil.push({ teks: teks.slice(kini, mulai), cocok: false });
    hasil.push({ teks: teks.slice(mulai, akhir), cocok: true });
    kini = akhir;
  }
  return kini < teks.length ? [...hasil, { teks: teks.slice(kini), cocok: false }] : hasil;
}

/** Where the words of a theme come from: its keywords, or else its name, causes and strategies. */
export type KataTema = { readonly asal: "kata_kunci" | "uraian"; readonly kata: readonly string[] };

/**
 * The words that suggest a theme: its keywords; without any, the words of its name, causes and strategies that are not
 * said in every plan, each stem once.
 * @example kataTema({ nama: "Stunting", kataKunci: ["gizi"], permasalahan: [], strategi: [] }).kata // ["gizi"]
 */
export function kataTema(tema: {
  readonly nama: string;
  readonly kataKunci: readonly string[];
  readonly permasalahan: readonly { readonly uraian: string }[];
  readonly strategi: readonly { readonly uraian: string }[];
}): KataTema {
  if (tema.kataKunci.length > 0) return { asal: "kata_kunci", kata: tema.kataKunci };
  const teks = [tema.nama, ...tema.permasalahan.map((p) => p.uraian), ...tema.strategi.map((s) => s.uraian)];
  const menurutAkar = new Map<string, string>();
  for (const polos of teks.flatMap(pecah).map((k) => polosKata(k.teks))) {
    const akar = akarKata(polos);
    if (polos.length < AKAR_TERPENDEK || /\d/.test(polos) || UMUM.has(polos) || UMUM.has(akar)) continue;
    if (!menurutAkar.has(akar)) menurutAkar.set(akar, polos);
  }
  return { asal: "uraian", kata: [...menurutAkar.values()] };
}

// Words that tell nothing about a theme: particles, and what every plan says.
const UMUM: ReadonlySet<string> = new Set(
  `adalah adanya agar akan akibat akses antara antar atas atau bagi bahwa baik banyak belum berbagai berdasarkan besar cukup
  dalam dapat dari daerah data dengan dibanding dibandingkan dukungan guna hasil hingga jumlah jadi juga kabupaten kecil
  kegiatan kepada karena kota kualitas kuantitas kurang lainnya layanan lebih maka masih masyarakat melalui menjadi
  menurun meningkat meningkatnya menurunnya merupakan minim namun oleh optimal pada paling para pelaksanaan pembangunan
  pemerintah pemerintahan penanganan pengelolaan penyelenggaraan peran perangkat persen program rangka rendah rendahnya
  saat sampai sangat saja sarana sebagai secara sehingga seluruh semua sering sesuai setiap strategi sub sudah tanpa
  tahun telah tentang terbatas terbatasnya terhadap terjadi termasuk tersebut tidak tinggi tingginya tingkat untuk upaya
  urusan usaha wilayah yaitu yang turun laksana kelola selenggara bangun perintah layan rencana`.split(/\s+/),
);
