import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";

/** A stretch of text that a person reads, and where it stands. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Fields that nobody reads as our own prose: ids, formulas, what others call it, and answers that are meant to be poor. */
const notProse = new Set([
  "id",
  "tex",
  "url",
  "synonyms",
  "confusedWith",
  "words",
  "nearMisses",
  "models",
  "kind",
  "unit",
  "formula",
  "found",
  "flag",
  "when",
]);
/** A figure of a case that stands where a text might: "= price * sold". */
const wholeFormula = /^= /;
/** A figure told in a text of a case. */
const toldFigure = /\{\{[^{}]*\}\}/g;
/** A day or a month that a program reads, and shows in words. */
const wholeDate = /^\d{4}-\d\d(-\d\d)?$/;
const read = new Set([
  "title",
  "summary",
  "says",
  "words",
  "label",
  "description",
  "hint",
  "legend",
  "first",
  "caption",
]);

/** Every passage of the content, the pages and the README. */
export function passages(root: string): Passage[] {
  const files = ["content", "src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  return [...files, "README.md"]
    .filter((file) => [".yaml", ".mdx", ".md", ".astro", ".svelte"].includes(extname(file)))
    .flatMap((file) => passagesOf(file, readFileSync(join(root, file), "utf8")));
}

export function passagesOf(file: string, content: string): Passage[] {
  if (file.endsWith(".yaml")) return inYaml(file, content, 0);
  const head = /^---\r?\n([\s\S]*?)^---$/m.exec(content);
  if (file.endsWith(".mdx") && head) {
    return [...inYaml(file, head[1] ?? "", 1), ...inMarkup(file, blanked(content, head[0]), true)];
  }
  if (file.endsWith(".md"))
    return inMarkup(
      file,
      content.replace(/```[\s\S]*?```/g, (code) => blanked(code, code)),
      true,
    );
  const bare = content.replace(
    /^---\r?\n[\s\S]*?^---$|<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gm,
    (code) => blanked(code, code),
  );
  return inMarkup(file, bare, false);
}

/** Takes a stretch out and leaves its lines, so that what follows keeps its place. */
const blanked = (content: string, part: string) => content.replace(part, () => part.replace(/[^\n]/g, " "));

function inYaml(file: string, yaml: string, above: number): Passage[] {
  const lines = new LineCounter();
  const found: Passage[] = [];
  const walk = (node: unknown): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items)
        if (!isScalar(key) || !notProse.has(String(key.value))) walk(value);
    } else if (isSeq(node)) {
      for (const part of node.items) walk(part);
    } else if (isScalar(node) && typeof node.value === "string") {
      if (wholeDate.test(node.value) || wholeFormula.test(node.value)) return;
      found.push({ file, line: lineOf(node, lines) + above, text: node.value.replace(toldFigure, "…") });
    }
  };
  walk(parseDocument(yaml, { lineCounter: lines }).contents);
  return found;
}

const lineOf = (node: Node, lines: LineCounter) => lines.linePos(node.range?.[0] ?? 0).line;

/** Text between tags, and attributes that are shown; in Markdown line by line, without links' addresses and code. */
function inMarkup(file: string, markup: string, isMarkdown: boolean): Passage[] {
  const lineAt = (offset: number) => markup.slice(0, offset).split("\n").length;
  const attributes = [...markup.matchAll(/\b([a-z]+)="([^"{}]*)"/g)]
    .filter(([, name = ""]) => read.has(name))
    .map((match) => ({ file, line: lineAt(match.index), text: match[2] ?? "" }));
  const plain = isMarkdown ? markup.replace(/`[^`\n]*`/g, "…").replace(/\]\([^)\s]*\)/g, "]") : markup;
  const wholeTags = plain.replace(
    /<\/?[A-Za-z](?:[^>{}]|\{(?:[^{}]|\{[^{}]*\})*\})*>/g,
    (tag) => `\u0000${tag.replace(/[^\n]/g, "")}`,
  );
  const texts = wholeTags.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, (code) => `…${code.replace(/[^\n]/g, "")}`);
  const pieces = isMarkdown ? texts.replaceAll("\u0000", "").split("\n\n") : texts.split("\u0000");
  let line = 1;
  return [
    ...attributes,
    ...pieces.map((text) => {
      const passage = { file, line: line + (/^\n*/.exec(text)?.[0].length ?? 0), text };
      line += text.split("\n").length - 1 + (isMarkdown ? 2 : 0);
      return passage;
    }),
  ].filter(({ text }) => /\p{L}/u.test(text));
}
