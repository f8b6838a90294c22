import { readObjective, resolveDeadline, type ObjectiveReading } from "#engine/targets";
import { findAmounts } from "../../../src/engine/targets/smart/amounts.ts";

const dimensions = ["specific", "measurable", "time_bound", "achievable_evidence", "relevant_evidence"] as const;
type Dimension = (typeof dimensions)[number];

/** One labelled objective. */
export interface SmartCase {
  readonly id: string;
  readonly text: string;
  readonly labels: Readonly<Record<Dimension, string>>;
  readonly contested?: Readonly<Record<string, readonly string[]>>;
  readonly extract: {
    readonly amount_value: number | readonly number[] | null;
    readonly unit: string | null;
    readonly baseline: string | null;
    readonly deadline_text: string | null;
  };
}

interface Agreement {
  readonly dimensions: Readonly<Record<Dimension, { agreement: number; kappa: number }>>;
  readonly extraction: { readonly amount: number; readonly baseline: number; readonly deadline: number };
  readonly misses: readonly string[];
}

// Relative dates are resolved from one day on both sides, so the day itself does not matter.
const rules = { today: "2026-11-24" };

/** Cohen’s kappa: (observed agreement − agreement by chance) ÷ (1 − agreement by chance). */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number {
  const count = pairs.length;
  const observed = pairs.filter(([left, right]) => left === right).length / count;
  const labels = new Set(pairs.flat());
  let chance = 0;
  for (const label of labels) {
    const left = pairs.filter(([one]) => one === label).length / count;
    const right = pairs.filter(([, one]) => one === label).length / count;
    chance += left * right;
  }
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

function labelsOf(reading: ObjectiveReading | null): Readonly<Record<Dimension, string>> {
  return {
    specific: reading?.specific.verdict ?? "not",
    measurable: reading?.measurable.verdict ?? "not",
    time_bound: reading?.timeBound.verdict ?? "not",
    achievable_evidence: reading && reading.achievable.length > 0 ? "yes" : "no",
    relevant_evidence: reading && reading.relevant.length > 0 ? "yes" : "no",
  };
}

/** “USD per month” and “% of total growth” have the units USD and %; a counted noun is compared in the singular. */
function sameUnit(mine: string | null, theirs: string | null): boolean {
  const plain = (unit: string): string => unit.toLowerCase().replaceAll(/ies\b/g, "y").replaceAll(/s\b/g, "");
  const firm = /^(%|percentage points|GBP|USD|EUR|ZAR|x)(?=\W|$)/i;
  const [left, right] = [firm.exec(mine ?? "")?.[1], firm.exec(theirs ?? "")?.[1]];
  if (left !== undefined || right !== undefined) return left?.toLowerCase() === right?.toLowerCase();
  if (mine === null || theirs === null) return theirs === null;
  const [short, long] = [plain(mine), plain(theirs)].sort((one, other) => one.length - other.length);
  return (long ?? "").split(" ").includes(short ?? "");
}

const sameValue = (mine: unknown, theirs: unknown): boolean => {
  const [left, right] = [[mine].flat(), [theirs].flat()] as [number[], number[]];
  return left.length === right.length && left.every((one, at) => Math.abs(one - (right[at] as number)) <= Math.abs(one) * 1e-3);
};

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:(?:by|in|on|at|for|within|during|over|before|until|through|throughout|across|the|end of|of)\s)+/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function rightDeadline(mine: string | null, theirs: string | null): boolean {
  if (mine === null || theirs === null) return mine === theirs;
  if (bare(mine) === bare(theirs)) return true;
  const [left, right] = [resolveDeadline(mine, rules), resolveDeadline(theirs, rules)];
  return left !== null && left === right;
}

function rightBaseline(reading: ObjectiveReading | null, theirs: string | null): boolean {
  const mine = reading?.extracted.baseline ?? null;
  if (mine === null || theirs === null) return mine === theirs;
  const [amount] = findAmounts(theirs);
  return amount ? sameValue(mine.value, amount.value) : bare(mine.text) === bare(theirs);
}

/** How far the engine agrees with the labels; leniently, a contested label is as good as the first. */
export function agreementOf(cases: readonly SmartCase[], lenient: boolean): Agreement {
  const misses: string[] = [];
  const right = { amount: 0, baseline: 0, deadline: 0 };
  const pairs = Object.fromEntries(dimensions.map((name) => [name, [] as (readonly [string, string])[]])) as Record<Dimension, (readonly [string, string])[]>;
  for (const { id, text, labels, contested, extract } of cases) {
    const read = readObjective(text, rules);
    const reading = read.ok ? read.value : null;
    const mine = labelsOf(reading);
    for (const name of dimensions) {
      const either = lenient && (contested?.[name] ?? []).includes(mine[name]);
      pairs[name].push([mine[name], either ? mine[name] : labels[name]]);
      if (!either && mine[name] !== labels[name]) misses.push(`${id} ${name}: ${mine[name]}, labelled ${labels[name]}`);
    }
    const amount = reading?.extracted.amount ?? null;
    const judged = {
      amount: amount === null || extract.amount_value === null ? amount === null && extract.amount_value === null : sameValue(amount.value, extract.amount_value) && sameUnit(amount.unit, extract.unit),
      baseline: rightBaseline(reading, extract.baseline),
      deadline: rightDeadline(reading?.extracted.deadline?.text ?? null, extract.deadline_text),
    };
    for (const name of ["amount", "baseline", "deadline"] as const) {
      if (judged[name]) right[name] += 1;
      else misses.push(`${id} ${name}: ${JSON.stringify({ amount: amount && [amount.value, amount.unit], baseline: reading?.extracted.baseline?.text, deadline: reading?.extracted.deadline?.text }[name] ?? null)}, labelled ${JSON.stringify({ amount: [extract.amount_value, extract.unit], baseline: extract.baseline, deadline: extract.deadline_text }[name])}`);
    }
  }
  const count = cases.length;
  return {
    dimensions: Object.fromEntries(dimensions.map((name) => [name, { agreement: pairs[name].filter(([left, other]) => left === other).length / count, kappa: cohensKappa(pairs[name]) }])) as Agreement["dimensions"],
    extraction: { amount: right.amount / count, baseline: right.baseline / count, deadline: right.deadline / count },
    misses,
  };
}
