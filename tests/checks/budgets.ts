/**
 * Weighs the built pages, gzip, as a reader's browser would fetch them, and finds what their scripts ask for in vain.
 *
 * A page's scripts are those in its HTML, those of its islands, and all that they import statically; a chunk behind
 * `import()` counts for the page only when it draws the chart (it loads by itself once the chart is in view). Every
 * other chunk behind `import()` waits for a click, as do islands that wake when touched, and has its own limit.
 */
import { init, parse } from "es-module-lexer";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.resolve(import.meta.dirname, "../../dist");
const limits = {
  /** A lesson's HTML and CSS. */
  reading: 30,
  /** A lesson's script before an island is in view. */
  quiet: 3,
  withChart: 95,
  withoutChart: 40,
  onClick: 80,
};

interface Chunk {
  readonly size: number;
  readonly statics: readonly string[];
  readonly dynamics: readonly string[];
}

await init;
const chunks = new Map<string, Chunk>();
const gzipSize = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function chunk(url: string): Chunk {
  const known = chunks.get(url);
  if (known) return known;
  const code = fs.readFileSync(path.join(dist, url), "utf8");
  const [imports] = parse(code);
  const resolve = (name: string | undefined): string[] =>
    name?.startsWith(".")
      ? [path.posix.join(path.posix.dirname(url), name)]
      : name?.startsWith("/")
        ? [name]
        : [];
  const found: Chunk = {
    size: gzipSize(code),
    statics: imports.filter((one) => one.d === -1).flatMap((one) => resolve(one.n)),
    dynamics: imports.filter((one) => one.d > -1).flatMap((one) => resolve(one.n)),
  };
  chunks.set(url, found);
  return found;
}

/** All that is fetched with these scripts, without a click. */
function closure(urls: Iterable<string>, alsoDynamic: (url: string) => boolean): Set<string> {
  const seen = new Set<string>();
  const visit = (url: string): void => {
    if (seen.has(url)) return;
    seen.add(url);
    const { statics, dynamics } = chunk(url);
    for (const next of statics) visit(next);
    for (const next of dynamics) if (alsoDynamic(next)) visit(next);
  };
  for (const url of urls) visit(url);
  return seen;
}

const drawsChart = (url: string): boolean => /chart/i.test(path.basename(url));
const weigh = (urls: Iterable<string>): number => [...urls].reduce((sum, url) => sum + chunk(url).size, 0);
const matches = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");

const pages = fs
  .readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .sort();

const faults: string[] = [];
const over = (page: string, what: string, bytes: number, limit: number): void => {
  if (bytes > limit * 1000)
    faults.push(`${page}: ${what} ${kilobytes(bytes)} kB, at most ${String(limit)} kB`);
};

/** For each chunk behind a click: the most that any page still has to fetch for it. */
const onClick = new Map<string, number>();
console.log("page                                          html+css  quiet script  all script  (kB, gzip)");
for (const file of pages) {
  const html = fs.readFileSync(path.join(dist, file), "utf8");
  const styles = matches(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const linked = matches(html, /<script type="module" src="([^"]+)"/g);
  // Scripts that stand in the page are weighed as scripts.
  const reading =
    gzipSize(html.replaceAll(/<script(?![^>]*src=)[^>]*>[\s\S]*?<\/script>/g, "")) +
    styles.reduce((sum, url) => sum + gzipSize(fs.readFileSync(path.join(dist, url))), 0);
  const inlineCode = matches(html, /<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g).join("\n");
  const inline = inlineCode === "" ? 0 : gzipSize(inlineCode);
  const tags = matches(html, /(<astro-island[^>]*>)/g);
  const of = (which: (tag: string) => boolean): string[] =>
    tags.filter(which).flatMap((tag) => matches(tag, /(?:component-url|renderer-url)="([^"]+)"/g));
  // An island that wakes at once, or when it comes into view, waits for no touch.
  const waits = (tag: string): boolean =>
    tag.includes('client="touch"') && !/&quot;value&quot;:&quot;(now|seen)&quot;/.test(tag);
  const islands = of((tag) => !waits(tag));
  const touched = of(waits);
  const quiet = inline + weigh(closure(linked, () => false));
  const all = closure([...linked, ...islands], drawsChart);
  const scripts = inline + weigh(all);
  const hasChart = [...all].some(drawsChart);
  const waiting = new Map([...all].map((url) => [url, chunk(url).dynamics]));
  waiting.set("touch", touched);
  for (const nexts of waiting.values()) {
    for (const next of nexts) {
      if (all.has(next)) continue;
      const fetched = [...closure([next], () => false)].filter((part) => !all.has(part));
      onClick.set(next, Math.max(onClick.get(next) ?? 0, weigh(fetched)));
    }
  }
  console.log(
    `${file.padEnd(44)} ${kilobytes(reading).padStart(9)} ${kilobytes(quiet).padStart(13)} ${kilobytes(scripts).padStart(11)}${hasChart ? "  chart" : ""}`,
  );
  if (/^learn\/.+\/index\.html$/.test(file)) {
    over(file, "HTML and CSS", reading, limits.reading);
    over(file, "script before an island is in view", quiet, limits.quiet);
  }
  over(file, "scripts", scripts, hasChart ? limits.withChart : limits.withoutChart);
}

console.log("\nloaded on a click");
for (const [url, size] of [...onClick].sort()) {
  console.log(`${path.basename(url).padEnd(44)} ${kilobytes(size).padStart(9)}`);
  over(url, "with what it still has to fetch", size, limits.onClick);
}

// A part that is fetched by itself fails when its style sheet is not there, and says only that it could not be fetched.
const built = new Set(fs.readdirSync(path.join(dist, "_astro")));
const missing = [...built]
  .filter((name) => name.endsWith(".js"))
  .flatMap((name) =>
    matches(fs.readFileSync(path.join(dist, "_astro", name), "utf8"), /["'`/]_astro\/([\w.-]+\.(?:css|js))/g)
      .filter((asked) => !built.has(asked))
      .map((asked) => `${name} asks for ${asked}`),
  );
for (const fault of missing) console.error(`not in the build: ${fault}`);

for (const fault of faults) console.error(`over budget: ${fault}`);
console.log(faults.length === 0 ? "\nAll pages are within their budgets." : "");
process.exit(faults.length + missing.length === 0 && pages.length > 0 ? 0 : 1);
