// Four test projects: pure rules, rules against a real PostgreSQL, the real build under faults and in a real browser.
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A golden file that is missing or differs fails, here as in CI; `vitest run ... -u` writes what was meant.
    update: "none",
    projects: [
      {
        test: {
          name: "murni",
          // Pure rules keep no state, so the files of one worker may share their modules.
          isolate: false,
          include: ["src/**/*.test.ts", "skrip/**/*.test.js", "tests/dokumen/**/*.test.ts"],
          exclude: ["src/**/*.db.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        resolve: {
          alias: { "virtual:react-router/server-build": resolve(import.meta.dirname, "tests/bantu/bangunan-uji.ts") },
        },
        test: {
          name: "basis-data",
          include: ["src/**/*.db.test.ts", "tests/otorisasi/**/*.db.test.ts", "tests/emas/**/*.db.test.ts"],
          globalSetup: ["tests/bantu/server-uji.ts"],
          // Every file has a database of its own, and what a module remembers is named after what the database holds.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "ketahanan",
          include: ["tests/ketahanan/**/*.test.ts"],
          globalSetup: ["tests/ketahanan/bantu/folder-terisi.ts"],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: "peramban",
          include: ["tests/peramban/**/*.test.ts", "tests/otorisasi/**/*.rute.test.ts"],
          globalSetup: ["tests/bantu/aplikasi-uji.ts", "tests/bantu/peramban-uji.ts"],
          // Files that change what others read start an application of their own.
          isolate: false,
          // One browser at work is enough beside the database project, which skrip/uji.js runs at the same time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: [
        "src/**/*.server.ts",
        "src/**/*.test.ts",
        "src/**/tipe.ts",
        "src/web/**",
        "src/cli/**",
        "src/main.ts",
        "src/**/index.ts",
      ],
      reporter: ["text-summary", "json-summary"],
      thresholds: { branches: 95 },
    },
  },
});
