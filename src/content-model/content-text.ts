import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { ContentFault } from "./content-fault.ts";

export type FieldPath = readonly PropertyKey[];

/** A content file that could be read as YAML, and still knows on which line each field stands. */
export interface ContentText {
  readonly file: string;
  readonly written: unknown;
  /** The text under the front matter, and the line that it begins on. */
  readonly body: { readonly text: string; readonly line: number };
  /** The line of a field; of the nearest thing around it where the field is missing. */
  readonly lineOf: (path: FieldPath) => number;
}

const frontMatter = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(\r?\n|$)/;

/** Reads YAML, or the YAML between the two lines of dashes at the head of an MDX file. */
export function readContentText(file: string, content: string): ContentText | ContentFault[] {
  if (!file.endsWith(".mdx")) return readYaml(file, content, 0, { text: "", line: 1 });
  const head = frontMatter.exec(content);
  if (!head)
    return [
      { file, line: 1, field: "", advice: "begin the file with front matter between two lines of ---" },
    ];
  const body = { text: content.slice(head[0].length), line: countLines(head[0]) + 1 };
  return readYaml(file, head[1] ?? "", 1, body);
}

function readYaml(
  file: string,
  yaml: string,
  above: number,
  body: ContentText["body"],
): ContentText | ContentFault[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + above;
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      field: "",
      advice: `cannot be read as YAML (${message.replace(/\.?\s*$/, "")}). A text that holds ": " or " #" needs quotation marks round it`,
    }));
  }
  return { file, written: document.toJS(), body, lineOf: (path) => lineAt(offsetOf(document, path)) };
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
const countLines = (text: string): number => text.split("\n").length - 1;
