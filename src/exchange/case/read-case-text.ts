import { readSharedCase, type SharedCase } from "#engine/case";
import { refuse, type Problem, type Result } from "#engine/measure";
import { readYaml } from "../yaml/index.ts";

/** Far more than the longest case. */
const longest = 2_000_000;

const pathOf = ({ where = "" }: Problem): (string | number)[] =>
  where.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A case in a file from anybody: its reading, and the line of each problem that is found with it, now or later. */
interface CaseText {
  readonly shared: Result<SharedCase>;
  /** The same problems with the line on which each stands. */
  readonly withLines: (problems: readonly Problem[]) => readonly Problem[];
}

/**
 * Reads the text of a case, YAML or JSON. Problems that show later, when a seed builds the case, get their lines from
 * `withLines` too.
 *
 * Refuses what is too large or is no YAML (as when it was cut short), with the line, and whatever the engine refuses.
 */
export function readCaseText(text: string): CaseText {
  if (text.length > longest)
    return { shared: refuse({ code: "case-too-large", where: "case" }), withLines: (problems) => problems };
  const yaml = readYaml(text.replace(/^\uFEFF/, ""));
  if (!("written" in yaml)) {
    const faults = yaml.map(({ line, message }) => ({ code: "case-unreadable", line, message }));
    return { shared: refuse(...faults), withLines: (problems) => problems };
  }
  const withLines = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, line: yaml.lineOf(pathOf(problem)) }));
  const shared = readSharedCase(yaml.written);
  return { shared: shared.ok ? shared : refuse(...withLines(shared.problems)), withLines };
}
