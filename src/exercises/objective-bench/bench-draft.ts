import type { BesideForecast, BesideTeam, WrittenObjective } from "#state/objectives";
import { openStash, textsIn, type Stash } from "#state/stash";

/** What stands on the bench, as it is kept while it is typed. */
export type BenchDraft = Required<WrittenObjective>;

/** The kept document that the draft is of, and what it held when it was last kept from here. */
export interface OpenObjective {
  readonly id: string;
  readonly revision: string;
  readonly as: string;
}

export const draftOf = (text: string): BenchDraft => ({
  text,
  strategy: "",
  expected: "",
  spread: "",
  yearStart: 4,
  forecast: null,
  capacity: "",
  team: null,
  kpi: "",
  formula: "",
});

/** Whether two drafts hold the same, whatever the order in which it was written. */
export const asKept = (body: WrittenObjective): string => {
  const whole: BenchDraft = { ...draftOf(""), ...body };
  return JSON.stringify(Object.entries(whole).sort(([left], [right]) => left.localeCompare(right)));
};

interface Left {
  readonly draft: BenchDraft;
  readonly open: OpenObjective | null;
}

function forecastIn(left: unknown): BesideForecast | null {
  const texts = textsIn(left, ["id", "title", "unit", "from", "to", "madeOn"]);
  if (!texts) return null;
  const { expected, spread } = left as Record<string, unknown>;
  if (typeof expected !== "number") return null;
  return { ...texts, expected, spread: typeof spread === "number" && spread >= 0 ? spread : null };
}

function teamIn(left: unknown): BesideTeam | null {
  const texts = textsIn(left, ["id", "title", "from", "to"]);
  const { capacity } = (left ?? {}) as Record<string, unknown>;
  return texts && typeof capacity === "number" ? { ...texts, capacity } : null;
}

function checkLeft(left: unknown): Left | null {
  if (typeof left !== "object" || left === null) return null;
  const { draft, open } = left as Record<string, unknown>;
  const typed = textsIn(draft, ["text", "strategy", "expected", "spread"]);
  if (!typed) return null;
  // What joined the bench later is missing in an older draft.
  const found = draft as Record<string, unknown>;
  const later = textsIn({ ...draftOf(""), ...found }, ["capacity", "kpi", "formula"]);
  const month = Number(found["yearStart"]);
  return {
    draft: {
      ...draftOf(""),
      ...typed,
      ...later,
      yearStart: Number.isInteger(month) && month >= 1 && month <= 12 ? month : 4,
      forecast: forecastIn(found["forecast"]),
      team: teamIn(found["team"]),
    },
    open: textsIn(open, ["id", "revision", "as"]),
  };
}

const stashOf = (place: string): Stash<Left> => openStash(place, checkLeft);

/** What stood there when the page was left, and which kept objective it belongs to, if it does. */
export const readBench = (first: string, place: string): Left =>
  stashOf(place).read() ?? { draft: draftOf(first), open: null };

/** False where the browser keeps nothing; the text then stays on the page, where it can be exported. */
export function writeBench(place: string, draft: BenchDraft, open: OpenObjective | null): boolean {
  stashOf(place).write({ draft, open });
  return stashOf(place).read() !== null;
}
