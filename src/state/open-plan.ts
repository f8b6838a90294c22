function readText(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
function writeText(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // The shelf holds all but the last moment.
  }
}
function readObject(name: string): Readonly<Record<string, unknown>> {
  try {
    const raw: unknown = JSON.parse(readText(name) ?? "{}");
    return typeof raw === "object" && raw !== null ? { ...raw } : {};
  } catch {
    return {};
  }
}

const last = "gt-plan-last";
/** The plan that was worked on last, on whichever page. */
export const lastPlanId = (): string | null => readText(last);
export const rememberPlan = (id: string): void => writeText(last, id);

interface StashedPlan {
  readonly id: string;
  /** As it was written; whoever takes it out reads it as a plan again. */
  readonly plan: unknown;
  /** When the page closed, as the shelf writes moments. */
  readonly at: string;
}
const stash = "gt-plan-unfinished";

/** What was changed in the last moment before a page closed: a shelf cannot be written to in so short a time. */
export function stashPlan(stashed: StashedPlan | null): void {
  writeText(stash, stashed && JSON.stringify(stashed));
}

export function stashedPlan(): StashedPlan | null {
  const { id, plan, at } = readObject(stash);
  if (typeof id !== "string" || typeof at !== "string" || plan === undefined) return null;
  return { id, plan, at };
}

const typing = "gt-plan-typed-";

/** What stands in fields and cannot be read as a figure or a day yet, by the field's address. */
export function unreadTyping(id: string): Record<string, string> {
  const kept = Object.entries(readObject(typing + id));
  return Object.fromEntries(kept.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}

export function keepUnreadTyping(id: string, typed: Readonly<Record<string, string>>): void {
  writeText(typing + id, Object.keys(typed).length === 0 ? null : JSON.stringify(typed));
}
