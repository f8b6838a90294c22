import { ok, refuse, type Result } from "#engine/measure";
import * as z from "zod/mini";
import type { Backup } from "./backup-document.ts";
import { backupFormat, backupVersion } from "./to-backup.ts";

// Without this zod would try to compile its checks, and the site's policy would report it.
z.config({ jitless: true });

const limits = { bytes: 50_000_000, depth: 64, documents: 20_000 } as const;

const name = z.string().check(z.regex(/^[A-Za-z0-9][\w.:~-]{0,199}$/));
const backupSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  savedAt: z.string().check(z.maxLength(40)),
  documents: z
    .array(
      z.strictObject({
        kind: name,
        id: name,
        schema: z.int().check(z.minimum(1)),
        revision: name,
        trail: z.array(name).check(z.maxLength(100)),
        updated: z.string().check(z.maxLength(40)),
        body: z.unknown(),
      }),
    )
    .check(z.maxLength(limits.documents)),
});

/** Whether brackets nest deeper than any document of ours; counted on the text, before anything recurses into it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > limits.depth) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}

/** A key that could reach an object's prototype is dropped wherever it stands. */
const withoutPrototypes = (key: string, value: unknown): unknown => (key === "__proto__" ? undefined : value);

const versionOf = (raw: unknown): unknown =>
  typeof raw === "object" &&
  raw !== null &&
  "format" in raw &&
  raw.format === backupFormat &&
  "version" in raw
    ? raw.version
    : undefined;

/**
 * Reads a backup that may come from anybody: limited in size and depth, checked whole before any of it is used. One
 * written by a later edition is refused as it is, because reading half of it would lose the rest.
 */
export function readBackup(source: Uint8Array | string): Result<Backup> {
  if (source.length > limits.bytes)
    return refuse({ code: "backup-too-large", limitMegabytes: limits.bytes / 1e6 });
  let raw: unknown;
  try {
    const text =
      typeof source === "string" ? source : new TextDecoder("utf-8", { fatal: true }).decode(source);
    if (isTooDeep(text)) return refuse({ code: "backup-unreadable" });
    raw = JSON.parse(text, withoutPrototypes);
  } catch {
    return refuse({ code: "backup-unreadable" });
  }
  const version = versionOf(raw);
  if (version === undefined) return refuse({ code: "backup-foreign" });
  if (typeof version === "number" && version > backupVersion)
    return refuse({ code: "backup-newer", version });
  const read = backupSchema.safeParse(raw);
  if (read.success) return ok({ savedAt: read.data.savedAt, documents: read.data.documents });
  return refuse({ code: "backup-damaged", where: read.error.issues[0]?.path.join(".") ?? "" });
}
