// vitest globalSetup of the browser project: one Chromium, from the npm package, that every test file connects to.
import chromium from "@sparticuz/chromium";
import { chromium as penggerak } from "playwright-core";
import type { TestProject } from "vitest/node";
import { ARGUMEN_PERAMBAN } from "./argumen-peramban.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly alamatPeramban: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await penggerak.launchServer({
    executablePath: await chromium.executablePath(),
    args: [...ARGUMEN_PERAMBAN],
    headless: true,
  });
  project.provide("alamatPeramban", server.wsEndpoint());
  return () => server.close();
}
