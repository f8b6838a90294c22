import { spanAt, type Span } from "./span.ts";

type Label = "specific" | "measurable" | "achievable" | "relevant" | "time";
const head =
  /(?:^|\n)[ \t*•-]{0,4}(specific|measurable|achievable|attainable|actionable|realistic|relevant|time[- ]?(?:bound|ly|bounded)|timely|s|m|a|r|t)\s?[:–—-]\s?/gi;

/** The lines of a text that is laid out by the five letters; empty unless at least three of them are there. */
export function labelledLines(text: string): Partial<Readonly<Record<Label, Span>>> {
  const found = [...text.matchAll(head)];
  if (found.length < 3) return {};
  const lines: Partial<Record<Label, Span>> = {};
  for (const match of found) {
    const start = match.index + match[0].length;
    const end = text.indexOf("\n", start);
    const letter = (match[1] ?? "").toLowerCase();
    const name = (
      {
        s: "specific",
        m: "measurable",
        a: "achievable",
        r: letter === "realistic" ? "achievable" : "relevant",
        t: "time",
      } as const
    )[letter.charAt(0) as "s" | "m" | "a" | "r" | "t"];
    lines[name] = spanAt(text, start, end < 0 ? text.length : end);
  }
  return lines;
}
