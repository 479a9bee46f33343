// `npm start`: installs what is missing, builds what changed, runs the application. Progress goes to stderr, so that
// stdout carries only what the application itself writes. Plain JavaScript for Node >= 20.
import { runAplikasi } from "./jalankan-aplikasi.js";
import { buildIfNeeded, installIfNeeded } from "./pasang.js";

installIfNeeded();
process.exitCode = buildIfNeeded() ? await runAplikasi() : 1;
