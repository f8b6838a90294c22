import { ok, refuse, type Problem, type Result } from "#engine/measure";

interface DecodedText {
  readonly text: string;
  readonly notes: readonly Problem[];
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Every second byte of UTF-16 text in a Western language is nought. */
function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 400);
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.1) return "utf-16be";
  return null;
}

/** A control character that no table contains: a picture, a program or a damaged file. */
const notText = /(?![\t-\r\u0080-\u009F])\p{Cc}/u;

/**
 * The text of a file's bytes: UTF-8, UTF-16 by its mark or by its look, or, when it is none of these, the encoding of
 * old Windows programs, which is said. Binary content is refused.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const utf16 = startsWith(bytes, 0xff, 0xfe)
    ? "utf-16le"
    : startsWith(bytes, 0xfe, 0xff)
      ? "utf-16be"
      : looksLikeUtf16(bytes);
  const read = (encoding: string, fatal: boolean): string =>
    new TextDecoder(encoding, { fatal }).decode(bytes);
  let text: string;
  const notes: Problem[] = [];
  try {
    text = read(utf16 ?? "utf-8", true);
  } catch {
    text = read(utf16 ?? "windows-1252", false);
    notes.push({ code: "import-encoding-guessed" });
  }
  return notText.test(text) ? refuse({ code: "import-not-text" }) : ok({ text, notes });
}
