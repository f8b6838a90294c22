import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const link = /<link rel="stylesheet" href="\/_astro\/([^"]+\.css)">/g;

/**
 * Two style sheets a page: the one that every page shares, and one of the page's own.
 *
 * The build makes a sheet a component, and a lesson would ask for sixteen before it shows a word.
 */
export function pageSheets(): AstroIntegration {
  return {
    name: "page-sheets",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await fs.readdir(folder, { recursive: true })).filter((name) =>
          name.endsWith(".html"),
        );
        const pages = await Promise.all(
          files.map(async (name) => {
            const html = await fs.readFile(`${folder}${name}`, "utf8");
            return { name, html, sheets: [...html.matchAll(link)].map(([, sheet = ""]) => sheet) };
          }),
        );
        const isShared = (sheet: string) => pages.every(({ sheets }) => sheets.includes(sheet));
        for (const { name, html, sheets } of pages) {
          const own = sheets.filter((sheet) => !isShared(sheet));
          if (own.length < 2) continue;
          const texts = await Promise.all(
            own.map((sheet) => fs.readFile(`${folder}_astro/${sheet}`, "utf8")),
          );
          const text = texts.join("\n");
          const joined = `page.${createHash("sha256").update(text).digest("base64url").slice(0, 8)}.css`;
          await fs.writeFile(`${folder}_astro/${joined}`, text);
          // In the place of the last: what follows the shared sheet has to go on following it.
          const last = own.at(-1);
          await fs.writeFile(
            `${folder}${name}`,
            html.replace(link, (whole, sheet: string) =>
              sheet === last ? whole.replace(sheet, joined) : own.includes(sheet) ? "" : whole,
            ),
          );
        }
      },
    },
  };
}
