/** Builds the site when something it is made of has changed since the last build, then serves it; with `--build` it builds only. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const sources = [
  "src",
  "content",
  "public",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const stampFile = path.join("dist", ".build-stamp");

/** Names, sizes and contents of everything the build reads; the site is small enough to read it all in a moment. */
function buildStamp() {
  const hash = createHash("sha256");
  for (const source of sources) {
    const files = fs.statSync(source).isDirectory()
      ? fs
          .readdirSync(source, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort()
      : [source];
    for (const file of files) hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function run(command, ...args) {
  const done = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return done.status ?? 1;
}

/** Builds unless the last build was of exactly these files. */
export function buildWhenChanged() {
  const stamp = buildStamp();
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) {
    console.log("The site is built already.");
    return 0;
  }
  const status = run("astro", "build");
  if (status === 0) fs.writeFileSync(stampFile, stamp);
  return status;
}

if (process.argv[1]?.endsWith("start.mjs")) {
  const port = process.env["PORT"] ?? "4321";
  const status = buildWhenChanged();
  if (status !== 0 || process.argv.includes("--build")) process.exit(status);
  process.exit(run("astro", "preview", "--ignore-lock", "--host", "127.0.0.1", "--port", port));
}
