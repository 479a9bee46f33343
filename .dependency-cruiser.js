// The dependency rule: a module imports only from floors below it, and only through the other module's index.
// Run by `npm test`; the floors are drawn in ARCHITECTURE.md.
const LANTAI = [
  ["inti"],
  ["organisasi"],
  ["perencanaan"],
  ["pengukuran"],
  ["tematik"],
  ["pelaporan"],
  ["pertukaran"],
  ["web", "cli"],
];

const larangNaik = LANTAI.flatMap((setingkat, lantai) =>
  setingkat.map((modul) => {
    const bolehDiimpor = [...LANTAI.slice(0, lantai).flat(), modul];
    return {
      name: `lantai-${modul}`,
      comment: `${modul} boleh mengimpor hanya dari: ${bolehDiimpor.join(", ")}`,
      severity: "error",
      from: { path: `^src/${modul}/` },
      to: { path: "^src/", pathNot: `^src/(${bolehDiimpor.join("|")})/` },
    };
  }),
);

export default {
  forbidden: [
    ...larangNaik,
    {
      name: "hanya-lewat-index",
      comment: "Modul lain hanya diimpor lewat index.ts atau index.server.ts miliknya",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/([^/]+)/", pathNot: "^src/($1/|[^/]+/index(\\.server)?\\.ts$)" },
    },
    {
      name: "murni-tanpa-server",
      comment: "Berkas murni tidak mengimpor berkas .server",
      severity: "error",
      from: { path: "^src/(?!web/|cli/|main)", pathNot: "\\.(server|test)\\.tsx?$" },
      to: { path: "\\.server\\.ts$" },
    },
    { name: "tanpa-lingkaran", severity: "error", from: {}, to: { circular: true } },
    {
      name: "tanpa-yatim",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.(test|d)\\.ts$|^src/web/(routes\\.ts|entry|root)" },
      to: {},
    },
    {
      name: "terselesaikan",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(virtual:|\\./\\+types/)" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      mainFields: ["module", "main"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
