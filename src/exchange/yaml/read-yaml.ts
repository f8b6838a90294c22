import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";

export type FieldPath = readonly PropertyKey[];

/** A fault of the YAML itself, on its line. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** What a YAML text holds, and on which line each field stands. */
export interface YamlText {
  readonly written: unknown;
  /** The line of a field; of the nearest thing around it where the field is missing. */
  readonly lineOf: (path: FieldPath) => number;
}

/** Reads YAML, of which JSON is a part. Tags make no objects, and a text that refers to itself again and again is a fault. */
export function readYaml(text: string): YamlText | readonly YamlFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0)
    return document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      message: message.replace(/\.?\s*$/, ""),
    }));
  try {
    return {
      written: document.toJS({ maxAliasCount: 100 }),
      lineOf: (path) => lineAt(offsetOf(document, path)),
    };
  } catch (error) {
    return [{ line: 1, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Where a field begins in the text. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) || offset;
    } else return offset;
  }
  return offset;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
