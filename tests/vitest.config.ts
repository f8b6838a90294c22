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
          include: ["tests/{engine,exchange,state,content,build}/**/*.test.ts"],
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
