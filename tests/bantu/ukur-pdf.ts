// Where the texts of a finished PDF stand: what crosses the margins, what lies over what, and how each page ends. Called by
// tests of layouts only.
import { getDocumentProxy } from "unpdf";

/** One text with its place in points from the bottom left; `hias` is what a reader skips: footers, repeated headers. */
type Letak = {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly hias: boolean;
};
export type HalamanPdf = { readonly nomor: number; readonly lebar: number; readonly letak: readonly Letak[] };

/** Points on one line may differ by so much; punctuation hangs a little into the margin. */
const SEBARIS = 2.5;
const GANTUNG = 4;
const SENTUH = 0.6;

/** The pages of a file with the texts on each. */
export async function bacaPdf(isi: Uint8Array): Promise<readonly HalamanPdf[]> {
  const pdf = await getDocumentProxy(new Uint8Array(isi));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i): Promise<HalamanPdf> => {
      const halaman = await pdf.getPage(i + 1);
      const [, , lebar = 0] = halaman.view;
      const { items } = await halaman.getTextContent({ includeMarkedContent: true });
      return { nomor: i + 1, lebar, letak: listLetak(items) };
    }),
  );
}

type Unsur = { readonly str?: string; readonly type?: string; readonly tag?: string };

function listLetak(items: readonly object[]): readonly Letak[] {
  const tumpuk: string[] = [];
  return items.flatMap((satu): readonly Letak[] => {
    const { str, type = "", tag = "" }: Unsur = satu;
    if (type.startsWith("begin")) tumpuk.push(tag);
    if (type === "endMarkedContent") tumpuk.pop();
    if (str === undefined || str.trim() === "" || !("transform" in satu) || !("width" in satu)) return [];
    const [, , , , x = 0, y = 0] = Array.isArray(satu.transform) ? satu.transform.map(Number) : [];
    return [{ teks: str, x, y, lebar: Number(satu.width), hias: tumpuk.includes("Artifact") }];
  });
}

/** Texts that cross the left or right margin (points). */
export function listKeluar({ nomor, lebar, letak }: HalamanPdf, tepi: number): readonly string[] {
  return letak
    .filter((t) => t.x < tepi - GANTUNG || t.x + t.lebar > lebar - tepi + GANTUNG)
    .map((t) => `halaman ${nomor}: ${t.teks}`);
}

/** Texts on one line that lie over each other. */
export function listTindih({ nomor, letak }: HalamanPdf): readonly string[] {
  const urut = letak.toSorted((a, b) => b.y - a.y || a.x - b.x);
  return urut.flatMap((a, i) => {
    const sebaris: Letak[] = [];
    for (let j = i + 1; a.y - (urut[j]?.y ?? -SEBARIS * 4) <= SEBARIS; j++) sebaris.push(urut[j] ?? a);
    return sebaris
      .filter((b) => Math.min(a.x + a.lebar, b.x + b.lebar) - Math.max(a.x, b.x) > SENTUH)
      .map((b) => `halaman ${nomor}: ${a.teks} | ${b.teks}`);
  });
}

/** The texts of the lowest line above the footer, which stands below `bawah` points. */
export function barisTerakhir({ letak }: HalamanPdf, bawah: number): readonly string[] {
  const isi = letak.filter((t) => t.y > bawah);
  const terendah = Math.min(...isi.map((t) => t.y));
  return isi.filter((t) => t.y - terendah <= SEBARIS).map((t) => t.teks.trim());
}

/** Texts below the room for text and above the footer: what a page could not hold. */
export function listJatuh({ nomor, letak }: HalamanPdf, bawah: number): readonly string[] {
  return letak.filter((t) => !t.hias && t.y < bawah - GANTUNG).map((t) => `halaman ${nomor}: ${t.teks}`);
}
