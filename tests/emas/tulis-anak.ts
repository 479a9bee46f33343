// Runs in a process of its own: reads documents from standard input, writes the digest of each file they give. Called by
// dua-kali.db.test.ts.
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { deserialize } from "node:v8";
import { FORMAT_LAPORAN } from "#pelaporan";
import { renderLaporan } from "#pelaporan/server";

const dokumen: Readonly<Record<string, Parameters<typeof renderLaporan>[0]>> = deserialize(await buffer(process.stdin));
for (const [kode, satu] of Object.entries(dokumen)) {
  // The other way round: what was written before must not show in what is written next.
  for (const format of FORMAT_LAPORAN.toReversed()) {
    const sidik = createHash("sha256")
      .update(await renderLaporan(satu, format.kode))
      .digest("hex");
    process.stdout.write(`${kode}.${format.kode} ${sidik}\n`);
  }
}
process.exit(0);
