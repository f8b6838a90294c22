import { ok, refuse, type Result } from "#engine/measure";
import type { CaseCandidatePart } from "./case-parts.ts";
import { foreignProblem } from "./foreign-tree.ts";
import { paperSchema } from "./paper-schema.ts";

const format = "golden-thread-paper";
const version = 1;
const longest = 4_000_000;

/**
 * The candidate part of a case as the text of a file: work set for assessment, with no key in it.
 *
 * @example
 * toPaperFile(caseCandidatePart(buildCase(exampleCase, 7).value)).includes("shortfall =") // => false
 */
export function toPaperFile(part: CaseCandidatePart): string {
  return `${JSON.stringify({ format, version, paper: part }, null, 2)}\n`;
}

/**
 * Reads a candidate's paper. Nothing in it is a key, and nothing in it is run: its sheets are read as any sheet is.
 *
 * Refuses what is too large, is no JSON, is no paper, is of a later version, or is damaged inside, with its place.
 * @example
 * readPaperFile(toPaperFile(caseCandidatePart(buildCase(exampleCase, 7).value))).value.seed // => 7
 * readPaperFile(`{"format": "golden-th`).problems // => [{ code: "paper-cut" }]
 */
export function readPaperFile(written: string): Result<CaseCandidatePart> {
  if (written.length > longest) return refuse({ code: "paper-large", limitMegabytes: longest / 1_000_000 });
  let raw: unknown;
  try {
    raw = JSON.parse(written.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "paper-cut" });
  }
  if (typeof raw !== "object" || raw === null || !("format" in raw) || raw.format !== format)
    return refuse({ code: "paper-foreign" });
  const { version: writtenVersion, paper }: Readonly<Record<string, unknown>> = { ...raw };
  if (typeof writtenVersion === "number" && writtenVersion > version)
    return refuse({ code: "paper-newer", version: writtenVersion, here: version });
  const foreign = foreignProblem(paper);
  if (foreign) return refuse({ code: "paper-damaged", where: foreign.where ?? "paper" });
  const read = paperSchema.safeParse(paper);
  if (read.success) return ok(read.data);
  return refuse({
    code: "paper-damaged",
    where: read.error.issues[0]?.path.map(String).join(".") || "paper",
  });
}
