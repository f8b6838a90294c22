import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** How the set-up step found that a browser starts on this machine. */
export function browserOptions(): { executablePath?: string; args: string[] } {
  const file = path.join(root, "node_modules/.cache/golden-thread/browser.json");
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : { args: [] };
}

/** Serves the built site until it is stopped. */
export async function serve(port: number): Promise<{ stop: () => void }> {
  const server = spawn("astro", ["preview", "--ignore-lock", "--host", "127.0.0.1", "--port", String(port)], {
    cwd: root,
    stdio: "ignore",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  for (let wait = 0; wait < 100; wait += 1) {
    const up = await fetch(`http://127.0.0.1:${String(port)}/`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return { stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`The site did not come up on port ${String(port)}.`);
}
