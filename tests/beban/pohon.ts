// The pohon editor with 600 nodes: how soon it is seen, and how smoothly a branch is dragged, in a real Chromium.
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as penggerak } from "playwright-core";
import type { IsiBaris } from "#perencanaan";
import type { PerubahanDiminta } from "#perencanaan/server";
import { ARGUMEN_PERAMBAN } from "../bantu/argumen-peramban.ts";
import { bukaPohon, POHON, type PohonUji, startPohonUji } from "../bantu/pohon-uji.ts";

/** Nodes of the measured tree: 4 sasaran, 5 programmes each, 4 kegiatan each, then sub kegiatan up to this many. */
export const SIMPUL_POHON = 600;

export type HasilPohon = {
  /** Milliseconds from request to first contentful paint, median. */
  readonly tampil: number;
  /** Milliseconds until the whole page has come from the server, median. */
  readonly server: number;
  /** Frames per second while a branch is dragged, and the share of frames that took longer than 1/30 s. */
  readonly bingkai: number;
  readonly lambat: number;
  /** Boxes in the branch that was dragged. */
  readonly diseret: number;
};

/** Measures with every branch open. About half a minute. */
export async function measurePohon(): Promise<HasilPohon> {
  const uji = await startPohonUji(susunPohon());
  const browser = await penggerak.launch({
    executablePath: await chromium.executablePath(),
    args: [...ARGUMEN_PERAMBAN],
  });
  try {
    return { ...(await ukurTampil(uji, browser)), ...(await ukurSeret(uji, browser)) };
  } finally {
    await browser.close();
    await uji.tutup();
  }
}

const idOf = (n: number): string => `20000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** A tree of SIMPUL_POHON nodes with names as long as real ones. */
export function susunPohon(): readonly PerubahanDiminta[] {
  const hasil: PerubahanDiminta[] = [];
  const tambah = (induk_id: string | null, jenis: IsiBaris["simpul"]["jenis"], urutan: number): string => {
    const n = hasil.length + 1;
    const nama = `Terlaksananya pelatihan dan penempatan tenaga kerja menurut kebutuhan pasar kerja daerah ${n}`;
    const kosong = { nomenklatur_versi: null, nomenklatur_kode: null, tingkat: null, jabatan_id: null };
    const isi = {
      induk_id,
      jenis,
      kode: `uji-${n}`,
      nama,
      urutan,
      ...kosong,
      berlaku_mulai: null,
      berlaku_sampai: null,
    };
    hasil.push({ jenis: "simpul", kunci: idOf(n), isi });
    return idOf(n);
  };
  const kegiatan: string[] = [];
  for (let s = 1; s <= 4; s++) {
    const sasaran = tambah(null, "sasaran", s + 10);
    for (let p = 1; p <= 5; p++) {
      const program = tambah(sasaran, "program", p);
      for (let k = 1; k <= 4; k++) kegiatan.push(tambah(program, "kegiatan", k));
    }
  }
  for (let i = 0; hasil.length < SIMPUL_POHON; i++) tambah(kegiatan[i % kegiatan.length] ?? null, "sub_kegiatan", i);
  return hasil;
}

function median(nilai: readonly number[]): number {
  return nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? Number.NaN;
}

async function ukurTampil(uji: PohonUji, browser: Browser) {
  const page = await bukaPohon(uji, (opsi) => browser.newPage(opsi), {});
  const tampil: number[] = [];
  const server: number[] = [];
  for (let i = 0; i < 7; i++) {
    await page.goto(`${POHON}?pd=disnaker&versi=${uji.versiId}&lipat=`, { waitUntil: "load" });
    const waktu = await page.evaluate(async () => {
      const cat = performance.getEntriesByName("first-contentful-paint")[0];
      const [navigasi] = performance.getEntriesByType("navigation");
      const selesai = navigasi instanceof PerformanceNavigationTiming ? navigasi.responseEnd : Number.NaN;
      return { tampil: cat?.startTime ?? Number.NaN, server: selesai };
    });
    if (i < 2) continue;
    tampil.push(waktu.tampil);
    server.push(waktu.server);
  }
  const kotak = await page.locator("[role=treeitem]").count();
  if (kotak < SIMPUL_POHON) throw new Error(`Hanya ${kotak} simpul tampak`);
  await page.close();
  return { tampil: median(tampil), server: median(server) };
}

/** Drags the largest branch around for some seconds, one mouse move after the other. */
async function ukurSeret(uji: PohonUji, browser: Browser) {
  const page = await bukaPohon(uji, (opsi) => browser.newPage(opsi), { kueri: "&lipat=" });
  await page.getByRole("button", { name: "Paskan" }).click();
  const sasaran = page.locator(`#simpul-${idOf(1)} rect`).first();
  await sasaran.scrollIntoViewIfNeeded();
  const kotak = await sasaran.boundingBox();
  if (kotak === null) throw new Error("Sasaran tidak tampak");
  const { x, y } = { x: kotak.x + kotak.width / 2, y: kotak.y + kotak.height / 2 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 3 });
  const diseret = await page.locator(".pohon-bayangan > .pohon-kotak").count();
  const rekaman = rekamBingkai(page, 4000);
  const akhir = Date.now() + 4000;
  for (let i = 0; Date.now() < akhir; i++) {
    await page.mouse.move(x + 150 * Math.sin(i / 9), y + 120 * Math.cos(i / 7));
  }
  const sela = await rekaman;
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await page.close();
  const lama = sela.reduce((a, b) => a + b, 0);
  return {
    diseret,
    bingkai: (sela.length * 1000) / lama,
    lambat: sela.filter((s) => s > 1000 / 30 + 1).length / sela.length,
  };
}

/** Milliseconds between frames during `ms`. */
function rekamBingkai(page: Page, ms: number): Promise<readonly number[]> {
  return page.evaluate(
    (lama) =>
      new Promise<number[]>((selesai) => {
        const sela: number[] = [];
        const mulai = performance.now();
        let lalu = mulai;
        const bingkai = (kini: number): void => {
          if (kini > lalu) sela.push(kini - lalu);
          lalu = kini;
          if (kini - mulai < lama) requestAnimationFrame(bingkai);
          else selesai(sela);
        };
        requestAnimationFrame(bingkai);
      }),
    ms,
  );
}
