/** A piece of MathML as plain JSON, so that a component can build it without ever setting markup. */
export type MathNode =
  | { readonly tag: "mi" | "mn" | "mo" | "mtext"; readonly text: string }
  | { readonly tag: "mrow" | "mfrac" | "msub" | "msup" | "msqrt"; readonly children: readonly MathNode[] };

export const identifierNode = (text: string): MathNode => ({
  tag: text.length === 1 ? "mi" : "mtext",
  text,
});
export const numberNode = (text: string): MathNode => ({ tag: "mn", text });
export const operatorNode = (text: string): MathNode => ({ tag: "mo", text });
export const rowNode = (...children: readonly MathNode[]): MathNode => ({ tag: "mrow", children });

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/**
 * The markup of a node, without the `math` element around it. Text is escaped, because labels may come from anybody.
 *
 * @example
 * toMathML({ tag: "mfrac", children: [{ tag: "mi", text: "a" }, { tag: "mn", text: "2" }] }) // => "<mfrac><mi>a</mi><mn>2</mn></mfrac>"
 * toMathML({ tag: "mo", text: "<" }) // => "<mo>&lt;</mo>"
 */
export function toMathML(node: MathNode): string {
  const inside = "text" in node ? escape(node.text) : node.children.map(toMathML).join("");
  return `<${node.tag}>${inside}</${node.tag}>`;
}
