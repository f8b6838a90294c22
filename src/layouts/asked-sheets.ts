import fs from "node:fs/promises";
import path from "node:path";
import type { AstroIntegration } from "astro";

/**
 * Keeps each style sheet that a script asks for.
 *
 * Astro takes out of the browser's build what its pages have in sheets of their own, but a script that fetches a part by
 * `import()` still asks for the sheet by its name, and the part fails for want of it.
 */
export function askedSheets(): AstroIntegration {
  const sheets = new Map<string, string | Uint8Array>();
  return {
    name: "asked-sheets",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: "asked-sheets",
                applyToEnvironment: ({ name }) => name === "client",
                generateBundle: {
                  order: "pre",
                  handler(_options, bundle) {
                    for (const [name, file] of Object.entries(bundle))
                      if (file.type === "asset" && name.endsWith(".css")) sheets.set(name, file.source);
                  },
                },
                async writeBundle({ dir = "." }, bundle) {
                  const code = Object.values(bundle)
                    .map((file) => (file.type === "chunk" ? file.code : ""))
                    .join("\n");
                  const gone = [...sheets].filter(([name]) => !(name in bundle) && code.includes(name));
                  for (const [name, source] of gone) await fs.writeFile(path.join(dir, name), source);
                },
              },
            ],
          },
        });
      },
    },
  };
}
