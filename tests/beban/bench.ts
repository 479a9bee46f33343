// The figures of `npm run bench`, each with the target it is held against. Measures the real build on a new data folder.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startAplikasi } from "../bantu/aplikasi-uji.ts";
import { measureCapaian } from "./capaian.ts";
import { BANYAK_PD, INDIKATOR_PER_PD, isiKabupaten, masukPeragaan, measureDasbor } from "./dasbor.ts";
import { measureAlone, measureDeck, measureLoad } from "./halaman.ts";
import { readMemory } from "./memori.ts";

const HALAMAN = "/capaian?pd=disnaker&periode=2024-S1";
const DECK = "/laporan/unduh?jenis=deck&pd=disnaker&periode=2024-S1&format=pptx";

function print(nama: string, hasil: string, sasaran: string): void {
  process.stdout.write(`${nama.padEnd(58)} ${hasil.padEnd(44)} ${sasaran}\n`);
}

const ms = (nilai: number): string => `${nilai.toFixed(nilai < 10 ? 2 : 0)} ms`;

async function main(): Promise<void> {
  print("mesin", `${cpus()[0]?.model ?? "?"}, ${availableParallelism()} inti, Node ${process.versions.node}`, "");
  const capaian = measureCapaian(360_000);
  print("capaian 360.000 nilai, satu inti", ms(capaian), "sasaran <= 2.000 ms");

  const folder = await mkdtemp(join(tmpdir(), "opensakip-bench-"));
  const { proses, alamat } = await startAplikasi(folder);
  try {
    for (const cara of ["tersimpan", "baru"] as const) {
      const nama = cara === "tersimpan" ? "halaman tersimpan" : "setiap halaman digambar baru";
      const sendiri = await measureAlone(alamat, HALAMAN, cara);
      print(`/capaian sendirian, ${nama}`, `p50 ${ms(sendiri.p50)}, p99 ${ms(sendiri.p99)}`, "sasaran p50 <= 5 ms");
      const beban = await measureLoad(alamat, HALAMAN, cara);
      print(
        `/capaian 50 sambungan, ${nama}`,
        `p50 ${ms(beban.p50)}, p99 ${ms(beban.p99)}, ${beban.perDetik.toFixed(0)} permintaan/d`,
        "sasaran p99 <= 100 ms, >= 600/d",
      );
    }
    const deck = await measureDeck(alamat, DECK);
    print("deck PPTX, proses hangat", `median ${ms(deck)}`, "sasaran <= 1.000 ms");
    const memori = await readMemory(proses.pid ?? 0, folder);
    print("memori aplikasi (RSS), basis data (PSS)", `${memori.aplikasiMiB} MiB, ${memori.basisDataMiB} MiB`, "");
  } finally {
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    await berhenti;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The dashboard of the leader of a whole kabupaten. Its sums and its page are kept in memory until the data change. */
async function benchDasbor(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "opensakip-bench-"));
  await isiKabupaten(folder);
  const { proses, alamat } = await startAplikasi(folder);
  try {
    const kuki = await masukPeragaan(alamat, "pimpinan");
    const nama = `/beranda, ${BANYAK_PD} PD, ${BANYAK_PD * INDIKATOR_PER_PD} indikator`;
    for (const cara of ["baru", "tersimpan"] as const) {
      const { pertama, p50, p99 } = await measureDasbor(alamat, { path: "/beranda?lihat=peta", kuki, cara });
      if (cara === "baru") print(`${nama}, pertama kali dihitung`, ms(pertama), "");
      const bagaimana = cara === "baru" ? "digambar baru" : "tersimpan";
      print(`${nama}, ${bagaimana}`, `p50 ${ms(p50)}, p99 ${ms(p99)}`, "sasaran p50 <= 10 ms");
    }
  } finally {
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    await berhenti;
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
await benchDasbor();
