import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** One line a rule: these files may not import what matches, because … */
const layer = (files, regex, message) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
});

const engineGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "indexedDB",
  "fetch",
  "console",
  "setTimeout",
  "setInterval",
  "performance",
];

export default defineConfig(
  { ignores: ["dist/**", "node_modules/**", ".astro/**", "reports/**", ".stryker-tmp/**", "public/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.svelte", "**/*.svelte.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname + "/../..",
        extraFileExtensions: [".svelte"],
        parser: tseslint.parser,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  ...svelte.configs["flat/recommended"],
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error",
      "svelte/no-navigation-without-resolve": "off",
      // Props are bound, so a `let` of which one part is never assigned is right; the plugin's own rule knows that.
      "prefer-const": "off",
      "svelte/prefer-const": ["error", { excludedRunes: ["$props", "$derived"] }],
      // Expressions in markup reach ESLint untyped; svelte-check holds their types.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
    },
  },
  {
    files: ["src/{state,exchange,ui,exercises}/**/*.ts", "src/**/*.astro", "src/**/*.astro/*.{js,ts}"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: [".ci/**", "tests/**", "*.mjs", "*.js"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },

  layer(
    ["src/engine/**"],
    "^(#(?!engine/)|astro|svelte|nanostores|@nanostores|idb|chart\\.js|node:)",
    "The engine imports its own rooms and small pure packages only.",
  ),
  layer(
    ["src/exchange/**"],
    "^(#(?!engine/|exchange/)|astro|svelte|nanostores|@nanostores|idb)",
    "Exchange takes engine types in and gives bytes out.",
  ),
  layer(
    ["src/state/**"],
    "^(#(?!engine/|state/)|astro|svelte|chart\\.js)",
    "State sees the engine, nanostores and storage only.",
  ),
  layer(
    ["src/ui/**"],
    "^#(state|exercises|layouts|exchange)/",
    "Shared components take everything as props.",
  ),
  layer(["src/exercises/**"], "^#layouts/", "An exercise does not know the page that it stands on."),
  {
    files: ["src/engine/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...engineGlobals.map((name) => ({
          name,
          message: "The engine has no clock, no page and no I/O: take it as an argument.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance arrives as a RandomSource." },
        { object: "Date", property: "now", message: "Today arrives as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Today arrives as an argument.",
        },
      ],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Tests read JSON and pages, whose shapes only the run can tell.
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
