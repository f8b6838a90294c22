import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{engine,exchange,content,build}/**/*.test.ts"],
          // Nothing here keeps a state, so what one file has read serves the next: half of the time was reading.
          isolate: false,
          setupFiles: ["tests/property-runs.ts"],
          testTimeout: process.env["GT_RUNS"] ? 600_000 : 20_000,
        },
      },
      {
        root,
        test: {
          name: "state",
          environment: "node",
          include: ["tests/state/**/*.test.ts"],
          setupFiles: ["tests/property-runs.ts"],
          testTimeout: process.env["GT_RUNS"] ? 600_000 : 20_000,
        },
      },
      {
        root,
        plugins: [svelte({ compilerOptions: { runes: true } })],
        // Svelte's browser build, because these tests mount components.
        resolve: { conditions: ["browser"] },
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/{ui,exercises}/**/*.test.ts"],
          setupFiles: ["tests/property-runs.ts"],
          testTimeout: process.env["GT_RUNS"] ? 600_000 : 20_000,
        },
      },
    ],
  },
});
