import { ok, refuse, type Result } from "#engine/measure";
import * as z from "zod/mini";
import type { StoredDocument } from "./stored-document.ts";

// Without this zod would try to compile its checks, and the site's policy would report it.
z.config({ jitless: true });

/** One kind of document: the schema of its present version, and the way there from each earlier one. */
interface DocumentFormat {
  readonly version: number;
  readonly schema: z.ZodMiniType;
  /** From the version named to the next. */
  readonly migrations: Readonly<Record<number, (body: unknown) => unknown>>;
  /** Joins two states that went separate ways, where nothing is lost by it; otherwise both are kept. */
  readonly merge?: (here: unknown, other: unknown) => unknown;
}

export type DocumentFormats = Readonly<Record<string, DocumentFormat>>;

const envelope = z.object({
  kind: z.string(),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  schema: z.int().check(z.minimum(1)),
  revision: z.string().check(z.minLength(1)),
  trail: z.array(z.string()),
  updated: z.string(),
  body: z.unknown(),
});

function migrate(format: DocumentFormat, from: number, body: unknown): unknown {
  let migrated = body;
  for (let version = from; version < format.version; version += 1) {
    const step = format.migrations[version];
    if (!step) throw new RangeError(`no way from version ${version} to the next`);
    migrated = step(migrated);
  }
  return migrated;
}

/** The outside of a document, whatever is in it. */
export function readEnvelope(raw: unknown): StoredDocument | null {
  const read = envelope.safeParse(raw);
  return read.success ? read.data : null;
}

/**
 * What the database or a backup holds, as a document of the present version. A damaged one, one of a kind that is not
 * known here, and one by a later edition are refused with the reason, and stay where they are as they are.
 */
export function readStored(raw: unknown, formats: DocumentFormats): Result<StoredDocument> {
  const outer = envelope.safeParse(raw);
  if (!outer.success) return refuse({ code: "document-damaged" });
  const { kind, id, schema, body } = outer.data;
  const format = Object.hasOwn(formats, kind) ? formats[kind] : undefined;
  if (!format || schema > format.version) return refuse({ code: "document-newer", where: id, kind });
  try {
    const inner = format.schema.safeParse(migrate(format, schema, body));
    if (!inner.success) {
      return refuse({
        code: "document-damaged",
        where: [id, ...(inner.error.issues[0]?.path ?? [])].join("."),
      });
    }
    return ok({ ...outer.data, schema: format.version, body: inner.data });
  } catch {
    // A migration met a body that was never of the version it names.
    return refuse({ code: "document-damaged", where: id });
  }
}
