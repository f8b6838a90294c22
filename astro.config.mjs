import mdx from "@astrojs/mdx";
import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { askedSheets } from "./src/layouts/asked-sheets.ts";
import { pageSheets } from "./src/layouts/page-sheets.ts";

/** Islands that wake when they are first touched; see the directive for why. */
const touch = {
  name: "client-touch",
  hooks: {
    "astro:config:setup": ({ addClientDirective }) =>
      addClientDirective({ name: "touch", entrypoint: "./src/layouts/touch-directive.ts" }),
  },
};

export default defineConfig({
  site: "https://golden-thread.example",
  trailingSlash: "always",
  // Astro leaves styles that it inlines from MDX islands unhashed, and the policy would block them.
  build: { inlineStylesheets: "never" },
  integrations: [mdx(), svelte(), touch, askedSheets(), pageSheets()],
  markdown: { syntaxHighlight: "prism" },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types svelte-trusted-html",
      ],
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        // Importing an engine file does nothing by itself: that is the engine's own rule, and what lets a page leave
        // out the schemas and methods that it does not use.
        // A bare read such as `lab.history;` is dropped too, so an effect takes what it follows as values.
        treeshake: {
          propertyReadSideEffects: false,
          moduleSideEffects: [{ test: /[\\/]src[\\/]engine[\\/]/, sideEffects: false }],
        },
        // One harmless warning per MDX page would hide the others.
        onLog(level, log, handler) {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
        },
      },
    },
  },
});
