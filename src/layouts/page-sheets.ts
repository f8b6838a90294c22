import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isForPage } from "./scoped-sheet.ts";

const link = /<link rel="stylesheet" href="\/_astro\/([^"]+\.css)">/g;
const island = /<astro-island[^>]* component-url="\/_astro\/([^"]+\.js)"/g;
/** What a script cannot do without; what waits behind `import()` fetches its own style sheets. */
const fromScript = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** Files of the build, each read once. */
function reader(folder: string): (name: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (name) => {
    const text = known.get(name) ?? fs.readFile(`${folder}_astro/${name}`, "utf8");
    known.set(name, text);
    return text;
  };
}

/** The page with the scripts of its islands: the places where a component's style could be asked for. */
async function allThatAsks(html: string, read: (name: string) => Promise<string>): Promise<string> {
  const scripts = new Map<string, string>();
  const wanted = [...html.matchAll(island)].map(([, name = ""]) => name);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (scripts.has(name)) continue;
    const text = await read(name);
    scripts.set(name, text);
    wanted.push(...[...text.matchAll(fromScript)].map(([, next = ""]) => next));
  }
  return [html, ...scripts.values()].join("\n");
}

/**
 * Two style sheets a page: the one that every page shares, and one of the page's own.
 *
 * The build makes a sheet a component, and a lesson would ask for sixteen before it shows a word. It would ask for those
 * of parts that stand in other lessons too, which are left out.
 */
export function pageSheets(): AstroIntegration {
  return {
    name: "page-sheets",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = reader(folder);
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
          const asks = await allThatAsks(html, read);
          const texts = await Promise.all(own.map(read));
          const text = texts.filter((sheet) => isForPage(sheet, asks)).join("\n");
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
