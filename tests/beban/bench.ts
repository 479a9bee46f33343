// The figures of `npm run bench`, each with the target it is held against. Measures the real build on a new data folder.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startAplikasi } from "../bantu/aplikasi-uji.ts";
import { measureBuku } from "./buku.ts";
import { measureCapaian } from "./capaian.ts";
import { BANYAK_PD, INDIKATOR_PER_PD, isiKabupaten, masukPeragaan, measureDasbor } from "./dasbor.ts";
import { measureAlone, measureDeck, measureLoad } from "./halaman.ts";
import { measureLkjip, measurePaket } from "./laporan.ts";
import { readMemory } from "./memori.ts";
import { measurePohon, SIMPUL_POHON } from "./pohon.ts";
import { isiRenstra, measureRenstra } from "./renstra.ts";

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
    print("memori (PSS) aplikasi, basis data", `${memori.aplikasiMiB} MiB, ${memori.basisDataMiB} MiB`, "");
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

/** The whole Renstra of one PD: kept as a finished page for the public, drawn anew for everybody else. */
async function benchRenstra(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "opensakip-bench-"));
  await isiRenstra(folder);
  const { proses, alamat } = await startAplikasi(folder);
  try {
    const kuki = await masukPeragaan(alamat, "pimpinan");
    const nama = "/perencanaan/renstra, 300 indikator, 1.300 sub kegiatan";
    const publik = await measureRenstra(alamat, { baru: true });
    const akun = await measureRenstra(alamat, { baru: true, kuki });
    const tersimpan = await measureRenstra(alamat, { baru: false });
    const kB = (bita: number): string => `${(bita / 1000).toFixed(0)} kB gzip`;
    print(`${nama}, digambar baru`, `p50 ${ms(publik.p50)}, p99 ${ms(publik.p99)}`, "sasaran p50 <= 15 ms");
    print(`${nama}, dengan akun`, `p50 ${ms(akun.p50)}, p99 ${ms(akun.p99)}`, "sasaran p50 <= 15 ms");
    print(`${nama}, tersimpan`, `p50 ${ms(tersimpan.p50)}, p99 ${ms(tersimpan.p99)}`, "sasaran p50 <= 15 ms");
    print(`${nama}, pertama kali dibaca`, ms(publik.pertama), "");
    print(`${nama}, berat`, `${kB(publik.bita)}, ${kB(akun.bita)}`, "sasaran <= 150 kB gzip");
  } finally {
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    await berhenti;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pohon editor with every one of its nodes in view. */
async function benchPohon(): Promise<void> {
  const { tampil, server, bingkai, lambat, diseret } = await measurePohon();
  const nama = `/perencanaan/pohon, ${SIMPUL_POHON} simpul terbuka`;
  print(`${nama}, gambar pertama`, `${ms(tampil)} (dari server ${ms(server)})`, "sasaran <= 1.000 ms");
  print(
    `menyeret cabang ${diseret} simpul`,
    `${bingkai.toFixed(0)} bingkai/d, ${(lambat * 100).toFixed(1)}% di atas 33 ms`,
    "sasaran >= 30 bingkai/d",
  );
}

/** A whole plan brought back from Excel, from the click to every row saved. */
async function benchBuku(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "opensakip-bench-"));
  const { proses, alamat } = await startAplikasi(folder);
  try {
    const { baris, perubahan, bita, unduh, periksa, simpan, memoriMiB } = await measureBuku(alamat, proses.pid ?? 0);
    print("buku kerja rancangan kosong, diunduh", ms(unduh), "");
    print(
      `impor buku kerja ${baris} baris (${Math.round(bita / 1000)} kB, ${perubahan} perubahan)`,
      `${ms(periksa + simpan)} (periksa ${ms(periksa)}, simpan ${ms(simpan)})`,
      "sasaran <= 10.000 ms",
    );
    print("memori aplikasi tertinggi selama impor", `${memoriMiB} MiB`, "sasaran < 512 MiB");
  } finally {
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    await berhenti;
    await rm(folder, { recursive: true, force: true });
  }
}

/** Finished files: one PD's LKjIP, then everybody's. */
async function benchLaporan(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "opensakip-bench-"));
  await isiKabupaten(folder);
  const { proses, alamat } = await startAplikasi(folder);
  try {
    const pid = proses.pid ?? 0;
    const satu = await measureLkjip(alamat, pid);
    const rinci = satu.perFormat.map(({ format, waktu }) => `${format} ${ms(waktu)}`).join(", ");
    print(
      `LKjIP satu PD, ${INDIKATOR_PER_PD} indikator, 4 format`,
      `${ms(satu.jumlah)} (${rinci})`,
      "sasaran <= 5.000 ms",
    );
    print("memori (PSS) aplikasi dan penggambar sesudahnya", `${satu.memoriMiB} MiB`, "sasaran <= 400 MiB");
    const kuki = await masukPeragaan(alamat, "admin");
    const semua = await measurePaket(alamat, kuki, pid);
    print(
      `paket LKjIP ${BANYAK_PD} PD, 4 format`,
      `${(semua.waktu / 1000).toFixed(0)} d, ${semua.berkas} berkas, ${semua.gagal} gagal, ${Math.round(semua.bita / 1e6)} MB`,
      "sasaran <= 180 d",
    );
    print(
      "memori (PSS) selama paket: awal, sepertiga, tertinggi",
      `${semua.memoriAwal}, ${semua.memoriSepertiga}, ${semua.memoriTertinggi} MiB`,
      "sasaran rata",
    );
  } finally {
    const berhenti = once(proses, "exit");
    proses.kill("SIGTERM");
    await berhenti;
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
await benchDasbor();
await benchLaporan();
await benchRenstra();
await benchPohon();
await benchBuku();
