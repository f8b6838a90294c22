import path from "node:path";

/** Another build may be tested beside this one: its folder in GT_DIST, the port to serve it at in GT_PORT. */
export const dist = path.resolve(import.meta.dirname, "../..", process.env["GT_DIST"] ?? "dist");
const port = process.env["GT_PORT"] ?? "4399";
export const host = `127.0.0.1:${port}`;
export const serve = `astro preview --ignore-lock --host 127.0.0.1 --port ${port} --outDir "${dist}"`;
