import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Only the engine's own tests, because each mutant runs them again. */
export default defineConfig({
  root,
  test: {
    include: ["tests/engine/**/*.test.ts"],
    setupFiles: ["tests/property-runs.ts"],
    testTimeout: 20_000,
  },
});
