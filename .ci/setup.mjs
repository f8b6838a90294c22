/**
 * Makes a clone ready: packages, a Node new enough, and (with --browser) a Chromium for the browser tests.
 * Uses only what Node itself brings, because it runs before anything is installed, and runs under Node 20.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const bin = path.join(modules, ".bin");
const stampFile = path.join(modules, ".setup-stamp");
const browserFile = path.join(modules, ".cache", "golden-thread", "browser.json");
const windows = process.platform === "win32";
const say = (text) => console.log(`set-up: ${text}`);

function packagesStamp() {
  const hash = createHash("sha256");
  hash.update(fs.readFileSync(path.join(root, "package-lock.json")));
  hash.update(`${process.platform} ${process.arch}`);
  return hash.digest("hex");
}

function installPackages() {
  const stamp = packagesStamp();
  const have = fs.existsSync(stampFile) ? fs.readFileSync(stampFile, "utf8") : "";
  if (have === stamp) return;
  // npm is run by the Node that runs this file, never by the bundled one, which the install may replace.
  const command = fs.existsSync(modules) ? ["install", "--no-save"] : ["ci"];
  say(`installing packages (npm ${command[0]}); the first time takes a minute`);
  const npm = process.env["npm_execpath"];
  const args = [...command, "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.env["npm_node_execpath"] ?? process.execPath, [npm, ...args], {
        cwd: root,
        stdio: "inherit",
      })
    : spawnSync(windows ? "npm.cmd" : "npm", args, { cwd: root, stdio: "inherit", shell: windows });
  if (done.status !== 0) fail("the packages could not be installed; npm's own message above says why");
  fs.writeFileSync(stampFile, stamp);
}

/** Older npm loses node_modules/.bin/node when several optional packages offer it, so it is linked here again. */
function linkNode() {
  const link = path.join(bin, windows ? "node.exe" : "node");
  const name = bundledNodePackages().find((candidate) => fs.existsSync(path.join(modules, candidate)));
  if (name) {
    const target = path.join(modules, name, "bin", windows ? "node.exe" : "node");
    const runs = fs.existsSync(target) && spawnSync(target, ["--version"]).status === 0;
    if (runs && !fs.existsSync(link)) {
      fs.mkdirSync(bin, { recursive: true });
      if (windows) fs.copyFileSync(target, link);
      else fs.symlinkSync(path.relative(bin, target), link);
    }
    // A Node that cannot run here (another C library, say) must not hide the reader's own.
    if (!runs) fs.rmSync(link, { force: true });
  }
}

function bundledNodePackages() {
  const { optionalDependencies } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  return Object.keys(optionalDependencies).filter((name) => name.includes(process.arch));
}

function insistOnNode() {
  const link = path.join(bin, windows ? "node.exe" : "node");
  const node = fs.existsSync(link) ? link : process.execPath;
  const [major = 0, minor = 0] = execFileSync(node, ["--version"], { encoding: "utf8" })
    .slice(1)
    .split(".")
    .map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  fail(`Node 22.12 or newer is needed and ${major}.${minor} was found; install a newer one from nodejs.org`);
}

async function findBrowser() {
  const require = createRequire(path.join(root, "package.json"));
  const { chromium } = (await import(pathToFileURL(require.resolve("@playwright/test")).href)).default;
  const tryOne = async (executablePath) => {
    if (executablePath && !fs.existsSync(executablePath)) return false;
    try {
      const options = { args: sandboxArgs(), ...(executablePath ? { executablePath } : {}) };
      await (await chromium.launch(options)).close();
      fs.mkdirSync(path.dirname(browserFile), { recursive: true });
      fs.writeFileSync(browserFile, JSON.stringify(options));
      return true;
    } catch {
      return false;
    }
  };
  const known = fs.existsSync(browserFile) ? JSON.parse(fs.readFileSync(browserFile, "utf8")) : undefined;
  if (known && (await tryOne(known.executablePath))) return;
  if (process.env["GT_CHROMIUM"] && (await tryOne(process.env["GT_CHROMIUM"]))) return;
  if (await tryOne(undefined)) return;
  for (const place of usualPlaces()) if (await tryOne(place)) return say(`browser: ${place}`);
  say("no browser found; asking Playwright for one");
  const cli = path.join(path.dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], {
    cwd: root,
    stdio: "inherit",
    timeout: 600_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
  if (await tryOne(undefined)) return;
  if (process.platform === "linux" && installWithApt() && (await tryOne("/usr/bin/chromium"))) return;
  fail("no Chromium could be found or installed; install one and name it in GT_CHROMIUM");
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (windows) {
    const homes = [
      process.env["PROGRAMFILES"],
      process.env["PROGRAMFILES(X86)"],
      process.env["LOCALAPPDATA"],
    ];
    const apps = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return homes.filter(Boolean).flatMap((home) => apps.map((app) => path.join(home, app)));
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].flatMap(
    (name) => [`/usr/bin/${name}`, `/snap/bin/${name}`],
  );
}

function installWithApt() {
  const asRoot = os.userInfo().uid === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    return (
      spawnSync(command, rest, {
        stdio: "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0
    );
  };
  say("installing Debian's Chromium");
  const install = () => apt("install", "-y", "--no-install-recommends", "chromium");
  return install() || (apt("update") && install());
}

/** Chromium refuses its sandbox to root, as in a container. */
function sandboxArgs() {
  return process.platform === "linux" && os.userInfo().uid === 0 ? ["--no-sandbox"] : [];
}

function fail(reason) {
  console.error(`set-up: ${reason}.`);
  process.exit(1);
}

if (process.argv.includes("--link")) {
  linkNode();
} else {
  installPackages();
  linkNode();
  insistOnNode();
  if (process.argv.includes("--browser")) await findBrowser();
}
