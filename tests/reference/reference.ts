import { checkFolder } from "./agreement/check-folder.ts";
import { compareLeastSquares } from "./agreement/least-squares.ts";
import { tolerance, type CaseOutcome } from "./agreement/compare.ts";

interface MethodAgreement {
  cases: number;
  agreeing: number;
  worst: number;
  numbers: number;
  nearNought: number;
}

function byMethod(outcomes: readonly CaseOutcome[]): Record<string, MethodAgreement> {
  const table: Record<string, MethodAgreement> = {};
  for (const { method, agrees, worst, compared, nearNought } of outcomes) {
    const line = (table[method] ??= { cases: 0, agreeing: 0, worst: 0, numbers: 0, nearNought: 0 });
    line.cases += 1;
    line.agreeing += agrees ? 1 : 0;
    line.worst = Math.max(line.worst, worst);
    line.numbers += compared;
    line.nearNought += nearNought;
  }
  return table;
}

function line(cells: readonly (string | number)[]): string {
  const [first, ...rest] = cells.map(String);
  return (first as string).padEnd(30) + rest.map((cell) => cell.padStart(10)).join("");
}

/** Infinity is not JSON, so a case that failed outright counts as the greatest number there is. */
function finite(worst: number): number {
  return Number.isFinite(worst) ? worst : Number.MAX_VALUE;
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (folder === undefined) {
  console.error("Say which folder of reference cases to check: npm run reference -- FOLDER [--json]");
  process.exit(2);
}
const { outcomes, notCovered } = checkFolder(folder);
const table = byMethod(outcomes);
const agreeing = outcomes.filter((outcome) => outcome.agrees).length;
const worst = Math.max(0, ...outcomes.map((outcome) => outcome.worst));

console.log(line(["method", "cases", "agreeing", "worst", "numbers", "near 0"]));
for (const [method, { cases, agreeing: fine, worst: most, numbers, nearNought }] of Object.entries(table)) {
  console.log(line([method, cases, fine, most.toExponential(1), numbers, nearNought]));
}
console.log(line(["all", outcomes.length, agreeing, worst.toExponential(1)]));
console.log(
  `\nAgreement is to ${String(tolerance)} relative. A published number below a millionth of the figures it is a` +
    "\ndifference of (column “near 0”) is held against that millionth instead of against itself.",
);
const missing = Object.entries(notCovered);
if (missing.length > 0) {
  console.log(`Not built: ${missing.map(([method, count]) => `${method} (${String(count)})`).join(", ")}.`);
}
for (const { file, id, where, worst: difference } of outcomes.filter((outcome) => !outcome.agrees)) {
  console.log(`DISAGREES ${file} ${id}: ${where}, ${difference.toExponential(2)}`);
}
console.log("\nLeast squares found by the product against R's, one-sided (not counted above):");
for (const { id, cases, atLeastAsGood, worstExcess, better } of compareLeastSquares(folder)) {
  const words = `${String(atLeastAsGood)} of ${String(cases)} at least as good, ${String(better)} better`;
  console.log(`${id.padEnd(20)}${words}; worst excess ${worstExcess.toExponential(1)}`);
}
if (process.argv.includes("--json")) {
  const methods = Object.fromEntries(
    Object.entries(table).map(([method, { cases, agreeing: fine, worst: most }]) => [
      method,
      { cases, agreeing: fine, worst: finite(most) },
    ]),
  );
  console.log(
    JSON.stringify({ cases: outcomes.length, agreeing, worst: finite(worst), byMethod: methods, notCovered }),
  );
}
process.exitCode = outcomes.length === 0 || agreeing < outcomes.length ? 1 : 0;
