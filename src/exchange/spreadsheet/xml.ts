/** Characters that XML 1.0 cannot hold at all. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out.
const notXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(notXml, "").replace(/[&<>"]/g, (character) => entities[character] ?? character);
