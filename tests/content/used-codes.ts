import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A code that the program can give: exact, or a pattern where part of it is put in as it runs. */
export interface UsedCode {
  readonly code: string;
  readonly pattern: RegExp;
  /** Facts given beside it, or nothing where they are put together elsewhere. */
  readonly facts: readonly string[] | undefined;
  readonly file: string;
}

/** Finds every problem code in the source: literals of a field `code`, and of arguments for a parameter `code`. */
export function usedCodes(root: string, folders: readonly string[]): UsedCode[] {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .map((file) => parse(join(folder, file), readFileSync(join(root, folder, file), "utf8"))),
  );
  const takers = new Map(sources.flatMap(codeTakers));
  const fields = new Set(["code", ...sources.flatMap(codeFields)]);
  return sources.flatMap((source) => codesIn(source, takers, fields));
}

function parse(file: string, content: string): ts.SourceFile {
  const script = file.endsWith(".svelte") ? scriptOf(content) : content;
  return ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
}

/** A component's script, and after it each sentence that its markup asks for. */
function scriptOf(component: string): string {
  const script = /<script[^>]*>([\s\S]*?)<\/script>/.exec(component)?.[1] ?? "";
  const asked = component.replace(/<script[\s\S]*?<\/script>/, "").match(/\bsentence\(\{[^{}]*\}\)/g) ?? [];
  return [script, ...asked].join(";\n");
}

/** Functions that take a code, and at which place. */
function codeTakers(source: ts.SourceFile): [string, number][] {
  const found: [string, number][] = [];
  visit(source, (node) => {
    if (!ts.isFunctionDeclaration(node) || !node.name) return;
    const at = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === "code");
    if (at >= 0) found.push([node.name.text, at]);
  });
  return found;
}

/** Fields that hold a code under a name of their own, seen where one is handed on as `code: note.hides`. */
function codeFields(source: ts.SourceFile): string[] {
  const found: string[] = [];
  visit(source, (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== "code") return;
    if (ts.isPropertyAccessExpression(node.initializer)) found.push(node.initializer.name.text);
  });
  return found;
}

function codesIn(
  source: ts.SourceFile,
  takers: ReadonlyMap<string, number>,
  fields: ReadonlySet<string>,
): UsedCode[] {
  const found: UsedCode[] = [];
  const add = (node: ts.Node | undefined, facts?: readonly string[]) => {
    for (const code of texts(node)) found.push({ ...code, facts, file: source.fileName });
  };
  visit(source, (node) => {
    if (ts.isPropertyAssignment(node) && fields.has(node.name.getText())) {
      add(node.initializer, factsOf(node.parent));
    } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const at = takers.get(node.expression.text);
      if (at !== undefined) add(node.arguments[at]);
    }
  });
  return found;
}

function factsOf(object: ts.ObjectLiteralExpression): string[] | undefined {
  if (object.properties.some((property) => ts.isSpreadAssignment(property))) return undefined;
  return object.properties.map((property) => property.name?.getText() ?? "");
}

function texts(node: ts.Node | undefined): { code: string; pattern: RegExp }[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [{ code: node.text, pattern: new RegExp(`^${node.text}$`) }];
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    return [{ code: parts.join("…"), pattern: new RegExp(`^${parts.join("[a-z-]+")}$`) }];
  }
  return [];
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
