// How Chromium is started for tests. Used by peramban-uji.ts and by tests that start one of their own.

// The package's own list is made for cloud functions: one process for all pages, and web security off. A browser that
// is to prove something about the pages must be an ordinary one.
export const ARGUMEN_PERAMBAN = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
