import { ok, refuse, type Result } from "#engine/measure";

const mostNumbers = 400;
const longest = 60;

/** The candidate numbers of a class, one a line or with commas between them; "1 to 30" stands for thirty of them. */
export function readCandidateNumbers(written: string): Result<readonly string[]> {
  const numbers = written
    .split(/[\n,;\t]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const span = /^(\d{1,6})\s*(?:to|-|–)\s*(\d{1,6})$/.exec(part);
      const [from, to] = [Number(span?.[1]), Number(span?.[2])];
      if (!span || to < from) return [part];
      return Array.from({ length: Math.min(to - from, mostNumbers) + 1 }, (_, at) => String(from + at));
    });
  const long = numbers.find((number) => number.length > longest);
  if (long !== undefined)
    return refuse({ code: "candidate-long", start: long.slice(0, 20), most: longest, have: long.length });
  const unique = [...new Map(numbers.map((number) => [number.toLowerCase(), number])).values()];
  if (unique.length > mostNumbers) return refuse({ code: "candidates-many", most: mostNumbers });
  return ok(unique);
}
