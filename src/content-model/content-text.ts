import { readYaml, type FieldPath } from "#exchange/yaml";
import type { ContentFault } from "./content-fault.ts";

export type { FieldPath };

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
  if (!file.endsWith(".mdx")) return readHeaded(file, content, 0, { text: "", line: 1 });
  const head = frontMatter.exec(content);
  if (!head)
    return [
      { file, line: 1, field: "", advice: "begin the file with front matter between two lines of ---" },
    ];
  const body = { text: content.slice(head[0].length), line: countLines(head[0]) + 1 };
  return readHeaded(file, head[1] ?? "", 1, body);
}

function readHeaded(
  file: string,
  yaml: string,
  above: number,
  body: ContentText["body"],
): ContentText | ContentFault[] {
  const read = readYaml(yaml);
  if (!("written" in read)) {
    return read.map(({ line, message }) => ({
      file,
      line: line + above,
      field: "",
      advice: `cannot be read as YAML (${message}). A text that holds ": " or " #" needs quotation marks round it`,
    }));
  }
  return { file, written: read.written, body, lineOf: (path) => read.lineOf(path) + above };
}

const countLines = (text: string): number => text.split("\n").length - 1;
