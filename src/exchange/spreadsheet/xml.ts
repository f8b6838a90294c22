/** Characters that XML 1.0 cannot hold, and halves of characters. */
const notXml = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(notXml, "").replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** A cell's text: _x0041_ would be read as the character with that number, so its underscore is written by number. */
export const cellText = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
