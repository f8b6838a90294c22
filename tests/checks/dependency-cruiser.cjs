/** Layers by resolved file, so that a path with ../../ is seen too. Astro files are ESLint's to check. */
const rooms = [
  "measure",
  "worksheet",
  "task",
  "forecast",
  "targets",
  "plan",
  "control",
  "assessment",
  "case",
  "practice",
];

const roomOrder = rooms.map((room, at) => ({
  name: `engine-${room}-imports-earlier-rooms`,
  comment: "Rooms of the engine have an order; take what a later room knows as an argument.",
  severity: "error",
  from: { path: `^src/engine/${room}/` },
  to: { path: `^src/engine/(${rooms.slice(at + 1).join("|") || "none"})/` },
}));

const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    // A component that draws a tree may draw itself.
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^(.+)$" },
      to: { circular: true, pathNot: "^$1$" },
    },
    ...roomOrder,
    {
      name: "engine-rooms-have-one-door",
      comment: "Import another room through its index.ts.",
      severity: "error",
      from: { path: "^src/engine/([^/]+)/" },
      to: { path: "^src/engine/([^/]+)/", pathNot: ["^src/engine/$1/", "/index\\.ts$"] },
    },
    {
      name: "engine-doors-from-outside",
      severity: "error",
      from: { path: "^src/(?!engine)" },
      to: { path: "^src/engine/", pathNot: "/index\\.ts$" },
    },
    layer(
      "engine-is-pure",
      "^src/engine/",
      "^(src/(?!engine/)|node_modules/(svelte|astro|nanostores|@nanostores|idb|chart\\.js)/)",
      "The engine imports nothing from above it.",
    ),
    {
      name: "engine-uses-no-node",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { dependencyTypes: ["core"] },
    },
    layer(
      "exchange-sees-engine-only",
      "^src/exchange/",
      "^src/(state|ui|exercises|layouts|pages)/",
      "Bytes know nothing of stores or screens.",
    ),
    layer(
      "state-sees-engine-only",
      "^src/state/",
      "^src/(exchange|ui|exercises|layouts|pages)/",
      "Stores know nothing of files or screens.",
    ),
    layer(
      "ui-takes-props",
      "^src/ui/",
      "^src/(state|exchange|exercises|layouts|pages)/",
      "Shared components take everything as props.",
    ),
    layer(
      "exercises-know-no-page",
      "^src/exercises/",
      "^src/(layouts|pages)/",
      "An exercise does not know where it stands.",
    ),
    layer("product-does-not-import-tests", "^src/", "^tests/", "Test data stays with the tests."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "svelte", "node", "default"],
    },
  },
};
