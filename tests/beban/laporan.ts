// The reports of a kabupaten of 45 PD and 6,000 indikator over real HTTP: one PD's LKjIP in every format that is handed in,
// and the package of all PD, with the memory that making it takes.
import { setTimeout as wait } from "node:timers/promises";
import { readAplikasi } from "./memori.ts";

const FORMAT = ["pptx", "docx", "pdf", "xlsx"] as const;
const LKJIP = "/laporan/unduh?jenis=lkjip&pd=disnaker&periode=2024";
const JEDA_MS = 500;

export type HasilLkjip = {
  /** Milliseconds per format, and of all four together. */
  readonly perFormat: readonly { readonly format: string; readonly waktu: number }[];
  readonly jumlah: number;
  readonly memoriMiB: number;
};
export type HasilPaket = {
  readonly waktu: number;
  readonly berkas: number;
  readonly gagal: number;
  readonly bita: number;
  /** At the start, after a third of the work, and the highest of all, MiB. */
  readonly memoriAwal: number;
  readonly memoriSepertiga: number;
  readonly memoriTertinggi: number;
};

/** The four files of one PD, one after the other, the second time they are asked for. */
export async function measureLkjip(alamat: string, pid: number): Promise<HasilLkjip> {
  for (const format of FORMAT) await unduh(`${alamat}${LKJIP}&format=${format}`);
  const perFormat: { format: string; waktu: number }[] = [];
  for (const format of FORMAT) {
    const mulai = performance.now();
    await unduh(`${alamat}${LKJIP}&format=${format}&bench=1`);
    perFormat.push({ format, waktu: performance.now() - mulai });
  }
  const jumlah = perFormat.reduce((a, b) => a + b.waktu, 0);
  return { perFormat, jumlah, memoriMiB: await readAplikasi(pid) };
}

/** The package of the LKjIP of every PD, from asking for it until its last file, then its archive. */
export async function measurePaket(alamat: string, kuki: string, pid: number): Promise<HasilPaket> {
  const isi = new URLSearchParams([
    ["pd", ""],
    ["masa", "2024"],
    ["jenis", "lkjip"],
    ...FORMAT.map((f): [string, string] => ["format", f]),
  ]);
  const memoriAwal = await readAplikasi(pid);
  const mulai = performance.now();
  const jawaban = await fetch(`${alamat}/laporan/paket`, {
    method: "POST",
    headers: { Cookie: kuki, Origin: alamat },
    body: isi,
    redirect: "manual",
  });
  const paket = jawaban.headers.get("Location");
  if (paket === null) throw new Error(`paket tidak diterima: ${jawaban.status}`);
  const { memoriSepertiga, memoriTertinggi } = await tunggu(`${alamat}${paket}`, kuki, pid);
  const waktu = performance.now() - mulai;
  const halaman = await (await fetch(`${alamat}${paket}`, { headers: { Cookie: kuki } })).text();
  const teks = halaman.replace(/<!-- -->/g, "");
  const arsip = await fetch(`${alamat}${paket}/unduh`, { headers: { Cookie: kuki } });
  const bita = (await arsip.arrayBuffer()).byteLength;
  return {
    waktu,
    berkas: Number(/(\d+) berkas \(/.exec(teks)?.[1] ?? Number.NaN),
    gagal: Number(/(\d+) berkas belum dapat dibuat/.exec(teks)?.[1] ?? 0),
    bita,
    memoriAwal,
    memoriSepertiga,
    memoriTertinggi,
  };
}

/** Looks at the page of the package until it says that all is done. */
async function tunggu(url: string, kuki: string, pid: number) {
  let [memoriSepertiga, memoriTertinggi] = [0, 0];
  for (;;) {
    await wait(JEDA_MS);
    const memori = await readAplikasi(pid);
    memoriTertinggi = Math.max(memoriTertinggi, memori);
    const halaman = await (await fetch(url, { headers: { Cookie: kuki } })).text();
    const kemajuan = /<progress[^>]*\bmax="(\d+)"[^>]*\bvalue="(\d+)"/.exec(halaman);
    const [semua, selesai] = [Number(kemajuan?.[1]), Number(kemajuan?.[2])];
    if (memoriSepertiga === 0 && selesai * 3 >= semua) memoriSepertiga = memori;
    if (selesai === semua) return { memoriSepertiga, memoriTertinggi };
    if (Number.isNaN(semua)) throw new Error("halaman paket tidak menyebut kemajuannya");
  }
}

async function unduh(url: string): Promise<void> {
  const jawaban = await fetch(url);
  await jawaban.arrayBuffer();
  if (!jawaban.ok) throw new Error(`${url}: ${jawaban.status}`);
}
