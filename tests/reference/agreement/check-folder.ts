import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareAccuracyCase, type AccuracyCase } from "./accuracy-cases.ts";
import type { CaseComparison, CaseOutcome } from "./compare.ts";
import { compareRegressionCase, type RegressionCase } from "./regression-cases.ts";
import { compareSeriesCase } from "./series-cases.ts";
import type { PublishedCase, SeriesFile } from "./series-file.ts";

export interface FolderOutcome {
  readonly outcomes: readonly CaseOutcome[];
  /** Exact cases of methods that are not built, by method. */
  readonly notCovered: Readonly<Record<string, number>>;
}

interface CaseFile {
  readonly schema?: string;
  readonly cases?: readonly PublishedCase[];
}

function compareCase(file: CaseFile, published: PublishedCase): CaseComparison | null {
  switch (file.schema) {
    case "engine-vectors/1":
      return compareSeriesCase(file as SeriesFile, published);
    case "engine-regression/1":
      return compareRegressionCase(published as unknown as RegressionCase);
    case "engine-accuracy/1":
      return compareAccuracyCase(published as unknown as AccuracyCase);
    default:
      return null;
  }
}

/** Checks every exact case in the JSON files of a folder; files without cases are passed over. */
export function checkFolder(folder: string): FolderOutcome {
  const outcomes: CaseOutcome[] = [];
  const notCovered: Record<string, number> = {};
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()) {
    const file = JSON.parse(readFileSync(join(folder, name), "utf8")) as CaseFile;
    if (!Array.isArray(file.cases)) continue;
    for (const published of file.cases as readonly PublishedCase[]) {
      if (published.kind !== "exact") continue;
      const comparison = compareCase(file, published);
      if (comparison) outcomes.push(comparison.outcome(name, published.id, published.method));
      else notCovered[published.method] = (notCovered[published.method] ?? 0) + 1;
    }
  }
  return { outcomes, notCovered };
}
