// Writes a Brotli and a gzip copy beside every text file of the browser build, which the web server then sends as they
// are (`precompressed` in src/web/server.ts). Last step of a build.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const BERKAS_TEKS = /\.(?:js|css|svg|html|json|txt|xml|webmanifest|ico|wasm)$/;
/** Below this a copy saves less than its headers cost. */
const BATAS_BITA = 1024;

/** @param {string} folder */
export function compressFolder(folder) {
  for (const isi of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!isi.isFile() || !BERKAS_TEKS.test(isi.name)) continue;
    // `path` is its name on the first Node 20 releases.
    const berkas = join(isi.parentPath ?? isi.path, isi.name);
    const asal = readFileSync(berkas);
    if (asal.length <= BATAS_BITA) continue;
    for (const [akhiran, mampat] of [
      [".br", brotli(asal)],
      [".gz", gzipSync(asal, { level: constants.Z_BEST_COMPRESSION })],
    ]) {
      if (mampat.length < asal.length) writeFileSync(berkas + akhiran, mampat);
    }
  }
}

/** @param {Buffer} asal */
function brotli(asal) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: asal.length,
  };
  return brotliCompressSync(asal, { params });
}
