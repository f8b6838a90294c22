import jsep from "jsep";

/*
 * The parser's settings are global to it, so they are made here once and nowhere else. Its own binding of a unary minus
 * (tighter than a power) is put right where its tree is turned into ours, which needs to know where brackets stood:
 * hence the hook.
 */
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
jsep.addUnaryOp("-");
for (const operator of ["<", "<=", ">", ">=", "=", "==", "<>", "!="]) jsep.addBinaryOp(operator, 1);
for (const operator of ["+", "-"]) jsep.addBinaryOp(operator, 2);
for (const operator of ["*", "/"]) jsep.addBinaryOp(operator, 3);
jsep.addBinaryOp("^", 4, true);
jsep.hooks.add("gobble-token", function (env) {
  if (this.char === "(") env.node = { type: "Bracketed", inside: this.gobbleGroup() };
});

/** A tree of the parser's, whose shape is not to be trusted. */
export interface RawNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Signs that people copy from a page, as the signs of the language. */
const written: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "×": "*",
  "÷": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
};

/**
 * The parser's tree of a text, or the place and the complaint. It throws on what it cannot read, and a hostile text can
 * make it throw anything, so all of it is caught here.
 */
export function parseRaw(text: string): RawNode | { readonly type: "unreadable"; readonly at: number } {
  try {
    return jsep(text.replace(/[−–×÷≤≥≠]/g, (sign) => written[sign] ?? sign));
  } catch (error) {
    const at = error instanceof Error && "index" in error ? Number(error.index) : 0;
    return { type: "unreadable", at: Number.isFinite(at) ? at + 1 : 1 };
  }
}
