// Page timings over real HTTP: one reader alone, fifty at once, and the deck download.
import autocannon from "autocannon";

/** "tersimpan": the same address again and again; "baru": a new address each time, so nothing kept can answer. */
export type Cara = "tersimpan" | "baru";
type Waktu = { readonly p50: number; readonly p99: number };

let nomor = 0;
/** The next address to ask for; `path` already has a query. */
export function address(path: string, cara: Cara): string {
  return cara === "baru" ? `${path}&bench=${++nomor}` : path;
}

async function timed(url: string): Promise<number> {
  const mulai = performance.now();
  const jawaban = await fetch(url);
  await jawaban.arrayBuffer();
  if (!jawaban.ok) throw new Error(`${url}: ${jawaban.status}`);
  return performance.now() - mulai;
}

function percentile(urut: readonly number[], bagian: number): number {
  return urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? Number.NaN;
}

async function repeat(kali: number, url: () => string): Promise<readonly number[]> {
  const waktu: number[] = [];
  for (let i = 0; i < kali; i++) waktu.push(await timed(url()));
  return waktu.sort((a, b) => a - b);
}

/** Milliseconds of one request at a time, after 50 to warm up. */
export async function measureAlone(alamat: string, path: string, cara: Cara): Promise<Waktu> {
  await repeat(50, () => alamat + address(path, cara));
  const waktu = await repeat(400, () => alamat + address(path, cara));
  return { p50: percentile(waktu, 0.5), p99: percentile(waktu, 0.99) };
}

/** Milliseconds and requests per second at 50 connections during 8 s; any answer but 200 is an error. */
export async function measureLoad(
  alamat: string,
  path: string,
  cara: Cara,
): Promise<Waktu & { readonly perDetik: number }> {
  const hasil = await autocannon({
    url: alamat,
    connections: 50,
    duration: 8,
    requests: [{ method: "GET", path, setupRequest: (permintaan) => ({ ...permintaan, path: address(path, cara) }) }],
  });
  if (hasil.non2xx + hasil.errors > 0) throw new Error(`${hasil.non2xx} jawaban bukan 200, ${hasil.errors} galat`);
  return { p50: hasil.latency.p50, p99: hasil.latency.p99, perDetik: hasil.requests.average };
}

/** Median milliseconds of the deck download, always built anew, after 5 to warm up. */
export async function measureDeck(alamat: string, path: string): Promise<number> {
  await repeat(5, () => alamat + address(path, "baru"));
  return percentile(await repeat(15, () => alamat + address(path, "baru")), 0.5);
}
